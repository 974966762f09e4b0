import { describe, expect, it } from 'vitest'
import { behindDateline, withoutLooseEnd } from './source-edges.ts'

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
