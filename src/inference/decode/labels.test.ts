import { describe, expect, it } from 'vitest'
import { windowScores } from '../../../test/made-scores.ts'
import { labelledRanges } from './labels.ts'

const head = { from: 1, labels: ['O', 'B-person', 'I-person', 'B-place', 'I-place'] }

/** Each word's best label, sure of it. */
const ranges = (...best: string[]) =>
  labelledRanges(
    windowScores(
      best.map((label) => [99, ...head.labels.map((name) => (name === label ? 8 : 0))]),
      best.map(() => []),
    ),
    head,
  ).map(({ first, end, label }) => `${label} ${first}-${end}`)

describe('labelledRanges', () => {
  it.each([
    [['O', 'B-person', 'I-person', 'O'], ['person 1-3']],
    [
      ['B-person', 'B-person'],
      ['person 0-1', 'person 1-2'],
    ],
    [
      ['B-place', 'I-person'],
      ['place 0-1', 'person 1-2'],
    ],
    [['O', 'I-place', 'I-place'], ['place 1-3']],
    [['O', 'O'], []],
  ])('%j → %j', (best, found) => {
    expect(ranges(...best)).toEqual(found)
  })

  it('says how likely its labels are', () => {
    const scores = windowScores([[99, 0, 2, 0, 0, 0]], [[]])
    expect(labelledRanges(scores, head)[0]?.score).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 4), 5)
  })
})
