import { cities } from '../../language/en/cities.ts'
import { capitals, countries } from '../../language/en/countries.ts'
import { knownPlaces } from '../../language/en/places.ts'

/** Whether the gazetteer knows a name, in whatever letters: "Paris", "NEW YORK CITY", "Fla.". */
export function isPlaceName(name: string): boolean {
  return isKnownCity(name) || isCountryOrRegion(name)
}

export function isKnownCity(name: string): boolean {
  const key = name.toLowerCase().replace(/ city$/, '')
  return cities.has(key) || capitals.has(key)
}

function isCountryOrRegion(name: string): boolean {
  const key = name.toLowerCase()
  return [key, key.replace(/\.$/, '')].some((each) => countries.has(each) || knownPlaces.has(each))
}
