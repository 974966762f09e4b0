import { parentPort, workerData } from 'node:worker_threads'
import { OnrecordError } from '../errors.ts'
import type { ModelInput } from './model-input.ts'
import { openScorer } from './scorer.ts'
import type { ScorerAnswer, ScorerSettings } from './scorer-thread.ts'

/** The thread of a scorer: answers once when the graph is open, then each window with its scores. */
const { folder, threads } = workerData as ScorerSettings
const opening = openScorer(folder, threads)

const answer = (message: ScorerAnswer) => parentPort?.postMessage(message)

const failed = (error: unknown): ScorerAnswer =>
  error instanceof OnrecordError
    ? { failed: error.message, code: error.code, data: error.data }
    : { failed: error instanceof Error ? error.message : String(error) }

opening.then(
  () => answer({}),
  (error) => answer(failed(error)),
)

parentPort?.on('message', async (input: ModelInput) => {
  try {
    const scorer = await opening
    answer({ scores: await scorer.score(input) })
  } catch (error) {
    answer(failed(error))
  }
})
