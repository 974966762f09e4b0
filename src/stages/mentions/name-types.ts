import type { EntityType } from '../../domain/entity.ts'
import { bodyNamed } from '../../knowledge/bodies/known-bodies.ts'
import { countryOfPlace } from '../../knowledge/places/places.ts'
import { cities } from '../../language/en/cities.ts'
import { capitals, countries } from '../../language/en/countries.ts'
import { cueForms } from '../../language/en/cue-verbs.ts'
import { WordClass } from '../../language/en/everyday-words.ts'
import { auxiliaries, beForms, determiners } from '../../language/en/function-words.ts'
import { givenNames } from '../../language/en/given-names.ts'
import {
  knownOrganisations,
  organisationHeads,
  organisationModifiers,
  organisationStarts,
  otherAcronyms,
} from '../../language/en/organisations.ts'
import { knownPlaces, placeHeads, placeStarts, postalCodes } from '../../language/en/places.ts'
import { roleNouns } from '../../language/en/roles.ts'
import { nameParticles, nameSuffixes } from '../../language/en/titles.ts'
import { phraseOf } from './known-names.ts'
import type { NameSegment } from './name-segments.ts'
import { isIntroduced, wordsAsGivenNames } from './name-words.ts'
import { Look } from './word-looks.ts'
import type { Words } from './words.ts'

/** What a list says of a name. */
export interface KnownName {
  /** The usual name of what is named: the same for "FBI" and "Federal Bureau of Investigation". */
  readonly name: string
  readonly country?: string
  readonly government?: boolean
  /** Index of the one entry of the user's file that has the name. */
  readonly entry?: number
}

export interface NameType {
  readonly type: EntityType
  /** How sure the form alone makes it: 3 listed or headed, 2 shaped like it, 1 told by what stands around, 0 a guess. */
  readonly strength: 0 | 1 | 2 | 3
  readonly known?: KnownName
}

/** Heads that are surnames as often: "Robert Post", "Veronica Lake". With a given name before them they are a person's. */
const weakHeads = new Set(
  'house church post guard united rovers mission mail mirror sun daily wire monitor review globe sentinel register bee club front press chase banks hill hills lake park ford beach field lane town cape forest rivers woods marsh brook brooks english french west north south east king bell temple abbey castle heights crane bishop forum tower towers bank parish bridge bridges ward hall mountain times wells mills steel gardens page dunes ranch falls parker port brothers young star fields stone'.split(
    ' ',
  ),
)

/** First words of storms, operations and the like. */
const otherStarts = new Set(
  'hurricane typhoon cyclone tropical operation project super happy merry dear hey'.split(' '),
)

/** Last words of laws, wars, feasts, prizes and works. */
const otherHeads = new Set(
  'act amendment war day week month year prize award awards cup bowl olympics games championship championships series treaty accord accords agreement deal plan constitution revolution ii iii century era age effect syndrome disease virus law bill code convention-of protocol doctrine festival parade marathon tour edition project-x road-map crisis scandal depression recession holocaust uprising massacre trial bible quran koran'.split(
    ' ',
  ),
)

const companyEndings = new Set('inc corp corporation co company ltd llc llp plc gmbh ag sa'.split(' '))

/** The type that a name's own form gives it. */
export function typeByForm(words: Words, segment: NameSegment): NameType {
  const { first, last } = segment
  if (segment.title >= 0) return { type: 'person', strength: 3 }
  const phrase = phraseOf(words, first, last).replace(/[’]/g, "'")
  const lower = phrase.toLowerCase()
  const listed = typeByList(words, first, last, phrase, lower)
  if (listed) return listed
  const firstLower = words.lowers[first] as string
  const lastLower = words.lowers[last] as string
  const many = last > first
  const given =
    (givenNames.has(firstLower) || (many && wordsAsGivenNames.has(firstLower))) &&
    !((words.looks[first] as number) & Look.allCaps && firstLower.length < 4)
  if (isVessel(words, first)) return { type: 'other', strength: 3 }
  if (many && otherStarts.has(firstLower)) return { type: 'other', strength: 3 }
  if (nameSuffixes.has(lastLower) && many && !otherHeads.has(words.lowers[last - 1] as string))
    return { type: 'person', strength: 3 }
  if (many) {
    const personal =
      given ||
      ((weakHeads.has(lastLower) || (words.classes[last] as number) !== 0) &&
        (isPersonal(words, first) || isIntroduced(words, first)))
    const headed = typeByHead(words, first, last, personal)
    if (headed) return headed
    if (
      personal &&
      !((words.classes[first] as number) && (words.classes[last] as number) && last - first > 1)
    )
      return { type: 'person', strength: 2 }
    if (
      /^(?:\p{Lu}\.?)+$/u.test(words.texts[first] as string) &&
      firstLower.length <= 4 &&
      !((words.classes[last] as number) > 0)
    )
      return {
        type: firstLower.length === 1 || firstLower.includes('.') ? 'person' : 'organization',
        strength: firstLower.length === 1 ? 2 : 0,
      }
    for (let word = first + 1; word < last; word++) {
      const particle = words.lowers[word] as string
      if (nameParticles.has(particle) && particle !== 'de' && particle !== 'la' && particle !== 'del')
        return { type: 'person', strength: 2 }
      if (particle.length === 1 && (words.looks[word] as number) & Look.capital)
        return { type: 'person', strength: 2 }
      if (isQuote(words.texts[word])) return { type: 'person', strength: 2 }
    }
    return manyByWords(words, first, last)
  }
  if (isIntroduced(words, first)) return { type: 'person', strength: 2 }
  return oneByForm(words, first, lastLower, given)
}

