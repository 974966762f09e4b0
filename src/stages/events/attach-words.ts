import { nounFrameIndex } from './frames.ts'
import { inPhrase, isNominal } from './phrase-kinds.ts'

export interface Attached {
  readonly lowers: readonly string[]
  readonly kinds: string[]
  readonly heads: Int32Array
  readonly relations: string[]
  readonly timeEnds: Int32Array
}

/** What is open while a sentence is read from the left. */
interface Open {
  verb: number
  /** The noun phrase before the next verb that hangs on nothing yet. */
  free: number
  /** The last noun phrase. */
  noun: number
  preposition: number
  marker: number
  helpers: number[]
  conjunction: number
  possessor: number
  root: number
}

export function attach(tree: Attached, from: number, to: number): void {
  const { kinds, lowers } = tree
  const open: Open = {
    verb: -1,
    free: -1,
    noun: -1,
    preposition: -1,
    marker: -1,
    helpers: [],
    conjunction: -1,
    possessor: -1,
    root: -1,
  }
  for (let at = from; at < to; ) {
    const kind = kinds[at] as string
    const afterAside = lowers[at] === '(' ? endOfAside(lowers, at, to) : at
    if (afterAside > at) {
      at = afterAside
      continue
    }
    const afterTime = readTime(tree, at, to, open)
    if (afterTime > at) {
      at = afterTime
      continue
    }
    if (inPhrase(kind) && !isRelative(tree, at, open)) {
      at = readPhrase(tree, at, to, open)
      continue
    }
    if (kind === 'PRON') {
      open.marker = at
      open.free = open.noun
    } else if (kind === 'ADP') open.preposition = at
    else if (kind === 'SCONJ') {
      open.marker = at
      open.preposition = -1
      open.free = -1
    } else if (kind === 'CCONJ') open.conjunction = at
    else if (kind === 'AUX' || kind === 'PART' || kind === 'ADV') {
      if (lowers[at] !== "'s" || kind === 'AUX') open.helpers.push(at)
    } else if (kind === 'VERB') readVerb(tree, at, open)
    else if (kind === 'PUNCT' && lowers[at] !== '-') {
      open.preposition = -1
      if (lowers[at] !== ',') open.free = -1
    }
    at++
  }
}

const LONGEST_ASIDE = 12

/** "Amnesty International (AI) has": what stands in brackets is passed over, with a comma behind it. */
function endOfAside(lowers: readonly string[], at: number, to: number): number {
  for (let each = at + 1; each < Math.min(to, at + LONGEST_ASIDE); each++)
    if (lowers[each] === ')') return each + 1
  return at
}

/** "last Friday", "in March": a time by itself is neither object nor subject. Gives the word behind it. */
function readTime(tree: Attached, at: number, to: number, open: Open): number {
  const { kinds, lowers, timeEnds } = tree
  const last = timeEnds[at] as number
  if (last < 0 || last >= to || isNominalBeside(tree, at - 1, last + 1, to) || kinds[at] === 'PRON') return at
  for (let each = at; each < last; each++) link(tree, each, last, 'compound')
  if (open.preposition === at - 1) link(tree, at - 1, last, 'case')
  open.preposition = -1
  if (open.verb >= 0) link(tree, last, open.verb, 'obl')
  else if (open.noun >= 0) link(tree, last, open.noun, 'nmod')
  return lowers[last + 1] === ',' && kinds[last + 1] === 'PUNCT' && open.free >= 0 ? last + 2 : last + 1
}

/** "a March summit", "Saturday’s talks": a time that is part of what stands around it. */
function isNominalBeside({ kinds, lowers }: Attached, before: number, behind: number, to: number): boolean {
  if (kinds[before] === 'DET' || kinds[before] === 'ADJ') return true
  return behind < to && (lowers[behind] === "'s" || isNominal(kinds[behind]) || kinds[behind] === 'ADJ')
}

function isRelative({ lowers, kinds }: Attached, at: number, open: Open): boolean {
  const word = lowers[at]
  return kinds[at] === 'PRON' && (word === 'who' || word === 'which' || word === 'that') && open.noun >= 0
}

function link(tree: Attached, at: number, head: number, relation: string): void {
  if (at === head || head < 0) return
  tree.heads[at] = head
  tree.relations[at] = relation
}

function readPhrase(tree: Attached, at: number, to: number, open: Open): number {
  const { kinds, lowers } = tree
  let end = at
  while (end < to && (inPhrase(kinds[end]) || (lowers[end] === '-' && inPhrase(kinds[end + 1])))) {
    if (end > at && kinds[end] === 'DET' && isNominal(kinds[end - 1])) break
    const time = tree.timeEnds[end] as number
    if (end > at && time >= 0 && isNominal(kinds[end - 1]) && !isNominalBeside(tree, -1, time + 1, to)) break
    if (end > at && (kinds[end] === 'PRON' || kinds[end - 1] === 'PRON')) break
    end++
  }
  let head = end - 1
  while (head > at && kinds[head] === 'ADJ') head--
  for (let each = at; each < end; each++) {
    if (each === head) continue
    const kind = kinds[each]
    link(
      tree,
      each,
      head,
      kind === 'DET'
        ? 'det'
        : kind === 'ADJ'
          ? 'amod'
          : kind === 'NUM'
            ? 'nummod'
            : kind === 'PUNCT'
              ? 'punct'
              : 'compound',
    )
  }
  if (open.possessor >= 0) {
    link(tree, open.possessor, head, 'nmod')
    open.possessor = -1
  }
  if (lowers[end] === "'s" && kinds[end] === 'PART') {
    link(tree, end, head, 'case')
    open.possessor = head
    // "Kenya and Uganda’s raid" is both states'
    if (open.conjunction === at - 1 && open.noun === at - 2) {
      link(tree, open.noun, head, 'conj')
      open.free = -1
      open.conjunction = -1
    }
    return end + 1
  }
  // "is ready to send": a quality by itself is nobody
  if (kinds[head] === 'ADJ') return end
  place(tree, at, head, open)
  open.noun = head
  open.preposition = -1
  open.conjunction = -1
  return end
}

