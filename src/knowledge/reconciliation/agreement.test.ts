import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeEntity } from '../../../test/made-report.ts'
import type { EntityType } from '../../domain/entity.ts'
import { type Candidate, candidatesOf, valuesOf } from './candidate.ts'
import { countryAgreement } from './country-agreement.ts'
import { dateAgreement } from './date-agreement.ts'
import { decide } from './decide.ts'
import { readManifest } from './manifest.ts'
import { nameAgreement } from './name-agreement.ts'
import { extendAnswers, matchAnswers } from './protocol.ts'
import { roleAgreement } from './role-agreement.ts'
import { kindsOfTypeName, mayBe } from './type-names.ts'
import { vocabularies } from './vocabularies.ts'

const wikidata = vocabularies[0] as (typeof vocabularies)[0]

function candidate(more: object = {}): Candidate {
  const made = candidatesOf([{ id: 'Q7', name: 'Ana Duarte', ...more }])?.[0]
  if (!made) throw new Error('no sound candidate')
  return made
}

const named = (text: string) => ({ start: 0, end: text.length, text, form: 'name' as const })

it.each<[string, string[], object, string]>([
  ['Ana Duarte', [], {}, 'same'],
  ['Ana Duarte', [], { name: 'ANA  DUARTÉ' }, 'same'],
  ['Ana Duarte', [], { name: 'Duarte, Ana' }, 'same'],
  ['Ana Duarte', [], { name: 'Ana Duarte (politician)' }, 'same'],
  ['J. R. Roe', [], { name: 'J R Roe' }, 'same'],
  ['Anna-Lena Kern', [], { name: 'Anna Lena Kern' }, 'same'],
  ['Ana Duarte', [], { name: [{ str: 'Ана Дуарте' }, { str: 'Ana Duarte' }] }, 'same'],
  ['Ana Duarte', [], { name: 'Ana Duarte Lopes' }, 'no'],
  ['Ana Duarte', [], { name: 'Maria Duarte' }, 'no'],
  ['Ana Duarte', ['Duarte'], { name: 'Duarte' }, 'no'],
  ['Ana Duarte', [], { name: 'A. M. Duarte', features: [{ id: 'all_labels', value: 100 }] }, 'alias'],
  ['Ana Duarte', [], { name: 'A. M. Duarte', features: [{ id: 'all_labels', value: 86 }] }, 'no'],
  ['CMH', [], { name: 'Calder Mills Holding', match: true }, 'alias'],
])('the name %s %j and the candidate %j: %s', (name, others, more, expected) => {
  const entity = madeEntity('e1', name, { mentions: others.map(named) })
  expect(nameAgreement(entity, candidate(more))).toBe(expected)
})

it.each<[string, EntityType, boolean | undefined]>([
  ['human', 'person', true],
  ['political party', 'organization', true],
  ['public university', 'organization', true],
  ['city in Portugal', 'place', true],
  ['state of the United States', 'place', true],
  ['sovereign state', 'country', true],
  ['island country', 'country', true],
  ['sovereign state', 'place', false],
  ['family name', 'person', false],
  ['association football club', 'organization', true],
  ['association football club', 'person', false],
  ['television series', 'organization', false],
  ['ethnic group', 'group', true],
  ['political organization', 'group', true],
  ['LegalEntity', 'person', undefined],
  ['', 'person', undefined],
])('the type “%s” for a %s: %s', (name, type, expected) => {
  const kinds = [...kindsOfTypeName(name)]
  expect(kinds.length === 0 ? undefined : kinds.some((kind) => mayBe(kind, type))).toBe(expected)
})

it.each<[string, object, Record<string, string[]> | undefined, string]>([
  ['PRT', {}, { P27: ['Portugal'] }, 'yes'],
  ['PRT', {}, { P27: ['Brazil', 'Portugal'] }, 'yes'],
  ['PRT', {}, { P298: ['PRT'] }, 'yes'],
  ['PRT', {}, { P27: ['Brazil'] }, 'no'],
  ['PRT', {}, { P27: ['Kingdom of Somewhere'] }, 'unknown'],
  ['PRT', { features: [{ id: 'P27', value: 0 }] }, {}, 'unknown'],
  ['PRT', { features: [{ id: 'P27', value: 0 }] }, undefined, 'no'],
  ['PRT', { features: [{ id: 'P27', value: 100 }] }, undefined, 'yes'],
  ['PRT', { features: [{ id: 'P27', value: 0.97 }] }, undefined, 'yes'],
  ['PRT', { features: [{ id: 'P27', value: false }] }, undefined, 'no'],
  ['PRT', { features: [{ id: 'P27', value: 70 }] }, undefined, 'unknown'],
  ['PRT', { description: 'Portuguese politician (born 1971)' }, undefined, 'yes'],
  ['PRT', { description: 'Brazilian footballer' }, undefined, 'no'],
  ['PRT', { description: 'Brazilian ambassador to Portugal' }, undefined, 'unknown'],
  ['KOR', { description: 'South Korean singer' }, undefined, 'yes'],
  ['TUR', { description: 'breeder of turkey' }, undefined, 'unknown'],
])('the country %s, candidate %j, facts %j: %s', (country, more, facts, expected) => {
  expect(countryAgreement(country, candidate(more), facts, 'P27', wikidata)).toBe(expected)
})

