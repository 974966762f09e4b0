import { doubtfulMonths } from '../../language/en/times/months.ts'
import { exists } from './calendar.ts'
import { maybe, type Rule, rule, word } from './grammar.ts'
import type { Meaning } from './meaning.ts'
import { anyYear, comma, dayNumber, digitsLike, month, of, the } from './parts.ts'
import { fullYear, ordinal } from './read-numbers.ts'
import { endsPhrase, wordBefore, wordBehind } from './surroundings.ts'
import type { TimeWord } from './time-words.ts'

/** An impossible date is a time without a value: "31 February". */
function dateOf(year: number | undefined, month: number, day: number): Meaning | undefined {
  if (day < 1 || day > 31) return undefined
  return exists(year ?? LEAP_YEAR, month, day)
    ? { kind: 'date', year, month, day }
    : { kind: 'value', type: 'DATE' }
}
/** Has every day that any year has. */
const LEAP_YEAR = 2000

/** "2031-02-08" and "2031-08-02" of 02/08/2031 and its like. */
function numbersOf(first: number, second: number, year: number | undefined): Meaning | undefined {
  const possible = exists(year ?? LEAP_YEAR, second, first) || exists(year ?? LEAP_YEAR, first, second)
  if (!possible) return year === undefined ? undefined : { kind: 'value', type: 'DATE' }
  return { kind: 'numbers', first, second, year }
}

const fourDigits = digitsLike(/^(\d{4})$/, ([, digits]) => Number(digits))
const twoDigits = digitsLike(/^(\d{1,2})$/, ([, digits]) => Number(digits))
/** Two digits that a hyphen joins to what stands before. */
const joined = (part: typeof twoDigits): typeof twoDigits => ({
  ...part,
  read: (words, at) => ((words[at] as TimeWord).hyphen ? part.read(words, at) : undefined),
})
const joinedMonth = {
  ...month,
  read: (words: readonly TimeWord[], at: number) => (words[at]?.hyphen ? month.read(words, at) : undefined),
}

/** "12T14:30Z", which a hyphen joins to the month before. */
const isoClock = digitsLike(
  /^(\d\d)t(\d\d):(\d\d)(?::(\d\d))?(z)?$/,
  ([, day, hour, minute, second, zulu]) => ({
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? undefined : Number(second),
    zone: zulu?.toUpperCase(),
  }),
)

