import { isOfficeNoun, officeSynonyms } from '../language/en/offices.ts'
import { keyOf } from './user-file/known-entries.ts'

/** "former finance minister" and "finance minister" are one office; so are "lawyer" and "attorney". */
export function sameOffice(a: string, b: string): boolean {
  const [one, other] = [officeWords(a), officeWords(b)]
  const [noun, otherNoun] = [headOf(one), headOf(other)]
  if (noun !== otherNoun) {
    const synonyms = (first: string, second: string) => officeSynonyms.get(first)?.includes(second) ?? false
    return synonyms(noun, otherNoun) || synonyms(otherNoun, noun)
  }
  const rest = one.filter((word) => word !== noun)
  const otherRest = other.filter((word) => word !== noun)
  return rest.length === 0 || otherRest.length === 0 || rest.some((word) => otherRest.includes(word))
}

const PASSING = new Set([
  'former',
  'acting',
  'ex',
  'deputy',
  'the',
  'a',
  'of',
  'for',
  'and',
  'late',
  'outgoing',
  'incoming',
])

function officeWords(title: string): string[] {
  return keyOf(title)
    .split(/[\s-]+/)
    .filter((word) => !PASSING.has(word))
}

function headOf(words: readonly string[]): string {
  return (
    words.find((word, at) => isOfficeNoun(word) && !isOfficeNoun(words[at + 1] ?? '')) ?? words.at(-1) ?? ''
  )
}
