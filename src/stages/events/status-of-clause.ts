import type { EventType } from '../../domain/ontology/event-types.ts'
import {
  conditionals,
  futureModals,
  imaginedModals,
  negativeDeterminers,
  negativePronouns,
  negators,
  possibleModals,
  sayings,
} from '../../language/en/events/status-words.ts'
import { sentenceAround } from './sentence-around.ts'
import { isHarm, promised, type ToldStatus, told } from './told-status.ts'
import { childrenBy, type Tree } from './tree.ts'
import { clauseEnd, clauseStart, type VerbGroup, verbGroup } from './verb-group.ts'

/** What a verb's own clause tells of its deed: condition, negation, modal, tense. Undefined: that it was done. */
export function clauseStatus(tree: Tree, at: number, type: EventType): ToldStatus | undefined {
  const group = verbGroup(tree, at)
  const words = [...group.words, ...sharedHelpers(tree, at, group)]
  return (
    conditionStatus(tree, at, group) ??
    negationStatus(tree, at, words) ??
    appointed(words) ??
    modalStatus(tree, at, words, type) ??
    aspectStatus(tree, at, words)
  )
}

/** A verb that stands beside another shares what it lacks: "neither shelled nor occupied", "will seize and burn". */
function sharedHelpers(tree: Tree, at: number, group: VerbGroup): string[] {
  const own = childrenBy(tree, at, 'aux', 'advmod').map((each) => tree.lowers[each] as string)
  if (tree.relations[at] !== 'conj' || group.words.length > 0 || childrenBy(tree, at, 'nsubj').length)
    return own
  const head = tree.heads[at] as number
  return tree.kinds[head] === 'VERB' ? [...own, ...verbGroup(tree, head).words] : own
}

/** "if it strikes", "Were Tamar to strike", "Had the guards fired", "Should it close" */
function conditionStatus(tree: Tree, at: number, group: VerbGroup): ToldStatus | undefined {
  const own = childrenBy(tree, at, 'mark').map((each) => tree.lowers[each] as string)
  const shared =
    tree.relations[at] === 'conj'
      ? childrenBy(tree, tree.heads[at] as number, 'mark').map((each) => tree.lowers[each] as string)
      : []
  const from = clauseStart(tree, at)
  const opener =
    [...own, ...shared].find((word) => conditionals.has(word)) ??
    tree.lowers.slice(from, from + 2).find((word) => conditionals.has(word))
  if (opener) return told('hypothetical', `condition ${opener}`)
  if (isImagined(tree, group)) return told('hypothetical', 'condition were')
  const first = tree.lowers[from] as string
  const { to } = sentenceAround(tree, at)
  if (from >= group.from || !INVERTED.test(first) || tree.lowers[to - 1] === '?') return undefined
  const isFirstVerb = !tree.kinds.slice(from + 1, group.from).includes('VERB')
  if (!isFirstVerb || (first === 'were' && !group.words.includes('to'))) return undefined
  return told('hypothetical', `condition ${first}`)
}

const INVERTED = /^(?:were|had|should)$/
const LONGEST_SUBJECT = 4

/** "would lose its vote were it | to annex": the helper before its subject, whatever stands before. */
function isImagined(tree: Tree, { from, words }: VerbGroup): boolean {
  if (words[0] !== 'to') return false
  for (let at = from - 2; at >= 0 && at >= from - 1 - LONGEST_SUBJECT; at--) {
    if (tree.lowers[at] === 'were') return /^(?:DET|PRON|PROPN)$/.test(tree.kinds[at + 1] as string)
    if (tree.kinds[at] === 'VERB' || tree.kinds[at] === 'PUNCT') return false
  }
  return false
}

function negationStatus(tree: Tree, at: number, words: readonly string[]): ToldStatus | undefined {
  const own = childrenBy(tree, at, 'mark', 'case', 'cc').map((each) => tree.lowers[each] as string)
  if (words.includes('yet') && words.includes('to')) return told('denied', 'yet to')
  const negator = [...words, ...own].find((word) => negators.has(word))
  if (negator && !words.includes('only')) return told('denied', `negation ${negator}`)
  if (own.includes('without') || tree.lowers[at - words.length - 1] === 'without')
    return told('denied', 'negation without')
  const subject = childrenBy(tree, at, 'nsubj')[0]
  if (subject !== undefined && isNegative(tree, subject)) return told('denied', 'negation of its subject')
  const object = childrenBy(tree, at, 'obj')[0]
  if (object !== undefined && isNegative(tree, object)) return told('denied', 'negation of its object')
  return undefined
}

