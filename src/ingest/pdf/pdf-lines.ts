import type { PdfPage, PlacedText } from './open-pdf.ts'

/** A line of a page. Lengths are in points, from the page's top left. */
export interface PdfLine {
  readonly page: number
  /** Parts that stand far apart, as the cells of a table's row do; most lines have one. */
  readonly cells: readonly { readonly text: string; readonly left: number }[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** The height of most of its letters. */
  readonly size: number
  /** The font of most of its letters. */
  readonly font: string
}

/** Texts of one line may stand this much higher or lower than each other: a raised or lowered mark (of its size). */
const MAX_SHIFT = 0.45
/** A gap between letters that is wider is a space (of the size). Rises: words run together; falls: words break. */
const MIN_SPACE = 0.16
/** A wider gap parts cells of a table (of the size): the spaces of a justified line stay well below. */
const MIN_CELL_GAP = 1.9

/** Rows of a page from the top, each its texts from the left. Raised marks of footnotes are left out. */
export function rowsOf({ texts }: PdfPage): PlacedText[][] {
  const sorted = [...texts].sort((a, b) => a.baseline - b.baseline)
  const rows: PlacedText[][] = []
  let row: PlacedText[] = []
  let base: PlacedText | undefined
  for (const text of sorted) {
    if (base && text.baseline - base.baseline <= Math.max(base.size, text.size) * MAX_SHIFT) row.push(text)
    else {
      row = [text]
      rows.push(row)
      base = text
    }
    // What is set larger says where the line stands.
    if (base && text.size > base.size) base = text
  }
  return rows.map((texts) => withoutNoteMarks(texts.sort((a, b) => a.left - b.left)))
}

/** A mark that points to a footnote: "3", "12", "*", "†", "[4]". */
const NOTE_MARK = /^[[(]?(?:\d{1,3}|[*†‡§¶]{1,3})[\])]?$/
/** A mark is smaller than what it stands behind … */
const MARK_SIZE = 0.8
/** … and stands higher (of the size): lowered figures are chemistry. */
const MARK_RISE = 0.15

function withoutNoteMarks(row: readonly PlacedText[]): PlacedText[] {
  return row.filter((text, at) => {
    const before = row[at - 1]
    if (!before || !NOTE_MARK.test(text.text.trim())) return true
    const raised = before.baseline - text.baseline > before.size * MARK_RISE
    return !(raised && text.size < before.size * MARK_SIZE)
  })
}

/** Joins the texts of a row, or of a column's part of one, to a line. */
export function lineOf(texts: readonly PlacedText[], page: number): PdfLine {
  const main = mainOf(texts)
  const cells: { text: string; left: number }[] = []
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const piece of texts) {
    const gap = piece.left - right
    const size = Math.min(piece.size, main.size)
    if (cells.length === 0 || gap > size * MIN_CELL_GAP) {
      cells.push({ text: '', left: piece.left })
      text = ''
    } else if (gap > size * MIN_SPACE) text += ' '
    text += piece.text
    const cell = cells.at(-1) as { text: string; left: number }
    cell.text = text
    right = Math.max(right, piece.right)
  }
  const clean = cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() }))
  return {
    page,
    cells: clean,
    text: clean.map((cell) => cell.text).join(' '),
    left: (texts[0] as PlacedText).left,
    right,
    baseline: main.baseline,
    size: main.size,
    font: main.font,
  }
}

/** The text whose font and size most letters of a line share. */
function mainOf(texts: readonly PlacedText[]): PlacedText {
  const letters = new Map<string, number>()
  let main = texts[0] as PlacedText
  let most = 0
  for (const text of texts) {
    const key = `${text.font} ${text.size.toFixed(1)}`
    const count = (letters.get(key) ?? 0) + text.text.trim().length
    letters.set(key, count)
    if (count > most) [main, most] = [text, count]
  }
  return main
}
