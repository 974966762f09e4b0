import type { Entity } from '../../domain/entity.ts'
import type { EventType } from '../../domain/ontology/event-types.ts'
import type { Statement } from '../../domain/statement.ts'
import type { Time } from '../../domain/time.ts'
import { innermostStatement } from './attribution.ts'
import { placeOf, timeOf } from './circumstances.ts'
import type { EventDraft } from './event-drafts.ts'
import type { KnownBeforeEvents } from './events.ts'
import { findTriggers, isPassive, rangesOf, type Trigger } from './find-triggers.ts'
import { intentionOf } from './intentions.ts'
import type { Parties } from './parties.ts'
import { type Reached, reachRight } from './reach.ts'
import { isMutualFrame, type Roles, rolesOf } from './roles.ts'
import { isWeapon, standingOf } from './standing.ts'
import { statusOf } from './status-of.ts'
import { timeAt } from './times-of-words.ts'
import { childrenBy, type Tree } from './tree.ts'
import { type Field, fieldOf, whyUnpolitical } from './unpolitical.ts'

const NOTHING_REACHED: Reached = { recipient: undefined, place: undefined }

/** How sure an event is, by what speaks for it; set by hand, not calibrated. */
const SURE = 0.85
const WITHOUT_PARTIES = 0.6
const OF_NOUN = 0.7

/** Every mention of an event, in text order. */
/**
 * `tree` is read first; what it does not see, or not who takes part, the second tree may tell. Both are of the same
 * words.
 */
export function draftEvents(
  layer: KnownBeforeEvents,
  tree: Tree,
  second: Tree,
  parties: Parties,
): EventDraft[] {
  const { text } = layer.document
  const statementAt = innermostStatement(text.length, layer.statements)
  const statementsById = new Map(layer.statements.map((each) => [each.id, each]))
  const fields = fieldsOf(tree, layer.sentences.length)
  return readings(tree === second ? [tree] : [tree, second]).flatMap((each) => {
    if (isMonth(tree, each.trigger, layer.times)) return []
    const field = fields[tree.sentences[each.trigger.at] as number]
    const draft = field && draftOf(layer, each, field, parties, statementAt)
    if (!draft) return []
    const speaker = statementsById.get(draft.statement ?? '')?.speaker
    const isOwn = draft.actors.some((actor) => (parties.all[actor] as Entity).id === speaker)
    const intention = intentionOf(each.tree, each.trigger, draft, isOwn)
    return intention ? [draft, intention] : [draft]
  })
}

/** A trigger with the tree that showed it, and the other. */
interface Reading {
  readonly trigger: Trigger
  readonly tree: Tree
  readonly other: Tree | undefined
}

