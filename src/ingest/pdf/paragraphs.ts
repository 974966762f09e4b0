import type { BlockKind } from '../../domain/document.ts'
import type { BlockDraft } from '../assemble.ts'
import type { PageLines } from './page-furniture.ts'
import type { PdfLine } from './pdf-lines.ts'
import { middle, type PdfColumn } from './reading-order.ts'
import { joinLines, type WordForms, wordForms } from './word-breaks.ts'

/** What most of a document's text looks like. */
export interface BodyLook {
  readonly size: number
  readonly font: string
  /** From one line's foot to the next. */
  readonly leading: number
}

/** A block with what it is known by beside its words. */
interface Paragraph {
  readonly kind: BlockKind
  readonly lines: PdfLine[]
  /** The measure its last line was set in. */
  column: Measure
}

/** The edges of a column. */
interface Measure {
  readonly left: number
  readonly right: number
}

/** Lines that are further apart are set wide, or are paragraphs (of the size). */
const WIDE_LEADING = 1.6
/** Lines further apart than this part paragraphs (of the leading). */
const MIN_PARAGRAPH_GAP = 1.3
/** A first line is drawn in by so much (of the size) … */
const MIN_INDENT = 0.7
/** … and by no more: what stands further right is centred or set aside. */
const MAX_INDENT = 6
/** Letters that differ by more are another kind of text. */
const SAME_SIZE = 0.06
/** Headings are larger than the text by so much, or in another font. */
const HEADING_SIZE = 1.1
/** The title is larger than the text by so much. */
const TITLE_SIZE = 1.18
/** Longer ones are paragraphs that are set large (code units). */
const MAX_TITLE = 300
const MAX_HEADING = 140
/** Notes at the foot of a page are smaller than the text by so much. */
const NOTE_SIZE = 0.92

