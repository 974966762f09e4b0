import { foldPlace } from './fold-place.ts'
import { placeTable } from './place-table.ts'

let countryOf: ReadonlyMap<string, string> | undefined

/** The country (ISO 3166-1 alpha-3) of a city or region of that name; undefined where none is known, or several are. */
export function countryOfPlace(name: string): string | undefined {
  countryOf ??= readTable()
  return countryOf.get(foldPlace(name))
}

/** Made when first asked for: the command starts without it. */
function readTable(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const row of placeTable
    .replace(/\n {2}/g, '')
    .trim()
    .split('\n')) {
    const [country = '', names = ''] = row.split('|')
    for (const name of names.split(',')) found.set(name, country)
  }
  return found
}
