import { seasons, weekdayNames } from '../../language/en/times/days.ts'
import { monthNames } from '../../language/en/times/months.ts'
import { vagueCounts } from '../../language/en/times/numbers.ts'
import { type TimeUnit, timeUnits } from '../../language/en/times/units.ts'
import { DIGITS, type Part, part, word } from './grammar.ts'
import type { Relation } from './meaning.ts'
import { fullYear, number, ordinal, year } from './read-numbers.ts'
import type { TimeWord } from './time-words.ts'

export const the: Part<string> = word('the')
export const of: Part<string> = word('of')
export const comma: Part<string> = word(',')

/** A name from lists in order, by its place from 1; the full stop of an abbreviation belongs to it. */
function named(lists: readonly (readonly string[])[]): Part<number> {
  const places = new Map(
    lists.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
  )
  const whole = new Set(lists.map(([first]) => first))
  return part({ keys: [...places.keys()], inner: ['.'] }, (words, at) => {
    const { lower, sentence } = words[at] as TimeWord
    const value = places.get(lower)
    if (value === undefined) return undefined
    const stop = words[at + 1]
    const dotted = !whole.has(lower) && stop?.lower === '.' && stop.glued && stop.sentence === sentence
    // A stop that ends the sentence is none of the abbreviation's, as far as the extent goes.
    return { next: dotted && words[at + 2]?.sentence === sentence ? at + 2 : at + 1, value }
  })
}

/** "March", "Mar." 1 to 12. */
export const month: Part<number> = named(monthNames)
/** "Monday", "Mon." 1 to 7. */
export const weekday: Part<number> = named(weekdayNames)

/** A day of a month: "3", "03", "3rd", "third". */
export const dayNumber: Part<number> = part({ keys: ordinal.starts }, (words, at) => {
  const { lower } = words[at] as TimeWord
  if (/^\d{1,2}$/.test(lower))
    return Number(lower) >= 1 && Number(lower) <= 99 ? { next: at + 1, value: Number(lower) } : undefined
  const place = ordinal.read(words, at)
  return place && place.value <= 31 ? place : undefined
})

/** '98, ’98 */
const shortYear: Part<number> = part({ keys: ["'", '’', '‘'] }, (words, at) => {
  const digits = words[at + 1]
  if (!digits?.glued || !/^['’‘]$/.test((words[at] as TimeWord).lower) || !/^\d\d$/.test(digits.lower))
    return undefined
  return { next: at + 2, value: fullYear(Number(digits.lower)) }
})

/** A year where one is expected: 1998, '98, "nineteen ninety-eight". */
export const anyYear: Part<number> = part(
  { keys: [...year.starts, ...shortYear.starts], inner: year.holds },
  (words, at) => year.read(words, at) ?? shortYear.read(words, at),
)

/** A unit of time, one or many: "week", "years". Written with a capital it is part of a name. */
export const unit: Part<TimeUnit> = part({ keys: [...timeUnits.keys()] }, (words, at) => {
  const value = timeUnits.get((words[at] as TimeWord).lower)
  return value && { next: at + 1, value }
})

const unitWhere = (fits: (unit: TimeUnit) => boolean): Part<TimeUnit> =>
  part({ keys: [...timeUnits].filter(([, each]) => fits(each)).map(([key]) => key) }, (words, at) => {
    const value = timeUnits.get((words[at] as TimeWord).lower)
    return value && fits(value) ? { next: at + 1, value } : undefined
  })

export const singleUnit: Part<TimeUnit> = unitWhere(
  ({ plural, name }) => !plural && name !== 'second' && name !== 'minute',
)
export const pluralUnit: Part<TimeUnit> = unitWhere(({ plural }) => plural)

/** How many: a number, or NaN for "several", "a few". */
export const count: Part<number> = part(
  {
    keys: [...number.starts, 'a', 'an', 'another', 'couple', ...vagueCounts],
    inner: [...number.holds, 'of'],
  },
  (words, at) => {
    const { lower } = words[at] as TimeWord
    const next = words[at + 1]?.lower
    if (lower === 'a' && next === 'couple')
      return { next: words[at + 2]?.lower === 'of' ? at + 3 : at + 2, value: 2 }
    if (lower === 'couple') return { next: words[at + 1]?.lower === 'of' ? at + 2 : at + 1, value: 2 }
    if (lower === 'a' && (next === 'few' || next === 'several')) return { next: at + 2, value: Number.NaN }
    if (lower === 'a' && (next === 'hundred' || next === 'dozen' || next === 'thousand')) {
      return { next: at + 2, value: next === 'dozen' ? 12 : next === 'hundred' ? 100 : 1000 }
    }
    if (lower === 'a' || lower === 'an' || lower === 'another') return { next: at + 1, value: 1 }
    if (vagueCounts.includes(lower)) return { next: at + 1, value: Number.NaN }
    return number.read(words, at)
  },
)

const relations: Readonly<Record<string, Relation>> = {
  last: 'last',
  past: 'last',
  this: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
  previous: 'previous',
  preceding: 'previous',
  prior: 'previous',
  following: 'following',
  ensuing: 'following',
  same: 'same',
}

/** "last", "this", "this past", "this coming", "next", and with an article "the previous", "the following", "the same", "that". */
export const relation: Part<Relation> = part(
  {
    keys: ['last', 'past', 'this', 'next', 'coming', 'the', 'that', 'previous', 'following'],
    inner: [...Object.keys(relations), 'very', 'current', 'present'],
  },
  (words, at) => {
    const { lower } = words[at] as TimeWord
    const next = words[at + 1]?.lower ?? ''
    if (lower === 'that')
      return next === 'same' ? { next: at + 2, value: 'same' } : { next: at + 1, value: 'same' }
    if (lower === 'this' && (next === 'past' || next === 'last')) return { next: at + 2, value: 'last' }
    if (lower === 'this' && (next === 'coming' || next === 'next')) return { next: at + 2, value: 'next' }
    if (lower === 'this' && (next === 'same' || next === 'very')) return { next: at + 2, value: 'this' }
    if (lower === 'the') {
      if (next === 'coming' || next === 'upcoming') return { next: at + 2, value: 'next' }
      if (next === 'current' || next === 'present') return { next: at + 2, value: 'this' }
      // "the next day" counts from what was told, "the last week" from today.
      if (next === 'next') return { next: at + 2, value: 'following' }
      const value = relations[next]
      return value === undefined || value === 'this' ? undefined : { next: at + 2, value }
    }
    const value = relations[lower]
    return value && { next: at + 1, value }
  },
)

/** "spring", "the fall": the letters of TIMEX3. */
export const season: Part<'SP' | 'SU' | 'FA' | 'WI'> = part({ keys: Object.keys(seasons) }, (words, at) => {
  const value = seasons[(words[at] as TimeWord).lower]
  return value && { next: at + 1, value }
})

/** The month that a season begins in; a winter is its December's, as TIMEX3 has it. */
export const seasonMonth: Readonly<Record<'SP' | 'SU' | 'FA' | 'WI', number>> = {
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
}

/** A token of digits and marks that a pattern takes whole. */
export function digitsLike<Value>(
  pattern: RegExp,
  value: (match: RegExpExecArray) => Value | undefined,
): Part<Value> {
  return part({ keys: [DIGITS] }, (words, at) => {
    const match = pattern.exec((words[at] as TimeWord).lower)
    const read = match ? value(match) : undefined
    return read === undefined ? undefined : { next: at + 1, value: read }
  })
}