/** The triggers of all trees, none twice: the first tree's hold. */
function readings(trees: readonly Tree[]): Reading[] {
  const taken = new Set<number>()
  const found: Reading[] = []
  for (const [index, tree] of trees.entries()) {
    const own = findTriggers(tree).filter(({ words }) => !words.some((word) => taken.has(word)))
    for (const trigger of own) {
      for (const word of trigger.words) taken.add(word)
      found.push({ trigger, tree, other: trees[1 - index] })
    }
  }
  return found.sort((a, b) => a.trigger.at - b.trigger.at)
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

const SELF = new Set(['i', 'we', 'it', 'they', 'he', 'she'])

/** "They said they support it": a pronoun that nobody else is told for, in the words of whoever says them. */
function speakerOf(
  tree: Tree,
  { at, noun, form }: Trigger,
  statement: Statement | undefined,
  { all }: Parties,
): number[] {
  if (noun || !statement || statement.speaker === null || isPassive(tree, at, form)) return []
  const subject = childrenBy(tree, at, 'nsubj')[0]
  if (subject === undefined || !SELF.has(tree.lowers[subject] as string)) return []
  const index = all.findIndex(({ id }) => id === statement.speaker)
  return index < 0 ? [] : [index]
}

/** "last March" is no march. */
function isMonth(tree: Tree, { at }: Trigger, times: readonly Time[]): boolean {
  return tree.lowers[at] === 'march' && timeAt(times, tree.starts[at] as number) !== undefined
}

function onlyParties({ actors, recipients }: Roles, parties: Parties): Roles {
  const isParty = (word: number) => parties.entityAt(word) >= 0
  return { actors: actors.filter(isParty), recipients: recipients.filter(isParty) }
}

/** What each sentence speaks of besides its events. */
function fieldsOf(tree: Tree, count: number): (Field | undefined)[] {
  const found = new Array<Field | undefined>(count)
  for (let from = 0; from < tree.length; ) {
    const sentence = tree.sentences[from] as number
    let to = from + 1
    while (to < tree.length && tree.sentences[to] === sentence) to++
    if (sentence >= 0) found[sentence] = fieldOf(tree, from, to)
    from = to
  }
  return found
}

function draftOf(
  { times }: { readonly times: readonly Time[] },
  reading: Reading,
  field: Field,
  parties: Parties,
  statementAt: (range: { start: number; end: number }) => Statement | undefined,
): EventDraft | undefined {
  const { trigger, tree } = reading
  const { frame, at } = trigger
  const roles = rolesByBoth(reading, parties)
  const { status, evidence } = statusOf(tree, trigger)
  if (status === 'none') return undefined
  const isBoth = isMutualFrame(frame)
  const statement = statementAt(rangesOf(tree, trigger)[0] as { start: number; end: number })
  const found = entitiesOf(parties, roles.actors)
  const doing = found.length ? found : speakerOf(tree, trigger, statement, parties)
  // "discussed the crisis with Roe": what is talked about takes no part.
  const told =
    isBoth && doing.some((each) => isSomebody(parties.all[each] as Entity))
      ? doing.filter((each) => isSomebody(parties.all[each] as Entity))
      : doing
  const suffering = entitiesOf(parties, roles.recipients).filter((each) => !told.includes(each))
  const isOpen = isBoth ? told.length < 2 : !suffering.some((each) => isSomebody(parties.all[each] as Entity))
  const reached = isOpen
    ? reachRight(tree, Math.max(...trigger.words), parties, (each) => told.includes(each))
    : NOTHING_REACHED
  const more = reached.recipient === undefined ? [] : [reached.recipient]
  // A talk has two sides at least; what was agreed may be done to somebody else.
  const withThem = isBoth && frame.type !== 'AGREE'
  const actors = withThem ? [...told, ...more] : told
  const recipients = withThem ? suffering : [...suffering, ...more]
  const entities = (list: readonly number[]) => list.map((each) => parties.all[each] as Entity)
  if (!isTold(trigger, actors, recipients, parties)) return undefined
  if (whyUnpolitical(tree, trigger, field, entities(actors), entities(recipients))) return undefined
  if (SAYINGS.has(frame.type) && !isAnchored(field, entities([...actors, ...recipients]))) return undefined
  const ranges = rangesOf(tree, trigger)
  const time = timeOf(tree, trigger, times)
  return {
    type: frame.type,
    mode: frame.mode,
    lemma: frame.lemma,
    noun: trigger.noun,
    ranges,
    term: termOf(tree, trigger),
    sentence: tree.sentences[at] as number,
    actors:
      frame.type === 'ASSAULT' ? actors.filter((each) => !isWeapon(parties.all[each] as Entity)) : actors,
    recipients,
    place: placeOf(tree, trigger, parties, times) ?? reached.place,
    time: time?.id,
    status,
    background: false,
    statement: statement?.id,
    another: isAnother(tree, at),
    evidence: [evidence, `frame ${frame.lemma}`],
    confidence: confidenceOf(trigger, actors, recipients),
  }
}

function entitiesOf(parties: Parties, heads: readonly number[]): number[] {
  return [...new Set(heads.map((head) => parties.entityAt(head)).filter((index) => index >= 0))]
}

function confidenceOf({ noun }: Trigger, actors: readonly number[], recipients: readonly number[]): number {
  if (actors.length === 0 && recipients.length === 0) return WITHOUT_PARTIES
  return noun ? OF_NOUN : SURE
}

/** A verb needs somebody; of nouns only those that name a deed by themselves don't. */
function isTold(
  { noun, frame }: Trigger,
  actors: readonly number[],
  recipients: readonly number[],
  parties: Parties,
): boolean {
  const someone = [...actors, ...recipients].some((each) => isSomebody(parties.all[each] as Entity))
  if (noun)
    return (
      someone ||
      !frame.needs.includes('party') ||
      (DEEDS.has(frame.type) && actors.length + recipients.length > 0)
    )
  return someone || actors.length + recipients.length > 0
}

/** Done to whomever, they are events; what is only said or given up is one among those who have power. */
const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'RETREAT', 'PROTEST'])
const SAYINGS: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'REQUEST',
  'RETREAT',
  'SUPPORT',
  'REJECT',
  'AGREE',
  'CONSULT',
])

/** Whether one of those who have power is told of. */
function isAnchored({ politics, sport, business }: Field, own: readonly Entity[]): boolean {
  const named = own.some((each) => {
    const { type, country, roles, mentions } = each
    return (
      standingOf(each) === 'political' ||
      (type !== 'other' && country !== undefined) ||
      (sport === 0 &&
        business === 0 &&
        (roles.length > 0 || (type !== 'other' && mentions.some(({ form }) => form === 'name'))))
    )
  })
  return named || politics > 0
}

function isSomebody(entity: Entity): boolean {
  return entity.type !== 'other'
}

const JUDGING = new Set(['amod', 'compound'])

/** The noun with its adjectives, a verb alone. */
function termOf(tree: Tree, { at, noun, words }: Trigger): { start: number; end: number } {
  if (!noun)
    return {
      start: tree.starts[at] as number,
      end: tree.ends[words.length > 1 ? lastBeside(words, at) : at] as number,
    }
  let first = at
  for (
    let each = at - 1;
    each >= 0 && tree.heads[each] === at && JUDGING.has(tree.relations[each] as string);
    each--
  )
    first = each
  return { start: tree.starts[first] as number, end: tree.ends[at] as number }
}

function lastBeside(words: readonly number[], at: number): number {
  let last = at
  for (const word of words) if (word === last + 1) last = word
  return last
}

const OTHERS = new Set([
  'another',
  'second',
  'third',
  'fresh',
  'earlier',
  'new',
  'previous',
  'later',
  'separate',
])

function isAnother(tree: Tree, at: number): boolean {
  return childrenBy(tree, at, 'det', 'amod').some((each) => OTHERS.has(tree.lowers[each] as string))
}
