import { availableParallelism, totalmem } from 'node:os'
import type { BenchSet } from './bench-set.ts'
import type { Figures } from './figures.ts'
import type { InstalledSize } from './speed/installed-size.ts'
import type { StartUp } from './speed/start-up.ts'
import type { Throughput } from './speed/throughput.ts'
import type { TrainedFigures } from './trained.ts'

/** What one reader did on one file of a set. */
export interface Column {
  readonly reader: string
  /** True where the reader is another package. */
  readonly peer: boolean
  readonly figures: Figures
  /** True where no record holds anything of the kind that is asked for. */
  readonly unread: boolean
  /** Inputs without a record, with what was said of them. */
  readonly failed: readonly (readonly [ref: string, message: string])[]
  readonly documentsPerSecond: number
}

export interface SetResult {
  readonly set: BenchSet
  readonly file: string
  /** Of onrecord's records; empty: full agreement. Undefined: no reference was given. */
  readonly disagreements?: readonly string[] | undefined
  /** onrecord as it reads by default first; then by rules alone, where that differs; then the peers. */
  readonly columns: readonly Column[]
}

export interface SpeedResult {
  /** What was read. */
  readonly textsFrom: string
  readonly texts?: Throughput | undefined
  /** The same texts, read by rules alone. */
  readonly textsByRules?: Throughput | undefined
  readonly pagesFrom: string
  readonly pages?: Throughput | undefined
  readonly pagesByRules?: Throughput | undefined
  /** The share of the time that finding events takes. */
  readonly events?: number | undefined
  readonly startUp?: StartUp | undefined
  readonly size?: InstalledSize | undefined
}

export interface BenchResults {
  readonly date: string
  readonly command: string
  readonly version: string
  readonly machine: string
  readonly data: 'annotated sets' | 'samples of the project'
  readonly peers: readonly (readonly [name: string, version: string])[]
  readonly sets: readonly SetResult[]
  readonly trained?: TrainedFigures | undefined
  readonly speed?: SpeedResult | undefined
  /** What was left out or went wrong, in plain words. */
  readonly notes: readonly string[]
}

/** The machine in neutral words: what figures of speed depend on. */
export function describeMachine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const system = `${process.platform} ${process.arch}`
  return `${availableParallelism()} cores, ${gigabytes} GB of memory, ${system}, Node ${process.versions.node}`
}
