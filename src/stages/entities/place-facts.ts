import { countriesOfCity } from '../../knowledge/ambiguous-cities.ts'
import { capitals, demonyms } from '../../language/en/countries.ts'
import { knownPlaces, postalCodes } from '../../language/en/places.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import type { EntityDraft } from './entity-drafts.ts'
import { type EntityFacts, type FactScene, Said, sayCountry } from './entity-facts.ts'
import type { OfficeScene } from './office-phrases.ts'

/** Countries of towns and regions: what the report says beside them, else the one that is meant beyond doubt. */
export function addPlaces(text: string, scene: FactScene, places: OfficeScene): void {
  scene.mentions.forEach((mention, index) => {
    const draft = scene.draftOf[index] as number
    if (draft < 0 || mention.form !== 'name') return
    if ((scene.drafts[draft] as EntityDraft).type !== 'place' || mention.type !== 'place') return
    const facts = scene.facts[draft] as EntityFacts
    sayCountry(facts, countryBeside(places, index), Said.state)
    const name = text.slice(mention.start, mention.end)
    if (isBeyondDoubt(name, mention)) sayCountry(facts, mention.known?.country, Said.body)
  })
}

/** "Marseille", and capitals; not "Birmingham", which two countries have. */
function isBeyondDoubt(name: string, { known }: FoundMention): boolean {
  const countries = countriesOfCity(name)
  return !countries || (known?.country !== undefined && capitals.get(name.toLowerCase()) === known.country)
}

const TOWNS = new Set(
  'city town village port capital resort suburb district region province county state island'.split(' '),
)
/** Words between a town and the state that the report says it lies in, at most: ", a city in the American state of Ohio". */
const REACH = 8

/** The country that the words beside a place say: "Paris, Texas", "Spain's Toledo", "the Spanish city of Toledo", "Toledo, a city in Ohio". */
function countryBeside({ words, mentions, at }: OfficeScene, index: number): string | undefined {
  const first = at.firstWordOf(index)
  const last = at.lastWordOf(index)
  const sentence = words.sentences[first]
  const countryAt = (word: number) => {
    const found = mentions[at.nameOf(word)]
    return found && words.sentences[word] === sentence && at.nameOf(word) !== index
      ? found.known?.country
      : undefined
  }
  const next = words.texts[last + 1]
  if ((next === ',' || words.lowers[last + 1] === 'in') && countryAt(last + 2)) {
    // "Toledo, Spain" but not "in Toledo, Madrid and Rome": a list goes on.
    const region = mentions[at.nameOf(last + 2)]
    if (region && (region.type === 'country' || isRegion(region)) && region.form === 'name')
      return region.known?.country
  }
  const before = mentions[at.nameOf(first - 1)]
  if (before?.type === 'country' && before.role === 'possessive') return countryAt(first - 1)
  if (words.lowers[first - 1] === 'of' && TOWNS.has(words.lowers[first - 2] ?? ''))
    for (let word = first - 3; word > first - 3 - 3; word--) {
      // "Spanish" may be the language too, and is no mention then.
      const country = countryAt(word) ?? demonyms.get(words.lowers[word] ?? '')?.country
      if (country) return country
    }
  return next === ',' ? countryBehind() : undefined

  function countryBehind(): string | undefined {
    let town = false
    for (let word = last + 2; word <= last + 2 + REACH && words.sentences[word] === sentence; word++) {
      const country = countryAt(word)
      if (town && country) return country
      if (TOWNS.has(words.lowers[word] as string)) town = true
      else if (words.texts[word] === ',') return undefined
    }
    return undefined
  }
}

/** A part of a country, which a town may lie in: no town itself. */
function isRegion({ type, known }: FoundMention): boolean {
  return (
    type === 'place' &&
    known?.country !== undefined &&
    !capitals.has(known.name.toLowerCase()) &&
    knownRegion(known.name)
  )
}

function knownRegion(name: string): boolean {
  return knownPlaces.has(name.toLowerCase()) || postalCodes.has(name)
}
