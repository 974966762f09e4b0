import { dateRules } from './date-rules.ts'
import { dayTimeRules } from './day-time-rules.ts'
import { durationRules } from './duration-rules.ts'
import { maybe, oneOf, phrase, type Rule, rule, where, word } from './grammar.ts'
import type { Meaning } from './meaning.ts'
import { holidayRules } from './named-rules.ts'
import { anyYear, of, the } from './parts.ts'
import { periodRules } from './period-rules.ts'
import { relativeRules } from './relative-rules.ts'

const pointRules = [...dateRules, ...relativeRules, ...periodRules, ...dayTimeRules, ...holidayRules]
const point = oneOf(pointRules)
const isPoint = (meaning: Meaning) => meaning.kind !== 'value' || meaning.type !== 'DURATION'

/** "early", "late", "mid": which part of a stretch. */
const edges: Readonly<Record<string, string>> = {
  early: 'START',
  late: 'END',
  mid: 'MID',
  middle: 'MID',
  earlier: 'START',
  later: 'END',
}

/** "the beginning of", "the end of" … */
const edgeNouns: Readonly<Record<string, string>> = {
  beginning: 'START',
  start: 'START',
  outset: 'START',
  opening: 'START',
  middle: 'MID',
  end: 'END',
  close: 'END',
  ending: 'END',
}

/** What makes a length of time, or a date, more or less than it says. */
const amounts: Readonly<Record<string, string>> = {
  'more than': 'MORE_THAN',
  over: 'MORE_THAN',
  'upwards of': 'MORE_THAN',
  'longer than': 'MORE_THAN',
  'well over': 'MORE_THAN',
  'less than': 'LESS_THAN',
  under: 'LESS_THAN',
  'fewer than': 'LESS_THAN',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  'close to': 'LESS_THAN',
  'at least': 'EQUAL_OR_MORE',
  'no less than': 'EQUAL_OR_MORE',
  'not less than': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  'up to': 'EQUAL_OR_LESS',
  'no more than': 'EQUAL_OR_LESS',
  'not more than': 'EQUAL_OR_LESS',
  'as much as': 'EQUAL_OR_LESS',
  'as long as': 'EQUAL_OR_LESS',
  'as little as': 'EQUAL_OR_MORE',
  about: 'APPROX',
  around: 'APPROX',
  approximately: 'APPROX',
  roughly: 'APPROX',
  some: 'APPROX',
  'just over': 'MORE_THAN',
  'just under': 'LESS_THAN',
  'a little over': 'MORE_THAN',
  'just about': 'APPROX',
}

const length = where(
  oneOf(durationRules),
  (meaning) => meaning.kind === 'value' && meaning.type === 'DURATION',
)

const within = (meaning: Meaning, mod: string): Meaning | undefined =>
  isPoint(meaning) && meaning.mod === undefined ? { ...meaning, mod } : undefined

/** "some two years": "some years" is vague, not about a number. */
const isCounted = (meaning: Meaning) => meaning.kind === 'value' && !/X/.test(meaning.value ?? 'X')

/** Expressions with what narrows or widens them: "early 2029", "the end of May", "more than three weeks". */
export const modifiedRules: readonly Rule[] = [
  rule(
    'edge',
    'late last year',
    [maybe(the), maybe(word('very')), word('early', 'late', 'mid'), maybe(word('in', 'on')), point],
    ([, , edge, joint, meaning], { words, first }) => {
      const mod = edges[edge]
      if (mod === undefined || (joint !== undefined && edge === 'mid') || words[first]?.hyphen)
        return undefined
      if (joint !== undefined && meaning.kind === 'value') return undefined
      return within(meaning, mod)
    },
  ),
  rule(
    'edge-comparative',
    'earlier this month',
    [word('earlier', 'later'), maybe(word('in', 'on')), point],
    ([edge, , meaning]) =>
      meaning.kind === 'part-of-day' ||
      meaning.kind === 'shift' ||
      meaning.kind === 'same' ||
      meaning.kind === 'weekday' ||
      meaning.kind === 'date'
        ? within(meaning, edges[edge] as string)
        : undefined,
  ),
  rule(
    'edge-noun',
    'the end of 1999',
    [maybe(word('the')), word(...Object.keys(edgeNouns)), of, point],
    ([article, edge, , meaning], { words, first }) =>
      article || /^(?:by|since|until|at|to)$/.test(words[first - 1]?.lower ?? '')
        ? within(meaning, edgeNouns[edge] as string)
        : undefined,
  ),
  rule('year-end', "year's end", [maybe(word('the')), word('year'), word('end')], (_, { words, next }) =>
    words[next - 1]?.hyphen || words[next - 2]?.possessive || words[next - 1]?.glued === false
      ? { kind: 'same', grain: 'year', ofReport: true, mod: 'END' }
      : undefined,
  ),
  rule(
    'about-point',
    'around March 3',
    [word('about', 'around', 'approximately', 'roughly', 'circa', 'nearly', 'almost'), point],
    ([, meaning], { words, first, next }) =>
      // "around Tuesday" is near a day, "talks about 1998" are of it, and so is "a way around Tuesday's ruling".
      words[next - 1]?.possessive
        ? undefined
        : meaning.kind === 'clock' ||
            words[first]?.lower !== 'about' ||
            (meaning.kind === 'shift' && meaning.count < -1)
          ? within(meaning, 'APPROX')
          : undefined,
  ),
  rule(
    'more-than-ago',
    'more than two years ago',
    [phrase(amounts), point],
    ([mod, meaning], { words, next }) =>
      // "more than last year" compares with it.
      meaning.kind === 'shift' && /^(?:ago|earlier|later|hence|now)$/.test(words[next - 1]?.lower ?? '')
        ? within(meaning, mod)
        : undefined,
  ),
  rule('amount', 'more than three weeks', [phrase(amounts), length], ([mod, meaning], { words, first }) =>
    // "over the past two days" is during them.
    (words[first]?.lower === 'some' && !isCounted(meaning)) ||
    (/^(?:over|under|around|some)$/.test(words[first]?.lower ?? '') &&
      /^(?:the|its|these|those|past|last|next)$/.test(words[first + 1]?.lower ?? ''))
      ? undefined
      : { ...meaning, mod },
  ),
  rule('or-so', 'a week or so', [length, word('or'), word('so', 'more', 'less')], ([meaning, , which]) => ({
    ...meaning,
    mod: which === 'so' ? 'APPROX' : which === 'more' ? 'EQUAL_OR_MORE' : 'EQUAL_OR_LESS',
  })),
  rule('before-or-after', 'pre-1945', [word('pre', 'post'), point], ([side, meaning], { words, first }) =>
    words[first + 1]?.hyphen ? within(meaning, side === 'pre' ? 'BEFORE' : 'AFTER') : undefined,
  ),
  rule('and-beyond', '1990 and beyond', [anyYear, word('and'), word('beyond')], ([year]) => ({
    kind: 'date',
    year,
    mod: 'ON_OR_AFTER',
  })),
]
