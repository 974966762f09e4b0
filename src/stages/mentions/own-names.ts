import { cueForms } from '../../language/en/cue-verbs.ts'
import { WordClass } from '../../language/en/everyday-words.ts'
import { auxiliaries, modals } from '../../language/en/function-words.ts'
import { type FoundName, surnameAt } from './names.ts'
import { Look } from './word-looks.ts'
import type { Words } from './words.ts'

/** Before one of them the word is the month, the modal, the thing: "in March", "since May". */
const timePrepositions = new Set(
  'in of by since until till last next this early late mid from through during on before after every'.split(
    ' ',
  ),
)

/**
 * Names that are everyday words, where the report has somebody of that name: "Harriet May … May said", "Chad Morrow …
 * Chad swam". They are taken for the person only where they are a subject or own something.
 */
export function addOwnNames(words: Words, names: readonly FoundName[]): FoundName[] {
  const own = ownWords(words, names)
  if (own.size === 0) return [...names]
  const byFirst = new Map(names.map((name) => [name.first, name]))
  const covered = new Uint8Array(words.length)
  for (const { first, last, title, titleEnd } of names) {
    if (last > first || title >= 0) for (let word = first; word <= last; word++) covered[word] = 1
    if (title >= 0) for (let word = title; word <= titleEnd; word++) covered[word] = 1
  }
  const found: FoundName[] = []
  const replaced = new Set<FoundName>()
  for (let word = 0; word < words.length; word++) {
    if (covered[word] || !own.has(words.lowers[word] as string)) continue
    const known = byFirst.get(word)
    if (known?.type === 'person' || !standsForPerson(words, word)) continue
    // What the reading takes for a place or a body is a person's name only where it speaks or acts as one.
    if (known && !cueForms.has(words.lowers[word + 1] ?? '')) continue
    if (known) replaced.add(known)
    found.push(personAt(word))
  }
  if (found.length === 0) return [...names]
  return [...names.filter((name) => !replaced.has(name)), ...found].sort((a, b) => a.first - b.first)
}

function personAt(word: number): FoundName {
  return {
    first: word,
    last: word,
    title: -1,
    titleEnd: -1,
    group: false,
    form: 'name',
    type: 'person',
    strength: 2,
    plural: false,
  }
}

/** First and last words of the full names of persons. */
function ownWords(words: Words, names: readonly FoundName[]): Set<string> {
  const own = new Set<string>()
  for (const name of names) {
    if (name.type !== 'person' || name.last === name.first) continue
    own.add(words.lowers[surnameAt(words, name)] as string)
    own.add(words.lowers[name.first] as string)
  }
  return own
}

function standsForPerson(words: Words, word: number): boolean {
  const look = words.looks[word] as number
  if (!(look & Look.capital) || look & (Look.allCaps | Look.mark)) return false
  const before = words.sentences[word - 1] === words.sentences[word] ? (words.lowers[word - 1] ?? '') : ''
  const next = words.sentences[word + 1] === words.sentences[word] ? word + 1 : -1
  if (timePrepositions.has(before) || (next >= 0 && (words.looks[next] as number) & Look.number)) return false
  if (/^\p{N}/u.test(before)) return false
  // "Finch Hatton began": half of a longer name.
  if (before && look & Look.adjacent && (words.looks[word - 1] as number) & Look.capital) return false
  // "Bishop Roe said": the title of another.
  if (next >= 0 && (words.looks[next] as number) & Look.capital) return false
  if (look & Look.possessive) return before !== 'the'
  if (cueForms.has(before) && /^[,”"’']$/.test(words.texts[word - 2] ?? '')) return true
  if (next < 0 || before === 'the') return false
  const lower = words.lowers[next] as string
  const classes = words.classes[next] as number
  if (auxiliaries.has(lower)) return !modals.has(words.lowers[word] as string) || !lower.startsWith('be')
  return (
    (classes & (WordClass.verbPast | WordClass.verbPresent)) !== 0 ||
    (cueForms.has(lower) && /(?:ed|s)$/.test(lower))
  )
}
