import { eras, japaneseEras, otherMonths } from '../../language/en/times/eras.ts'
import { holidays } from '../../language/en/times/holidays.ts'
import { references } from '../../language/en/times/references.ts'
import { maybe, type Part, part, phrase, type Rule, rule, word } from './grammar.ts'
import type { Meaning } from './meaning.ts'
import { anyYear, comma, dayNumber, digitsLike, of, relation } from './parts.ts'
import { ordinal } from './read-numbers.ts'
import { endsPhrase, wordBefore, wordBehind } from './surroundings.ts'
import type { TimeWord } from './time-words.ts'

/** The name of a holiday; the apostrophe of "New Year's" and the stop of "St." don't matter. */
const holiday: Part<(typeof holidays)[string]> = part(
  {
    keys: [
      ...new Set(
        Object.keys(holidays)
          .map((name) => name.split(/[ -]/)[0] as string)
          .flatMap((first) => [first, first.replace(/s$/, '')]),
      ),
    ],
    inner: [
      ...new Set(
        Object.keys(holidays)
          .flatMap((name) => name.split(/[ -]/))
          .flatMap((each) => [each, each.replace(/s$/, ''), each.replace(/s$/, "'s")]),
      ),
      '.',
    ],
    solo: Object.keys(holidays).filter((name) => !/[ -]/.test(name)),
  },
  (words, at) => {
    if (!words[at]?.capital) return undefined
    for (let length = MOST_WORDS; length > 0; length--) {
      const read = nameOf(words, at, length)
      const found = read && holidays[read.name]
      if (read && found) return { next: read.next, value: found }
    }
    return undefined
  },
)
/** "Martin Luther King Jr. Day" */
const MOST_WORDS = 5

