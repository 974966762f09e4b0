import { fstatSync, writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import { OnrecordError } from '../errors.ts'

const STDOUT = 1

/** The reader of our output has gone (`| head -1`): time to end, and no failure. */
export class ClosedPipe extends Error {
  constructor() {
    super('the output was closed')
    this.name = 'ClosedPipe'
  }
}

/** Where results go. */
export interface Output {
  readonly isTerminal: boolean
  /** Of a terminal. */
  readonly columns: number | undefined
  /** Resolves when the chunk has left; rejects with ClosedPipe or OnrecordError 'write-failed'. */
  write(chunk: string | Uint8Array): Promise<void>
}

/** Standard output. */
export function standardOutput(): Output {
  const isTerminal = isatty(STDOUT)
  const write = isTerminal || isPipe() ? writeToStream : writeToFile
  return {
    isTerminal,
    columns: isTerminal ? process.stdout.columns : undefined,
    write: async (chunk) => {
      try {
        await write(chunk)
      } catch (error) {
        throw asWriteError(error)
      }
    },
  }
}

/**
 * Stream errors come as events too, of writes that nobody waits for (a command's help, complaints), and would
 * end the process with a trace. `onFailure` is called where standard output failed and was not just closed.
 */
export function listenForStreamErrors(onFailure: () => void): void {
  process.stdout.on('error', (error) => {
    if (!(asWriteError(error) instanceof ClosedPipe)) onFailure()
  })
  process.stderr.on('error', () => {})
}

function isPipe(): boolean {
  const status = fstatSync(STDOUT)
  return status.isFIFO() || status.isSocket()
}

function writeToStream(chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(chunk, (error) => (error ? reject(error) : resolve()))
  })
}

/** A nearly full disk takes a part and complains only at the next write; Node's own stream misses that. */
async function writeToFile(chunk: string | Uint8Array): Promise<void> {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
  for (let written = 0; written < bytes.length; ) written += writeSync(STDOUT, bytes, written)
}

function asWriteError(error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException
  // EOF is what Windows says of a closed pipe.
  if (code === 'EPIPE' || code === 'EOF' || code === 'ERR_STREAM_DESTROYED') return new ClosedPipe()
  return new OnrecordError(
    'write-failed',
    `standard output could not be written: ${message}`,
    { cause: code },
    error,
  )
}