/** "3 ", "12. ", "* ", "† ": what a note at the foot begins with. */
const NOTE_START = /^(?:\d{1,3}[.)]?\s?(?=\S)|[*†‡§]{1,3}\s?(?=\S)|\[\d{1,3}\]\s?)/
/** "• ", "– ", "1. ", "(a) ": what an item of a list begins with. */
const ITEM_START = /^(?:[•▪◦‣●■·\uf0b7\uf0a7*–-]\s+(?=\S)|\(?(?:\d{1,2}|[a-z])[.)]\s+(?=\S))/
/** The mark alone, which no word of the item is. */
const BULLET = /^[•▪◦‣●■·\uf0b7\uf0a7*–-]\s+/
/** A sentence's end: "so.", "so.”", "so:". */
const SENTENCE_END = /[.!?…:;]["'”’»)\]]{0,3}$/
const HYPHEN_END = /[\p{L}][-\u2010\u00ad]$/u
const LETTER = /\p{L}/u

/** The blocks of a document: the title first, then the text, then the notes of its pages' feet. */
export function draftParagraphs(pages: readonly PageLines[]): BlockDraft[] {
  const look = bodyLook(pages)
  const parted = pages.map((page) => withoutNotes(page, look))
  const forms = wordForms(pages.flatMap(({ columns }) => columns.flat().map(({ text }) => text)))
  const paragraphs = gather(
    parted.flatMap(({ columns }) => columns),
    look,
  )
  const notes = parted.flatMap((page) => page.notes.flatMap((lines) => gatherNotes(lines, look)))
  const title = findTitle(paragraphs, look)
  const text = paragraphs.filter((paragraph) => paragraph !== title)
  return [
    ...(title ? [draft({ ...title, kind: 'title' }, forms)] : []),
    ...text.map((paragraph, at) =>
      draft({ ...paragraph, kind: kindOf(paragraph, text[at + 1], look) }, forms),
    ),
    ...notes.map((note) => draft(note, forms)),
  ].filter(({ text }) => text !== '')
}

/** The size, font and leading that most of the text has. */
function bodyLook(pages: readonly PageLines[]): BodyLook {
  const letters = new Map<string, number>()
  let most = 0
  let main = { size: 10, font: '' }
  const gaps: number[] = []
  for (const column of pages.flatMap(({ columns }) => columns)) {
    for (const [at, line] of column.entries()) {
      const key = `${line.font} ${line.size.toFixed(1)}`
      const count = (letters.get(key) ?? 0) + line.text.length
      letters.set(key, count)
      if (count > most) [most, main] = [count, line]
      const gap = at > 0 ? line.baseline - (column[at - 1] as PdfLine).baseline : 0
      if (gap > 0) gaps.push(gap)
    }
  }
  const near = gaps.filter((gap) => gap < main.size * 2.5)
  const leading = middle(near)
  const lines = pages.flatMap(({ columns }) => columns.flat())
  const ends = lines.filter(({ text }) => SENTENCE_END.test(text)).length
  // Lines far apart that end as sentences do are paragraphs of one line, not a text with wide lines.
  const isWide = leading > main.size * WIDE_LEADING && ends > lines.length / 2
  return { size: main.size, font: main.font, leading: isWide || leading === 0 ? main.size * 1.2 : leading }
}

/** Takes the notes from the foot of each column: small print that begins with a mark and goes on to the end. */
function withoutNotes({ columns }: PageLines, look: BodyLook): { columns: PdfColumn[]; notes: PdfLine[][] } {
  const notes: PdfLine[][] = []
  const kept = columns.map((column) => {
    let start = column.length
    while (start > 0 && (column[start - 1] as PdfLine).size < look.size * NOTE_SIZE) start--
    while (start < column.length && !NOTE_START.test((column[start] as PdfLine).text)) start++
    // A column that is all small print is a legend or a table.
    if (start === column.length || start === 0) return column
    notes.push(column.slice(start))
    return column.slice(0, start)
  })
  return { columns: kept, notes }
}

function gatherNotes(lines: readonly PdfLine[], look: BodyLook): Paragraph[] {
  const notes: Paragraph[] = []
  for (const [at, line] of lines.entries()) {
    const last = notes.at(-1)
    if (last && !(at > 0 && NOTE_START.test(line.text))) last.lines.push(line)
    else notes.push({ kind: 'paragraph', lines: [line], column: measureOf(lines, look) })
  }
  return notes
}

/** Parts columns into paragraphs; one that runs over a column's or a page's end is one. */
function gather(columns: readonly PdfColumn[], look: BodyLook): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const indents = usesIndents(columns, look)
  for (const column of columns) {
    const measure = measureOf(column, look)
    for (const [at, line] of column.entries()) {
      const last = paragraphs.at(-1)
      const before = last?.lines.at(-1)
      const isItem = ITEM_START.test(line.text) && line.size < look.size * HEADING_SIZE
      const kind = isTableRow(column, at) ? 'table' : isItem ? 'list-item' : 'paragraph'
      const goesOn =
        last !== undefined &&
        before !== undefined &&
        kind === 'paragraph' &&
        last.kind !== 'table' &&
        isSameLook(before, line) &&
        (at === 0
          ? goesOnOverBreak(last, before, line, measure, indents, look)
          : goesOnBelow(last, before, line, measure, look))
      if (goesOn) {
        last.lines.push(line)
        last.column = measure
      } else paragraphs.push({ kind, lines: [line], column: measure })
    }
  }
  return paragraphs
}

/** The column's edges: where most of its lines start, and where the longest of the text's end. */
function measureOf(column: readonly PdfLine[], look: BodyLook): Measure {
  const body = column.filter(({ size }) => Math.abs(size - look.size) <= look.size * SAME_SIZE)
  const lines = body.length > 0 ? body : column
  const starts = new Map<number, number>()
  for (const { left } of lines) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1)
  const [left] = [...starts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0]
  const right = lines.reduce((most, line) => Math.max(most, line.right), Number.NEGATIVE_INFINITY)
  return { left, right }
}

