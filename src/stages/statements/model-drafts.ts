import type { Block } from '../../domain/document.ts'
import { overlaps, type Range } from '../../domain/span.ts'
import type { ModelReading, ReadAttribution, Syntax } from '../../text/model-reading.ts'
import type { QuotationPart } from '../../text/quotation-marks/quotation-marks.ts'
import { firstAtLeast, firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import { labelLength } from '../../text/turn-label.ts'
import type { MentionLayer } from '../mentions/mentions.ts'
import { behindDateline, withoutLooseEnd, withoutLooseWords, withWholeNames } from './source-edges.ts'
import { blockAt, type StatementDraft } from './statement-drafts.ts'
import { type Reaches, reachesOf, withWholeClauses } from './whole-clauses.ts'

/** The model's attributions as drafts, their edges moved to the quotation marks that they nearly meet. */
export function modelDrafts(
  layer: TextLayer & MentionLayer,
  reading: ModelReading,
  parts: readonly QuotationPart[],
): StatementDraft[] {
  const { text, blocks } = layer.document
  const reaches = reachesOf(reading.syntax)
  const attributions = withoutSharedContent(reading.attributions)
  const others = attributions.flatMap(({ cue, source }) => [cue, ...(source ? [source] : [])])
  return attributions.flatMap((attribution, index) => {
    const near = others.slice(Math.max(0, 2 * index - 8), 2 * index + 8)
    const block = blockAt(layer, attribution.cue.start)
    const own = ownWordsFrom(text, blocks[block])
    const content = attribution.content
      .filter(({ start }) => partOf(layer, blockAt(layer, start)) === partOf(layer, block))
      .map((range) => withWholeQuotations(withWholeClauses(reading.syntax, reaches, range, near), parts))
      .flatMap((range) => partFrom(own, range))
      .filter(({ start, end }) => HAS_WORDS.test(text.slice(start, end)))
    if (content.length === 0 || isName(layer, attribution.cue)) return []
    const source = sourceOf(reading.syntax, reaches, attribution) ?? nameBefore(layer, attribution.cue)
    const [ownSource] =
      source && !ONLY_ARTICLE.test(text.slice(source.start, source.end))
        ? partFrom(own, withWholeNames(layer.mentions, withoutLooseEnd(text, source)))
        : []
    const draft: StatementDraft = {
      block,
      source: ownSource,
      cue: withoutSetting(text, attribution.cue),
      content: joined(content),
      setOff: new Set(),
      addressee: undefined,
      attribution: undefined,
      evidence: ['model'],
      likelihood: likelihoodOf(attribution),
    }
    return [draft]
  })
}

/** An article alone names nobody; where a rule saw whose it is, that holds. */
const ONLY_ARTICLE = /^(?:the|an?)$/i

/** "said | in a statement", "told | a rally": where and whom a cue takes in behind its verb. */
function withoutSetting(text: string, { start, end }: Range): Range {
  const verb = SETTING_BEHIND.exec(text.slice(start, end))?.[1]
  return { start, end: verb === undefined ? end : start + verb.length }
}

const SETTING_BEHIND =
  /^((?:[\p{L}’'-]+ ){0,4}?(?:said|says|say|saying|told|tells|telling|wrote|writes|writing|added|announced|tweeted)) (?:in|during|at|on|to|an?|the|his|her|their|reporters)\b/u

/** A mark alone is nothing that is said. */
const HAS_WORDS = /[\p{L}\p{N}]/u

/** Where the words of a block begin: behind a dateline or a turn's label. */
function ownWordsFrom(text: string, block: Block | undefined): number {
  if (!block) return 0
  if (block.kind === 'turn')
    return block.start + labelLength(text.slice(block.start, block.end), block.speaker)
  return behindDateline(text, block)
}

/** What runs on from block to block: the story, an entry of one time; a turn or a post only within itself. */
function partOf({ document: { blocks } }: TextLayer, index: number): number | string | undefined {
  const block = blocks[index]
  return block?.kind === 'turn' || block?.kind === 'post' ? index : block?.date
}

/** What of a range stands behind a dateline or a label that it runs over; one before it is in another block. */
function partFrom(own: number, range: Range): Range[] {
  if (range.start >= own || range.end <= own) return [range]
  return [{ start: own, end: range.end }]
}

/** Of two cues that claim the same words, the surer one has them; unless one stands in the other's words itself. */
function withoutSharedContent(attributions: readonly ReadAttribution[]): ReadAttribution[] {
  return attributions.map((one, index) => {
    const near = attributions.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    const content = one.content.filter((range) =>
      near.every((other) =>
        other === one || said(other, one.cue) || said(one, other.cue)
          ? true
          : !other.content.some((each) => overlaps(each, range) && each.score > range.score),
      ),
    )
    return { ...one, content }
  })
}

/** How many cues before and behind one could claim its words. */
const NEIGHBOURS = 6

const said = ({ content }: ReadAttribution, range: Range) => content.some((each) => overlaps(each, range))

/** The model's source, whole; where it sees none, the subject that hangs on the cue. */
function sourceOf(
  syntax: Syntax,
  reaches: Reaches,
  { cue, source, content }: ReadAttribution,
): Range | undefined {
  if (source) {
    return withoutLooseWords(syntax, withWholeClauses(syntax, reaches, source, [cue, ...content]))
  }
  const { starts, ends, heads, relations, relationNames } = syntax
  for (
    let word = firstAtLeast(starts, cue.start);
    word < starts.length && (starts[word] as number) < cue.end;
    word++
  ) {
    for (let k = Math.max(0, word - SUBJECT_REACH); k < Math.min(starts.length, word + SUBJECT_REACH); k++) {
      if (heads[k] !== word || k === word || relationNames[relations[k] as number] !== 'nsubj') continue
      const range = {
        start: starts[reaches.firsts[k] as number] as number,
        end: ends[reaches.lasts[k] as number] as number,
      }
      if (![cue, ...content].some((other) => overlaps(other, range))) return range
    }
  }
  return undefined
}

/** "Ms Told": a verb's word that is somebody's name. */
function isName({ mentions }: MentionLayer, cue: Range): boolean {
  return [0, 1].some((back) => {
    const mention = mentions[firstFrom(mentions, cue.start + 1) - 1 - back]
    return mention?.form === 'name' && mention.start <= cue.start && cue.end <= mention.end
  })
}

/** "Will | said": the name that ends right before the cue. */
function nameBefore(
  { document: { text }, mentions }: TextLayer & MentionLayer,
  cue: Range,
): Range | undefined {
  const before = mentions[firstFrom(mentions, cue.start) - 1]
  return before?.form === 'name' && /^\s$/.test(text.slice(before.end, cue.start)) ? before : undefined
}

/** How many words from a cue its subject may be. */
const SUBJECT_REACH = 30

/** How likely it is that this is said at all, and that its content is right. */
function likelihoodOf({ cue, content }: ReadAttribution): number {
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0)
  const mean = content.reduce((sum, { start, end, score }) => sum + score * (end - start), 0) / length
  return cue.score * mean
}

/** A quotation is said whole or not at all: content that holds most of one holds all of it, with its marks. */
function withWholeQuotations(range: Range, parts: readonly QuotationPart[]): Range {
  let { start, end } = range
  for (let k = Math.max(0, firstFrom(parts, range.start) - 1); k < parts.length; k++) {
    const part = parts[k] as QuotationPart
    if (part.start >= range.end) break
    if (!overlaps(part, range)) continue
    const shared = Math.min(part.innerEnd, range.end) - Math.max(part.innerStart, range.start)
    if (shared * 2 <= part.innerEnd - part.innerStart) continue
    start = Math.min(start, part.start)
    end = Math.max(end, part.end)
  }
  return { start, end }
}

/** In order; those that grew into each other are one. */
function joined(ranges: readonly Range[]): Range[] {
  const out: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && range.start <= last.end) {
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    } else out.push({ start: range.start, end: range.end })
  }
  return out
}