const NOUN_PREPOSITIONS = new Set(['of', 'between', 'by'])

function place(tree: Attached, start: number, head: number, open: Open): void {
  const { lowers, kinds } = tree
  if (open.conjunction >= 0 && open.conjunction >= start - 2 && open.noun >= 0) {
    link(tree, open.conjunction, head, 'cc')
    const top = topOfConjuncts(tree, open.noun)
    link(tree, head, top, 'conj')
    // "A, B and C": what looked like a name for A was the second of a list
    for (let each = open.noun; each > top; each--) {
      if (tree.heads[each] === top && tree.relations[each] === 'appos') tree.relations[each] = 'conj'
    }
    return
  }
  if (open.preposition >= 0) {
    const preposition = lowers[open.preposition] as string
    link(tree, open.preposition, head, 'case')
    const beside = open.noun >= 0 && open.noun === open.preposition - 1
    const onNoun =
      beside &&
      (NOUN_PREPOSITIONS.has(preposition) || nounFrameIndex.has(lowers[open.noun] as string) || open.verb < 0)
    if (onNoun) link(tree, head, open.noun, 'nmod')
    else if (open.verb >= 0) link(tree, head, open.verb, 'obl')
    else if (open.noun >= 0) link(tree, head, open.noun, 'nmod')
    return
  }
  const isAfterComma =
    lowers[start - 1] === ',' && open.free >= 0 && open.verb < open.free && open.noun < start
  if (isAfterComma && open.free >= 0 && kinds[open.marker] !== 'SCONJ') {
    link(tree, head, open.free, 'appos')
    return
  }
  const opensClause = kinds[open.marker] === 'SCONJ'
  if (open.verb >= 0 && open.free < 0 && open.helpers.length === 0 && !opensClause) {
    const between = open.noun > open.verb
    if (!between && kinds[open.verb] === 'VERB') {
      link(tree, head, open.verb, 'obj')
      return
    }
  }
  open.free = head
}

function topOfConjuncts({ heads, relations }: Attached, at: number): number {
  return relations[at] === 'conj' || relations[at] === 'appos' ? (heads[at] as number) : at
}

const SAYING =
  /^(?:said|says|say|saying|claimed|claims|denied|denies|warned|announced|insisted|alleged|believes?|reported|added|told)$/

/** "said troops had shelled": what looked like an object of the verb before is who does this one. */
function isSubjectAfterAll(
  { lowers, relations, heads }: Attached,
  at: number,
  previous: number,
  helped: boolean,
  open: Open,
): boolean {
  if (previous < 0 || open.noun <= previous || open.noun >= at || open.conjunction >= 0) return false
  if (relations[open.noun] !== 'obj' || heads[open.noun] !== previous) return false
  return helped || (SAYING.test(lowers[previous] as string) && !(lowers[at] as string).endsWith('ing'))
}

function readVerb(tree: Attached, at: number, open: Open): void {
  const { lowers, kinds } = tree
  const isInfinitive = open.helpers.some((each) => lowers[each] === 'to')
  for (const helper of open.helpers) {
    const kind = kinds[helper]
    link(tree, helper, at, lowers[helper] === 'to' ? 'mark' : kind === 'AUX' ? 'aux' : 'advmod')
  }
  const helped = open.helpers.some((each) => kinds[each] === 'AUX')
  open.helpers = []
  const previous = open.verb
  if (kinds[open.marker] === 'PRON' && open.free >= 0) {
    link(tree, open.marker, at, 'nsubj')
    link(tree, at, open.free, 'acl')
  } else if (open.preposition >= 0 && kinds[open.preposition] === 'ADP') {
    link(tree, open.preposition, at, 'mark')
    link(tree, at, previous >= 0 ? previous : open.noun, previous >= 0 ? 'advcl' : 'acl')
  } else {
    if (open.free < 0 && isSubjectAfterAll(tree, at, previous, helped, open)) open.free = open.noun
    if (open.free >= 0) link(tree, open.free, at, 'nsubj')
    if (kinds[open.marker] === 'SCONJ') {
      link(tree, open.marker, at, 'mark')
      link(tree, at, previous, lowers[open.marker] === 'that' ? 'ccomp' : 'advcl')
    } else if (isInfinitive) {
      const byNoun =
        open.noun > previous &&
        (previous < 0 ||
          /^(?:plot|plan|attempt|threat|bid|effort|decision|deal)s?$/.test(lowers[open.noun] as string))
      link(tree, at, byNoun ? open.noun : previous, byNoun ? 'acl' : 'xcomp')
    } else if (open.free < 0 && open.conjunction >= 0) {
      link(tree, open.conjunction, at, 'cc')
      link(tree, at, previous, 'conj')
    } else if (open.free < 0 && open.noun === at - 1 && previous >= 0) link(tree, at, open.noun, 'acl')
    else if (previous >= 0) link(tree, at, previous, open.conjunction >= 0 ? 'conj' : 'ccomp')
  }
  open.verb = at
  open.free = -1
  open.marker = -1
  open.preposition = -1
  open.conjunction = -1
}
