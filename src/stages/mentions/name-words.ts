import { cueForms } from '../../language/en/cue-verbs.ts'
import { WordClass } from '../../language/en/everyday-words.ts'
import { timeWords } from '../../language/en/function-words.ts'
import { givenNames } from '../../language/en/given-names.ts'
import { roleNouns } from '../../language/en/roles.ts'
import { genderedTitles } from '../../language/en/titles.ts'
import { Look } from './word-looks.ts'
import type { Words } from './words.ts'

/** Words that are capitalised where they stand for themselves, and name nobody. */
export const neverNames = new Set(
  "hey p.s sincerely regards cheers attn nothing something everything anything nobody somebody everybody anybody someone everyone anyone none i i'm i've i'd i'll im ive ill oh ok okay yes no hi hello dear thanks please god jesus christ lord bible internet christmas easter thanksgiving halloween ramadan hanukkah english spanish etc am pm lol re fw fwd subject to from cc sent date monday's re: note ps p.s update updated editor's breaking exclusive video photo photos image credit read more related copyright".split(
    ' ',
  ),
)
/** Words that may be names of persons but open a sentence as something else far more often. */
export const misleadingOpeners = new Set(
  'will may can mark bill art rich frank faith hope joy grace rose dawn chase grant drew sue rob pat don josh jack guy man so see young long many in an my you the do miles max ray ken major general'.split(
    ' ',
  ),
)

/** Given names that are grammar elsewhere: "Will Harker", "Per Dahl". */
export const wordsAsGivenNames = new Set(['will', 'per', 'an', 'so', 'may'])

/** Weekdays and months, unless they are a person's name: "April Ryan", "Theresa May", "Fela June". */
export function isTimeWord(words: Words, word: number): boolean {
  const lower = words.lowers[word] as string
  if (!timeWords.has(lower)) return false
  if (isSurname(words, word)) return false
  if (!['may', 'april', 'june', 'august', 'mar', 'jan', 'jun'].includes(lower)) return true
  const next = word + 1 < words.length ? (words.looks[word + 1] as number) : 0
  const before = word > 0 ? (words.lowers[word - 1] as string) : ''
  if (
    next & Look.number ||
    [
      'in',
      'of',
      'last',
      'next',
      'since',
      'until',
      'by',
      'early',
      'late',
      'mid',
      'this',
      'from',
      'through',
      'on',
    ].includes(before)
  )
    return true
  if (before === 'and' && !(isNamed(words, word + 1) && (words.classes[word + 1] as number) === 0))
    return true
  if (givenNames.has(before) && (words.looks[word - 1] as number) & Look.capital) return false
  if (lower === 'may' && opensPerson(words, word)) return false
  if (genderedTitles.has(before) || ['minister', 'president', 'secretary'].includes(before)) return false
  if (lower === 'may' || lower === 'mar' || lower === 'jan' || lower === 'jun')
    return lower === 'jan' ? !(next & Look.capital) : true
  return !(next & Look.capital && next & Look.adjacent)
}

/** "May Tranter, who runs the café": at the start of a sentence, before a word that is nothing else and a comma or a verb of speech. */
function opensPerson(words: Words, word: number): boolean {
  const behind = words.texts[word + 2] ?? ''
  return (
    ((words.looks[word] as number) & Look.opening) !== 0 &&
    isNamed(words, word + 1) &&
    (words.classes[word + 1] as number) === 0 &&
    (behind === ',' || cueForms.has(behind))
  )
}

/** A capitalised word right behind another. */
function isNamed(words: Words, word: number): boolean {
  const look = word < words.length ? (words.looks[word] as number) : 0
  return (look & Look.capital) !== 0 && (look & Look.adjacent) !== 0
}

/** "Peter March": a month right behind a given name, and no day behind it. */
function isSurname(words: Words, word: number): boolean {
  const before = word > 0 ? (words.lowers[word - 1] as string) : ''
  const next = word + 1 < words.length ? (words.looks[word + 1] as number) : 0
  return (
    months.has(words.lowers[word] as string) &&
    isNamed(words, word) &&
    ((words.looks[word - 1] as number) & Look.capital) !== 0 &&
    (givenNames.has(before) || wordsAsGivenNames.has(before)) &&
    !timeWords.has(before) &&
    !(next & Look.number)
  )
}

const months = new Set('january february march april may june july august'.split(' '))

/** Words of such a name at most. */
const LONGEST_INTRODUCED = 4

/** "Sands, who denies it", "Grace Told, 34, a midwife": words that mean something else are a name where that follows. */
export function isIntroduced(words: Words, word: number): boolean {
  let last = word
  while (last - word < LONGEST_INTRODUCED && isNamed(words, last + 1)) last++
  if (words.texts[last + 1] !== ',' || words.sentences[last + 2] !== words.sentences[word]) return false
  const who = words.lowers[last + 2] === 'who'
  const age = /^\d{1,2}$/.test(words.texts[last + 2] ?? '') && words.texts[last + 3] === ','
  const functional = (words.classes[word] as number) & WordClass.functional
  return (who || (age && last > word)) && !roleNouns.has(words.lowers[last] as string) && !functional
}
