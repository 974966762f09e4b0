import type { Range } from '../domain/span.ts'
import { firstAtLeast } from '../text/search-sorted.ts'
import type { Words } from './words.ts'

/** The first word that starts at `offset` (UTF-16 code units) or behind it; the number of words where none does. */
export function wordAt(words: Words, offset: number): number {
  return firstAtLeast(words.starts, offset, words.length)
}

/**
 * The first word of each of the ranges (in order, not overlapping) that has one. A word belongs to the range it
 * starts in; one that starts between two (a bullet that stands before its block) to the one that follows, and one
 * behind the last to the last. So the ranges part all words. Linear.
 */
export function firstWords(words: Words, ranges: readonly Range[]): Uint32Array {
  const firsts = new Uint32Array(Math.min(words.length, ranges.length + 1))
  let count = 0
  let range = 0
  let last = -1
  for (let word = 0; word < words.length; word++) {
    const start = words.starts[word] as number
    while (range + 1 < ranges.length && (ranges[range] as Range).end <= start) range++
    if (range === last) continue
    last = range
    firsts[count++] = word
  }
  return firsts.subarray(0, count)
}
