import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../domain/entity.ts'
import type { Time } from '../../domain/time.ts'
import { read } from '../../read.ts'
import type { EventDraft } from './event-drafts.ts'
import { mergeDrafts } from './merge.ts'

/** The triggers of each event. */
async function happenings(text: string): Promise<string[]> {
  const { events } = await read({ text }, { reader: 'rules' })
  return events.map(({ trigger }) => trigger.map((span) => span.text).join(' '))
}

describe('one happening', () => {
  it.each([
    ['a noun of the verb', 'Police arrested a baker. The arrest angered his friends.', 'arrested arrest'],
    ['a wider noun', 'Troops shelled the port. The attack lasted an hour.', 'shelled attack'],
    ['another word for it', 'Norway and Kenya held talks. The meeting lasted an hour.', 'held talks meeting'],
    [
      'two nouns',
      'The assassination of the mayor came at dawn. His killing angered Norway.',
      'assassination killing',
    ],
    [
      'a pronoun for the victim',
      'Rebels shot Ada Quist in Halde. The shooting lasted a minute.',
      'shot shooting',
    ],
    ['headline and body', 'Norway expels envoy\n\nNorway expelled the Kenyan ambassador.', 'expels expelled'],
    [
      'a verdict and its sentence',
      'A court convicted Jon Veldt. He was sentenced to nine years.',
      'convicted sentenced',
    ],
    ['a death and what brought it', 'Nine people were killed in the raid.', 'killed raid'],
    [
      'a death and who brought it',
      'Nine people were killed when gunmen attacked their bus.',
      'killed attacked',
    ],
    [
      'a plan and what came of it',
      'Norway may expel the envoy. On Friday, Norway expelled the envoy.',
      'expel expelled',
    ],
    [
      'a claim and its denial',
      'Kenya said rebels shelled the port. The rebels denied the shelling.',
      'shelled shelling',
    ],
    [
      'a building and its town',
      'Troops attacked the station in Orsa. The attack in Orsa lasted an hour.',
      'attacked attack',
    ],
    [
      'an act of speech told twice',
      'Norway condemned Kenya. The condemnation of Kenya came late.',
      'condemned condemnation',
    ],
  ])('%s: %s', async (_, text, expected) => {
    expect(await happenings(text)).toEqual([expected])
  })
})

describe('two happenings', () => {
  it.each([
    ['another', 'Police arrested a baker. Another arrest followed.', ['arrested', 'arrest']],
    ['a second', 'Police arrested a baker. A second arrest followed.', ['arrested', 'arrest']],
    ['a fresh one', 'Troops shelled the port. A fresh attack followed.', ['shelled', 'attack']],
    [
      'days',
      'Troops shelled the town on Saturday. Troops shelled the town on Sunday.',
      ['shelled', 'shelled'],
    ],
    ['towns', 'A bomb killed a judge in Orsa. A bomb killed a baker in Kerr.', ['killed', 'killed']],
    ['victims', 'Police arrested Jon Veldt. Police arrested Ana Roe.', ['arrested', 'arrested']],
    ['victims without a name', 'Gunmen killed a judge. Gunmen killed a baker.', ['killed', 'killed']],
    ['who is spoken of', 'Norway condemned Kenya. Norway condemned Sudan.', ['condemned', 'condemned']],
    ['who speaks', 'Norway condemned Kenya. Sudan condemned Kenya.', ['condemned', 'condemned']],
    ['hosts', 'Norway visited Kenya. Norway visited Sudan.', ['visited', 'visited']],
    ['who meets', 'Norway and Kenya held talks. Sudan and France held talks.', ['held talks', 'held talks']],
    ['types', 'Norway and Kenya held talks. The raid lasted an hour.', ['held talks', 'raid']],
    [
      'steps of the law',
      'Police arrested Jon Veldt. Prosecutors charged Jon Veldt.',
      ['arrested', 'charged'],
    ],
  ])('%s: %s', async (_, text, expected) => {
    expect(await happenings(text)).toEqual(expected)
  })
})