/** Whether paragraphs of this document begin drawn in, with no space between them. */
function usesIndents(columns: readonly PdfColumn[], look: BodyLook): boolean {
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

function isSameLook(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * SAME_SIZE
}

/** Whether a line goes on with the paragraph of the line above it. */
function goesOnBelow(
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
  const isSecond = last.lines.length === 1
  // Drawn in against the line before; where that was drawn in too, both belong to a block that is set aside.
  if (isIndented(line, measure) && line.left - before.left >= size * MIN_INDENT && isFlush(before, measure)) {
    return false
  }
  if (isIndented(line, measure) && isIndented(before, measure) && isSecond && !isCentred(before, line)) {
    // Two paragraphs of one line each, both drawn in.
    if (SENTENCE_END.test(before.text) && endsShort(before, line, measure)) return false
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
function goesOnOverBreak(
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

/** Whether a line is a row of a table: cells far apart, some of which stand above or below others. */
function isTableRow(column: PdfColumn, at: number): boolean {
  const { cells } = column[at] as PdfLine
  if (cells.length < 2) return false
  return [column[at - 1], column[at + 1]].some(
    (other) =>
      other !== undefined &&
      other.cells.length > 1 &&
      other.cells
        .slice(1)
        .some(({ left }) => cells.slice(1).some((cell) => Math.abs(cell.left - left) < CELL_SHIFT)),
  )
}

/** Cells of one column of a table start at one place, to so many points; figures end at one. */
const CELL_SHIFT = 12

/** The largest text of the first page's upper part. */
function findTitle(paragraphs: readonly Paragraph[], look: BodyLook): Paragraph | undefined {
  const firstPage = paragraphs[0]?.lines[0]?.page
  let title: Paragraph | undefined
  for (const paragraph of paragraphs.slice(0, MAX_ABOVE_TITLE)) {
    const { size, page } = paragraph.lines[0] as PdfLine
    const isLarge = size >= look.size * TITLE_SIZE && lengthOf(paragraph) <= MAX_TITLE
    // A letter or two is an initial, a logo or a number.
    if (page !== firstPage || !isLarge || !/\p{L}.*\s.*\p{L}/u.test(wordsOf(paragraph))) continue
    if (!title || size > (title.lines[0] as PdfLine).size * (1 + SAME_SIZE)) title = paragraph
  }
  return title
}

/** Above a title stand a letterhead, a date, "For immediate release", who to call: a dozen lines. */
const MAX_ABOVE_TITLE = 20

function kindOf(paragraph: Paragraph, next: Paragraph | undefined, look: BodyLook): BlockKind {
  const { kind, lines } = paragraph
  if (kind !== 'paragraph') return kind
  const [line] = lines as [PdfLine]
  const words = wordsOf(paragraph)
  if (words.length > MAX_HEADING || !LETTER.test(words)) return kind
  if (line.size >= look.size * HEADING_SIZE) return 'heading'
  const isAlone = lines.every(({ font }) => font !== look.font)
  const aboveText = next?.lines.some(({ font }) => font === look.font) ?? false
  return isAlone && aboveText && line.size >= look.size * 0.98 && !SENTENCE_END.test(words) ? 'heading' : kind
}

function wordsOf({ lines }: Paragraph): string {
  return lines.map(({ text }) => text).join(' ')
}

function lengthOf({ lines }: Paragraph): number {
  return lines.reduce((length, { text }) => length + text.length, 0)
}

/** What parts the cells of a table's row: a tab, as browsers copy a table. */
const CELL_GAP = '\t'

function draft({ kind, lines }: Paragraph, forms: WordForms): BlockDraft {
  const first = lines[0] as PdfLine
  const selector = `page:${first.page}`
  if (kind === 'table') return { kind, text: first.cells.map(({ text }) => text).join(CELL_GAP), selector }
  const text = lines.map((line) => line.text).reduce((before, next) => joinLines(before, next, forms))
  const words = kind === 'list-item' ? text.replace(BULLET, '') : text
  // Soft hyphens inside a line were places to break it.
  return { kind, text: words.replaceAll('\u00ad', '').trim(), selector }
}
