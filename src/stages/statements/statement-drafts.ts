import type { BlockKind } from '../../domain/document.ts'
import { overlaps, type Range } from '../../domain/span.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { MentionLayer } from '../mentions/mentions.ts'
import type { MarkLayer } from '../quoted-terms/marks-without-speech.ts'
import { attributeSegment } from './attribute-segment.ts'
import { type Attribution, rangeOf } from './attribution.ts'
import { firstSubject } from './clause-subjects.ts'
import { isNameLine } from './cueless-attributions.ts'
import { type Item, outline, type Segment } from './outline.ts'
import { findPosts, isAnnounced } from './posts.ts'
import { isMark } from './segment-shapes.ts'
import { withWholeNames } from './source-edges.ts'
import { edgesOf, type MentionEdges } from './source-phrases.ts'
import { findTurns } from './turns.ts'

/** A quotation of this many words or more is speech even where no cue introduces it; fewer may be a term, unless it is a sentence. */
const SPEECH_WORDS = 4

/** Blocks that stand beside the report's run of paragraphs: speech doesn't go on from or into them. */
const besides: ReadonlySet<BlockKind> = new Set(['title', 'byline', 'caption', 'credit', 'post', 'table'])

/** An attribution in character ranges, which later segments may go on. */
export interface StatementDraft {
  readonly block: number
  readonly source: Range | undefined
  readonly cue: Range | undefined
  /** Empty where a colon waited for words that never came. */
  readonly content: Range[]
  /** Starts of content that is quoted by being set off, without marks. */
  readonly setOff: Set<number>
  readonly addressee: Range | undefined
  readonly attribution: Attribution | undefined
  /** Where nobody is said to say it: the subject of its own sentence, or of the one before. */
  readonly hint?: Range | undefined
  /** Whose words they are by the report's layout: the label of a turn, the author of a post. */
  readonly signedBy?: string | undefined
  /** Who passed it on, nearest to the report first, where that is known already. */
  readonly via?: readonly Range[] | undefined
  readonly evidence: string[]
  /** How likely the model finds it, 0 to 1; of a rule, its share of right ones says so. */
  readonly likelihood?: number | undefined
}

/** First whoever has a cue of their own, then the quotations that are left: they go on, or nobody is known to say them. */
export function collectDrafts(layer: TextLayer & MentionLayer & MarkLayer): StatementDraft[] {
  const edges = edgesOf(layer)
  const covered = new Set<number>()
  const signed = [...findTurns(layer), ...findPosts(layer)]
  const said = signed.flatMap(({ content }) => content)
  const spoken = new Set(said.map(({ start }) => blockAt(layer, start)))
  for (const [index, { parts }] of layer.quotations.entries()) {
    if (parts.some(({ start }) => spoken.has(blockAt(layer, start)))) covered.add(index)
  }
  const read = joinCues(layer, edges)
  const segments = read.map(({ segment }) => segment)
  const attributed = read.map(({ segment, attributions }) =>
    attributions.map((attribution) => draftOf(layer, segment, attribution, covered)),
  )
  const drafts: StatementDraft[] = [...signed]
  let open: StatementDraft | undefined
  let openBlock = 0
  for (const [index, segment] of segments.entries()) {
    const found = attributed[index] ?? []
    const block = layer.document.blocks[segment.block]
    const kind = block === undefined || isAnnounced(block) ? 'paragraph' : block.kind
    if (spoken.has(segment.block)) {
      // Somebody's words: what others say in them is said there, and nothing goes on from or into them.
      drafts.push(...found.filter(({ cue, evidence }) => cue && evidence[0] !== 'colon-lead'))
      open = undefined
      openBlock = segment.block
      continue
    }
    if (besides.has(kind)) {
      drafts.push(...found, ...looseQuotations(layer, segment, edges, undefined, covered))
      continue
    }
    if (segment.block - openBlock > 1 && !onlyBesides(layer, openBlock, segment.block)) open = undefined
    const left = uncovered(segment, covered)
    if (found.length === 0 && open && goesOn(segment, open, left)) {
      continueDraft(layer, segment, open, left, covered)
    } else {
      found.push(...looseQuotations(layer, segment, edges, segments[index - 1], covered))
      drafts.push(...found)
      open =
        found.findLast(({ content }) => content.some((range) => isQuoted(segment, range))) ?? found.at(-1)
    }
    openBlock = segment.block
  }
  return drafts
}

/** The block that holds a character; the one before where it stands between two. */
export function blockAt({ document: { blocks } }: TextLayer, offset: number): number {
  return Math.max(0, firstFrom(blocks, offset + 1) - 1)
}

interface ReadSegment {
  readonly segment: Segment
  readonly attributions: readonly Attribution[]
}

/** “Is that all?” Roe said. · “We are tired.” – Roe: a quotation and what only names who said it are read as one. */
function joinCues(layer: TextLayer, mentions: MentionEdges): ReadSegment[] {
  const read: ReadSegment[] = []
  for (const segment of outline(layer)) {
    const kind = layer.document.blocks[segment.block]?.kind
    const heading = kind === 'title' || kind === 'heading'
    const attributions = attributeSegment({ items: segment.items, mentions, heading })
    const before = read.at(-1)
    if (
      attributions.length === 0 &&
      before &&
      isOnlyQuotation(before.segment) &&
      mayJoin(layer, before.segment, segment)
    ) {
      // "So says Jo Roe": the verb comes right behind what was said.
      const naming = /^(?:so|thus)$/.test(segment.items[0]?.word ?? '')
        ? segment.items.slice(1)
        : segment.items
      const joined = { block: before.segment.block, items: [...before.segment.items, ...naming] }
      const found = attributeSegment({ items: joined.items, mentions })
      if (found.some(({ evidence }) => evidence.startsWith('quotation-') || evidence === 'sign-off')) {
        read.splice(-1, 1, { segment: joined, attributions: found })
        continue
      }
    }
    read.push({ segment, attributions })
  }
  return read
}

