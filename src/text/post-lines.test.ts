import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PostLine, postHeader, postSignature } from './post-lines.ts'

/** "name | handle | date | words before or behind" */
function shown(text: string, line: PostLine | null, words: (line: PostLine) => string): string | null {
  if (!line) return null
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return [cut(line.name), cut(line.handle), line.date ? cut(line.date) : '', words(line)].join(' | ')
}

describe('the signature of a post', () => {
  it.each([
    ['We wait. — Ana Feld (@anafeld) March 4, 2031', 'Ana Feld | @anafeld | March 4, 2031 | We wait.'],
    ['We wait.— Ana Feld (@anafeld) March 4, 2031', 'Ana Feld | @anafeld | March 4, 2031 | We wait.'],
    [
      'A well-known ruse - Ana Feld (@anafeld) 4 March 2031',
      'Ana Feld | @anafeld | 4 March 2031 | A well-known ruse',
    ],
    ['We wait — and pray — Ana Feld (@ana_feld)', 'Ana Feld | @ana_feld |  | We wait — and pray'],
    [
      '🌊🌊 Wait! — Ana 🌊 Feld (@ana.example) March 4, 2031 at 3:04 PM',
      'Ana 🌊 Feld | @ana.example | March 4, 2031 at 3:04 PM | 🌊🌊 Wait!',
    ],
    ['Words.\nAna Feld (@ana@town.example) 2031-03-04', 'Ana Feld | @ana@town.example | 2031-03-04 | Words.'],
    ['— Ana Feld (@anafeld) March 4, 2031', 'Ana Feld | @anafeld | March 4, 2031 | '],
  ])('%s', (text, expected) => {
    expect(shown(text, postSignature(text), ({ start }) => text.slice(0, start).trim())).toBe(expected)
  })

  it.each([
    'Ana Feld (@anafeld) spoke on March 4, 2031.',
    'We wait — Ana Feld',
    'We wait (@anafeld) so long that nobody knows any more',
    'Write to ana@example.org',
    '',
  ])('is not: %s', (text) => {
    expect(postSignature(text)).toBeNull()
  })
})

describe('the head of a post', () => {
  it.each([
    ['Ana Feld @anafeld · Mar 4, 2031\nWe wait.', 'Ana Feld | @anafeld | Mar 4, 2031 | We wait.'],
    ['Ana Feld\n@anafeld\nWe wait.', 'Ana Feld | @anafeld |  | We wait.'],
    ['Ana Feld (@anafeld)', 'Ana Feld | @anafeld |  | '],
  ])('%s', (text, expected) => {
    expect(shown(text, postHeader(text), ({ end }) => text.slice(end).trim())).toBe(expected)
  })

  it.each(['Ana Feld (@anafeld) spoke.', 'We wait.', '@', ''])('is not: %s', (text) => {
    expect(postHeader(text)).toBeNull()
  })
})

it('stands within its text', () => {
  const near = fc.stringMatching(/^[ab —\n-]{0,30}\(?@[a.@]{1,9}\)?[ ·1-9a\n]{0,20}$/)
  fc.assert(
    fc.property(near, (text) => {
      for (const line of [postSignature(text), postHeader(text)]) {
        for (const part of line ? [line, line.name, line.handle, line.date ?? line] : []) {
          expect(part.start).toBeGreaterThanOrEqual(0)
          expect(part.end).toBeGreaterThan(part.start)
          expect(part.end).toBeLessThanOrEqual(text.length)
        }
      }
    }),
  )
})
