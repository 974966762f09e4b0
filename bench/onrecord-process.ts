import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { BenchInput, ScoredRecord } from './bench-set.ts'

/** What one run of `onrecord read --ndjson` did. */
export interface ReadRun {
  /** Inputs that got an error instead of a record, with its message. */
  readonly failed: ReadonlyMap<string, string>
  /** From the start of the process until it had answered its first lines. */
  readonly loadSeconds: number
  /** From then on until the last answer. */
  readonly workSeconds: number
  /** Peak resident memory of the process with all its threads. */
  readonly peakBytes: number
}

/** A line of the command's output. */
interface OutputLine extends ScoredRecord {
  readonly ref?: string
  readonly document?: ScoredRecord['document'] & { readonly ref?: string; readonly text: string }
  readonly error?: { readonly code: string; readonly message: string }
}

/** Short reports that are read before the clock starts: enough that every worker has loaded what it needs. */
const warmUp: readonly BenchInput[] = Array.from({ length: 2 * availableParallelism() }, (_, index) => ({
  ref: `warm-up-${index}`,
  text: `The bridge will open in May, engineer Ines Falk said. “We are ready,” she added on day ${index}.`,
}))

/** A command that has answered nothing for so long will never answer. */
const SILENCE_LIMIT_MS = 120_000

/** What makes the command read by rules alone, without the trained model. */
export const RULES_ALONE = ['--reader', 'rules'] as const

const memoryReport = new URL('./speed/report-memory.mjs', import.meta.url).href

/**
 * Feeds inputs to the command, at the pace at which it takes them, and hands on each record as it comes.
 * `options` are given to the command as well. Throws where it ends early or leaves an input without a line.
 */
export async function readWithOnrecord(
  command: string,
  inputs: readonly BenchInput[],
  onRecord: (ref: string, record: ScoredRecord) => void,
  options: readonly string[] = [],
): Promise<ReadRun> {
  const started = performance.now()
  const args = [command, 'read', '--ndjson', ...options]
  const child = spawn(process.execPath, ['--import', memoryReport, ...args], {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close')
  const complaints = collect(child.stderr as Readable)
  const memory = collect(child.stdio[3] as Readable)
  const silence = setTimeout(() => child.kill(), SILENCE_LIMIT_MS)
  const answers = createInterface({ input: child.stdout as Readable, crlfDelay: Number.POSITIVE_INFINITY })
  const failed = new Map<string, string>()
  let answered = 0
  let [warmAt, lastAt] = [0, 0]
  answers.on('line', (line) => {
    lastAt = performance.now()
    silence.refresh()
    answered++
    if (answered > warmUp.length) return receive(line, onRecord, failed)
    if (answered < warmUp.length) return
    warmAt = lastAt
    answers.emit('warm')
  })
  const warm = once(answers, 'warm')
  const lines = inputLines(inputs, Promise.race([warm, ended]))
  // A command that ends early closes the pipe; its own words say why, below.
  await pipeline(lines, child.stdin as Writable).catch(() => {})
  await ended
  clearTimeout(silence)
  const unanswered = warmUp.length + inputs.length - answered
  if (unanswered) {
    const said = (await complaints).trim().slice(-2000)
    throw new Error(`${args.join(' ')} left ${unanswered} lines unanswered. It said: ${said}`)
  }
  return {
    failed,
    loadSeconds: (warmAt - started) / 1000,
    workSeconds: (lastAt - warmAt) / 1000,
    peakBytes: Number(await memory),
  }
}

function receive(
  line: string,
  onRecord: (ref: string, record: ScoredRecord) => void,
  failed: Map<string, string>,
): void {
  const output = JSON.parse(line) as OutputLine
  const ref = output.ref ?? output.document?.ref ?? ''
  if (output.error) failed.set(ref, `${output.error.code}: ${output.error.message}`)
  else onRecord(ref, output)
}

/** The lines for the command: first those that warm it up, and the work once they are answered. */
async function* inputLines(inputs: readonly BenchInput[], warm: Promise<unknown>): AsyncGenerator<string> {
  for (const input of warmUp) yield inputLine(input)
  await warm
  for (const input of inputs) yield inputLine(input)
}

function inputLine({ ref, text, html, markdown, url, published }: BenchInput): string {
  return `${JSON.stringify({ ref, text, html, markdown, url, published })}\n`
}

async function collect(stream: Readable): Promise<string> {
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) text += chunk
  return text
}
