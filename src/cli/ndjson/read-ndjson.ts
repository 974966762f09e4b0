import { fstatSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { OnrecordError } from '../../errors.ts'
import type { Reconciler } from '../../knowledge/reconciliation/reconciler.ts'
import { packageFolder } from '../../package-folder.ts'
import type { Failure } from '../complaints.ts'
import { asInputError, messageTooLong, STDIN_NAME } from '../inputs.ts'
import { isMailbox, namedMessages } from '../mailboxes.ts'
import { ClosedPipe, type Output } from '../output.ts'
import { onStopSignal } from '../stop-signals.ts'
import { errorAnswer, failedAnswer, linkedAnswer } from './answers.ts'
import { type ProgressTotal, showProgress } from './progress.ts'
import { type Piece, readStream } from './read-stream.ts'
import { splitLines } from './split-lines.ts'
import type { Answer, Work, WorkerSettings } from './work.ts'
import { WorkerPool } from './worker-pool.ts'

export interface NdjsonOptions extends WorkerSettings {
  /** Each a report; none: standard input has one a line. */
  readonly files: readonly string[]
  readonly output: Output
  readonly complain: (failure: Failure) => void
  /** Links records as they come from the workers, which ask nobody. */
  readonly reconciler?: Reconciler | undefined
}

/** JSON writes a character of one or more bytes with up to six: "é" as "\u00e9". */
const JSON_GROWTH = 3
/** A worker that needs more dies and is replaced; the largest page that is read needs about half of it. */
const WORKER_MEGABYTES = 1024
const WORKER_SCRIPT = join(packageFolder, 'dist/cli/ndjson/read-worker.js')

/** `read --ndjson`: a line of output for each report, in order. Gives the exit status. */
export async function readNdjson(options: NdjsonOptions): Promise<number> {
  const { files, output, complain, maxBytes, offsets, mediaType, reader, model, knowledge } = options
  if (reader === 'model') await checkModel(model)
  const workers = availableParallelism()
  const pool = new WorkerPool<Work, Answer>(WORKER_SCRIPT, workers, {
    workerData: { maxBytes, offsets, mediaType, reader, model, knowledge } satisfies WorkerSettings,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES },
  })
  const stop = new AbortController()
  let status = 0
  const stopListening = onStopSignal((signalStatus) => {
    status = signalStatus
    stop.abort()
  })
  const progress = await showProgress(output, totalOf(files))
  try {
    const pieces =
      files.length > 0
        ? filePieces(files, options, stop.signal)
        : linePieces(maxBytes, stop.signal, progress.taken)
    await readStream(pieces, {
      run: async (work) => linkedAnswer(await pool.run(work), options.reconciler),
      output,
      workers,
      onAnswer: (failure) => {
        progress.answered(failure !== undefined)
        if (!failure) return
        status ||= 1
        const { ref, code, message } = failure
        complain({ code, message: named(ref, message) })
      },
      onBrokenOutput: () => stop.abort(),
    })
    return status
  } catch (error) {
    if (error instanceof ClosedPipe) return status
    throw error
  } finally {
    progress.stop()
    stopListening()
    await pool.close()
    await options.reconciler?.close()
  }
}

/** A model that can't be read is told once, before any report is taken. */
async function checkModel(folder: string | undefined): Promise<void> {
  const { readModelFiles, shippedModelFolder } = await import('../../inference/model-files.ts')
  await readModelFiles(folder ?? shippedModelFolder)
}

/** A failure's message with the input's name, if it has one and the message doesn't. */
function named(ref: string | number | null, message: string): string {
  return ref === null || message.includes(String(ref)) ? message : `"${ref}": ${message}`
}

async function* filePieces(
  files: readonly string[],
  { maxBytes, mediaType }: WorkerSettings,
  stop: AbortSignal,
): AsyncGenerator<Piece> {
  for (const path of files) {
    if (stop.aborted) return
    if (await isMailbox(path, mediaType)) yield* messagePieces(path, maxBytes, stop)
    else yield { work: { kind: 'file', path } }
  }
}

/** A piece a message; a mailbox that can't be read any further ends with an answer that says so. */
async function* messagePieces(path: string, maxBytes: number, stop: AbortSignal): AsyncGenerator<Piece> {
  try {
    for await (const { ref, bytes, tooLong } of namedMessages(path, maxBytes)) {
      if (stop.aborted) return
      const work: Work = { kind: 'message', ref, bytes }
      if (tooLong === undefined) yield { work }
      else yield { work, answer: failedAnswer(work, messageTooLong(ref, tooLong, maxBytes)) }
    }
  } catch (error) {
    const work: Work = { kind: 'file', path }
    yield { work, answer: failedAnswer(work, error) }
  }
}

async function* linePieces(
  maxBytes: number,
  stop: AbortSignal,
  onTaken: (bytes: number) => void,
): AsyncGenerator<Piece> {
  const maxLine = maxBytes * JSON_GROWTH
  for await (const { number, bytes, tooLong } of splitLines(standardInput(stop, onTaken), maxLine)) {
    if (stop.aborted) return
    const work: Work = { kind: 'line', number, bytes }
    if (tooLong === undefined) yield { work }
    else {
      const message = `line ${number} has ${tooLong} bytes; the limit is ${maxLine}`
      yield { work, answer: errorAnswer(null, { code: 'too-large', message }) }
    }
  }
}

/** Standard input until it ends or `stop` is aborted. */
async function* standardInput(
  stop: AbortSignal,
  onTaken: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const { stdin } = process
  const giveUp = () => stdin.destroy()
  stop.addEventListener('abort', giveUp, { once: true })
  let taken = 0
  try {
    for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
      if (stop.aborted) return
      taken += chunk.length
      onTaken(taken)
      yield chunk
    }
  } catch (error) {
    if (!stop.aborted) throw await asInputError(STDIN_NAME, error as NodeJS.ErrnoException)
  } finally {
    stop.removeEventListener('abort', giveUp)
  }
}

/** How much there is to do, where that can be known. */
function totalOf(files: readonly string[]): ProgressTotal | undefined {
  // How many messages a mailbox holds is known only at its end.
  if (files.length > 0) return { unit: 'reports', total: files.length }
  try {
    const status = fstatSync(process.stdin.fd)
    return status.isFile() ? { unit: 'bytes', total: status.size } : undefined
  } catch (error) {
    throw new OnrecordError('read-failed', 'standard input is closed', {}, error)
  }
}
