import { describe, expect, it } from 'vitest'
import type { Syntax } from '../../text/model-reading.ts'
import { behindDateline, withoutLooseEnd, withoutLooseWords } from './source-edges.ts'

describe('behindDateline', () => {
  it.each([
    ['SEOUL (Valley Wire) — ', 'The minister rejected it.'],
    ['PORT ELM, Feb. 3 (Reuters) - ', 'The minister rejected it.'],
    ['KYIV, Ukraine -- ', '“We wait,” she said.'],
    ['', 'The minister — who had left — rejected it.'],
    ['', 'Park rejected it - The Times was told.'],
    ['', 'Talks go on.'],
  ])('%s| %s', (lead, rest) => {
    const text = `x\n\n${lead}${rest}`
    expect(text.slice(behindDateline(text, { start: 3, end: text.length }))).toBe(rest)
  })
})

describe('withoutLooseEnd', () => {
  it.each([
    ['Jo Roe, the mayor, who', 'Jo Roe, the mayor'],
    ['Jo Roe, who lost', 'Jo Roe, who lost'],
    ['who', 'who'],
  ])('%s', (source, kept) => {
    const { start, end } = withoutLooseEnd(source, { start: 0, end: source.length })
    expect(source.slice(start, end)).toBe(kept)
  })
})

/** "Later/ADV/3": a word, its kind and the place of its head; the tree of a sentence. */
function madeSyntax(tagged: string): { text: string; syntax: Syntax } {
  const words = tagged.split(' ').map((word) => word.split('/') as [string, string, string])
  const text = words.map(([word]) => word).join(' ')
  const starts = words.map((_, index) =>
    words.slice(0, index).reduce((sum, [word]) => sum + word.length + 1, 0),
  )
  const uposNames = [...new Set(words.map(([, kind]) => kind))]
  const syntax: Syntax = {
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(starts, (start, index) => start + (words[index]?.[0].length ?? 0)),
    heads: Int32Array.from(words, ([, , head]) => Number(head)),
    upos: Uint8Array.from(words, ([, kind]) => uposNames.indexOf(kind)),
    relations: new Uint8Array(words.length),
    uposNames,
    relationNames: ['dep'],
  }
  return { text, syntax }
}

describe('withoutLooseWords', () => {
  it.each([
    ['Later/ADV/2 Roe/PROPN/2 said/VERB/2', 'Later Roe', 'Roe'],
    [
      'Roe/PROPN/7 ,/PUNCT/2 speaking/VERB/7 in/ADP/4 Alder/PROPN/2 ,/PUNCT/2 also/ADV/7 said/VERB/7',
      'Roe , speaking in Alder ,',
      'Roe',
    ],
    ['Only/ADV/1 officials/NOUN/2 said/VERB/2', 'Only officials', 'Only officials'],
    ['Roe/PROPN/3 of/ADP/2 Alder/PROPN/0 said/VERB/3', 'Roe of Alder', 'Roe of Alder'],
    ['together/ADV/1 said/VERB/1', 'together', 'together'],
  ])('%s', (tagged, source, kept) => {
    const { text, syntax } = madeSyntax(tagged)
    const start = text.indexOf(source)
    const range = withoutLooseWords(syntax, { start, end: start + source.length })
    expect(text.slice(range.start, range.end)).toBe(kept)
  })
})
