import { sortedLines } from '../sorted-lines.ts'
import { foldPlace } from './fold-place.ts'
import { placeTable } from './place-table.ts'

const lines = sortedLines(placeTable)

/** The country (ISO 3166-1 alpha-3) of a city or region of that name; undefined where none is known, or several are. */
export function countryOfPlace(name: string): string | undefined {
  const key = foldPlace(name)
  return key === '' ? undefined : lines.startingWith(`${key}|`)[0]?.slice(key.length + 1)
}
