import { describe, expect, it } from 'vitest'
import type { ScoredRecord } from '../bench-set.ts'
import { type Expectation, shortcomings } from './expectations.ts'
import { eventPhenomenaSet } from './phenomena.ts'

const text = 'On Monday Ana Roe told reporters that the “pirates” had fled. She said no more.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const record: ScoredRecord = {
  document: { text },
  entities: [
    {
      id: 'e1',
      type: 'person',
      name: 'Ana Roe',
      roles: [{ title: 'mayor', of: 'e2' }],
      mentions: [
        { ...at('Ana Roe'), form: 'name' },
        { ...at('She'), form: 'pronoun' },
      ],
    },
    { id: 'e2', type: 'group', name: 'reporters', mentions: [{ ...at('reporters'), form: 'nominal' }] },
  ],
  times: [{ id: 't1', ...at('Monday'), type: 'DATE', value: '2031-05-12' }],
  statements: [
    {
      id: 's1',
      kind: 'mixed',
      content: [at('that the “pirates” had fled')],
      cue: [at('told')],
      source: [at('Ana Roe')],
      quoted: [at('pirates')],
      speaker: 'e1',
      addressees: ['e2'],
      time: 't1',
      asserted: true,
    },
  ],
  quotedTerms: [{ ...at('pirates'), use: 'scare', holder: 'e1' }],
  warnings: [{ code: 'mojibake' }],
}

const content = 'that the “pirates” had fled'

const holds: Expectation[] = [
  { statement: { content, speaker: 'Ana Roe', kind: 'mixed', quoted: ['pirates'], asserted: true } },
  { statement: { content: 'the “pirates” had fled', addressees: ['the reporters'], time: 'on Monday' } },
  { statement: { content, cue: 'told', source: 'Ana Roe', parent: null, medium: null } },
  { noStatement: 'She said' },
  { quotedTerm: { text: 'pirates', use: 'scare', holder: 'Ana Roe' } },
  { noQuotedTerm: 'fled' },
  {
    entity: {
      name: 'Ana Roe',
      type: 'person',
      roles: [{ title: 'Mayor', of: 'reporters' }],
      mentions: ['She'],
    },
  },
  { noEntity: 'Monday' },
  { time: { text: 'Monday', type: 'DATE', value: '2031-05-12' } },
  { noTime: 'fled' },
  { warning: 'mojibake' },
]

const fails: [Expectation, RegExp][] = [
  [{ statement: { content: 'She said no more' } }, /no statement/],
  [{ statement: { content, speaker: null } }, /speaker “Ana Roe” ≠ null/],
  [{ statement: { content, addressees: [] } }, /addressees/],
  [{ statement: { content, addressees: ['reporters', 'Ana Roe'] } }, /addressees/],
  [{ statement: { content, via: ['reporters'] } }, /via/],
  [{ statement: { content, cue: 'whispered' } }, /cue/],
  [{ statement: { content, cue: [] } }, /cue/],
  [{ statement: { content, time: null } }, /time/],
  [{ statement: { content, candidates: ['Ana Roe'] } }, /no candidate Ana Roe/],
  [{ statement: { content, continues: content } }, /continues/],
  [{ statement: { content, medium: 'briefing' } }, /medium/],
  [{ noStatement: 'pirates' }, /a statement holds/],
  [{ quotedTerm: { text: 'pirates', holder: 'author' } }, /holder/],
  [{ quotedTerm: { text: 'fled' } }, /no term/],
  [{ noQuotedTerm: 'pirates' }, /a term/],
  [{ entity: { name: 'Ana Roe', not: ['She'] } }, /a mention She/],
  [{ entity: { name: 'Ana Roe', country: 'BRA' } }, /country/],
  [{ entity: { name: 'Ivo Pell' } }, /no entity/],
  [{ noEntity: 'Ana Roe' }, /a mention/],
  [{ time: { text: 'Monday', type: 'DATE', value: null } }, /value/],
  [{ noTime: 'On Monday' }, /a time/],
  [{ warning: 'no-such' }, /no warning/],
]

describe('what is expected of a sample', () => {
  it.each(holds)('holds: %j', (expectation) => {
    expect(shortcomings(expectation, text, record)).toEqual([])
  })
  it.each(fails)('fails: %j', (expectation, words) => {
    expect(shortcomings(expectation, text, record).join()).toMatch(words)
  })
  it('refuses words that are not in the sample', () => {
    expect(() => shortcomings({ noStatement: 'elsewhere' }, text, record)).toThrow('elsewhere')
  })
})

const raid =
  'Troops raided the mosque on Friday. Imam Ode called the raid “a massacre”, and said the army had shot nine. A second raid failed.'
