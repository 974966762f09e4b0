import type { Range } from '../../domain/span.ts'
import type { Warning } from '../../domain/warning.ts'
import { CharacterClass, classOf, isInvisibleCode, isSpaceCode } from '../character-classes.ts'
import { openingCost, WORTH_A_WARNING } from './mark-costs.ts'
import { familyOf, MarkFamily } from './mark-types.ts'
import { NEVER_CLOSED, OPENS_NOTHING, pairMarks } from './pair-marks.ts'
import { type Mark, scanMarks } from './scan-marks.ts'
import { spliceWarnings } from './spliced-quotations.ts'

/** One quotation part: what stands between a pair of marks in one block. */
export interface QuotationPart extends Range {
  /** Without the marks. */
  readonly innerStart: number
  readonly innerEnd: number
}

/**
 * A quotation with its marks. One that runs over paragraphs, reopened in each, is one quotation with a
 * part in each block; `start` and `end` are those of the first and the last part.
 */
export interface Quotation extends Range {
  readonly parts: readonly QuotationPart[]
  /** 0 for a quotation that stands in no other. */
  readonly depth: number
  /** The index of the quotation that it stands in, or -1. */
  readonly parent: number
  /** False where recovery ended it: no closing mark was found. */
  readonly closed: boolean
}

export interface Quotations {
  /** In text order: by start, the outer before the inner. */
  readonly quotations: readonly Quotation[]
  readonly warnings: readonly Warning[]
}

/** A block with its marks; `start` and `end` leave out white space and invisible characters. */
interface MarkedBlock extends Range {
  readonly marks: readonly Mark[]
}

/** A quotation while its parts are still being found. */
interface Draft {
  readonly parts: QuotationPart[]
  readonly depth: number
  readonly parent: number
  closed: boolean
}

/** A quotation that a block leaves open and the next one reopens. */
interface Carried {
  readonly mark: Mark
  readonly index: number
}

/**
 * Pairs the quotation marks of a text, block by block (blocks in order, not overlapping).
 *
 * A mark is read by what stands left and right of it, and a block as a whole: of all readings the most
 * likely one wins (see mark-costs.ts), so that one stray mark spoils as little as possible and nothing
 * beyond its block. What a block leaves open goes on in the next one only if that begins with a mark which
 * reopens it; otherwise it ends with the block, `closed` is false and a warning says where. Never throws;
 * time is linear in the text.
 */
export function findQuotations(text: string, blocks: readonly Range[]): Quotations {
  const drafts: Draft[] = []
  const warnings: Warning[] = []
  let carried: readonly Carried[] = []
  let next = blocks[0] && markBlock(text, blocks[0])
  for (let at = 0; next; at++) {
    const block: MarkedBlock = next
    const following = blocks[at + 1]
    next = following && markBlock(text, following)
    carried = readBlock(text, block, next, carried, drafts, warnings)
  }
  const quotations = drafts.map(finished)
  const outermost = quotations.filter((quotation) => quotation.depth === 0)
  const inner = outermost.flatMap(({ parts }) =>
    parts.map((part) => ({ start: part.innerStart, end: part.innerEnd })),
  )
  warnings.push(...spliceWarnings(text, inner))
  return { quotations, warnings: warnings.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) }
}

function finished(draft: Draft): Quotation {
  const first = draft.parts[0] as QuotationPart
  const last = draft.parts.at(-1) as QuotationPart
  return { start: first.start, end: last.end, ...draft }
}

function markBlock(text: string, block: Range): MarkedBlock {
  let { start, end } = block
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end, marks: scanMarks(text, { start, end }) }
}

function isBlank(code: number): boolean {
  return isSpaceCode(code) || isInvisibleCode(code)
}

