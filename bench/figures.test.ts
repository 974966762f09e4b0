import { describe, expect, it } from 'vitest'
import { flatten, prf, round3, share } from './figures.ts'

describe('prf', () => {
  it.each([
    ['half right, all asked found', 2, 4, 2, { p: 0.5, r: 1, f1: 0.667 }],
    ['nothing answered', 0, 0, 5, { p: 0, r: 0, f1: 0 }],
    ['nothing asked', 0, 3, 0, { p: 0, r: 0, f1: 0 }],
    ['F1 from what is not rounded yet', 1, 3, 3, { p: 0.333, r: 0.333, f1: 0.333 }],
  ])('%s', (_name, right, answered, asked, expected) => {
    expect(prf(right, answered, asked)).toEqual(expected)
  })
})

it('rounds to the third decimal, and what is no number to 0', () => {
  expect([round3(0.0005), round3(2 / 3), round3(Number.NaN), share(1, 0)]).toEqual([0.001, 0.667, 0, 0])
})

it('names every number by its path', () => {
  expect(flatten({ gold: 3, content: { p: 1, r: 0.5, f1: 0.667 } })).toEqual([
    ['gold', 3],
    ['content.p', 1],
    ['content.r', 0.5],
    ['content.f1', 0.667],
  ])
})
