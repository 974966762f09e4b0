export type { NumericOrder } from '../../domain/numeric-order.ts'

/** What a written date came to. `value` is ISO 8601, as precise as what was written. */
export type DateReading =
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly [string, string] }
  | { readonly kind: 'bad' }

/**
 * Years that a report can have been published in: the first weekly newspapers are of 1605; a year beyond 2100 is
 * a wrong reading, whatever the clock says.
 */
const FIRST_YEAR = 1600
const LAST_YEAR = 2100

/** A calendar date that may leave its smaller parts open. */
export interface CalendarDate {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** A time of day as digits; what is not written stays out. */
export interface ClockTime {
  readonly hour: string
  readonly minute: string
  readonly second?: string | undefined
  readonly fraction?: string | undefined
}

/** ISO 8601 of a date, a time and an offset ("Z", "-05:00", '' for none); bad where no such moment exists. */
export function dateOf(date: CalendarDate, time?: ClockTime, offset = ''): DateReading {
  const { year, month, day } = date
  if (!isCalendarDate(date)) return { kind: 'bad' }
  if (month === undefined) return { kind: 'date', value: pad(year, 4) }
  if (day === undefined) return { kind: 'date', value: `${pad(year, 4)}-${pad(month, 2)}` }
  const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  if (time === undefined) return { kind: 'date', value: written }
  if (Number(time.hour) > 23 || Number(time.minute) > 59 || Number(time.second ?? 0) > 60)
    return { kind: 'bad' }
  const seconds = time.second === undefined ? '' : `:${time.second}${(time.fraction ?? '').replace(',', '.')}`
  return { kind: 'date', value: `${written}T${time.hour.padStart(2, '0')}:${time.minute}${seconds}${offset}` }
}

/** Whether the calendar has the date, in a year that a report can be of. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR) return false
  if (month === undefined) return day === undefined
  if (month < 1 || month > 12) return false
  // The zeroth day of the next month is the last of this one.
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
}

/** A zone as ISO 8601 writes it: "UTC" → "Z", "+0100" → "+01:00", none → ''. */
export function offsetOf(zone: string | undefined): string {
  if (zone === undefined || zone === '') return ''
  if (/^[a-z]/i.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
