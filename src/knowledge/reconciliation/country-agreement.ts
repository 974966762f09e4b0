import { countries, countryNames, demonyms } from '../../language/en/countries.ts'
import { keyOf } from '../user-file/known-entries.ts'
import type { Verdict } from './agreement.ts'
import type { Candidate, Facts } from './candidate.ts'
import type { Vocabulary } from './vocabularies.ts'

/** Words of the longest name of a country: "Saint Vincent and the Grenadines". */
const MOST_WORDS = 5
/** Shares of a feature from which the service counts a value as the same, and up to which as another. */
const SAME_FROM = 0.9
const OTHER_TO = 0.5

/**
 * Whether a candidate is of the report's country: by what the service tells of it, else by how well it says that the
 * country fits, else by the words that describe it ("Brazilian footballer").
 */
export function countryAgreement(
  country: string | undefined,
  candidate: Candidate,
  facts: Facts | undefined,
  asked: string | undefined,
  vocabulary: Vocabulary | undefined,
): Verdict {
  if (country === undefined) return 'unknown'
  const told = new Set(
    (vocabulary?.facts.country ?? []).flatMap((property) => (facts?.[property] ?? []).flatMap(codeOf)),
  )
  if (told.size > 0) return told.has(country) ? 'yes' : 'no'
  const feature = facts ? undefined : candidate.features.find(({ id }) => id === asked)?.value
  if (asked !== undefined && feature !== undefined) return featureVerdict(feature)
  const described = new Set(countriesIn(candidate.description ?? ''))
  if (described.size === 0) return 'unknown'
  if (!described.has(country)) return 'no'
  return described.size === 1 ? 'yes' : 'unknown'
}

/** "Portugal", "PRT", "Portuguese" → ["PRT"]. */
function codeOf(value: string): string[] {
  if (countryNames.has(value)) return [value]
  const key = keyOf(value)
  const code = countries.get(key)?.country ?? demonyms.get(key)?.country
  return code ? [code] : []
}

/** Some services count to 1, others to 100. */
function featureVerdict(value: number | boolean): Verdict {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const share = value > 1 ? value / 100 : value
  if (share >= SAME_FROM) return 'yes'
  return share <= OTHER_TO ? 'no' : 'unknown'
}

/** Countries that a description names, by their names or people: "city in Portugal", "South Korean singer". */
function countriesIn(description: string): string[] {
  const words = description.split(/[^\p{L}\p{M}'’.-]+/u).filter((word) => word !== '')
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    // "turkey" and "polish" are words, "Turkey" and "Polish" countries'.
    if (!/^\p{Lu}/u.test(words[at] as string)) continue
    for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
      const key = words
        .slice(at, at + length)
        .join(' ')
        .toLowerCase()
        .replace(/[.]$/, '')
      const code = countries.get(key)?.country ?? demonyms.get(key)?.country
      if (!code) continue
      found.push(code)
      at += length - 1
      break
    }
  }
  return found
}
