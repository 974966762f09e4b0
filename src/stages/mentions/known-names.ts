import { bodyNamed } from '../../knowledge/bodies/known-bodies.ts'
import { countryOfPlace } from '../../knowledge/places/places.ts'
import { cities } from '../../language/en/cities.ts'
import { countries, demonyms } from '../../language/en/countries.ts'
import { groupNames, knownOrganisations, otherAcronyms } from '../../language/en/organisations.ts'
import { knownPlaces, postalCodes } from '../../language/en/places.ts'
import { Look, Style } from './word-looks.ts'
import type { Words } from './words.ts'

/** Words of the longest entry in the lists of places and organisations. */
const LONGEST_KNOWN = 8

/** The words from `first` to `last` as they stand, single spaces between, "the" left out. */
export function phraseOf(words: Words, first: number, last: number): string {
  let phrase = words.texts[first] as string
  for (let word = first + 1; word <= last; word++) phrase += ` ${words.texts[word]}`
  return phrase
}

/** Countries, places and organisations that the lists know, of one word or of several; by case where that matters. */
export function isKnownName(phrase: string, lower: string): boolean {
  return (
    knownOrganisations.has(phrase) ||
    countries.has(lower) ||
    knownPlaces.has(lower) ||
    cities.has(lower) ||
    bodyNamed(phrase) !== undefined ||
    (lower.includes(' ') && countryOfPlace(lower) !== undefined)
  )
}

/** The last word of the longest listed name that begins at the word; -1 where none does. */
export function knownFrom(words: Words, word: number): number {
  const look = words.looks[word] as number
  // "al-Qaeda" and "al Shabaab" begin small.
  if (!(look & Look.capital) && !/^al(?:-|$)/.test(words.lowers[word] as string)) return -1
  const style = styleAt(words, word)
  const isCapitals = style === Style.capitals
  let phrase = ''
  let lower = ''
  let found = -1
  for (let last = word; last < words.length && last < word + LONGEST_KNOWN; last++) {
    const lookHere = words.looks[last] as number
    if (words.sentences[last] !== words.sentences[word] || (last > word && !(lookHere & Look.adjacent))) break
    if (lookHere & Look.mark) break
    if (last > word) {
      phrase += ' '
      lower += ' '
    }
    phrase += words.texts[last]
    lower += words.lowers[last]
    const capital = lookHere & Look.capital
    if (capital && isListed(words, word, last, phrase, lower, isCapitals, style)) found = last
    if (lookHere & Look.possessive) break
  }
  return found
}

function isListed(
  words: Words,
  first: number,
  last: number,
  phrase: string,
  lower: string,
  isCapitals: boolean,
  style: number,
): boolean {
  if (first === last) {
    const everyday = words.classes[first] as number
    // "US" in capitals and "Turkey" in a headline may be ordinary words.
    if (isCapitals && (lower === 'us' || otherAcronyms.has(phrase))) return false
    if (style !== Style.normal && everyday !== 0) return false
    if (postalCodes.has(phrase)) return words.texts[first - 1] === ','
    if (isAbbreviatedState(words, first, lower)) return words.texts[first - 1] === ',' || lower.includes('.')
    if (lower === 'us') return phrase === 'US'
    if (everyday !== 0 && !knownOrganisations.has(phrase) && !countries.has(lower)) return false
  }
  return isKnownName(phrase, lower)
}

/** "Miss." and "Ore." are states after a comma only. */
function isAbbreviatedState(words: Words, word: number, lower: string): boolean {
  return (
    lower.length <= 5 &&
    knownPlaces.has(`${lower}.`) &&
    !knownPlaces.has(lower) &&
    !!((words.looks[word] as number) & Look.dotted)
  )
}

/** A demonym or the name of a party, faith or people, singular or plural. */
export function groupWord(
  lower: string,
): { readonly base: string; readonly plural: boolean; readonly demonym: boolean } | undefined {
  if (demonyms.has(lower)) return { base: lower, plural: false, demonym: true }
  if (groupNames.has(lower)) return { base: lower, plural: false, demonym: false }
  // "Laos" is no Lao.
  if (!lower.endsWith('s') || countries.has(lower)) return undefined
  const base = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  if (demonyms.has(base)) return { base, plural: true, demonym: true }
  if (groupNames.has(base)) return { base, plural: true, demonym: false }
  return undefined
}

export function styleAt(words: Words, word: number): number {
  const sentence = words.sentences[word] as number
  return sentence < 0 ? Style.normal : (words.styles[sentence] as number)
}