describe('what a merged event tells', () => {
  it('has all words with their voices', async () => {
    const text = 'Kenya said rebels shelled the port. The cruel attack lasted an hour.'
    const { events, statements } = await read({ text }, { reader: 'rules' })
    expect(events.map(({ words }) => words.map(({ text, voice }) => [text, voice]))).toEqual([
      [
        ['shelled', statements[0]?.id],
        ['cruel attack', 'author'],
      ],
    ])
  })

  it('is the writer’s where the writer tells it too', async () => {
    const [claimed, told] = await Promise.all(
      [
        'Kenya said rebels shelled the port.',
        'Kenya said rebels shelled the port. The shelling lasted an hour.',
      ].map(async (text) => (await read({ text }, { reader: 'rules' })).events),
    )
    expect(claimed?.map(({ attributedTo }) => attributedTo === undefined)).toEqual([false])
    expect(told?.map(({ attributedTo }) => attributedTo === undefined)).toEqual([true])
  })

  it.each([
    ['Norway may expel the envoy. On Friday, Norway expelled the envoy.', 'happened'],
    ['Norway planned to visit Kenya. The visit was called off.', 'denied'],
    ['Norway denied it had shelled the town. Kenya said Norway shelled the town.', 'denied'],
    ['Kenya said Norway shelled the town. Norway denied it had shelled the town.', 'happened'],
  ])('has the last word of the writer, else the first of anybody: %s', async (text, status) => {
    const { events } = await read({ text }, { reader: 'rules' })
    expect(events.map((event) => event.status)).toEqual([status])
  })
})

const entities: Entity[] = ['Norway', 'Kenya', 'a judge', 'a baker', 'Orsa', 'Kerr'].map((name, index) => {
  const isName = /^[A-Z]/.test(name)
  return {
    id: `e${index + 1}`,
    type: index < 2 ? 'country' : isName ? 'place' : 'person',
    name,
    mentions: [{ start: 0, end: name.length, text: name, form: isName ? 'name' : 'nominal' }],
    roles: [],
    links: [],
  }
})

const times: Time[] = ['2031-05-12', '2031-05-13', '2031-05'].map((value, index) => ({
  id: `t${index + 1}`,
  start: 0,
  end: 0,
  text: value,
  type: 'DATE',
  value,
}))

const indices = fc.uniqueArray(fc.nat({ max: entities.length - 1 }), { maxLength: 2 })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

/** Mentions in text order, each of words of its own. */
const drafts = fc
  .array(
    fc.record({
      type: fc.constantFrom('ASSAULT' as const, 'CONSULT' as const, 'ACCUSE' as const),
      noun: fc.boolean(),
      core: fc.constantFrom('attack', 'kill', 'killing', 'raid', 'meet', 'meeting', 'condemn'),
      definite: fc.boolean(),
      stands: fc.boolean(),
      actors: indices,
      recipients: indices,
      place: maybe(fc.nat({ max: entities.length - 1 })),
      time: maybe(fc.constantFrom('t1', 't2', 't3')),
      background: fc.boolean(),
      another: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(
      (signs, index): EventDraft => ({
        ...signs,
        mode: undefined,
        lemma: signs.core,
        ranges: [{ start: index * 10, end: index * 10 + 6 }],
        term: { start: index * 10, end: index * 10 + 6 },
        sentence: index,
        status: 'happened',
        statement: undefined,
        evidence: [],
        form: signs.noun ? 'noun' : 'main',
      }),
    ),
  )

describe('of any mentions', () => {
  it('each that is an event by itself is in one happening, and none in two', () => {
    fc.assert(
      fc.property(drafts, (list) => {
        const merged = mergeDrafts(list, entities, times).flat()
        expect(new Set(merged).size).toBe(merged.length)
        for (const draft of list) if (draft.stands) expect(merged).toContain(draft)
        for (const draft of merged) expect(list).toContain(draft)
      }),
      { numRuns: 300 },
    )
  })

  it('a happening begins with an event, has one type, and stands in text order', () => {
    fc.assert(
      fc.property(drafts, (list) => {
        const firsts: number[] = []
        for (const group of mergeDrafts(list, entities, times)) {
          const places = group.map(({ sentence }) => sentence)
          expect(group[0]?.stands).toBe(true)
          expect(new Set(group.map(({ type }) => type)).size).toBe(1)
          expect(places).toEqual([...places].sort((a, b) => a - b))
          expect(group.slice(1).some(({ another }) => another)).toBe(false)
          firsts.push(places[0] as number)
        }
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
      }),
      { numRuns: 300 },
    )
  })
})

const pieces = fc.constantFrom(
  'Rebels shelled the port of Orsa.',
  'The attack killed a judge.',
  'Norway condemned the shelling.',
  'Norway will expel the envoy.',
  'Kenya said rebels attacked Kerr on Monday.',
  'Another raid followed on Tuesday.',
  'The raid never took place.',
  'Norway and Kenya held talks.',
  'The meeting lasted an hour.',
  'Norway threatened to bomb the port.',
)

it('no word of a report is a trigger of two events', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 8 }), async (list) => {
      const { events } = await read({ text: list.join(' ') }, { reader: 'rules' })
      const spans = events.flatMap(({ trigger }) => trigger).sort((a, b) => a.start - b.start)
      for (const [index, { start }] of spans.entries())
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
    }),
    { numRuns: 40 },
  )
})
