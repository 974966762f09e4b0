import { type CueVerb, cueForms } from '../../language/en/cue-verbs.ts'
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  modals,
  negations,
  verbAdverbs,
} from '../../language/en/function-words.ts'
import { callingVerbs, describingNouns, describingVerbs } from '../../language/en/quoted-words.ts'
import type { Attribution } from './attribution.ts'
import { isMark, type SegmentReader } from './segment-shapes.ts'
import { type Phrase, subjectAfter, subjectBefore } from './source-phrases.ts'

/** What is given a name is rarely longer: "called the three bridges over the Orsa “toys”". */
const MAX_OBJECT_ITEMS = 10
/** More words than this are speech of their own. */
const MAX_NAME_WORDS = 6

/**
 * Adds who is said to have called something what stands in marks, where verb and marks are apart or the other way
 * round: "labelled the judges “enemies”", "was called “a swindle” by the opposition", "Branding the vote “a circus”, Roe
 * left", "“Vandals” was what Roe called them", "Roe's description of them as “greedy”". A cue that another pattern found
 * is left to it, but where that looked the wrong way.
 */
export function withNamingCues(reader: SegmentReader, found: readonly Attribution[]): Attribution[] {
  const { items } = reader
  const taken = cueItems(found)
  const named: Attribution[] = []
  const clefts: Attribution[] = []
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'quotation' || item.words > MAX_NAME_WORDS || /[.?!]/.test(item.stop)) continue
    const cleft = cleftName(reader, at)
    const one = cleft ?? nameBehind(reader, at)
    if (cleft) clefts.push(cleft)
    else if (one && !touches(taken, one)) named.push(one)
  }
  const turned = cueItems(clefts)
  return [...found.filter((each) => !touches(turned, each)), ...named, ...clefts]
}

function cueItems(attributions: readonly Attribution[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { cue } of attributions) for (let k = cue?.from ?? 0; cue && k <= cue.to; k++) taken.add(k)
  return taken
}

function touches(taken: ReadonlySet<number>, { cue }: Attribution): boolean {
  for (let k = cue?.from ?? 0; cue && k <= cue.to; k++) if (taken.has(k)) return true
  return false
}

/** A verb or noun of naming before the marks, and whether "as" stands between. */
function nameBehind(reader: SegmentReader, at: number): Attribution | undefined {
  const { items } = reader
  let as = false
  for (let k = at - 1; k >= 0 && at - k <= MAX_OBJECT_ITEMS; k--) {
    const { word, kind } = items[k] as (typeof items)[number]
    if (kind === 'quotation' || (kind === 'mark' && word !== '.')) return undefined
    if (word === 'as') as = true
    if (as && describingNouns.has(word)) return ofNoun(reader, k, at)
    if (isNamingNoun(items, k)) continue
    if (callingVerbs.has(word) || (as && describingVerbs.has(word))) return ofVerb(reader, k, at)
    if (clauseOpeners.has(word) && word !== 'as') return undefined
  }
  return undefined
}

/** the term “aid”, its label “aid”: the same word as a noun */
export function isNamingNoun(items: SegmentReader['items'], at: number): boolean {
  const before = items[at - 1]?.word ?? ''
  return (
    /^(?:term|label|name|brand|style|nickname|call)s?$/.test(items[at]?.word ?? '') &&
    (determiners.has(before) || before.endsWith("'s")) &&
    !/^(?:that|which|who|some|many|most|all|others?|both)$/.test(before)
  )
}

/** Roe's description of the nurses as “greedy” */
function ofNoun({ items, mentions }: SegmentReader, noun: number, at: number): Attribution | undefined {
  const owner = items[noun - 1]
  if (items[noun + 1]?.word !== 'of' || !owner || !/(?:'s|s')$/.test(owner.word)) return undefined
  const source = subjectBefore(items, noun, 0, mentions)
  return (
    source && naming(undefined, source, { from: noun, to: noun }, { from: noun + 2, to: at }, 'naming-noun')
  )
}

