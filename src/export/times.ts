import type { Time } from '../domain/time.ts'
import { dateInWords } from './dates.ts'

type TimexShape = readonly [name: string, pattern: RegExp, words: (match: readonly string[]) => string]

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }
const PARTS: Readonly<Record<string, string>> = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' }
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT: 'now',
  PAST: 'the past',
  FUTURE: 'the future',
}
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  Q: 'quarter',
  DE: 'decade',
  CE: 'century',
}
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' }
const QUARTERS = ['first', 'second', 'third', 'fourth']

/** Values of TIMEX3 that are no ISO date, each with the pattern that it has: "2031-W20" is week 20 of 2031. */
const shapes: readonly TimexShape[] = [
  ['reference', /^(PRESENT|PAST|FUTURE)_REF$/, ([, which = '']) => REFERENCES[which] as string],
  [
    'week',
    /^(\d{4})-W(\d\d)(-WE)?$/,
    ([, year, week, weekend]) => `${weekend ? 'weekend of ' : ''}week ${Number(week)} of ${year}`,
  ],
  [
    'quarter',
    /^(\d{4})-Q([1-4])$/,
    ([, year, quarter]) => `${QUARTERS[Number(quarter) - 1]} quarter of ${year}`,
  ],
  ['half', /^(\d{4})-H([12])$/, ([, year, half]) => `${QUARTERS[Number(half) - 1]} half of ${year}`],
  ['season', /^(\d{4})-(SP|SU|FA|WI)$/, ([, year, season = '']) => `${SEASONS[season]} ${year}`],
  [
    'part of a day',
    /^(\d{4}-\d\d-\d\d)T(MO|AF|EV|NI)$/,
    ([, day = '', part = '']) => `${dateInWords(day)}, ${PARTS[part]}`,
  ],
  ['decade', /^(\d{3})$/, ([, decade]) => `${decade}0s`],
  ['century', /^(\d\d)$/, ([, century]) => `${Number(century) + 1}${endingOf(Number(century) + 1)} century`],
  ['before Christ', /^BC(\d{4})$/, ([, year]) => `${Number(year)} BC`],
  ['weekday of any week', /^XXXX-WXX-([1-7])$/, ([, day]) => WEEKDAYS[Number(day) - 1] as string],
]

/** A value of TIMEX3 for people: "Tue 13 May 2031, night", "3 weeks", "the 1990s"; as it is where it has another form. */
export function timexInWords(value: string): string {
  for (const [, pattern, words] of shapes) {
    const match = pattern.exec(value)
    if (match) return words(match)
  }
  return durationInWords(value) ?? dateInWords(value)
}

const DURATION =
  /^P(?:([\dX.]+)(DE|CE|[YMWDQ])(?:(\d+)([MD]))?)?(?:T(?:([\dX.]+)H)?(?:([\dX.]+)M)?(?:([\dX.]+)S)?)?$/

function durationInWords(value: string): string | undefined {
  const [, first, unit = '', second, lesser = '', hours, minutes, seconds] = DURATION.exec(value) ?? []
  const parts = [
    amount(first, UNITS[unit]),
    amount(second, UNITS[lesser]),
    amount(hours, CLOCK_UNITS.H),
    amount(minutes, CLOCK_UNITS.M),
    amount(seconds, CLOCK_UNITS.S),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' ')
}

function amount(count: string | undefined, unit: string | undefined): string | undefined {
  if (count === undefined || unit === undefined) return undefined
  const many = unit === 'century' ? 'centuries' : `${unit}s`
  return count === 'X' ? `some ${many}` : `${count} ${count === '1' ? unit : many}`
}

function endingOf(number: number): string {
  return number === 21 || number === 1 ? 'st' : number === 2 ? 'nd' : number === 3 ? 'rd' : 'th'
}

const MODS: Readonly<Record<string, string>> = {
  START: 'early',
  MID: 'middle',
  END: 'late',
  APPROX: 'about',
  MORE_THAN: 'more than that',
  LESS_THAN: 'less than that',
  EQUAL_OR_MORE: 'that or more',
  EQUAL_OR_LESS: 'that or less',
  BEFORE: 'before it',
  AFTER: 'after it',
  ON_OR_AFTER: 'then or after',
  ON_OR_BEFORE: 'then or before',
}

/** What narrows a time, in words: its mod, which of several, and how often. */
export function qualifiersInWords({ mod, quant, freq }: Pick<Time, 'mod' | 'quant' | 'freq'>): string[] {
  const often = freq === undefined ? undefined : /^\dX$/.test(freq) ? `${freq[0]} times` : freq
  return [mod && (MODS[mod] ?? mod), quant?.toLowerCase(), often].filter(
    (part) => part !== undefined && part !== '',
  ) as string[]
}
