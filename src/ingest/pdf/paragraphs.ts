import type { BlockKind } from '../../domain/document.ts'
import type { BlockDraft } from '../assemble.ts'
import { type BodyLook, bodyLook } from './body-look.ts'
import type { PageLines } from './page-furniture.ts'
import {
  goesOnBelow,
  goesOnOverBreak,
  HEADING_SIZE,
  isSameLook,
  measureOf,
  type Paragraph,
  SAME_SIZE,
  SENTENCE_END,
  usesIndents,
} from './paragraph-breaks.ts'
import type { PdfLine } from './pdf-lines.ts'
import type { PdfColumn } from './reading-order.ts'
import { joinLines, type WordForms, wordForms } from './word-breaks.ts'

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
