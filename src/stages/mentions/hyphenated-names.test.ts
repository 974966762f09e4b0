import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOfHyphenated } from './hyphenated-names.ts'

/** "text form: name" of each part. */
function told(word: string): string[] | undefined {
  return partsOfHyphenated(word)?.map(
    ({ start, end, form, known }) => `${word.slice(start, end)} ${form}: ${known.name}`,
  )
}

describe('whose it is', () => {
  it.each([
    ['US-brokered', ['US name: United States']],
    ['Norwegian-led', ['Norwegian demonym: Norway']],
    ['Kenya-born', ['Kenya name: Kenya']],
    ['NATO-led', ['NATO name: North Atlantic Treaty Organization']],
    ['Paris-based', ['Paris name: Paris']],
    ['Swiss-run', ['Swiss demonym: Switzerland']],
    ['Norway-style', ['Norway name: Norway']],
    // Hyphens of other kinds.
    ['US‐led', ['US name: United States']],
    ['US‑led', ['US name: United States']],
  ])('%s', (word, expected) => {
    expect(told(word)).toEqual(expected)
  })
})

describe('two or more together', () => {
  it.each([
    ['French-Spanish', ['French demonym: France', 'Spanish demonym: Spain']],
    ['US-China', ['US name: United States', 'China name: China']],
    ['EU-Kenya', ['EU name: European Union', 'Kenya name: Kenya']],
    [
      'Norwegian-Kenyan-Sudanese',
      ['Norwegian demonym: Norway', 'Kenyan demonym: Kenya', 'Sudanese demonym: Sudan'],
    ],
    ['French-Spanish-led', ['French demonym: France', 'Spanish demonym: Spain']],
    ['Sino-Russian', ['Sino demonym: China', 'Russian demonym: Russia']],
    ['Anglo-Norwegian', ['Anglo demonym: United Kingdom', 'Norwegian demonym: Norway']],
  ])('%s', (word, expected) => {
    expect(told(word)).toEqual(expected)
  })
})

describe('no names', () => {
  it.each([
    ['no hyphen', 'US'],
    ['a pronoun', 'us-led'],
    ['a number', 'twenty-one'],
    ['a given name', 'Jean-Luc'],
    ['a person', 'Roe-led'],
    ['what nobody did', 'Norwegian-speaking'],
    ['a prefix', 'anti-US'],
    ['a prefix with a capital', 'Ex-Norway'],
    ['a short form at the end', 'Norwegian-Sino'],
    ['a part that is empty', 'US--led'],
    ['nothing behind the hyphen', 'US-'],
    ['a dash, which is no hyphen', 'Norway–Kenya'],
  ])('%s: %s', (_, word) => {
    expect(partsOfHyphenated(word)).toBeUndefined()
  })
})

const parts = fc.constantFrom(
  ...'US us Norway Norwegian French NATO Paris Sino Russian led based born Roe speaking anti é 𝒜'.split(' '),
  '',
)

it('gives parts that lie inside of the word, in order, each between hyphens', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), fc.constantFrom('-', '‐', '‑'), (list, hyphen) => {
      const word = list.join(hyphen)
      let last = -1
      for (const { start, end } of partsOfHyphenated(word) ?? []) {
        expect(start).toBeGreaterThan(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(word.length)
        expect(list).toContain(word.slice(start, end))
        expect([undefined, hyphen]).toContain(word[start - 1])
        expect([undefined, hyphen]).toContain(word[end])
        last = end
      }
    }),
    { numRuns: 500 },
  )
})
