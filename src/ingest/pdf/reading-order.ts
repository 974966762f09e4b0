import type { PdfPage, PlacedText } from './open-pdf.ts'
import { lineOf, type PdfLine, rowsOf } from './pdf-lines.ts'

/** Lines that are read one after the other and share one measure: a column, or what stands across all of them. */
export type PdfColumn = readonly PdfLine[]

type Row = readonly PlacedText[]

/** What is free between two columns is wider than this (of the letters' size): spaces in a line are narrower. */
const MIN_GUTTER = 0.9
/** Fewer lines on either side are no column. */
const MIN_LINES = 3
/** The lines of a column have so many characters as a rule; the cells of a table have fewer. */
const MIN_COLUMN_TEXT = 16
/** So much of a column's width its lines fill as a rule (the middle one of them); cells fill less. */
const MIN_FILLED = 0.6
/** Pages of a newspaper have up to eight columns, so three cuts; more are a table. */
const MAX_CUTS = 3

/** A newspaper's page has some two hundred rows; one with more than this is made to keep a reader busy. */
const MAX_ROWS = 2000

/** The columns of a page in the order they are read: down the first, then down the next. */
export function columnsOf(page: PdfPage): PdfColumn[] {
  return inOrder(rowsOf(page), page.number, 0)
}

function inOrder(rows: readonly Row[], page: number, cuts: number): PdfColumn[] {
  const band = cuts < MAX_CUTS && rows.length <= MAX_ROWS ? findGutter(rows) : undefined
  if (!band) return rows.length > 0 ? [rows.map((row) => lineOf(row, page))] : []
  const { from, to, at } = band
  const inside = rows.slice(from, to)
  const side = (keep: (text: PlacedText) => boolean) =>
    inside.map((row) => row.filter(keep)).filter((row) => row.length > 0)
  return [
    ...inOrder(rows.slice(0, from), page, cuts),
    ...inOrder(
      side(({ left }) => left < at),
      page,
      cuts + 1,
    ),
    ...inOrder(
      side(({ left }) => left >= at),
      page,
      cuts + 1,
    ),
    ...inOrder(rows.slice(to), page, cuts),
  ]
}

/** Rows `from` to `to` (exclusive) in which nothing crosses `at`. */
interface Gutter {
  readonly from: number
  readonly to: number
  readonly at: number
}

/** The gap that most rows in a row leave free, with a column of text on each side of it. */
function findGutter(rows: readonly Row[]): Gutter | undefined {
  let best: Gutter | undefined
  for (const at of candidates(rows)) {
    let from = 0
    for (let end = 0; end <= rows.length; end++) {
      const row = rows[end]
      if (row && !crosses(row, at)) continue
      const longer = end - from > (best ? best.to - best.from : 0)
      if (longer && partsColumns(rows.slice(from, end), at)) best = { from, to: end, at }
      from = end + 1
    }
  }
  return best && trimmed(rows, best)
}

/** Rows at the ends of a band that stand on one side only belong to what is above or below: a short headline. */
function trimmed(rows: readonly Row[], { from, to, at }: Gutter): Gutter {
  const right = rows.slice(from, to).map((row) => row.some(({ left }) => left >= at))
  const left = rows.slice(from, to).map((row) => row.some((text) => text.left < at))
  const first = Math.max(0, Math.min(right.indexOf(true), left.indexOf(true)))
  const second = Math.max(right.indexOf(true), left.indexOf(true))
  // Larger letters than the column's are a headline over both columns that happens to be short.
  let start = from + first
  const size = middle(
    rows
      .slice(from, to)
      .flat()
      .map((text) => text.size),
  )
  while (start < from + second && sizeOf(rows[start] as Row) > size * HEADLINE) start++
  return { from: start, to, at }
}

/** Letters that are so much larger than the column's stand above it. */
const HEADLINE = 1.15

function sizeOf(row: Row): number {
  return row.reduce((size, text) => Math.max(size, text.size), 0)
}

/** Places where text of some row starts behind a gap, most frequent first. */
function candidates(rows: readonly Row[]): number[] {
  const starts = new Map<number, number>()
  for (const row of rows) {
    let right = Number.NEGATIVE_INFINITY
    for (const { left, right: end, size } of row) {
      // A row may stand on one side only: the columns' lines need not be level.
      if (left - right > size * MIN_GUTTER) {
        const place = Math.floor(left)
        starts.set(place, (starts.get(place) ?? 0) + 1)
      }
      right = Math.max(right, end)
    }
  }
  return [...starts]
    .filter(([, count]) => count >= MIN_LINES)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_CANDIDATES)
    .map(([place]) => place)
}

/** A page has a few margins; more are a table's columns, and every one is tried against every row. */
const MAX_CANDIDATES = 12

/** Whether a text of the row reaches into the gap in front of `at`. */
function crosses(row: Row, at: number): boolean {
  return row.some(({ left, right, size }) => left < at && right > at - size * MIN_GUTTER)
}

function partsColumns(rows: readonly Row[], at: number): boolean {
  return (
    isColumn(rows.map((row) => row.filter(({ left }) => left < at))) &&
    isColumn(rows.map((row) => row.filter(({ left }) => left >= at)))
  )
}

function isColumn(all: readonly Row[]): boolean {
  const rows = all.filter((row) => row.length > 0)
  if (rows.length < MIN_LINES) return false
  const lefts = rows.map((row) => (row[0] as PlacedText).left)
  const rights = rows.map((row) =>
    row.reduce((right, text) => Math.max(right, text.right), Number.NEGATIVE_INFINITY),
  )
  const width = largest(rights) - smallest(lefts)
  const filled = rows.map((_, at) => ((rights[at] as number) - (lefts[at] as number)) / width)
  const lengths = rows.map((row) => row.reduce((length, text) => length + text.text.length, 0))
  return middle(lengths) >= MIN_COLUMN_TEXT && middle(filled) >= MIN_FILLED
}

export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
}

function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
}
