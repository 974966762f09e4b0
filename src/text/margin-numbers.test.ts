import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marginNumbers, piecesBeside, withoutMargin } from './margin-numbers.ts'

/** Lines with their numbers in front, as a court prints them. */
const numbered = (lines: readonly string[], from = 1) =>
  lines.map((line, index) => `${String(from + index).padStart(2)}    ${line}`.trimEnd()).join('\n')

const PAGE = [
  '     Q.   Did you see the barge?',
  '     A.   I saw it. It was low in',
  'the water.',
  '          MS. ORD:  Objection.',
  'BY MR. PELL:',
  '     Q.   What then?',
  '     A.   It turned.',
  '',
  '     Q.   Which way?',
  '     A.   To the left, I think, and then',
  'it turned again.',
]

describe('numbers in a margin', () => {
  it('are found on every page, with the space behind them', () => {
    const text = `TITLE\n\n${numbered(PAGE)}\n\n   Alder Reporting\n      2\n${numbered(['and sank.', '     Q.   Thank you.', '     A.   So.'])}`
    const margin = marginNumbers(text)
    expect(margin.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      ...PAGE.map((_, index) => String(index + 1)),
      '1',
      '2',
      '3',
    ])
    expect(text.slice(margin[1]?.end)).toMatch(/^A\. {3}I saw it/)
  })

  it('may begin in the middle of a page and have blank lines between', () => {
    const text = numbered(PAGE, 15).replaceAll('\n', '\n\n')
    expect(marginNumbers(text)).toHaveLength(PAGE.length)
  })

  it.each([
    ['a ranking', numbered(PAGE.map((_, index) => `Runner ${'ABCDEFGHIJK'[index]}  2:34`))],
    ['a numbered list', PAGE.map((_, index) => `${index + 1}. Q. So?`).join('\n')],
    ['few lines', numbered(PAGE.slice(0, 6))],
    ['numbers in no order', PAGE.map((line, index) => `${(index * 7) % 11} ${line}`).join('\n')],
  ])('are not: %s', (_what, text) => {
    expect(marginNumbers(text)).toEqual([])
  })

  it('leave what is said in pieces', () => {
    const text = numbered(PAGE)
    const margin = marginNumbers(text)
    const range = { start: text.indexOf('I saw'), end: text.indexOf('water.') + 6 }
    expect(piecesBeside(text, range, margin).map(({ start, end }) => text.slice(start, end))).toEqual([
      'I saw it. It was low in',
      'the water.',
    ])
    const bare = withoutMargin(text.slice(range.start, range.end), range.start, margin)
    expect(bare).toHaveLength(range.end - range.start)
    expect(bare.replace(/\s+/g, ' ')).toBe('I saw it. It was low in the water.')
  })

  it('are in order and digits, whatever the text', () => {
    const line = fc.tuple(
      fc.nat(30),
      fc.constantFrom(' ', '   ', '\n', '. '),
      fc.constantFrom('Q. A', 'x', ''),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const text = lines.map((parts) => parts.join('')).join('\n')
        const margin = marginNumbers(text)
        let at = 0
        for (const { start, end } of margin) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(start, end)).toMatch(/^\d{1,2}\s*$/)
          at = end
        }
        const pieces = piecesBeside(text, { start: 0, end: text.length }, margin)
        const words = (part: string) => part.replace(/\s+/g, '')
        const left = pieces.map(({ start, end }) => text.slice(start, end)).join('')
        expect(words(left)).toBe(words(withoutMargin(text, 0, margin)))
      }),
    )
  })
})
