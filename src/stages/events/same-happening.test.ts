import { describe, expect, it } from 'vitest'
import { madeDraft } from '../../../test/made-draft.ts'
import type { Entity, EntityType } from '../../domain/entity.ts'
import type { Time } from '../../domain/time.ts'
import type { EventDraft } from './event-drafts.ts'
import { sameHappening } from './same-happening.ts'

function entity(name: string, type: EntityType, country?: string): Entity {
  const isName = /^[A-Z]/.test(name)
  return {
    id: name,
    type,
    name,
    mentions: [{ start: 0, end: name.length, text: name, form: isName ? 'name' : 'nominal' }],
    roles: [],
    links: [],
    ...(country !== undefined && { country }),
  }
}

const entities = [
  entity('Norway', 'country', 'NOR'),
  entity('Kenya', 'country', 'KEN'),
  entity('Orsa', 'place', 'NOR'),
  entity('Kerr', 'place', 'NOR'),
  entity('Alder Street', 'place'),
  entity('the mill', 'place'),
  entity('a judge', 'person'),
  entity('a baker', 'person'),
  entity('the judge', 'person'),
  entity('Ada Quist', 'person'),
  entity('Jon Veldt', 'person'),
  entity('Orsa Province', 'place'),
]

const of = (name: string) => entities.findIndex((each) => each.name === name)

const moments: [string, string, string?][] = [
  ['t1', 'Monday', '2031-05-12'],
  ['t2', 'Tuesday', '2031-05-13'],
  ['t3', 'Monday morning', '2031-05-12TMO'],
  ['t4', 'May', '2031-05'],
  ['t5', 'on Monday'],
  ['t6', 'on Tuesday'],
  ['t7', 'a day later'],
  ['t8', 'last Monday'],
]
const timesById = new Map(
  moments.map(([id, text, value]): [string, Time] => [
    id,
    { id, start: 0, end: text.length, text, type: 'DATE', ...(value !== undefined && { value }) },
  ]),
)

interface Told extends Partial<Omit<EventDraft, 'actors' | 'recipients' | 'place'>> {
  readonly by?: string
  readonly to?: string
  readonly in?: string
}

/** An attack; parties and place by their names. */
function mention({ by, to, in: place, ...more }: Told = {}): EventDraft {
  return madeDraft('attack', {
    ...more,
    actors: by === undefined ? [] : [of(by)],
    recipients: to === undefined ? [] : [of(to)],
    place: place === undefined ? undefined : of(place),
  })
}

const isOne = (one: Told, other: Told) =>
  sameHappening([mention(one)], mention({ sentence: 1, ...other }), { entities, timesById })

describe('times of one happening', () => {
  it.each([
    ['t1', 't1', true],
    ['t1', 't2', false],
    // A day has its morning, a month its days.
    ['t1', 't3', true],
    ['t1', 't4', true],
    // Without values the words tell.
    ['t5', 't8', true],
    ['t5', 't6', false],
    ['t5', 't7', false],
    ['t1', undefined, true],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(isOne({ time: one }, { time: other })).toBe(expected)
    expect(isOne({ time: other }, { time: one })).toBe(expected)
  })
})

describe('places of one happening', () => {
  it.each([
    ['one town', 'Orsa', 'Orsa', true],
    ['two towns', 'Orsa', 'Kerr', false],
    ['a town and its country', 'Orsa', 'Norway', true],
    ['a town and another country', 'Orsa', 'Kenya', false],
    ['a street and a town', 'Alder Street', 'Orsa', true],
    ['what has no name and a town', 'the mill', 'Kerr', true],
    ['a province and a town', 'Orsa Province', 'Kerr', true],
  ])('%s: %s, %s', (_, one, other, expected) => {
    expect(isOne({ in: one }, { in: other })).toBe(expected)
    expect(isOne({ in: other }, { in: one })).toBe(expected)
  })
})

describe('who takes part in one happening', () => {
  it.each<[string, Told, Told, boolean]>([
    ['the same doer', { by: 'Norway' }, { by: 'Norway' }, true],
    ['two doers', { by: 'Norway' }, { by: 'Kenya' }, false],
    ['the same victim', { to: 'Ada Quist' }, { to: 'Ada Quist' }, true],
    ['two victims', { to: 'Ada Quist' }, { to: 'Jon Veldt' }, false],
    ['two victims of one doer', { by: 'Norway', to: 'Ada Quist' }, { by: 'Norway', to: 'Jon Veldt' }, false],
    ['a name and a noun that may be its', { to: 'Ada Quist' }, { to: 'the judge' }, true],
    ['two that are brought in anew', { to: 'a judge' }, { to: 'a baker' }, false],
    ['a doer told only once', { by: 'Norway' }, {}, true],
  ])('%s', (_, one, other, expected) => {
    expect(isOne(one, other)).toBe(expected)
  })
})

describe('what is said', () => {
  const praise: Told = { type: 'SUPPORT', core: 'praise', lemma: 'praise' }

  it('is one only where who takes part is the same', () => {
    expect(isOne({ ...praise, by: 'Norway', to: 'Kenya' }, { ...praise, by: 'Norway' })).toBe(true)
    expect(isOne({ ...praise, by: 'Norway' }, { ...praise, to: 'Kenya' })).toBe(false)
  })
})

describe('a noun takes up what was told', () => {
  const shelled: Told = { core: 'shell', lemma: 'shell', by: 'Norway' }
  const raid: Told = { core: 'raid', lemma: 'raid', noun: true, definite: true, form: 'noun' }

  it.each<[string, Told, Told, boolean]>([
    ['“the raid”', shelled, raid, true],
    ['“a raid”', shelled, { ...raid, definite: false }, false],
    ['a verb', shelled, { ...raid, noun: false }, false],
    ['after many sentences', shelled, { ...raid, sentence: 9 }, false],
    ['another type', { ...shelled, type: 'COERCE' }, raid, false],
    ['a raid that has parties of its own', shelled, { ...raid, by: 'Kenya', to: 'Ada Quist' }, false],
    // A death is what an attack did.
    ['a death', { ...shelled, core: 'kill', lemma: 'kill' }, raid, false],
  ])('%s', (_, one, other, expected) => {
    expect(isOne(one, other)).toBe(expected)
  })
})

it('is nothing of no mention', () => {
  expect(sameHappening([], mention(), { entities, timesById })).toBe(false)
})
