import type { Range } from '../../domain/span.ts'
import type { QuotationPart } from '../../text/quotation-marks/quotation-marks.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { FoundMention, MentionLayer } from '../mentions/mentions.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import { isOutlet } from './outlets.ts'
import type { StatementDraft } from './statement-drafts.ts'

/** How far behind an outlet's cue those whom it cites are looked for (code units). */
const REACH = 300

/** Only so many of those behind an outlet's first words are tried for all that it says. */
const MOST_INSIDE = 8

/** How much of an outlet's content another's statement must fill for the outlet's own to say nothing more. */
const FILLS = 0.75

/**
 * Leaves out what an outlet is only said to pass on: of "The agency Vela reported, citing state television, that the
 * minister had said …" the minister's words stay, through Vela and state television.
 */
export function withoutMereCarriers(
  layer: TextLayer & MentionLayer,
  drafts: readonly StatementDraft[],
): StatementDraft[] {
  const { text } = layer.document
  const parts = layer.quotations.flatMap((quotation) => quotation.parts).sort((a, b) => a.start - b.start)
  const sorted = [...drafts].sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0))
  const starts = sorted.map(({ cue }) => ({ start: cue?.start ?? 0 }))
  const dropped = new Set<StatementDraft>(sorted.filter((draft) => onlyCites(text, draft)))
  const sources = new Map<StatementDraft, Range>()
  const via = new Map<StatementDraft, Range[]>()
  for (const outer of sorted) {
    const { source, cue, content } = outer
    if (!source || !cue || content.length === 0 || outer.signedBy !== undefined) continue
    const named = isAccordingTo(text, outer)
    if (!named && (!isOutlet(text.slice(source.start, source.end)) || namesPerson(text, layer, source)))
      continue
    const from = Math.min(cue.start, (content[0] as Range).start) - (named ? BEFORE_CONTENT : 0)
    const to = Math.max(cue.end, (content.at(-1) as Range).end)
    const first = firstFrom(starts, from)
    for (
      let k = first;
      k < Math.min(sorted.length, first + MOST_INSIDE) && (starts[k]?.start ?? 0) <= to;
      k++
    ) {
      const found = sorted[k] as StatementDraft
      const inner = withOwnSource(text, outer, found)
      if (
        found === outer ||
        dropped.has(found) ||
        (found.cue && isInMarks(parts, found.cue)) ||
        !inner.cue ||
        !inner.source ||
        (named && !isSaidBefore(text, outer, inner)) ||
        !fills(text, outer, inner)
      )
        continue
      dropped.add(outer)
      if (inner.source && inner.source !== found.source) sources.set(found, inner.source)
      via.set(found, [...carriersIn(text, source), ...citedBy(text, outer, inner), ...(via.get(found) ?? [])])
      break
    }
  }
  return drafts.flatMap((draft) => {
    if (dropped.has(draft)) return []
    const passers = via.get(draft)
    return [passers ? { ...draft, source: sources.get(draft) ?? draft.source, via: passers } : draft]
  })
}

/** Who says it and how may stand before all that the other is taken to say (code units): "Roe said | the tax …, according to". */
const BEFORE_CONTENT = 120

/** "Roe said the tax would rise, | according to | the minutes": whatever is named so only passes on what Roe said. */
export const isAccordingTo = (text: string, { cue }: StatementDraft) =>
  cue !== undefined && /^according to\b/.test(text.slice(cue.start, cue.end))

