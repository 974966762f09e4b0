import { expect, it } from 'vitest'
import type { ScoredEvent } from '../bench-set.ts'
import { scoreSet } from '../score-set.ts'
import { dyads } from './dyads.ts'
import { events } from './events.ts'
import { readAsGold } from './gold-folder.ts'

const text = 'Velmora fined Karsk.'
const entity = (id: string, country: string, start: number, end: number) => ({
  id,
  type: 'country',
  name: id,
  country,
  mentions: [{ start, end, form: 'name' }],
})
const entities = [entity('e1', 'VEL', 0, 7), entity('e2', 'KAR', 14, 19)]
const event = (type: string, actors: string[], recipients: string[], more = {}): ScoredEvent => ({
  type,
  actors,
  recipients,
  ...more,
})

const gold = readAsGold(
  'gold.jsonl',
  [
    { id: 'a', text, event: 'FIGHT', source: [{ code: 'VEL' }], target: [{ code: 'KAR' }] },
    { id: 'b', text, event: 'AID', source: [{ code: 'NGO' }], target: '' },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
  events.readGold,
)

it('reads the first PLOVER’s types by the second’s names, and drops codes of no country', () => {
  expect(gold.map(({ type, actors, recipients }) => [type, actors, recipients])).toEqual([
    ['ASSAULT', ['VEL'], ['KAR']],
    ['AID', [], []],
  ])
})

it('scores events by hand', () => {
  const records = new Map([
    [
      'a',
      {
        entities,
        events: [
          event('ACCUSE', ['e1'], [], { confidence: 0.9 }),
          event('ASSAULT', ['e1'], ['e2'], { confidence: 0.5 }),
        ],
      },
    ],
    ['b', { entities, events: [event('AID', [], [])] }],
  ])
  expect(scoreSet(events, gold, records)).toEqual({
    texts: 2,
    eventsPerText: 1.5,
    typeTop1: 0.5,
    typeAny: 1,
    actorCountry: 1,
    recipientCountry: 1,
    whoDidWhatToWhom: 1,
  })
})

const pairLine = { id: 'a', text, source: [0, 7], target: [14, 19] }

it.each([
  ['the pair and its type', 'SANCTION', [event('SANCTION', ['e1'], ['e2'])], 1, 1],
  ['the wrong way round', 'SANCTION', [event('SANCTION', ['e2'], ['e1'])], 0, 0],
  ['either way round, where both do it', 'CONSULT', [event('CONSULT', ['e2'], ['e1'])], 1, 1],
  ['both as actors, where both do it', 'AGREE', [event('AGREE', ['e1', 'e2'], [])], 1, 1],
  ['both as actors, where one does it', 'SANCTION', [event('SANCTION', ['e1', 'e2'], [])], 0, 0],
  ['the target as the place', 'ASSAULT', [event('ASSAULT', ['e1'], [], { place: 'e2' })], 1, 1],
  ['the wrong type', 'SANCTION', [event('AID', ['e1'], ['e2'])], 1, 0],
  ['one of two types that the set has as one', 'YIELD', [event('RETREAT', ['e1'], ['e2'])], 1, 1],
])('pair: %s', (_name, type, found, pairFound, whole) => {
  const documents = readAsGold('plv.jsonl', JSON.stringify({ ...pairLine, event: type }), dyads.readGold)
  const figures = scoreSet(dyads, documents, new Map([['a', { entities, events: found }]]))
  expect(figures).toMatchObject({ pairFound, whole, byType: { [type]: whole } })
})
