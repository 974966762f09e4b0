import type { Entity } from '../../domain/entity.ts'
import type { EventType } from '../../domain/ontology/event-types.ts'
import {
  businessWords,
  fictionWords,
  historyWords,
  mishapWords,
  politicalNouns,
  sportWords,
} from '../../language/en/events/political-words.ts'
import { roleNouns } from '../../language/en/roles.ts'
import type { Trigger } from './find-triggers.ts'
import { isUnable, type Standing, standingOf } from './standing.ts'
import { casesOf, childrenBy, type Tree } from './tree.ts'

/** What a sentence speaks of besides its event. */
export interface Field {
  readonly sport: number
  readonly business: number
  readonly fiction: number
  readonly history: number
  /** A year that nobody alive has seen. */
  readonly old: boolean
  readonly politics: number
  /** Political words in a sentence of the whole report, on average. */
  readonly report: number
  /** Somebody's doing is told of nowhere, a leak or a crash is. */
  readonly mishap: boolean
  /** "3-0" */
  readonly score: boolean
}

const OLD_YEAR = /^(?:[2-9]\d\d|1[0-8]\d\d|19[0-3]\d)$/
const IN_A_YEAR = new Set(['in', 'since', 'by', 'until', 'around'])

/** "3-0" */
function isScore({ lowers, starts, ends }: Tree, at: number): boolean {
  const glued = ends[at] === starts[at + 1] && ends[at + 1] === starts[at + 2]
  return (
    glued &&
    /^\d{1,2}$/.test(lowers[at] as string) &&
    /^[-–]$/.test(lowers[at + 1] as string) &&
    /^\d{1,2}$/.test(lowers[at + 2] as string)
  )
}

/** "in 1648"; "the massacres of 1915" may be today's quarrel. */
function isOldYear({ lowers }: Tree, at: number): boolean {
  const before = lowers[at - 1] ?? ''
  return OLD_YEAR.test(lowers[at] as string) && IN_A_YEAR.has(before)
}

/** "146 BC", "AD 79" */
function isEra({ lowers }: Tree, at: number): boolean {
  const number = /^\d{1,4}$/
  return (
    /^(?:bc|bce|ce|ad)$/.test(lowers[at] as string) &&
    (number.test(lowers[at - 1] ?? '') || number.test(lowers[at + 1] ?? ''))
  )
}

export function fieldOf(tree: Tree, from: number, to: number): Field {
  const field = {
    old: false,
    sport: 0,
    business: 0,
    fiction: 0,
    history: 0,
    politics: 0,
    report: 0,
    mishap: false,
    score: false,
  }
  for (let at = from; at < to; at++) {
    const word = tree.lowers[at] as string
    if (sportWords.has(word)) field.sport++
    if (businessWords.has(word)) field.business++
    if (word === 'stage' && tree.lowers[at - 1] === 'on') field.fiction++
    // "a film director" is a person, "the film" a work
    if (fictionWords.has(word) && !roleNouns.has(tree.lowers[at + 1] as string)) field.fiction++
    if (historyWords.has(word)) field.history++
    if (isOldYear(tree, at) || isEra(tree, at)) field.old = true
    if (politicalNouns.has(word)) field.politics++
    if (mishapWords.has(word)) field.mishap = true
    if (at + 2 < to && isScore(tree, at)) field.score = true
  }
  return field
}

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
  const doers = actors.map(standingOf)
  const others = recipients.map(standingOf)
  const all = [...doers, ...others]
  const states = all.includes('political')
  const rulers = [...actors, ...recipients].some(
    (each) => each.type !== 'country' && standingOf(each) === 'political',
  )
  if (
    field.score ||
    (field.sport > 0 && !rulers && field.sport >= field.politics && !(field.sport === 1 && isPlain(trigger)))
  )
    return 'sport'
  if (field.business > 0 && !states && field.business >= field.politics) return 'business'
  if (field.fiction > 0 && field.politics < 3 && !isDated(tree, trigger)) return 'fiction'
  if (field.politics < 3 && (field.old || (field.history > 0 && !rulers))) return 'history'
  if (
    doers.includes('nature') ||
    (type === 'ASSAULT' && field.mishap && doers.every((each) => each === 'means'))
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
    type !== 'PROTEST'
  )
    return 'nobody known'
  if (type === 'COERCE' && doers.length > 0 && !states && !isPlain(trigger)) return 'no power'
  const isNobodys = doers.every((each) => each === 'means') && field.politics === 0
  if (isNobodys && (isBareInfinitive(tree, trigger) || isTimelessPassive(tree, trigger))) return 'general'
  if (trigger.noun && isOfNature(tree, trigger)) return 'nature'
  return isGeneral(tree, trigger, all) ?? isImperative(tree, trigger) ?? isRetold(tree, trigger)
}

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
  const [from] = sentenceAround(tree, at)
  return tree.lowers.slice(from, at).some((word) => CLUB.test(word))
}

