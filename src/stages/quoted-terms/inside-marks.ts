import { determiners, prepositions } from '../../language/en/function-words.ts'
import type { MarkedWords } from './marked-words.ts'

/** Words that stay small in a title. */
const SMALL = new Set([
  'and',
  'or',
  'but',
  'nor',
  'as',
  'is',
  'it',
  'be',
  'n',
  'de',
  'la',
  'le',
  'von',
  'v',
  'vs',
])

const startsBig = (word: string) => /^[\p{Lu}\p{N}]/u.test(word)

/** “What the River Took”: a capital on every word but the small ones, the first included. */
export function isTitleCase({ words }: MarkedWords): boolean {
  const [first, ...rest] = words
  if (first === undefined || !startsBig(first)) return false
  return rest.every((word) => {
    const lower = word.toLowerCase()
    return startsBig(word) || SMALL.has(lower) || determiners.has(lower) || prepositions.has(lower)
  })
}

/** How many of its words have a capital. */
export const capitals = ({ words }: MarkedWords): number => words.filter(startsBig).length

/** The mark that ends the words inside, if one does: a comma or stop may be the sentence's own, set inside by custom. */
export const lastMark = ({ inside }: MarkedWords): string =>
  /[,.?!;:…—–-]$/u.exec(inside.trimEnd())?.[0] ?? ''

/** A full stop behind so few words that other words lead up to is the sentence's own, set inside by custom: the “Great Satan.” */
const PHRASE_WORDS = 3

/** “We know them well.”, “Run!”: ends as a sentence does. */
export function endsAsSentence(marked: MarkedWords): boolean {
  const mark = lastMark(marked)
  if (mark !== '.') return /[?!…]/.test(mark) && !isTitleCase(marked)
  const ledUpTo = marked.items[marked.at - 1]?.kind === 'word'
  return !(ledUpTo && (marked.words.length <= PHRASE_WORDS || isTitleCase(marked)))
}
