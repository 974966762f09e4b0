import { overlaps, type Range } from '../../domain/span.ts'
import type { QuotationPart } from '../../text/quotation-marks/quotation-marks.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { MentionLayer } from '../mentions/mentions.ts'
import { attributeSegment } from './attribute-segment.ts'
import { type Attribution, rangeOf } from './attribution.ts'
import { type Item, outlineWithin } from './outline.ts'
import { edgesOf } from './source-phrases.ts'
import { blockAt, type StatementDraft } from './statement-drafts.ts'

/** What is said inside of what is said inside of …: deeper than this nobody reads. */
const DEEPEST = 4

/** Patterns that need a report's layout or a line of their own around them. */
const notInside = new Set([
  'colon-lead',
  'colon-sign-off',
  'sign-off',
  'colon-before-quotation',
  'verb-source-quotation',
])

/** Acts of speech whose object is what is said, "promised a refund"; "saw the world", "back out" are none. */
const objectManners: ReadonlySet<string> = new Set([
  'promise',
  'deny',
  'offer',
  'admit',
  'confirm',
  'threaten',
])

/** What is quoted of oneself: "I think", "we hope" say no more than the words around them; "I told them" does. */
const OWN_THOUGHT = /^(?:I|we|you)$/i

/**
 * With what is said inside of what is said: "Roe said her brother had told her that he was leaving." The same patterns
 * that read the report read each content, and each quotation in it, apart from the words around it.
 */
export function withNestedDrafts(
  layer: TextLayer & MentionLayer,
  drafts: readonly StatementDraft[],
): StatementDraft[] {
  const edges = edgesOf(layer)
  const parts = layer.quotations
    .flatMap(({ parts }) => parts)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const misread = new Set(ofOuterSource(drafts))
  const cues = drafts
    .flatMap((draft) => (draft.cue && !misread.has(draft) ? draft.cue : []))
    .sort((a, b) => a.start - b.start)
  const found: StatementDraft[] = []
  const read = new Set<number>()
  const readRange = (range: Range, depth: number) => {
    if (depth > DEEPEST || read.has(range.start)) return
    read.add(range.start)
    for (const items of outlineWithin(layer, range, parts)) {
      for (const attribution of attributeSegment({ items, mentions: edges })) {
        if (!mayStandInside(layer.document.text, items, attribution)) continue
        const draft = draftOf(layer, items, attribution)
        if (!draft.cue || touches(cues, draft.cue)) continue
        found.push(draft)
        for (const inner of stretchesOf(draft.content, parts)) readRange(inner, depth + 1)
      }
    }
  }
  for (const { content, signedBy } of drafts) {
    if (signedBy !== undefined) continue
    for (const range of stretchesOf(content, parts)) readRange(range, 1)
  }
  const foundCues = found.flatMap(({ cue }) => cue ?? []).sort((a, b) => a.start - b.start)
  const isReplaced = (draft: StatementDraft) =>
    misread.has(draft) && draft.cue !== undefined && touches(foundCues, draft.cue)
  return [...drafts.filter((draft) => !isReplaced(draft)), ...found]
}

/** "Roe fears [voters will say …]": drafts whose cue stands in another's content, and whose source is that other's own. */
function ofOuterSource(drafts: readonly StatementDraft[]): StatementDraft[] {
  const byCue = drafts
    .flatMap((draft) => (draft.cue ? { start: draft.cue.start, end: draft.cue.end, draft } : []))
    .sort((a, b) => a.start - b.start)
  return drafts.flatMap(({ source, content }) =>
    content.flatMap((range) => {
      const inside: StatementDraft[] = []
      for (let k = firstFrom(byCue, range.start); k < byCue.length; k++) {
        const { start, end, draft } = byCue[k] as (typeof byCue)[number]
        if (start >= range.end) break
        if (end <= range.end && source && draft.source && overlaps(source, draft.source)) inside.push(draft)
      }
      return inside
    }),
  )
}

/** Each stretch of content, without its marks where it is a quotation, and what stands in marks within. */
function stretchesOf(content: readonly Range[], parts: readonly QuotationPart[]): Range[] {
  return content.flatMap((range) => {
    const stretches: Range[] = [range]
    for (let k = firstFrom(parts, range.start); k < parts.length; k++) {
      const part = parts[k] as QuotationPart
      if (part.start >= range.end) break
      if (part.end > range.end) continue
      const inner = { start: part.innerStart, end: part.innerEnd }
      if (part.start === range.start && part.end === range.end) stretches[0] = inner
      else stretches.push(inner)
    }
    return stretches
  })
}

function mayStandInside(
  text: string,
  items: readonly Item[],
  { source, cue, content, evidence, verb, addressee }: Attribution,
): boolean {
  if (!cue || content.length === 0 || notInside.has(evidence)) return false
  if (!source) return evidence.startsWith('passive-')
  const { start, end } = rangeOf(items, source)
  if (evidence === 'verb-object' && !objectManners.has(verb?.manner ?? 'say')) return false
  const thought = verb?.manner === 'think' || verb?.manner === 'feel'
  return !(
    OWN_THOUGHT.test(text.slice(start, end)) &&
    (thought || (evidence === 'verb-clause' && !addressee))
  )
}

function draftOf(layer: TextLayer, items: readonly Item[], attribution: Attribution): StatementDraft {
  const { source, cue, content, addressee, evidence } = attribution
  const ranges = content.map((phrase) => rangeOf(items, phrase))
  return {
    block: blockAt(layer, ranges[0]?.start ?? 0),
    source: source && rangeOf(items, source),
    cue: cue && rangeOf(items, cue),
    content: ranges,
    setOff: new Set(),
    addressee: addressee && rangeOf(items, addressee),
    attribution,
    evidence: ['inside', evidence],
  }
}

function touches(sorted: readonly Range[], range: Range): boolean {
  const at = firstFrom(sorted, range.start)
  return [sorted[at - 1], sorted[at]].some((other) => other !== undefined && overlaps(other, range))
}
