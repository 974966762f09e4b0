import { describe, expect, it } from 'vitest'
import { TokenKind, tokenize } from './tokens.ts'

const names = Object.fromEntries(Object.entries(TokenKind).map(([name, kind]) => [kind, name]))

function read(text: string): [token: string, kind: string][] {
  const { length, starts, ends, kinds } = tokenize(text)
  return Array.from({ length }, (_, index) => [
    text.slice(starts[index], ends[index]),
    names[kinds[index] as number] as string,
  ])
}

const whole: readonly [kind: keyof typeof TokenKind, tokens: readonly string[]][] = [
  [
    'word',
    [
      "don't",
      'O’Brien',
      'ex-wife',
      'COVID-19',
      'naïve',
      'e\u0301te\u0301',
      'co\u00adoperate',
      '東京です',
      '𝐀𝐁',
    ],
  ],
  ['word', ['U.S.', 'U.N', 'a.m.', 'Ph.D.', 'J.K.', 'e.g.', 'N.H.']],
  ['number', ['1,000.50', '10:30', '9/11', '3rd', '1990s', '5G', '½', '١٢٣']],
  [
    'address',
    ['https://example.org/a(b)?c=1#d', 'www.example.org', 'example.co.uk/news', 'ana.duarte@example.org'],
  ],
  ['address', ['@ana_d', '#COP26']],
  ['mark', ['...', '--', '=====', '…', '“', '$', '👩‍👩‍👧', '🇫🇷', '👍🏽', '❤️', '@', '\ud800', '\0', '\u200b']],
]

const parted: readonly [text: string, tokens: readonly string[]][] = [
  ['Mr. Roe', ['Mr', '.', 'Roe']],
  ['the end.He said', ['the', 'end', '.', 'He', 'said']],
  ['$1,000, or 50%.', ['$', '1,000', ',', 'or', '50', '%', '.']],
  ['(see https://example.org/a).', ['(', 'see', 'https://example.org/a', ')', '.']],
  ['<ana@example.org>, 10-year-old', ['<', 'ana@example.org', '>', ',', '10', '-', 'year-old']],
  ["the cats' bowl, 'tis", ['the', 'cats', "'", 'bowl', ',', "'", 'tis']],
  ['“Yes,”—he', ['“', 'Yes', ',', '”', '—', 'he']],
  ['C’est l’été', ['C’est', 'l’été']],
  ['a\u00a0b\u2003c\ufeffd\r\ne', ['a', 'b', 'c', 'd', 'e']],
]

describe('tokenize', () => {
  it.each(whole)('keeps a %s whole: %j', (kind, tokens) => {
    for (const token of tokens) expect(read(`so ${token} it`)[1]).toEqual([token, kind])
  })

  it.each(parted)('parts %j', (text, tokens) => {
    expect(read(text).map(([token]) => token)).toEqual(tokens)
  })

  it('finds nothing in nothing', () => {
    expect(tokenize('').length).toBe(0)
    expect(tokenize(' \n\t\u00a0').length).toBe(0)
  })
})