/** "The ferry | Astrid", "a storm | called", "its tanker | Bella": things that bear people's names. */
function isVessel(words: Words, first: number): boolean {
  return (
    vessels.has(words.lowers[first - 1] ?? '') &&
    determiners.has(words.lowers[first - 2] ?? '') &&
    ((words.looks[first] as number) & Look.adjacent) !== 0
  )
}

const vessels = new Set(
  'ferry ship vessel boat yacht tanker trawler freighter liner steamer schooner frigate destroyer submarine warship lifeboat tugboat icebreaker airship hurricane typhoon cyclone racehorse mare colt filly'.split(
    ' ',
  ),
)

/** "Yun-hee", "Jean-luc": a given name of two, and in a name of several words hardly anything else. */
const HYPHENATED_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u

/** "Yun-hee Park"; "the transport minister, Osku Park", "minister Osku Park": who holds the office is named. */
function isPersonal(words: Words, first: number): boolean {
  if (HYPHENATED_GIVEN.test(words.texts[first] as string)) return true
  const before = words.texts[first - 1] === ',' ? first - 2 : first - 1
  const role = roleNouns.get(words.lowers[before] ?? '')
  return role?.kind === 'person' && !role.plural
}

function isQuote(text: string | undefined): boolean {
  return text === '"' || text === '“' || text === '”'
}

function typeByList(
  words: Words,
  first: number,
  last: number,
  phrase: string,
  lower: string,
): NameType | undefined {
  const organisation =
    knownOrganisations.get(phrase) ?? knownOrganisations.get(titleCased(phrase)) ?? bodyNamed(phrase)
  if (organisation) return { type: 'organization', strength: 3, known: organisation }
  const country = countries.get(lower)
  if (country && lower !== 'us') return { type: country.type, strength: 3, known: country }
  if (phrase === 'US')
    return { type: 'country', strength: 3, known: { name: 'United States', country: 'USA' } }
  if (postalCodes.has(phrase) && words.texts[first - 1] === ',')
    return { type: 'place', strength: 3, known: { name: phrase, country: 'USA' } }
  const place =
    knownPlaces.get(lower) ??
    (first === last && (words.looks[first] as number) & Look.dotted
      ? knownPlaces.get(`${lower}.`)
      : undefined)
  if (place) return { type: 'place', strength: 3, known: place }
  const city = capitals.get(lower) ?? cities.get(lower)
  if (city) {
    // "Paris" and "Madison" are given names too: a city unless the report says otherwise.
    const strength = first !== last || !givenNames.has(lower) ? 3 : 1
    return {
      type: 'place',
      strength: (words.classes[first] as number) !== 0 && first === last ? 0 : strength,
      known: { name: phrase, country: city },
    }
  }
  // Less known towns are surnames as often: a hint, unless they have several words.
  const lying = countryOfPlace(lower)
  if (!lying) return undefined
  return { type: 'place', strength: first !== last ? 2 : 1, known: { name: phrase, country: lying } }
}

/** "ASSOCIATED PRESS" as the lists have it; a short word in capitals is an acronym and stays. */
function titleCased(phrase: string): string {
  return phrase.length > 6 && phrase === phrase.toUpperCase()
    ? phrase.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : phrase
}

function typeByHead(words: Words, first: number, last: number, given: boolean): NameType | undefined {
  const lastLower = words.lowers[last] as string
  const firstLower = words.lowers[first] as string
  if (companyEndings.has(lastLower)) return { type: 'organization', strength: 3 }
  for (let word = first + 1; word < last; word++) {
    const lower = words.lowers[word] as string
    if (lower === 'of' || lower === 'for' || lower === 'on') {
      const head = words.lowers[word - 1] as string
      if (organisationStarts.has(head) || organisationHeads.has(head))
        return { type: 'organization', strength: 3 }
      if (placeHeads.has(head) || placeStarts.has(head)) return { type: 'place', strength: 3 }
      return undefined
    }
    if (lower === '&') return { type: 'organization', strength: 2 }
  }
  // "World War II"; "Doris Day" is a person.
  const heading = nameSuffixes.has(lastLower) ? (words.lowers[last - 1] as string) : lastLower
  if (otherHeads.has(heading) && !(given && last - first === 1)) return { type: 'other', strength: 3 }
  const weak = weakHeads.has(lastLower) && given && last - first < 3
  if (!weak && organisationHeads.has(lastLower)) return { type: 'organization', strength: 3 }
  if (!weak && placeHeads.has(lastLower)) return { type: 'place', strength: 3 }
  if (placeStarts.has(firstLower) && !given && last - first < 3 && (words.classes[last] as number) === 0)
    return { type: 'place', strength: firstLower === 'st' || firstLower === 'new' ? 1 : 2 }
  if (organisationModifiers.has(firstLower)) return { type: 'organization', strength: 1 }
  return undefined
}

