import { describe, expect, it } from 'vitest'
import { scoreSet } from '../score-set.ts'
import { compareBodies, pages } from './pages.ts'

describe('compareBodies', () => {
  it.each([
    [
      'the same words, other marks and spaces',
      'One, two three four five.',
      'One two three\nfour five',
      [2, 0, 0],
    ],
    ['a word too many at the end', 'one two three four', 'one two three four five', [1, 1, 0]],
    ['a word changed in the middle spoils every run that it stands in', 'a b c d e', 'a b x d e', [0, 2, 2]],
    ['a run that is there twice and should be once', 'a b c d', 'a b c d a b c d', [1, 4, 0]],
    ['a text of fewer than four words is one run', 'a b', 'a b', [1, 0, 0]],
    ['nothing kept', 'a b c d', '', [0, 0, 1]],
  ])('%s', (_name, gold, answer, [both, extra, lost]) => {
    expect(compareBodies(gold, answer)).toEqual({ both, extra, lost })
  })
})

it('scores pages by hand: each counts alike, and titles and captions are no body', () => {
  const documents = [
    { ref: 'a', html: '', gold: 'a b c d' },
    { ref: 'b', html: '', gold: 'a b c d e' },
  ]
  const text = 'Title a b c d caption'
  const blocks = [
    { kind: 'title', start: 0, end: 5 },
    { kind: 'paragraph', start: 6, end: 13 },
    { kind: 'caption', start: 14, end: 21 },
  ]
  const records = new Map([
    ['a', { document: { text, blocks } }],
    ['b', { document: { text: 'a b c d' } }],
  ])
  // Page b: one run of two is there. Shares: 1 + 0.5 right, 0.5 lost.
  expect(scoreSet(pages, documents, records)).toEqual({
    pages: 2,
    p: 1,
    r: 0.75,
    f1: 0.857,
    wholeBodyExact: 0.5,
  })
})
