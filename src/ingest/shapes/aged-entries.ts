import { addUndated, type ClockEntry, isInStory } from './clock-entries.ts'
import type { TextBlock } from './clock-lines.ts'
import { AGE } from './page-frame.ts'

/** Fewer ages are no live blog. */
const MIN_ENTRIES = 3
/** An entry says something: of most so many a line ends as a sentence does; teasers are titles alone. */
const MIN_SAYING = 0.75
const SENTENCE = /[.!?…][”"’')]{0,2}$/

/**
 * The entries of a live blog whose times were ages when it was copied ("24 min ago"), by the index of their blocks:
 * three or more, each with sentences below. When each was written nobody can tell any more.
 */
export function findAgedEntries(blocks: readonly TextBlock[]): ReadonlyMap<number, ClockEntry> {
  const entries = new Map<number, ClockEntry>()
  const ages = blocks.flatMap(({ text }, index) => (AGE.test(text) ? [index] : []))
  const ends = ages.map((_, k) => ages[k + 1] ?? blocks.length)
  const saying = ages.filter((index, k) =>
    blocks.slice(index + 1, ends[k]).some(({ text }) => SENTENCE.test(text)),
  )
  if (ages.length < MIN_ENTRIES || saying.length < ages.length * MIN_SAYING) return entries
  if (isInStory(blocks, ages[0] ?? 0)) return entries
  for (const [k, index] of ages.entries()) addUndated(entries, blocks, index, ends[k] ?? blocks.length)
  return entries
}
