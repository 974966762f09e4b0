import { firstAtLeast } from '../text/search-sorted.ts'

/** Pieces in a window at most, [CLS] and [SEP] not counted; the encoder knows 512 places. */
export const WINDOW_PIECES = 448
/**
 * As many pieces before its first new word a window sees again, where a border allows it to be so few. Twice as many
 * (and up to 144) give content F1 0.764 in place of 0.761 on development reports, and a tenth less speed.
 */
const CONTEXT = 48
/** Context grows up to this, so that it begins with a block or a sentence. More costs time: it is read twice. */
const MAX_CONTEXT = 80
/**
 * No window but the last is shorter. A shorter window ends with a block more often but there are more of them. At
 * more than twice MAX_CONTEXT, the stretches that two pairs of windows share can't meet.
 */
const MIN_WINDOW = 2 * MAX_CONTEXT + 1

/** Windows over the words of a text, as parallel arrays of word indices. */
export interface Windows {
  readonly length: number
  /** The words that a window sees. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Of those the words that it answers for; over all windows each word once, in order. */
  readonly ownedStarts: Uint32Array
  readonly ownedEnds: Uint32Array
}

/** What windows are cut from. */
export interface WindowedWords {
  /** Where each word's pieces start, and the number of pieces at the end: one more than there are words. */
  readonly pieceStarts: Uint32Array
  /** First words of blocks and of sentences, in order. */
  readonly blockStarts: Uint32Array
  readonly sentenceStarts: Uint32Array
}

/**
 * Cuts words into windows: at block borders where it can, else at sentence ends, else anywhere. What two windows
 * share belongs to the first up to the border nearest the middle. No word may have more pieces than a window has
 * room for beside its context. Linear.
 */
export function cutWindows(words: WindowedWords): Windows {
  const { pieceStarts } = words
  const count = pieceStarts.length - 1
  const cuts: number[] = [] // start, end and owned start of each window
  let [start, seen, owned] = [0, 0, 0]
  while (seen < count) {
    const end = endOf(words, start)
    if (end <= seen) throw new RangeError(`word ${seen} has too many pieces for a window`)
    cuts.push(start, end, owned)
    seen = end
    if (end === count) break
    start = nextStart(words, end)
    owned = borderWithin(words, start, end)
  }
  return windowsOf(cuts, count)
}

function windowsOf(cuts: readonly number[], words: number): Windows {
  const length = cuts.length / 3
  const column = (at: number) => Uint32Array.from({ length }, (_, index) => cuts[3 * index + at] ?? words)
  return { length, starts: column(0), ends: column(1), ownedStarts: column(2), ownedEnds: column(5) }
}

/** Where a window that begins with the word `start` ends. */
function endOf({ pieceStarts, blockStarts, sentenceStarts }: WindowedWords, start: number): number {
  const first = pieceStarts[start] as number
  const furthest = lastUpTo(pieceStarts, first + WINDOW_PIECES)
  if (furthest === pieceStarts.length - 1) return furthest
  for (const borders of [blockStarts, sentenceStarts]) {
    const border = borders[lastUpTo(borders, furthest)]
    if (border !== undefined && border > start && (pieceStarts[border] as number) - first >= MIN_WINDOW) {
      return border
    }
  }
  return furthest
}

/** Where the window after one that ends before the word `end` begins. */
function nextStart({ pieceStarts, blockStarts, sentenceStarts }: WindowedWords, end: number): number {
  const pieces = pieceStarts[end] as number
  const latest = lastUpTo(pieceStarts, pieces - CONTEXT)
  const fits = (word: number) => pieces - (pieceStarts[word] as number) <= MAX_CONTEXT
  for (const borders of [blockStarts, sentenceStarts]) {
    const border = borders[lastUpTo(borders, latest)]
    if (border !== undefined && fits(border)) return border
  }
  return fits(latest) ? latest : latest + 1
}

/**
 * The border nearest the middle of the words from `start` to `end`, by pieces: one between them, else the start or
 * the end where one of those is a border, else the middle itself.
 */
function borderWithin(words: WindowedWords, start: number, end: number): number {
  const { pieceStarts, blockStarts, sentenceStarts } = words
  const middle = ((pieceStarts[start] as number) + (pieceStarts[end] as number)) / 2
  const middleWord = lastUpTo(pieceStarts, middle)
  let nearest = -1
  let distance = Infinity
  for (const borders of [blockStarts, sentenceStarts]) {
    const before = lastUpTo(borders, middleWord)
    for (const border of [borders[before], borders[before + 1]]) {
      if (border === undefined || border < start || border > end) continue
      // An edge of what is shared leaves one of the two windows no context: worse than any border inside.
      const edge = border === start || border === end ? WINDOW_PIECES : 0
      const apart = Math.abs((pieceStarts[border] as number) - middle) + edge
      if (apart >= distance) continue
      distance = apart
      nearest = border
    }
  }
  return nearest === -1 ? middleWord : nearest
}

/** The index of the last of the sorted values that is at most `value`, or -1. */
function lastUpTo(sorted: Uint32Array, value: number): number {
  return firstAtLeast(sorted, Math.floor(value) + 1) - 1
}
