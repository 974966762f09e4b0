import type { Entity } from '../../domain/entity.ts'
import { contains, overlaps, type Range, type Span, spanOf } from '../../domain/span.ts'
import type { Statement, StatementKind } from '../../domain/statement.ts'
import type { Time } from '../../domain/time.ts'
import type { ModelReading } from '../../text/model-reading.ts'
import type { QuotationPart } from '../../text/quotation-marks/quotation-marks.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { EntityLayer } from '../entities/entities.ts'
import type { MentionLayer } from '../mentions/mentions.ts'
import type { MarkLayer } from '../quoted-terms/marks-without-speech.ts'
import { withCitedSpeakers } from './cited-speakers.ts'
import { combineDrafts } from './combine-drafts.ts'
import { confidenceOf, LEAST_CONFIDENCE } from './confidence.ts'
import { withContinuations } from './continues.ts'
import { withSpeakersOfDocuments } from './document-speakers.ts'
import { withSpeakersOfHolders } from './holders.ts'
import { withoutMereCarriers } from './mere-carriers.ts'
import { modelDrafts } from './model-drafts.ts'
import { withNestedDrafts } from './nested-drafts.ts'
import { withParents } from './parents.ts'
import { isOnlyName, partsByUse } from './parts-by-use.ts'
import { withPassiveRoles } from './passive-roles.ts'
import { withSpeakersOfSameWords } from './same-words.ts'
import { settingsOf } from './setting.ts'
import { speakersOf } from './speakers.ts'
import { collectDrafts, type StatementDraft } from './statement-drafts.ts'
import { type JudgedDraft, statementOf } from './statement-of.ts'

export interface StatementLayer {
  readonly statements: readonly Statement[]
  /** With those that only a source made known. */
  readonly entities: readonly Entity[]
}

type Known = TextLayer &
  MentionLayer &
  EntityLayer &
  MarkLayer & { readonly reading?: ModelReading | undefined; readonly times?: readonly Time[] | undefined }

/** Direct, mixed and indirect speech: by rules (cue verbs, quotation marks, colons, layout), and by the model where there is one. */
export function findStatements(layer: Known): StatementLayer {
  const { text } = layer.document
  const parts = outermostParts(layer)
  const { speaking, nobodys } = partsByUse(layer, parts)
  const judged = draftsOf(layer, parts)
    .filter((draft) => !isOnlyName(text, draft, nobodys))
    .map((draft) => judge(layer, speaking, draft))
    .filter(({ draft, confidence }) => draft.evidence.length > 1 || confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => firstOffset(a.draft) - firstOffset(b.draft))
  const settings = settingsOf(
    layer,
    judged.map(({ draft }) => draft),
  )
  const speakers = speakersOf(layer)
  const complete = judged.map((each, index) =>
    statementOf(layer, speakers, each, settings[index], `s${index + 1}`),
  )
  const statements = [
    withParents,
    withSpeakersOfHolders, // "I", "told me" in somebody's words
    (all: readonly Statement[]) => withSpeakersOfDocuments(text, all),
    withSpeakersOfSameWords,
    (all: readonly Statement[]) => withContinuations(text, all),
  ].reduce((all: readonly Statement[], step) => step(all), complete)
  return { statements, entities: speakers.entities }
}

/** Who says what, in ranges: of the text, and of what is said in it. */
function draftsOf(layer: Known, parts: readonly QuotationPart[]): StatementDraft[] {
  const byRules = collectDrafts(layer).filter(({ content }) => content.length > 0)
  const combined = layer.reading
    ? combineDrafts(layer.document.text, byRules, modelDrafts(layer, layer.reading, parts), parts)
    : byRules
  for (const { content } of combined) content.sort((a, b) => a.start - b.start)
  const drafts = withNestedDrafts(layer, combined).map((draft) =>
    withPassiveRoles(layer.document.text, draft),
  )
  return withCitedSpeakers(layer.document.text, withoutMereCarriers(layer, drafts))
}

function judge(layer: TextLayer, parts: readonly QuotationPart[], draft: StatementDraft): JudgedDraft {
  const quoted = quotedParts(layer.document.text, parts, draft)
  const kind = kindOf(layer, draft.content, quoted)
  return { draft, quoted, kind, confidence: confidenceOf(draft, quoted.length > 0) }
}

const firstOffset = ({ content, cue, source }: StatementDraft) =>
  Math.min(content[0]?.start ?? Infinity, cue?.start ?? Infinity, source?.start ?? Infinity)

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
