import type { EntityType } from '../../domain/entity.ts'
import { demonyms } from '../../language/en/countries.ts'
import { WordClass } from '../../language/en/everyday-words.ts'
import { givenNames } from '../../language/en/given-names.ts'
import { groupWord, phraseOf, styleAt } from './known-names.ts'
import { findRuns, readCapitals } from './name-runs.ts'
import { isPersonStart, type NameSegment, segmentRun } from './name-segments.ts'
import { type KnownName, type NameType, typeByForm, voteByContext } from './name-types.ts'
import { Look, Style } from './word-looks.ts'
import type { Words } from './words.ts'

/** A name as it stands: words first to last, its type, and what a list knows of it. */
export interface FoundName extends NameSegment {
  readonly form: 'name' | 'demonym'
  readonly type: EntityType
  readonly strength: number
  readonly plural: boolean
  readonly known?: KnownName
}

/** Finds the names of a text, in text order, not overlapping. */
export function findNames(words: Words): FoundName[] {
  const capitals = readCapitals(words)
  const segments = findRuns(words, capitals).flatMap((run) => segmentRun(words, run))
  const formed = segments.map((segment) => (segment.group ? undefined : typeByForm(words, segment)))
  const witnesses = gatherWitnesses(words, segments, formed)
  const names = segments.map((segment, index) => nameOf(words, segment, formed[index], witnesses))
  const shouted = findInHeadlines(words, witnesses)
  const all = shouted.length === 0 ? names : [...names, ...shouted].sort((a, b) => a.first - b.first)
  return withoutOverlaps(all.filter((name) => !isAdjective(words, name)))
}

/** What the whole document says of its names. */
interface Witnesses {
  /** Type votes by the name in lower case. */
  readonly votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>
  /** Surnames and given names of the document's persons, in lower case. */
  readonly persons: ReadonlySet<string>
  /** Full names of persons, in lower case. */
  readonly full: ReadonlySet<string>
  /** First words of organisations and places of several words. */
  readonly firstWords: ReadonlyMap<string, EntityType>
}

/** A form this sure is a witness for the other mentions of the same words. */
const WITNESS_STRENGTH = 1

function gatherWitnesses(
  words: Words,
  segments: readonly NameSegment[],
  formed: readonly (NameType | undefined)[],
): Witnesses {
  const votes = new Map<string, Map<EntityType, number>>()
  const persons = new Set<string>()
  const full = new Set<string>()
  const firstWords = new Map<string, EntityType>()
  segments.forEach((segment, index) => {
    const type = formed[index]
    if (!type) return
    const key = phraseOf(words, segment.first, segment.last).toLowerCase()
    const byType = votes.get(key) ?? new Map<EntityType, number>()
    votes.set(key, byType)
    const context = voteByContext(words, segment)
    if (context) byType.set(context.type, (byType.get(context.type) ?? 0) + context.weight)
    if (type.strength >= WITNESS_STRENGTH) byType.set(type.type, (byType.get(type.type) ?? 0) + type.strength)
    const isPerson =
      type.type === 'person' &&
      (type.strength >= 2 || (type.strength === 1 && (context?.type === 'person' || !context)))
    if (isPerson && (segment.last > segment.first || segment.title >= 0)) {
      if (segment.last > segment.first) full.add(key)
      const surname = words.lowers[surnameAt(words, segment)] as string
      if (surname.length > 1) persons.add(surname)
      const given = words.lowers[segment.first] as string
      if (segment.last > segment.first && given.length > 1 && givenNames.has(given)) persons.add(given)
    }
    if (
      segment.last > segment.first &&
      type.strength >= 2 &&
      (type.type === 'organization' || type.type === 'place')
    )
      firstWords.set(words.lowers[segment.first] as string, type.type)
  })
  return { votes, persons, full, firstWords }
}

/** The word that holds the surname: the last one that is no "Jr." */
export function surnameAt(words: Words, segment: { readonly first: number; readonly last: number }): number {
  let at = segment.last
  while (at > segment.first && /^(?:jr|sr|ii|iii|iv)$/.test(words.lowers[at] as string)) at--
  return at
}

function nameOf(
  words: Words,
  segment: NameSegment,
  formed: NameType | undefined,
  witnesses: Witnesses,
): FoundName {
  const group =
    segment.title < 0 ? groupWord(phraseOf(words, segment.first, segment.last).toLowerCase()) : undefined
  if (group && (segment.group || formed?.type !== 'organization')) {
    const demonym = demonyms.get(group.base)
    if (group.demonym && demonym)
      return {
        ...segment,
        form: 'demonym',
        type: group.plural ? 'group' : demonym.country ? 'country' : 'place',
        strength: 3,
        plural: group.plural,
        known: { name: demonym.of, ...(demonym.country ? { country: demonym.country } : {}) },
      }
    return { ...segment, form: 'name', type: 'group', strength: 3, plural: group.plural }
  }
  const type = formed
    ? settleType(words, segment, formed, witnesses)
    : { type: 'other' as const, strength: 0 as const }
  return { ...segment, form: 'name', plural: type.type === 'group', ...type }
}

