import { cueForms } from '../../language/en/cue-verbs.ts'
import {
  auxiliaries,
  clauseOpeners,
  prepositions,
  relativePronouns,
  timeWords,
} from '../../language/en/function-words.ts'
import { type Attribution, attributionOf } from './attribution.ts'
import type { Cue } from './cues.ts'
import { skipAddressee } from './forward-cues.ts'
import type { Item } from './outline.ts'
import {
  isAdverbial,
  isMark,
  isSetting,
  lastContentItem,
  MAX_SETTING_ITEMS,
  quotationEndingAt,
  type SegmentReader,
  skipLead,
  startsNominal,
} from './segment-shapes.ts'
import { type Phrase, subjectAfter } from './source-phrases.ts'

/** “…,” she said · “…,” said Roe · The vote is lost, officials said · The vote, officials said, is lost */
export function trailingCue(
  reader: SegmentReader,
  cue: Cue,
  next: Cue | undefined,
  subject: Phrase | undefined,
  floor: number,
): Attribution | undefined {
  const { items, mentions } = reader
  if (!cue.verb.frames.has('q') && !cue.verb.frames.has('t')) return undefined
  const inverted = endsSpeech(reader, cue.from - 1) && !subject
  const source = inverted
    ? subjectAfter(items, cue.to + 1, mentions)
    : subject && fromQuotation(reader, subject, floor)
  if (!source) return undefined
  // "…, as Roe put it"
  const before = items[source.from - 1]?.word === 'as' ? source.from - 2 : source.from - 1
  const speechEnd = inverted ? cue.from - 1 : before
  const quotationAt = quotationEndingAt(items, speechEnd)
  const afterCue = cue.verb.frames.has('a') && !inverted ? skipAddressee(reader, cue.to + 1) : cue.to + 1
  const tail = Math.max(afterCue, source.to + 1)
  const contentTo = quotationAt ?? (isMark(items[speechEnd], ',') ? speechEnd - 1 : undefined)
  if (contentTo === undefined || contentTo < floor) return undefined
  const from = skipLead(items, afterSemicolon(items, floor, contentTo))
  const resumed =
    quotationResumed(items, tail, next?.from ?? items.length) ??
    (quotationAt === undefined ? clauseResumed(items, tail) : undefined)
  if (quotationAt === undefined) {
    if (!resumed && !isSetting(reader, tail)) return undefined
    if (
      !mayTrail(items, cue, source, inverted, resumed !== undefined) ||
      !isClause(items, from, contentTo, resumed !== undefined)
    )
      return undefined
    // "Asked about it, Roe said, “…”": what stands before is no part of what was said.
    if (resumed && items[resumed.from]?.kind === 'quotation' && !startsSubject(reader, from)) return undefined
  }
  const content = [{ from: Math.min(from, contentTo), to: contentTo }]
  if (resumed) content.push(resumed)
  return attributionOf(
    cue,
    source,
    content,
    quotationAt === undefined ? 'trailing-cue' : inverted ? 'quotation-verb-source' : 'quotation-source-verb',
  )
}

/** “A,” said Roe, waving; | “B,” said Orr: behind another's speech a semicolon opens the next one's. */
function afterSemicolon(items: readonly Item[], floor: number, to: number): number {
  if (floor === 0) return floor
  for (let k = to - 1; k >= floor; k--) if (isMark(items[k], ';')) return k + 1
  return floor
}

/** Only verbs of speech and thought follow a bare clause, and never as a participle: "…, officials said". */
function mayTrail(
  items: readonly Item[],
  { verb, form }: Cue,
  source: Phrase,
  inverted: boolean,
  resumed: boolean,
): boolean {
  // "The clock, he continued, is lost": put in, a verb that takes nothing but speech does it, too.
  if (form === 'ing' || !(verb.frames.has('t') || (resumed && verb.lemma === 'continue'))) return false
  // "…, claims Rolf Hesse": a name behind it makes it a verb.
  const isVerb = form === 'past' || (inverted && form === 'third' && items[source.from]?.capital === true)
  if (verb.nounLike && !isVerb) return false
  return !relativePronouns.has(items[source.from]?.word ?? '')
}

/** At least this many items make a clause; fewer are a lead-in: "However, she said …". */
const MIN_CLAUSE_ITEMS = 3

function isClause(items: readonly Item[], from: number, to: number, resumed: boolean): boolean {
  const first = items[from]?.word ?? ''
  if (to - from + 1 < (resumed ? MIN_CLAUSE_ITEMS - 1 : MIN_CLAUSE_ITEMS)) return false
  return !(
    (prepositions.has(first) || clauseOpeners.has(first) || timeWords.has(first)) &&
    !items.slice(from, to).some((item) => isMark(item, ','))
  )
}

/** “…,” Jo Roe, the mayor of Alder, one of the towns by the river, said: all that stands between the marks and the verb. */
function fromQuotation(reader: SegmentReader, subject: Phrase, floor: number): Phrase {
  const { items } = reader
  if (!isMark(items[subject.from - 1], ',')) return subject
  for (let k = subject.from - 1; k >= floor; k--) {
    const item = items[k] as Item
    if (item.kind === 'quotation')
      return startsSubject(reader, k + 1) ? { from: k + 1, to: subject.to } : subject
    if (item.kind === 'mark' && !/^[,.]$/.test(item.word)) return subject
    if (auxiliaries.has(item.word) || clauseOpeners.has(item.word) || cueForms.has(item.word)) return subject
  }
  return subject
}

function endsSpeech(reader: SegmentReader, at: number): boolean {
  const { items } = reader
  return quotationEndingAt(items, at) !== undefined || isMark(items[at], ',')
}

/** What is said goes on in marks behind the cue: “A,” she said, “B.” */
function quotationResumed(items: readonly Item[], tail: number, limit: number): Phrase | undefined {
  for (let k = tail; k < limit && k - tail <= MAX_SETTING_ITEMS; k++) {
    const item = items[k] as Item
    if (item.kind !== 'quotation') continue
    const introduced =
      (/^(?:but|and)$/.test(items[k - 1]?.word ?? '') && isMark(items[k - 2], ',')) ||
      isMark(items[k - 1], ',') ||
      isMark(items[k - 1], ':') ||
      (k === tail && item.words >= MIN_CLAUSE_ITEMS)
    return introduced ? { from: k, to: lastContentItem(items) } : undefined
  }
  return undefined
}

/** The vote, she said, is lost. */
function clauseResumed(items: readonly Item[], tail: number): Phrase | undefined {
  if (!isMark(items[tail], ',') || tail + 2 >= items.length || isAdverbial(items, tail + 1)) return undefined
  return { from: tail + 1, to: lastContentItem(items) }
}

/** "The plan, …": not "Asked about it, …". */
function startsSubject(reader: SegmentReader, at: number): boolean {
  return startsNominal(reader, at) && !/(?:ed|ing)$/.test(reader.items[at]?.word ?? '')
}
