import { expect, it } from 'vitest'
import { calibrationFigures, confidenceBands } from './calibration.ts'

it('says of each band what was said, what is right, and of how many', () => {
  const figures = calibrationFigures([
    { confidence: 0.1, right: false },
    { confidence: 0.8, right: true },
    { confidence: 0.9, right: false },
    { confidence: 1, right: true },
  ])
  expect(figures).toMatchObject({
    'confidence 0.0 to 0.2': { said: 0.1, right: 0, count: 1 },
    'confidence 0.2 to 0.4': { said: 0, right: 0, count: 0 },
    'confidence 0.8 to 1.0': { said: 0.9, right: 0.667, count: 3 },
  })
  expect(Object.keys(figures)).toEqual(['calibrationError', ...confidenceBands.map(({ figure }) => figure)])
})

// By hand: the distance of each bin's mean from its share, times its part of all answers.
it.each([
  ['sure and right', [[1, true]], 0],
  ['sure and wrong', [[1, false]], 1],
  // One bin: |0.75 - 0.75|.
  [
    'three of four at three quarters',
    [
      [0.75, true],
      [0.75, true],
      [0.75, true],
      [0.75, false],
    ],
    0,
  ],
  // Two bins: 1/3 · |0.25 - 0| + 2/3 · |0.95 - 0.5|.
  [
    'bins weigh as many answers as they hold',
    [
      [0.25, false],
      [0.93, true],
      [0.97, false],
    ],
    0.383,
  ],
  // 0.5 opens a bin: 1/2 · |0.45 - 1| + 1/2 · |0.5 - 0|; in one bin the two would be nearly right.
  [
    'a bin holds its lower edge alone',
    [
      [0.45, true],
      [0.5, false],
    ],
    0.525,
  ],
] as [string, [number, boolean][], number][])('calibration error: %s', (_name, answers, expected) => {
  const judged = answers.map(([confidence, right]) => ({ confidence, right }))
  expect(calibrationFigures(judged)).toMatchObject({ calibrationError: expected })
})

it('has nothing to say where no answer carries confidence', () => {
  expect(calibrationFigures([])).toEqual({})
})

it.each([Number.NaN, -0.1])('refuses %d, which is no confidence', (confidence) => {
  expect(() => calibrationFigures([{ confidence, right: true }])).toThrow(RangeError)
})
