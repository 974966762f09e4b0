import type { TimeUnit } from '../../language/en/times/units.ts'
import type { Grain } from './calendar.ts'
import { maybe, type Part, phrase, type Rule, rule, word } from './grammar.ts'
import type { Meaning, Relation } from './meaning.ts'
import { count, relation, singleUnit, the, unit } from './parts.ts'
import { endsPhrase, wordBefore, wordBehind } from './surroundings.ts'

/** The stretch that a unit counts, and how many of them. */
const grainOf: Readonly<Partial<Record<TimeUnit['name'], readonly [Grain, number]>>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  weekend: ['weekend', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['decade', 1],
  century: ['century', 1],
}

const countOf: Readonly<Record<Relation, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  same: 0,
  next: 1,
  following: 1,
}

/** "last week", "the following year", "that month": a stretch of its kind beside another. */
function beside(which: Relation, { name }: TimeUnit): Meaning | undefined {
  const [grain, size] = grainOf[name] ?? []
  if (grain === undefined || size === undefined) return undefined
  if (which === 'same') return { kind: 'same', grain }
  const from = which === 'previous' || which === 'following' ? 'narrative' : 'report'
  const meaning: Meaning = { kind: 'shift', grain, count: countOf[which] * size, from }
  return name === 'night' ? { kind: 'part-of-day', part: 'TNI', on: meaning } : meaning
}

/** "two weeks ago", "three days later": some units from a date; hours and minutes lead to no day. */
function away(
  amount: number,
  { name }: TimeUnit,
  sign: 1 | -1,
  from: 'report' | 'narrative',
): Meaning | undefined {
  const [grain, size] = grainOf[name] ?? []
  if (grain === undefined || size === undefined || !Number.isFinite(amount)) {
    const value = grain === undefined ? undefined : sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
    return { kind: 'value', type: 'DATE', value }
  }
  // "a year and a half ago"
  if (!Number.isInteger(amount)) {
    const months = { year: 12, decade: 120 }[name as string]
    return months
      ? { kind: 'shift', grain: 'month', count: Math.round(amount * months) * sign, from }
      : { kind: 'value', type: 'DATE' }
  }
  if (name === 'decade') return { kind: 'shift', grain: 'year', count: sign * amount * 10, from }
  if (name === 'century') return { kind: 'shift', grain: 'year', count: sign * amount * 100, from }
  const isComparing = name === 'year'
  const shift: Meaning = { kind: 'shift', grain, count: sign * amount * size, from }
  if (isComparing && amount === 1) return { ...shift, comparing: true }
  return name === 'week' || name === 'fortnight' ? { ...shift, exact: true } : shift
}

const day = (count: number, from: 'report' | 'narrative' = 'report'): Meaning => ({
  kind: 'shift',
  grain: 'day',
  count,
  from,
})

/** A unit written small, or at a sentence's beginning: "This Week" is a programme. */
const plainUnit: Part<TimeUnit> = {
  ...unit,
  read: (words, at) => (words[at]?.capital && !words[at - 1]?.capital ? undefined : unit.read(words, at)),
}

/** "two weeks", "a year": what stands before "ago" and "earlier". */
const amount = [count, maybe(word('full', 'whole', 'short', 'long', 'more', 'and')), plainUnit] as const

interface Distance {
  readonly sign: 1 | -1
  readonly from: 'report' | 'narrative'
  /** Only at a phrase's end: "two weeks before the vote" goes on. */
  readonly ends?: true
}

/** Which way it goes from where. */
const distance = phrase<Distance>({
  ago: { sign: -1, from: 'report' },
  'or so ago': { sign: -1, from: 'report' },
  'from now': { sign: 1, from: 'report' },
  'from today': { sign: 1, from: 'report' },
  hence: { sign: 1, from: 'report' },
  earlier: { sign: -1, from: 'narrative' },
  previously: { sign: -1, from: 'narrative' },
  prior: { sign: -1, from: 'narrative' },
  later: { sign: 1, from: 'narrative' },
  afterwards: { sign: 1, from: 'narrative' },
  afterward: { sign: 1, from: 'narrative' },
  before: { sign: -1, from: 'narrative', ends: true },
  beforehand: { sign: -1, from: 'narrative', ends: true },
  after: { sign: 1, from: 'narrative', ends: true },
  on: { sign: 1, from: 'narrative', ends: true },
})

