import { monthFirstRegions } from '../../knowledge/date-order.ts'
import { type DateReading, dateOf, type NumericOrder, offsetOf } from './calendar.ts'
import { findWrittenDate } from './written-dates.ts'

export type { DateReading, NumericOrder } from './calendar.ts'

/** A longer value is no date but text with one in it; the longest real ones (JavaScript's) have 62 code units. */
const MAX_DATE_LENGTH = 100

/**
 * ISO 8601 and its common looser forms: "2024-05-12", "2024/05/12 08:30", "20240512T083000Z",
 * "2024-05-12T08:30:00.123+0200", "2024-05-12 08:30:00 UTC", "2024-05", "2024".
 */
const ISO =
  /^(?<year>\d{4})(?:(?<sep>[-/.]?)(?<month>\d{2})(?:\k<sep>(?<day>\d{2})(?:(?:T|\s{1,3})?(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?<fraction>[.,]\d{1,9})?)?)?)?)?\s{0,3}(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i

/** Seconds or milliseconds since 1970: "1574168580", "1574168580123". */
const EPOCH = /^\d{10}(?:\d{3})?$/

/** What content systems write for "no date": "0001-01-01T00:00:00", "1970-01-01T00:00:00+00:00". */
const UNSET = /^(?:0{4}|0001|1970-01-01T00:00(?::00(?:[.,]0+)?)?(?:Z|[+-]00:?00)?$)/

/**
 * Reads one written date, of a machine or a person: "2024-05-12T08:00Z", "March 3, 2024 4:05 p.m. ET",
 * "20240512", "1574168580". The precision stays as written and so does the zone; nothing is shifted.
 * An impossible date and a number that is no date ("2882015") are bad; 02/08/2024 is ambiguous without `order`.
 */
export function readDate(written: string, order?: NumericOrder): DateReading {
  const text = written.trim()
  if (text === '' || text.length > MAX_DATE_LENGTH) return { kind: 'bad' }
  if (EPOCH.test(text)) return readEpoch(text)
  const iso = ISO.exec(text)
  if (iso?.groups) return readIso(iso.groups, text)
  return findWrittenDate(text, order)?.reading ?? { kind: 'bad' }
}

/** A written date in ISO 8601; undefined where there is none that can be read for certain. */
export function isoDateOf(written: string | undefined): string | undefined {
  const reading = written === undefined ? undefined : readDate(written)
  return reading?.kind === 'date' ? reading.value : undefined
}

function readIso(groups: Record<string, string | undefined>, text: string): DateReading {
  const { year = '', sep, month, day, hour, minute, second, fraction, zone } = groups
  // "202405" is as likely a day of 2020; ISO 8601 forbids it for that.
  if (month !== undefined && day === undefined && sep === '') return { kind: 'bad' }
  if (zone !== undefined && hour === undefined) return { kind: 'bad' }
  if (isUnsetDate(text)) return { kind: 'bad' }
  const time = hour === undefined ? undefined : { hour, minute: minute ?? '00', second, fraction }
  return dateOf({ year: Number(year), month: numberOf(month), day: numberOf(day) }, time, offsetOf(zone))
}

/** Whether a value says only that no date was set. */
export function isUnsetDate(written: string): boolean {
  return UNSET.test(written.trim())
}

function readEpoch(text: string): DateReading {
  const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1)
  return { kind: 'date', value: new Date(milliseconds).toISOString().replace(/\.000Z$/, 'Z') }
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

/** The order of numbers in a date by a page's language tag: "en-US", "de"; bare "en" tells nothing. */
export function numericOrderOf(language: string | undefined): NumericOrder {
  const [primary, ...rest] = (language ?? '').split('-')
  const region = rest.find((part) => /^[A-Z]{2}$/i.test(part))?.toUpperCase()
  if (region !== undefined) return monthFirstRegions.has(region) ? 'month-first' : 'day-first'
  return !primary || primary === 'en' ? undefined : 'day-first'
}
