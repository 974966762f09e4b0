import type { EntityType, MentionForm } from '../../domain/entity.ts'
import { capitals, countries, demonyms } from '../../language/en/countries.ts'
import { knownOrganisations } from '../../language/en/organisations.ts'
import type { KnownName } from './name-types.ts'

/** A name within a hyphenated word; offsets from the word's start, in UTF-16 code units. */
export interface NamePart {
  readonly start: number
  readonly end: number
  readonly form: MentionForm
  readonly type: EntityType
  readonly known: KnownName
}

const HYPHEN = /[-‐‑]/
/** "-led", "-brokered": what somebody did; "-based" is where. */
const DONE = /^(?:\p{Ll}+ed|led|run|held|built|made|born|owned|style)$/u

/** First parts that stand for a nationality. */
const SHORT: Readonly<Record<string, string>> = {
  Sino: 'chinese',
  Russo: 'russian',
  Franco: 'french',
  Anglo: 'british',
  Indo: 'indian',
  Greco: 'greek',
  Turco: 'turkish',
  Austro: 'austrian',
  Italo: 'italian',
  Hispano: 'spanish',
}

/**
 * "US-brokered" names the United States, "French-Spanish" France and Spain; undefined where a word's parts are not all
 * states, capitals, bodies or what was done by them.
 */
export function partsOfHyphenated(word: string): NamePart[] | undefined {
  // "Guinea-Bissau" is one state.
  if (!HYPHEN.test(word) || countries.has(word.toLowerCase()) || demonyms.has(word.toLowerCase()))
    return undefined
  const found: NamePart[] = []
  let start = 0
  const parts = word.split(HYPHEN)
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    if (isLast && found.length > 0 && DONE.test(part)) return found
    const named = namedBy(part, !isLast)
    if (!named) return undefined
    found.push({ start, end: start + part.length, ...named })
    start += part.length + 1
  }
  return found.length > 1 ? found : undefined
}

function namedBy(part: string, opens: boolean): Omit<NamePart, 'start' | 'end'> | undefined {
  if (!/^\p{Lu}/u.test(part)) return undefined
  const lower = (opens && SHORT[part]) || part.toLowerCase()
  const demonym = demonyms.get(lower)
  if (demonym) {
    if (!demonym.country) return undefined
    return { form: 'demonym', type: 'country', known: { name: demonym.of, country: demonym.country } }
  }
  if (part === 'US')
    return { form: 'name', type: 'country', known: { name: 'United States', country: 'USA' } }
  const country = lower === 'us' ? undefined : countries.get(lower)
  if (country) return { form: 'name', type: country.type, known: country }
  const body = knownOrganisations.get(part)
  if (body) return { form: 'name', type: 'organization', known: body }
  const capital = capitals.get(lower)
  return capital ? { form: 'name', type: 'place', known: { name: part, country: capital } } : undefined
}
