import { expect, it } from 'vitest'
import { scoreSet } from '../score-set.ts'
import { readAsGold } from './gold-folder.ts'
import { overlapShare, times, withoutZone } from './times.ts'

const text = 'On Sunday at noon, and last May.'
const line = {
  id: 'a',
  dct: '2024-05-14',
  text,
  timex3: [
    { span: [3, 17], type: 'TIME', value: '2024-05-12T12:00' },
    { span: [23, 31], type: 'DATE', value: '2023-05' },
  ],
}
const documents = readAsGold('dev.jsonl', JSON.stringify(line), times.readGold)

it('scores by hand: one found too short with the right value, one missed, one too many', () => {
  const record = {
    times: [
      { start: 3, end: 9, type: 'DATE', value: '2024-05-12T12:00+02:00' },
      { start: 19, end: 22, type: 'DATE' },
    ],
  }
  const half = { p: 0.5, r: 0.5, f1: 0.5 }
  const none = { p: 0, r: 0, f1: 0 }
  expect(scoreSet(times, documents, new Map([['a', record]]))).toEqual({
    documents: 1,
    gold: 2,
    predicted: 2,
    relaxed: half,
    strict: none,
    type: none,
    value: half,
  })
})

it('overlap: shared characters over the whole stretch', () => {
  expect(overlapShare({ start: 0, end: 4 }, { start: 2, end: 8 })).toBe(0.25)
  expect(overlapShare({ start: 0, end: 4 }, { start: 4, end: 8 })).toBe(0)
})

it.each([
  ['2024-05-12T12:00Z', '2024-05-12T12:00'],
  ['2024-05-12T12:00:30-0500', '2024-05-12T12:00:30'],
  ['2024-05-12', '2024-05-12'],
  ['PT5H', 'PT5H'],
])('zone left out: %s', (value, expected) => {
  expect(withoutZone(value)).toBe(expected)
})
