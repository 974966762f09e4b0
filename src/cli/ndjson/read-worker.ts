import { parentPort, workerData } from 'node:worker_threads'
import { failedAnswer, recordAnswer } from './answers.ts'
import { readWork } from './read-work.ts'
import type { Answer, Work, WorkerSettings } from './work.ts'

/** A thread of `read --ndjson`: work in, a finished line of output out. */
const settings = workerData as WorkerSettings

parentPort?.on('message', async (work: Work) => {
  const answer = await answerTo(work)
  parentPort?.postMessage(answer, [answer.bytes.buffer as ArrayBuffer])
})

async function answerTo(work: Work): Promise<Answer> {
  try {
    return recordAnswer(await readWork(work, settings))
  } catch (error) {
    return failedAnswer(work, error)
  }
}
