import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import wrapAnsi from 'wrap-ansi'
import { widthOf, wrap } from './lines.ts'

describe('lines of plain text are those of the packages', () => {
  it('is as wide for every character up to the punctuation', () => {
    for (let code = 0; code < 0x2100; code++) {
      const text = `a${String.fromCharCode(code)}b`
      expect([code, widthOf(text)]).toEqual([code, stringWidth(text)])
    }
  })

  it.each([
    ['', 8],
    ['   ', 8],
    ['  one two', 8],
    ['one two three', 7],
    ['one   two   three', 4],
    ['one two  ', 9],
    ['harbourmaster at sea', 8],
    ['“Yes” – she said © 2031', 6],
  ])('wraps %j to %i columns', (text, width) => {
    expect(wrap(text, width)).toEqual(wrapAnsi(text, width, { hard: true }).split('\n'))
  })

  it('wraps any text alike', () => {
    const unit = fc.oneof(
      fc.constantFrom(' ', 'a', '’', 'é', 'word '),
      fc.string({ unit: 'grapheme', maxLength: 1 }),
    )
    const texts = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, width) => {
        expect(wrap(text, width)).toEqual(wrapAnsi(text, width, { hard: true }).split('\n'))
        expect(widthOf(text)).toBe(stringWidth(text))
      }),
      { numRuns: 1000 },
    )
  })
})
