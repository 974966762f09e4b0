import type { Entity } from '../domain/entity.ts'
import { contains, overlaps, type Range, type Span, spanOf } from '../domain/span.ts'
import type { Statement, StatementKind } from '../domain/statement.ts'
import type { TextLayer } from '../text/text-layer.ts'
import { attributeSegment } from './attribute-segment.ts'
import { type Attribution, rangeOf } from './attribution.ts'
import type { EntityLayer } from './entities.ts'
import type { MentionLayer } from './mentions.ts'
import { type Item, outline, type Segment } from './outline.ts'
import { type Speakers, speakersOf } from './speakers.ts'

export interface StatementLayer {
  readonly statements: readonly Statement[]
  /** With those that only a source made known. */
  readonly entities: readonly Entity[]
}

/** A quotation of this many words or more is speech even where no cue introduces it; fewer may be a term. */
const SPEECH_WORDS = 4

/** An attribution in character ranges, which later segments may go on. */
interface Draft {
  readonly block: number
  readonly source: Range | undefined
  readonly cue: Range | undefined
  readonly content: Range[]
  readonly addressee: Range | undefined
  readonly attribution: Attribution | undefined
  readonly evidence: string[]
}

/** Direct, mixed and plain indirect speech by rules: cue verbs, quotation marks, colons, layout. */
export function findStatements(layer: TextLayer & MentionLayer & EntityLayer): StatementLayer {
  const drafts = collectDrafts(layer).filter(({ content }) => content.length > 0)
  for (const { content } of drafts) content.sort((a, b) => a.start - b.start)
  drafts.sort((a, b) => firstOffset(a) - firstOffset(b))
  const speakers = speakersOf(layer)
  const statements = drafts.map((draft, index) => statementOf(layer, speakers, draft, `s${index + 1}`))
  return { statements: withParents(statements), entities: speakers.entities }
}

const firstOffset = ({ content, cue, source }: Draft) =>
  Math.min(content[0]?.start ?? Infinity, cue?.start ?? Infinity, source?.start ?? Infinity)

/** First whoever has a cue of their own, then the quotations that are left: they go on, or nobody is known to say them. */
function collectDrafts(layer: TextLayer & MentionLayer): Draft[] {
  const { mentions } = layer
  const edges = {
    starts: new Set(mentions.map(({ start }) => start)),
    ends: new Set(mentions.map(({ end }) => end)),
  }
  const covered = new Set<number>()
  const segments = outline(layer)
  const attributed = segments.map((segment) =>
    attributeSegment({ items: segment.items, mentions: edges }).map((attribution) =>
      draftOf(layer, segment, attribution, covered),
    ),
  )
  const drafts: Draft[] = []
  let open: Draft | undefined
  let openBlock = 0
  for (const [index, segment] of segments.entries()) {
    const found = attributed[index] ?? []
    const left = segment.items.filter((item) => item.kind === 'quotation' && !covered.has(item.quotation))
    if (segment.block - openBlock > 1) open = undefined
    if (found.length === 0 && left.length > 0 && open && goesOn(segment, open)) {
      continueDraft(layer, segment, open, left, covered)
    } else if (open && found.length === 0 && signsOff(layer, segment, open)) {
      open = signed(open, segment)
      drafts.splice(-1, 1, open)
    } else {
      for (const item of left) {
        if (item.words >= SPEECH_WORDS) found.push(looseQuotation(layer, segment, item, covered))
      }
      drafts.push(...found)
      open = found.at(-1)
    }
    openBlock = segment.block
  }
  return drafts
}

function draftOf(
  layer: TextLayer,
  { block, items }: Segment,
  attribution: Attribution,
  covered: Set<number>,
): Draft {
  const { source, cue, content, addressee, evidence } = attribution
  const ranges = content.map((phrase) => rangeOf(items, phrase))
  for (const { from, to } of content) {
    for (let k = from; k <= to; k++) cover(layer, items[k] as Item, ranges, covered)
  }
  return {
    block,
    source: source && rangeOf(items, source),
    cue: cue && rangeOf(items, cue),
    content: ranges,
    addressee: addressee && rangeOf(items, addressee),
    attribution,
    evidence: [evidence],
  }
}

/** Marks a quotation as said and adds its parts in later paragraphs. */
function cover({ quotations }: TextLayer, item: Item, ranges: Range[], covered: Set<number>): void {
  if (item.kind !== 'quotation' || covered.has(item.quotation)) return
  covered.add(item.quotation)
  for (const part of quotations[item.quotation]?.parts ?? []) {
    if (!ranges.some((range) => overlaps(range, part))) ranges.push({ start: part.start, end: part.end })
  }
}

