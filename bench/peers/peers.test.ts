import { describe, expect, it } from 'vitest'
import { locate, splitParagraphs } from './located.ts'
import { latestUpTo, timexOfRecognizer } from './time-peers.ts'

describe('locate', () => {
  it.each([
    [
      'pieces in order',
      'No. No.',
      ['No.', ' No.'],
      [
        [0, 3],
        [4, 7],
      ],
    ],
    ['a piece that was changed is left out', 'One  two. Three.', ['One two.', 'Three.'], [[10, 16]]],
    ['empty pieces', 'One.', ['', ' ', 'One.'], [[0, 4]]],
  ] as [string, string, string[], [number, number][]][])('%s', (_name, text, pieces, expected) => {
    expect(locate(text, pieces).map(({ start, end }) => [start, end])).toEqual(expected)
  })
})

it('splits each paragraph by itself', () => {
  const text = 'One. Two.\n\nThree'
  const found = splitParagraphs(text, (paragraph) => paragraph.split(/(?<=\.) /))
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.', 'Three'])
})

it.each([
  ['a complete TIMEX', { timex: '2024-W18', type: 'daterange', start: '2024-04-29' }, '2024-W18'],
  ['a clock time without minutes', { timex: '2024-05-11T17', type: 'datetime' }, '2024-05-11T17:00'],
  ['a weekday', { timex: 'XXXX-WXX-7', type: 'date', value: '2024-05-12' }, '2024-05-12'],
  ['a month', { timex: 'XXXX-04', type: 'daterange', start: '2024-04-01' }, '2024-04'],
  [
    'a part of a day',
    { timex: 'XXXX-WXX-2TNI', type: 'datetimerange', start: '2024-05-07 20:00:00' },
    '2024-05-07TNI',
  ],
  [
    'a weekday with a clock time',
    { timex: 'XXXX-WXX-1T10', type: 'datetime', value: '2024-05-06 10:00:00' },
    '2024-05-06T10:00',
  ],
  ['no TIMEX at all', { type: 'date' }, ''],
])('TIMEX3 of a recogniser’s answer: %s', (_name, resolution, expected) => {
  expect(timexOfRecognizer(resolution)).toBe(expected)
})

it('of several readings takes the last that is not after the day', () => {
  const values = ['2024-05-05', '2024-05-12', '2024-05-19'].map((value) => ({ type: 'date', value }))
  expect(latestUpTo(values, new Date(2024, 4, 12))?.value).toBe('2024-05-12')
  expect(latestUpTo(values, new Date(2024, 0, 1))?.value).toBe('2024-05-05')
  expect(latestUpTo([], new Date(2024, 0, 1))).toBeUndefined()
})
