import { isSpaceCode } from '../../text/character-classes.ts'

/** A line of plain text that is not blank. Offsets are UTF-16 code units into the text. */
export interface TextLine {
  /** From 1, blank lines counted. */
  readonly number: number
  /** Where its words start: behind white space, `>` marks and a bullet; a number in front stays. */
  readonly start: number
  /** Where it ends, white space left out. */
  readonly end: number
  /** Characters in front of its words. */
  readonly indent: number
  /** How many `>` stand in front of it, as in an answered mail. */
  readonly quoteDepth: number
  /** Begins with "• ", "- " or "1. ". */
  readonly marker: 'bullet' | 'hyphen' | 'number' | null
}

/** Matches each way to end a line: "\r\n", "\n", "\r", VT, FF, NEL, LS. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028]|\u2029/g
const PARAGRAPH_END = '\u2029'

/** `> > ` */
const QUOTE_MARKS = /[ \t]*>(?:[ \t]?>)*/y
const SPACES = /[^\S\r\n]*/y
/** A hyphen, an asterisk or a bullet, and a space; "-Talks go on". No dash: "— Name" signs, "– So?" speaks. */
const BULLET = /(?:[-*•‣⁃▪●◦·][^\S\r\n]+(?=\S)|[-•](?=\p{Lu}))/uy
/** `12. `, `3) ` */
const NUMBER = /\d{1,3}[.)][^\S\r\n]+(?=\S)/y

/**
 * The lines of a text in the groups that blank lines and paragraph separators part. A line that holds white
 * space only, or only the `>` of an answered mail, is blank. Linear.
 */
export function lineGroups(text: string): TextLine[][] {
  const groups: TextLine[][] = []
  let group: TextLine[] = []
  const close = () => {
    if (group.length > 0) groups.push(group)
    group = []
  }
  let start = 0
  let number = 1
  const take = (end: number) => {
    const line = readLine(text, start, end, number)
    if (line) group.push(line)
    else close()
  }
  for (const match of text.matchAll(LINE_END)) {
    take(match.index)
    if (match[0] === PARAGRAPH_END) close()
    start = match.index + match[0].length
    number++
  }
  take(text.length)
  close()
  return groups
}

function readLine(text: string, lineStart: number, lineEnd: number, number: number): TextLine | null {
  const end = trimmedEnd(text, lineStart, lineEnd)
  const quoteEnd = matchEnd(text, QUOTE_MARKS, lineStart, end)
  const quoteDepth = text.slice(lineStart, quoteEnd).replace(/[^>]+/g, '').length
  const words = matchEnd(text, SPACES, quoteEnd, end)
  if (words >= end) return null
  const bulletEnd = markerEnd(text, BULLET, words, end)
  const numbered = bulletEnd === words && markerEnd(text, NUMBER, words, end) > words
  const marker = bulletEnd > words ? (text[words] === '-' ? 'hyphen' : 'bullet') : numbered ? 'number' : null
  return { number, start: bulletEnd, end, indent: words - lineStart, quoteDepth, marker }
}

/** Where the marker at `from` ends; `from` where there is none, or nothing of its line behind it. */
function markerEnd(text: string, marker: RegExp, from: number, end: number): number {
  const at = matchEnd(text, marker, from, end)
  return at < end ? at : from
}

/** Where a pattern that matches at `from` ends, at most `end`; `from` where it doesn't match. */
function matchEnd(text: string, pattern: RegExp, from: number, end: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? Math.min(pattern.lastIndex, end) : from
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpaceCode(text.charCodeAt(at - 1))) at--
  return at
}