/** Adds a block's quotations and warnings; returns what stays open for the next block. */
function readBlock(
  text: string,
  block: MarkedBlock,
  next: MarkedBlock | undefined,
  inherited: readonly Carried[],
  drafts: Draft[],
  warnings: Warning[],
): Carried[] {
  const { marks } = block
  if (marks.length === 0) return []
  const reopened = (open: readonly Mark[]) => countReopened(text, block, next, open, inherited.length)
  const { partners, strays } = pairMarks(text, marks, inherited.length, reopened)
  for (const mark of strays) warnings.push(strayWarning(mark))

  const leftOpen: Carried[] = []
  const around: number[] = [] // drafts open at this mark
  const ends: number[] = [] // the marks that end them
  for (let index = 0; index < marks.length; index++) {
    if (ends.at(-1) === index) {
      ends.pop()
      around.pop()
    }
    const partner = partners[index] as number
    if (partner === OPENS_NOTHING) continue
    const mark = marks[index] as Mark
    const drafted = inherited[index]?.index ?? drafts.length
    if (drafted === drafts.length) {
      drafts.push({ parts: [], depth: around.length, parent: around.at(-1) ?? -1, closed: false })
    }
    const draft = drafts[drafted] as Draft
    draft.parts.push(partOf(block, mark, partner === NEVER_CLOSED ? undefined : (marks[partner] as Mark)))
    draft.closed = partner !== NEVER_CLOSED
    if (partner === NEVER_CLOSED) leftOpen.push({ mark, index: drafted })
    around.push(drafted)
    ends.push(partner)
  }
  const goingOn = reopened(leftOpen.map(({ mark }) => mark))
  for (const { index } of leftOpen.slice(goingOn)) warnings.push(unclosedWarning(drafts[index] as Draft))
  return leftOpen.slice(0, goingOn)
}

function partOf(block: MarkedBlock, mark: Mark, closing: Mark | undefined): QuotationPart {
  return {
    start: mark.start,
    end: closing?.end ?? block.end,
    innerStart: mark.end,
    innerEnd: closing?.start ?? block.end,
  }
}

/**
 * How many of the open quotations, the outermost first, the next block reopens with its first marks. That
 * takes a block that ends as a sentence does, and a quotation that began as speech does: so a fresh
 * quotation after an unclosed "scare quote is not glued to it.
 */
function countReopened(
  text: string,
  block: MarkedBlock,
  next: MarkedBlock | undefined,
  open: readonly Mark[],
  inherited: number,
): number {
  const outermost = open[0]
  if (!next || !outermost || !endsLikeSpeech(text, block)) return 0
  const goesOn = inherited > 0 && block.marks[0] === outermost
  if (!goesOn && !beginsLikeSpeech(text, block, outermost)) return 0
  let count = 0
  let at = next.start
  for (const mark of open) {
    const first = next.marks[count]
    if (!first || first.start !== at || !reopens(first, mark)) break
    if (openingCost(first, text) >= WORTH_A_WARNING) break
    at = first.end
    count++
  }
  return count
}

/**
 * “ goes on with “, not with ": where a report has both, the straight ones stand around what another report said,
 * with curly ones inside. A guillemet may be reopened by its partner.
 */
function reopens(first: Mark, mark: Mark): boolean {
  const family = familyOf(mark.type)
  return family === MarkFamily.double ? first.type === mark.type : familyOf(first.type) === family
}

function endsLikeSpeech(text: string, block: MarkedBlock): boolean {
  const lastMark = block.marks.at(-1)
  const end = lastMark && lastMark.end === block.end ? lastMark.start : block.end
  const last = text.charCodeAt(end - 1)
  const found = classOf(last)
  return found === CharacterClass.close || found === CharacterClass.neutral
}

/** “We will … · He said: “we will … · never: he called it a “disgrace and left. */
function beginsLikeSpeech(text: string, block: MarkedBlock, mark: Mark): boolean {
  if (mark.start === block.start) return true
  if (/^[\p{Lu}\p{N}\p{P}$€£]/u.test(text.slice(mark.end, mark.end + 2))) return true
  return /[:,—–-]\s*$/.test(text.slice(Math.max(block.start, mark.start - 3), mark.start))
}

function strayWarning(mark: Mark): Warning {
  return {
    code: 'unbalanced-quotes',
    message: 'A quotation mark has no partner in its paragraph; it was read as a plain character.',
    start: mark.start,
    end: mark.end,
  }
}

function unclosedWarning(draft: Draft): Warning {
  const { start, end } = finished(draft)
  return {
    code: 'unbalanced-quotes',
    message: 'A quotation has no closing mark; it was ended at the end of its paragraph.',
    start,
    end,
  }
}
