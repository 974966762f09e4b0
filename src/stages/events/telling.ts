import type { Entity } from '../../domain/entity.ts'
import type { EventType } from '../../domain/ontology/event-types.ts'
import type { Field } from './field-of-sentence.ts'
import { nounFrameIndex } from './frames.ts'
import { isDefinite } from './naming.ts'
import { isSomebody, standingOf, standingOfDoer } from './standing.ts'
import { isNegative } from './status-of-clause.ts'
import { childrenBy, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'
import { isPlain, whyUnpolitical } from './unpolitical.ts'

/**
 * Whether a trigger with its parties tells of a political event by itself, or only "again": a definite noun, which does
 * where the report has told of its event before ("The meeting never took place"). Undefined: neither.
 */
export function tellingOf(
  tree: Tree,
  trigger: Trigger,
  field: Field,
  actors: readonly Entity[],
  recipients: readonly Entity[],
): 'by itself' | 'again' | undefined {
  if (whyUnpolitical(tree, trigger, field, actors, recipients)) return undefined
  if (isEvent(tree, trigger, field, actors, recipients)) return 'by itself'
  return trigger.noun && isDefinite(tree, trigger.at) ? 'again' : undefined
}

function isEvent(
  tree: Tree,
  trigger: Trigger,
  field: Field,
  actors: readonly Entity[],
  recipients: readonly Entity[],
): boolean {
  const all = [...actors, ...recipients]
  const isByItself = isSelfTelling(tree, trigger, field, all)
  if (!isByItself && !isTold(tree, trigger, all)) return false
  return (
    ANYBODYS.has(trigger.frame.type) ||
    isPlain(trigger) ||
    threatensPlainly(tree, trigger) ||
    isHelpOfState(trigger, actors) ||
    isSetFree(trigger, field, recipients) ||
    isByItself ||
    actors.some((each) => standingOfDoer(each) === 'political') ||
    isAnchored(field, all)
  )
}

/** A verb needs somebody; of nouns only those that name a deed by themselves don't. */
function isTold(tree: Tree, trigger: Trigger, all: readonly Entity[]): boolean {
  const { noun, frame } = trigger
  if (!noun) return all.length > 0 || (isPlain(trigger) && isDoneToNobody(tree, trigger))
  return all.some(isSomebody) || !frame.needs.includes('party') || (DEEDS.has(frame.type) && all.length > 0)
}

/** "No one has been arrested": nobody is who it is told of. */
function isDoneToNobody(tree: Tree, { at }: Trigger): boolean {
  return childrenBy(tree, at, 'nsubj').some((each) => isNegative(tree, each))
}

/** Done to whomever, they are events; what is only said or given up is one among those who have power. */
const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'RETREAT', 'PROTEST'])
/** Done by whoever has a body and a will: a man stabs, dockers strike. All other types are the powerful's, or done to them. */
const ANYBODYS: ReadonlySet<EventType> = new Set(['ASSAULT', 'PROTEST', 'COERCE'])

const SELF_TELLING = new Set([
  'summit',
  'ceasefire',
  'amnesty',
  'coup',
  'curfew',
  'armistice',
  'sanction',
  'embargo',
  'fighting',
])

/** "The summit in Kisumu", "called off the march": the word by itself is the powerful's, or a crowd's. */
function isSelfTelling(
  tree: Tree,
  { at, frame, noun, partner }: Trigger,
  { sport, business }: Field,
  all: readonly Entity[],
): boolean {
  if (sport > 0 || business > 0) return false
  // "Talks were held in Geneva"
  if (all.length === 0 && partner !== undefined && tree.lowers[noun ? at : partner] === 'talks') return true
  const undone = partner === undefined ? undefined : nounFrameIndex.get(tree.lowers[partner] as string)
  return SELF_TELLING.has(frame.lemma) || undone?.some(({ type }) => type === 'PROTEST') === true
}

/** "threatened with arrest": nobody but the powerful can. */
function threatensPlainly(tree: Tree, { at, frame }: Trigger): boolean {
  if (frame.type !== 'THREATEN') return false
  return childrenBy(tree, at, 'obl').some((each) =>
    nounFrameIndex.get(tree.lowers[each] as string)?.some((threat) => isPlain({ frame: threat })),
  )
}

/** "Turkish engineers handed out tents" */
function isHelpOfState({ frame }: Trigger, actors: readonly Entity[]): boolean {
  return frame.type === 'AID' && actors.some(({ type, country }) => type === 'group' && country !== undefined)
}

/** "The reporter was released": nobody but the powerful can let somebody go. */
function isSetFree({ frame }: Trigger, { sport, business }: Field, recipients: readonly Entity[]): boolean {
  return (
    frame.mode === 'release' &&
    sport === 0 &&
    business === 0 &&
    recipients.some((each) => standingOf(each) === 'human')
  )
}

/**
 * Whether one of those who have power is told of; in a report that is about them, anybody with a name may be one.
 */
function isAnchored({ sport, business, politics, report }: Field, own: readonly Entity[]): boolean {
  if (own.some((each) => standingOf(each) === 'political')) return true
  if (sport > 0 || business > 0) return false
  if (politics > 0) return true
  if (report < POLITICAL_REPORT) return false
  return own.some(
    ({ type, roles, mentions }) =>
      roles.length > 0 || (type !== 'other' && mentions.some(({ form }) => form === 'name')),
  )
}

/** Political words in a sentence, on average. */
const POLITICAL_REPORT = 0.5
