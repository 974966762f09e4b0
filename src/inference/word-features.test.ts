import { describe, expect, it } from 'vitest'
import { ingestPlainText } from '../ingest/plain-text/plain-text.ts'
import { readText } from '../text/text-layer.ts'
import { encodeText } from './encode.ts'
import { readVocabulary } from './vocabulary.ts'
import { caseOf, WordCase } from './word-features.ts'

const cases: readonly [kind: keyof typeof WordCase, words: readonly string[]][] = [
  ['mark', ['.', '“', '--', '’', '$', '👍🏽', '\u00ad', '\u0301', '…', '\ud800']],
  ['lower', ['the', 'n’t', "'s", 'été', 'e\u0301te\u0301', 'москва', 'ß', '東京です', 'שָׁלוֹם', 'co\u00adop']],
  ['initial', ['The', 'Élan', 'Москва', 'E\u0301lan', 'ǅur', '‘Tis', 'Ｆｕｌｌ']],
  ['capitals', ['EU', 'U.S.', 'ÉTÉ', "N'T", 'МИД', '𝐀𝐁']],
  ['single', ['I', 'A', 'J.', 'É', "'S"]],
  ['mixed', ['McRoe', 'O’Brien', 'iPhone', 'MPs', 'eBay', 'Ph.D.']],
  ['digits', ['5', '1,000.50', '10:30', '9/11', '½', '²', '١٢٣', '２０']],
  ['code', ['3rd', '1990s', '5G', 'COP26', 'https://a.org/1', 'x½']],
]

describe('caseOf', () => {
  it.each(cases)('calls %s %j', (kind, words) => {
    for (const word of words)
      expect([word, caseOf(`A${word}A`, 1, 1 + word.length)]).toEqual([word, WordCase[kind]])
  })
})

const vocabulary = readVocabulary('[UNK]\n[CLS]\n[SEP]')

/** A text's words, each with its gap and its place to quotation marks: `3|He|0`. */
function featuresOf(text: string): string {
  const input = { mediaType: 'text/plain', charset: 'utf-8', sha256: '', bytes: 0 }
  const { words, gaps, quotes } = encodeText(readText(ingestPlainText(text, input, {}).document), vocabulary)
  const word = (at: number) => `${gaps[at]}|${text.slice(words.starts[at], words.ends[at])}|${quotes[at]}`
  return Array.from({ length: words.length }, (_, at) => word(at)).join(' ')
}

describe('gaps and quotations', () => {
  it.each([
    ['He left.', '3|He|0 1|left|0 0|.|0'],
    ['One.\n\nTwo\u00a0three.', '3|One|0 0|.|0 3|Two|0 1|three|0 0|.|0'],
    ['“We can’t,” she said.', '3|“|3 0|We|1 1|ca|1 0|n’t|1 0|,|1 0|”|3 1|she|0 1|said|0 0|.|0'],
    [
      'He said "she called it \'a mess\' twice".',
      '3|He|0 1|said|0 1|"|3 0|she|1 1|called|1 1|it|1 1|\'|3 0|a|2 1|mess|2 0|\'|3 1|twice|1 0|"|3 0|.|0',
    ],
    // A quotation without an end, and one that two marks each open and close.
    [
      'He said: “We go.\n\nThen they left.',
      '3|He|0 1|said|0 0|:|0 1|“|3 0|We|1 1|go|1 0|.|1 3|Then|0 1|they|0 1|left|0 0|.|0',
    ],
    ["He said ''go home'' then.", "3|He|0 1|said|0 1|'|3 0|'|3 0|go|1 1|home|1 0|'|3 0|'|3 1|then|0 0|.|0"],
    // The bullet stands before its block and belongs to it.
    ['• One is here\n• Two is there', '3|•|0 1|One|0 1|is|0 1|here|0 3|•|0 1|Two|0 1|is|0 1|there|0'],
    ['', ''],
  ])('of %j', (text, expected) => {
    expect(featuresOf(text)).toBe(expected)
  })

  it('marks a line break inside a block', () => {
    const line =
      'the mayor of the town said on the last day of the long month that\nhe and all of his friends would go '
    expect(featuresOf(`${line.repeat(4)}.`)).toContain('1|that|0 2|he|0')
  })
})
