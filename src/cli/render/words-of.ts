import type { Span } from '../../domain/span.ts'
import type { Statement } from '../../domain/statement.ts'
import { printable } from '../printable.ts'
import type { Paint } from './paint.ts'

/** Between two parts of a statement that something else stands between. */
const GAP = ' ⋯ '
/** Paragraphs of one statement. */
const PARAGRAPH_BREAK = /\n[^\S\n]*\n\s*/

/** Quotation marks that a quotation's edges may have in the text. Matches the mark of “We”. */
const EDGE_MARK = /["'“”„‟«»‘’‚‹›「」『』`＂]$/

/**
 * What is said, a styled line a paragraph. Quoted parts are in the speaker's colour; where the text has no
 * marks around them (a block quotation), they get them. `text` is the document's.
 */
export function wordsOf(statement: Statement, text: string, voice: number, paint: Paint): string[] {
  const paragraphs = ['']
  const append = (styled: string) => {
    paragraphs[paragraphs.length - 1] += styled
  }
  let before: Span | undefined
  for (const part of [...statement.content].sort((a, b) => a.start - b.start)) {
    if (before) {
      const between = text.slice(before.end, part.start)
      if (PARAGRAPH_BREAK.test(between)) paragraphs.push('')
      else append(between.trim() === '' ? ' ' : paint.quiet(GAP))
    }
    before = part
    for (const { words, quoted, breaks } of piecesOf(part, statement.quoted, text)) {
      if (breaks) paragraphs.push('')
      append(quoted ? paint.quoted(words, voice) : words)
    }
  }
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')
}

interface Piece {
  readonly words: string
  readonly quoted: boolean
  /** Begins a new paragraph. */
  readonly breaks: boolean
}

function piecesOf(part: Span, quoted: readonly Span[], text: string): Piece[] {
  const pieces: Piece[] = []
  let at = part.start
  const inside = quoted.filter(({ start, end }) => start < part.end && end > part.start)
  for (const quotation of inside.sort((a, b) => a.start - b.start)) {
    const start = Math.max(quotation.start, at)
    const end = Math.min(quotation.end, part.end)
    // A quotation inside a quotation: its words are there already.
    if (start >= end) continue
    const opened = EDGE_MARK.test(text.slice(Math.max(0, start - 2), start).trimEnd())
    pushPieces(pieces, text.slice(at, start), false)
    pushPieces(pieces, opened ? text.slice(start, end) : `“${text.slice(start, end)}”`, true)
    at = end
  }
  pushPieces(pieces, text.slice(at, part.end), false)
  return pieces
}

function pushPieces(pieces: Piece[], raw: string, quoted: boolean): void {
  for (const [index, paragraph] of raw.split(PARAGRAPH_BREAK).entries()) {
    const words = printable(paragraph)
    if (words !== '' || index > 0) pieces.push({ words, quoted, breaks: index > 0 })
  }
}
