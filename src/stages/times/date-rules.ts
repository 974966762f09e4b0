import { doubtfulWeekdays } from '../../language/en/times/days.ts'
import { doubtfulMonths } from '../../language/en/times/months.ts'
import { maybe, oneOf, type Rule, rule, word } from './grammar.ts'
import { isLikelyYear } from './likely-year.ts'
import { comma, dayNumber, digitsLike, month, of, relation, the, weekday } from './parts.ts'
import { fullYear, ordinal, year } from './read-numbers.ts'
import { endsPhrase, timePrepositions, wordBefore, wordBehind } from './surroundings.ts'
import type { TimeWord } from './time-words.ts'
import { isShownMonth, writtenDates } from './written-date-rules.ts'

const aDate = oneOf(writtenDates)

const relativeYear = oneOf([
  rule('relative-year', 'last year', [maybe(word('this', 'last', 'next')), word('year')], ([which]) =>
    which === undefined
      ? undefined
      : {
          kind: 'shift',
          grain: 'year',
          count: which === 'last' ? -1 : which === 'next' ? 1 : 0,
          from: 'report',
        },
  ),
  rule(
    'that-year',
    'that year',
    [word('that', 'the'), maybe(word('same', 'previous', 'following', 'next')), word('year')],
    ([article, which]) => {
      if (article === 'the' && which === undefined) return undefined
      if (which === 'previous') return { kind: 'shift', grain: 'year', count: -1, from: 'narrative' }
      if (which === 'following' || which === 'next')
        return { kind: 'shift', grain: 'year', count: 1, from: 'narrative' }
      return { kind: 'same', grain: 'year' }
    },
  ),
])

/** Days, months and years of the calendar. */
export const dateRules: readonly Rule[] = [
  ...writtenDates,
  rule(
    'month-day-relative-year',
    'March 3 of last year',
    [aDate, maybe(word('of', ',')), relativeYear],
    ([date, , yearFrom]) =>
      date.kind === 'date' && date.year === undefined ? { ...date, yearFrom } : undefined,
  ),
  rule(
    'month-relative-year',
    'March last year',
    [month, maybe(word('of', ',')), relativeYear],
    ([m, , yearFrom]) => ({ kind: 'date', month: m, yearFrom }),
  ),
  rule(
    'weekday-date',
    'Monday, March 3',
    [weekday, maybe(comma), maybe(word('the', 'on')), aDate],
    ([, , , date]) => date,
  ),
  rule('date-weekday', '3 March, a Monday', [aDate, comma, word('a'), weekday], ([date]) => date),
  rule(
    'weekday-day',
    'Monday the 15th',
    [weekday, maybe(comma), the, ordinal],
    ([, , , day], { words, next }) =>
      day <= 31 && words[next - 1]?.digits ? { kind: 'date', day } : undefined,
  ),
  rule('month', 'March', [month], ([m], { words, first, next }) =>
    isMonthAlone(words, first, next) ? { kind: 'date', month: m } : undefined,
  ),
  rule('relative-month', 'last March', [relation, month], ([which, m], { words, next }) =>
    isShownMonth(words, next - 1) ? { kind: 'date', month: m, relation: which } : undefined,
  ),
  rule('relative-month-day', 'this coming March 3', [relation, month, dayNumber], ([which, m, d]) => ({
    kind: 'date',
    month: m,
    day: d,
    relation: which,
  })),
  rule('weekday', 'Monday', [weekday], ([day], { words, first, next }) =>
    isWeekdayAlone(words, first, next) ? { kind: 'weekday', weekday: day } : undefined,
  ),
  rule('relative-weekday', 'last Monday', [relation, weekday], ([which, day], { words, next }) =>
    isWeekdayAlone(words, next - 1, next) || words[next - 1]?.lower === '.'
      ? { kind: 'weekday', weekday: day, relation: which }
      : undefined,
  ),
  rule(
    'relative-weekday-date',
    'this coming Sunday, March 8',
    [relation, weekday, maybe(comma), aDate],
    ([, , , date]) => date,
  ),
  rule(
    'weekday-relative-week',
    'Monday of last week',
    [weekday, maybe(of), word('last', 'this', 'next'), word('week')],
    ([day, , which]) => ({
      kind: 'weekday',
      weekday: day,
      weekFrom: {
        kind: 'shift',
        grain: 'week',
        count: which === 'last' ? -1 : which === 'next' ? 1 : 0,
        from: 'report',
      },
    }),
  ),
  rule(
    'weekday-week',
    'a week on Monday',
    [word('a'), word('week'), word('on', 'from'), weekday],
    ([, , , day]) => ({
      kind: 'weekday',
      weekday: day,
      weekFrom: { kind: 'shift', grain: 'week', count: 1, from: 'report' },
    }),
  ),
  rule('day-of-the-month', 'the 15th', [the, ordinal], ([, day], { words, first, next }) =>
    day <= 31 &&
    words[first + 1]?.digits &&
    endsPhrase(words, next, ['and', 'at', 'when']) &&
    wordBefore(words, first)?.lower === 'on'
      ? { kind: 'date', day }
      : undefined,
  ),
  rule(
    'year',
    '2024',
    [maybe(word('the')), maybe(word('year')), year],
    ([article, named, y], { words, first, next }) => {
      if (article && !named) return undefined
      return named || isLikelyYear(words, first, next) ? { kind: 'date', year: y } : undefined
    },
  ),
  rule(
    'named-year',
    'the year 79',
    [maybe(the), word('year'), digitsLike(/^(\d{1,5})$/, ([, digits]) => Number(digits))],
    ([, , y], { words, first }) =>
      words[first]?.lower === 'the' || /^(?:in|of|since|by)$/.test(wordBefore(words, first)?.lower ?? '')
        ? y > 0 && y <= 9999
          ? { kind: 'date', year: y }
          : { kind: 'value', type: 'DATE' }
        : undefined,
  ),
  rule(
    'short-year',
    "'98",
    [word("'", '’', '‘'), digitsLike(/^(\d\d)$/, ([, digits]) => Number(digits))],
    ([, short], { words, first, next }) =>
      words[first + 1]?.glued &&
      timePrepositions.has(wordBefore(words, first)?.lower ?? '') &&
      endsPhrase(words, next, ['and', 'when', 'the'])
        ? { kind: 'date', year: fullYear(short) }
        : undefined,
  ),
]

/** A month that is also a word or a name needs a sign beside it: "in May", "since March"; not "May said", "the march". */
function isMonthAlone(words: readonly TimeWord[], first: number, next: number): boolean {
  const name = words[first] as TimeWord
  if (!doubtfulMonths.has(name.lower)) return name.capital
  if (!name.capital) return false
  const before = wordBefore(words, first)
  const behind = wordBehind(words, next)
  if (
    behind?.capital &&
    !behind.digits &&
    !before?.lower.match(/^(?:in|since|until|by|during|last|next|this)$/)
  )
    return false
  return (
    (before !== undefined && timePrepositions.has(before.lower)) || before?.hyphen === true || name.hyphen
  )
}

/** "Sun" and "Sat." are days only beside a clock time, a date or a mark of their own. */
function isWeekdayAlone(words: readonly TimeWord[], first: number, next: number): boolean {
  const name = words[first] as TimeWord
  if (!name.capital) return false
  if (!doubtfulWeekdays.has(name.lower)) return true
  const before = wordBefore(words, first)
  return next > first + 1 && before !== undefined && (before.lower === 'on' || before.lower === ',')
}
