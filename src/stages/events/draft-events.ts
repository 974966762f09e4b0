import type { Entity } from '../../domain/entity.ts'
import type { EventType } from '../../domain/ontology/event-types.ts'
import type { Statement } from '../../domain/statement.ts'
import type { Time } from '../../domain/time.ts'
import { innermostStatement } from './attribution.ts'
import { isBackground } from './background.ts'
import { findDemands, withDemands } from './demands.ts'
import type { EventDraft } from './event-drafts.ts'
import type { KnownBeforeEvents } from './events.ts'
import { type Field, fieldsOf } from './field-of-sentence.ts'
import { findTriggers, isReadiness } from './find-triggers.ts'
import { intentionOf, senseOfPromises } from './intentions.ts'
import { kindOf } from './mode-of-event.ts'
import { coreOf, isAnother, isDefinite, termOf } from './naming.ts'
import { participantsOf, type Reading } from './participants.ts'
import type { Parties } from './parties.ts'
import { placeOf } from './place-of-event.ts'
import { presentToCome } from './present-to-come.ts'
import { sentenceAround } from './sentence-around.ts'
import { isWeapon } from './standing.ts'
import { statusOf } from './status-of.ts'
import { tellingOf } from './telling.ts'
import { timeOf } from './time-of-event.ts'
import { timeAt } from './times-of-words.ts'
import { isHarm, type ToldStatus, told } from './told-status.ts'
import type { Tree } from './tree.ts'
import { rangesOf, type Trigger } from './trigger.ts'

const READY = { status: 'happened', evidence: 'readiness' } as const

/**
 * Every mention of an event, in text order. `tree` is read first; what it does not see, or not who takes part, the
 * second tree may tell. Both are of the same words.
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
  const drafts = readings(tree === second ? [tree] : [tree, second]).flatMap((each) => {
    if (isMonth(tree, each.trigger, layer.times) || isInName(text, tree, each.trigger, parties)) return []
    const field = fields[tree.sentences[each.trigger.at] as number]
    const draft = field && draftOf(layer, each, field, parties, statementAt)
    if (!draft) return []
    const speaker = statementsById.get(draft.statement ?? '')?.speaker
    const isOwn = draft.actors.some((actor) => (parties.all[actor] as Entity).id === speaker)
    const intention = intentionOf(each.tree, each.trigger, draft, isOwn)
    return intention ? [draft, intention] : [draft]
  })
  const demands = findDemands(layer, tree, parties, statementAt)
  return senseOfPromises(withDemands(drafts, demands))
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

const UPPER = /^\p{Lu}/u
/** From this share of capitals on, a sentence is a headline that gives them to all its words. */
const HEADLINE = 0.6

/** "Amnesty said", "Protest Song of the Year": a name, or a noun among capitals where other words have none. */
function isInName(text: string, tree: Tree, { at, noun }: Trigger, { knownAt, all }: Parties): boolean {
  const isUpper = (word: number) => UPPER.test(text.slice(tree.starts[word], tree.ends[word]))
  const isBeside = (word: number) => tree.sentences[word] === tree.sentences[at] && isUpper(word)
  if (!noun || !isUpper(at)) return false
  const known = knownAt(at)
  if (
    known >= 0 &&
    (all[known] as Entity).mentions.some(({ form, start }) => form === 'name' && start === tree.starts[at])
  )
    return true
  if (!(isBeside(at - 1) || isBeside(at + 1))) return false
  const { from, to } = sentenceAround(tree, at)
  let [upper, count] = [0, 0]
  for (let each = from; each < to; each++) {
    if (tree.kinds[each] === 'PUNCT') continue
    count++
    if (isUpper(each)) upper++
  }
  return upper < HEADLINE * count
}

/** "last March" is no march. */
function isMonth(tree: Tree, { at }: Trigger, times: readonly Time[]): boolean {
  return tree.lowers[at] === 'march' && timeAt(times, tree.starts[at] as number) !== undefined
}

/** The trigger's own statement, if it is an event. */
function draftOf(
  { times, document }: KnownBeforeEvents,
  reading: Reading,
  field: Field,
  parties: Parties,
  statementAt: (range: { start: number; end: number }) => Statement | undefined,
): EventDraft | undefined {
  const { trigger, tree } = reading
  const { frame, at } = trigger
  // "is ready to send": the readiness is there, whatever comes of it
  const toldBy = isReadiness(trigger) ? READY : statusOf(tree, trigger, reading.other)
  const ranges = rangesOf(tree, trigger)
  const statement = statementAt(ranges[0] as { start: number; end: number })
  const { actors, recipients, place } = participantsOf(reading, statement, parties)
  const entities = (list: readonly number[]) => list.map((each) => parties.all[each] as Entity)
  const telling = tellingOf(tree, trigger, field, entities(actors), entities(recipients))
  if (!telling) return undefined
  const isBeside = (offset: number) => statementAt({ start: offset, end: offset })?.id === statement?.id
  const time = timeOf(tree, trigger, times, isBeside)
  const published = document.published
  const toCome = toldBy.evidence === 'finite-verb' && presentToCome(tree, trigger, time, published)
  const ofOwn = actors.length === 0 || actors.includes(parties.indexOf(statement?.speaker ?? ''))
  const warned = ofOwn ? warnedOf(toldBy, frame.type, statement) : undefined
  const { status, evidence } = toCome || (warned ?? toldBy)
  if (status === 'none') return undefined
  return {
    ...kindOf(tree, trigger, actors.length),
    lemma: frame.lemma,
    noun: trigger.noun,
    core: coreOf(tree, trigger),
    definite: isDefinite(tree, at),
    stands: telling === 'by itself',
    ranges,
    term: termOf(tree, trigger),
    sentence: tree.sentences[at] as number,
    actors: frame.type === 'ASSAULT' ? whoseWeapons(actors, parties.all) : actors,
    recipients,
    place: placeOf(tree, trigger, parties, times) ?? place,
    time: time?.id,
    status,
    background: status !== 'ongoing' && isBackground(tree, trigger, time, published),
    statement: statement?.id,
    another: isAnother(tree, at),
    evidence: [evidence, `frame ${frame.lemma}`],
    form: trigger.noun ? 'noun' : SIDE.has(tree.relations[at] as string) ? 'side' : 'main',
  }
}

const WARNING: ReadonlySet<string> = new Set(['warn', 'threaten'])

/** "Intruders will be shot, Marovia warned": the harm of whoever warns, or of nobody else. */
function warnedOf(
  { status, evidence }: ToldStatus,
  type: EventType,
  statement: Statement | undefined,
): ToldStatus | undefined {
  if (status !== 'planned' || !evidence.startsWith('future') || !isHarm(type)) return undefined
  return statement && WARNING.has(statement.manner)
    ? told('threatened', `manner ${statement.manner}`)
    : undefined
}

/** "Norwegian tanks attacked": their state; a means of nobody is no actor. */
function whoseWeapons(actors: readonly number[], all: readonly Entity[]): number[] {
  const found = actors.flatMap((each) => {
    const { country } = all[each] as Entity
    if (!isWeapon(all[each] as Entity)) return [each]
    const owner = country
      ? all.findIndex((other) => other.type === 'country' && other.country === country)
      : -1
    return owner < 0 ? [] : [owner]
  })
  return [...new Set(found)]
}

/** Clauses that tell something beside: "troops who had shelled", "to help", "after it withdrew". */
const SIDE = new Set(['acl', 'advcl', 'xcomp'])
