import type { EventType } from '../../domain/ontology/event-types.ts'
import { roleNouns } from '../../language/en/roles.ts'
import { type Frame, nounFrameIndex } from './frames.ts'
import { isPassive, objectsOf, passiveSubject } from './passive.ts'
import { nounRoles } from './roles-of-noun.ts'
import { childrenBy, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'
import {
  BY,
  behind,
  possessorsOf,
  RECIPIENT_PREPOSITIONS,
  relativeHead,
  sortsOf,
  subjectOf,
  withConjuncts,
  words,
} from './whose-deed.ts'

/** Head words of those who take part. */
export interface Roles {
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
}

/** Both sides do it: whoever it is done with is an actor. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE', 'AGREE'])
/** Done by one side alone, though their type is mostly mutual. */
const ONE_SIDED = words(
  'promise pledge offer vow undertake commit consent accept ready extradite extradition',
)
const MUTUAL_LEMMAS = words('clash fight battle fighting')

/** Who does what a trigger tells, and to whom, by the tree alone. */
export function rolesOf(tree: Tree, trigger: Trigger): Roles {
  const told = trigger.noun ? nounRoles(tree, trigger) : verbRoles(tree, trigger)
  // "was received by the king": the guest visits
  const isHost = trigger.frame.mode === 'visit' && HOSTS.has(trigger.frame.lemma) && !trigger.noun
  const roles = isHost && told.recipients.some((each) => isGuest(tree, each)) ? swapped(told) : told
  if (!isMutualFrame(trigger.frame))
    return { actors: unique(roles.actors), recipients: without(roles.recipients, roles.actors) }
  return { actors: unique([...roles.actors, ...roles.recipients]), recipients: [] }
}

const HOSTS = words('receive host')

function isGuest({ kinds, lowers }: Tree, at: number): boolean {
  return (
    /^(?:PROPN|PRON)$/.test(kinds[at] as string) ||
    lowers[at] === 'her' ||
    roleNouns.get(lowers[at] as string)?.kind === 'person'
  )
}

function swapped({ actors, recipients }: Roles): Roles {
  return { actors: recipients, recipients: actors }
}

/** Whether all who take part do it: "met", "clashed". */
export function isMutualFrame({ type, lemma, mode }: Frame): boolean {
  return (
    (MUTUAL.has(type) && mode !== 'visit' && mode !== 'phone' && !ONE_SIDED.has(lemma)) ||
    MUTUAL_LEMMAS.has(lemma)
  )
}

const unique = (list: readonly number[]) => [...new Set(list)]
const without = (list: readonly number[], others: readonly number[]) =>
  unique(list).filter((each) => !others.includes(each))

const CAPTIVE = words('hostage captive prisoner')
const TO = words('to')
const OF = words('of')

function verbRoles(tree: Tree, trigger: Trigger): Roles {
  const { at, form, frame, partner } = trigger
  const prepositions = RECIPIENT_PREPOSITIONS[frame.type]
  const passive = isPassive(tree, at, form)
  const others =
    partner === undefined
      ? []
      : [
          ...behind(tree, partner, prepositions),
          ...possessorsOf(tree, partner),
          ...(tree.lowers[partner] === 'fire' ? behind(tree, at, TO) : []),
        ]
  const oblique = [...behind(tree, at, prepositions), ...others]
  if (passive) {
    const by = behind(tree, at, BY)
    const subject = passiveSubject(tree, at)
    const partnerIsSubject = partner !== undefined && subject === partner
    const suffers = subject === undefined || partnerIsSubject ? oblique : [relativeHead(tree, at, subject)]
    return { actors: withConjuncts(tree, by), recipients: withConjuncts(tree, suffers) }
  }
  const subject = subjectOf(tree, at)
  const objects = objectsOf(tree, at, form).flatMap((each) => {
    // "recognised the state of Palestine"
    const named =
      tree.lowers[each] === 'state' ? behind(tree, each, OF).filter((of) => tree.kinds[of] === 'PROPN') : []
    if (named.length) return named
    if (each !== partner && !trigger.words.includes(each)) return [each]
    // "hold nine engineers hostage"
    return CAPTIVE.has(tree.lowers[each] as string) ? childrenBy(tree, each, 'compound') : []
  })
  // What is given is no recipient where somebody is given it: "gave the island two boats".
  const indirect = givenTo(tree, at)
  const recipients =
    indirect.length > 0
      ? indirect
      : objects.length > 0 && !prefersOblique(frame.type, oblique)
        ? objects
        : oblique
  return {
    actors: withConjuncts(tree, subject),
    recipients: withConjuncts(tree, recipients).flatMap((each) => sufferers(tree, each, frame.type)),
  }
}

/** "give | Mozambique two boats": the first of two objects; trees mix them up. */
function givenTo(tree: Tree, at: number): number[] {
  const indirect = childrenBy(tree, at, 'iobj')
  const direct = childrenBy(tree, at, 'obj')
  if (indirect.length === 0 || direct.length === 0) return indirect
  return [Math.min(indirect[0] as number, direct[0] as number)]
}

/** Types whose object may be a deed or a paper: "rejected the student's appeal" is done to the student. */
const OF_DEEDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'CONCEDE', 'REQUEST'])
const OWNERS = words('of from by')

/** Whose deed or paper it is; itself where nobody is told. A deed without a doer is nobody's. */
function sufferers(tree: Tree, object: number, type: EventType): number[] {
  const isDeed = nounFrameIndex.has(tree.lowers[object] as string)
  if (
    !OF_DEEDS.has(type) ||
    tree.kinds[object] !== 'NOUN' ||
    !(isDeed || PAPERS.has(tree.lowers[object] as string))
  )
    return [object]
  // "Israel's bombing of a school": whose deed it is, not whom it hit
  const possessors = possessorsOf(tree, object)
  const owners =
    isDeed && possessors.length > 0
      ? possessors
      : [...possessors, ...behind(tree, object, OWNERS), ...sortsOf(tree, object)]
  if (owners.length) return owners
  return isDeed ? [] : [object]
}

const PAPERS =
  words(`appeal request proposal plan call demand claim allegation accusation statement remark remarks comment comments decision
  policy victory offer bid report petition ruling verdict law bill resolution deal agreement handling treatment use role role efforts effort
  move moves stance position action actions behaviour behavior speech letter crackdown government's`)

/** "recalled its ambassador from Minsk", "sent aid to the city": the preposition tells whom it is done to. */
function prefersOblique(type: EventType, oblique: readonly number[]): boolean {
  return oblique.length > 0 && (type === 'AID' || type === 'MOBILIZE' || type === 'SANCTION')
}
