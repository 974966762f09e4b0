import {
  auxiliaries,
  clauseOpeners,
  prepositions,
  pronounSubjects,
  relativePronouns,
  timeWords,
} from '../language/en/function-words.ts'
import { type Attribution, attributionOf } from './attribution.ts'
import { accordingTo, colonLead, signOff } from './cueless-attributions.ts'
import { type Cue, findCues, isAdverb } from './cues.ts'
import { forwardCue } from './forward-cues.ts'
import type { Item } from './outline.ts'
import { extendOverQuotations, isMark, type SegmentReader, skipLead } from './segment-shapes.ts'
import { type MentionEdges, type Phrase, subjectAfter, subjectBefore } from './source-phrases.ts'
import { trailingCue } from './trailing-cues.ts'

/** How far into a clause, or before a participle, its subject is looked for. */
const MAX_SUBJECT_OFFSET = 14

/** All attributions of one segment, outermost first where one holds another. */
export function attributeSegment(reader: SegmentReader): Attribution[] {
  const { items } = reader
  const found: Attribution[] = [...accordingTo(reader)]
  const covered = (index: number) =>
    found.some(({ content }) => content.some(({ from, to }) => from <= index && index <= to))
  let floor = 0
  const cues = findCues(items)
  for (const [index, cue] of cues.entries()) {
    if (
      cue.from < floor ||
      (covered(cue.at) && !found.some(({ evidence }) => evidence.startsWith('according-to')))
    )
      continue
    const attribution = attributeCue(reader, cue, cues[index + 1], floor, found.at(-1))
    if (!attribution) continue
    found.push(attribution)
    // "Roe, who has said …, told": the main verb's subject stands before the relative clause.
    if (isRelative(items, attribution.source)) continue
    floor =
      Math.max(cue.to, ...attribution.content.filter(({ from }) => from > cue.to).map(({ to }) => to)) + 1
  }
  if (found.length === 0) found.push(...colonLead(reader), ...signOff(reader))
  return found
}

const isRelative = (items: readonly Item[], source: Phrase | undefined) =>
  source !== undefined && source.from === source.to && relativePronouns.has(items[source.from]?.word ?? '')

function attributeCue(
  reader: SegmentReader,
  cue: Cue,
  next: Cue | undefined,
  floor: number,
  before: Attribution | undefined,
): Attribution | undefined {
  if (cue.passive) return undefined
  const { items, mentions } = reader
  if (cue.from === 0) return leadingCue(reader, cue)
  const subject =
    cue.form === 'ing' && !cue.progressive
      ? participleSubject(reader, cue, floor)
      : subjectBefore(items, cue.from, floor, mentions)
  if (subject && !agrees(items, cue, subject)) return undefined
  const trailing = trailingCue(reader, cue, next, subject, floor)
  if (trailing) return trailing
  const source = subject ?? sharedSubject(items, cue, before, mentions)
  if (!source) return undefined
  return forwardCue(reader, cue, next, source)
}

/** Said Ana Duarte, who grew up there, “…” */
function leadingCue({ items, mentions }: SegmentReader, cue: Cue): Attribution | undefined {
  const source =
    cue.form === 'past' || cue.form === 'third' ? subjectAfter(items, cue.to + 1, mentions) : undefined
  const at = items.findIndex((item) => item.kind === 'quotation')
  if (!source || at < source.to || at - source.to > MAX_SUBJECT_OFFSET) return undefined
  if (!isMark(items[at - 1], ',') && !isMark(items[at - 1], ':')) return undefined
  return attributionOf(
    cue,
    source,
    [{ from: at, to: extendOverQuotations(items, at, items.length) }],
    'verb-source-quotation',
  )
}