const inRaid = (words: string, from = 0) => {
  const start = raid.indexOf(words, from)
  return { start, end: start + words.length }
}
const raidRecord: ScoredRecord = {
  document: { text: raid },
  entities: [
    { id: 'e1', type: 'group', name: 'troops', mentions: [{ ...inRaid('Troops'), form: 'nominal' }] },
    { id: 'e2', type: 'place', name: 'mosque', mentions: [{ ...inRaid('mosque'), form: 'nominal' }] },
    { id: 'e3', type: 'person', name: 'Imam Ode', mentions: [] },
  ],
  times: [{ id: 't1', ...inRaid('Friday'), type: 'DATE' }],
  statements: [
    { id: 's1', content: [inRaid('“a massacre”')], cue: [], source: [], speaker: 'e3' },
    { id: 's2', content: [inRaid('the army had shot nine')], cue: [], source: [], speaker: 'e3' },
  ],
  events: [
    {
      type: 'ASSAULT',
      mode: 'firearms',
      contexts: ['military'],
      trigger: [inRaid('raided'), inRaid('raid', raid.indexOf('the raid'))],
      words: [
        { ...inRaid('raided'), voice: 'author' },
        { ...inRaid('massacre'), voice: 's1' },
      ],
      actors: ['e1'],
      recipients: [],
      place: 'e2',
      time: 't1',
      status: 'happened',
      background: false,
    },
    { type: 'ASSAULT', trigger: [inRaid('shot')], actors: [], recipients: [], attributedTo: 's2' },
  ],
}

describe('what is expected of events', () => {
  it.each<Expectation>([
    { event: { trigger: 'raided', type: 'ASSAULT', mode: 'firearms', status: 'happened' } },
    { event: { trigger: ['raided', 'raid'], not: ['second raid', 'shot'], actors: ['the troops'] } },
    { event: { trigger: 'raided', recipients: [], place: 'mosque', time: 'on Friday', background: false } },
    {
      event: {
        trigger: 'raided',
        words: [
          ['massacre', 'Imam Ode'],
          ['raided', 'author'],
        ],
      },
    },
    { event: { trigger: 'raided', attributedTo: null, contexts: ['military'] } },
    { event: { trigger: 'shot', attributedTo: 'the army had shot nine', place: null, time: null } },
    { noEvent: 'second raid' },
  ])('holds: %j', (expectation) => {
    expect(shortcomings(expectation, raid, raidRecord)).toEqual([])
  })

  it.each<[Expectation, RegExp]>([
    [{ event: { trigger: 'failed' } }, /no event/],
    [{ event: { trigger: ['raided', 'shot'] } }, /“shot” is not in it/],
    [{ event: { trigger: 'raided', not: ['the raid “'] } }, /is in it/],
    [{ event: { trigger: 'raided', type: 'COERCE' } }, /type/],
    [{ event: { trigger: 'raided', mode: 'aerial' } }, /mode/],
    [{ event: { trigger: 'raided', status: 'denied' } }, /status/],
    [{ event: { trigger: 'raided', actors: [] } }, /actors/],
    [{ event: { trigger: 'raided', actors: ['troops', 'Imam Ode'] } }, /actors/],
    [{ event: { trigger: 'raided', recipients: ['mosque'] } }, /recipients/],
    [{ event: { trigger: 'raided', place: null } }, /place/],
    [{ event: { trigger: 'raided', time: null } }, /time/],
    [{ event: { trigger: 'raided', background: true } }, /background/],
    [{ event: { trigger: 'raided', contexts: ['crime'] } }, /no context crime/],
    [{ event: { trigger: 'raided', attributedTo: 'the army had shot nine' } }, /attributedTo/],
    [{ event: { trigger: 'shot', attributedTo: null } }, /the author/],
    [{ event: { trigger: 'shot', attributedTo: '“a massacre”' } }, /attributedTo/],
    [{ event: { trigger: 'raided', words: [['massacre', 'author']] } }, /voice/],
    [{ event: { trigger: 'raided', words: [['slaughter', 'author']] } }, /no word/],
    [{ noEvent: 'army had shot' }, /an event ASSAULT in “shot”/],
    [{ noEvent: true }, /an event ASSAULT in “raided ⋯ raid”/],
  ])('fails: %j', (expectation, words) => {
    expect(shortcomings(expectation, raid, raidRecord).join()).toMatch(words)
  })

  it('counts the sentences without an event that yield one', () => {
    const sample = (ref: string, expectation: Expectation) => ({
      ref,
      text: raid,
      phenomenon: 'events-none',
      expect: [expectation],
    })
    const samples = [
      sample('a', { noEvent: true }),
      sample('b', { noEvent: true }),
      sample('c', { noEvent: 'shot' }),
    ]
    const records = new Map([
      ['a', raidRecord],
      ['c', raidRecord],
    ])
    expect(eventPhenomenaSet.score(samples, records, () => {})).toMatchObject({ falseEvents: 0.5 })
  })
})
