import type { HolidayRule, LunarCalendar } from '../../language/en/times/holidays.ts'
import { type Day, dayOf, weekdayOf } from './calendar.ts'

/** The day of a date in another calendar, by what ICU knows; undefined where its year has no such day. */
export function dayOfOther(
  calendar: LunarCalendar,
  year: number,
  month: string,
  day: number,
): Day | undefined {
  const first = Math.floor(dayOf(1970) + (year - yearIn1970[calendar]) * daysOfYear[calendar])
  if (!Number.isFinite(first) || Math.abs(year) > LAST_YEAR) return undefined
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    year: 'numeric',
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  for (let at = first - SLACK; at < first + daysOfYear[calendar] + SLACK; at++) {
    const parts = format.formatToParts(at * 86_400_000)
    const part = (type: string) => parts.find((each) => each.type === type)?.value
    const shown = part('year') ?? part('relatedYear')
    // A leap year of the Hebrew calendar has two Adars; feasts are in the second.
    const sameMonth = part('month') === month || (month === 'Adar' && part('month') === 'Adar II')
    if (Number(shown) === year && sameMonth && Number(part('day')) === day) return at
  }
  return undefined
}

/** A year that is searched in may begin this much earlier or later than on average (days). */
const SLACK = 60
const LAST_YEAR = 9999

/** The year that began last before 1970, and the mean length of one. */
const yearIn1970: Readonly<Record<LunarCalendar, number>> = {
  'islamic-umalqura': 1389.8,
  hebrew: 5730.27,
  chinese: 1969.9,
}
const daysOfYear: Readonly<Record<LunarCalendar, number>> = {
  'islamic-umalqura': 354.367,
  hebrew: 365.247,
  chinese: 365.242,
}

/** The day of a holiday in a year. */
export function dayOfHoliday(rule: HolidayRule, year: number): Day | undefined {
  switch (rule.kind) {
    case 'day':
      return dayOf(year, rule.month, rule.day)
    case 'nth':
      return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0)
    case 'easter':
      return easterOf(year) + rule.plus
    case 'lunar':
      return lunarHoliday(rule, year)
  }
}

/** The nth Monday (1) … Sunday (7) of a month; -1: the last. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = dayOf(year, month + 1, 0)
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayOf(year, month)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

/** Western Easter: the anonymous Gregorian algorithm (Nature, 20 April 1876). */
function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

/** A feast of another calendar that falls in a year of ours: of the years that overlap it, the first that fits. */
function lunarHoliday(rule: HolidayRule & { kind: 'lunar' }, year: number): Day | undefined {
  const start = dayOf(year)
  const about = Math.floor(yearIn1970[rule.calendar] + (start - dayOf(1970)) / daysOfYear[rule.calendar])
  for (const candidate of [about, about + 1, about + 2]) {
    const day = dayOfOther(rule.calendar, candidate, rule.month, rule.day)
    if (day !== undefined && day >= start && day < dayOf(year + 1)) return day
  }
  return undefined
}