function nameOf(
  words: readonly TimeWord[],
  at: number,
  length: number,
): { name: string; next: number } | undefined {
  const names: string[] = []
  let next = at
  while (names.length < length) {
    const each = words[next]
    if (!each || each.sentence !== words[at]?.sentence) return undefined
    next++
    if (each.lower === '.' && each.glued) continue
    const bare = each.lower.replace(/'/g, '') + (each.possessive ? 's' : '')
    names.push(each.hyphen ? `-${bare}` : bare)
  }
  return { name: names.join(' ').replaceAll(' -', '-'), next }
}

const relativeYear = word('this', 'last', 'next')
const yearShift = (which: string): Meaning => ({
  kind: 'shift',
  grain: 'year',
  count: which === 'last' ? -1 : which === 'next' ? 1 : 0,
  from: 'report',
})

export const holidayRules: readonly Rule[] = [
  rule('holiday', 'Christmas Eve', [holiday], ([value]) => ({ kind: 'holiday', rule: value })),
  rule(
    'holiday-year',
    'Christmas 2027',
    [holiday, maybe(word('of', 'in', ',')), anyYear],
    ([value, , year]) => ({ kind: 'holiday', rule: value, year }),
  ),
  rule(
    'holiday-relative-year',
    'Christmas last year',
    [holiday, maybe(of), relativeYear, word('year')],
    ([value, , which]) => ({ kind: 'holiday', rule: value, yearFrom: yearShift(which) }),
  ),
  rule('relative-holiday', 'last Christmas', [relation, holiday], ([which, value]) => ({
    kind: 'holiday',
    rule: value,
    relation: which,
  })),
  rule('july-fourth', 'July Fourth', [word('july'), word('fourth')], () => ({
    kind: 'date',
    month: 7,
    day: 4,
  })),
]

const otherMonth = phrase(otherMonths)
const eraWord: Part<'BC' | 'AD' | 'AH' | 'BE'> = part(
  { keys: Object.keys(eras).flatMap((era) => [era, `${[...era].join('.')}.`, [...era].join('.')]) },
  (words, at) => {
    const { lower, capital } = words[at] as TimeWord
    const value = eras[lower.replaceAll('.', '')]
    return capital && value !== undefined ? { next: at + 1, value } : undefined
  },
)
const digits = digitsLike(/^(\d{1,3}(?:,\d{3})*|\d{1,5})$/, ([, written]) =>
  Number((written ?? '').replaceAll(',', '')),
)

/** A year of an era in ours; years before Christ as TIMEX3 has them: BC0044. */
function yearOfEra(year: number, era: 'BC' | 'AD' | 'AH' | 'BE'): Meaning | undefined {
  if (year < 1 || year > 9999) return { kind: 'value', type: 'DATE' }
  if (era === 'BC') return { kind: 'value', type: 'DATE', value: `BC${String(year).padStart(4, '0')}` }
  if (era === 'AD') return { kind: 'date', year }
  // The Buddhist era is 543 years ahead; a Hijri year lies in two of ours.
  return era === 'BE'
    ? year > 2000
      ? { kind: 'date', year: year - 543 }
      : undefined
    : { kind: 'value', type: 'DATE' }
}

export const eraRules: readonly Rule[] = [
  rule('year-era', '44 BC', [digits, eraWord], ([year, era]) => yearOfEra(year, era)),
  rule('era-year', 'AD 79', [eraWord, digits], ([era, year]) =>
    era === 'AD' || era === 'AH' ? yearOfEra(year, era) : undefined,
  ),
  rule(
    'century-era',
    'the first century BC',
    [maybe(word('the')), ordinal, word('century'), eraWord],
    ([, n, , era]) => ({
      kind: 'value',
      type: 'DATE',
      value: era === 'AD' ? String(n - 1).padStart(2, '0') : undefined,
    }),
  ),
  rule('japanese-year', 'Reiwa 3', [word(...Object.keys(japaneseEras)), digits], ([era, year]) =>
    year < 65 ? { kind: 'date', year: (japaneseEras[era] as number) + year } : undefined,
  ),
  rule(
    'day-other-month',
    '20 Ramadan 1450',
    [dayNumber, maybe(of), otherMonth, maybe(comma), maybe(digits), maybe(eraWord)],
    ([day, , { calendar, month }, , year], { words, next }) =>
      words[next - 1]?.lower === ',' ? undefined : { kind: 'other-date', calendar, month, day, year },
  ),
  rule(
    'other-month-day',
    'Ramadan 20, 1450',
    [otherMonth, dayNumber, maybe(comma), maybe(digits), maybe(eraWord)],
    ([{ calendar, month }, day, , year], { words, next }) =>
      words[next - 1]?.lower === ',' ? undefined : { kind: 'other-date', calendar, month, day, year },
  ),
  rule(
    'other-month',
    'Ramadan',
    [otherMonth, maybe(digits)],
    ([{ calendar, month }, year], { words, first }) =>
      words[first]?.capital && (year !== undefined || words[first]?.lower.startsWith('ramad'))
        ? { kind: 'other-date', calendar, month, year }
        : undefined,
  ),
]

const referenceWords = phrase(Object.fromEntries(references.map((each) => [each.words, each])))

/** Now, once and some day. */
export const referenceRules: readonly Rule[] = [
  rule('reference', 'now', [referenceWords], ([{ value, weak, words: written }], { words, first, next }) => {
    const behind = wordBehind(words, next)
    const before = wordBefore(words, first)
    if (behind?.hyphen || words[first]?.hyphen) return undefined
    if (words[next - 1]?.capital && next > first + 1) return undefined
    // "as soon as", "soon after": no time by itself. "Now, …" goes on with the talk.
    if (
      written === 'soon' &&
      (/^(?:as|after|afterwards)$/.test(behind?.lower ?? '') || before?.lower === 'as')
    )
      return undefined
    if (written === 'now' && behind?.lower === ',' && before === undefined) return undefined
    if (written === 'now' && behind?.lower === 'that') return undefined
    if (
      written === 'the past' &&
      !endsPhrase(words, next, [
        'and',
        'as',
        'but',
        'when',
        'to',
        'by',
        'or',
        'have',
        'had',
        'has',
        'was',
        'were',
        'is',
      ])
    )
      return undefined
    if (written === 'the future' && behind?.lower === 'of') return undefined
    if (/^the (?:moment|present)$/.test(written)) {
      const expected =
        /^(?:at|for)$/.test(before?.lower ?? '') &&
        endsPhrase(words, next, ['and', 'but', 'to', 'in', 'is', 'the', 'by'])
      return expected ? { kind: 'value', type: 'DATE', value } : undefined
    }
    const meaning: Meaning = { kind: 'value', type: 'DATE', value }
    return weak ? { ...meaning, doubt: 'unlikely' } : { ...meaning, doubt: 'likely' }
  }),
]
