import type { TimeUnit } from '../../language/en/times/units.ts'
import { betweenCountAndUnit } from '../../language/en/times/units.ts'
import { maybe, type Rule, rule, word } from './grammar.ts'
import type { Meaning } from './meaning.ts'
import { count, pluralUnit, singleUnit, the, unit } from './parts.ts'
import { number } from './read-numbers.ts'
import { wordBefore, wordBehind } from './surroundings.ts'
import type { TimeWord } from './time-words.ts'

/** ISO 8601's letter of a unit, and how many of it one is. */
const letters: Readonly<Record<TimeUnit['name'], readonly [letter: string, size: number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  night: ['D', 1],
  week: ['W', 1],
  weekend: ['D', 2],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['Q', 1],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
  millennium: ['Y', 1000],
}

/** Units that a fraction of one is told in: "3 1/2 hours" is PT3H30M, "two and a half years" P2Y6M. */
const parts: Readonly<Partial<Record<TimeUnit['name'], readonly [letter: string, size: number]>>> = {
  minute: ['S', 60],
  hour: ['M', 60],
  year: ['M', 12],
  decade: ['Y', 10],
}

/** A duration as TIMEX3 writes it: P40D, PT3H, PXW, PT1H30M. Undefined where a fraction has no unit of its own. */
export function durationOf(amount: number, { name }: TimeUnit): string {
  const [letter, size] = letters[name]
  const clock = letter.startsWith('T')
  const open = clock ? 'PT' : 'P'
  const bare = clock ? letter.slice(1) : letter
  // "decades" that nobody counts: P, X and the decade's own letter.
  if (Number.isNaN(amount))
    return name === 'decade' ? 'PXDE' : name === 'century' ? 'PXCE' : `${open}X${bare}`
  const total = amount * size
  const whole = Math.floor(total)
  const part = parts[name]
  if (whole === total) return `${open}${whole}${bare}`
  if (part === undefined) return `${open}${total}${bare}`
  const rest = Math.round((total - whole) * part[1])
  return `${open}${whole === 0 ? '' : `${whole}${bare}`}${rest}${part[0]}`
}

const duration = (amount: number, unit: TimeUnit): Meaning => ({
  kind: 'value',
  type: 'DURATION',
  value: durationOf(amount, unit),
})
/** "60 Minutes": a unit with a capital is part of a name, unless all is written so. */
function isNamed(words: readonly TimeWord[], at: number): boolean {
  return words[at]?.capital === true && !words[at]?.hyphen
}

/** "42 years old", "6-year-old": an age, which is no time expression in TimeBank. */
function isAge(words: readonly TimeWord[], first: number, next: number): boolean {
  const behind = wordBehind(words, next)?.lower
  return behind === 'old' || behind === 'olds' || wordBefore(words, first)?.lower === 'aged'
}

const between = word(...betweenCountAndUnit)