/** A month, told or not, whose day and year are told or not; the small rules of dates. */
export const writtenDates: readonly Rule[] = [
  rule(
    'month-day-year',
    'March 3, 2024',
    [month, maybe(the), dayNumber, maybe(comma), anyYear],
    ([m, , d, , y]) => dateOf(y, m, d),
  ),
  rule('month-day', 'March 3', [month, maybe(the), dayNumber], ([m, , d], { words, first, next }) =>
    isShownMonth(words, first) && !isCounted(words, next) ? dateOf(undefined, m, d) : undefined,
  ),
  rule(
    'day-month-year',
    '3 March 2024',
    [maybe(the), dayNumber, maybe(of), month, maybe(comma), anyYear],
    ([, d, , m, , y]) => dateOf(y, m, d),
  ),
  rule('day-month', '3 March', [dayNumber, month], ([d, m], { words, first, next }) =>
    isShownMonth(words, next - 1) && !words[first + 1]?.hyphen ? dateOf(undefined, m, d) : undefined,
  ),
  rule('day-of-month', 'the 3rd of March', [maybe(the), ordinal, of, month], ([, d, , m]) =>
    dateOf(undefined, m, d),
  ),
  rule('month-year', 'March 2024', [month, maybe(word(',', 'of')), anyYear], ([m, , y], { words, next }) =>
    // "in March, 1,200 people"
    /^\d/.test(wordBehind(words, next)?.lower ?? '') ? undefined : { kind: 'date', month: m, year: y },
  ),
  rule('iso-date', '2031-05-12', [fourDigits, joined(twoDigits), joined(twoDigits)], ([y, m, d]) =>
    m <= 12 && d <= 31 ? dateOf(y, m, d) : undefined,
  ),
  rule(
    'iso-moment',
    '2031-05-12T14:30Z',
    [fourDigits, joined(twoDigits), isoClock],
    ([y, m, { day, hour, minute, second, zone }]) => {
      const on = dateOf(y, m, day)
      return on?.kind === 'date' && hour < 24 && minute < 60
        ? { kind: 'clock', hour, minute, second, zone, on }
        : undefined
    },
  ),
  rule(
    'year-first',
    '2031/05/12',
    [digitsLike(/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/, (match) => match)],
    ([[, y, , m, d]]) => dateOf(Number(y), Number(m), Number(d)) ?? { kind: 'value', type: 'DATE' },
  ),
  rule(
    'numbers-and-year',
    '02/08/2031',
    [digitsLike(/^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)$/, (match) => match)],
    ([[, a, mark, b, y = '']]) => {
      const year = y.length === 2 ? fullYear(Number(y)) : Number(y)
      // No locale of CLDR's writes the month first and parts by full stops.
      return mark === '.' && exists(year, Number(b), Number(a))
        ? dateOf(year, Number(b), Number(a))
        : numbersOf(Number(a), Number(b), year)
    },
  ),
  rule('hyphened-numbers', '02-08-2031', [twoDigits, joined(twoDigits), joined(fourDigits)], ([a, b, y]) =>
    y >= 1000 && y <= 2199 ? numbersOf(a, b, y) : undefined,
  ),
  rule(
    'two-numbers',
    '02/08',
    [
      digitsLike(/^(0\d|1[0-2]|\d)\/(0\d|[12]\d|3[01])$|^(0[1-9]|[12]\d|3[01])\/(0\d|1[0-2])$/, (match) =>
        match[0].split('/').map(Number),
      ),
    ],
    ([[a = 0, b = 0]], { words, first, next }) => {
      const written = words[first]?.lower ?? ''
      // A fraction has no zero in front; "9/11" is a day that has a name.
      if (written === '9/11') return { kind: 'value', type: 'DATE', value: '2001-09-11' }
      const expected = /^(?:on|dated|since|until|by|before|after|from)$/.test(
        wordBefore(words, first)?.lower ?? '',
      )
      if (!written.startsWith('0') && !written.includes('/0') && !expected) return undefined
      return endsPhrase(words, next, ['and', 'to', 'at', 'in', 'was', 'is', 'the', 'when'])
        ? numbersOf(a, b, undefined)
        : undefined
    },
  ),
  rule('day-month-short-year', '19-Nov-12', [twoDigits, joinedMonth, joined(twoDigits)], ([d, m, y]) =>
    shortYearOf(d, m, y),
  ),
]

/** "19-Nov-12" is of 2012 or of 2019; "31-Jan-99" only of 1999. */
function shortYearOf(first: number, month: number, last: number): Meaning {
  const readings = [
    { year: fullYear(last), day: first },
    { year: fullYear(first), day: last },
  ].filter(({ year, day }) => exists(year, month, day))
  const written = readings.map(
    ({ year, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  )
  const candidates = [...new Set(written)].sort()
  if (candidates.length === 1) return { kind: 'value', type: 'DATE', value: candidates[0] }
  return candidates.length === 0
    ? { kind: 'value', type: 'DATE' }
    : { kind: 'value', type: 'DATE', candidates }
}

/** "may 3 people": a month that is an everyday word has a capital. */
export function isShownMonth(words: readonly TimeWord[], at: number): boolean {
  const shown = words[at] as TimeWord
  const name = shown.lower === '.' ? (words[at - 1] as TimeWord) : shown
  return name.capital || !doubtfulMonths.has(name.lower)
}

/** "March 3 million": the number counts something. */
function isCounted(words: readonly TimeWord[], next: number): boolean {
  return /^(?:million|billion|percent|per|%|points?|people)$/.test(wordBehind(words, next)?.lower ?? '')
}
