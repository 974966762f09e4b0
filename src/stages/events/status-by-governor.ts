import type { EventType } from '../../domain/ontology/event-types.ts'
import {
  done,
  futureModals,
  governors,
  nounsOf,
  tales,
  untrue,
} from '../../language/en/events/status-words.ts'
import { predicateOf } from './predicate-of-noun.ts'
import { sentenceAround } from './sentence-around.ts'
import { clauseStatus } from './status-of-clause.ts'
import { promised, type ToldStatus, told, underGovernor } from './told-status.ts'
import { casesOf, isAny, type Tree } from './tree.ts'
import { verbGroup } from './verb-group.ts'

/** How far back from "to strike", "from burning" the word may stand that governs it, in words. */
const REACH = 14
/** Governors upon governors: "foiled a plan to try to bomb". */
const MOST_DEEP = 4

/** What governs a verb without a subject of its own: "plans to strike", "a plot to bomb", "keeps jamming". */
export function governorStatus(tree: Tree, verb: number, type: EventType, deep = 0): ToldStatus | undefined {
  const group = verbGroup(tree, verb)
  const link = linkOf(tree, verb, group.from, group.infinitive)
  if (!link) return undefined
  const at = governorBefore(tree, link.before, link.kind, type)
  if (at === undefined) return link.kind === 'to' ? headlineStatus(tree, verb, group.from) : undefined
  const inner = statusUnder(tree, at, link.kind, type)
  if (!inner || deep >= MOST_DEEP) return inner
  if (isAny(tree.lowers[at], HESITATE) && verbGroup(tree, at).words.some((word) => futureModals.has(word)))
    return promised(type, `governor ${tree.lowers[at]}`)
  const outer = isVerb(tree, at)
    ? (clauseStatus(tree, at, type) ?? governorStatus(tree, at, type, deep + 1))
    : statusOfGovernor(tree, at)
  return underGovernor(outer, inner)
}

type Link = 'to' | 'of' | 'from' | 'bare'

/** How a verb hangs on what governs it, and the last word before the link. */
function linkOf(
  tree: Tree,
  verb: number,
  from: number,
  infinitive: boolean,
): { kind: Link; before: number } | undefined {
  if (infinitive) return { kind: 'to', before: from - 1 }
  if (!(tree.lowers[verb] as string).endsWith('ing')) return undefined
  const word = tree.lowers[from - 1]
  // "talked the gang out of torching"
  if (word === 'of' && tree.lowers[from - 2] === 'out') return { kind: 'from', before: from - 3 }
  if (word === 'of' || word === 'from') return { kind: word, before: from - 2 }
  return { kind: 'bare', before: from - 1 }
}

