import type { Block, BlockKind } from '../../domain/document.ts'
import type { Range } from '../../domain/span.ts'
import type { QuotationPart } from '../../text/quotation-marks/quotation-marks.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { FoundMention, MentionLayer } from '../mentions/mentions.ts'
import { type Item, outline } from '../statements/outline.ts'
import { edgesOf, type MentionEdges } from '../statements/source-phrases.ts'

/** A pair of quotation marks with what stands around it in its sentence, each other quotation folded into one item. */
export interface MarkedWords {
  /** Index of the quotation in `layer.quotations`. */
  readonly quotation: number
  readonly part: QuotationPart
  /** Inside the marks, as the report has it. */
  readonly inside: string
  /** The words inside, as written. */
  readonly words: readonly string[]
  /** Its sentence; where it stands in another quotation, of that one's words. */
  readonly items: readonly Item[]
  /** Which of them it is. */
  readonly at: number
  readonly block: BlockKind
  /** True where it stands in another quotation. */
  readonly nested: boolean
  /** True in a headline: capitals tell nothing there, and what stands in marks is what somebody said. */
  readonly headline: boolean
}

/** What the rules may look up about the whole report. */
export interface Surroundings {
  readonly mentions: readonly FoundMention[]
  readonly edges: MentionEdges
  /** The longest mention that starts, or ends, at an offset. */
  readonly startingAt: ReadonlyMap<number, FoundMention>
  readonly endingAt: ReadonlyMap<number, FoundMention>
}

export function surroundingsOf(layer: TextLayer & MentionLayer): Surroundings {
  const { mentions } = layer
  const startingAt = new Map<number, FoundMention>()
  const endingAt = new Map<number, FoundMention>()
  // By start, the longer first.
  for (const mention of mentions) {
    if (!startingAt.has(mention.start)) startingAt.set(mention.start, mention)
    if (!endingAt.has(mention.end)) endingAt.set(mention.end, mention)
  }
  return {
    mentions,
    startingAt,
    endingAt,
    edges: edgesOf(layer),
  }
}

/** More words in marks than this are no term, title or by-name. */
const MOST_WORDS = 12

/** Blocks whose marks are not looked at: names and signatures, and words that are somebody's by their layout. */
const leftOut: ReadonlySet<BlockKind> = new Set(['byline', 'credit', 'dateline'])

/**
 * Every quotation that could be no speech, in text order: in one piece, closed, of a few words, and not deeper than
 * in one other. Time is linear in the text.
 */
export function markedWords(layer: TextLayer): MarkedWords[] {
  const { quotations } = layer
  if (quotations.length === 0) return []
  const found = wordsOf(layer, outline(layer), false)
  if (quotations.some(({ depth }) => depth === 1)) {
    const inner = insideOfQuotations(layer)
    found.push(...wordsOf(layer, outline(inner), true))
  }
  return found.sort((a, b) => a.part.start - b.part.start)
}

function wordsOf(
  { document, quotations }: TextLayer,
  segments: ReturnType<typeof outline>,
  nested: boolean,
): MarkedWords[] {
  return segments.flatMap(({ items, block: index }) => {
    const headline = !nested && isHeadline(document.text, document.blocks[index])
    return items.flatMap((item, at) => {
      const quotation = quotations[item.quotation]
      if (item.kind !== 'quotation' || !quotation?.closed || quotation.parts.length !== 1) return []
      if (item.words === 0 || item.words > MOST_WORDS) return []
      const block = nested ? 'paragraph' : (document.blocks[index]?.kind ?? 'paragraph')
      if (leftOut.has(block)) return []
      const part = quotation.parts[0] as QuotationPart
      const inside = document.text.slice(part.innerStart, part.innerEnd)
      const words = inside.match(WORD) ?? []
      // author="roe": markup that was left in a text
      if (!HAS_LETTERS.test(inside) || document.text[part.start - 1] === '=') return []
      return [{ quotation: item.quotation, part, inside, words, items, at, block, nested, headline }]
    })
  })
}

/** From this share of its longer words in capitals on, a block is in title case; of fewer words that is chance. */
const TITLE_CASE_SHARE = 0.8
const TITLE_CASE_WORDS = 4
/** Headlines are shorter (code units). */
const MAX_HEADLINE = 240

/** A title, or a block in title case. */
function isHeadline(text: string, block: Block | undefined): boolean {
  if (!block || block.kind === 'title') return block !== undefined
  if (block.end - block.start > MAX_HEADLINE) return false
  const long = text.slice(block.start, block.end).match(LONG_WORD) ?? []
  const big = long.filter((word) => /^\p{Lu}/u.test(word)).length
  return long.length >= TITLE_CASE_WORDS && big >= TITLE_CASE_SHARE * long.length
}

const LONG_WORD = /[\p{L}’']{4,}/gu
const HAS_LETTERS = /\p{L}/u
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu

/** The layer as somebody sees it who reads only what stands in quotation marks: each of these is a block. */
function insideOfQuotations(layer: TextLayer): TextLayer {
  const { quotations, document } = layer
  const outer = new Set(quotations.flatMap(({ depth, parent }) => (depth === 1 ? [parent] : [])))
  const blocks = quotations.flatMap(({ parts }, index) =>
    outer.has(index)
      ? parts.map(({ innerStart, innerEnd }) => ({
          kind: 'paragraph' as const,
          start: innerStart,
          end: innerEnd,
        }))
      : [],
  )
  blocks.sort((a, b) => a.start - b.start)
  return {
    ...layer,
    document: { ...document, blocks },
    // Those of the first depth stand in no other one here; deeper and outer ones are no items of their own.
    quotations: quotations.map((each) => ({ ...each, parent: each.depth === 1 ? -1 : 0 })),
  }
}

/** The nearest items before the marks are asked for by distance: 1 is the one right before. */
export const before = ({ items, at }: MarkedWords, distance: number): Item | undefined => items[at - distance]
export const behind = ({ items, at }: MarkedWords, distance: number): Item | undefined => items[at + distance]

export const wordBefore = (marked: MarkedWords, distance: number): string =>
  before(marked, distance)?.word ?? ''
export const wordBehind = (marked: MarkedWords, distance: number): string =>
  behind(marked, distance)?.word ?? ''

/** Whose words they are, as far as the words around tell: these words name them; the voice that the marks stand in; nobody. */
export type Holder = Range | 'voice' | null

/** What marks without speech are, and the name of the rule that says so. */
export interface MarkReading {
  readonly use: 'scare' | 'term' | 'title' | 'nickname' | 'mention'
  readonly holder: Holder
  readonly rule: string
  /** True where little but capitals tells: a cue beside the marks says more, and then they are speech as well. */
  readonly unsure?: boolean
}

export type MarkRule = (marked: MarkedWords, around: Surroundings) => MarkReading | undefined