const wholeDurations: readonly Rule[] = [
  rule('duration', 'three weeks', [count, maybe(between), unit], ([n, , u], { words, first, next }) => {
    if (isNamed(words, next - 1) || isAge(words, first, next)) return undefined
    const opener = words[first]?.lower
    // "a second", "a quarter", "one day" (some day), "some day" are seldom a length of time.
    if (
      !u.plural &&
      /^(?:a|an|another|some|one)$/.test(opener ?? '') &&
      /^(?:second|quarter|night|weekend)$/.test(u.name)
    )
      return undefined
    if (!u.plural && /^(?:some|many|few|several|various|numerous)$/.test(opener ?? '')) return undefined
    if (
      !u.plural &&
      !words[next - 1]?.hyphen &&
      n > 1 &&
      !/^(?:day|year|month|week|hour|minute)$/.test(u.name)
    )
      return undefined
    // "three-quarters of its food" is a share.
    if (u.name === 'quarter' && (!u.plural || words[next - 1]?.hyphen)) return undefined
    if (
      opener === 'one' &&
      u.name === 'day' &&
      !words[next - 1]?.hyphen &&
      !/^(?:for|in|within|after|about|than|least)$/.test(wordBefore(words, first)?.lower ?? '')
    )
      return undefined
    if (/^[$£€¥#]$/.test(wordBefore(words, first)?.lower ?? '')) return undefined
    return duration(n, u)
  }),
  rule('half', 'half an hour', [word('half'), maybe(word('a', 'an')), singleUnit], ([, , u]) =>
    duration(0.5, u),
  ),
  rule(
    'and-a-half',
    'two and a half years',
    [count, word('and'), word('a'), word('half'), unit],
    ([n, , , , u]) => duration(n + 0.5, u),
  ),
  rule(
    'unit-and-a-half',
    'a year and a half',
    [count, unit, word('and'), word('a'), word('half')],
    ([n, u]) => duration(n + 0.5, u),
  ),
  rule(
    'two-units',
    'an hour and 20 minutes',
    [count, unit, maybe(word('and', ',')), number, unit],
    ([n, u, , m, v]) => {
      const [first, second] = [durationOf(n, u), durationOf(m, v)]
      if (first.startsWith('PT') !== second.startsWith('PT') || u.name === v.name) return undefined
      return { kind: 'value', type: 'DURATION', value: first + second.replace(/^PT?/, '') }
    },
  ),
  rule(
    'range',
    'two to three weeks',
    [count, word('to', 'or', '-', '–', 'and'), count, unit],
    ([, , m, u], { words, first, next }) =>
      isNamed(words, next - 1) || isAge(words, first, next) ? undefined : duration(m, u),
  ),
]

/** "the past", "the next", "the first": an article before a length of time. */
export const stretchOpener = word(
  'past',
  'last',
  'next',
  'first',
  'coming',
  'previous',
  'preceding',
  'following',
  'final',
  'latest',
  'opening',
  'early',
)

export const durationRules: readonly Rule[] = [
  ...wholeDurations,
  rule(
    'stretch',
    'the past two years',
    [
      maybe(word('the', 'these', 'those', 'its', 'his', 'her', 'their')),
      maybe(stretchOpener),
      count,
      maybe(between),
      unit,
    ],
    ([article, opener, n, , u], { words, first, next }) => {
      if (
        (article === undefined && opener === undefined) ||
        isNamed(words, next - 1) ||
        isAge(words, first, next) ||
        !u.plural
      )
        return undefined
      if (opener === undefined && words[next - 1]?.hyphen) return undefined
      // "its two years" begins with whose they are.
      if (article !== undefined && /^(?:its|his|her|their)$/.test(article)) return undefined
      if (wordBehind(words, next)?.lower === 'ago' || words[first]?.capital === undefined) return undefined
      return duration(n, u)
    },
  ),
  rule(
    'past-unit',
    'the past year',
    [
      maybe(the),
      word('past', 'last', 'coming', 'next'),
      word('year', 'decade', 'month', 'century', 'day', 'hour'),
    ],
    ([article, which, name], { words, next }) => {
      if (article === undefined && which !== 'past') return undefined
      if (words[next - 1]?.capital || which === 'next') return undefined
      return duration(1, { name: name as TimeUnit['name'], plural: false })
    },
  ),
  rule('recent-units', 'recent years', [maybe(the), word('recent', 'past'), pluralUnit], () => ({
    kind: 'value',
    type: 'DATE',
    value: 'PAST_REF',
  })),
  rule(
    'recent-mixed',
    'recent weeks and months',
    [word('recent', 'coming'), pluralUnit, word('and', 'or'), pluralUnit],
    ([which]) => ({ kind: 'value', type: 'DATE', value: which === 'recent' ? 'PAST_REF' : 'FUTURE_REF' }),
  ),
  rule(
    'coming-units',
    'coming months',
    [maybe(the), word('coming', 'future', 'upcoming'), pluralUnit],
    () => ({ kind: 'value', type: 'DATE', value: 'FUTURE_REF' }),
  ),
  rule('units-ahead', 'the weeks ahead', [the, pluralUnit, word('ahead')], () => ({
    kind: 'value',
    type: 'DATE',
    value: 'FUTURE_REF',
  })),
  rule('units', 'weeks', [pluralUnit], ([u], { words, first }) => {
    if (isNamed(words, first) || words[first]?.hyphen) return undefined
    return /^(?:for|in|within|after|over|throughout|of|through|until|took|take|takes|last|lasted)$/.test(
      wordBefore(words, first)?.lower ?? '',
    ) && wordBehind(words, first + 1)?.lower !== 'old'
      ? {
          ...duration(Number.NaN, u),
          doubt:
            wordBefore(words, first)?.lower === 'of' || u.name === 'day' || u.name === 'second'
              ? 'unlikely'
              : 'likely',
        }
      : undefined
  }),
  rule('unit-long', 'day-long', [unit, word('long')], ([u], { words, next }) =>
    words[next - 1]?.hyphen ? duration(u.plural ? Number.NaN : 1, u) : undefined,
  ),
  rule('unitlong', 'yearlong', [word('daylong', 'weeklong', 'monthlong', 'yearlong', 'hourlong')], ([long]) =>
    duration(1, { name: long.slice(0, -4) as TimeUnit['name'], plural: false }),
  ),
  rule(
    'whole-unit',
    'all day',
    [word('all'), word('day', 'night', 'week', 'year')],
    ([, name], { words, next }) =>
      words[next - 1]?.hyphen
        ? undefined
        : { ...duration(1, { name: name as TimeUnit['name'], plural: false }), doubt: 'unlikely' },
  ),
]