/** In one paragraph, or with a signature or "So says …" in a paragraph of its own. */
function mayJoin(layer: TextLayer, before: Segment, segment: Segment): boolean {
  const signature =
    /^(?:[-–—―]+|so|thus)$/.test(segment.items[0]?.word ?? '') || signsBlockquote(layer, before, segment)
  return segment.block === before.block || (signature && segment.block === before.block + 1)
}

/** Behind words that are set off, a line that is nothing but somebody's name needs no dash. */
function signsBlockquote({ document }: TextLayer, before: Segment, { block, items }: Segment): boolean {
  const setOff = (before.items[0]?.quotation ?? 0) < -1
  return setOff && document.blocks[block]?.kind === 'paragraph' && isNameLine(items)
}

const isOnlyQuotation = ({ items }: Segment) => items.length === 1 && items[0]?.kind === 'quotation'

function draftOf(
  layer: TextLayer & MentionLayer,
  { block, items }: Segment,
  attribution: Attribution,
  covered: Set<number>,
): StatementDraft {
  const { source, cue, content, addressee, evidence } = attribution
  const draft: StatementDraft = {
    block,
    source: source && withWholeNames(layer.mentions, withoutPossessive(layer, rangeOf(items, source))),
    cue: cue && rangeOf(items, cue),
    content: content.map((phrase) => rangeOf(items, phrase)),
    setOff: new Set(),
    addressee: addressee && rangeOf(items, addressee),
    attribution,
    evidence: [evidence],
  }
  for (const { from, to } of content) {
    for (let k = from; k <= to; k++) cover(layer, items[k] as Item, draft, covered)
  }
  return draft
}

/** Roe's description of … : Roe is who describes. */
function withoutPossessive({ document: { text } }: TextLayer, { start, end }: Range): Range {
  return { start, end: /['’]s$/.test(text.slice(start, end)) ? end - 2 : end }
}

/** Marks a quotation as said and adds its parts in later paragraphs. */
function cover(
  { quotations }: TextLayer,
  item: Item,
  { content, setOff }: StatementDraft,
  covered: Set<number>,
): void {
  if (item.kind !== 'quotation' || covered.has(item.quotation)) return
  covered.add(item.quotation)
  const quotation = quotations[item.quotation]
  if (!quotation) setOff.add(item.start)
  for (const { start, end } of quotation?.parts ?? [item]) {
    if (!content.some((range) => overlaps(range, { start, end }))) content.push({ start, end })
  }
}

const uncovered = ({ items }: Segment, covered: ReadonlySet<number>) =>
  items.filter((item) => item.kind === 'quotation' && !covered.has(item.quotation))

function onlyBesides({ document }: TextLayer, from: number, to: number): boolean {
  return document.blocks.slice(from + 1, to).every(({ kind }) => besides.has(kind))
}

/** Holds words in marks: what a later quotation goes on with, rather than what was merely reported. */
function isQuoted({ items }: Segment, range: Range): boolean {
  return items.some((item) => item.kind === 'quotation' && overlaps(item, range))
}

/** Nothing but quotations: the speech before goes on. After a colon whatever is quoted first is what was said. */
function goesOn({ items }: Segment, open: StatementDraft, left: readonly Item[]): boolean {
  if (left.length === 0) return false
  if (open.content.length === 0) return items[0]?.kind === 'quotation'
  if (open.evidence[0] === 'sign-off') return false // a signature closes what was said
  return items.every((item) => item.kind !== 'word')
}

function continueDraft(
  layer: TextLayer,
  { block }: Segment,
  open: StatementDraft,
  left: readonly Item[],
  covered: Set<number>,
): void {
  for (const item of left) cover(layer, item, open, covered)
  const evidence = block === open.block ? 'continued-in-paragraph' : 'continued-in-next-paragraph'
  if (!open.evidence.includes(evidence)) open.evidence.push(evidence)
}

/** Speech in marks with no cue: nobody is guessed to have said it. */
function looseQuotations(
  layer: TextLayer & MarkLayer,
  segment: Segment,
  edges: MentionEdges,
  before: Segment | undefined,
  covered: Set<number>,
): StatementDraft[] {
  const alone = segment.items.every(({ kind }) => kind !== 'word')
  const speech = uncovered(segment, covered).filter(
    (item) =>
      !layer.marksWithoutSpeech.has(item.quotation) &&
      (item.words >= SPEECH_WORDS ||
        (/[.?!,]/.test(item.stop) && (alone || isMark(segment.items[segment.items.indexOf(item) - 1], ':')))),
  )
  return speech.map((item) => {
    const own = segment.items.indexOf(item)
    const isNext = before !== undefined && segment.block - before.block <= (alone ? 1 : 0)
    const near = own === 0 && isNext ? before : segment
    const subject = firstSubject(near.items, near === segment ? own : near.items.length, edges)
    const draft: StatementDraft = {
      block: segment.block,
      source: undefined,
      cue: undefined,
      content: [],
      setOff: new Set(),
      addressee: undefined,
      attribution: undefined,
      hint: subject && rangeOf(near.items, subject),
      evidence: ['quotation-without-cue'],
    }
    cover(layer, item, draft, covered)
    return draft
  })
}
