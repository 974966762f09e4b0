import { describe, expect, it } from 'vitest'
import { type Extent, fromCodePoints, jaccard, matchOneToOne, wordExtents, wordsTouched } from './spans.ts'

describe('fromCodePoints', () => {
  it.each([
    ['plain text', 'abc', [0, 2, 3], [0, 2, 3]],
    ['one emoji takes two code units', 'a🧀b', [0, 1, 2, 3], [0, 1, 3, 4]],
    ['accents of the first plane take one', 'né', [0, 2], [0, 2]],
    ['an offset beyond the text is its end', '🧀', [1, 9], [2, 2]],
  ])('%s', (_name, text, offsets, expected) => {
    expect(offsets.map(fromCodePoints(text))).toEqual(expected)
  })
})

describe('wordExtents', () => {
  it.each([
    ['“Don’t go,” she said.', ['Don’t', 'go', 'she', 'said']],
    ['1,000 well-known U.S. cases', ['1,000', 'well-known', 'U.S', 'cases']],
    ['… — “”', []],
  ])('%s', (text, expected) => {
    expect(wordExtents(text).map(([start, end]) => text.slice(start, end))).toEqual(expected)
  })
})

describe('wordsTouched', () => {
  const words: Extent[] = [
    [0, 3],
    [4, 7],
    [8, 11],
  ]
  it.each([
    ['a word', [[4, 7]], [1]],
    ['a part of two words', [[2, 5]], [0, 1]],
    ['the space between touches neither', [[3, 4]], []],
    [
      'two spans, one word twice',
      [
        [0, 1],
        [2, 9],
      ],
      [0, 1, 2],
    ],
    ['nothing', [], []],
  ] as [string, Extent[], number[]][])('%s', (_name, spans, expected) => {
    expect([...wordsTouched(words, spans)].sort()).toEqual(expected)
  })
})

it('jaccard: shared over united', () => {
  expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5)
  expect(jaccard(new Set(), new Set())).toBe(1)
  expect(jaccard(new Set([1]), new Set())).toBe(0)
})

describe('matchOneToOne', () => {
  const near = (a: number, b: number) => 1 - Math.abs(a - b)
  it('gives the best pair first, so that a worse one can’t take its place', () => {
    const matches = matchOneToOne([0, 0.4], [0.3], near, 0.5)
    expect(matches).toEqual([{ gold: 0.4, answer: 0.3, score: near(0.4, 0.3) }])
  })
  it('uses gold and answer once', () => {
    expect(matchOneToOne([1, 1], [1, 1, 1], near, 0.5)).toHaveLength(2)
  })
  it('takes the earlier of two that are equally good', () => {
    const same = () => 1
    expect(matchOneToOne(['a', 'b'], ['x'], same, 0.5)[0]?.gold).toBe('a')
    expect(matchOneToOne(['a'], ['x', 'y'], same, 0.5)[0]?.answer).toBe('x')
  })
  it('takes a score at the floor and none below', () => {
    expect(matchOneToOne([0], [0.5], near, 0.5)).toHaveLength(1)
    expect(matchOneToOne([0], [0.6], near, 0.5)).toHaveLength(0)
  })
})