/** Example: "Seattleites", "Oregonians". */
const inhabitantsPattern = /^\p{L}{3,}(?:ites|ians)$/u
const outletPrepositions = new Set(['on', 'at', 'via', 'the', 'in', 'from', 'near'])

/** "the Clintons": a family. */
function pluralSurname(
  words: Words,
  { first, last }: NameSegment,
  witnesses: Witnesses,
): NameType | undefined {
  const lower = words.lowers[last] as string
  if (first !== last || words.lowers[first - 1] !== 'the' || !lower.endsWith('s')) return undefined
  return witnesses.persons.has(lower.slice(0, -1)) ? { type: 'group', strength: 2 } : undefined
}

/** A vote this much ahead of the form's own type turns it. */
const TURNING_VOTE = 1

function settleType(words: Words, segment: NameSegment, formed: NameType, witnesses: Witnesses): NameType {
  const { first, last } = segment
  const lower = words.lowers[last] as string
  if (formed.strength === 3) {
    // "Fox said" where the report speaks of Vicente Fox; "on Fox" stays the broadcaster.
    const isNamesake =
      first === last && formed.type !== 'country' && segment.title < 0 && witnesses.persons.has(lower)
    return isNamesake && !outletPrepositions.has(words.lowers[first - 1] ?? '')
      ? { type: 'person', strength: 2 }
      : formed
  }
  if (first === last && segment.title < 0 && inhabitantsPattern.test(lower) && formed.strength < 2)
    return { type: 'group', strength: 2 }
  const plural = pluralSurname(words, segment, witnesses)
  if (plural) return plural
  if (first === last && witnesses.persons.has(lower) && formed.strength < 3)
    return { type: 'person', strength: 2 }
  const key = phraseOf(words, first, last).toLowerCase()
  const votes = witnesses.votes.get(key)
  let best: EntityType = formed.type
  let most = (votes?.get(formed.type) ?? 0) + (formed.strength === 2 ? 2 : 0)
  for (const [type, weight] of votes ?? []) {
    if (type === 'other' || type === best) continue
    if (weight >= most + (formed.type === 'other' ? TURNING_VOTE / 2 : TURNING_VOTE)) {
      best = type
      most = weight
    }
  }
  if (best === 'other' && first === last && witnesses.firstWords.has(lower))
    best = witnesses.firstWords.get(lower) ?? best
  return best === formed.type ? formed : { type: best, strength: 1 }
}

/**
 * Names in sentences whose capitals say nothing: the document's own persons, and a given name with a word after it
 * that is no everyday one. Listed names are found by the runs already.
 */
function findInHeadlines(words: Words, witnesses: Witnesses): FoundName[] {
  const found: FoundName[] = []
  for (let word = 0; word < words.length; word++) {
    if (styleAt(words, word) === Style.normal || !((words.looks[word] as number) & Look.capital)) continue
    const lower = words.lowers[word] as string
    const next =
      word + 1 < words.length &&
      words.sentences[word + 1] === words.sentences[word] &&
      (words.looks[word + 1] as number) & Look.capital
        ? word + 1
        : -1
    const nextLower = next < 0 ? '' : (words.lowers[next] as string)
    const known = witnesses.persons.has(lower)
    const given = givenNames.has(lower) && (words.classes[word] as number) === 0
    let last = -1
    if (
      next > 0 &&
      (known || given) &&
      (witnesses.persons.has(nextLower) ||
        ((words.classes[next] as number) === 0 && isPersonStart(words, next, next)))
    )
      last = next
    else if (known && ((words.classes[word] as number) === 0 || witnesses.full.has(lower))) last = word
    if (last < 0) continue
    found.push({
      first: word,
      last,
      title: -1,
      titleEnd: -1,
      group: false,
      form: 'name',
      type: 'person',
      strength: 2,
      plural: false,
    })
    word = last
  }
  return found
}

/** "Democratic", "Islamic": they tell a kind and name nobody. */
const adjectivesOnly = new Set(
  'democratic islamic jewish islamist christian communist socialist conservative liberal catholic muslim evangelical hispanic black white western eastern northern southern'.split(
    ' ',
  ),
)

function isAdjective(words: Words, { first, last }: FoundName): boolean {
  if (first !== last || !adjectivesOnly.has(words.lowers[first] as string)) return false
  const next = words.classes[last + 1] ?? 0
  return (
    (next & (WordClass.noun | WordClass.pluralNoun | WordClass.adjective)) !== 0 ||
    words.lowers[last] === 'democratic'
  )
}

function withoutOverlaps(names: readonly FoundName[]): FoundName[] {
  const kept: FoundName[] = []
  let end = -1
  for (const name of names) {
    if (name.first <= end) continue
    kept.push(name)
    end = name.last
  }
  return kept
}