/** The nearest word before that governs; another verb between ends the search. */
function governorBefore(tree: Tree, before: number, kind: Link, type: EventType): number | undefined {
  const { from } = sentenceAround(tree, Math.max(0, before))
  const least = kind === 'to' || kind === 'from' ? Math.max(from, before - REACH) : Math.max(from, before)
  for (let at = before; at >= least; at--) {
    const word = tree.lowers[at] as string
    if (/^[;:“”"?!.]$/.test(word)) return undefined
    if (statusUnder(tree, at, kind, type) && !isSorting(tree, at)) return at
    if (isVerb(tree, at) && !/^(?:is|are|was|were|be|been|has|have|had)$/.test(word) && !isSorting(tree, at))
      return undefined
  }
  return undefined
}

const isVerb = (tree: Tree, at: number) => tree.kinds[at] === 'VERB'

/** A participle inside of a noun phrase: "two newly formed brigades". */
function isSorting(tree: Tree, at: number): boolean {
  return (
    tree.relations[at] === 'amod' &&
    tree.kinds[tree.heads[at] as number] === 'NOUN' &&
    (tree.heads[at] as number) > at
  )
}

function statusUnder(tree: Tree, at: number, kind: Link, type: EventType): ToldStatus | undefined {
  const word = tree.lowers[at] as string
  const evidence = `governor ${word}`
  if (kind === 'bare') return underBare(word, evidence)
  if (kind === 'from')
    return isAny(word, governors.denied) || AWAY.has(word) || isAny(word, KEEP_FROM)
      ? told('denied', evidence)
      : undefined
  if (kind === 'of') return underOf(word, evidence, type)
  if (isAny(word, HESITATE)) return told('denied', evidence)
  if (isAny(word, governors.threatened)) return told('threatened', evidence)
  if (isAny(word, SOLEMN))
    return type === 'ASSAULT' || !KINDLY.has(word) ? promised(type, evidence) : told('planned', evidence)
  if (isAny(word, governors.denied))
    return isGoingOn(tree, at) ? told('possible', evidence) : told('denied', evidence)
  if (isAny(word, governors.asked)) return told('none', evidence)
  for (const status of ['ongoing', 'planned', 'possible'] as const)
    if (isAny(word, governors[status])) return told(status, evidence)
  return undefined
}

const HESITATE = new Set(['hesitate'])
const AWAY = new Set(['back', 'away'])
/** With somebody as object: "kept the mob from", "talked the gang out of". */
const KEEP_FROM = new Set(['keep', 'talk', 'save', 'discourage', 'restrain', 'argue', 'persuade'])
const SOLEMN = governors.promised
const KINDLY = new Set(['pledge', 'pledged', 'pledges', 'pledging'])

/** "is trying to", "are plotting to": it may still come. */
function isGoingOn(tree: Tree, at: number): boolean {
  return clauseStatus(tree, at, 'CONSULT')?.status === 'ongoing'
}

function underBare(word: string, evidence: string): ToldStatus | undefined {
  if (isAny(word, governors.ongoing)) return told('ongoing', evidence)
  if (isAny(word, CONSIDER)) return told('possible', evidence)
  if (isAny(word, SHUN)) return told('denied', evidence)
  return isAny(word, PROPOSE) ? told('planned', evidence) : undefined
}

const CONSIDER = new Set(['consider', 'contemplate', 'risk', 'mull', 'discuss', 'suggest', 'fear', 'weigh'])
const SHUN = new Set(['avoid', 'deny', 'forgo', 'rule'])
const PROPOSE = new Set(['propose', 'plan', 'envisage'])

function underOf(word: string, evidence: string, type: EventType): ToldStatus | undefined {
  if (isAny(word, nounsOf.promised)) return promised(type, evidence)
  if (nounsOf.hypothetical.has(word)) return told('hypothetical', evidence)
  if (isAny(word, nounsOf.possible) || isAny(word, new Set(['suspect', 'think', 'talk', 'capable', 'idea'])))
    return told('possible', evidence)
  if (isAny(word, nounsOf.planned) || word === 'intention') return told('planned', evidence)
  return word === 'short' ? told('denied', evidence) : undefined
}

/** What becomes of a plan, a plot, a tale: "foiled a plot", "the plan was dropped". */
function statusOfGovernor(tree: Tree, noun: number): ToldStatus | undefined {
  const head = tree.heads[noun] as number
  const evidence = (at: number) => `governor ${tree.lowers[at]}`
  if (tree.relations[noun] === 'obj' && isAny(tree.lowers[head], done.denied))
    return told('denied', evidence(head))
  const before = governingVerbBefore(tree, noun)
  if (before !== undefined && isAny(tree.lowers[before], done.denied)) return told('denied', evidence(before))
  const predicate = predicateOf(tree, noun)
  if (predicate?.passive && isAny(tree.lowers[predicate.at], done.denied))
    return told('denied', evidence(predicate.at))
  return undefined
}

/** The verb right before a noun phrase: "foiled | an alleged plot". */
function governingVerbBefore(tree: Tree, noun: number): number | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    if (isVerb(tree, at)) return tree.sentences[at] === tree.sentences[noun] ? at : undefined
    if (tree.kinds[at] === 'ADP' || tree.kinds[at] === 'PUNCT') return undefined
  }
  return undefined
}