/** Days and stretches that are counted from the report's date or from what was last told. */
export const relativeRules: readonly Rule[] = [
  rule('today', 'today', [word('today')], () => day(0)),
  rule('yesterday', 'yesterday', [word('yesterday')], () => day(-1)),
  rule('tomorrow', 'tomorrow', [word('tomorrow')], () => day(1)),
  rule(
    'before-yesterday',
    'the day before yesterday',
    [the, word('day'), word('before'), word('yesterday')],
    () => day(-2),
  ),
  rule('after-tomorrow', 'the day after tomorrow', [the, word('day'), word('after'), word('tomorrow')], () =>
    day(2),
  ),
  rule('relative-unit', 'last week', [relation, singleUnit], ([which, unit], { words, first, next }) => {
    if (words[next - 1]?.capital && words[first]?.lower !== 'the' && !words[first - 1]?.capital)
      return undefined
    if (unit.name === 'hour' || words[next - 1]?.hyphen) return undefined
    const lower = words[first]?.lower
    // "the past year" is how long, "last year" is when; "past" alone has an article.
    if (lower === 'past' || lower === 'coming') return undefined
    if (
      lower === 'the' &&
      /^(?:past|last)$/.test(words[first + 1]?.lower ?? '') &&
      unit.name !== 'week' &&
      unit.name !== 'night' &&
      (unit.name !== 'century' || words[first + 1]?.lower === 'past') &&
      unit.name !== 'quarter' &&
      unit.name !== 'weekend'
    )
      return undefined
    if (lower === 'that' && !isCertainThat(words[next]?.lower)) return undefined
    if (lower === 'the' && unit.name === 'day' && words[first + 1]?.lower === 'last') return undefined
    return beside(which, unit)
  }),
  rule(
    'unit',
    'the week',
    [the, word('week', 'month', 'year', 'weekend', 'quarter')],
    ([, name], { words, next }) => {
      if (words[next - 1]?.capital) return undefined
      // "the year ended June 30" is how long; "the week of March 3" is read by another rule.
      if (name === 'year' && /^(?:ended|ending)$/.test(wordBehind(words, next)?.lower ?? ''))
        return { kind: 'value', type: 'DURATION', value: 'P1Y' }
      if (wordBehind(words, next)?.hyphen || wordBehind(words, next)?.digits) return undefined
      return { kind: 'same', grain: name as Grain, ofReport: true }
    },
  ),
  rule('the-day', 'earlier in the day', [the, word('day')], (_, { words, first, next }) =>
    /^(?:in|of)$/.test(wordBefore(words, first)?.lower ?? '') &&
    /^(?:later|earlier|late|early|end|rest|part)$/.test(words[first - 2]?.lower ?? '') &&
    endsPhrase(words, next, [
      'the',
      'and',
      'in',
      'after',
      'before',
      'by',
      'that',
      'he',
      'she',
      'they',
      'it',
      'for',
      'to',
      'on',
    ])
      ? { kind: 'same', grain: 'day' }
      : undefined,
  ),
  rule('weekend', 'weekend', [word('weekend')], (_, { words, first, next }) =>
    words[first]?.capital || !endsPhrase(words, next) || wordBefore(words, first)?.lower === 'a'
      ? undefined
      : { kind: 'same', grain: 'weekend' },
  ),
  rule(
    'away',
    'two weeks ago',
    [...amount, distance],
    ([n, , unit, { sign, from, ends }], { words, next }) => {
      // "two weeks before the vote" and "prior to it" are counted from what is named there.
      const named = ends ? !endsPhrase(words, next) : wordBehind(words, next)?.lower === 'to'
      return named ? undefined : away(n, unit, sign, from)
    },
  ),
  rule('units-ago', 'years ago', [plainUnit, word('ago')], ([unit]) =>
    unit.plural ? { kind: 'value', type: 'DATE', value: 'PAST_REF' } : away(1, unit, -1, 'report'),
  ),
  rule('unit-ago-joined', 'year-ago', [word('year'), word('ago', 'earlier')], () => ({
    kind: 'same',
    grain: 'quarter',
    years: -1,
  })),
  rule(
    'unit-before',
    'the day before',
    [the, maybe(word('very')), singleUnit, word('before', 'prior', 'earlier', 'previously')],
    ([, , unit], { words, next }) =>
      endsPhrase(words, next, BEHIND_ADVERB) ? beside('previous', unit) : undefined,
  ),
  rule(
    'unit-after',
    'the week after',
    [the, maybe(word('very')), singleUnit, word('after', 'later', 'afterward', 'afterwards')],
    ([, , unit], { words, next }) =>
      endsPhrase(words, next, BEHIND_ADVERB) ? beside('following', unit) : undefined,
  ),
  rule(
    'adverb-unit',
    'following day',
    [word('same', 'next', 'following'), singleUnit],
    ([which, unit], { words, first, next }) =>
      words[first - 1]?.lower === 'the' || wordBehind(words, next)?.hyphen
        ? undefined
        : which === 'next'
          ? undefined
          : beside(which === 'same' ? 'same' : 'following', unit),
  ),
]

/** Adverbs of time may be followed by a new clause's words. */
const BEHIND_ADVERB: readonly string[] = [
  'and',
  'in',
  'at',
  'on',
  'but',
  'when',
  'with',
  'to',
  'by',
  'for',
  'as',
  'had',
  'from',
  'was',
  'were',
]

/** "that day" and "that year"; not "that week" as "(said) that weeks of …". */
function isCertainThat(behind: string | undefined): boolean {
  return behind !== 'of'
}
