import type { Range } from '../domain/span.ts'
import { firstFrom } from './search-sorted.ts'

/** Courts number the lines of a page from 1 to 25, some to 28. */
const MOST_LINES = 28
/** A page of an excerpt has at least so many numbered lines in a row; a list of things is no page. */
const MIN_LINES = 10
/** So many of the lines begin with a label: a ranking has numbers in front and no speakers. */
const MIN_LABELS = 3
/** So many numbers that don't fit may stand between two lines of a page: its own number, its head and foot. */
const MOST_ODD = 2

/** ` 7         Q.   Do you …`, `25` alone: a number, then the line's words or nothing. */
const NUMBERED = /^[^\S\n]*(\d{1,2})(?:[^\S\n]+(?=\S)|[^\S\n]*$)/gm
/** `Q.`, `A   Yes`, `MS. IYER:`, `THE WITNESS:`, `BY MR. ORD:`: what speakers are told by behind the number. */
const LABELLED = /^(?:[QA](?:[.:)]|\s)|BY\s|[\p{Lu}.’' -]{3,40}:)/u

interface Numbered extends Range {
  readonly number: number
}

/**
 * The numbers in the margin of a deposition or a trial's transcript, each with the white space behind it, in
 * order; offsets are UTF-16 code units into `text`. Empty where the lines of a text are not numbered page by
 * page. Linear.
 */
export function marginNumbers(text: string): readonly Range[] {
  const pages = pagesOf(numberedLines(text)).filter(isPage)
  if (!pages.some((page) => page.length >= MIN_LINES)) return []
  const lines = pages.flat()
  const labels = lines.filter(({ end }) => LABELLED.test(text.slice(end, end + 45)))
  return labels.length >= MIN_LABELS ? lines.map(({ start, end }) => ({ start, end })) : []
}

/** The last page may have a line or two; a number by itself in the middle of others is none of the margin. */
const isPage = (page: readonly Numbered[]) => page[0]?.number === 1 || page.length > MOST_ODD

function numberedLines(text: string): Numbered[] {
  return [...text.matchAll(NUMBERED)].flatMap((match) => {
    const [whole, digits = ''] = match
    const number = Number(digits)
    const start = match.index + whole.indexOf(digits)
    return number >= 1 && number <= MOST_LINES ? [{ number, start, end: match.index + whole.length }] : []
  })
}

/** Lines whose numbers rise by one; a page ends where they begin anew. */
function pagesOf(lines: readonly Numbered[]): Numbered[][] {
  const pages: Numbered[][] = []
  let odd = 0
  for (const line of lines) {
    const page = pages.at(-1)
    const last = page?.at(-1)?.number
    if (page && line.number === (last as number) + 1) page.push(line)
    else if (!page || line.number === 1 || ++odd > MOST_ODD) pages.push([line])
    else continue
    odd = 0
  }
  return pages
}

/** A text with its margin's numbers blanked, so that offsets stay. `from` is where the text begins in the document. */
export function withoutMargin(text: string, from: number, margin: readonly Range[]): string {
  let bare = ''
  let at = 0
  for (const { start, end } of marginWithin(margin, from, from + text.length)) {
    bare += text.slice(at, start - from) + ' '.repeat(end - start)
    at = end - from
  }
  return bare + text.slice(at)
}

/** What is left of a range between its margin's numbers, trimmed; empty pieces are left out. */
export function piecesBeside(text: string, { start, end }: Range, margin: readonly Range[]): Range[] {
  const pieces: Range[] = []
  let at = start
  for (const number of [...marginWithin(margin, start, end), { start: end, end }]) {
    const words = text.slice(at, number.start)
    const piece = { start: at + words.length - words.trimStart().length, end: at + words.trimEnd().length }
    if (piece.start < piece.end) pieces.push(piece)
    at = number.end
  }
  return pieces
}

/** The numbers that lie in a stretch of the document. */
function marginWithin(margin: readonly Range[], start: number, end: number): readonly Range[] {
  return margin.slice(firstFrom(margin, start), firstFrom(margin, end))
}
