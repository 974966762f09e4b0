import { seasons } from '../../language/en/times/days.ts'
import { repeatedUnits } from '../../language/en/times/units.ts'
import { durationOf, stretchOpener } from './duration-rules.ts'
import { maybe, type Part, part, type Rule, rule, word } from './grammar.ts'
import type { Meaning } from './meaning.ts'
import { count, month, season, seasonMonth, singleUnit, the, unit, weekday } from './parts.ts'
import { number } from './read-numbers.ts'
import { endsPhrase, wordBefore, wordBehind } from './surroundings.ts'
import type { TimeWord } from './time-words.ts'

const set = (value: string, more: { quant?: string; freq?: string } = {}): Meaning => ({
  kind: 'value',
  type: 'SET',
  value,
  ...more,
})

const freqWords: Readonly<Record<string, string>> = { once: '1X', twice: '2X', thrice: '3X' }

/** How often something is, by its unit: "twice a week". */
const perUnit = [word('a', 'an', 'per', 'each', 'every'), singleUnit] as const

/** A value of no year: "every Tuesday" is XXXX-WXX-2. */
const everyday: Part<string> = part(
  {
    keys: [
      ...weekday.starts,
      ...month.starts,
      ...Object.keys(seasons),
      'weekend',
      'weekday',
      'morning',
      'afternoon',
      'evening',
      'night',
    ],
  },
  (words, at) => {
    const day = weekday.read(words, at)
    if (day) return { next: day.next, value: `XXXX-WXX-${day.value}` }
    const named = month.read(words, at)
    if (named) return { next: named.next, value: `XXXX-${String(named.value).padStart(2, '0')}` }
    const each = season.read(words, at)
    if (each)
      return {
        next: each.next,
        value: `XXXX-${Object.entries(seasonMonth).find(([key]) => key === each.value)?.[0]}`,
      }
    const value = otherSets[words[at]?.lower ?? '']
    return value === undefined ? undefined : { next: at + 1, value }
  },
)
const otherSets: Readonly<Record<string, string>> = {
  weekend: 'XXXX-WXX-WE',
  weekday: 'XXXX-WXX-WD',
  morning: 'XXXX-XX-XXTMO',
  afternoon: 'XXXX-XX-XXTAF',
  evening: 'XXXX-XX-XXTEV',
  night: 'XXXX-XX-XXTNI',
}

const weekdayPlurals: ReadonlyMap<string, number> = new Map(
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays'
    .split(' ')
    .map((name, index) => [name, index + 1]),
)

export const setRules: readonly Rule[] = [
  rule('every-day', 'every Tuesday', [word('every', 'each'), everyday], ([quant, value]) =>
    set(value, { quant: quant.toUpperCase() }),
  ),
  rule('every-unit', 'every week', [word('every', 'each'), singleUnit], ([quant, u]) =>
    set(durationOf(1, u), { quant: quant.toUpperCase() }),
  ),
  rule('every-other', 'every other week', [word('every'), word('other', 'second'), singleUnit], ([, , u]) =>
    set(durationOf(2, u), { quant: 'EVERY OTHER' }),
  ),
  rule(
    'every-other-day',
    'every other Tuesday',
    [word('every'), word('other', 'second'), everyday],
    ([, , value]) => set(value, { quant: 'EVERY OTHER' }),
  ),
  rule('every-few', 'every two weeks', [word('every'), count, unit], ([, n, u]) =>
    set(durationOf(n, u), { quant: 'EVERY' }),
  ),
  rule('times-a-unit', 'three times a week', [number, word('times'), ...perUnit], ([n, , , u]) =>
    set(durationOf(1, u), { freq: `${n}X` }),
  ),
  rule(
    'several-times-a-unit',
    'several times a day',
    [word('several', 'many', 'few'), word('times'), ...perUnit],
    ([, , , u]) => set(durationOf(1, u), { freq: 'XX' }),
  ),
  rule('twice-a-unit', 'twice a week', [word(...Object.keys(freqWords)), ...perUnit], ([often, , u]) =>
    set(durationOf(1, u), { freq: freqWords[often] as string }),
  ),
  rule(
    'units-a-unit',
    'two days a week',
    [number, unit, word('a', 'per', 'each', 'every'), singleUnit],
    ([n, u, , v]) => set(durationOf(1, v), { freq: durationOf(n, u).replace(/^PT?/, '') }),
  ),
  rule('a-unit', '$5 a month', [word('a', 'per'), singleUnit], ([, u], { words, first, next }) =>
    isRate(words, first) &&
    !/^(?:earlier|ago|later|before|after|and|long|old)$/.test(wordBehind(words, next)?.lower ?? '')
      ? set(durationOf(1, u))
      : undefined,
  ),
  rule(
    'each-of',
    'each of the past two years',
    [word('each'), word('of'), the, maybe(stretchOpener), count, unit],
    ([, , , , n, u]) => set(durationOf(n, u)),
  ),
  rule('repeated', 'daily', [word(...Object.keys(repeatedUnits))], ([often], { words, first, next }) => {
    // "a tabloid daily", "the Daily Record"
    const noun =
      /^(?:a|the|communist|party|tabloid|leading|national|state)$/.test(
        wordBefore(words, first)?.lower ?? '',
      ) && endsPhrase(words, next)
    return words[first]?.capital && words[first - 1]?.sentence === words[first]?.sentence
      ? undefined
      : noun
        ? undefined
        : set(repeatedUnits[often] as string)
  }),
  rule('weekdays', 'on Sundays', [word(...weekdayPlurals.keys())], ([days], { words, first }) =>
    words[first]?.capital ? set(`XXXX-WXX-${weekdayPlurals.get(days)}`) : undefined,
  ),
  rule(
    'weekday-parts',
    'Sunday mornings',
    [weekday, word('mornings', 'afternoons', 'evenings', 'nights')],
    ([day, part]) =>
      set(`XXXX-WXX-${day}T${{ mornings: 'MO', afternoons: 'AF', evenings: 'EV', nights: 'NI' }[part]}`),
  ),
  rule('weekends', 'on weekends', [word('weekends', 'weekdays')], ([which], { words, first }) =>
    wordBefore(words, first)?.lower === 'on' || wordBefore(words, first)?.lower === 'at'
      ? set(which === 'weekends' ? 'XXXX-WXX-WE' : 'XXXX-WXX-WD')
      : undefined,
  ),
]

/** "$5 a month", "100 tons a day": a number stands before, with a sign or a noun at most between. */
function isRate(words: readonly TimeWord[], first: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const before = words[first - back]
    if (!before || before.sentence !== words[first]?.sentence) return false
    if (before.digits || /^(?:million|billion|thousand|hundred|times)$/.test(before.lower)) return true
    if (!/^\p{L}/u.test(before.lower)) return false
  }
  return false
}
