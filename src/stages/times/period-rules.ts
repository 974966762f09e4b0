import { smallNumbers } from '../../language/en/times/numbers.ts'
import { dateRules } from './date-rules.ts'
import { maybe, oneOf, type Part, part, type Rule, rule, where, word } from './grammar.ts'
import { anyYear, digitsLike, of, relation, season, seasonMonth, the } from './parts.ts'
import { fiscal, quarterRules, shiftYear, yearOf, yearWords } from './quarter-rules.ts'
import { fullYear, ordinal, year } from './read-numbers.ts'
import { endsPhrase, wordBefore, wordBehind } from './surroundings.ts'

/** Behind these a bare season is one: "by spring", "in the fall", "this summer". */
const seasonOpeners = new Set(
  'by in since until till during through for from after before over late early mid each every last this next'.split(
    ' ',
  ),
)

const seasonRules: readonly Rule[] = [
  rule('season-year', 'the spring of 2019', [maybe(the), season, maybe(of), yearWords], ([, s, , y]) => ({
    kind: 'period',
    grain: 'season',
    month: seasonMonth[s],
    ...yearOf(y),
  })),
  rule('relative-season', 'last summer', [relation, season], ([which, s], { words, next }) =>
    wordBehind(words, next)?.hyphen
      ? undefined
      : { kind: 'period', grain: 'season', month: seasonMonth[s], relation: which },
  ),
  rule('season', 'the fall', [maybe(the), season], ([article, s], { words, first, next }) => {
    const name = words[next - 1]?.lower
    const opener = wordBefore(words, first)
    const behind = wordBehind(words, next)?.lower
    if (words[next - 1]?.capital && words[first]?.lower !== 'the') return undefined
    if (opener?.lower === "'" || !opener || !seasonOpeners.has(opener.lower)) return undefined
    // "in the fall of the wall", "into the spring water", "in fall"
    if (
      behind === 'of' ||
      ((name === 'spring' || name === 'fall') && !endsPhrase(words, next, SEASON_FOLLOWERS))
    )
      return undefined
    return article || opener ? { kind: 'period', grain: 'season', month: seasonMonth[s] } : undefined
  }),
]
const SEASON_FOLLOWERS = [
  'and',
  'when',
  'at',
  'with',
  'in',
  'or',
  'to',
  'but',
  'after',
  'before',
  'as',
  'if',
  'that',
  'for',
  'on',
  'said',
  'by',
]

const decadeNames: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
}

const decadeRules: readonly Rule[] = [
  rule('decade', 'the 1990s', [maybe(the), digitsLike(/^(1[0-9]\d|20\d)0s$/, ([, d]) => d)], ([, d]) => ({
    kind: 'value',
    type: 'DATE',
    value: d,
  })),
  rule(
    'decade-possessive',
    "the 1990's",
    [maybe(the), digitsLike(/^(1[0-9]\d|20\d)0$/, ([, d]) => d)],
    ([article, d], { words, next }) =>
      article &&
      words[next]?.glued &&
      /^['’]$/.test(words[next]?.lower ?? '') &&
      words[next + 1]?.lower === 's'
        ? { kind: 'value', type: 'DATE', value: d }
        : undefined,
  ),
  rule(
    'short-decade',
    "the '80s",
    [maybe(the), word("'", '’', '‘'), digitsLike(/^([2-9])0s$/, ([, d]) => d)],
    ([, , d]) => ({ kind: 'value', type: 'DATE', value: `19${d}` }),
  ),
  rule('short-decade-plain', 'the 80s', [the, digitsLike(/^([2-9])0s$/, ([, d]) => d)], ([, d]) => ({
    kind: 'value',
    type: 'DATE',
    value: `19${d}`,
  })),
  rule('named-decade', 'the nineties', [the, word(...Object.keys(decadeNames))], ([, name]) => ({
    kind: 'value',
    type: 'DATE',
    value: `19${decadeNames[name]}`,
  })),
  rule(
    'named-decade-century',
    'the nineteen nineties',
    [the, word('nineteen', 'eighteen', 'seventeen'), word(...Object.keys(decadeNames))],
    ([, century, name]) => ({
      kind: 'value',
      type: 'DATE',
      value: `${smallNumbers.get(century)}${decadeNames[name]}`,
    }),
  ),
  rule('century', 'the 20th century', [maybe(the), ordinal, word('century')], ([, n]) =>
    n <= 21 && n > 0 ? { kind: 'value', type: 'DATE', value: String(n - 1).padStart(2, '0') } : undefined,
  ),
]

const fiscalRules: readonly Rule[] = [
  rule(
    'fiscal-year',
    'fiscal year 2030',
    [maybe(the), fiscal, maybe(word('year')), anyYear],
    ([, , , y]) => ({ kind: 'date', year: y }),
  ),
  rule('fiscal-year-behind', 'the 2030 fiscal year', [maybe(the), year, fiscal, word('year')], ([, y]) => ({
    kind: 'date',
    year: y,
  })),
  rule('fiscal-code', 'FY 2030', [word('fy'), anyYear], ([, y]) => ({ kind: 'date', year: y })),
  rule('fiscal-code-short', 'FY30', [codeOf(/^fy'?(\d{4}|\d\d)$/)], ([y]) => ({ kind: 'date', year: y })),
  rule(
    'relative-fiscal-year',
    'the current fiscal year',
    [
      maybe(the),
      word('this', 'last', 'next', 'current', 'latest', 'past', 'previous', 'coming'),
      fiscal,
      word('year'),
    ],
    ([, which]) => shiftYear(/last|past|previous/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0),
  ),
  rule(
    'the-fiscal-year',
    'the fiscal year',
    [the, maybe(word('full')), fiscal, word('year')],
    (_, { words, next }) =>
      /^(?:ended|ending)$/.test(wordBehind(words, next)?.lower ?? '')
        ? { kind: 'value', type: 'DURATION', value: 'P1Y' }
        : { kind: 'same', grain: 'year', ofReport: true },
  ),
  rule('full-year', 'the full year', [the, word('full', 'whole', 'entire'), word('year')], () => ({
    kind: 'same',
    grain: 'year',
    ofReport: true,
  })),
]

function codeOf(pattern: RegExp): Part<number> {
  const years = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0'))
  return part(
    {
      keys: [...years.map((each) => `fy${each}`), ...years.flatMap((each) => [`fy19${each}`, `fy20${each}`])],
    },
    (words, at) => {
      const digits = pattern.exec(words[at]?.lower ?? '')?.[1]
      if (digits === undefined) return undefined
      return { next: at + 1, value: digits.length === 2 ? fullYear(Number(digits)) : Number(digits) }
    },
  )
}

const aDay = where(oneOf(dateRules), (meaning) => meaning.kind === 'date' && meaning.day !== undefined)

/** Quarters, halves, seasons, decades, centuries, fiscal years and weeks of a day. */
export const periodRules: readonly Rule[] = [
  ...quarterRules,
  ...seasonRules,
  ...decadeRules,
  ...fiscalRules,
  rule('week-of', 'the week of March 3', [the, word('week', 'weekend'), of, aDay], ([, name, , date]) => ({
    kind: 'week-of',
    grain: name as 'week' | 'weekend',
    date,
  })),
  rule(
    'years-joined',
    '1998-99',
    [year, digitsLike(/^(\d\d)$/, ([, d]) => Number(d))],
    ([y, d], { words, first, next }) =>
      words[next - 1]?.hyphen && d === (y + 1) % 100 && !words[first - 1]?.hyphen
        ? { kind: 'date', year: y }
        : undefined,
  ),
]
