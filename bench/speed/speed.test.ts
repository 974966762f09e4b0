import { expect, it } from 'vitest'
import { timeIn } from './share-of-stage.ts'
import { median, reportOfWords } from './start-up.ts'
import { countWords, repeatUntil } from './throughput.ts'

const documents = [
  { ref: 'a', text: 'One two three.\n\nFour five.' },
  { ref: 'b', text: 'Six.' },
]
const wordsOf = ({ text = '' }) => countWords(text)

it('repeats whole documents until there are enough words, each with a ref of its own', () => {
  expect(repeatUntil(documents, 7, wordsOf).map(({ ref, text }) => [ref, text?.length])).toEqual([
    ['0', 26],
    ['1', 4],
    ['2', 26],
  ])
  expect(repeatUntil([], 7, wordsOf)).toEqual([])
  expect(repeatUntil([{ ref: 'a', text: '…' }], 7, wordsOf)).toEqual([])
})

it('makes a report of whole paragraphs', () => {
  expect(reportOfWords(documents, 3)).toBe('One two three.')
  expect(reportOfWords(documents, 6)).toBe('One two three.\n\nFour five.\n\nSix.')
})

it('takes the middle value', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0])
})

it('adds up the time in a function and all that it calls, without idle time', () => {
  const node = (id: number, functionName: string, children?: number[]) => ({
    id,
    callFrame: { functionName },
    ...(children && { children }),
  })
  const nodes = [
    node(1, '(root)', [2, 4, 5]),
    node(2, 'findEvents', [3]),
    node(3, 'rolesOf'),
    node(4, 'read'),
    node(5, '(idle)'),
  ]
  const profile = { nodes, samples: [2, 3, 4, 5], timeDeltas: [10, 20, 70, 900] }
  expect(timeIn('findEvents', profile)).toEqual({ own: 30, all: 100 })
  expect(timeIn('nothing', profile)).toEqual({ own: 0, all: 100 })
})