/** Two or more words without a given name, a head or a listing. */
function manyByWords(words: Words, first: number, last: number): NameType {
  let everyday = 0
  let shouted = 0
  for (let word = first; word <= last; word++) {
    if ((words.classes[word] as number) !== 0) everyday++
    if ((words.looks[word] as number) & Look.allCaps) shouted++
  }
  const count = last - first + 1
  if (shouted > 0 && everyday === 0) return { type: 'organization', strength: 0 }
  if (everyday === 0 && count <= 4) return { type: 'person', strength: 1 }
  return { type: 'other', strength: everyday === count ? 1 : 0 }
}

function oneByForm(words: Words, word: number, _lower: string, given: boolean): NameType {
  const text = words.texts[word] as string
  const look = words.looks[word] as number
  const everyday = words.classes[word] as number
  if (look & Look.allCaps && text.length <= 6 && /^\p{Lu}[\p{Lu}\p{N}.&-]*s?$/u.test(text)) {
    if (otherAcronyms.has(text)) return { type: 'other', strength: 3 }
    // "SX40" is a thing more often than a body.
    if (/\p{N}/u.test(text)) return { type: 'other', strength: 0 }
    return everyday === 0 ? { type: 'organization', strength: 1 } : { type: 'other', strength: 0 }
  }
  if (given) return { type: 'person', strength: everyday === 0 ? 2 : 0 }
  return { type: 'other', strength: everyday === 0 ? 0 : 2 }
}

/** Votes that the words around a name give: a person speaks, a place is where things happen. */
export function voteByContext(
  words: Words,
  segment: NameSegment,
): { readonly type: EntityType; readonly weight: number } | undefined {
  const { first, last } = segment
  const before = words.lowers[first - 1] ?? ''
  const beforeThat = words.lowers[first - 2] ?? ''
  const after = words.lowers[last + 1] ?? ''
  const possessive = (words.looks[last] as number) & Look.possessive
  if (!possessive && personVerbs.has(after)) return { type: 'person', weight: 2 }
  if (speechOf(before) && !beForms.has(before) && /^[,”"'’]$/.test(beforeThat))
    return { type: 'person', weight: 2 }
  if (
    after === ',' &&
    (words.looks[last + 2] as number) & Look.number &&
    /^,$/.test(words.lowers[last + 3] ?? '')
  )
    return { type: 'person', weight: 3 }
  if (after === ',' && words.lowers[last + 2] === 'who') return { type: 'person', weight: 3 }
  if (after === 'who') return { type: 'person', weight: 2 }
  const role = roleNouns.get(before)
  if (role?.kind === 'person' && !role.plural) return { type: 'person', weight: 2 }
  if (role?.kind === 'body') return { type: 'organization', weight: 1 }
  if (role?.kind === 'crowd') return undefined
  if (!possessive && speechOf(after)) return { type: 'person', weight: 1 }
  if (
    before === 'in' ||
    before === 'near' ||
    before === 'throughout' ||
    before === 'across' ||
    before === 'outside'
  )
    return { type: 'place', weight: before === 'in' ? 1 : 2 }
  if ((before === 'at' || before === 'to' || before === 'from') && !possessive)
    return { type: before === 'at' ? 'organization' : 'place', weight: 0.4 }
  // "the town of Kerr", "in the port city of Runde"
  if (before === 'of' && settlements.has(beforeThat)) return { type: 'place', weight: 3 }
  if (before === 'of' && (words.looks[first - 2] ?? 0) & Look.capital) return { type: 'place', weight: 1 }
  if (before === 'the') return { type: 'other', weight: 1 }
  if (possessive || auxiliaries.has(after) || (words.classes[last + 1] ?? 0) & WordClass.verbPast)
    return { type: 'person', weight: 0.5 }
  return undefined
}

const settlements = new Set(
  'town village city port suburb province region district county island islands hamlet capital neighbourhood neighborhood enclave'.split(
    ' ',
  ),
)

/** Verbs that people and hardly anybody else are the subject of. */
const personVerbs = new Set(
  'said says tweeted told recalled laughed smiled nodded shrugged joked married wrote replied testified was-born died quipped explained sighed grew studied resigned retired thinks thought knew wanted felt loved asked who whose grinned hugged graduated he she'.split(
    ' ',
  ),
)

function speechOf(lower: string): boolean {
  return cueForms.has(lower)
}
