import {
  adjectives,
  done,
  happenings,
  nounsOf,
  ordinals,
  spans,
} from '../../language/en/events/status-words.ts'
import { predicateOf } from './predicate-of-noun.ts'
import { sentenceAround } from './sentence-around.ts'
import { clauseStatus, isNegative } from './status-of-clause.ts'
import { promised, type ToldStatus, told } from './told-status.ts'
import { casesOf, childrenBy, isAny, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'
import { verbGroup } from './verb-group.ts'

/** What the words around a noun tell of the deed that it names. */
export function nounStatus(tree: Tree, trigger: Trigger): ToldStatus | undefined {
  const { at, frame } = trigger
  if (isNegative(tree, at)) return told('denied', 'negation no')
  if (frame.others[0] === 'on') {
    const before = tree.lowers[at - 2] ?? ''
    if (/^(?:been|is|are|am|remain|remains|still|stay|stays)$/.test(before))
      return told('ongoing', `${before} on`)
  }
  return (
    adjectiveStatus(tree, trigger) ??
    prepositionStatus(tree, trigger) ??
    objectStatus(tree, trigger) ??
    subjectStatus(tree, trigger) ??
    (isInItsThirdWeek(tree, at) ? told('ongoing', 'span so far') : undefined) ??
    nounOfStatus(tree, at, frame.type)
  )
}

function adjectiveStatus(tree: Tree, { at, frame }: Trigger): ToldStatus | undefined {
  for (const child of childrenBy(tree, at, 'amod', 'compound')) {
    const word = tree.lowers[child] as string
    if (adjectives.promised.has(word)) return promised(frame.type, `adjective ${word}`)
    for (const status of ['planned', 'possible', 'denied', 'ongoing'] as const)
      if (adjectives[status].has(word)) return told(status, `adjective ${word}`)
  }
  return undefined
}

/** How far before its noun a preposition may stand: "ahead of Friday’s lake summit". */
const PHRASE = 6

/** "without an arrest", "ahead of the summit" */
function prepositionStatus(tree: Tree, { at }: Trigger): ToldStatus | undefined {
  const cases = casesOf(tree, at)
  if (cases.includes('without')) return told('denied', 'negation without')
  const { from } = sentenceAround(tree, at)
  for (let each = at - 1; each >= Math.max(from, at - PHRASE); each--) {
    const word = tree.lowers[each] as string
    if (word === 'of' && tree.lowers[each - 1] === 'ahead') return told('planned', 'ahead of')
    if (word === 'event' || (word === 'case' && tree.lowers[each - 1] === 'in')) break
    if (tree.kinds[each] === 'ADP' || tree.kinds[each] === 'VERB' || tree.kinds[each] === 'PUNCT') break
  }
  return undefined
}

/** "averted a strike", "planned a march", "called off the raid" */
function objectStatus(tree: Tree, { at, frame }: Trigger): ToldStatus | undefined {
  const head = tree.heads[at] as number
  if (tree.relations[at] !== 'obj' || head === at) return undefined
  const found = statusOfDoing(tree, head, at, frame.type)
  if (!found || found.status === 'none') return found
  const outer = clauseStatus(tree, head, frame.type)
  if (outer?.status === 'denied' && found.status === 'denied') return undefined
  return found
}

const STOP = new Set(['stop'])
/** "called off the march", "headed off a walkout" */
const TURN_AWAY = new Set(['call', 'head', 'stave', 'ward', 'fend'])

function statusOfDoing(
  tree: Tree,
  verb: number,
  noun: number,
  type: Trigger['frame']['type'],
): ToldStatus | undefined {
  const word = tree.lowers[verb] as string
  const evidence = `governor ${word}`
  if (isAny(word, TURN_AWAY) && isOff(tree, verb, noun)) return told('denied', evidence)
  if (isAny(word, new Set(['rule'])) && tree.lowers[verb + 1] === 'out') return told('denied', evidence)
  if (isAny(word, done.denied)) return told('denied', evidence)
  // "stopped the deportation of two activists"
  if (isAny(word, STOP) && (type === 'COERCE' || type === 'SANCTION') && tree.kinds[verb] === 'VERB')
    return told('denied', evidence)
  if (isAny(word, done.promised)) return promised(type, evidence)
  if (isAny(word, done.planned)) return told('planned', evidence)
  if (isAny(word, done.possible)) return told('possible', evidence)
  return isAny(word, done.asked) ? told('none', evidence) : undefined
}

function isOff(tree: Tree, verb: number, noun: number): boolean {
  return tree.lowers[verb + 1] === 'off' || tree.lowers[noun + 1] === 'off'
}

/** "was averted", "is scheduled for Friday", "never took place", "was under way", "will begin", "would cost" */
function subjectStatus(tree: Tree, { at, frame }: Trigger): ToldStatus | undefined {
  const predicate = predicateOf(tree, at)
  if (!predicate) return undefined
  const word = tree.lowers[predicate.at] as string
  const evidence = `predicate ${word}`
  if (/^f[ae]lls?$/.test(word) && /^(?:through|apart)$/.test(tree.lowers[predicate.at + 1] ?? ''))
    return told('denied', evidence)
  const clause = clauseStatus(tree, predicate.at, 'CONSULT')
  if (clause?.status === 'denied') return isAny(word, happenings) || isAny(word, HELD) ? clause : undefined
  if (predicate.passive) {
    const found = statusOfDoing(tree, predicate.at, at, frame.type)
    if (found && found.status !== 'none') return found
  }
  if (clause && LATER.has(clause.status)) return clause
  if (isAny(word, done.ongoing)) return told('ongoing', evidence)
  if (clause?.status === 'ongoing' && isAny(word, HOLDING)) return told('ongoing', evidence)
  const next = tree.lowers[predicate.at + 1]
  if (word === 'due' && next === 'to' && isAny(tree.lowers[predicate.at + 2], BEGIN))
    return told('planned', 'due to')
  return word === 'underway' || (word === 'under' && next === 'way') || (word === 'due' && next !== 'to')
    ? told(word === 'due' ? 'planned' : 'ongoing', evidence)
    : undefined
}

const BEGIN = new Set(['begin', 'start', 'take', 'open', 'be', 'resume', 'end'])
const LATER = new Set(['hypothetical', 'possible', 'planned'])
const HELD = new Set(['hold', 'held', 'stage', 'begin', 'start', 'go'])
const HOLDING = new Set(['hold', 'go', 'spread', 'last', 'run', 'unfold', 'intensify', 'escalate', 'enter'])

const INTO = new Set(['in', 'into', 'on', 'for', 'entering', 'entered'])
const WHOSE = new Set(['its', 'their', 'a', 'the'])

/** "now in its third week", "for a third day" */
export function isInItsThirdWeek(tree: Tree, at: number): boolean {
  const { to } = sentenceAround(tree, at)
  for (let each = at + 1; each + 3 < to; each++) {
    const [first = '', second = '', third = '', fourth = ''] = tree.lowers.slice(each, each + 4)
    if (INTO.has(first) && WHOSE.has(second) && ordinals.has(third) && spans.has(fourth)) return true
  }
  return false
}

const LEADING = new Set(['of', 'for', 'on', 'about', 'over', 'to', 'from', 'with'])

/** "the threat of a strike", "plans for a march", "in the event of an attack", "fears of clashes" */
function nounOfStatus(tree: Tree, at: number, type: Trigger['frame']['type']): ToldStatus | undefined {
  const { from } = sentenceAround(tree, at)
  for (let each = at - 1; each > Math.max(from, at - PHRASE); each--) {
    const word = tree.lowers[each] as string
    const kind = tree.kinds[each] as string
    if (!LEADING.has(word)) {
      if (kind === 'VERB' || kind === 'AUX' || kind === 'PUNCT' || kind === 'ADP') return undefined
      continue
    }
    return byNounBefore(tree, each - 1, word, type)
  }
  return undefined
}

const AWAY = new Set(['away', 'back', 'refrained', 'refrain', 'refrains', 'desisted'])
const THREATEN = new Set(['threaten'])

function byNounBefore(
  tree: Tree,
  noun: number,
  preposition: string,
  type: Trigger['frame']['type'],
): ToldStatus | undefined {
  const word = tree.lowers[noun] as string
  const evidence = `${word} ${preposition}`
  if (preposition === 'from') return AWAY.has(word) ? told('denied', evidence) : undefined
  if (preposition === 'with') return isAny(word, THREATEN) ? promised(type, evidence) : undefined
  if (isAny(word, nounsOf.promised)) return promised(type, evidence)
  if (preposition === 'of' && nounsOf.hypothetical.has(word)) return told('hypothetical', evidence)
  if (isAny(word, nounsOf.asked) && (preposition === 'for' || preposition === 'on' || preposition === 'of'))
    return told('none', evidence)
  for (const status of ['planned', 'possible', 'denied'] as const)
    if (isAny(word, nounsOf[status])) return told(status, evidence)
  return undefined
}

/** The light verb of a noun: "no talks were held", "will hold talks". */
export function lightVerbStatus(tree: Tree, { partner, frame, at }: Trigger): ToldStatus | undefined {
  if (partner === undefined || tree.kinds[partner] !== 'VERB') return undefined
  if (isNegative(tree, at)) return told('denied', 'negation no')
  const { words } = verbGroup(tree, partner)
  return words.length || tree.kinds[partner] === 'VERB' ? clauseStatus(tree, partner, frame.type) : undefined
}
