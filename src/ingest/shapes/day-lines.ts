import { isCalendarDate } from '../report-lines/calendar.ts'
import { monthNumbers } from '../report-lines/month-names.ts'

/** A day as a line gives it, perhaps without its year. */
export interface WrittenDay {
  readonly month: number
  readonly day: number
  readonly year: number | undefined
  /** 0 for Sunday. */
  readonly weekday: number | undefined
}

/** A longer line is no day and no time (code units). */
const LONGEST = 60
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** `Friday, Oct. 24`, `Thu 7 May 2026`, `May 8, 2026`: a weekday, a day with its month, a year. */
const DAY =
  /(?:\b(?<weekday>Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6}\.?,?\s)?\b(?:(?<first>\d{1,2})(?:st|nd|rd|th)?\s(?<monthBehind>\p{L}{3,9})|(?<monthBefore>\p{L}{3,9})\.?\s(?<second>\d{1,2})(?:st|nd|rd|th)?)\b\.?(?:,?\s(?<year>\d{4})\b)?/u
/** What may stand between a day and a time: `at`, `,`, `–`. */
const JOINS = /^[\s,·|–—-]*(?:at\s+)?|[\s,·|–—-]+(?:at|on)?[\s,]*$/g

/** The day that a line is, with what stands beside it in the line: "" or a time. */
export function dayIn(text: string): { day: WrittenDay; rest: string } | null {
  if (text.length > LONGEST) return null
  const match = DAY.exec(text)
  const { weekday, first, monthBehind, monthBefore, second, year } = match?.groups ?? {}
  const month = monthNumbers.get((monthBehind ?? monthBefore ?? '').toLowerCase())
  const day = Number(first ?? second)
  if (!match || month === undefined || !isCalendarDate({ year: 2000, month, day })) return null
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim()
  return {
    day: {
      month,
      day,
      year: year === undefined ? undefined : Number(year),
      weekday: weekday === undefined ? undefined : WEEKDAYS.indexOf(weekday.toLowerCase()),
    },
    rest: rest.replace(JOINS, '').trim(),
  }
}

/** A day in ISO 8601; one without a year is the one next to `near` (ISO 8601) that has its weekday. */
export function isoOfDay(
  { month, day, year, weekday }: WrittenDay,
  near: string | undefined,
): string | undefined {
  const iso = (of: number) => `${of}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (year !== undefined) return isCalendarDate({ year, month, day }) ? iso(year) : undefined
  const anchor = Date.parse(`${near?.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(anchor)) return undefined
  const about = new Date(anchor).getUTCFullYear()
  const fits = [about - 1, about, about + 1].filter(
    (each) =>
      isCalendarDate({ year: each, month, day }) &&
      (weekday === undefined || new Date(`${iso(each)}T00:00:00Z`).getUTCDay() === weekday),
  )
  const distance = (each: number) => Math.abs(Date.parse(`${iso(each)}T00:00:00Z`) - anchor)
  const nearest = fits.sort((a, b) => distance(a) - distance(b))[0]
  return nearest === undefined ? undefined : iso(nearest)
}
