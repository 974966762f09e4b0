/**
 * Makes src/knowledge/bodies/body-table.ts: bodies by their names, with the state that they are of, or fight in. Run by hand, its
 * output committed:
 *
 *   npx tsx scripts/knowledge/bodies.ts FOLDER
 *
 * international-bodies.txt and forces-and-parties.txt beside this script were written by hand. FOLDER holds
 * Phoenix.MilNonState.actors.txt.gz of the Open Event Data Alliance (MIT), armed groups after the START consortium's profiles:
 * those of several words.
 *
 * A line is "name|usual name|state|g". Names of several words stand in small letters, others as they are written: "plo" is
 * no body. Of a group by its list the usual name is the name, and left out. "g" where a body acts for its government.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { keyOfBody } from '../../src/knowledge/bodies/known-bodies.ts'
import { countries, countryNames, demonyms } from '../../src/language/en/countries.ts'
import { wordClasses } from '../../src/language/en/everyday-words.ts'
import { organisationHeads } from '../../src/language/en/organisations.ts'
import { readActors, stateOf } from './actor-lists.ts'

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
const rows = new Map<string, string>()
for (const row of rowsOf('international-bodies.txt')) {
  const [name = '', others = ''] = row.split('|')
  // "UN Educational, Scientific and Cultural Organization": a comma with a space is the name's own.
  add([name, ...others.split(/,(?! )/)], '', '')
}
for (const row of rowsOf('forces-and-parties.txt')) {
  const [state = '', ...bodies] = row.split('|')
  if (!countryNames.has(state)) throw new Error(`${state} is no state`)
  for (const body of bodies) add(body.replace('*', '').split(','), state, body.startsWith('*') ? '|g' : '')
}
for (const [name, states] of statesOfGroups()) {
  const [only = ''] = states
  // "Revolutionary Army" may be anybody's: a name of everyday words is a body's, but of no state.
  const state = states.size === 1 && isTelling(name) ? only : ''
  if (!rows.has(name)) rows.set(name, state ? `||${state}` : '|')
}
const lines = [...rows].map(([name, rest]) => name + rest).sort()
writeFileSync(
  new URL('../../src/knowledge/bodies/body-table.ts', import.meta.url),
  `/**
 * Bodies by their names, sorted: "name|usual name|state|g" (scripts/knowledge/bodies.ts, which made this, says more). After the
 * actor lists of the Open Event Data Alliance (MIT), and by hand.
 */
export const bodyTable = \`${lines.join('\n')}
\`
`,
)
console.log(`${lines.length} names`)

function rowsOf(file: string): string[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

function add(names: readonly string[], state: string, government: string): void {
  const [usual = ''] = names
  for (const name of names) {
    const key = keyOfBody(name)
    if (key && !rows.has(key)) rows.set(key, `|${usual}${state ? `|${state}` : ''}${government}`)
  }
}

function statesOfGroups(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { names, codes } of readActors(folder as string, 'Phoenix.MilNonState.actors.txt.gz')) {
    const state = codes[0] && stateOf(codes[0].code, countryNames)
    // Persons of the lists stand behind two underscores.
    if (codes.length === 0 || names.some((name) => name.endsWith('__'))) continue
    for (const name of names) {
      const key = keyOf(name)
      if (key) found.set(key, (found.get(key) ?? new Set()).add(state ?? ''))
    }
  }
  return found
}

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
  if (words.length < 2 || words.length > MOST_WORDS || !/^[a-z' -]+$/.test(key)) return undefined
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
