import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ingestPlainText } from '../ingest/plain-text/plain-text.ts'
import { readText, type TextLayer } from '../text/text-layer.ts'
import { encodeText } from './encode.ts'
import { modelInput } from './model-input.ts'
import { readVocabulary } from './vocabulary.ts'
import { WINDOW_PIECES } from './windows.ts'

const vocabulary = readVocabulary('[UNK]\n[CLS]\n[SEP]\nhe\nsaid\nno\n##w\n.\n“\n”\na')

function layerOf(text: string): TextLayer {
  const input = { mediaType: 'text/plain', charset: 'utf-8', sha256: '', bytes: 0 }
  return readText(ingestPlainText(text, input, {}).document)
}

describe('encodeText', () => {
  it('gives each word its pieces and features, and the text its windows', () => {
    const encoded = encodeText(layerOf('He said “Now.”\n\nNo.'), vocabulary)
    expect([...encoded.pieces]).toEqual([3, 4, 8, 5, 6, 7, 9, 5, 7])
    expect([...encoded.pieceStarts]).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 9])
    expect([...encoded.blockStarts]).toEqual([0, 6])
    expect([...encoded.sentenceStarts]).toEqual([0, 6])
    expect([...encoded.cases]).toEqual([2, 1, 0, 2, 0, 0, 2, 0])
    expect([...encoded.gaps]).toEqual([3, 1, 1, 0, 0, 0, 3, 0])
    expect([...encoded.quotes]).toEqual([0, 0, 3, 1, 1, 3, 0, 0])
    expect(encoded.windows.length).toBe(1)
  })

  it('takes words and sentences that are known', () => {
    const words = { length: 2, starts: Uint32Array.of(0, 5), ends: Uint32Array.of(4, 8) }
    const encoded = encodeText(layerOf('He a no\n\nnow'), vocabulary, {
      words,
      sentenceStarts: Uint32Array.of(0, 1),
    })
    expect([...encoded.pieces]).toEqual([3, 10, 5])
    expect([...encoded.sentenceStarts]).toEqual([0, 1])
  })

  it('keeps a giant word within a window', () => {
    for (const giant of [
      'x'.repeat(10_000),
      'no.'.repeat(10_000),
      '東'.repeat(10_000),
      'a-'.repeat(10_000),
    ]) {
      const { pieceStarts, windows } = encodeText(layerOf(`He said ${giant} no.`), vocabulary)
      for (let at = 0; at < windows.length; at++) {
        const pieces =
          (pieceStarts[windows.ends[at] as number] ?? 0) - (pieceStarts[windows.starts[at] as number] ?? 0)
        expect(pieces).toBeLessThanOrEqual(WINDOW_PIECES)
      }
    }
  })

  it('puts every word into one block and one sentence, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'He',
        'said',
        '“',
        '”',
        '"',
        "'",
        '. ',
        ' ',
        '\n',
        '\n\n',
        '• ',
        '> ',
        '\u0085',
        'https://a.org/',
        '🙂',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (text) => {
        const encoded = encodeText(layerOf(text), vocabulary)
        const { words, blockStarts, sentenceStarts } = encoded
        for (const starts of [blockStarts, sentenceStarts]) {
          expect([...starts]).toEqual([...new Set(starts)].sort((a, b) => a - b))
          if (words.length > 0) expect(starts[0]).toBe(0)
        }
        expect([...encoded.gaps].filter((gap) => gap === 3).length).toBe(blockStarts.length)
      }),
      { numRuns: 300 },
    )
  })
})

describe('modelInput', () => {
  it('repeats a word’s features on its pieces, plus one, and points at first pieces', () => {
    const input = modelInput(encodeText(layerOf('He said “Now.”'), vocabulary), vocabulary, 0)
    const numbers = (array: BigInt64Array) => [...array].map(Number)
    expect(numbers(input.pieces)).toEqual([1, 3, 4, 8, 5, 6, 7, 9, 2])
    expect(numbers(input.cases)).toEqual([0, 3, 2, 1, 3, 3, 1, 1, 0])
    expect(numbers(input.gaps)).toEqual([0, 4, 2, 2, 1, 1, 1, 1, 0])
    expect(numbers(input.quotes)).toEqual([0, 1, 1, 4, 2, 2, 2, 4, 0])
    expect(numbers(input.first)).toEqual([1, 2, 3, 4, 6, 7])
  })

  it('starts anew in each window', () => {
    const encoded = encodeText(layerOf('He said no. '.repeat(200)), vocabulary)
    const last = encoded.windows.length - 1
    const { pieces, first } = modelInput(encoded, vocabulary, last)
    expect(last).toBeGreaterThan(0)
    expect(pieces.length).toBeLessThanOrEqual(WINDOW_PIECES + 2)
    expect(first.length).toBe((encoded.windows.ends[last] ?? 0) - (encoded.windows.starts[last] ?? 0))
    expect(first[0]).toBe(1n)
    expect(pieces.at(-1)).toBe(2n)
  })
})
