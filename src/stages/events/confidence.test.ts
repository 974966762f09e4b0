import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeDraft } from '../../../test/made-draft.ts'
import type { Entity } from '../../domain/entity.ts'
import { read } from '../../read.ts'
import { confidenceOf, type Signs } from './confidence.ts'
import type { EventDraft } from './event-drafts.ts'

const mention = madeDraft('attack')

const rebels: Entity = { id: 'e1', type: 'group', name: 'rebels', mentions: [], roles: [], links: [] }
const norway: Entity = { ...rebels, id: 'e2', type: 'country', name: 'Norway', country: 'NOR' }

const plain: Signs = {
  group: [mention],
  actors: [rebels],
  recipients: [rebels],
  status: 'happened',
  background: false,
  attributed: false,
}

describe('what makes an event less sure', () => {
  it.each<[string, Partial<Signs>]>([
    ['a clause beside', { group: [{ ...mention, form: 'side' }] }],
    ['a noun', { group: [{ ...mention, form: 'noun', noun: true }] }],
    ['nobody who does it', { actors: [] }],
    ['nobody whom it is done to', { recipients: [] }],
    ['only somebody’s word', { attributed: true }],
    ['only told before the news', { background: true }],
    ['planned', { status: 'planned' }],
    ['possible', { status: 'possible' }],
    ['only imagined', { status: 'hypothetical' }],
    ['threatened', { status: 'threatened' }],
    ['denied', { status: 'denied' }],
  ])('%s', (_, signs) => {
    expect(confidenceOf({ ...plain, ...signs })).toBeLessThan(confidenceOf(plain))
  })
})

describe('what makes it more sure', () => {
  it.each<[string, Partial<Signs>]>([
    ['a state that does it', { actors: [norway] }],
    ['a second mention', { group: [mention, { ...mention, form: 'noun' }] }],
    [
      'a trigger of two words',
      {
        group: [
          {
            ...mention,
            ranges: [
              { start: 0, end: 4 },
              { start: 8, end: 13 },
            ],
          },
        ],
      },
    ],
  ])('%s', (_, signs) => {
    expect(confidenceOf({ ...plain, ...signs })).toBeGreaterThan(confidenceOf(plain))
  })

  it('a main verb anywhere, whichever mention is first', () => {
    const noun: EventDraft = { ...mention, form: 'noun' }
    expect(confidenceOf({ ...plain, group: [noun, mention] })).toBe(
      confidenceOf({ ...plain, group: [mention, noun] }),
    )
  })
})

it('takes what goes on for what happened', () => {
  expect(confidenceOf({ ...plain, status: 'ongoing' })).toBe(confidenceOf(plain))
})

const texts: [string, string, string][] = [
  ['told flatly, than planned', 'Norway expelled the envoy.', 'Norway plans to expel the envoy.'],
  ['told flatly, than denied', 'Norway expelled the envoy.', 'Norway did not expel the envoy.'],
  [
    'by the writer, than by somebody',
    'Norway expelled the envoy.',
    'Kenya said Norway had expelled the envoy.',
  ],
  ['with a doer, than without', 'Norway expelled the envoy.', 'The envoy was expelled.'],
  ['by a verb, than by a noun', 'Rebels killed a judge.', 'The killing of a judge by rebels angered Norway.'],
]

it.each(texts)('is higher %s', async (_, surer, lessSure) => {
  const [one, other] = await Promise.all(
    [surer, lessSure].map(async (text) => (await read({ text }, { reader: 'rules' })).events),
  )
  expect(one).toHaveLength(1)
  expect(one?.[0]?.type).toBe(other?.[0]?.type)
  expect(one?.[0]?.confidence).toBeGreaterThan(other?.[0]?.confidence ?? 1)
})

it('lies within 0 and 1 and has two digits', () => {
  const draft = fc
    .record({
      form: fc.constantFrom('main' as const, 'side' as const, 'noun' as const),
      ranges: fc.array(fc.constant({ start: 0, end: 6 }), { minLength: 1, maxLength: 3 }),
    })
    .map((signs): EventDraft => ({ ...mention, ...signs }))
  const someone = fc.array(fc.constantFrom(rebels, norway), { maxLength: 3 })
  const signs: fc.Arbitrary<Signs> = fc.record({
    group: fc.array(draft, { minLength: 1, maxLength: 4 }),
    actors: someone,
    recipients: someone,
    status: fc.constantFrom(
      'happened' as const,
      'ongoing' as const,
      'planned' as const,
      'threatened' as const,
      'possible' as const,
      'denied' as const,
      'hypothetical' as const,
    ),
    background: fc.boolean(),
    attributed: fc.boolean(),
  })
  fc.assert(
    fc.property(signs, (each) => {
      const confidence = confidenceOf(each)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
      expect(String(confidence)).toMatch(/^[01](?:\.\d{1,2})?$/)
    }),
  )
})
