import { expect, it } from 'vitest'
import { scoreSet } from '../score-set.ts'
import { coref } from './coref.ts'
import { entities } from './entities.ts'
import { readAsGold } from './gold-folder.ts'

const iob = `# newdoc id = a
# text = Ana Duarte left Lindqvist.
1\tAna\tB-PER\t-\t-
2\tDuarte\tI-PER\t-\t-
3\tleft\tO\t-\t-
4\tLindqvist\tB-LOC\t-\t-
5\t.\tO\t-\t-

# text = Ana joined Aalto.
1\tAna\tB-PER\t-\t-
2\tjoined\tO\t-\t-
3\tAalto\tB-ORG\t-\t-
`
const documents = readAsGold('dev.iob2.gz', iob, entities.readGold)

it('finds names in the text, sentence after sentence', () => {
  const [document] = documents
  expect(
    document?.gold.map(({ type, start, end }) => [type, document.text.slice(start, end), start]),
  ).toEqual([
    ['PER', 'Ana Duarte', 0],
    ['LOC', 'Lindqvist', 16],
    ['PER', 'Ana', 27],
    ['ORG', 'Aalto', 38],
  ])
})

it('scores names by hand: characters and type must be right, other forms and types don’t count', () => {
  const mention = (start: number, end: number, form = 'name', type?: string) => ({ start, end, form, type })
  const record = {
    entities: [
      { id: 'e1', type: 'person', name: '', mentions: [mention(0, 10), mention(27, 31)] },
      { id: 'e2', type: 'group', name: '', mentions: [mention(16, 25, 'name', 'country')] },
      { id: 'e3', type: 'other', name: '', mentions: [mention(38, 43)] },
      { id: 'e4', type: 'person', name: '', mentions: [mention(32, 38, 'pronoun')] },
    ],
  }
  expect(scoreSet(entities, documents, new Map([['a', record]]))).toEqual({
    documents: 1,
    PER: { p: 0.5, r: 0.5, f1: 0.5 },
    ORG: { p: 0, r: 0, f1: 0 },
    LOC: { p: 1, r: 1, f1: 1 },
    overall: { p: 0.667, r: 0.5, f1: 0.571 },
  })
})

const snippet = 'Ana met Bea before she left.'
const gap = `ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL
a\t${snippet}\tshe\t19\tAna\t0\tTRUE\tBea\t8\tFALSE\tu
`

it.each([
  [
    'the right name',
    [
      [0, 3],
      [19, 22],
    ],
    { p: 1, r: 1, f1: 1 },
  ],
  [
    'a mention that ends within two characters',
    [
      [0, 5],
      [19, 22],
    ],
    { p: 1, r: 1, f1: 1 },
  ],
  [
    'the wrong name',
    [
      [8, 11],
      [19, 22],
    ],
    { p: 0, r: 0, f1: 0 },
  ],
  [
    'both names',
    [
      [0, 3],
      [8, 11],
      [19, 22],
    ],
    { p: 0.5, r: 1, f1: 0.667 },
  ],
  ['neither', [[0, 3]], { p: 0, r: 0, f1: 0 }],
] as [string, [number, number][], object][])('pronoun: %s', (_name, spans, overall) => {
  const snippets = readAsGold('dev.tsv', gap, coref.readGold)
  const mentions = spans.map(([start, end]) => ({ start, end, form: 'name' }))
  const record = { entities: [{ id: 'e1', type: 'person', name: 'Ana', mentions }] }
  expect(scoreSet(coref, snippets, new Map([['a', record]]))).toMatchObject({
    snippets: 1,
    overall,
    masculine: 0,
  })
})
