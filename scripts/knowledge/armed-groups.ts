/**
 * Makes src/knowledge/bodies/armed-groups.ts: armed groups of several words, and the state that they fight in. Run by hand,
 * its output committed:
 *
 *   npx tsx scripts/knowledge/armed-groups.ts FOLDER
 *
 * FOLDER holds Phoenix.MilNonState.actors.txt.gz of the Open Event Data Alliance (MIT), after the START consortium's
 * profiles of terrorist organisations.
 */
import { writeFileSync } from 'node:fs'
import { handBodies } from '../../src/knowledge/bodies/known-bodies.ts'
import { countries, countryNames, demonyms } from '../../src/language/en/countries.ts'
import { wordClasses } from '../../src/language/en/everyday-words.ts'
import { organisationHeads } from '../../src/language/en/organisations.ts'
import { readActors, stateOf } from './actor-lists.ts'
import { textWithBreaks } from './text-with-breaks.ts'

/** Words that make a name a body's by themselves, beside those that end organisations' names. */
const FIGHTING = new Set(
  'liberation revolutionary brigade brigades army front jihad mujahideen mujahedin mujahidin guerrilla guerrillas militia command commando commandos resistance tigers martyrs fighters fedayeen tamil hizb ansar jaish lashkar harakat harkat jamaat'.split(
    ' ',
  ),
)
const SMALL = new Set('of the and for in on to de la del di el y e u'.split(' '))
/** Words that no state has for itself, though reports use them too rarely to be everyday ones. */
const GENERAL = new Set(
  "islamic islamist muslim christian communist socialist marxist leninist maoist trotskyist anarchist anarchists arab jewish zionist fascist proletarian imperialist anti-imperialist revolutionaries insurgent partisan partisans popular peoples people's workers nationalist fatherland homeland patriotic autonomous combatant combatants nucleus nuclei cells warriors armed anti pro al".split(
    ' ',
  ),
)
const MOST_WORDS = 8

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('say in which folder the lists are')
const statesOf = new Map<string, Set<string>>()
for (const { names, codes } of readActors(folder, 'Phoenix.MilNonState.actors.txt.gz')) {
  const state = codes[0] && stateOf(codes[0].code, countryNames)
  // Persons of the lists stand behind two underscores.
  if (codes.length === 0 || names.some((name) => name.endsWith('__'))) continue
  for (const name of names) {
    const key = keyOf(name)
    if (!key) continue
    const states = statesOf.get(key) ?? new Set()
    statesOf.set(key, states.add(state ?? ''))
  }
}
const rows = new Map<string, string[]>()
for (const [name, states] of statesOf) {
  const [only = ''] = states
  // "Revolutionary Army" may be anybody's: a name of everyday words is a body's, but of no state.
  const state = states.size === 1 && isTelling(name) ? only : ''
  rows.set(state, [...(rows.get(state) ?? []), name])
}
const lines = [...rows]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([state, names]) => `${state}|${names.sort().join(',')}`)
writeFileSync(
  new URL('../../src/knowledge/bodies/armed-groups.ts', import.meta.url),
  `/**
 * Armed groups of several words, in small letters, by the state that they fight in (ISO 3166-1 alpha-3); first those of no one
 * state, or with names that any may have. Made by scripts/knowledge/armed-groups.ts from the actor lists of the Open Event
 * Data Alliance (MIT).
 */
export const armedGroups = \`
${lines.map(textWithBreaks).join('\n')}
\`
`,
)
console.log(`${statesOf.size} names`)

/** "MORO_ISLAMIC_LIBERATION_FRONT_(MILF)_" as it is looked up; undefined for what names no body beyond doubt. */
function keyOf(name: string): string | undefined {
  const words = name
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .split(/[_\s]+/)
    .filter(Boolean)
  if (words[0] === 'the') words.shift()
  const key = words.join(' ')
  if (words.length < 2 || words.length > MOST_WORDS || !/^[a-z' -]+$/.test(key) || handBodies.has(key))
    return undefined
  return words.some((word) => isBodyWord(word)) ? key : undefined
}

function isBodyWord(word: string): boolean {
  return (
    FIGHTING.has(word) ||
    (organisationHeads.has(word) && !/^(?:house|group|mirror|sun|star|times|post)$/.test(word))
  )
}

/** A word that is no everyday one, or names a state: "moro", "iraqi". */
function isTelling(name: string): boolean {
  return name
    .split(/[ -]/)
    .some(
      (word) =>
        !SMALL.has(word) &&
        !isBodyWord(word) &&
        (!wordClasses.has(word) || demonyms.has(word) || countries.has(word)) &&
        !GENERAL.has(word),
    )
}
