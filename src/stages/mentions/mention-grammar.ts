import { cueForms } from '../../language/en/cue-verbs.ts'
import { WordClass } from '../../language/en/everyday-words.ts'
import { auxiliaries, prepositions, verbAdverbs } from '../../language/en/function-words.ts'
import { pronouns } from '../../language/en/pronouns.ts'
import { Look } from './word-looks.ts'
import type { Words } from './words.ts'

/** How a mention stands in its sentence, as far as the words beside it tell. */
export type MentionRole = 'subject' | 'object' | 'oblique' | 'possessive' | 'other'

/** The furthest that the verb of a subject is looked for behind commas: "Roe, who runs the bank, said". */
const LONGEST_GAP = 24

/** The role of words first to last (both included), told from what stands before and after. */
export function roleOf(words: Words, first: number, last: number): MentionRole {
  const pronoun = first === last ? pronouns.get(words.lowers[first] as string) : undefined
  if ((words.looks[last] as number) & Look.possessive) return 'possessive'
  if ((words.looks[last] as number) & Look.contracted) return 'subject'
  if (pronoun) {
    if (pronoun.role === 'possessive') return 'possessive'
    if (pronoun.role === 'subject') return 'subject'
    if (words.lowers[first] === 'her' && isPossessiveHer(words, first)) return 'possessive'
    if (words.lowers[first] !== 'it')
      return prepositions.has(words.lowers[first - 1] ?? '') ? 'oblique' : 'object'
  }
  const before = words.lowers[first - 1] ?? ''
  const sameSentence = first > 0 && words.sentences[first - 1] === words.sentences[first]
  if (sameSentence && prepositions.has(before) && !clauseConjunctions.has(before)) return 'oblique'
  if (isFiniteAt(words, afterMention(words, last), words.sentences[first] as number)) return 'subject'
  if (sameSentence && cueForms.has(before) && /^[”"’,]$/.test(words.texts[first - 2] ?? '')) return 'subject'
  if (
    sameSentence &&
    (words.classes[first - 1] as number) &
      (WordClass.verbBase | WordClass.verbPast | WordClass.verbPresent | WordClass.ing)
  )
    return 'object'
  return 'other'
}

/** Words that are prepositions and open clauses as well: "after Roe said". */
const clauseConjunctions = new Set('after before since until as than like'.split(' '))

/** "her" before a noun or adjective is a possessive, before anything else an object. */
export function isPossessiveHer(words: Words, word: number): boolean {
  const next = word + 1
  if (next >= words.length || words.sentences[next] !== words.sentences[word]) return false
  const look = words.looks[next] as number
  if (look & Look.mark) return false
  if (look & (Look.capital | Look.number)) return true
  const classes = words.classes[next] as number
  if (classes & WordClass.functional || classes === WordClass.adverb) return words.lowers[next] === 'own'
  return (
    classes === 0 ||
    (classes &
      (WordClass.noun |
        WordClass.pluralNoun |
        WordClass.adjective |
        WordClass.ing |
        WordClass.participle)) !==
      0
  )
}

/** The word after a mention, past an apposition between commas or a remark in brackets. */
function afterMention(words: Words, last: number): number {
  const next = last + 1
  const text = words.texts[next]
  if (text !== ',' && text !== '(' && text !== '—' && text !== '–') return next
  const closing = text === '(' ? ')' : text
  const sentence = words.sentences[last]
  for (
    let word = next + 1;
    word < words.length && word <= next + LONGEST_GAP && words.sentences[word] === sentence;
    word++
  ) {
    if (words.texts[word] !== closing) continue
    return word + 1
  }
  return next
}

/** True where a finite verb stands at the word, adverbs let by. */
function isFiniteAt(words: Words, word: number, sentence: number): boolean {
  for (let at = word; at < words.length && at < word + 4 && words.sentences[at] === sentence; at++) {
    const lower = words.lowers[at] as string
    const classes = words.classes[at] as number
    if (auxiliaries.has(lower)) return true
    if (
      classes & (WordClass.verbPast | WordClass.verbPresent) ||
      (cueForms.has(lower) && !(classes & WordClass.noun))
    )
      return true
    if (classes & WordClass.verbBase && !(classes & (WordClass.noun | WordClass.adjective))) return true
    if (classes === 0 && /(?:ed|'s|’s)$/.test(lower)) return true
    if (!verbAdverbs.has(lower) && !lower.endsWith('ly')) return false
  }
  return false
}

/** Verbs of saying whose forms are seldom anything else. */
const plainSpeech = new Set(
  'said says told tells added adds wrote writes tweeted tweets asked asks replied explained argued insisted noted continued recalled announced declared'.split(
    ' ',
  ),
)

/** True where a verb of saying stands right before or after words first to last: "Roe said", "said Roe". */
export function speaksAt(words: Words, first: number, last: number): boolean {
  const sentence = words.sentences[first] as number
  let after = last + 1
  while (
    after < last + 3 &&
    after < words.length &&
    (auxiliaries.has(words.lowers[after] as string) || verbAdverbs.has(words.lowers[after] as string))
  )
    after++
  if (
    after < words.length &&
    words.sentences[after] === sentence &&
    plainSpeech.has(words.lowers[after] as string)
  )
    return true
  return (
    first > 0 && words.sentences[first - 1] === sentence && plainSpeech.has(words.lowers[first - 1] as string)
  )
}
