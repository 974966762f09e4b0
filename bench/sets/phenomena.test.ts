import { describe, expect, it } from 'vitest'
import type { ScoredRecord } from '../bench-set.ts'
import { type Expectation, shortcomings } from './expectations.ts'

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
