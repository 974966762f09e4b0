import { givenNames } from '../../language/en/given-names.ts'
import { isOfficeNoun } from '../../language/en/offices.ts'
import { organisationHeads, organisationStarts } from '../../language/en/organisations.ts'
import { placeHeads } from '../../language/en/places.ts'
import { isOffice } from '../../language/en/roles.ts'
import {
  abbreviatedTitles,
  honorificSuffixes,
  nameSuffixes,
  titleModifiers,
  titleWords,
} from '../../language/en/titles.ts'
import { groupWord, knownFrom, phraseOf } from './known-names.ts'
import type { WordRun } from './name-runs.ts'
import { Look } from './word-looks.ts'
import type { Words } from './words.ts'

/** One name of a run, with the title that stands before it in capitals. */
export interface NameSegment extends WordRun {
  /** First word of the title; -1 for none. */
  readonly title: number
  /** Last word of the title. */
  readonly titleEnd: number
  /** True for an adjective or noun of nationality, party or faith. */
  readonly group: boolean
}

/** Titles that are surnames or parts of organisations as often: they count at a run's start only. */
const startOnlyTitles = new Set(
  'king prince dean major field bishop marshal lord page pope judge justice chief baron earl duke abbot saint deacon price knight private chancellor abbot sheriff constable coach singer don fr st uncle aunt mother father brother sister agent speaker leader whip field first democrat republican rabbi chair mom dad'.split(
    ' ',
  ),
)

/**
 * Parts a capitalised run into the names that it holds: "Brazilian President Ana Duarte" into a demonym and a
 * person with a title, "Texas Gov. Jo Roe" into a place and a person, "Senate Majority Leader" into none.
 */
export function segmentRun(words: Words, run: WordRun): NameSegment[] {
  const segments: NameSegment[] = []
  let first = run.first
  while (first <= run.last) {
    const known = knownFrom(words, first)
    const groupEnd = groupEndAt(words, first, run.last)
    const group = groupEnd >= 0
    if (isCountryAsGivenName(words, first, known, run.last)) {
      segments.push(plainSegment(first, run.last))
      break
    }
    if (known >= first && known < run.last && !headFollows(words, known + 1, run.last)) {
      // "New York Mayor Bill Roe": the listed name ends here, what follows is another.
      if (titleFrom(words, known + 1, run.last) >= 0 || isPersonStart(words, known + 1, run.last)) {
        segments.push(plainSegment(first, known))
        first = known + 1
        continue
      }
    } else if (known === run.last) {
      segments.push(plainSegment(first, known))
      break
    }
    if (group && (groupEnd > first || groupEnd < run.last) && !headFollows(words, groupEnd + 1, run.last)) {
      segments.push({ ...plainSegment(first, groupEnd), group: true })
      first = groupEnd + 1
      continue
    }
    const inner = groupInside(words, first, run.last)
    segments.push(...titledName(words, first, inner < 0 ? run.last : inner - 1, group))
    if (inner < 0) break
    first = inner
  }
  return segments
}

/** Countries and cities that people are called by. */
const placesAsGivenNames = new Set(
  'chad georgia jordan israel kenya india paris sydney austin dallas madison florence victoria charlotte carolina virginia dakota savannah lourdes sofia vienna verona cuba guy cheyenne houston brooklyn chelsea london'.split(
    ' ',
  ),
)

/** "Chad Morrow, 12, swam": two words, the first of them such a name and the second nothing else than a surname. */
function isCountryAsGivenName(words: Words, first: number, known: number, last: number): boolean {
  const surname = words.lowers[last] as string
  return (
    known === first &&
    last === first + 1 &&
    placesAsGivenNames.has(words.lowers[first] as string) &&
    !((words.looks[first] as number) & (Look.possessive | Look.allCaps)) &&
    (words.classes[last] as number) === 0 &&
    isPersonStart(words, last, last) &&
    !givenNames.has(surname) &&
    !titleWords.has(bare(surname)) &&
    knownFrom(words, last) < 0
  )
}

/** The last word of a demonym or group word that begins at the word: "Brazilian", "South Korean"; -1 for none. */
function groupEndAt(words: Words, first: number, last: number): number {
  if (first < last && groupWord(`${words.lowers[first]} ${words.lowers[first + 1]}`)) return first + 1
  return groupWord(words.lowers[first] as string) ? first : -1
}

