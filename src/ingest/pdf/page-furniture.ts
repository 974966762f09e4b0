import type { PdfLine } from './pdf-lines.ts'
import type { PdfColumn } from './reading-order.ts'

/** A page as columns of lines. */
export interface PageLines {
  readonly number: number
  readonly height: number
  readonly columns: readonly PdfColumn[]
}

/** Running heads and feet stand in this share of a page, at its top and at its bottom. */
const MARGIN = 0.12
/** They stand at the same height on each page, to so many points. */
const SAME_HEIGHT = 4
/** What stands on so many pages, at one height, is furniture; on two of two it is as well. */
const MIN_PAGES = 3

/** A page's number, alone or with the word: "3", "- 3 -", "Page 3 of 7", "3/7", "iv". */
const PAGE_NUMBER =
  /^(?:[-–—|·\s]*(?:page|p\.|pg\.?|seite)?\s*\d{1,4}(?:\s*(?:of|\/|von)\s*\d{1,4})?[-–—|·\s]*|[ivxl]{1,6})$/i

/** What press offices put at the foot of a page or of a release: "-more-", "(more)", "###", "-30-", "ENDS". */
const RELEASE_MARK = /^[-–—~*(\s]*(?:more|30|ends?|continued|#[\s#]{0,8})(?: on next page)?[-–—~*)\s]*$/i

/** The pages without what repeats over them: running heads and feet, page numbers, "-more-". */
export function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const repeated = repeatedLines(pages)
  const shift = numberShift(pages)
  return pages.map((page) => ({
    ...page,
    columns: page.columns
      .map((column) =>
        column.filter(
          (line) =>
            !isReleaseMark(line) &&
            !(
              isInMargin(line, page) &&
              (PAGE_NUMBER.test(line.text) ||
                repeated.has(placeOf(line)) ||
                (shift !== undefined && shiftsOf(line).includes(shift)))
            ),
        ),
      )
      .filter((column) => column.length > 0),
  }))
}

function isReleaseMark({ text }: PdfLine): boolean {
  // "30" is a number; with dashes around it, it is the end.
  return RELEASE_MARK.test(text) && !/^\d+$/.test(text)
}

function isInMargin({ baseline }: PdfLine, { height }: PageLines): boolean {
  return baseline < height * MARGIN || baseline > height * (1 - MARGIN)
}

/** The words of a line with their digits alike, and the height it stands at: the same on each page for a running head. */
function placeOf({ text, baseline, size }: PdfLine): string {
  return `${Math.round(baseline / SAME_HEIGHT)} ${size.toFixed(0)} ${text.replace(/\d+/g, '#').toLowerCase()}`
}

/** A number at either end of a running head: "12 Annual report", "Chapter 2: The basin 3". */
const EDGE_NUMBER = /^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/g

/** How far the numbers at a line's ends are from the number of its page, as counted from the file's first. */
function shiftsOf({ text, page }: PdfLine): number[] {
  return [...text.matchAll(EDGE_NUMBER)].map(([number]) => Number(number) - page)
}

/** The shift that lines in the margins of most pages share: those lines bear the page's number. */
function numberShift(pages: readonly PageLines[]): number | undefined {
  const counts = new Map<number, number>()
  for (const page of pages) {
    const lines = page.columns.flat().filter((line) => isInMargin(line, page))
    for (const shift of new Set(lines.flatMap(shiftsOf))) counts.set(shift, (counts.get(shift) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= Math.max(MIN_PAGES, pages.length / 2) ? best[0] : undefined
}

function repeatedLines(pages: readonly PageLines[]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const seen = new Set<string>()
    for (const line of page.columns.flat()) if (isInMargin(line, page)) seen.add(placeOf(line))
    for (const place of seen) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const needed = Math.min(MIN_PAGES, Math.max(2, pages.length))
  return new Set([...counts].filter(([, count]) => count >= needed).map(([place]) => place))
}
