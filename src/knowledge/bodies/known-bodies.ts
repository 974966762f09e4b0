import { armedGroups } from './armed-groups.ts'
import { forcesAndParties } from './forces-and-parties.ts'
import { internationalBodies } from './international-bodies.ts'

export interface KnownBody {
  /** The usual name; the same for all names of one body. */
  readonly name: string
  /** ISO 3166-1 alpha-3: of which state, or in which state it fights. */
  readonly country?: string
  /** True where it acts for its country's government. */
  readonly government: boolean
}

/** Names of several words in small letters, others as they are written: "plo" is no body, "Plo" is none either. */
const bodies = new Map<string, KnownBody>()

const keyOf = (name: string) => (name.includes(' ') ? name.toLowerCase() : name)

function add(names: readonly string[], country: string | undefined, government: boolean): void {
  const body = { name: names[0] ?? '', government, ...(country ? { country } : {}) }
  for (const name of names) if (!bodies.has(keyOf(name))) bodies.set(keyOf(name), body)
}

for (const row of internationalBodies.trim().split('\n')) {
  // "UN Educational, Scientific and Cultural Organization": no comma is a name's own here, but before a space.
  const [name = '', others = ''] = row.split('|')
  add([name, ...others.split(/,(?! )/)].filter(Boolean), undefined, false)
}
for (const row of forcesAndParties.trim().split('\n')) {
  const [country, ...groups] = row.split('|')
  for (const group of groups) {
    const government = group.startsWith('*')
    add(group.slice(government ? 1 : 0).split(','), country, government)
  }
}

/** Those that were entered by hand. */
export const handBodies: ReadonlyMap<string, KnownBody> = new Map(bodies)

for (const row of armedGroups
  .replace(/\n {2}/g, '')
  .trim()
  .split('\n')) {
  const [country = '', names = ''] = row.split('|')
  for (const name of names.split(',')) if (name) add([name], country, false)
}

/** A body by its name as it is written, without "the". */
export function bodyNamed(name: string): KnownBody | undefined {
  return bodies.get(keyOf(name))
}

/** All bodies by their names. */
export const knownBodies: ReadonlyMap<string, KnownBody> = bodies
