/** Start and end (excluded) in UTF-16 code units. */
export type Extent = readonly [start: number, end: number]

/**
 * A function from code-point offsets, which the annotated sets count in, to UTF-16 offsets, which records
 * count in. Offsets beyond the text map to its end.
 */
export function fromCodePoints(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (offset) => offset
  const starts = [0]
  let at = 0
  for (const character of text) {
    at += character.length
    starts.push(at)
  }
  return (offset) => starts[Math.min(offset, starts.length - 1)] as number
}

/** A word: letters and digits, joined inside by apostrophe, point, comma or hyphen ("don't", "1,000"). */
const wordPattern = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** Where the words of a text stand; punctuation is never a word. */
export function wordExtents(text: string): Extent[] {
  return [...text.matchAll(wordPattern)].map((match) => [match.index, match.index + match[0].length])
}

/** The indices of the words that any of the spans touches. */
export function wordsTouched(words: readonly Extent[], spans: readonly Extent[]): Set<number> {
  const touched = new Set<number>()
  for (const [start, end] of spans) {
    for (let index = firstEndingAfter(words, start); index < words.length; index++) {
      if ((words[index] as Extent)[0] >= end) break
      touched.add(index)
    }
  }
  return touched
}

/** Words stand in order and don't overlap, so the first that ends after an offset is found by halving. */
function firstEndingAfter(words: readonly Extent[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Extent)[1] > offset) high = middle
    else low = middle + 1
  }
  return low
}

export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0
  for (const item of a) if (b.has(item)) count++
  return count
}

/** Shared over united; two empty sets are the same set: 1. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (!a.size && !b.size) return 1
  const both = shared(a, b)
  return both / (a.size + b.size - both)
}

export interface Match<A, B> {
  readonly gold: A
  readonly answer: B
  readonly score: number
}

/**
 * Pairs gold with answers, each at most once, best score first; a pair below `floor` is none. Among equal
 * scores the earlier gold wins, then the earlier answer.
 */
export function matchOneToOne<A, B>(
  gold: readonly A[],
  answers: readonly B[],
  score: (gold: A, answer: B) => number,
  floor: number,
): Match<A, B>[] {
  const pairs: { gold: number; answer: number; score: number }[] = []
  gold.forEach((wanted, goldIndex) => {
    answers.forEach((answer, answerIndex) => {
      const value = score(wanted, answer)
      if (value >= floor) pairs.push({ gold: goldIndex, answer: answerIndex, score: value })
    })
  })
  pairs.sort((a, b) => b.score - a.score)
  const goldTaken = new Set<number>()
  const answerTaken = new Set<number>()
  const matches: Match<A, B>[] = []
  for (const pair of pairs) {
    if (goldTaken.has(pair.gold) || answerTaken.has(pair.answer)) continue
    goldTaken.add(pair.gold)
    answerTaken.add(pair.answer)
    matches.push({ gold: gold[pair.gold] as A, answer: answers[pair.answer] as B, score: pair.score })
  }
  return matches
}