/** "…, saying that …" · "… and added that …": the subject is that of the verb before. */
function sharedSubject(
  items: readonly Item[],
  cue: Cue,
  before: Attribution | undefined,
  mentions: MentionEdges,
): Phrase | undefined {
  const previous = items[cue.from - 1]
  const joined = previous?.word === 'and' || previous?.word === 'but' || isMark(previous, ',')
  if (!joined) return undefined
  if (before?.source) return before.source
  if (cue.form !== 'ing') return undefined
  return firstSubject(items, cue.from - 1, mentions)
}

/** The first noun phrase of a segment's main clause: what a participle behind it most often has for its subject. */
function firstSubject(items: readonly Item[], limit: number, mentions: MentionEdges): Phrase | undefined {
  let start = skipLead(items, 0)
  if (leadsIn(items[start])) {
    const comma = items.findIndex((item, k) => k > start && k < limit - 1 && isMark(item, ','))
    if (comma < 0) return undefined
    start = comma + 1
  }
  if (pronounSubjects.has(items[start]?.word ?? '')) return { from: start, to: start }
  for (let k = start; k < limit && k < start + MAX_SUBJECT_OFFSET; k++) {
    if (!mentions.starts.has((items[k] as Item).start) || prepositions.has(items[k - 1]?.word ?? '')) continue
    const to = namedPhraseEnd(items, k, limit, mentions)
    if (items[to + 1]?.word !== "'s" && to < limit) return { from: k, to }
  }
  return undefined
}

/** "In May, …", "Asked about it, …", "Late last month, …": the subject stands behind the comma. */
function leadsIn(first: Item | undefined): boolean {
  const word = first?.word ?? ''
  return (
    prepositions.has(word) ||
    clauseOpeners.has(word) ||
    timeWords.has(word) ||
    isAdverb(word) ||
    /(?:ed|ing)$/.test(word)
  )
}

/** How many words of a title may stand between two names: "Republican presidential nominee Jo Roe". */
const MAX_TITLE_WORDS = 3

/** The end of the mention at `start`, or of the name that it and its title lead up to. */
function namedPhraseEnd(
  items: readonly Item[],
  start: number,
  limit: number,
  mentions: MentionEdges,
): number {
  let to = start
  while (to < limit && !mentions.ends.has((items[to] as Item).end)) to++
  for (let k = to + 1; k < limit && k <= to + 1 + MAX_TITLE_WORDS; k++) {
    const item = items[k] as Item
    if (item.capital && mentions.starts.has(item.start)) return namedPhraseEnd(items, k, limit, mentions)
    if (
      item.kind !== 'word' ||
      auxiliaries.has(item.word) ||
      prepositions.has(item.word) ||
      isAdverb(item.word) ||
      /ed$/.test(item.word)
    )
      break
  }
  return to
}

/** "with Jo Roe calling it …": whoever is named right before; "issued a note saying …": the sentence's subject. */
function participleSubject({ items, mentions }: SegmentReader, cue: Cue, floor: number): Phrase | undefined {
  const before = items[cue.from - 1]
  if (before?.kind !== 'word') return undefined
  for (let k = cue.from - 1; k > floor && cue.from - k <= MAX_SUBJECT_OFFSET; k--) {
    if (items[k - 1]?.word === 'with') return { from: k, to: cue.from - 1 }
    if (items[k]?.kind !== 'word') break
  }
  if (mentions.ends.has(before.end) && before.capital) {
    let from = cue.from - 1
    while (from > floor && items[from - 1]?.capital) from--
    return { from, to: cue.from - 1 }
  }
  return firstSubject(items, cue.from, mentions)
}

/** "the primary state", "a grand slam": a form that is also a noun needs a subject that it agrees with. */
function agrees(items: readonly Item[], { verb, form }: Cue, subject: Phrase): boolean {
  if (!verb.nounLike || form !== 'base') return true
  const last = items[subject.to] as Item
  if (/^(?:they|we|i|you|who|which|that|people|police|and|many|some|most|both|men|women)$/.test(last.word))
    return true
  return last.word.endsWith('s') || items.slice(subject.from, subject.to).some(({ word }) => word === 'and')
}
