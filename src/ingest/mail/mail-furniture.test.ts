import { expect, it } from 'vitest'
import { mailFurniture, withoutMailFurniture } from './mail-furniture.ts'

it.each(mailFurniture)('$name matches its example', ({ pattern, example }) => {
  expect(example).toMatch(pattern)
})

it.each([
  ['an address under the last line', ['It rains.', 'Unsubscribe', '4 Mill Lane'], ['It rains.']],
  ['a list server’s foot', ['It rains.', '_'.repeat(40), 'tide mailing list'], ['It rains.']],
  [
    'a last line above the text alone',
    ['Unsubscribe', 'It rains. '.repeat(40).trim()],
    ['It rains. '.repeat(40).trim()],
  ],
  ['a foot and no text', ['Unsubscribe'], []],
])('%s is left out', (_what, texts, kept) => {
  const drafts = texts.map((text) => ({ kind: 'paragraph' as const, text }))
  expect(withoutMailFurniture(drafts).map(({ text }) => text)).toEqual(kept)
})
