import { maybe, oneOf, type Part, part, type Rule, rule, word } from './grammar.ts'
import type { Meaning } from './meaning.ts'
import { anyYear, of, the } from './parts.ts'
import { ordinal } from './read-numbers.ts'
import { endsPhrase, wordBefore } from './surroundings.ts'

export const fiscal = word('fiscal', 'financial')

/** The year of a quarter as told behind or before it: "of 2027", "last year", "this year's". */
export const yearWords: Part<Meaning> = oneOf([
  rule('year', '2027', [maybe(fiscal), maybe(word('year')), anyYear], ([, , y]) => ({
    kind: 'date',
    year: y,
  })),
  rule(
    'relative-year',
    'last year',
    [maybe(word('the')), word('this', 'last', 'next', 'current'), maybe(fiscal), word('year')],
    ([, which]) => ({
      kind: 'shift',
      grain: 'year',
      count: which === 'last' ? -1 : which === 'next' ? 1 : 0,
      from: 'report',
    }),
  ),
  rule(
    'that-year',
    'that year',
    [word('that', 'the'), maybe(word('same')), maybe(fiscal), word('year')],
    () => ({ kind: 'same', grain: 'year' }),
  ),
])

/** Which of four: "first", "last", "Q3", "3Q". */
const place: Part<number> = part({ keys: [...ordinal.starts, 'last', 'final', 'latest'] }, (words, at) => {
  if (/^(?:last|final)$/.test(words[at]?.lower ?? '')) return { next: at + 1, value: -1 }
  const read = ordinal.read(words, at)
  return read && read.value <= 4 ? read : undefined
})

const quarterCode: Part<number> = part({ keys: ['q1', 'q2', 'q3', 'q4', '#'] }, (words, at) => {
  const [, a, b] = /^(?:q([1-4])|([1-4])q)$/.exec(words[at]?.lower ?? '') ?? []
  return a || b ? { next: at + 1, value: Number(a ?? b) } : undefined
})

const quarterWord = word('quarter')
const periodWord = word('quarter', 'period')

function quarterOf(number: number, yearFrom?: Meaning): Meaning {
  const month = (number < 0 ? 3 : number - 1) * 3 + 1
  return { kind: 'period', grain: 'quarter', month, ...yearOf(yearFrom) }
}

export function yearOf(yearFrom: Meaning | undefined): { year?: number; yearFrom?: Meaning } {
  if (yearFrom === undefined) return {}
  return yearFrom.kind === 'date' && yearFrom.year !== undefined ? { year: yearFrom.year } : { yearFrom }
}

export const shiftYear = (count: number): Meaning => ({ kind: 'shift', grain: 'year', count, from: 'report' })

/** Quarters as companies tell them, and halves of years. */
export const quarterRules: readonly Rule[] = [
  rule(
    'quarter',
    'the third quarter of 2027',
    [
      maybe(the),
      maybe(fiscal),
      place,
      maybe(fiscal),
      quarterWord,
      maybe(word('of', ',', 'in')),
      maybe(yearWords),
    ],
    ([, , n, , , , y], { words, next }) => {
      if (n < 0 && y === undefined) return undefined
      if (/^(?:of|in|,)$/.test(words[next - 1]?.lower ?? '')) return undefined
      return quarterOf(n, y)
    },
  ),
  rule(
    'year-quarter',
    'the 2027 third quarter',
    [maybe(the), yearWords, maybe(fiscal), place, quarterWord],
    ([, y, , n]) => quarterOf(n, y),
  ),
  rule('quarter-code', 'Q3 2027', [quarterCode, maybe(of), maybe(anyYear)], ([n, , y]) =>
    quarterOf(n, y === undefined ? undefined : { kind: 'date', year: y }),
  ),
  rule('half-code', 'H1 2027', [word('h1', 'h2'), maybe(of), anyYear], ([code, , y]) => ({
    kind: 'period',
    grain: 'half',
    month: code === 'h1' ? 1 : 7,
    year: y,
  })),
  rule(
    'latest-quarter',
    'the latest quarter',
    [the, word('latest', 'most', 'recent', 'current'), maybe(word('recent')), maybe(fiscal), periodWord],
    ([, which]) =>
      which === 'current'
        ? { kind: 'shift', grain: 'quarter', count: 0, from: 'report' }
        : { kind: 'same', grain: 'quarter' },
  ),
  rule(
    'year-ago-quarter',
    'the year-earlier third quarter',
    [
      maybe(the),
      maybe(word('comparable', 'corresponding')),
      word('year'),
      word('ago', 'earlier'),
      maybe(place),
      periodWord,
    ],
    ([, , , , n]) =>
      n === undefined ? { kind: 'same', grain: 'quarter', years: -1 } : quarterOf(n, shiftYear(-1)),
  ),
  rule(
    'same-quarter-then',
    'the same quarter a year earlier',
    [
      the,
      word('same', 'corresponding', 'comparable', 'equivalent'),
      word('quarter', 'period'),
      maybe(word('of', 'in', 'a', 'the')),
      word('last', 'year', 'previous'),
      maybe(word('year', 'ago', 'earlier')),
    ],
    () => ({ kind: 'same', grain: 'quarter', years: -1 }),
  ),
  rule(
    'quarter-year-ago',
    'the quarter a year ago',
    [the, quarterWord, word('a'), word('year'), word('ago', 'earlier')],
    () => ({ kind: 'same', grain: 'quarter', years: -1 }),
  ),
  rule('last-years-quarter', "last year's quarter", [word('last'), word('year'), periodWord], () => ({
    kind: 'same',
    grain: 'quarter',
    years: -1,
  })),
  rule('quarter-of-year', 'the 2027 quarter', [the, anyYear, periodWord], ([, y]) => ({
    kind: 'same',
    grain: 'quarter',
    year: y,
  })),
  rule(
    'half',
    'the first half of 2027',
    [maybe(the), word('first', 'second', 'last', 'latter'), word('half'), maybe(of), maybe(yearWords)],
    ([, which, , , y], { words, first, next }) => {
      if (
        y === undefined &&
        !(
          endsPhrase(words, next, ['from', 'and', 'was', 'as', 'to']) &&
          wordBefore(words, first)?.lower === 'in'
        )
      )
        return undefined
      if (words[next - 1]?.lower === 'of') return undefined
      return { kind: 'period', grain: 'half', month: which === 'first' ? 1 : 7, ...yearOf(y) }
    },
  ),
]