function ofVerb(reader: SegmentReader, verb: number, at: number): Attribution | undefined {
  const { items, mentions } = reader
  // "refused to call it “genocide”": what is wanted or refused is no saying
  if (items[verb - 1]?.word === 'to') return undefined
  const group = verbGroup(items, verb)
  const { word } = items[verb] as (typeof items)[number]
  const cue = { from: group.from, to: verb + particles(items, verb) }
  if (group.passive || (items[at + 1]?.word === 'by' && !word.endsWith('ing'))) {
    // The plan was called “a swindle” by the opposition; a gas called “sweet damp” by miners
    if (items[at + 1]?.word !== 'by') return undefined
    const source = agentAt(reader, at + 2)
    return source && { ...naming(word, source, cue, { from: at, to: at }, 'naming-passive'), ...group.said }
  }
  const content = { from: cue.to + 1, to: at }
  const source =
    word.endsWith('ing') && verb === 0
      ? isMark(items[at + 1], ',') || /,$/.test((items[at] as (typeof items)[number]).stop)
        ? subjectAfter(items, isMark(items[at + 1], ',') ? at + 2 : at + 1, mentions)
        : undefined
      : subjectBefore(items, group.from, 0, mentions)
  return source && { ...naming(word, source, cue, content, 'naming-object'), ...group.said }
}

/** Whoever stands behind "by": "by the opposition", "by miners". */
export function agentAt({ items, mentions }: SegmentReader, at: number): Phrase | undefined {
  const item = items[at]
  const plural = item?.kind === 'word' && /[^'s]s$/.test(item.word)
  return subjectAfter(items, at, mentions) ?? (plural ? { from: at, to: at } : undefined)
}

/** “Vandals” was what Mayor Lind called the planners · “Freeloaders” is how Roe describes the tenants */
function cleftName({ items, mentions }: SegmentReader, at: number): Attribution | undefined {
  if (!/^(?:was|is|are|were)$/.test(items[at + 1]?.word ?? '')) return undefined
  const opener = [at + 2, at + 3].find((k) => /^(?:what|how)$/.test(items[k]?.word ?? ''))
  if (opener === undefined) return undefined
  const verbs = items[opener]?.word === 'how' ? describingVerbs : callingVerbs
  let verb = opener + 2
  while (verb < items.length && verb - opener <= MAX_OBJECT_ITEMS && !verbs.has(items[verb]?.word ?? ''))
    verb++
  if (!verbs.has(items[verb]?.word ?? '')) return undefined
  const group = verbGroup(items, verb)
  // “Vandals” was what the planners were called by Roe
  const source = !group.passive
    ? subjectBefore(items, group.from, opener + 1, mentions)
    : items[verb + 1]?.word === 'by'
      ? agentAt({ items, mentions }, verb + 2)
      : undefined
  const cue = { from: group.from, to: verb }
  return (
    source && {
      ...naming(items[verb]?.word, source, cue, { from: at, to: at }, 'naming-cleft'),
      ...group.said,
    }
  )
}

/** "referred to", "speaks of": the preposition belongs to the verb. */
function particles(items: SegmentReader['items'], verb: number): number {
  const { word } = items[verb] as (typeof items)[number]
  const next = items[verb + 1]?.word ?? ''
  return (/^refer/.test(word) && next === 'to') || (/^sp(?:eak|oke)/.test(word) && next === 'of') ? 1 : 0
}

interface NamingGroup {
  readonly from: number
  readonly passive: boolean
  readonly said: { readonly negated: boolean; readonly modal: boolean }
}

/** Walks back over "has also been". */
function verbGroup(items: SegmentReader['items'], verb: number): NamingGroup {
  let from = verb
  let [negated, modal, passive] = [false, false, false]
  for (let k = verb - 1; k >= 0; k--) {
    const { word } = items[k] as (typeof items)[number]
    if (!auxiliaries.has(word) && !negations.has(word) && !verbAdverbs.has(word) && !/...ly$/.test(word))
      break
    negated ||= negations.has(word)
    modal ||= modals.has(word)
    passive ||= /^(?:is|are|was|were|be|been|being)$/.test(word) && !items[verb]?.word.endsWith('ing')
    from = k
  }
  return { from, passive, said: { negated, modal } }
}

function naming(
  word: string | undefined,
  source: Phrase,
  cue: Phrase,
  content: Phrase,
  evidence: string,
): Attribution {
  const verb: CueVerb | undefined = cueForms.get(word ?? '')?.[0]?.verb
  return { source, cue, content: [content], verb, negated: false, modal: false, evidence }
}
