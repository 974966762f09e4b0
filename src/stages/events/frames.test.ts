import { afterEach, describe, expect, it, vi } from 'vitest'
import { hasMode } from '../../domain/ontology/event-code.ts'
import { type Frame, nounFrameIndex, verbFormIndex } from './frames.ts'

const VERBS = '../../language/en/events/verb-frames.ts'
const NOUNS = '../../language/en/events/noun-frames.ts'

/** The indices of tables of our own. */
async function indicesOf(tables: { verbs?: string; nouns?: string }) {
  vi.resetModules()
  vi.doMock(VERBS, () => ({ verbFrames: tables.verbs ?? 'ASSAULT: attack' }))
  vi.doMock(NOUNS, () => ({ nounFrames: tables.nouns ?? 'ASSAULT: attack' }))
  return await import('./frames.ts')
}

afterEach(() => {
  vi.doUnmock(VERBS)
  vi.doUnmock(NOUNS)
  vi.resetModules()
})

/** "TYPE mode lemma +others (needs)" of each frame that a form of a verb may tell of. */
async function verb(table: string, word: string): Promise<string[]> {
  const { verbFormIndex: index } = await indicesOf({ verbs: table })
  return (index.get(word) ?? []).map(({ frame, form }) => `${form} ${shown(frame)}`)
}

async function noun(table: string, word: string): Promise<string[]> {
  const { nounFrameIndex: index } = await indicesOf({ nouns: table })
  return (index.get(word) ?? []).map(shown)
}

function shown({ lemma, type, mode, others, needs }: Frame): string {
  return [
    type,
    mode ?? '-',
    lemma,
    ...others.map((each) => `+${each}`),
    ...(needs.length ? [`(${needs.join(' ')})`] : []),
  ].join(' ')
}

describe('rows of verbs', () => {
  it.each([
    ['a type alone', 'ASSAULT: attack', 'attacked', ['past ASSAULT - attack', 'participle ASSAULT - attack']],
    ['a mode', 'CONSULT visit: tour', 'tours', ['third CONSULT visit tour']],
    [
      'a mode with a hyphen',
      'SANCTION: cut\nASSAULT heavy-weapons: shell',
      'shelling',
      ['ing ASSAULT heavy-weapons shell'],
    ],
    ['objects in brackets', 'AGREE: reach(deal accord)', 'reach', ['base AGREE - reach (deal accord)']],
    ['a particle', 'RETREAT withdraw: pull+out', 'pulls', ['third RETREAT withdraw pull +out']],
    ['an irregular past', 'CONSULT: meet=met', 'met', ['past CONSULT - meet', 'participle CONSULT - meet']],
    [
      'a past and a participle',
      'COERCE seize: take=took/taken(bridge)',
      'taken',
      ['participle COERCE seize take (bridge)'],
    ],
    [
      'a row over lines',
      'COERCE arrest: jail,\n  detain(who),\n  imprison\nASSAULT: attack',
      'imprison',
      ['base COERCE arrest imprison'],
    ],
    [
      'a bracket over lines',
      'CONSULT: host(dinner\n  summit), meet=met',
      'host',
      ['base CONSULT - host (dinner summit)'],
    ],
    [
      'two rows for one verb, in their order',
      'PROTEST demo: march\nMOBILIZE: march',
      'march',
      ['base PROTEST demo march', 'base MOBILIZE - march'],
    ],
    ['a word of no row', 'ASSAULT: attack', 'greet', []],
  ])('%s', async (_, table, word, expected) => {
    expect(await verb(table, word)).toEqual(expected)
  })

  it('double a consonant where the past does', async () => {
    expect(await verb('COERCE ban: ban=banned', 'banning')).toContain('ing COERCE ban ban')
    expect(await verb('COERCE ban: ban=banned', 'baning')).toEqual([])
  })
})

describe('rows of nouns', () => {
  it.each([
    ['both numbers', 'ASSAULT: raid', 'raids', ['ASSAULT - raid']],
    ['a plural in -ies', 'ACCUSE investigate: inquiry', 'inquiries', ['ACCUSE investigate inquiry']],
    ['a plural in -es', 'PROTEST demo: march', 'marches', ['PROTEST demo march']],
    ['a noun that has no plural of its own', 'CONSULT: talks', 'talks', ['CONSULT - talks']],
    ['by its last word', 'CONSULT phone: phone call(party)', 'calls', ['CONSULT phone call +phone (party)']],
    [
      'words that must stand before it',
      'COOPERATE: drill(-joint -naval)',
      'drill',
      ['COOPERATE - drill (-joint -naval)'],
    ],
    [
      'a row over lines',
      'RETREAT withdraw: pullout,\n  retreat(party)\nASSAULT: raid',
      'retreat',
      ['RETREAT withdraw retreat (party)'],
    ],
  ])('%s', async (_, table, word, expected) => {
    expect(await noun(table, word)).toEqual(expected)
  })
})

describe('tables that are wrong', () => {
  it.each([
    ['an unknown type', 'QUARREL: shout', 'no type QUARREL'],
    ['an unknown type behind a good row', 'ASSAULT: attack\nQUARREL: shout', 'no type QUARREL'],
    ['an unknown mode', 'ASSAULT feather: tickle', 'no mode feather of ASSAULT'],
    ['a mode of another type', 'AGREE release: free', 'no mode release of AGREE'],
    ['a mode that is only inherited', 'ASSAULT constructor: build', 'no mode constructor of ASSAULT'],
    ['no colon', 'ASSAULT attack', 'no type'],
    ['a bracket that never closes', 'AGREE: reach(deal, sign', 'brackets of AGREE: reach(deal'],
    ['a bracket that never opened', 'AGREE: reach deal), sign', 'brackets of AGREE: reach deal)'],
    ['a bracket within a bracket', 'AGREE: reach(deal(accord)), sign', 'brackets of AGREE: reach(deal'],
  ])('%s', async (_, table, message) => {
    await expect(indicesOf({ verbs: table })).rejects.toThrow(message)
    await expect(indicesOf({ nouns: table })).rejects.toThrow(message)
  })
})

describe('the tables themselves', () => {
  const frames = [
    ...[...verbFormIndex.values()].flat().map(({ frame }) => frame),
    ...[...nounFrameIndex.values()].flat(),
  ]

  it('hold lemmas and modes of their types', () => {
    for (const { lemma, type, mode } of frames) {
      expect(lemma).toMatch(/^\p{L}[\p{L}'’ -]*$/u)
      expect(mode === undefined || hasMode(type, mode)).toBe(true)
    }
  })

  it('leave no mark of the rows in a word', () => {
    for (const { others, needs } of frames)
      for (const word of [...others, ...needs]) expect(word).not.toMatch(/[\s,()=+:]|^$/)
    for (const word of [...verbFormIndex.keys(), ...nounFrameIndex.keys()])
      expect(word).not.toMatch(/[\s,()=+:]|^$/)
  })
})