/** Nothing but quotations: the speech before goes on. After a colon whatever is quoted first is what was said. */
function goesOn({ items }: Segment, open: Draft): boolean {
  if (open.content.length === 0) return items[0]?.kind === 'quotation'
  return items.every((item) => item.kind !== 'word')
}

/** How many items a signature may have: "– Jo Roe, mayor of Alder". */
const MAX_SIGNATURE_ITEMS = 9

/** A dash and a name right behind a quotation that nobody was found for. */
function signsOff(layer: TextLayer, { items }: Segment, open: Draft): boolean {
  const [dash, name] = items
  if (open.source || !dash || !name || items.length > MAX_SIGNATURE_ITEMS) return false
  const gap = layer.document.text.slice(open.content.at(-1)?.end ?? 0, dash.start)
  return /^[-–—―]+$/.test(dash.word) && name.capital && gap.trim() === ''
}

function signed(open: Draft, { items }: Segment): Draft {
  const last = items.findLastIndex((item) => item.kind === 'word')
  return { ...open, source: rangeOf(items, { from: 1, to: last }), evidence: ['sign-off'] }
}

function continueDraft(
  layer: TextLayer,
  { block }: Segment,
  open: Draft,
  left: readonly Item[],
  covered: Set<number>,
): void {
  for (const item of left) {
    open.content.push({ start: item.start, end: item.end })
    cover(layer, item, open.content, covered)
  }
  const evidence = block === open.block ? 'continued-in-paragraph' : 'continued-in-next-paragraph'
  if (!open.evidence.includes(evidence)) open.evidence.push(evidence)
}

/** Speech in marks with no cue: nobody is guessed to have said it. */
function looseQuotation(layer: TextLayer, { block }: Segment, item: Item, covered: Set<number>): Draft {
  const content: Range[] = []
  cover(layer, item, content, covered)
  return {
    block,
    source: undefined,
    cue: undefined,
    content,
    addressee: undefined,
    attribution: undefined,
    evidence: ['quotation-without-cue'],
  }
}

/** How often a rule's attributions were right on development reports, rounded; unknown rules get the lowest. */
const ruleConfidence: Readonly<Record<string, number>> = {
  'quotation-source-verb': 0.95,
  'quotation-verb-source': 0.95,
  'verb-quotation': 0.92,
  'verb-that': 0.9,
  'verb-clause': 0.85,
  'trailing-cue': 0.85,
  'according-to-first': 0.9,
  'according-to-last': 0.85,
  'verb-colon': 0.8,
  'colon-lead': 0.8,
  'verb-infinitive': 0.75,
  'verb-object': 0.6,
}
const LOWEST_CONFIDENCE = 0.5

function statementOf(
  layer: TextLayer & MentionLayer & EntityLayer,
  speakers: Speakers,
  draft: Draft,
  id: string,
): Statement {
  const { text } = layer.document
  const spans = (ranges: readonly (Range | undefined)[]) =>
    ranges.filter((range) => range !== undefined).map(({ start, end }) => spanOf(text, start, end))
  const { verb, negated = false, modal = false } = draft.attribution ?? {}
  const speaker = draft.source && speakers.of(draft.source)
  const candidates = speaker ? speaker.candidates : speakers.nearest(draft.content[0]?.start ?? 0)
  const addressee = draft.addressee && speakers.of(draft.addressee).entity
  const quoted = quotedParts(layer, draft.content)
  const rule = ruleConfidence[draft.evidence[0] ?? ''] ?? LOWEST_CONFIDENCE
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
    asserted: !negated && !modal,
    via: [],
    evidence: speaker ? [...draft.evidence, speaker.evidence] : draft.evidence,
    confidence: Math.round(100 * rule * (speaker?.confidence ?? LOWEST_CONFIDENCE)) / 100,
  }
}

/** The inside of every outermost quotation within the content. */
function quotedParts({ quotations, document }: TextLayer, content: readonly Range[]): Span[] {
  return quotations
    .filter(({ parent }) => parent === -1)
    .flatMap(({ parts }) => parts)
    .filter((part) => content.some((range) => contains(range, part)))
    .map(({ innerStart, innerEnd }) => spanOf(document.text, innerStart, innerEnd))
    .filter(({ start, end }) => start < end)
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
  return statements.map((statement) => {
    const parts = [...statement.content, ...statement.cue, ...statement.source]
    const holders = statements.filter(
      (other) =>
        other !== statement && parts.every((part) => other.content.some((range) => contains(range, part))),
    )
    holders.sort((a, b) => length(a) - length(b))
    return holders[0] ? { ...statement, parent: holders[0].id } : statement
  })
}

const length = ({ content }: Statement) => content.reduce((sum, { start, end }) => sum + end - start, 0)
