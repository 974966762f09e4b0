import { expect, it } from 'vitest'
import { scoreSet } from '../score-set.ts'
import { readAsGold } from './gold-folder.ts'
import { isSamePerson, speakers } from './speakers.ts'

const quote = (start: number, end: number, speaker: string) => ({ start, end, speaker, quote: 'Yes' })
const line = {
  id: 'a',
  body: [
    { sentence: 'Ana Duarte spoke.', annotations: [] },
    { sentence: '“No,” Duarte said.', annotations: [quote(0, 5, 'Ana Duarte'), quote(0, 5, 'Ben Okoro')] },
    {
      sentence: '“No,” they said.',
      annotations: [quote(0, 5, 'Senate Republicans'), { ...quote(0, 5, 'Ana Duarte'), quote: 'No' }],
    },
  ],
}
const documents = readAsGold('dev.jsonl', JSON.stringify(line), speakers.readGold)
const text = documents[0]?.text ?? ''

it('asks only for people whose surname the article gives', () => {
  expect(documents[0]?.gold).toEqual([{ start: 18, end: 23, speaker: 'Ana Duarte' }])
  expect(text.slice(18, 23)).toBe('“No,”')
})

function score(name: string, speaker: string | null) {
  const empty = { cue: [], source: [] }
  const record = {
    document: { text },
    entities: [
      { id: 'e1', type: 'person', name, mentions: [{ start: 24, end: 30, form: 'name' }] },
      { id: 'e2', type: 'person', name: 'Ben Okoro', mentions: [] },
    ],
    statements: [
      { ...empty, content: [{ start: 0, end: text.length }], speaker: 'e2' },
      { ...empty, content: [{ start: 18, end: 23 }], speaker },
    ],
  }
  return scoreSet(speakers, documents, new Map([['a', record]]))
}

it('asks the shortest statement that holds the quotation', () => {
  expect(score('Ana Duarte', 'e1')).toMatchObject({ quotes: 1, found: 1, speakerAccuracy: 1 })
})

it('counts abstaining as wrong of all, and leaves it out of those named', () => {
  const figures = score('Ana Duarte', null)
  expect(figures).toMatchObject({ found: 1, abstained: 1, speakerAccuracy: 0, precisionWhenNamed: 0 })
})

it.each([
  ['the full name', ['Ana Duarte'], true],
  ['the surname where nothing more is known', ['Duarte'], true],
  ['the surname of somebody else', ['Bo Duarte', 'Duarte'], false],
  ['an initial', ['A. Duarte'], true],
  ['a longer name', ['Maria Ana Duarte'], true],
  ['another person', ['Ben Okoro'], false],
  ['no name', [], false],
])('%s', (_name, names, expected) => {
  expect(isSamePerson(names, 'Ana Duarte')).toBe(expected)
})
