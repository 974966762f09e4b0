import { expect, it } from 'vitest'
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
