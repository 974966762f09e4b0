import type { Warning } from '../../domain/warning.ts'
import { type DateReading, isoDateOf, isUnsetDate, numericOrderOf, readDate } from '../report-lines/dates.ts'
import type { Declared } from './declared.ts'

/** Dates written at most this far apart (milliseconds) are of one moment: some systems drop the seconds. */
const SAME_MOMENT = 60_000

/** A whole date as folders of an address: "/2024/05/12/". */
const DATED_PATH = /\/(?<year>(?:19|20)\d{2})\/(?<month>\d{2})\/(?<day>\d{2})(?:\/|$)/

/** Warnings show no more of a value (code units). */
const MAX_SHOWN = 40

export interface ChosenDates {
  readonly published?: string | undefined
  readonly modified?: string | undefined
  /** Whether the page itself, not only its address, says when it was published. */
  readonly stated: boolean
  readonly warnings: Warning[]
}

/**
 * When the report was published and changed, from sources in the order of their trust. An unreadable or ambiguous
 * date is left out with a warning. The page's address speaks only where nothing else does, and only with a whole
 * date as folders.
 */
export function choosePublished(
  declared: readonly Declared[],
  language: string | undefined,
  url: string | undefined,
): ChosenDates {
  const warnings: Warning[] = []
  const order = numericOrderOf(language)
  const choose = (field: 'published' | 'modified') => {
    const readable: string[] = []
    const unread: Warning[] = []
    for (const each of declared) {
      const written = each[field]
      if (written === undefined || isUnsetDate(written)) continue
      const reading = readDate(written, order)
      if (reading.kind === 'date') readable.push(reading.value)
      else unread.push(warningOf(reading, field, each.source, written))
    }
    // Where another source has the date, nothing is missing.
    if (!readable.length) warnings.push(...unread)
    return inLocalTime(readable)
  }
  const stated = choose('published')
  const published = stated ?? dateOfPath(url)
  const modified = choose('modified')
  return {
    published,
    modified: published && modified && isBefore(modified, published) ? undefined : modified,
    stated: stated !== undefined,
    warnings,
  }
}

/**
 * The first date; where it is written in UTC and another source has the same moment on the newsroom's clock, that
 * one: "Sunday" in the report is counted from the newsroom's day.
 */
function inLocalTime(readable: readonly string[]): string | undefined {
  const [first, ...others] = readable
  if (first === undefined || !/T.*(?:Z|[+-]00:00)$/.test(first)) return first
  const local = others.find(
    (other) =>
      /T.*[+-]\d\d:\d\d$/.test(other) &&
      !/[+-]00:00$/.test(other) &&
      Math.abs(Date.parse(other) - Date.parse(first)) < SAME_MOMENT,
  )
  return local ?? first
}

function isBefore(a: string, b: string): boolean {
  const zoned = /T.*(?:Z|[+-]\d\d:\d\d)$/
  if (zoned.test(a) && zoned.test(b)) return Date.parse(a) < Date.parse(b)
  const length = Math.min(a.length, b.length, 'YYYY-MM-DD'.length)
  return a.slice(0, length) < b.slice(0, length)
}

function dateOfPath(url: string | undefined): string | undefined {
  const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname : ''
  const groups = DATED_PATH.exec(path)?.groups
  if (!groups) return undefined
  return isoDateOf(`${groups.year}-${groups.month}-${groups.day}`)
}

function warningOf(reading: DateReading, field: string, source: string, written: string): Warning {
  const shown = written.length > MAX_SHOWN ? `${written.slice(0, MAX_SHOWN)}…` : written
  const head = `the page's ${field} date (${source}: "${shown}")`
  return reading.kind === 'ambiguous'
    ? {
        code: 'ambiguous-date',
        message: `${head} may be ${reading.candidates.join(' or ')}; it was left out`,
      }
    : { code: 'bad-date', message: `${head} is no date; it was left out` }
}
