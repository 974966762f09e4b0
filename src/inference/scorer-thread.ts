import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type ErrorCode, OnrecordError } from '../errors.ts'
import { packageFolder } from '../package-folder.ts'
import type { ModelInput } from './model-input.ts'
import type { OpenScorer, WindowScores } from './scorer.ts'

export interface ScorerSettings {
  readonly folder: string
  readonly threads: number
}

/** What the thread says: that the graph is open, the scores of a window, or why there are none. */
export type ScorerAnswer =
  | { readonly scores?: WindowScores; readonly failed?: undefined }
  | { readonly failed: string; readonly code?: ErrorCode; readonly data?: OnrecordError['data'] }

const SCRIPT = join(packageFolder, 'dist/inference/scorer-worker.js')

/**
 * Opens a graph in a thread of its own, so that it gets ready while the rest of the program does: both take a third
 * of a second. The thread keeps the process only while it is waited for.
 */
export const openScorerThread: OpenScorer = async (folder, threads) => {
  const worker = new Worker(SCRIPT, { workerData: { folder, threads } satisfies ScorerSettings })
  await answerOf(worker)
  return {
    async score(input: ModelInput) {
      worker.postMessage(input)
      return (await answerOf(worker)) as WindowScores
    },
    async release() {
      await worker.terminate()
    },
  }
}

/** The next answer: windows are scored one after the other. Rejects where the thread fails, or dies. */
async function answerOf(worker: Worker): Promise<WindowScores | undefined> {
  worker.ref()
  const [answer]: ScorerAnswer[] = await once(worker, 'message')
  worker.unref()
  if (answer?.failed === undefined) return answer?.scores
  throw answer.code ? new OnrecordError(answer.code, answer.failed, answer.data) : new Error(answer.failed)
}
