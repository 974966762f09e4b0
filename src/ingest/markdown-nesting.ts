import type { Warning } from '../domain/warning.ts'

/** Quotations and lists may stand in each other this deep on one line; people stop at three. */
const MAX_MARKERS = 50
/** White space in front of a line, in characters: deeper lists are drawn in further. */
const MAX_INDENT = 60
/** What the two above leave room for, list and item counted apart, tabs as four columns. */
export const MAX_NESTING = 500

/** One container mark and the space before it: `> `, `- `, `12. `. */
const MARKER = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
const INDENT = /[ \t]+/y

/**
 * The lines with containers nested beyond the cap flattened: their marks are dropped, their words kept. The
 * parser goes down a level for each, and would leave out what lies deeper than it goes. Linear.
 */
export function capNesting(lines: readonly string[]): { lines: string[]; warnings: Warning[] } {
  let capped = 0
  const result = lines.map((line) => {
    const short = capLine(line)
    if (short !== line) capped++
    return short
  })
  if (capped === 0) return { lines: result, warnings: [] }
  const message = `${capped} lines are nested more than ${MAX_MARKERS} deep; the deeper levels were flattened`
  return { lines: result, warnings: [{ code: 'nested-too-deeply', message }] }
}

function capLine(line: string): string {
  const indent = matchEnd(line, INDENT, 0)
  const start = indent > MAX_INDENT ? indent - MAX_INDENT : 0
  let end = start
  let kept = start
  let markers = 0
  for (let next = matchEnd(line, MARKER, end); next > end; next = matchEnd(line, MARKER, end)) {
    end = next
    markers++
    if (markers <= MAX_MARKERS) kept = end
  }
  return markers > MAX_MARKERS
    ? `${line.slice(start, kept)} ${line.slice(end).trimStart()}`
    : line.slice(start)
}

function matchEnd(line: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from
  return pattern.test(line) ? pattern.lastIndex : from
}
