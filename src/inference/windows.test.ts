import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutWindows, WINDOW_PIECES, type WindowedWords } from './windows.ts'
import { MAX_WORD_PIECES } from './word-pieces.ts'

/** A text from the numbers of words in the sentences of its blocks; all words have as many pieces. */
function textOf(blocks: readonly (readonly number[])[], piecesPerWord = 1): WindowedWords {
  const blockStarts: number[] = []
  const sentenceStarts: number[] = []
  let words = 0
  for (const sentences of blocks) {
    blockStarts.push(words)
    for (const length of sentences) {
      sentenceStarts.push(words)
      words += length
    }
  }
  return {
    pieceStarts: Uint32Array.from({ length: words + 1 }, (_, word) => word * piecesPerWord),
    blockStarts: Uint32Array.from(blockStarts),
    sentenceStarts: Uint32Array.from(sentenceStarts),
  }
}

/** [first word, end word, first owned, end of owned] of each window. */
function windowsOf(words: WindowedWords): number[][] {
  const { length, starts, ends, ownedStarts, ownedEnds } = cutWindows(words)
  return Array.from({ length }, (_, at) =>
    [starts, ends, ownedStarts, ownedEnds].map((column) => column[at] as number),
  )
}

describe('cutWindows', () => {
  it('gives no window to no words', () => {
    expect(windowsOf(textOf([]))).toEqual([])
  })

  it('leaves a text that fits in one window', () => {
    expect(windowsOf(textOf([[1]]))).toEqual([[0, 1, 0, 1]])
    expect(windowsOf(textOf([[200, 100], [148]]))).toEqual([[0, 448, 0, 448]])
  })

  it('cuts at block borders, sees whole blocks again, and parts what is shared at a border', () => {
    const blocks = Array.from({ length: 12 }, () => [25, 25])
    expect(windowsOf(textOf(blocks))).toEqual([
      [0, 400, 0, 375],
      [350, 600, 375, 600],
    ])
  })

  it('cuts at sentence ends where a block is too long', () => {
    const sentences = Array.from({ length: 15 }, () => 40)
    expect(windowsOf(textOf([sentences]))).toEqual([
      [0, 440, 0, 400],
      [360, 600, 400, 600],
    ])
  })

  it('prefers a border inside what is shared to one at its edge', () => {
    // Shared are the words from 340 to 400; the border at 390 lies far from their middle.
    const words = textOf([[340], [50, 10], [200]])
    expect(windowsOf(words)).toEqual([
      [0, 400, 0, 390],
      [340, 600, 390, 600],
    ])
  })

  it('cuts anywhere where there is no border', () => {
    expect(windowsOf(textOf([[1000]]))).toEqual([
      [0, 448, 0, 424],
      [400, 848, 424, 824],
      [800, 1000, 824, 1000],
    ])
  })

  it('is not misled by a block too short to be a window', () => {
    expect(windowsOf(textOf([[20], [600]]))[0]).toEqual([0, 448, 0, 424])
  })

  it('refuses words that no window can hold', () => {
    expect(() => cutWindows(textOf([[3]], WINDOW_PIECES + 1))).toThrow(RangeError)
  })

  const sentence = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 700 }))
  const blocks = fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { maxLength: 8 })
  const sizes = fc.array(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: MAX_WORD_PIECES })), {
    minLength: 1,
  })

  it('tiles the words, keeps within its size and shows some context of what it owns', () => {
    fc.assert(
      fc.property(blocks, sizes, (blocks, sizes) => {
        const words = textOf(blocks)
        const { pieceStarts } = words
        for (let word = 1; word < pieceStarts.length; word++) {
          pieceStarts[word] = (pieceStarts[word - 1] as number) + (sizes[word % sizes.length] as number)
        }
        const count = pieceStarts.length - 1
        const windows = windowsOf(words) as [number, number, number, number][]
        let [owned, lastEnd] = [0, 0]
        const wrong = windows.filter(([start, end, ownedStart, ownedEnd]) => {
          const fits = (pieceStarts[end] as number) - (pieceStarts[start] as number) <= WINDOW_PIECES
          const tiles = ownedStart === owned && ownedEnd > ownedStart
          const sees = start <= ownedStart && ownedEnd <= end && start <= lastEnd && end > lastEnd
          owned = ownedEnd
          lastEnd = end
          return !fits || !tiles || !sees
        })
        expect(wrong).toEqual([])
        expect(owned).toBe(count)
        // Each but the last brings as many new pieces: so the number of windows is linear in the text.
        const most = Math.ceil((pieceStarts[count] as number) / NEW_PIECES)
        expect(windows.length).toBeLessThanOrEqual(most)
      }),
      { numRuns: 300 },
    )
  })

  it('cuts a million words in linear time', () => {
    const words = textOf(Array.from({ length: 20_000 }, (_, at) => [at % 7 === 0 ? 300 : 20]))
    const started = performance.now()
    expect(cutWindows(words).length).toBeGreaterThan(1_000)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

/** New pieces that a window brings at least: the shortest window less the longest context. */
const NEW_PIECES = 81
