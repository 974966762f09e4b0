import type { BlockKind } from '../../domain/document.ts'
import type { BodyLook } from './body-look.ts'
import type { PdfLine } from './pdf-lines.ts'
import type { PdfColumn } from './reading-order.ts'

/** A block with what it is known by beside its words. */
export interface Paragraph {
  readonly kind: BlockKind
  readonly lines: PdfLine[]
  /** The measure its last line was set in. */
  column: Measure
}

/** The edges of a column. */
export interface Measure {
  readonly left: number
  readonly right: number
}

/** Lines further apart than this part paragraphs (of the leading). */
const MIN_PARAGRAPH_GAP = 1.3
/** A first line is drawn in by so much (of the size) … */
const MIN_INDENT = 0.7
/** … and by no more: what stands further right is centred or set aside. */
const MAX_INDENT = 6
/** Letters that differ by more are another kind of text. */
export const SAME_SIZE = 0.06
/** Headings are larger than the text by so much, or in another font. */
export const HEADING_SIZE = 1.1
/** A sentence's end: "so.", "so.”", "so:". */
export const SENTENCE_END = /[.!?…:;]["'”’»)\]]{0,3}$/
const HYPHEN_END = /[\p{L}][-\u2010\u00ad]$/u
const LETTER = /\p{L}/u

/** The column's edges: where most of its lines start, and where the longest of the text's end. */
export function measureOf(column: readonly PdfLine[], look: BodyLook): Measure {
  const body = column.filter(({ size }) => Math.abs(size - look.size) <= look.size * SAME_SIZE)
  const lines = body.length > 0 ? body : column
  const starts = new Map<number, number>()
  for (const { left } of lines) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1)
  const [left] = [...starts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0]
  const right = lines.reduce((most, line) => Math.max(most, line.right), Number.NEGATIVE_INFINITY)
  return { left, right }
}

/** Whether paragraphs of this document begin drawn in, with no space between them. */
export function usesIndents(columns: readonly PdfColumn[], look: BodyLook): boolean {
  let indented = 0
  let spaced = 0
  for (const column of columns) {
    const measure = measureOf(column, look)
    for (let at = 1; at < column.length; at++) {
      const [before, line] = [column[at - 1] as PdfLine, column[at] as PdfLine]
      if (!isSameLook(before, line) || Math.abs(line.size - look.size) > look.size * SAME_SIZE) continue
      if (isIndented(line, measure)) indented++
      if (line.baseline - before.baseline > look.leading * MIN_PARAGRAPH_GAP) spaced++
    }
  }
  return indented > spaced
}

function isIndented({ left, size }: PdfLine, measure: Measure): boolean {
  const indent = left - measure.left
  return indent >= size * MIN_INDENT && indent <= size * MAX_INDENT
}

export function isSameLook(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * SAME_SIZE
}

/** Whether a line goes on with the paragraph of the line above it. */
export function goesOnBelow(
  last: Paragraph,
  before: PdfLine,
  line: PdfLine,
  measure: Measure,
  look: BodyLook,
): boolean {
  const gap = line.baseline - before.baseline
  const leading = look.leading * (line.size / look.size)
  if (gap > leading * MIN_PARAGRAPH_GAP || gap < 0) return false
  if (HYPHEN_END.test(before.text)) return true
  // A line in another font throughout is a heading of its own, or what stands under one.
  if (before.font !== line.font && (endsShort(before, line, measure) || SENTENCE_END.test(before.text)))
    return false
  const first = last.lines[0] as PdfLine
  const size = line.size
  if (last.kind === 'list-item')
    return line.left > first.left + size * 0.3 || !endsShort(before, line, measure)
  // Where the line before was drawn in too, both belong to a block that is set aside.
  if (isIndented(line, measure) && line.left - before.left >= size * MIN_INDENT && isFlush(before, measure)) {
    return false
  }
  if (!endsShort(before, line, measure)) return true
  // A line that was left half empty was ended on purpose; those of a headline are, within it.
  const isLeftOpen = before.right < measure.right - (measure.right - measure.left) * MIN_LEFT_OPEN
  const isText = line.size < look.size * HEADING_SIZE && !isCentred(before, line)
  return !(SENTENCE_END.test(before.text) || (isLeftOpen && isText && !/^\p{Ll}/u.test(line.text)))
}

/** A line that leaves more of its measure empty was ended on purpose: lines of an address, of a list. */
const MIN_LEFT_OPEN = 0.3

function isFlush({ left, size }: PdfLine, measure: Measure): boolean {
  return left - measure.left < size * MIN_INDENT
}

/** Lines of different lengths about one middle, as a headline's. */
function isCentred(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.left + a.right - b.left - b.right) < a.size
}

/** Whether the next line's first word would have fitted on the line: then it ended of its own will. */
function endsShort(line: PdfLine, next: PdfLine, measure: Measure): boolean {
  const word = next.text.split(' ', 1)[0] ?? ''
  const letter = (next.right - next.left) / Math.max(1, next.text.length)
  return line.right + (word.length + 1) * letter < measure.right
}

/** Whether the first line of a column or page goes on with the paragraph that the one before ended in. */
export function goesOnOverBreak(
  last: Paragraph,
  before: PdfLine,
  line: PdfLine,
  measure: Measure,
  indents: boolean,
  look: BodyLook,
): boolean {
  if (Math.abs(line.size - look.size) > look.size * SAME_SIZE) return false
  if (HYPHEN_END.test(before.text)) return true
  if (isIndented(line, measure) || before.font !== line.font) return false
  if (!SENTENCE_END.test(before.text)) return LETTER.test(before.text) && before.text.length > 20
  return indents && !endsShort(before, line, last.column)
}
