import { partsOfDay } from '../../language/en/times/days.ts'
import { aDay, clockOf, clockRules, hourDigits, meaningOf } from './clock-rules.ts'
import { maybe, oneOf, type Rule, rule, word } from './grammar.ts'
import type { Meaning } from './meaning.ts'
import { comma, the } from './parts.ts'
import { endsPhrase, wordBefore, wordBehind } from './surroundings.ts'

const clock = oneOf(clockRules)

const partNames = Object.keys(partsOfDay)
const partName = word(...partNames)
const atDay = (meaning: Meaning, on: Meaning): Meaning | undefined =>
  meaning.kind === 'clock' ? { ...meaning, on } : meaning.kind === 'value' ? meaning : undefined

const edges: Readonly<Record<string, string>> = { early: 'START', late: 'END', mid: 'MID' }

/** Times of the clock and parts of the day, with their days. */
export const dayTimeRules: readonly Rule[] = [
  ...clockRules,
  rule('clock-day', '2:30 p.m. Wednesday', [clock, maybe(comma), maybe(word('on')), aDay], ([c, , , on]) =>
    atDay(c, on),
  ),
  rule(
    'day-clock',
    'Wednesday at 2:30 p.m.',
    [aDay, maybe(comma), maybe(word('at', 'around', 'about')), clock],
    ([on, , , c]) => atDay(c, on),
  ),
  rule(
    'clock-part',
    '8 in the morning',
    [hourDigits, word('in'), the, word('morning', 'afternoon', 'evening')],
    ([h, , , part]) => meaningOf(clockOf(h.hour, 0, part === 'morning' ? 'am' : 'pm')),
  ),
  rule(
    'day-part',
    'Tuesday night',
    [aDay, maybe(word('early', 'late', 'mid')), partName],
    ([on, edge, part], { words, next }) =>
      wordBehind(words, next)?.lower === 's'
        ? undefined
        : { kind: 'part-of-day', part: partsOfDay[part] as string, on, ...(edge && { mod: edges[edge] }) },
  ),
  rule(
    'part-of-day-of',
    'the night of March 3',
    [maybe(the), partName, word('of', 'on'), aDay],
    ([article, part, , on]) =>
      article ? { kind: 'part-of-day', part: partsOfDay[part] as string, on } : undefined,
  ),
  rule('this-part', 'this evening', [word('this', 'that'), partName], ([which, part]) => ({
    kind: 'part-of-day',
    part: partsOfDay[part] as string,
    on:
      which === 'this'
        ? { kind: 'shift', grain: 'day', count: 0, from: 'report' }
        : { kind: 'same', grain: 'day' },
  })),
  rule(
    'next-part',
    'the next morning',
    [the, word('next', 'following', 'previous', 'same'), partName],
    ([, which, part]) => ({
      kind: 'part-of-day',
      part: partsOfDay[part] as string,
      on:
        which === 'same'
          ? { kind: 'same', grain: 'day' }
          : { kind: 'shift', grain: 'day', count: which === 'previous' ? -1 : 1, from: 'narrative' },
    }),
  ),
  rule(
    'the-part',
    'in the morning',
    [the, word('morning', 'afternoon', 'evening')],
    ([, part], { words, first, next }) =>
      /^(?:in|during|by|for|through)$/.test(wordBefore(words, first)?.lower ?? '') &&
      wordBehind(words, next)?.lower !== 'of' &&
      !words[next - 1]?.capital
        ? { kind: 'part-of-day', part: partsOfDay[part] as string, on: { kind: 'same', grain: 'day' } }
        : undefined,
  ),
  rule(
    'edge-part',
    'mid-afternoon',
    [maybe(the), word('early', 'late', 'mid'), word('morning', 'afternoon', 'evening'), maybe(aDay)],
    ([, edge, part, on]) => ({
      kind: 'part-of-day',
      part: partsOfDay[part] as string,
      on: on ?? { kind: 'same', grain: 'day' },
      mod: edges[edge],
    }),
  ),
  rule(
    'early-hours',
    'the early hours of Thursday',
    [the, word('early', 'small'), word('hours'), word('of', 'on'), aDay, maybe(word('morning'))],
    ([, , , , on]) => ({ kind: 'part-of-day', part: 'TMO', on, mod: 'START' }),
  ),
  rule('tonight', 'tonight', [word('tonight')], () => ({
    kind: 'part-of-day',
    part: 'TNI',
    on: { kind: 'shift', grain: 'day', count: 0, from: 'report' },
  })),
  rule('last-night', 'last night', [word('last'), word('night', 'evening')], ([, part]) => ({
    kind: 'part-of-day',
    part: part === 'night' ? 'TNI' : 'TEV',
    on: { kind: 'shift', grain: 'day', count: -1, from: 'report' },
  })),
  rule('overnight', 'overnight', [word('overnight')], (_, { words, first, next }) =>
    words[first]?.hyphen ||
    !endsPhrase(words, next, [
      'and',
      'in',
      'after',
      'as',
      'on',
      'at',
      'by',
      'when',
      'that',
      'the',
      'from',
      'to',
      'with',
      'into',
    ])
      ? undefined
      : { kind: 'part-of-day', part: 'TNI', on: { kind: 'same', grain: 'day' } },
  ),
]
