import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readVocabulary } from './vocabulary.ts'
import fixture from './word-pieces.fixture.json' with { type: 'json' }
import { addWordPieces, MAX_WORD_PIECES, pieceList } from './word-pieces.ts'

// The part of the vocabulary that decides the cases, each piece on the line of its id.
const lines: string[] = []
for (const entry of fixture.vocabulary) {
  const [id, piece] = entry.split(' ') as [string, string]
  lines[Number(id)] = piece
}
const vocabulary = readVocabulary(Array.from(lines, (line) => line ?? '').join('\n'))

function piecesOf(word: string): number[] {
  const pieces = pieceList(1)
  addWordPieces(pieces, vocabulary, word, 0, word.length)
  return [...pieces.ids.subarray(0, pieces.length)]
}

describe('addWordPieces', () => {
  it.each(fixture.cases)('agrees with the reference on $word', ({ word, ids }) => {
    expect(piecesOf(word)).toEqual(ids)
  })

  it('reads the word alone, not what stands around it', () => {
    const pieces = pieceList(0)
    addWordPieces(pieces, vocabulary, 'unthesis', 2, 5)
    addWordPieces(pieces, vocabulary, 'xéx', 1, 2)
    expect([...pieces.ids.subarray(0, pieces.length)]).toEqual([...piecesOf('the'), ...piecesOf('e')])
  })

  it('takes the names of special pieces for plain text', () => {
    expect(piecesOf('[CLS]')).not.toContain(vocabulary.begin)
    expect(piecesOf('[CLS]')[0]).toBe(piecesOf('[')[0])
  })

  it('gives a word of any length a bounded number of pieces, in linear time', () => {
    const started = performance.now()
    for (const part of ['a', 'x.', '東', 'é', '\u0301', '\u00ad', '👍', 'İ']) {
      const ids = piecesOf(part.repeat(100_000))
      expect(ids.length).toBeGreaterThan(0)
      expect(ids.length).toBeLessThanOrEqual(MAX_WORD_PIECES)
    }
    expect(performance.now() - started).toBeLessThan(4_000)
  })

  it('gives every string pieces of the vocabulary', () => {
    const word = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom('a', '\ud800')),
    })
    fc.assert(
      fc.property(word, (word) => {
        const ids = piecesOf(word)
        expect(ids.length).toBeGreaterThan(0)
        expect(ids.length).toBeLessThanOrEqual(MAX_WORD_PIECES)
        for (const id of ids) expect(lines[id]).toBeTruthy()
      }),
    )
  })
})

describe('readVocabulary', () => {
  it('numbers the lines from 0, however they end', () => {
    const { size, unknown, begin, end } = readVocabulary('[UNK]\r\n[CLS]\r\n[SEP]\r\na\r\n##b\r\n')
    expect([size, unknown, begin, end]).toEqual([5, 0, 1, 2])
  })

  it('refuses a file that is no vocabulary', () => {
    expect(() => readVocabulary('a\nb\n')).toThrow('[UNK]')
  })

  it('prefers the longest piece and tells beginnings from continuations', () => {
    const small = readVocabulary('[UNK]\n[CLS]\n[SEP]\na\nab\n##b\n##bc\n##a\nabcd\n##')
    const read = (word: string) => {
      const pieces = pieceList(0)
      addWordPieces(pieces, small, word, 0, word.length)
      return [...pieces.ids.subarray(0, pieces.length)]
    }
    expect(read('abc')).toEqual([0]) // ab + no ##c: the longest first, never taken back
    expect(read('aba')).toEqual([4, 7])
    expect(read('abbc')).toEqual([4, 6])
    expect(read('b')).toEqual([0])
    expect(read('abcd')).toEqual([8])
  })
})
