import { zoneOffsets, zonePlaces } from '../../language/en/times/time-zones.ts'
import { offsetAt } from '../../text/zone-offset.ts'
import {
  type ClockTime,
  type DateReading,
  dateOf,
  isCalendarDate,
  type NumericOrder,
  offsetOf,
} from './calendar.ts'
import { monthNumbers } from './month-names.ts'

/** A date found in a line: where it stands (UTF-16 code units, its time included) and what it came to. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly reading: DateReading
}

/** No more of a line than this is looked at: bylines with dates are shorter (code units). */
const MAX_LINE = 300

/** A time belongs to a date that stands no further from it: "10:48, Tue, Nov 19, 2019" (code units). */
const MAX_TIME_GAP = 16

const MONTH = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')
const NOT_IN_WORD = '(?<![\\p{L}\\p{N}])'

interface DatePattern {
  readonly name: string
  /** What stands in every such date: where it doesn't, the pattern need not be made ready, which takes milliseconds. */
  readonly sign?: RegExp
  readonly pattern: RegExp
  readonly example: string
}

/** Shapes of dates that people write, the most telling first. Each is tried over the whole line. */
export const datePatterns: readonly DatePattern[] = [
  {
    name: 'unix-date',
    sign: /\d:\d\d:\d/,
    pattern: new RegExp(
      `${NOT_IN_WORD}(?<month>${MONTH}) {1,2}(?<day>\\d{1,2}) (?<clock>\\d{2}:\\d{2}:\\d{2}) (?<zone>[A-Z]{1,5}) (?<year>\\d{4})(?!\\d)`,
      'iu',
    ),
    example: 'Tue Nov 19 05:44:06 UTC 2019',
  },
  {
    name: 'month-day-year',
    sign: /\s\d{1,2}(?:st|nd|rd|th)?[\s,]{1,5}\d{4}(?!\d)/iu,
    pattern: new RegExp(
      `${NOT_IN_WORD}(?<month>${MONTH})\\.?\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?,\\s{0,3}|\\s{1,3})(?<year>\\d{4})(?!\\d)`,
      'iu',
    ),
    example: 'Sept. 9, 2019',
  },
  {
    name: 'day-month-year',
    sign: /\d{4}(?!\d)/,
    pattern: new RegExp(
      `${NOT_IN_WORD}(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-]{1,3}(?:(?:of|de|del)\\s)?(?<month>${MONTH})(?:\\.,?|,)?[\\s-]{1,3}(?:(?:of|de|del)\\s)?(?<year>\\d{4})(?!\\d)`,
      'iu',
    ),
    example: '3. März 2024',
  },
  {
    name: 'day-month-short-year',
    pattern: new RegExp(
      `${NOT_IN_WORD}(?<day>\\d{1,2})(?<sep>[-\\s])(?<month>${MONTH})\\.?\\k<sep>(?<short>\\d{2})(?![\\d:.h])`,
      'iu',
    ),
    example: '19-Nov-12',
  },
  {
    name: 'year-month-day',
    pattern:
      /(?<![\p{L}\p{N}./-])(?<year>\d{4})(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?![\d./-])/u,
    example: '2024/5/12',
  },
  {
    name: 'east-asian',
    pattern: /(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/u,
    example: '2024年5月12日',
  },
  {
    name: 'numbers',
    pattern:
      /(?<![\p{L}\p{N}./-])(?<first>\d{1,2})(?<sep>[-/.])(?<second>\d{1,2})\k<sep>(?<year>\d{4}|\d{2})(?![\d/-])/u,
    example: '18.11.2019',
  },
  {
    name: 'month-year',
    sign: /\d{4}(?!\d)/,
    pattern: new RegExp(
      `${NOT_IN_WORD}(?<month>${MONTH})\\.?,?\\s{1,3}(?:(?:of|de|del)\\s)?(?<year>\\d{4})(?!\\d)`,
      'iu',
    ),
    example: 'March 2024',
  },
]

/** "4:05 p.m. ET", "16.05 Uhr", "10:28am EST", "05:44:06 GMT+0100". */
const TIME =
  /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})(?:(?<sep>[:.h])(?<minute>\d{2})(?::(?<second>\d{2}))?)?\s{0,2}(?<half>[ap]\.?\s?m\.?(?![\p{L}\p{N}]))?(?<uhr>Uhr|hrs)?\s{0,2}\(?(?<zone>(?:UTC|GMT)?[+-]\d{1,2}:?\d{2}|[A-Z]{1,5}(?![\p{L}\p{N}]))?/giu

/** What stands in every such time that counts: a bare hour is none. */
const TIME_SIGN = /\d(?:[:.h]\d|\s{0,2}(?:[ap]|uhr|hrs))/iu

/** The first date of a line, with the time beside it; null where it has none with a year. */
export function findWrittenDate(line: string, order?: NumericOrder): WrittenDate | null {
  const text = line.slice(0, MAX_LINE)
  if (!/\d\d/.test(text)) return null
  for (const { sign, pattern } of datePatterns) {
    if (sign && !sign.test(text)) continue
    const match = pattern.exec(text)
    if (match?.groups) return withTime(text, match, match.groups, order)
  }
  return null
}

function withTime(
  text: string,
  match: RegExpExecArray,
  groups: Record<string, string | undefined>,
  order: NumericOrder,
): WrittenDate {
  const start = match.index
  const end = start + match[0].length
  const clock = groups.clock
  if (clock !== undefined) {
    const [hour = '', minute = '', second] = clock.split(':')
    return { start, end, reading: readingOf(groups, order, { hour, minute, second }, groups.zone) }
  }
  const time = timeBeside(text, start, end)
  if (!time) return { start, end, reading: readingOf(groups, order) }
  return {
    start: Math.min(start, time.start),
    end: Math.max(end, time.end),
    reading: readingOf(groups, order, time.clock, time.zone),
  }
}

interface FoundTime {
  readonly start: number
  readonly end: number
  readonly clock: ClockTime
  readonly zone: string | undefined
}

/** The time that stands next after a date, else next before it. */
function timeBeside(text: string, start: number, end: number): FoundTime | null {
  if (!TIME_SIGN.test(text)) return null
  let before: FoundTime | null = null
  for (const match of text.matchAll(TIME)) {
    const found = timeOf(match)
    if (!found) continue
    if (found.end <= start && start - found.end <= MAX_TIME_GAP) before = found
    if (found.start >= end) return found.start - end <= MAX_TIME_GAP ? found : before
  }
  return before
}

function timeOf(match: RegExpExecArray): FoundTime | null {
  const { hour = '', sep, minute, second, half, uhr, zone } = match.groups ?? {}
  // A bare number is no time; "16.05" is one only before "Uhr" or "p.m.".
  if (minute === undefined && half === undefined && uhr === undefined) return null
  if (sep === '.' && half === undefined && uhr === undefined) return null
  const start = match.index
  return {
    start,
    end: start + match[0].length,
    zone,
    clock: { hour: hourOf(hour, half), minute: minute ?? '00', second },
  }
}

/** The hour of a 24-hour clock; one that no clock has stays as it is, to be refused. */
function hourOf(hour: string, half: string | undefined): string {
  if (half === undefined) return hour
  const number = Number(hour)
  if (number < 1 || number > 12) return hour
  return String((number % 12) + (/^p/i.test(half) ? 12 : 0))
}

function readingOf(
  groups: Record<string, string | undefined>,
  order: NumericOrder,
  time?: ClockTime,
  zone?: string,
): DateReading {
  const day = Number(groups.day)
  const finish = (date: { year: number; month: number; day?: number }): DateReading =>
    dateOf(date, date.day === undefined ? undefined : time, time ? offsetOfName(zone, date, time) : '')
  if (groups.short !== undefined) {
    return shortYear(day, monthOf(groups.month), Number(groups.short), finish)
  }
  if (groups.first !== undefined) {
    return numbers(Number(groups.first), Number(groups.second), groups, order, finish)
  }
  const year = Number(groups.year)
  const month = monthOf(groups.month)
  return finish(groups.day === undefined ? { year, month } : { year, month, day })
}

function monthOf(written: string | undefined): number {
  return monthNumbers.get((written ?? '').toLowerCase()) ?? Number(written)
}

type Finish = (date: { year: number; month: number; day: number }) => DateReading

/** Two digits of a year, as POSIX reads them: 69 to 99 are of the last century. */
function fullYear(short: number): number {
  return short >= 69 ? 1900 + short : 2000 + short
}

/** "19-Nov-12" is of 2012 or of 2019; "19-Nov-45" can only be of 2045, "31-Jan-99" only of 1999. */
function shortYear(day: number, month: number, short: number, finish: Finish): DateReading {
  const dayFirst = { year: fullYear(short), month, day }
  const yearFirst = { year: fullYear(day), month, day: short }
  return oneOf(dayFirst, yearFirst, finish)
}

/** "18.11.2019" has one reading; "02/08/2024" two, of which the order that is in use chooses. */
function numbers(
  first: number,
  second: number,
  groups: Record<string, string | undefined>,
  order: NumericOrder,
  finish: Finish,
): DateReading {
  const written = groups.year ?? ''
  const year = written.length === 2 ? fullYear(Number(written)) : Number(written)
  const dayFirst = { year, month: second, day: first }
  const monthFirst = { year, month: first, day: second }
  if (order === 'month-first' && isCalendarDate(monthFirst)) return finish(monthFirst)
  // No locale of CLDR's writes the month first and parts by full stops.
  if ((order === 'day-first' || groups.sep === '.') && isCalendarDate(dayFirst)) return finish(dayFirst)
  return oneOf(dayFirst, monthFirst, finish)
}

function oneOf(a: Parameters<Finish>[0], b: Parameters<Finish>[0], finish: Finish): DateReading {
  if (!isCalendarDate(a)) return finish(b)
  if (!isCalendarDate(b)) return finish(a)
  const readings = [finish(a), finish(b)]
  const values = readings.flatMap((reading) => (reading.kind === 'date' ? [reading.value] : []))
  const [early, late] = values.sort()
  if (early === undefined || late === undefined) return { kind: 'bad' }
  return early === late ? { kind: 'date', value: early } : { kind: 'ambiguous', candidates: [early, late] }
}

function offsetOfName(
  zone: string | undefined,
  date: { year: number; month: number; day?: number },
  time: ClockTime,
): string {
  if (zone === undefined) return ''
  const signed = /[+-]\d{1,2}:?\d{2}$/.exec(zone)
  if (signed) return offsetOf(signed[0].replace(/^([+-])(\d:?\d{2})$/, '$10$2'))
  const name = zone.toUpperCase()
  const place = zonePlaces[name]
  return place === undefined
    ? (zoneOffsets[name] ?? '')
    : offsetAt(place, date, Number(time.hour), Number(time.minute))
}
