import type { BenchInput, GoldDocument } from '../bench-set.ts'
import { readWithOnrecord } from '../onrecord-process.ts'
import { wordExtents } from '../spans.ts'

/** Long enough that start and end of the stream weigh nothing. */
export const MEASURED_WORDS = 200_000
/** As many pages as are read at least. */
export const MEASURED_PAGES = 120
/**
 * By rules alone 120 pages are over before the engine has compiled what reads them: a worker spends some five seconds
 * on that. More pages show the rate that a stream settles at.
 */
export const MEASURED_PAGES_BY_RULES = 480

export interface Throughput {
  readonly documents: number
  readonly words: number
  readonly bytes: number
  readonly wordsPerSecond: number
  readonly documentsPerSecond: number
  readonly megabytesPerSecond: number
  readonly loadSeconds: number
  readonly peakBytes: number
}

/** Whole documents, again and again, until their sizes add up to `enough`. */
export function repeatUntil(
  documents: readonly GoldDocument[],
  enough: number,
  sizeOf: (document: GoldDocument) => number,
): BenchInput[] {
  const inputs: BenchInput[] = []
  const sizes = documents.map(sizeOf)
  if (!sizes.some((size) => size > 0)) return inputs
  for (let index = 0, total = 0; total < enough; index++) {
    const document = documents[index % documents.length] as GoldDocument
    total += sizes[index % documents.length] as number
    inputs.push({ ...document, ref: `${index}` })
  }
  return inputs
}

export function countWords(text: string): number {
  return wordExtents(text).length
}

/** Words, documents and bytes a second through the real command; records are read and dropped. */
export async function measureThroughput(
  command: string,
  inputs: readonly BenchInput[],
  options: readonly string[],
): Promise<Throughput> {
  const words = inputs.reduce((total, { text = '' }) => total + countWords(text), 0)
  const bytes = inputs.reduce(
    (total, { text, html }) => total + Buffer.byteLength(text ?? html ?? '', 'utf8'),
    0,
  )
  const { workSeconds, loadSeconds, peakBytes } = await readWithOnrecord(command, inputs, () => {}, options)
  return {
    documents: inputs.length,
    words,
    bytes,
    wordsPerSecond: words / workSeconds,
    documentsPerSecond: inputs.length / workSeconds,
    megabytesPerSecond: bytes / 1e6 / workSeconds,
    loadSeconds,
    peakBytes,
  }
}
