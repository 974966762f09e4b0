import type { GoldDocument } from '../bench-set.ts'
import { RULES_ALONE } from '../onrecord-process.ts'
import type { SpeedResult } from '../results.ts'
import { type InstalledSize, measureInstalledSize } from './installed-size.ts'
import { measureStartUp } from './start-up.ts'
import { countWords, MEASURED_PAGES, MEASURED_WORDS, measureThroughput, repeatUntil } from './throughput.ts'

export interface SpeedInputs {
  readonly command: string
  /** Options for the default reader: another model, say. */
  readonly readerOptions: readonly string[]
  readonly projectFolder: string
  readonly texts: readonly GoldDocument[]
  readonly textsFrom: string
  readonly pages: readonly GoldDocument[]
  readonly pagesFrom: string
  onProgress(words: string): void
  onNote(note: string): void
}

/** Everything about time, memory and size. */
export async function measureSpeed(inputs: SpeedInputs): Promise<SpeedResult> {
  const { command, readerOptions, texts, textsFrom, pages, pagesFrom, onProgress } = inputs
  onProgress('throughput of texts')
  const repeated = repeatUntil(texts, MEASURED_WORDS, ({ text = '' }) => countWords(text))
  const measureTexts = async (options: readonly string[]) =>
    repeated.length ? await measureThroughput(command, repeated, options) : undefined
  const textRun = await measureTexts(readerOptions)
  onProgress('throughput of texts, rules alone')
  const rulesRun = await measureTexts(RULES_ALONE)
  onProgress('throughput of pages')
  const pageInputs = repeatUntil(pages, MEASURED_PAGES, () => 1)
  const pageRun = pageInputs.length ? await measureThroughput(command, pageInputs, readerOptions) : undefined
  onProgress('start of the command')
  const startUp = texts.length ? measureStartUp(command, texts, readerOptions) : undefined
  onProgress('installed size')
  const size = installedSize(inputs)
  return { textsFrom, texts: textRun, textsByRules: rulesRun, pagesFrom, pages: pageRun, startUp, size }
}

/** Undefined, with a note, where npm can't install: without a network, say. */
function installedSize({ projectFolder, onNote }: SpeedInputs): InstalledSize | undefined {
  try {
    return measureInstalledSize(projectFolder)
  } catch (error) {
    onNote(`Installed size was not measured: ${(error as Error).message}`)
    return undefined
  }
}
