import type { Output } from '../output.ts'
import { failedAnswer } from './answers.ts'
import { Slots } from './slots.ts'
import type { Answer, Work, WorkFailure } from './work.ts'

/** A piece of work that is answered already (a line too long to be kept) or still has to be done. */
export interface Piece {
  readonly work: Work
  readonly answer?: Answer
}

export interface StreamOptions {
  readonly run: (work: Work) => Promise<Answer>
  readonly output: Output
  readonly workers: number
  readonly onAnswer: (failure: WorkFailure | undefined) => void
  /** Called once when the output fails, so that the input can be given up. */
  readonly onBrokenOutput: () => void
}

/** Two each: a worker need not wait while its last answer is on its way. More only hold memory. */
const PIECES_A_WORKER = 2
/** Answered, but waiting for one before them: without them a long report would leave other workers idle. */
const PIECES_WAITING = 16
/** Input that is held at a time; some thirty times as much is used while it is read. */
const MAX_BYTES_HELD = 32 * 1024 * 1024

/**
 * Reads pieces with the workers and writes their lines in the order of the pieces. Each line leaves as soon
 * as those before it have; what is held is bounded whatever the stream's length. Rejects with what the
 * output failed with.
 */
export async function readStream(pieces: AsyncIterable<Piece>, options: StreamOptions): Promise<void> {
  const { run, output, workers, onAnswer } = options
  const slots = new Slots(workers * PIECES_A_WORKER + PIECES_WAITING, MAX_BYTES_HELD)
  let broken: { error: unknown } | undefined
  let written = Promise.resolve()
  const writeAfter = async (before: Promise<void>, answered: Promise<Answer>, size: number) => {
    const { bytes, failure } = await answered
    await before
    if (!broken) {
      try {
        await output.write(bytes)
        onAnswer(failure)
      } catch (error) {
        broken = { error }
        options.onBrokenOutput()
      }
    }
    slots.give(size)
  }
  for await (const { work, answer } of pieces) {
    const size = work.kind === 'file' ? 0 : work.bytes.length
    await slots.take(size)
    if (broken) break
    const answered = answer
      ? Promise.resolve(answer)
      : run(work).catch((crash: unknown) => failedAnswer(work, crash))
    written = writeAfter(written, answered, size)
  }
  await written
  if (broken) throw (broken as { error: unknown }).error
}
