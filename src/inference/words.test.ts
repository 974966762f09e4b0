import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../text/tokens/tokens.ts'
import { findWords } from './words.ts'

function read(text: string): string[] {
  const { length, starts, ends } = findWords(text, tokenize(text))
  return Array.from({ length }, (_, word) => text.slice(starts[word], ends[word]))
}

const parted: readonly [text: string, words: readonly string[]][] = [
  // clitics, with each apostrophe, in either case
  ["don't won’t CAN'T shouldnʼt", ['do', "n't", 'wo', 'n’t', 'CA', "N'T", 'should', 'nʼt']],
  [
    "she's we'll they're I've he'd I'm",
    'she ’s we ’ll they ’re I ’ve he ’d I ’m'.replaceAll('’', "'").split(' '),
  ],
  ["shouldn't've, I'd've", ['should', "n't", "'ve", ',', 'I', "'d", "'ve"]],
  ["Roe's and James's, the cats' bowl", ['Roe', "'s", 'and', 'James', "'s", ',', 'the', 'cats', "'", 'bowl']],
  ['cannot Cannot gonna', ['can', 'not', 'Can', 'not', 'gon', 'na']],
  // an apostrophe that the tokens left alone
  ["the U.S.'s, 1990's", ['the', 'U.S.', "'s", ',', '1990', "'s"]],
  ['“Crossfire”’s', ['“', 'Crossfire', '”', '’s']],
  // hyphens
  ['ex-wife', ['ex', '-', 'wife']],
  ['mother-in-law’s', ['mother', '-', 'in', '-', 'law', '’s']],
  ['co‐op non‑EU COVID-19', ['co', '‐', 'op', 'non', '‑', 'EU', 'COVID', '-', '19']],
  ['10-year-old', ['10', '-', 'year', '-', 'old']],
  ['pay--or go – now—ok', ['pay', '--', 'or', 'go', '–', 'now', '—', 'ok']],
]

const whole: readonly string[] = [
  // no clitics
  "O’Brien ma'am l’été nt 's n't 'em o'clock ain",
  'notcannot Hanna manna',
  // marks, numbers, addresses
  'U.S. Ph.D. 1,000.50 10:30 3rd 1990s 5G ½',
  'https://example.org/a-b(c)?d=1#e ana-d@example.org @ana_d #COP26 www.a-b.com',
  // scripts, marks that combine, invisible characters
  'naïve e\u0301te\u0301 co\u00adoperate wo\u200drd 東京です 한국어 שָׁלוֹם العربية Ｆｕｌｌ 𝐀𝐁',
  '👩‍👩‍👧 🇫🇷 👍🏽 ❤️ \0 \u200b',
]

describe('findWords', () => {
  it.each(parted)('parts %j', (text, words) => {
    expect(read(text)).toEqual(words)
  })

  it.each(whole.flatMap((text) => text.split(' ')))('leaves the tokens of %j as they are', (text) => {
    const { length, starts, ends } = tokenize(text)
    expect(read(text)).toEqual(Array.from({ length }, (_, token) => text.slice(starts[token], ends[token])))
  })

  it('finds nothing in nothing', () => {
    expect(read('')).toEqual([])
    expect(read(' \n\u00a0')).toEqual([])
  })

  const piece = fc.oneof(
    fc.constantFrom(
      ..."'’ʼ-‐‑ .\n\u00ad\u200b\u0301\ud800",
      "n't",
      "'s",
      'cannot',
      'a-b',
      '🇫🇷',
      '10',
      'U.S.',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )

  it('covers all that is no white space, in order, and cuts no pair', () => {
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (text) => {
        const { length, starts, ends } = findWords(text, tokenize(text))
        let last = 0
        for (let word = 0; word < length; word++) {
          const [start, end] = [starts[word] as number, ends[word] as number]
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(last, start)).toMatch(/^\s*$/)
          for (const edge of [start, end])
            expect(text.slice(edge - 1, edge + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
        expect(text.slice(last)).toMatch(/^\s*$/)
      }),
      { numRuns: 500 },
    )
  })

  it('takes linear time for one long compound', () => {
    const text = "a-b's-".repeat(100_000)
    const tokens = tokenize(text)
    const started = performance.now()
    findWords(text, tokens)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
