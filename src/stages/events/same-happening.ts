import type { Entity } from '../../domain/entity.ts'
import type { EventType } from '../../domain/ontology/event-types.ts'
import type { Time } from '../../domain/time.ts'
import type { EventDraft } from './event-drafts.ts'
import { isDeath, isOutcome, kinDeeds, modesFit, sameWord } from './same-deed.ts'

interface Known {
  readonly entities: readonly Entity[]
  readonly timesById: ReadonlyMap<string, Time>
}

/** How far a noun like "the raid" takes up, in sentences. */
const TAKES_UP_WITHIN = 6
/** How far two words of one mode may stand from each other, in sentences. */
const NEXT = 2
/** Acts of speech are as many as there are who speak. */
const SAYINGS: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
])

/** Whether a mention can be, and is, of the happening that a group tells. */
export function sameHappening(group: readonly EventDraft[], draft: EventDraft, known: Known): boolean {
  const [first] = group
  const last = group.at(-1)
  if (!first || !last || first.type !== draft.type || !modesFit(group, draft)) return false
  if (!timesFit(group, draft, known) || !placesFit(group, draft, known)) return false
  const actors = partiesFit(group, draft, 'actors', known)
  const recipients = partiesFit(group, draft, 'recipients', known)
  if (actors === 'apart') return false
  if (draft.type === 'ASSAULT' && isOutcome(group, draft)) return true
  if (recipients === 'apart') return false
  const isSame = actors === 'same' || recipients === 'same'
  if (group.some(({ core }) => sameWord(core, draft.core))) return !SAYINGS.has(draft.type) || isSame
  const isKin = kinDeeds(group, draft)
  if (isSame && isKin) return true
  if (isKin && isToldFurther(group, draft) && !SAYINGS.has(draft.type)) return true
  // Nobody in common: a noun takes up what was told just before ("The raid lasted an hour").
  return (
    takesUp(draft) &&
    draft.sentence - last.sentence <= TAKES_UP_WITHIN &&
    (isKin || (WIDE.has(draft.core) && !group.every(isDeath)))
  )
}

/** "Shooting at party … A man opened fire": right after, by another word of the mode, with a doer only there. */
function isToldFurther(group: readonly EventDraft[], { mode, sentence, actors }: EventDraft): boolean {
  // "“assassination”, a day after a commander was shot dead": a word without anybody, before those are told
  const isBare = group.every((each) => each.noun && each.actors.length + each.recipients.length === 0)
  if (isBare && sentence === group.at(-1)?.sentence) return true
  if (mode === undefined || sentence - (group.at(-1)?.sentence ?? 0) > NEXT) return false
  return (
    group.some((each) => each.mode === mode) &&
    (actors.length === 0 || group.every((each) => each.actors.length === 0))
  )
}

/** Nouns that may name any deed of their type: "shelled the port … the attack". */
const WIDE = new Set(['attack', 'raid', 'strike', 'assault', 'meeting'])

/** "the raid", "his killing": known already, and without parties of its own on one side. */
function takesUp({ noun, definite, actors, recipients }: EventDraft): boolean {
  return noun && definite && (actors.length === 0 || recipients.length === 0)
}

function timesFit(group: readonly EventDraft[], { time }: EventDraft, { timesById }: Known): boolean {
  const own = time === undefined ? undefined : timesById.get(time)
  if (!own) return true
  return group.every((each) => {
    const other = each.time === undefined ? undefined : timesById.get(each.time)
    return !other || momentsFit(own, other)
  })
}

const DAY = 10

/** A year fits its months, a day its hours; words without a value must be the same words. */
function momentsFit(one: Time, other: Time): boolean {
  if (one.value !== undefined && other.value !== undefined) {
    const [a, b] = [one.value.slice(0, DAY), other.value.slice(0, DAY)]
    return a.startsWith(b) || b.startsWith(a)
  }
  // "Her driver was detained a day later"
  if (LATER.test(one.text) !== LATER.test(other.text)) return false
  const [a, b] = [weekdayIn(one.text), weekdayIn(other.text)]
  return a !== undefined && b !== undefined
    ? a === b
    : one.text === other.text || a === undefined || b === undefined
}

const LATER = /\b(?:later|afterwards|the (?:next|following) (?:day|week|month|year|morning))\b/i

function weekdayIn(text: string): string | undefined {
  return /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.exec(text)?.[0].toLowerCase()
}

function placesFit(group: readonly EventDraft[], { place }: EventDraft, { entities }: Known): boolean {
  if (place === undefined) return true
  return group.every(
    (each) =>
      each.place === undefined ||
      each.place === place ||
      mayLieIn(entities[each.place] as Entity, entities[place] as Entity),
  )
}

/** A spot may lie in a town, and a town in a country; of two towns neither lies in the other. */
function mayLieIn(one: Entity, other: Entity): boolean {
  if (REGION.test(one.name) || REGION.test(other.name)) return true
  if (isSpot(one) || isSpot(other)) return !(isSpot(one) && isSpot(other) && isNamed(one) && isNamed(other))
  if (one.type === 'country' || other.type === 'country') {
    return one.country === other.country || one.country === undefined || other.country === undefined
  }
  return false
}

/** A street, a building, a quarter of the compass; whatever has no name. */
function isSpot(entity: Entity): boolean {
  return !isNamed(entity) || SPOT.test(entity.name)
}

const REGION =
  /\b(?:state|province|region|county|district|oblast|governorate|prefecture|valley|peninsula|islands?)\b/i
const SPOT =
  /(?:road|street|avenue|boulevard|lane|square|plant|factory|building|centre|center|mall|bridge|airport|station|school|park|block)$|^(?:[NS][EW]?|[EW])$/i

type Fit = 'same' | 'apart' | 'open'

/** Whether those who take part on one side are the same; open where one may be the other by another word. */
function partiesFit(
  group: readonly EventDraft[],
  draft: EventDraft,
  side: 'actors' | 'recipients',
  { entities }: Known,
): Fit {
  const told = group.flatMap((each) => each[side])
  const own = draft[side]
  if (told.length === 0 || own.length === 0) return 'open'
  if (own.some((one) => told.some((other) => one === other || areAlike(entities[one], entities[other]))))
    return 'same'
  const isApart = own.every((one) =>
    told.every((other) => areDifferent(entities[one] as Entity, entities[other] as Entity)),
  )
  return isApart ? 'apart' : 'open'
}

/** "at an office party … at the firm's Christmas party": things that go by one noun. */
function areAlike(one: Entity | undefined, other: Entity | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    (one.type === 'other' || other.type === 'other') &&
    !isNew(other) &&
    headOf(one) === headOf(other)
  )
}

const NEW = /^(?:an?|another|some|several|two|three|four|five|six|seven|eight|nine|ten|\d+)\s/i

/** Two names are two; so are two that are brought in anew by different words. */
function areDifferent(one: Entity, other: Entity): boolean {
  const [a, b] = [isNamed(one), isNamed(other)]
  if (a && b) return one.type === other.type || one.type === 'country' || other.type === 'country'
  if (a || b) return false
  return isNew(one) && isNew(other) && headOf(one) !== headOf(other)
}

function isNamed({ type, mentions }: Entity): boolean {
  return type === 'country' || mentions.some(({ form }) => form === 'name')
}

const isNew = ({ mentions }: Entity) => NEW.test(mentions[0]?.text ?? '')
const headOf = ({ name }: Entity) => name.toLowerCase().split(/\s+/).at(-1)