it.each<[string, string | undefined, string[], string | undefined, string]>([
  ['foreign minister', undefined, ['Minister of Foreign Affairs'], undefined, 'yes'],
  ['president', 'Portugal', ['President of Portugal'], undefined, 'yes'],
  ['president', 'Calder Mills', ['President of Portugal'], undefined, 'field'],
  ['mayor', 'Lisbon', ['politician'], undefined, 'field'],
  ['mayor', undefined, ['association football player'], 'Portuguese footballer', 'no'],
  ['mayor', undefined, ['association football player', 'politician'], undefined, 'field'],
  ['PM', undefined, ['Prime Minister of Portugal'], undefined, 'yes'],
  ['lawyer', undefined, ['attorney'], undefined, 'field'],
  ['mayor', undefined, [], undefined, 'unknown'],
  ['beekeeper', undefined, ['politician'], undefined, 'unknown'],
])('the role %s of %s, told %j, described as %s: %s', (title, of, told, description, expected) => {
  expect(roleAgreement([{ title, of }], candidate({ description }), { P39: told }, wikidata)).toBe(expected)
})

it.each<[string | undefined, boolean, Record<string, string[]>, string]>([
  ['2031-05-12', true, { P569: ['1971-05-12T00:00:00+00:00'] }, 'yes'],
  ['2031-05-12', true, { P569: ['2032'] }, 'no'],
  ['2031-05-12', true, { P569: ['1971'], P570: ['1999-01-01'] }, 'no'],
  ['2031-05-12', false, { P569: ['1971'], P570: ['1999-01-01'] }, 'unknown'],
  ['2031-05-12', true, { P569: ['1971'], P570: ['2030'] }, 'unknown'],
  ['2031-05-12', true, { P570: ['-0044-03-15'] }, 'no'],
  ['2031-05-12', true, { P569: ['some day'] }, 'unknown'],
  [undefined, true, { P569: ['2032'] }, 'unknown'],
])('published %s, speaks %s, %j: %s', (published, speaks, facts, expected) => {
  expect(dateAgreement(published, speaks, facts, wikidata)).toBe(expected)
})

describe('whatever a service answers', () => {
  const json = fc.jsonValue({ maxDepth: 5 })

  it('is read as candidates, values or a manifest, or is none', () => {
    fc.assert(
      fc.property(json, fc.constantFrom('form' as const, 'json' as const), (value, protocol) => {
        expect(matchAnswers(value, 3, protocol)).toHaveLength(3)
        extendAnswers(value, ['Q1', '__proto__'], ['P27', 'constructor'], protocol)
        valuesOf(value)
        try {
          readManifest(value, 'https://x.example/', 'https://x.example/')
        } catch (error) {
          expect(error).toMatchObject({ code: 'bad-service' })
        }
      }),
    )
  })

  it('gives a link with a score from 0 to 1, or none', () => {
    const service = readManifest(
      { versions: ['0.2'], name: 'x', identifierSpace: 'http://www.wikidata.org/' },
      '',
      '',
    )
    const made = fc.record(
      {
        id: fc.constantFrom('Q1', 'Q2'),
        name: fc.constantFrom('Ana Duarte', 'Ana Duarte Lopes', '\u202e'),
        type: fc.constantFrom<unknown>(['Q5'], [], 'Q5', null, [{ id: 'Q101352' }]),
        score: fc.constantFrom<unknown>(100, null, 'x'),
        match: fc.constantFrom<unknown>(true, false, null),
        description: fc.string(),
      },
      { requiredKeys: ['id'] },
    )
    fc.assert(
      fc.property(fc.array(made, { maxLength: 4 }), (items) => {
        const said = { entity: madeEntity('e1', 'Ana Duarte', { country: 'PRT' }), roles: [], speaks: true }
        const { outcome, link } = decide(said, candidatesOf(items), () => undefined, service)
        expect(link !== undefined).toBe(outcome === 'linked')
        if (link) expect(link.score > 0 && link.score <= 1).toBe(true)
      }),
    )
  })

  it('that is no identifier links nobody', () => {
    for (const id of ['', 'Q1\n', 'Q 1', 'Q\u202e1', 7, null, 'x'.repeat(400)])
      expect(candidatesOf([{ id, name: 'Ana Duarte' }])).toBeUndefined()
  })
})