/** A group word that ends a run after a name: "Wisconsin Republican", "Trump Democrats"; -1 for none. */
function groupInside(words: Words, first: number, last: number): number {
  if (last <= first || !groupWord(words.lowers[last] as string)) return -1
  // "Hald Marine" is a firm, "US Marine" none.
  if (organisationHeads.has(words.lowers[last] as string) && knownFrom(words, first) < 0) return -1
  return knownFrom(words, first) === last ? -1 : last
}

function plainSegment(first: number, last: number): NameSegment {
  return { first, last, title: -1, titleEnd: -1, group: false }
}

/** "Auditor Ines Roth said": a noun for an office that opens its sentence, and a name of two words or more. */
function opensWithOffice(words: Words, first: number, last: number): boolean {
  return (
    last >= first + 2 &&
    ((words.looks[first] as number) & Look.opening) !== 0 &&
    (isOffice(words.lowers[first] as string) || isOfficeNoun(words.lowers[first] as string)) &&
    !givenNames.has(words.lowers[first] as string) &&
    !organisationHeads.has(words.lowers[last] as string) &&
    !placeHeads.has(words.lowers[last] as string) &&
    isPersonStart(words, first + 1, last)
  )
}

/** What is left of a run once listed names and demonyms are taken from its front. */
function titledName(words: Words, first: number, last: number, group: boolean): NameSegment[] {
  const end = withoutSuffixes(words, first, last)
  const titleEnd = titleFrom(words, first, end)
  if (titleEnd < 0 && opensWithOffice(words, first, end))
    return [{ first: first + 1, last: end, title: first, titleEnd: first, group: false }]
  if (titleEnd < 0) {
    if (isTitleAlone(words, first, end)) return []
    const inner = innerTitle(words, first, end)
    if (inner) {
      const [titleFirst, titleLast] = inner
      const before = titleFirst > first ? titledName(words, first, titleFirst - 1, group) : []
      return [
        ...before,
        { first: titleLast + 1, last: end, title: titleFirst, titleEnd: titleLast, group: false },
      ]
    }
    return [{ ...plainSegment(first, end), group: group && first === end }]
  }
  return [{ first: titleEnd + 1, last: end, title: first, titleEnd, group: false }]
}

/** The last word of a title that begins at `first` and is followed by a name; -1 for none. */
function titleFrom(words: Words, first: number, last: number): number {
  let end = -1
  for (let word = first; word < last; word++) {
    const lower = bare(words.lowers[word] as string)
    if (titleWords.has(lower)) {
      end = word
      continue
    }
    // "Secretary of State", "Minister for Trade and Industry": the office goes on after its head.
    if (end >= 0 && (lower === 'of' || lower === 'for') && word + 1 < last) {
      const over = officeEnd(words, word + 1, last)
      if (over < 0) return end
      word = over
      end = over
      continue
    }
    if (!titleModifiers.has(lower)) break
  }
  if (end < 0 || end >= last) return -1
  return isAddress(words, end) || restIsPerson(words, end + 1, last) ? end : -1
}

/** The last word of "State", "Homeland Security", "the Treasury" where a person's name follows it. */
function officeEnd(words: Words, word: number, last: number): number {
  for (let at = word; at < last && at < word + 5; at++) {
    const next = words.lowers[at + 1] as string
    if (givenNames.has(next) && !titleModifiers.has(next) && !organisationHeads.has(next)) return at
  }
  return words.lowers[word] === 'state' ||
    words.lowers[word] === 'defense' ||
    words.lowers[word] === 'defence'
    ? word
    : -1
}

function bare(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}

/** "Mr.", "Sen.": whatever follows is a person's name. */
function isAddress(words: Words, word: number): boolean {
  const lower = bare(words.lowers[word] as string)
  return (
    abbreviatedTitles.has(lower) && lower !== 'st' && lower !== 'det' && lower !== 'col' && lower !== 'lt'
  )
}