const CLUB = /\b(?:club|choir|orchestra|company|firm|bank|museum|theatre|festival|airline|chess|golf)\b/i

const TELLS = new Set(
  'opens ends begins follows tells stars finds sees imagines starts closes features'.split(' '),
)

/** "plays the dictator who bans laughter" */
function isPlayed(tree: Tree, from: number, at: number): boolean {
  for (let each = from; each + 1 < at; each++) {
    if (
      /^(?:plays?|played|portrays?)$/.test(tree.lowers[each] as string) &&
      /^(?:the|an?)$/.test(tree.lowers[each + 1] as string)
    )
      return true
  }
  return false
}

/** "Section 12 allows a magistrate to order …" */
function isRuled(tree: Tree, from: number): boolean {
  const opens = /^(?:section|article|clause|paragraph)$/.test(tree.lowers[from] as string)
  return opens && tree.kinds[from + 1] === 'NUM'
}

/** "In “The Ferry”, a colonel shoots his brother": what a work tells, in the present. */
function isRetold(tree: Tree, { at, form }: Trigger): string | undefined {
  const [from] = sentenceAround(tree, at)
  const isQuoted = (word: number) => /^[“"‘']$/.test(tree.lowers[word] ?? '')
  const opens = tree.lowers[from] === 'in' && isQuoted(from + 1)
  if (opens && (form === 'third' || form === 'base')) return 'fiction'
  if (isPlayed(tree, from, at)) return 'fiction'
  if (!isQuoted(from)) return isRuled(tree, from) ? 'rule' : undefined
  const close = [2, 3, 4, 5, 6]
    .map((step) => from + step)
    .find((each) => /^[”"’']$/.test(tree.lowers[each] ?? ''))
  return close !== undefined && TELLS.has(tree.lowers[close + 1] ?? '') ? 'fiction' : undefined
}

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

/** Modes and types whose words no game has: "jailed", "marched against". */
const PLAIN = new Set(['arrest', 'deport', 'convict', 'primitive', 'explosives', 'abduct'])

export function isPlain({ frame }: Trigger): boolean {
  return frame.type === 'PROTEST' || PLAIN.has(frame.mode ?? '')
}

/** "made it cheaper to attack a ship": nobody does it. */
function isBareInfinitive(tree: Tree, { at, noun }: Trigger): boolean {
  return !noun && childrenBy(tree, at, 'mark').some((each) => tree.lowers[each] === 'to')
}

const TIMELESS = new Set(['is', 'are', 'be'])

/** "whose land is seized for roads": a present that nobody does, at no time. */
function isTimelessPassive(tree: Tree, { at, noun, form }: Trigger): boolean {
  if (noun || (form !== 'participle' && form !== 'past')) return false
  const helpers = childrenBy(tree, at, 'aux').map((each) => tree.lowers[each] as string)
  return helpers.length > 0 && helpers.every((word) => TIMELESS.has(word))
}

const FROM_WHOM = new Set(['from', 'by', 'of', 'with', 'against', 'on'])

/** "under attack from pollen", "her battle with cancer" */
function isOfNature(tree: Tree, { at }: Trigger): boolean {
  return childrenBy(tree, at, 'nmod', 'obl').some(
    (each) =>
      tree.kinds[each] === 'NOUN' &&
      isUnable(tree.lowers[each] as string) &&
      casesOf(tree, each).some((word) => FROM_WHOM.has(word)),
  )
}

/** A day beside it makes a deed of it: "killed on Monday in a film studio". */
function isDated(tree: Tree, { at }: Trigger): boolean {
  return childrenBy(tree, at, 'obl').some((each) => /day$/.test(tree.lowers[each] as string))
}

const GENERAL = new Set(['average', 'most', 'percent', 'survey', 'statistics', 'few'])
const COUNTED = new Set(
  'rose rise rises fell fall falls increased increase dropped drop doubled tripled declined soared are were is peaked grew climbed jumped'.split(
    ' ',
  ),
)
const RISING = new Set(
  'rose rise rises fell falls increased dropped doubled tripled declined soared peaked climbed'.split(' '),
)
const COUNTING = /^(?:the|an?|some|few|many|no|his|her|its|their)$/
const RULES = new Set(['act', 'law', 'bill', 'rules', 'rule', 'constitution', 'article', 'decree', 'code'])

/** "Killings rose", "a missile that can strike", "under the act, police may detain": of many, or of what might be. */
function isGeneral(tree: Tree, { at, noun }: Trigger, parties: readonly Standing[]): string | undefined {
  const beside = childrenBy(tree, at, 'nmod', 'obl', 'nummod', 'advmod').map(
    (each) => tree.lowers[each] as string,
  )
  if (beside.some((word) => GENERAL.has(word))) return 'general'
  const [from] = sentenceAround(tree, at)
  if (tree.lowers[from] === 'on' && tree.lowers[from + 1] === 'average') return 'general'
  if (!noun) {
    const aux = childrenBy(tree, at, 'aux').map((each) => tree.lowers[each] as string)
    if (aux.includes('can') && !parties.includes('political')) return 'general'
    const ruled =
      tree.lowers[from] === 'under' && [1, 2, 3].some((step) => RULES.has(tree.lowers[from + step] as string))
    return ruled && aux.some((word) => word === 'may' || word === 'can') ? 'general' : undefined
  }
  if (
    tree.lowers[at - 1] === 'most' ||
    tree.lowers[at - 1] === 'nine' ||
    /^one$/.test(tree.lowers[at - 3] ?? '')
  )
    return 'general'
  const plural = (tree.lowers[at] as string).endsWith('s') && tree.lowers[at] !== 'talks'
  if (!plural) return undefined
  const head = tree.heads[at] as number
  const isCounted = isSubjectOfCount(tree, at, head)
  const bare = childrenBy(tree, at, 'det', 'amod', 'nmod', 'nummod').length === 0
  if (bare && at === from && isHabit(tree.lowers[at + 1] ?? '')) return 'general'
  return (isCounted && !parties.includes('political')) || (bare && parties.length === 0)
    ? 'general'
    : undefined
}

/** "Arrests for shoplifting rose by a tenth": the verb is near, whatever the tree hangs the noun on. */
function isSubjectOfCount(tree: Tree, at: number, head: number): boolean {
  if (tree.relations[at] === 'nsubj' && COUNTED.has(tree.lowers[head] as string)) return true
  if (COUNTING.test(tree.lowers[at - 1] ?? '')) return false
  for (
    let each = at + 1;
    each < tree.length && each <= at + 5 && tree.sentences[each] === tree.sentences[at];
    each++
  ) {
    if (RISING.has(tree.lowers[each] as string)) return true
  }
  return false
}

/** "Strikes cost the average worker": what follows is no past, no helper and no preposition. */
function isHabit(word: string): boolean {
  return /^(?:cost|kill|destroy|hurt|happen|begin|end|make|take|have|bring|come|start|need|cause|remain|tend)$/.test(
    word,
  )
}

/** "Ask the doctor": what a reader is told to do, nobody has done. */
function isImperative(tree: Tree, { at, noun, form }: Trigger): string | undefined {
  const [from, to] = sentenceAround(tree, at)
  if (noun) return isListed(tree, at, from, to) ? 'list' : undefined
  const opens = at === from || (at === from + 1 && /^["“]$/.test(tree.lowers[from] as string))
  return opens && form === 'base' && childrenBy(tree, at, 'nsubj').length === 0 ? 'imperative' : undefined
}

/** "Protest, prayer, politics: the week in pictures", "Strike, the union’s magazine, …" */
function isListed(tree: Tree, at: number, from: number, to: number): boolean {
  if (at !== from || tree.lowers[at + 1] !== ',') return false
  for (let each = from; each < to; each++)
    if (tree.kinds[each] === 'VERB' && each > at + 1) return casesOf(tree, at).length === 0
  return true
}

export function sentenceAround(tree: Tree, at: number): [from: number, to: number] {
  let [from, to] = [at, at + 1]
  while (from > 0 && tree.sentences[from - 1] === tree.sentences[at]) from--
  while (to < tree.length && tree.sentences[to] === tree.sentences[at]) to++
  return [from, to]
}
