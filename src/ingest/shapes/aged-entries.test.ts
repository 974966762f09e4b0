import { expect, it } from 'vitest'
import { findAgedEntries } from './aged-entries.ts'

const blocks = (texts: readonly string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }))

it('entries of a live blog whose times were ages have no date', () => {
  const texts = ['24 min ago', '1 hr 4 min ago', '3 hours ago'].flatMap((age) => [
    age,
    'Rain stops the speeches',
    'From the Post’s Ana Feld',
    'The band went home.',
  ])
  const entries = findAgedEntries(blocks(['Live: the bridge', ...texts]))
  expect([1, 2, 3, 4].map((index) => entries.get(index))).toEqual([
    undefined,
    { date: null, heads: true },
    { date: null, heads: false, signs: true },
    { date: null, heads: false },
  ])
})

it.each([
  [
    'teasers',
    ['2 hours ago', 'Man finds hat', '3 hours ago', 'Hat finds man', '4 hours ago', 'No hat found'],
  ],
  ['two', ['2 hours ago', 'It rained.', '3 hours ago', 'It snowed.']],
  [
    'a list below a story',
    ['It rained all day long. '.repeat(9), '1h ago', 'So.', '2h ago', 'So.', '3h ago', 'So.'],
  ],
])('%s are none', (_, texts) => {
  expect(findAgedEntries(blocks(texts)).size).toBe(0)
})
