import type { Entity } from '../../domain/entity.ts'
import type { EventType } from '../../domain/ontology/event-types.ts'
import type { Field } from './field-of-sentence.ts'
import { isRetold } from './retold.ts'
import { sentenceAround } from './sentence-around.ts'
import { isUnable, standingOf, standingOfDoer } from './standing.ts'
import { isBareInfinitive, isGeneral, isImperative, isTimelessPassive } from './told-in-general.ts'
import { casesOf, childrenBy, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** Types that are done by whoever has a body and a will; what only a firm, an illness or the weather does is none of them. */
const FORCE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST'])

/** Why what a trigger tells is no political event; undefined where it is one. */
export function whyUnpolitical(
  tree: Tree,
  trigger: Trigger,
  field: Field,
  actors: readonly Entity[],
  recipients: readonly Entity[],
): string | undefined {
  const { type } = trigger.frame
  const doers = actors.map(standingOfDoer)
  const others = recipients.map(standingOf)
  const all = [...doers, ...others]
  const states = all.includes('political')
  const rulers = [...actors, ...recipients].some(
    (each) => each.type !== 'country' && standingOf(each) === 'political',
  )
  if (
    field.score ||
    (field.sport > 0 &&
      (!rulers || field.sport >= field.politics + 2) &&
      field.sport >= field.politics &&
      !(field.sport === 1 && isPlain(trigger)))
  )
    return 'sport'
  const isOfState = states && (doers.includes('political') || field.politics > 0)
  if (field.business > 0 && !isOfState && field.business >= field.politics && type !== 'PROTEST')
    return 'business'
  if (field.fiction > 0 && field.politics < 3 && !isDated(tree, trigger)) return 'fiction'
  if (field.politics < 3 && (field.old || (field.history > 0 && !rulers))) return 'history'
  if (
    doers.includes('nature') ||
    (type === 'ASSAULT' &&
      field.mishap &&
      actors.every((each, index) => doers[index] === 'means' || DRIVERS.test(each.name)))
  )
    return 'nature'
  if (
    doers.length > 0 &&
    FORCE.has(type) &&
    doers.every((each) => each === 'thing' || each === 'firm' || each === 'nature')
  )
    return 'nobody does it'
  if (
    type === 'ASSAULT' &&
    others.length > 0 &&
    doers.length === 0 &&
    others.every((each) => each === 'nature')
  )
    return 'nature'
  if (
    ON_PEOPLE.has(trigger.frame.mode ?? '') &&
    others.length > 0 &&
    others.every((each) => each === 'thing')
  )
    return 'a thing'
  if (type === 'CONSULT' && isOwnRound(tree, trigger, actors, recipients)) return 'its own meeting'
  // "received threats"
  if (trigger.frame.lemma === 'receive' && others.every((each) => each !== 'political' && each !== 'human'))
    return 'a thing'
  if (
    type === 'RETREAT' &&
    trigger.frame.mode === 'resign' &&
    (actors.some(isOfClub) || tellsOfClub(tree, trigger.at))
  )
    return 'a club'
  if (type === 'RETREAT' && !trigger.noun && doers.length > 0 && !states && !doers.includes('human'))
    return 'nobody does it'
  if (
    doers.length > 0 &&
    doers.every((each) => each === 'body') &&
    field.politics === 0 &&
    FORCE.has(type) &&
    type !== 'PROTEST' &&
    !isPlain(trigger)
  )
    return 'nobody known'
  if (type === 'COERCE' && doers.length > 0 && !states && !isPlain(trigger) && trigger.frame.mode !== 'cyber')
    return 'no power'
  const isNobodys = doers.every((each) => each === 'means') && field.politics === 0
  if (isNobodys && (isBareInfinitive(tree, trigger) || isTimelessPassive(tree, trigger))) return 'general'
  if (trigger.noun && isOfNature(tree, trigger)) return 'nature'
  if (type === 'ASSAULT' && isOnOneself(tree, trigger)) return 'on oneself'
  if (isPhrase(tree, trigger, doers.includes('human') || doers.includes('political'))) return 'a phrase'
  return isGeneral(tree, trigger, all) ?? isImperative(tree, trigger) ?? isRetold(tree, trigger)
}

/** Whose blows are a crash. */
const DRIVERS = /\b(?:driver|motorist|rider|car|van|bus|train|tram)s?$/i

/** "Parliament meets in a building": a body of whose sitting nothing is told. */
function isOwnRound(
  tree: Tree,
  { at, noun, frame }: Trigger,
  actors: readonly Entity[],
  recipients: readonly Entity[],
): boolean {
  if (noun || frame.lemma !== 'meet' || actors.length !== 1 || recipients.length > 0) return false
  return (actors[0] as Entity).type === 'organization' || /meets$/.test(tree.lowers[at] as string)
}

function isOfClub({ roles, name, mentions }: Entity): boolean {
  const words = [
    name,
    ...roles.map(({ title, of }) => `${title} ${of ?? ''}`),
    ...mentions.map(({ text }) => text),
  ]
  return words.some((each) => CLUB.test(each))
}

function tellsOfClub(tree: Tree, at: number): boolean {
  const { from } = sentenceAround(tree, at)
  return tree.lowers.slice(from, at).some((word) => CLUB.test(word))
}

const CLUB = /\b(?:club|choir|orchestra|company|firm|bank|museum|theatre|festival|airline|chess|golf)\b/i

/** Modes that only people suffer. */
const ON_PEOPLE = new Set([
  'abduct',
  'torture',
  'execute',
  'sexual',
  'beat',
  'massacre',
  'arrest',
  'deport',
  'convict',
  'expel',
])

const ONESELF = /^(?:him|her|it|my|your|one)self$|^themselves$/

/** "hanged himself"; "blew himself up" is an attack. */
function isOnOneself(tree: Tree, { at, noun, frame }: Trigger): boolean {
  if (noun || frame.mode === 'explosives' || frame.mode === 'suicide-attack') return false
  return ONESELF.test(tree.lowers[at + 1] ?? '')
}

/** "the boiler groaned in protest", "posters of protest", "a panic attack", "was to blame" */
function isPhrase(tree: Tree, { at, noun }: Trigger, hasDoer: boolean): boolean {
  const word = tree.lowers[at] as string
  const before = tree.lowers[at - 1] ?? ''
  if (!noun) return word === 'blame' && before === 'to' && !hasDoer
  if (word === 'protest') return (before === 'in' || before === 'of') && !hasDoer
  return word.startsWith('attack') && AILMENT.test(before)
}

const AILMENT = /^(?:heart|panic|asthma|anxiety|shark|bear|dog|gout)$/

/** Modes and types whose words no game has: "jailed", "marched against". */
const PLAIN = new Set(['arrest', 'deport', 'convict', 'primitive', 'explosives', 'abduct'])

export function isPlain({ frame }: Pick<Trigger, 'frame'>): boolean {
  return frame.type === 'PROTEST' || PLAIN.has(frame.mode ?? '')
}

/** A day beside it makes a deed of it: "killed on Monday in a film studio". */
function isDated(tree: Tree, { at }: Trigger): boolean {
  return childrenBy(tree, at, 'obl').some((each) => /day$/.test(tree.lowers[each] as string))
}

const FROM_WHOM = new Set(['from', 'by', 'of', 'with', 'against', 'on'])

/** "under attack from pollen", "her battle with cancer" */
function isOfNature(tree: Tree, { at }: Trigger): boolean {
  return childrenBy(tree, at, 'nmod', 'obl').some(
    (each) =>
      tree.kinds[each] === 'NOUN' &&
      // "an early burst of birch pollen"
      [each, ...childrenBy(tree, each, 'nmod')].some((word) => isUnable(tree.lowers[word] as string)) &&
      casesOf(tree, each).some((word) => FROM_WHOM.has(word)),
  )
}
