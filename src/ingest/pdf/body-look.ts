import type { PageLines } from './page-furniture.ts'
import { SENTENCE_END } from './paragraph-breaks.ts'
import type { PdfLine } from './pdf-lines.ts'
import { middle } from './reading-order.ts'

/** What most of a document's text looks like. */
export interface BodyLook {
  readonly size: number
  readonly font: string
  /** From one line's foot to the next. */
  readonly leading: number
}

/** Lines that are further apart are set wide, or are paragraphs (of the size). */
const WIDE_LEADING = 1.6

/** The size, font and leading that most of the text has. */
export function bodyLook(pages: readonly PageLines[]): BodyLook {
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
