import { capitals, countries } from '../../language/en/countries.ts'
import { cueForms } from '../../language/en/cue-verbs.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import type { OfficeScene } from './office-phrases.ts'
import { foldName } from './person-names.ts'

/** What a report says of seats of governments. */
export interface Seats {
  /** Codes of the states that the report names, by name or nationality. */
  readonly named: ReadonlySet<string>
  /** "Its capital, Castelmar": by the seat's name (folded), the mention of the state. */
  readonly told: ReadonlyMap<string, number>
  /** The bodies in Brussels that the report names, the usual name of the first. */
  readonly union: string | undefined
}

/** Capitals that are people, words or many towns: nobody means a government by them. */
const doubtful = new Set([
  'male',
  'victoria',
  'san jose',
  'san josé',
  'san juan',
  'georgetown',
  'kingston',
  "st. john's",
  'valletta',
])
const unionBodies = new Set(['European Union', 'European Commission'])

export function readSeats({ words, mentions, at }: OfficeScene, text: string): Seats {
  const named = new Set<string>()
  const told = new Map<string, number>()
  let union: string | undefined
  for (const { type, form, known } of mentions) {
    if (!known) continue
    if (known.country && (type === 'country' || form === 'demonym')) named.add(known.country)
    if (unionBodies.has(known.name)) union ??= known.name
  }
  for (let word = 0; word < words.length; word++) {
    if (words.lowers[word] !== 'capital') continue
    const [state, seat] = capitalAt({ words, mentions, at }, word)
    const name = mentions[seat]
    if (state >= 0 && name) told.set(foldName(text.slice(name.start, name.end)), state)
  }
  return { named, told, union }
}

/** The mentions of a state and of its seat around "capital": "its capital, X", "the capital of Y, X", "X, the capital of Y". */
function capitalAt({ words, at }: OfficeScene, word: number): [state: number, seat: number] {
  const of =
    words.lowers[word + 1] === 'of'
      ? at.startingAt(words.lowers[word + 2] === 'the' ? word + 3 : word + 2)
      : -1
  const state = of >= 0 ? of : at.endingWith(word - 1)
  if (state < 0) return [-1, -1]
  const after = (of >= 0 ? at.lastWordOf(of) : word) + 1
  const behind = at.nameOf(words.texts[after] === ',' ? after + 1 : of >= 0 ? -1 : after)
  if (behind >= 0) return [state, behind]
  const first = of >= 0 ? word - 1 : at.firstWordOf(state)
  return [state, words.texts[first - 1] === ',' ? at.nameOf(first - 2) : -1]
}

/** What only a government does: "Moscow expelled two diplomats". */
const governs = new Set(
  'recalled recalls expelled expels summoned summons annexed vetoed vetoes ratified retaliated severed signed refuses refused wants hopes insists agreed rejects rejected sent imposed lifted signalled signaled'.split(
    ' ',
  ),
)
/** The verb of a subject with what may stand between. Example: " has also ". */
const VERB =
  /^\s+(?:and\s\p{Lu}\p{L}+\s+)?(?:(?:has|have|had|also|later|will|would|is|was|still|now)\s+){0,3}(\p{L}+)/u
const OPINION =
  /^['’]s?\s(?:view|views|eyes|opinion|position|stance|claims?|offer|demands?|response|reply|refusal|insistence|statement|argument|decision|denial|ambassador|envoy|embassy|troops|army|foreign minister|foreign ministry|government)\b/
const SPOKEN_TO =
  /\b(?:accus(?:ed|es|ing)|urg(?:ed|es|ing)|warn(?:ed|s|ing)|blam(?:ed|es|ing)|criticis(?:ed|es|ing)|criticiz(?:ed|es|ing)|condemn(?:ed|s|ing)|told|tells|telling|ask(?:ed|s|ing)|called on|calls on|according to|pressure on|sanctions on|sanctions against)\s$/
const BETWEEN =
  /\b(?:relations|ties|talks|tensions|negotiations|deal|treaty|pact|alliance|ceasefire|truce)\s(?:with|between)\s(?:\p{Lu}\p{L}+\sand\s)?$/u
const AROUND = 40

/** True where the name of a seat stands for who governs there: "Moscow said", "in Beijing's view", "according to Kyiv". */
export function standsForGovernment(text: string, { start, end, role }: FoundMention): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start)
  if (SPOKEN_TO.test(before) || BETWEEN.test(before)) return true
  const after = text.slice(end, end + AROUND)
  if (OPINION.test(after)) return true
  if (role !== 'subject' && !/^\sand\s\p{Lu}/u.test(after)) return false
  const verb = VERB.exec(after)?.[1]?.toLowerCase()
  return verb !== undefined && (cueForms.has(verb) || governs.has(verb))
}

/** The state whose capital a place is; undefined for other towns, and where town and state have one name. */
export function capitalOf(name: string, { type, known }: FoundMention): string | undefined {
  const key = name.toLowerCase()
  const code = capitals.get(key)
  if (type !== 'place' || !code || known?.country !== code || doubtful.has(key) || countries.has(key))
    return undefined
  return code
}