/** In the same sentence, before "according to", by somebody else who is told to say it. */
function isSaidBefore(text: string, outer: StatementDraft, { cue, source }: StatementDraft): boolean {
  const end = outer.cue?.start ?? 0
  if (!cue || !source || cue.end > end || source.end > end) return false
  const between = text.slice(Math.max(cue.end, source.end), end)
  return !/[.!?]["”’)]*\s/.test(between)
}

/** "Mr. Bloomberg", "Emily Post": a person of an outlet's name. */
function namesPerson(text: string, { mentions }: MentionLayer, { start, end }: Range): boolean {
  for (let k = firstFrom(mentions, start); k < mentions.length; k++) {
    const mention = mentions[k] as FoundMention
    if (mention.start >= end) return false
    if (mention.type === 'person' && isOutlet(text.slice(mention.start, mention.end))) return true
  }
  return false
}

/** What is said in quotation marks somebody did say: whoever says it is no mere carrier. */
function isInMarks(parts: readonly QuotationPart[], { start, end }: Range): boolean {
  for (
    let k = firstFrom(parts, start) - 1;
    k >= 0 && start - (parts[k] as QuotationPart).start <= LONGEST_MARKS;
    k--
  )
    if ((parts[k] as QuotationPart).end >= end) return true
  return false
}

/** A quotation that begins further back than this (code units) is not looked for. */
const LONGEST_MARKS = 2_000

/** ", which cited Vela": a link of a chain, and nothing that is said. */
function onlyCites(text: string, { source, cue, content, signedBy }: StatementDraft): boolean {
  if (!source || !cue || signedBy !== undefined) return false
  const says = text.slice(source.start, source.end)
  if (!/^(?:in turn )?(?:cit(?:ed|es|ing)|quot(?:ed|es|ing))$/i.test(text.slice(cue.start, cue.end)))
    return false
  const first = content[0]
  return (
    (/^which$/i.test(says) || isOutlet(says)) &&
    first !== undefined &&
    ONE_NAME.test(text.slice(first.start, first.end))
  )
}

/** "Vela", "state television", "Vela, which …" */
const ONE_NAME = /^(?:[\p{L}.'’-]+ ){0,4}[\p{L}.'’-]+(?:, which\b|[,.;]|$)/u

/** "Two people said it was dead, the Herald reported": where the Herald is taken for the source of both, the inner has its own before its cue. */
function withOwnSource(text: string, outer: StatementDraft, inner: StatementDraft): StatementDraft {
  const { cue, source } = inner
  if (!cue || !source || !outer.source || source.start !== outer.source.start) return inner
  const holder = outer.content.find(({ start, end }) => start < cue.start && cue.end <= end)
  const words = holder && text.slice(holder.start, cue.start).trimEnd()
  return holder && words
    ? { ...inner, source: { start: holder.start, end: holder.start + words.length } }
    : inner
}

/** "Citing the Gazette, the agency Vela": the agency, then whom it cites. */
function carriersIn(text: string, source: Range): Range[] {
  const match = /^(?:citing|quoting) ([^,]{1,80}), /i.exec(text.slice(source.start, source.end))
  if (!match?.[1]) return [source]
  const cited = source.start + match[0].indexOf(match[1])
  return [
    { start: source.start + match[0].length, end: source.end },
    { start: cited, end: cited + match[1].length },
  ]
}

/** "Vela reported, | citing state television, | that": between the outlet's cue and the words of the other. */
function citedBy(text: string, { source, cue, content }: StatementDraft, inner: StatementDraft): Range[] {
  const from = Math.min(source?.end ?? Infinity, cue?.end ?? Infinity)
  const to = Math.max(Math.min(inner.source?.start ?? 0, inner.cue?.start ?? 0), from)
  const behind = text.slice(from, Math.min(to, from + REACH)).replaceAll('’', "'")
  const found: Range[] = []
  for (const match of behind.matchAll(
    /\b(?:citing|quoting|which (?:in turn )?(?:cited|quoted)|carried by|published by) /g,
  )) {
    const phrase = nounPhraseAt(behind, from, match.index + match[0].length)
    if (phrase) found.push(phrase)
  }
  return content.length > 0 ? found : []
}

/** The other's cue, source and content are nearly all that the outlet is said to say. */
function fills(text: string, { content, cue }: StatementDraft, inner: StatementDraft): boolean {
  const parts = [inner.source, inner.cue, ...inner.content].flatMap((range) => range ?? [])
  if (!cue || parts.some((part) => part.start < cue.end && cue.start < part.end)) return false
  const from = Math.min(...parts.map(({ start }) => start))
  const to = Math.max(...parts.map(({ end }) => end))
  const inside = content.filter((range) => range.start < to && from < range.end)
  if (inside.length === 0) return false
  const words = (start: number, end: number) => (text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []).length
  const all = content.reduce((sum, { start, end }) => sum + words(start, end), 0)
  const shared = inside.reduce(
    (sum, { start, end }) => sum + words(Math.max(start, from), Math.min(end, to)),
    0,
  )
  return shared >= FILLS * all
}
