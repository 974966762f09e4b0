import { expect, it } from 'vitest'
import { findFeedEntries } from './feed-entries.ts'

const feed = (beside: (k: number) => string, count = 3) =>
  Array.from({ length: count }, (_, k) => [`Title ${k}`, beside(k), `The sea rose by ${k} hands.`, '-----'])
    .flat()
    .map((text) => ({ kind: 'paragraph' as const, text }))

it.each([
  ['Tue, 04 Mar 2031 1K:05:00 +1300\nhttps://post.example/K\nby Ana Feld', '2031-03-04T10:05:00+13:00'],
  ['by Ana Feld\nPublished: 2031-03-04T1K:05:00Z', '2031-03-04T10:05:00Z'],
  ['Link: post.example/K\nMarch 4, 2031 1K:05 UTC', '2031-03-04T10:05Z'],
])('an item of a feed has the date %s', (head, date) => {
  const entries = findFeedEntries(feed((k) => head.replaceAll('K', `${k}`)))
  expect([0, 1, 2, 3].map((index) => entries.get(index))).toEqual([
    { date, heads: true },
    { date, heads: true, signs: true },
    { date, heads: false },
    undefined,
  ])
  expect(entries.size).toBe(9)
})

it.each([
  ['dates alone', feed((k) => `Tue, 04 Mar 2031 1${k}:05:00 GMT`)],
  ['days without a time', feed((k) => `4 March 2031\nhttps://post.example/${k}`)],
  ['two items', feed((k) => `Tue, 04 Mar 2031 1${k}:05:00 GMT\nhttps://post.example/${k}`, 2)],
])('%s are no feed', (_, blocks) => {
  expect(findFeedEntries(blocks).size).toBe(0)
})
