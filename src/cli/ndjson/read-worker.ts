import { parentPort, workerData } from 'node:worker_threads'
import { openReader } from '../../read.ts'
import { failedAnswer, recordAnswer } from './answers.ts'
import { readWork } from './read-work.ts'
import type { Answer, Work, WorkerSettings } from './work.ts'

/** A thread of `read --ndjson`: work in, a finished line of output out. */
const settings = workerData as WorkerSettings
// One thread each: a pool uses the machine by reading many reports at once.
const opening = openReader({
  reader: settings.reader,
  model: settings.model,
  knowledge: settings.knowledge,
  threads: 1,
})
opening.catch(() => {}) // each report is answered with it

parentPort?.on('message', async (work: Work) => {
  const answer = await answerTo(work)
  parentPort?.postMessage(answer, [answer.bytes.buffer as ArrayBuffer])
})

async function answerTo(work: Work): Promise<Answer> {
  try {
    return recordAnswer(await readWork(work, await opening, settings))
  } catch (error) {
    return failedAnswer(work, error)
  }
}
