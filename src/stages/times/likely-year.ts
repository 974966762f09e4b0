import { classesOf, WordClass } from '../../language/en/everyday-words.ts'
import { endsPhrase, wordBefore, wordBehind } from './surroundings.ts'
import type { TimeWord } from './time-words.ts'

/** Between these four digits are a year wherever nothing speaks against it. */
const FIRST_MODERN = 1800
const LAST_MODERN = 2099

/** Words that a number names a thing behind: "Room 2019", "Flight 1998", "No. 1984", "page 1066". */
const numberedThings = new Set(
  'room flight route highway bus train platform suite apartment unit building bulletin page section article chapter no number nos channel model windows office resolution law bill act rule order form boeing airbus lot cell gate exit extension line ward district precinct battalion regiment squadron boat hull serial chapter verse psalm version code postcode zip box locker team class type series galaxy star asteroid'.split(
    ' ',
  ),
)

/** What a number before it counts: "2019 votes", "1984 dollars". */
const counted = new Set(
  'people persons men women children votes dollars pounds euros yen francs miles kilometers kilometres km meters metres feet acres hectares tons tonnes barrels points percent jobs employees workers troops soldiers homes houses shares dead deaths cases injured wounded residents beds seats copies units passengers members prisoners refugees hours days weeks months years minutes seconds times gmt hours hrs calories words pages'.split(
    ' ',
  ),
)

/** Behind these a number of four digits is a year, of any age. */
const yearOpeners = new Set(
  'in since until till by from during before after between around circa c fiscal year late early mid'.split(
    ' ',
  ),
)

/** Marks that stand before a sum or a number that is none of time. */
const sumMarks = new Set(['$', '£', '€', '¥', '#', '№', '+', '=', '/', '@', '*', '.'])

/** Whether four digits are a year where they stand: "in 1998", "the 1998 season"; not "Room 1998", "$1998", "1998 votes". */
export function isLikelyYear(words: readonly TimeWord[], first: number, next: number): boolean {
  const written = words[next - 1] as TimeWord
  // "nineteen ninety-six" is a year; "two thousand" only where nothing is counted.
  if (!written.digits) {
    const opened = yearOpeners.has(wordBefore(words, first)?.lower ?? '')
    return written.lower !== 'thousand' || (opened && endsPhrase(words, next))
  }
  const year = Number(written.lower)
  const before = wordBefore(words, first)
  const behind = wordBehind(words, next)
  if (behind && counted.has(behind.lower)) return false
  if (isAddress(words, next)) return false
  if (behind?.glued && /^[%°$€£]$/.test(behind.lower)) return false
  if (behind?.hyphen && /^\d/.test(behind.lower) && behind.lower.length > 4) return false
  if (!before) return year >= FIRST_MODERN && year <= LAST_MODERN
  if (numberedThings.has(before.lower.replace(/s$/, '')) || numberedThings.has(before.lower)) return false
  if (before.lower === '.' && numberedThings.has(words[first - 2]?.lower ?? '')) return false
  if (
    written.hyphen &&
    !/^(?:mid|late|early|pre|post|fiscal)$/.test(before.lower) &&
    !/^\d{4}$/.test(before.lower)
  )
    return false
  if (written.glued && sumMarks.has(before.lower)) return false
  const modern = year >= FIRST_MODERN && year <= LAST_MODERN
  if (yearOpeners.has(before.lower)) return modern || !countsPlural(behind)
  if (!modern) return false
  // "Sansui 2000", "Windows 1998": a number behind a name is the name's, unless a comma parts them.
  if (before.capital && !before.possessive && !before.digits && before.sentence >= 0)
    return isStartOfSentence(words, first - 1)
  return true
}

const streets = new Set(
  'street st avenue ave road rd drive dr lane boulevard blvd way square place court terrace highway parkway'.split(
    ' ',
  ),
)
/** "Martin Luther King Avenue" has as many words before what it is. */
const LONGEST_STREET = 4

/** "1600 Main Street" */
function isAddress(words: readonly TimeWord[], next: number): boolean {
  for (let at = next; at < next + LONGEST_STREET && words[at]?.capital; at++) {
    if (at > next && streets.has((words[at] as TimeWord).lower)) return true
  }
  return false
}

function countsPlural(behind: TimeWord | undefined): boolean {
  return behind !== undefined && !behind.capital && (classesOf(behind.lower) & WordClass.pluralNoun) !== 0
}

function isStartOfSentence(words: readonly TimeWord[], at: number): boolean {
  return words[at - 1]?.sentence !== words[at]?.sentence
}
