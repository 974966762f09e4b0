import { WordClass } from '../../language/en/everyday-words.ts'
import { auxiliaries } from '../../language/en/function-words.ts'
import { givenNames } from '../../language/en/given-names.ts'
import { statePossessions } from '../../language/en/offices.ts'
import type { FoundName } from './names.ts'
import { Look } from './word-looks.ts'
import type { Words } from './words.ts'

/** Words between a name and the "its" that says it is no person's, at most: "Orsina closed its border". */
const REACH = 5

/**
 * Turns "persons" that the report calls "it" into bodies or states: "Orsina closed its border", "Calder shut two of its
 * kilns". What the name itself or a title says stays.
 */
export function withoutThings(words: Words, names: readonly FoundName[]): FoundName[] {
  const types = new Map<string, 'country' | 'organization'>()
  names.forEach((name, at) => {
    if (!isOpen(words, name) || !opensSentence(words, name)) return
    const end = names[at + 1]?.first ?? words.length
    const type = typeByPossession(words, name.last, end)
    if (type) types.set(textOf(words, name), type)
  })
  if (types.size === 0) return [...names]
  return names.map((name) => {
    const type = isOpen(words, name) ? types.get(textOf(words, name)) : undefined
    return type ? { ...name, type } : name
  })
}

function isOpen(words: Words, name: FoundName): boolean {
  return (
    name.form === 'name' &&
    name.title < 0 &&
    (name.type === 'person' || name.type === 'other') &&
    !(name.type === 'person' && givenNames.has(words.lowers[name.first] as string))
  )
}

/** The subject of its sentence: nothing but "the" stands before it, and a verb behind. */
function opensSentence(words: Words, { first, last }: FoundName): boolean {
  const start = words.lowers[first - 1] === 'the' ? first - 1 : first
  if (words.sentences[start - 1] === words.sentences[first]) return false
  const verb = words.classes[last + 1] ?? 0
  return (
    words.sentences[last + 1] === words.sentences[last] &&
    ((verb & (WordClass.verbPast | WordClass.verbPresent)) !== 0 ||
      auxiliaries.has(words.lowers[last + 1] as string))
  )
}

function textOf(words: Words, { first, last }: FoundName): string {
  return words.lowers.slice(first, last + 1).join(' ')
}

function typeByPossession(words: Words, last: number, end: number): 'country' | 'organization' | undefined {
  for (let word = last + 1; word <= last + REACH && word + 1 < end; word++) {
    if (words.sentences[word] !== words.sentences[last] || (words.looks[word] as number) & Look.mark)
      return undefined
    const lower = words.lowers[word] as string
    if (lower !== 'its') continue
    if (word === last + 1) return undefined
    for (const noun of [words.lowers[word + 1], words.lowers[word + 2]])
      if (noun && statePossessions.has(noun)) return 'country'
    return 'organization'
  }
  return undefined
}
