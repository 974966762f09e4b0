import { cities } from '../../language/en/cities.ts'
import { countries } from '../../language/en/countries.ts'
import { longOffices } from '../../language/en/offices.ts'
import { knownPlaces } from '../../language/en/places.ts'
import type { EntityDraft } from './entity-drafts.ts'

/** Forms of address that are no role. */
const addresses = new Set(
  'mr mrs ms miss mx sir dame lord lady madam mister mme monsieur herr frau señor señora'.split(' '),
)
/** What somebody is to somebody else is no role either. */
const kin = new Set(
  'father mother son daughter brother sister wife husband uncle aunt nephew niece cousin girlfriend boyfriend friend widow partner fiance fiancee man woman boy girl guy person dad mom mum grandma grandpa'.split(
    ' ',
  ),
)

export interface TitledRole {
  readonly title: string
  readonly start: number
  readonly end: number
}

/** Roles from the titles that stand with an entity's names, abbreviations written out: "Sen. Roe" is a senator. */
export function titledRoles(text: string, draft: EntityDraft): TitledRole[] {
  return draft.titles.flatMap(({ start, end }) => {
    const words = text.slice(start, end).split(/\s+/)
    const last = bare(words.at(-1) ?? '')
    if (kin.has(last) || (words.length === 1 && addresses.has(last))) return []
    const title = words.map((word) => longOffices.get(bare(word)) ?? lowered(word)).join(' ')
    return title ? [{ title, start, end }] : []
  })
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}

/** Small letters; "MP", "CEO" and the names of places stay: "prince of Wales". */
function lowered(word: string): string {
  const lower = word.toLowerCase()
  const isName =
    /^\p{Lu}{2,4}$/u.test(word) || countries.has(lower) || knownPlaces.has(lower) || cities.has(lower)
  return isName ? word : lower
}
