import type { Entity } from '../../domain/entity.ts'
import { contains, overlaps, type Range, type Span, spanOf } from '../../domain/span.ts'
import type { Statement, StatementKind } from '../../domain/statement.ts'
import type { ModelReading } from '../../text/model-reading.ts'
import type { QuotationPart } from '../../text/quotation-marks/quotation-marks.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { EntityLayer } from '../entities/entities.ts'
import type { MentionLayer } from '../mentions/mentions.ts'
import type { MarkLayer } from '../quoted-terms/marks-without-speech.ts'
import { combineDrafts } from './combine-drafts.ts'
import { confidenceOf, LEAST_CONFIDENCE } from './confidence.ts'
import { withSpeakersOfDocuments } from './document-speakers.ts'
import { modelDrafts } from './model-drafts.ts'
import { withSpeakersOfSameWords } from './same-words.ts'
import { type Speakers, speakersOf } from './speakers.ts'
import { collectDrafts, type StatementDraft } from './statement-drafts.ts'

export interface StatementLayer {
  readonly statements: readonly Statement[]
  /** With those that only a source made known. */
  readonly entities: readonly Entity[]
}

/** Direct, mixed and indirect speech: by rules (cue verbs, quotation marks, colons, layout), and by the model where there is one. */
export function findStatements(
  layer: TextLayer & MentionLayer & EntityLayer & MarkLayer & { readonly reading?: ModelReading | undefined },
): StatementLayer {
  const parts = outermostParts(layer)
  const byRules = collectDrafts(layer).filter(({ content }) => content.length > 0)
  const combined = layer.reading
    ? combineDrafts(byRules, modelDrafts(layer, layer.reading, parts), parts)
    : byRules
  for (const { content } of combined) content.sort((a, b) => a.start - b.start)
  const { speaking, nobodys } = partsByUse(layer, parts)
  const judged = combined
    .filter((draft) => !isOnlyName(layer.document.text, draft, nobodys))
    .map((draft) => judge(layer.document.text, speaking, draft))
    .filter(({ draft, confidence }) => draft.evidence.length > 1 || confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => firstOffset(a.draft) - firstOffset(b.draft))
  const speakers = speakersOf(layer)
  const statements = judged.map((each, index) => statementOf(layer, speakers, each, `s${index + 1}`))
  return {
    statements: withSpeakersOfSameWords(
      withSpeakersOfDocuments(layer.document.text, withParents(statements)),
    ),
    entities: speakers.entities,
  }
}

/** The parts of outermost quotations that hold speech, or may; and those in which nobody says anything, both in text order. */
function partsByUse(
  { quotations, marksWithoutSpeech }: TextLayer & MarkLayer,
  parts: readonly QuotationPart[],
) {
  const readings = [...marksWithoutSpeech]
  const partsOf = (index: number) => quotations[index]?.parts ?? []
  // Titles and by-names make no speech of what they stand in: kind and `quoted` leave them out.
  const names = new Set(
    readings.flatMap(([index, { use, rule }]) =>
      (use === 'title' && rule !== 'sung') || use === 'nickname' ? partsOf(index) : [],
    ),
  )
  const nobodys = readings.flatMap(([index, { holder, unsure }]) =>
    holder === null && !unsure ? partsOf(index) : [],
  )
  return { speaking: parts.filter((part) => !names.has(part)), nobodys }
}

/** Nothing is said but a name: sang “Home by Water”; a process called “dry stacking”. */
function isOnlyName(
  text: string,
  { content, evidence }: StatementDraft,
  nobodys: readonly QuotationPart[],
): boolean {
  const [only] = content
  if (!only || content.length > 1) return false
  // sang “Home by Water” until midnight: what the verb stands right before is the name
  if (evidence.includes('verb-quotation') && nobodys[firstFrom(nobodys, only.start)]?.start === only.start)
    return true
  const name = nobodys[firstFrom(nobodys, only.end) - 1]
  return (
    name !== undefined &&
    name.end >= only.end &&
    ARTICLE.test(text.slice(only.start, Math.max(only.start, name.start)))
  )
}
const ARTICLE = /^(?:(?:an?|the)\s)?$/i

/** A draft with what of it stands in marks, and how likely its content is right. */
interface JudgedDraft {
  readonly draft: StatementDraft
  readonly quoted: Span[]
  readonly confidence: number
}

function judge(text: string, parts: readonly QuotationPart[], draft: StatementDraft): JudgedDraft {
  const quoted = quotedParts(text, parts, draft)
  return { draft, quoted, confidence: confidenceOf(draft, quoted.length > 0) }
}

const firstOffset = ({ content, cue, source }: StatementDraft) =>
  Math.min(content[0]?.start ?? Infinity, cue?.start ?? Infinity, source?.start ?? Infinity)

