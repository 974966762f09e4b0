import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortedLines } from './sorted-lines.ts'

it('finds what looking at every line finds', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ab c|é>'), maxLength: 5 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.string({ maxLength: 4 }), word, (words, odd, start) => {
      const lines = [...new Set(words)].sort()
      const found = sortedLines(lines.map((line) => `${line}\n`).join(''))
      for (const key of [start, odd, ...lines])
        expect(found.startingWith(key)).toEqual(lines.filter((line) => line.startsWith(key)))
    }),
  )
})

it.each(['', '\n', 'a', 'a\n\nb\n'])('takes any text: %j', (text) => {
  expect(Array.isArray(sortedLines(text).startingWith('a'))).toBe(true)
})