/** "no talks", "neither side", "nobody" */
export function isNegative(tree: Tree, noun: number): boolean {
  if (negativePronouns.has(tree.lowers[noun] as string)) return true
  if (tree.lowers[noun] === 'one' && tree.lowers[noun - 1] === 'no') return true
  return childrenBy(tree, noun, 'det').some((each) => negativeDeterminers.has(tree.lowers[each] as string))
}

/** "are to be released", "is about to close", "were to have met" (and did not) */
function appointed(words: readonly string[]): ToldStatus | undefined {
  const to = words.lastIndexOf('to')
  const be = words.slice(0, Math.max(0, to)).findLast((word) => BE.test(word))
  if (be === undefined) return undefined
  return words.slice(to).includes('have') ? told('denied', `${be} to have`) : told('planned', `${be} to`)
}

const BE = /^(?:is|are|was|were|am|'s|'re)$/

const ELSE = /^(?:otherwise|else)$/

/** "or the base would be shelled", "the base would be shelled otherwise" */
function isOrElse(tree: Tree, at: number): boolean {
  const { from, to } = sentenceAround(tree, at)
  return tree.lowers.slice(Math.max(from, at - 6), Math.min(to, at + 6)).some((word) => ELSE.test(word))
}

function modalStatus(
  tree: Tree,
  at: number,
  words: readonly string[],
  type: EventType,
): ToldStatus | undefined {
  const future = words.find((word) => futureModals.has(word))
  if ((future || words.includes('would')) && isHarm(type) && isOrElse(tree, at))
    return told('threatened', 'or else')
  // "say they will block the bridge unless the ministry pays"
  if (future && isHarm(type) && tree.lowers.slice(at, sentenceAround(tree, at).to).includes('unless'))
    return told('threatened', `${future} unless`)
  if (future)
    return isHarm(type) && isOfSpeaker(tree, at)
      ? told('threatened', `own harm ${future}`)
      : told('planned', `future ${future}`)
  const possible = words.find((word) => possibleModals.has(word))
  if (possible) return told('possible', `modal ${possible}`)
  const imagined = words.find((word) => imaginedModals.has(word))
  if (!imagined) return undefined
  const isFuture = (imagined === 'would' || imagined === "'d") && !words.includes('have')
  return (isFuture ? futureInPast(tree, at, type) : undefined) ?? told('hypothetical', `modal ${imagined}`)
}

const SPEAKERS = new Set(['i', 'we'])

/** "or we will shell it" */
function isOfSpeaker(tree: Tree, at: number): boolean {
  const subject = childrenBy(tree, at, 'nsubj')[0]
  const before = tree.lowers[verbGroup(tree, at).from - 1] ?? ''
  return SPEAKERS.has(before) || (subject !== undefined && SPEAKERS.has(tree.lowers[subject] as string))
}

const THEMSELVES = new Set(['he', 'she', 'it', 'they'])

/** "said it would expel" is what was announced; of others' harm under a condition, only imagined. */
function futureInPast(tree: Tree, at: number, type: EventType): ToldStatus | undefined {
  const { from, to } = sentenceAround(tree, at)
  if (!tree.lowers.slice(from, at).some((word) => sayings.has(word))) return undefined
  const subject = childrenBy(tree, at, 'nsubj')[0] ?? verbGroup(tree, at).from - 1
  if (THEMSELVES.has(tree.lowers[subject] as string)) return promised(type, 'own harm would')
  const isConditioned = tree.lowers.slice(from, to).some((word) => conditionals.has(word))
  return isConditioned ? undefined : told('planned', 'future would')
}

const NOW = new Set("is are am 's 're been".split(' '))
const THEN = new Set(['was', 'were'])
const POINT = new Set(['when', 'while', 'before', 'until', 'as'])

/** "are shelling", "has been refusing"; "were shelling", unless it only frames what came ("when"). */
function aspectStatus(tree: Tree, at: number, words: readonly string[]): ToldStatus | undefined {
  const progressive = (tree.lowers[at] as string).endsWith('ing') || words.includes('being')
  if (progressive && words.some((word) => NOW.has(word))) return told('ongoing', 'progressive')
  if (words.includes('still')) return told('ongoing', 'still')
  if (!progressive || !words.some((word) => THEN.has(word))) return undefined
  const frames = tree.lowers.slice(clauseStart(tree, at), clauseEnd(tree, at)).some((word) => POINT.has(word))
  return frames ? undefined : told('ongoing', 'progressive')
}
