import { expect, it } from 'vitest'
import { scoreSet } from '../score-set.ts'
import { readAsGold } from './gold-folder.ts'
import { sentences } from './sentences.ts'

const conllu = `# newdoc id = a
# newpar
# text = It rained.
1\tIt
# text = We left.
# newpar
# text = The end
`
const documents = readAsGold('dev.conllu', conllu, sentences.readGold)

it('joins sentences by a space and paragraphs by a blank line', () => {
  expect(documents).toEqual([{ ref: 'a', text: 'It rained. We left.\n\nThe end', gold: [10, 19, 28] }])
})

it('scores ends by hand: two of three right, one too many', () => {
  const record = {
    sentences: [
      { start: 0, end: 19 },
      { start: 21, end: 24 },
      { start: 25, end: 28 },
    ],
  }
  expect(scoreSet(sentences, documents, new Map([['a', record]]))).toEqual({
    documents: 1,
    gold: 3,
    boundaries: { p: 0.667, r: 0.667, f1: 0.667 },
  })
})
