import type { Entity } from '../../domain/entity.ts'
import type { EventType } from '../../domain/ontology/event-types.ts'
import type { Statement } from '../../domain/statement.ts'
import type { Parties } from './parties.ts'
import { isPassive } from './passive.ts'
import { reachRight } from './reach.ts'
import { isMutualFrame, type Roles, rolesOf } from './roles.ts'
import { isSomebody } from './standing.ts'
import { childrenBy, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** A trigger with the tree that showed it, and the other. */
export interface Reading {
  readonly trigger: Trigger
  readonly tree: Tree
  readonly other: Tree | undefined
}

/** Indices of entities. */
export interface Participants {
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
  /** Where the words behind the event say that it happens. */
  readonly place: number | undefined
}

/** Who does it and to whom: by the trees, by whose words it stands in, and by what follows it. */
export function participantsOf(
  reading: Reading,
  statement: Statement | undefined,
  others: Parties,
): Participants {
  const { trigger, tree } = reading
  const parties = withSpeaker(others, tree, statement)
  const { frame } = trigger
  const roles = rolesByBoth(reading, parties)
  const isBoth = isMutualFrame(frame)
  const found = entitiesOf(parties, roles.actors)
  const said = speakerOf(tree, trigger, statement, parties)
  // "In a statement the guard said that it had raided": what can do nothing is not meant by "it".
  const isThing = found.every((each) => !isSomebody(parties.all[each] as Entity))
  const doing = isThing && said.length ? said : found
  // "discussed the crisis with Roe": what is talked about takes no part.
  const told =
    isBoth && doing.some((each) => isSomebody(parties.all[each] as Entity))
      ? doing.filter((each) => isSomebody(parties.all[each] as Entity))
      : doing
  const suffering = entitiesOf(parties, roles.recipients).filter((each) => !told.includes(each))
  const isOpen = isBoth ? told.length < 2 : !suffering.some((each) => isSomebody(parties.all[each] as Entity))
  const reached = reachRight(
    tree,
    Math.max(...trigger.words),
    parties,
    (each) => told.includes(each),
    trigger.noun && trigger.partner === undefined,
  )
  const more = isOpen && reached.recipient !== undefined ? [reached.recipient] : []
  if (isBoth && frame.type !== 'AGREE')
    return { actors: [...told, ...more], recipients: suffering, place: reached.place }
  // "A resigned": to nobody
  if (frame.mode === 'resign') return { actors: told, recipients: [], place: reached.place }
  const byThem = told.length === 0 && reached.agent !== undefined && takesAgent(tree, trigger)
  return {
    actors: byThem ? [reached.agent as number] : told,
    recipients: withoutThings(frame.type, [...suffering, ...more], parties),
    place: reached.place,
  }
}

const GIVING: ReadonlySet<EventType> = new Set(['AGREE', 'AID'])

/** "promised Moldova missiles": what is given is none of those whom it is given to. */
function withoutThings(type: EventType, found: readonly number[], parties: Parties): readonly number[] {
  if (!GIVING.has(type)) return found
  const somebody = found.filter((each) => isSomebody(parties.all[each] as Entity))
  return somebody.length > 0 ? somebody : found
}

/** "the killing of Roe by a gunman", "were imposed on the bank by Norway" */
function takesAgent(tree: Tree, { at, noun, form }: Trigger): boolean {
  return noun || isPassive(tree, at, form)
}

function entitiesOf(parties: Parties, heads: readonly number[]): number[] {
  return [...new Set(heads.map((head) => parties.entityAt(head)).filter((index) => index >= 0))]
}

/** Who takes part, by the tree that showed the trigger; by the other where that one shows nobody on a side. */
function rolesByBoth({ trigger, tree, other }: Reading, parties: Parties): Roles {
  const roles = onlyParties(rolesOf(tree, trigger), parties)
  if (!other || (roles.actors.length > 0 && roles.recipients.length > 0)) return roles
  const more = onlyParties(rolesOf(other, trigger), parties)
  const actors = roles.actors.length
    ? roles.actors
    : more.actors.filter((each) => !roles.recipients.includes(each))
  return {
    actors,
    recipients: roles.recipients.length
      ? roles.recipients
      : more.recipients.filter((each) => !actors.includes(each)),
  }
}

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'myself', 'ourselves'])

/** "“They arrested **me**,” Roe said": who speaks of themselves in quoted words is whoever says them. */
function withSpeaker(parties: Parties, tree: Tree, statement: Statement | undefined): Parties {
  const speaker = statement?.speaker ? parties.indexOf(statement.speaker) : -1
  if (!statement || speaker < 0) return parties
  const isSelf = (word: number) =>
    FIRST_PERSON.has(tree.lowers[word] as string) &&
    parties.knownAt(word) < 0 &&
    isQuoted(statement, tree.starts[word] as number)
  return {
    ...parties,
    entityAt: (word) => (isSelf(word) ? speaker : parties.entityAt(word)),
    knownAt: (word) => (isSelf(word) ? speaker : parties.knownAt(word)),
  }
}

function isQuoted({ kind, content, quoted }: Statement, offset: number): boolean {
  return (kind === 'direct' ? content : quoted).some(({ start, end }) => start <= offset && offset < end)
}

const THIRD_PERSON = new Set(['it', 'they', 'he', 'she'])

/** "They said they support it": a pronoun that nobody else is told for, in the reported words of whoever says them. */
function speakerOf(
  tree: Tree,
  { at, noun, form }: Trigger,
  statement: Statement | undefined,
  { indexOf }: Parties,
): number[] {
  if (noun || !statement || statement.speaker === null || isPassive(tree, at, form)) return []
  const subject = childrenBy(tree, at, 'nsubj')[0]
  if (subject === undefined || !THIRD_PERSON.has(tree.lowers[subject] as string)) return []
  if (isQuoted(statement, tree.starts[subject] as number)) return []
  const index = indexOf(statement.speaker)
  return index < 0 ? [] : [index]
}

function onlyParties({ actors, recipients }: Roles, parties: Parties): Roles {
  const isParty = (word: number) => parties.entityAt(word) >= 0
  return { actors: actors.filter(isParty), recipients: recipients.filter(isParty) }
}
