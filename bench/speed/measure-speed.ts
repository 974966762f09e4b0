import type { BenchInput, GoldDocument } from '../bench-set.ts'
import { RULES_ALONE } from '../onrecord-process.ts'
import type { SpeedResult } from '../results.ts'
import { type InstalledSize, measureInstalledSize } from './installed-size.ts'
import { measureShare } from './share-of-stage.ts'
import { measureStartUp } from './start-up.ts'
import {
  countWords,
  MEASURED_PAGES,
  MEASURED_PAGES_BY_RULES,
  MEASURED_WORDS,
  measureThroughput,
  repeatUntil,
} from './throughput.ts'

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

/** Documents that are read with a profile. */
const PROFILED = 150

/** Everything about time, memory and size. */
export async function measureSpeed(inputs: SpeedInputs): Promise<SpeedResult> {
  const { command, readerOptions, texts, textsFrom, pages, pagesFrom, onProgress } = inputs
  const measure = async (what: string, inputs: readonly BenchInput[], byRules = inputs) => {
    if (inputs.length === 0) return [undefined, undefined]
    onProgress(`throughput of ${what}`)
    const byDefault = await measureThroughput(command, inputs, readerOptions)
    onProgress(`throughput of ${what}, rules alone`)
    return [byDefault, await measureThroughput(command, byRules, RULES_ALONE)]
  }
  const repeated = repeatUntil(texts, MEASURED_WORDS, ({ text = '' }) => countWords(text))
  const [textRun, textsByRules] = await measure('texts', repeated)
  const [pageRun, pagesByRules] = await measure(
    'pages',
    repeatUntil(pages, MEASURED_PAGES, () => 1),
    repeatUntil(pages, MEASURED_PAGES_BY_RULES, () => 1),
  )
  onProgress('start of the command')
  const startUp = texts.length ? measureStartUp(command, texts, readerOptions) : undefined
  onProgress('share of the events')
  const events = texts.length
    ? measureShare('findEvents', command, texts.slice(0, PROFILED), readerOptions)
    : undefined
  onProgress('installed size')
  const size = installedSize(inputs)
  return {
    textsFrom,
    texts: textRun,
    textsByRules,
    pagesFrom,
    pages: pageRun,
    pagesByRules,
    startUp,
    events,
    size,
  }
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
