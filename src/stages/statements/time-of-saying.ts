import type { Time } from '../../domain/time.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import { MASK, type Setting } from './setting.ts'

/** Words around a duration that make it a point in time: "six hours after the crash", "two weeks earlier". */
const BEFORE_OR_AFTER = /^(?: (?:after|before|earlier|later|ago|on)\b)/

/** Prepositions that open how long rather than when. */
const SPAN_OPENER = /\b(?:for|over|since|until|till|throughout) (?:the |a |an )?$/

/**
 * The id of the time expression that tells when something was said: the one in its setting that stands nearest to
 * the cue, of two the one behind it. What stands in the content is what they speak of.
 */
export function timeOfSaying(
  { start, words, anchor }: Setting,
  times: readonly Time[] | undefined,
): string | undefined {
  if (!times) return undefined
  let best: { readonly id: string; readonly distance: number } | undefined
  const end = start + words.length
  for (let k = firstFrom(times, start); k < times.length; k++) {
    const time = times[k] as Time
    if (time.start >= end) break
    const [from, to] = [time.start - start, time.end - start]
    if (words.slice(from, to).includes(MASK) || time.type === 'SET') continue
    if (time.type === 'DURATION' && !BEFORE_OR_AFTER.test(words.slice(to))) continue
    if (SPAN_OPENER.test(words.slice(Math.max(0, from - 20), from))) continue
    const distance =
      time.start >= anchor.end ? time.start - anchor.end : (anchor.start - time.end) * BEFORE_IS_FURTHER
    if (!best || distance < best.distance) best = { id: time.id, distance }
  }
  return best?.id
}

/** "On Monday, in the hall, Roe said on leaving": a time behind the cue belongs to it more surely than one before. */
const BEFORE_IS_FURTHER = 1.5
