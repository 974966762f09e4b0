import { WordClass } from '../../language/en/everyday-words.ts'
import { prepositions, timeWords } from '../../language/en/function-words.ts'
import { roleNouns } from '../../language/en/roles.ts'
import { Look } from './word-looks.ts'
import type { Words } from './words.ts'

/** Nouns for people with "the" before them alone: "the left". */
export const onlyWithThe: ReadonlySet<string> = new Set('left right public press others'.split(' '))

/** Papers whose word is a verb as well. */
const writtenOrDone = new Set('plans orders reports claims demands offers requests notes charges'.split(' '))
/** What follows a verb at once, and a noun hardly ever. */
const afterVerbs = new Set('to that a an the its his her their'.split(' '))

/** "The union | plans to strike", "the shelling of the market | left a crater": a verb behind the noun that does it. */
export function isDoing(words: Words, word: number): boolean {
  const before = word - 1
  if (before < 0 || words.sentences[before] !== words.sentences[word]) return false
  if (!((words.looks[word] as number) & Look.adjacent)) return false
  const classes = words.classes[before] as number
  const role = roleNouns.get(words.lowers[before] as string)
  if (!isNounAt(words, before) || (words.looks[before] as number) & Look.possessive) return false
  if (onlyWithThe.has(words.lowers[word] as string)) return true
  return (
    writtenOrDone.has(words.lowers[word] as string) &&
    !(role?.plural || classes & WordClass.pluralNoun) &&
    words.sentences[word + 1] === words.sentences[word] &&
    afterVerbs.has(words.lowers[word + 1] as string)
  )
}

/** "customs officers", "Bus drivers": a noun, and nothing else, that says of which kind they are. */
export function isSort(words: Words, head: number, taken: Uint8Array): boolean {
  const word = head - 1
  if (word < 0 || taken[word] || words.sentences[word] !== words.sentences[head]) return false
  if (!((words.looks[head] as number) & Look.adjacent)) return false
  const look = words.looks[word] as number
  if (look & (Look.mark | Look.number | Look.possessive | Look.allCaps)) return false
  const lower = words.lowers[word] as string
  if (timeWords.has(lower) || prepositions.has(lower) || roleNouns.get(lower)?.plural) return false
  const isFirst = word === 0 || words.sentences[word - 1] !== words.sentences[word]
  if (look & Look.capital && !isFirst) return false
  const noun = WordClass.noun | WordClass.pluralNoun
  const classes = words.classes[word] as number
  if (lower === 'customs') return true
  return (classes & WordClass.noun) !== 0 && (classes & ~noun) === 0 && !isObject(words, word)
}

/** "gave food | workers needed", "in Kerr | drivers": behind a verb's object or a phrase of its own it belongs there. */
function isObject(words: Words, word: number): boolean {
  const before = words.lowers[word - 1] ?? ''
  return words.sentences[word - 1] === words.sentences[word] && prepositionsOfPlace.has(before)
}
const prepositionsOfPlace = new Set(['in', 'at', 'near', 'after', 'before', 'during'])

/** "An earthquake | killed farmers": a past form right behind a noun is what the noun does. */
export function isFiniteVerb(words: Words, word: number): boolean {
  const before = word - 1
  if (before < 0 || words.sentences[before] !== words.sentences[word]) return false
  const own = words.classes[word] as number
  const other = words.classes[before] as number
  if (!(own & WordClass.verbPast) || own & WordClass.adjective) return false
  if ((words.looks[before] as number) & Look.mark || other & (WordClass.adjective | WordClass.adverb))
    return false
  return isNounAt(words, before)
}

function isNounAt(words: Words, word: number): boolean {
  const classes = words.classes[word] as number
  const noun = WordClass.noun | WordClass.pluralNoun
  return (
    (roleNouns.has(words.lowers[word] as string) || (classes & noun) !== 0) &&
    !(classes & (WordClass.adjective | WordClass.functional))
  )
}
