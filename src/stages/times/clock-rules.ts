import { namedHours } from '../../language/en/times/days.ts'
import { smallNumbers } from '../../language/en/times/numbers.ts'
import { zoneOffsets, zonePlaces, zoneWords } from '../../language/en/times/time-zones.ts'
import { dateRules } from './date-rules.ts'
import { maybe, oneOf, type Part, part, type Rule, rule, where, word } from './grammar.ts'
import type { ClockMeaning, Meaning } from './meaning.ts'
import { digitsLike } from './parts.ts'
import { number } from './read-numbers.ts'
import { relativeRules } from './relative-rules.ts'
import { wordBefore, wordBehind } from './surroundings.ts'
import type { TimeWord } from './time-words.ts'

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second?: number | undefined
}

/** "a.m.", "pm", "p.m": which half of the day. The stop of "p.m." that ends its sentence stays part of it. */
const half: Part<'am' | 'pm'> = part({ keys: ['a.m.', 'p.m.', 'am', 'pm', 'a.m', 'p.m'] }, (words, at) => {
  const { lower } = words[at] as TimeWord
  const value = lower.startsWith('a') ? 'am' : 'pm'
  return half.starts.has(lower) ? { next: at + 1, value } : undefined
})

export function clockOf(
  hour: number,
  minute: number,
  which: 'am' | 'pm' | undefined,
  second?: number,
): Clock | undefined {
  if (minute > 59 || (second ?? 0) > 60) return undefined
  if (which === undefined)
    return hour < 24 || (hour === 24 && minute === 0) ? { hour, minute, second } : undefined
  if (hour < 1 || hour > 12) return undefined
  return { hour: (hour % 12) + (which === 'pm' ? 12 : 0), minute, second }
}

/** 14:30, 14.30, 14:30:05, "2:30" */
const written = digitsLike(/^(\d{1,2})([:.])(\d\d)(?::(\d\d))?(am|pm)?$/, ([, h, mark, m, s, which]) => ({
  hour: Number(h),
  minute: Number(m),
  second: s === undefined ? undefined : Number(s),
  mark,
  which: which as 'am' | 'pm' | undefined,
}))
export const hourDigits = digitsLike(/^(\d{1,2})(am|pm)?$/, ([, h, which]) => ({
  hour: Number(h),
  which: which as 'am' | 'pm' | undefined,
}))

/** The zone behind a time: an offset, or the place whose clock it is. */
const zone: Part<string> = part(
  {
    keys: [
      ...Object.keys(zoneOffsets),
      ...Object.keys(zonePlaces),
      ...Object.keys(zoneWords),
      'local',
      '(',
      'ist',
      'ast',
      'aest',
      'sgt',
      'hkt',
      'pkt',
      'nzst',
    ].map((key) => key.toLowerCase()),
    inner: ['time', 'standard', 'daylight', ')'],
  },
  (words, at) => {
    const { lower, capital } = words[at] as TimeWord
    const next = words[at + 1]?.lower
    if (lower === '(') {
      const inner = words[at + 1] && zone.read(words, at + 1)
      return inner && words[inner.next]?.lower === ')'
        ? { next: inner.next + 1, value: inner.value }
        : undefined
    }
    if (lower === 'local' && next === 'time') return { next: at + 2, value: '' }
    const place = zoneWords[lower]
    if (place !== undefined) {
      if (next === 'time') return { next: at + 2, value: place }
      return (next === 'standard' || next === 'daylight') && words[at + 2]?.lower === 'time'
        ? { next: at + 3, value: place }
        : undefined
    }
    if (!capital) return undefined
    const value =
      zoneOffsets[lower.toUpperCase()] ??
      zonePlaces[lower.toUpperCase()] ??
      (/^(?:ist|ast|sgt|hkt|pkt|nzst)$/.test(lower) ? '' : undefined)
    return value === undefined || lower === 'z' ? undefined : { next: at + 1, value }
  },
)

export const meaningOf = (clock: Clock | undefined, place?: string): ClockMeaning | undefined =>
  clock ? { kind: 'clock', ...clock, zone: place } : undefined
const impossible: Meaning = { kind: 'value', type: 'TIME' }

/** A time of the clock by itself. */
export const clockRules: readonly Rule[] = [
  rule(
    'clock-half',
    '2:30 p.m. EST',
    [written, maybe(half), maybe(zone)],
    ([c, which, place], { words, first, next }) => {
      const part = which ?? c.which
      // "4.10" is a number unless something says that it is a time; so is "3:2" of a score.
      if (part === undefined && place === undefined && (c.mark === '.' || !isClockPlace(words, first, next)))
        return undefined
      return (
        meaningOf(clockOf(c.hour, c.minute, part, c.second), place) ??
        (part || place ? impossible : undefined)
      )
    },
  ),
  rule('hour-half', '2 p.m.', [hourDigits, maybe(half), maybe(zone)], ([h, which, place]) => {
    const part = which ?? h.which
    return part === undefined ? undefined : meaningOf(clockOf(h.hour, 0, part), place)
  }),
  rule('hour-word-half', 'two p.m.', [word(...smallNumbers.keys()), half, maybe(zone)], ([h, which, place]) =>
    meaningOf(clockOf(smallNumbers.get(h) ?? 0, 0, which), place),
  ),
  rule(
    'military',
    '1430 GMT',
    [
      digitsLike(/^([01]\d|2[0-4])([0-5]\d)$/, ([, h, m]) => ({ hour: Number(h), minute: Number(m) })),
      maybe(word('hrs', 'hours')),
      maybe(zone),
    ],
    ([c, hours, place]) =>
      hours || place ? meaningOf(clockOf(c.hour, c.minute, undefined), place) : undefined,
  ),
  rule('oclock', "ten o'clock", [number, word("o'clock")], ([h]) =>
    h >= 1 && h <= 12 ? { kind: 'value', type: 'TIME' } : undefined,
  ),
  rule('half-past', 'half past ten', [word('half', 'quarter'), word('past', 'to'), number], ([, , h]) =>
    h >= 1 && h <= 12 ? { kind: 'value', type: 'TIME' } : undefined,
  ),
  rule(
    'named-hour',
    'noon',
    [word(...Object.keys(namedHours)), maybe(zone)],
    ([name, place], { words, next }) =>
      wordBehind(words, next)?.hyphen
        ? undefined
        : { kind: 'clock', hour: namedHours[name] as number, minute: 0, zone: place },
  ),
]

/** Whether digits like 14:30 stand where a time does: behind "at", "until", before a day; not "beat them 10:30". */
function isClockPlace(words: readonly TimeWord[], first: number, next: number): boolean {
  const before = wordBefore(words, first)?.lower ?? ''
  if (
    /^(?:at|by|until|till|from|to|since|before|after|around|about|between|and|of|,|\(|\[)$/.test(before) ||
    before === ''
  )
    return true
  // "2031-05-12 14:30"
  if (wordBefore(words, first)?.hyphen && wordBefore(words, first)?.digits) return true
  return next < words.length && aDay.read(words, next) !== undefined
}

const isDay = (meaning: Meaning) =>
  meaning.kind === 'weekday' ||
  (meaning.kind === 'date' && meaning.day !== undefined) ||
  (meaning.kind === 'shift' && meaning.grain === 'day') ||
  (meaning.kind === 'same' && meaning.grain === 'day') ||
  meaning.kind === 'numbers'

/** A day by name, date or count. */
export const aDay = where(oneOf([...dateRules, ...relativeRules]), isDay)