function statementOf(
  layer: TextLayer & MentionLayer & EntityLayer,
  speakers: Speakers,
  { draft, quoted, confidence }: JudgedDraft,
  id: string,
): Statement {
  const { text } = layer.document
  const spans = (ranges: readonly (Range | undefined)[]) =>
    ranges.filter((range) => range !== undefined).map(({ start, end }) => spanOf(text, start, end))
  const { verb, negated = false, modal = false, conditional = false } = draft.attribution ?? {}
  const speaker =
    draft.signedBy !== undefined
      ? speakers.signed(draft.signedBy, draft.source)
      : draft.source && speakers.of(draft.source)
  const candidates = speaker ? speaker.candidates : speakers.nearest(draft.content[0]?.start ?? 0, draft.hint)
  const addressee = draft.addressee && speakers.of(draft.addressee).entity
  return {
    id,
    kind: kindOf(layer, draft.content, quoted),
    content: spans(draft.content),
    cue: spans([draft.cue]),
    source: spans([draft.source]),
    quoted,
    speaker: speaker?.entity ?? null,
    ...(candidates.length > 0 ? { speakerCandidates: [...candidates] } : {}),
    sourceKind: speaker?.kind ?? 'none',
    addressees: addressee ? [addressee] : [],
    manner: verb?.manner ?? 'say',
    stance: verb?.stance ?? 'neutral',
    asserted: !negated && !modal && !conditional,
    via: [],
    evidence: speaker ? [...draft.evidence, speaker.evidence] : draft.evidence,
    confidence: Math.round(100 * confidence) / 100,
  }
}

/** The parts of outermost quotations, in text order. */
function outermostParts({ quotations }: TextLayer): QuotationPart[] {
  const parts = quotations.flatMap(({ parent, parts }) => (parent === -1 ? parts : []))
  return parts.sort((a, b) => a.start - b.start)
}

/** The inside of every outermost quotation within the content, and blockquotes whole. */
function quotedParts(
  text: string,
  parts: readonly QuotationPart[],
  { content, setOff }: StatementDraft,
): Span[] {
  const quoted: Span[] = []
  for (const range of content) {
    if (setOff.has(range.start)) {
      quoted.push(spanOf(text, range.start, range.end))
      continue
    }
    for (let k = firstFrom(parts, range.start); k < parts.length; k++) {
      const part = parts[k] as QuotationPart
      if (part.start >= range.end) break
      if (contains(range, part) && part.innerStart < part.innerEnd)
        quoted.push(spanOf(text, part.innerStart, part.innerEnd))
    }
  }
  return quoted
}

function kindOf(
  { document: { text } }: TextLayer,
  content: readonly Range[],
  quoted: readonly Range[],
): StatementKind {
  if (quoted.length === 0) return 'indirect'
  for (const { start, end } of content) {
    let at = start
    for (const part of [...quoted.filter((range) => overlaps(range, { start, end })), { start: end, end }]) {
      if (/[\p{L}\p{N}]/u.test(text.slice(at, part.start))) return 'mixed'
      at = part.end
    }
  }
  return 'direct'
}

/** A statement that stands wholly inside another's content is said there: the innermost holder is its parent. */
function withParents(statements: readonly Statement[]): Statement[] {
  const ranges = statements.flatMap((holder) =>
    holder.content.map(({ start, end }) => ({ start, end, holder })),
  )
  ranges.sort((a, b) => a.start - b.start)
  const extents = statements
    .map((statement) => ({ statement, ...extentOf(statement) }))
    .sort((a, b) => a.start - b.start)
  const parents = new Map<Statement, string>()
  let open: typeof ranges = []
  let next = 0
  for (const { statement, start, end } of extents) {
    while (next < ranges.length && (ranges[next]?.start ?? 0) <= start)
      open.push(ranges[next++] as (typeof ranges)[number])
    open = open.filter((range) => range.end > start)
    const holders = open.filter(
      ({ holder, ...range }) =>
        holder !== statement &&
        range.end >= end &&
        (range.end - range.start > end - start || isSigned(holder) || isOutside(holder, range)) &&
        !isSigned(statement),
    )
    holders.sort((a, b) => a.end - a.start - (b.end - b.start))
    if (holders[0]) parents.set(statement, holders[0].holder.id)
  }
  return statements.map((statement) => {
    const parent = parents.get(statement)
    return parent ? { ...statement, parent } : statement
  })
}

/** Roe said the guards called him “a dog”: all of it is the guards' statement too, but for Roe's cue. */
const isOutside = ({ cue }: Statement, range: Range) =>
  cue.length > 0 && cue.every((each) => !overlaps(each, range))

/** By layout it is all somebody's, and may be nothing but what another said. */
const isSigned = ({ evidence }: Statement) => evidence[0] === 'post' || evidence[0] === 'turn'

function extentOf({ content, cue, source }: Statement): Range {
  const parts = [...content, ...cue, ...source]
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  }
}
