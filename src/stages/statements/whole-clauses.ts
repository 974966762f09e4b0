import type { Range } from '../../domain/span.ts'
import type { Syntax } from '../../text/model-reading.ts'
import { firstAtLeast } from '../../text/search-sorted.ts'

/** Words that a phrase reaches over, in a tree: the first and the last that hang on it, directly or not. */
export interface Reaches {
  readonly firsts: Int32Array
  readonly lasts: Int32Array
}

/** For every word the stretch of its phrase: of itself and all that hangs on it. Linear but for chains of heads. */
export function reachesOf({ heads }: Syntax): Reaches {
  const firsts = Int32Array.from(heads, (_, word) => word)
  const lasts = Int32Array.from(heads, (_, word) => word)
  for (let word = 0; word < heads.length; word++) {
    let at = word
    // Upwards until a phrase holds the word already: what is above holds it then too.
    while (heads[at] !== at) {
      at = heads[at] as number
      if ((firsts[at] as number) <= word && word <= (lasts[at] as number)) break
      firsts[at] = Math.min(firsts[at] as number, word)
      lasts[at] = Math.max(lasts[at] as number, word)
    }
  }
  return { firsts, lasts }
}

/**
 * A stretch of content grown to the ends of the phrases that it begins or breaks off in: "that the bridge would" to
 * "that the bridge would open in May". A phrase that holds a word of `others` (cue, source) is left as it is.
 */
export function withWholeClauses(
  syntax: Syntax,
  { firsts, lasts }: Reaches,
  range: Range,
  others: readonly Range[],
): Range {
  const { starts, ends, heads } = syntax
  const first = firstAtLeast(starts, range.start)
  const end = firstAtLeast(starts, range.end)
  let [from, to] = [first, end - 1]
  for (let word = first; word < end; word++) {
    const head = heads[word] as number
    if (head >= first && head < end && head !== word) continue // its phrase is its head's
    const [left, right] = [firsts[word] as number, lasts[word] as number]
    const phrase = { start: starts[left] as number, end: ends[right] as number }
    if (others.some((other) => other.start < phrase.end && phrase.start < other.end)) continue
    from = Math.min(from, left)
    to = Math.max(to, right)
  }
  return {
    start: Math.min(range.start, starts[from] ?? range.start),
    end: Math.max(range.end, ends[to] ?? 0),
  }
}