function restIsPerson(words: Words, first: number, last: number): boolean {
  const lastLower = words.lowers[last] as string
  if (first === last)
    return (
      !(organisationHeads.has(lastLower) || placeHeads.has(lastLower) || titleModifiers.has(lastLower)) ||
      givenNames.has(lastLower)
    )
  return !organisationHeads.has(lastLower) || givenNames.has(words.lowers[first] as string)
}

/** "Texas Governor Jo Roe", "Acme CEO Jo Roe": a title inside a run, with a person's name after it. */
function innerTitle(words: Words, first: number, last: number): readonly [number, number] | undefined {
  for (let word = last - 1; word > first; word--) {
    const lower = bare(words.lowers[word] as string)
    // "Tillman County Sheriff Wade Pruitt": before a given name it is a title wherever it stands.
    const titles = !startOnlyTitles.has(lower) || givenNames.has(words.lowers[word + 1] ?? '')
    if (!titleWords.has(lower) || !titles || givenNames.has(lower)) continue
    if (!isPersonStart(words, word + 1, last)) continue
    let start = word
    while (
      start > first &&
      (titleModifiers.has(words.lowers[start - 1] as string) ||
        titleWords.has(bare(words.lowers[start - 1] as string)))
    )
      start--
    return [start, word]
  }
  return undefined
}

/** True where a person's name plausibly begins: a given name, an initial, or a word that is no everyday one. */
export function isPersonStart(words: Words, word: number, last: number): boolean {
  if (word > last) return false
  const lower = words.lowers[word] as string
  if (organisationHeads.has(words.lowers[last] as string) || placeHeads.has(words.lowers[last] as string))
    return givenNames.has(lower) && last > word
  if (givenNames.has(lower)) return true
  if ((words.looks[word] as number) & Look.allCaps && lower.length > 3) return false
  if (lower.length === 1 || /^(?:\p{L}\.)+$/u.test(lower)) return last > word
  return (words.classes[word] as number) === 0 && !groupWord(lower)
}

/** The head of an organisation or place further on in the run: "New York" is then no name of its own. */
function headFollows(words: Words, first: number, last: number): boolean {
  const lower = words.lowers[last] as string
  if (first > last) return false
  if (words.lowers[first] === 'of' || words.lowers[first] === '&') return true
  if (titleFrom(words, first, last) >= 0) return false
  for (let word = first; word < last; word++)
    if (
      words.lowers[word + 1] === 'of' &&
      (organisationStarts.has(words.lowers[word] as string) ||
        organisationHeads.has(words.lowers[word] as string))
    )
      return true
  return organisationHeads.has(lower) || placeHeads.has(lower)
}

/** "Prime Minister", "Secretary of State", "the President": an office with nobody's name after it. */
function isTitleAlone(words: Words, first: number, last: number): boolean {
  const lower = bare(words.lowers[last] as string)
  for (let word = first; word <= last; word++) {
    const each = bare(words.lowers[word] as string)
    if (
      !titleWords.has(each) &&
      !titleModifiers.has(each) &&
      each !== 'of' &&
      each !== 'the' &&
      each !== 'and'
    )
      return false
  }
  if (first === last && givenNames.has(lower) && !(words.classes[first] as number)) return false
  return (
    titleWords.has(lower) ||
    (first < last && titleWords.has(bare(words.lowers[first] as string)) && spansOffice(words, first, last))
  )
}

/** "Secretary of State": the office goes on after its head. */
function spansOffice(words: Words, first: number, last: number): boolean {
  for (let word = first; word < last; word++)
    if (words.lowers[word] === 'of' || words.lowers[word] === 'for') return true
  return false
}

/** Drops "MD" and the like from a name's end; "Jr." stays. */
function withoutSuffixes(words: Words, first: number, last: number): number {
  let end = last
  while (
    end > first &&
    honorificSuffixes.has(words.lowers[end] as string) &&
    !nameSuffixes.has(words.lowers[end] as string)
  )
    end--
  return end
}

/** The title as it reads: "Sen.", "Vice President", "Secretary of State". */
export function titleText(words: Words, segment: NameSegment): string | undefined {
  if (segment.title < 0) return undefined
  const text = phraseOf(words, segment.title, segment.titleEnd)
  const last = words.lowers[segment.titleEnd] as string
  return abbreviatedTitles.has(last) && (words.looks[segment.titleEnd] as number) & Look.dotted
    ? `${text}.`
    : text
}