/** "Valoria to expel three diplomats": a headline's future, with no verb before. */
function headlineStatus(tree: Tree, verb: number, from: number): ToldStatus | undefined {
  const sentence = sentenceAround(tree, verb)
  if (tree.lowers[from] !== 'to' || from === sentence.from || from - sentence.from > REACH) return undefined
  const before = tree.kinds.slice(sentence.from, from)
  const isNominal = /^(?:NOUN|PROPN|NUM|PRON)$/.test(before.at(-1) as string)
  return isNominal && !before.includes('VERB') && !before.includes('AUX')
    ? told('planned', 'headline to')
    : undefined
}

const THAT_FALSE = 12

/** "whether to", "denied that", "the story that … is false": what a clause hangs on. */
export function clauseGovernorStatus(tree: Tree, verb: number): ToldStatus | undefined {
  const { from } = sentenceAround(tree, verb)
  let at = verb - 1
  for (let steps = 0; at >= from && steps < REACH; at--, steps++) {
    const word = tree.lowers[at] as string
    if (/^[;:“”"?!.]$/.test(word)) return undefined
    if (word === 'whether') return told('possible', 'whether')
    if (word !== 'that') {
      if (isVerb(tree, at) && isAny(word, DENY) && !isPassiveLike(tree, at)) return deny(tree, at)
      if (isVerb(tree, at) && isAny(word, FEAR)) return told('possible', `governor ${word}`)
      if (isVerb(tree, at) && steps > 0) return undefined
      continue
    }
    return underThat(tree, at - 1, verb)
  }
  return undefined
}

const DENY = new Set(['deny', 'disprove', 'refute'])
const FEAR = new Set(['fear', 'suspect', 'worry'])
const ASKS = new Set(['demand', 'insist', 'require', 'request', 'ask', 'urge'])

const isPassiveLike = (tree: Tree, at: number) => casesOf(tree, at).includes('by')

/** "denied that" denies, "did not deny that" doesn't. */
function deny(tree: Tree, at: number): ToldStatus | undefined {
  return clauseStatus(tree, at, 'CONSULT')?.status === 'denied'
    ? undefined
    : told('denied', `governor ${tree.lowers[at]}`)
}

/** "denied on Wednesday | that": the verb that a clause with "that" hangs on, over its own circumstances. */
function hostOfThat(tree: Tree, before: number): number {
  for (let at = before; at > before - CIRCUMSTANCE && at >= 0; at--) {
    if (isVerb(tree, at)) return at
    if (tree.lowers[at] === 'on' || tree.lowers[at] === 'in') return isVerb(tree, at - 1) ? at - 1 : before
  }
  return before
}

const CIRCUMSTANCE = 4

function underThat(tree: Tree, given: number, verb: number): ToldStatus | undefined {
  const before = hostOfThat(tree, given)
  const word = tree.lowers[before] ?? ''
  const evidence = `governor ${word}`
  if (isAny(word, DENY)) return deny(tree, before)
  if (isAny(word, FEAR) || word === 'possibility' || word === 'chance') return told('possible', evidence)
  if (isAny(word, ASKS)) return told('none', evidence)
  if (!tales.has(word)) return undefined
  return isCalledUntrue(tree, before, verb) ? told('denied', 'untrue tale') : undefined
}

const DISMISS = new Set(['dismiss', 'reject', 'deny', 'rubbish', 'dispute', 'refute', 'debunk'])

/** "The story that …, shared by thousands, is false"; "dismissed as invention a claim that …" */
function isCalledUntrue(tree: Tree, tale: number, verb: number): boolean {
  const { from, to } = sentenceAround(tree, tale)
  const before = tree.lowers.slice(Math.max(from, tale - THAT_FALSE), tale)
  if (before.some((word) => isAny(word, DISMISS))) return true
  const behind = tree.lowers.slice(verb + 1, to)
  return behind.some(
    (word, index) => untrue.has(word) && /^(?:is|are|was|were|be|been|as|a)$/.test(behind[index - 1] ?? ''),
  )
}
