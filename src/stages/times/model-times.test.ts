import { expect, it } from 'vitest'
import { ingest } from '../../ingest/ingest.ts'
import { readText } from '../../text/text-layer.ts'
import { findExpressions } from './expressions.ts'
import { combineTimes } from './model-times.ts'
import { readTimeWords } from './time-words.ts'

const text = 'The gate was already shut on Monday, in the small of the night watch.'

async function combined(
  seen: readonly (readonly [words: string, label: string, score: number])[] | undefined,
) {
  const words = readTimeWords(readText((await ingest({ text })).document))
  const model = seen?.map(([shown, label, score]) => {
    const start = text.indexOf(shown)
    return { start, end: start + shown.length, label, score }
  })
  return combineTimes(words, findExpressions(words), model).map(({ first, next, meaning }) => {
    const shown = text.slice(words[first]?.start, words[next - 1]?.end)
    return meaning.kind === 'value' ? `${shown} ${meaning.type}` : shown
  })
}

it('by rules alone a word that is seldom a time is none', async () => {
  expect(await combined(undefined)).toEqual(['Monday'])
})

it('the model decides of doubtful words, where it is sure', async () => {
  expect(await combined([['already', 'DATE', 0.9]])).toEqual(['already DATE', 'Monday'])
  expect(await combined([['already', 'DATE', 0.4]])).toEqual(['Monday'])
})

it('what rules know stays, whatever the model says', async () => {
  expect(await combined([])).toEqual(['Monday'])
  expect(await combined([['on Monday', 'DURATION', 0.99]])).toEqual(['Monday'])
})

it('the model adds what no rule sees, only where it is very sure and its edges are those of words', async () => {
  expect(await combined([['the night watch', 'TIME', 0.95]])).toEqual(['Monday', 'the night watch TIME'])
  expect(await combined([['the night watch', 'TIME', 0.8]])).toEqual(['Monday'])
  expect(await combined([['atch', 'TIME', 0.95]])).toEqual(['Monday'])
})
