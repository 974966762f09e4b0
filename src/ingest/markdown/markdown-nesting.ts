import type { Warning } from '../../domain/warning.ts'

/**
 * The columns that the containers of a line may take up: quotations and lists some thirty deep. People stop
 * at three. Each column opens one level at most.
 */
const MAX_PREFIX = 60

/**
 * How many levels the parser goes down; beyond it would leave words out. Above what MAX_PREFIX allows, and as
 * low as can be: unmatched brackets cost a look at so many levels each.
 */
export const MAX_NESTING = 100

const TAB_COLUMNS = 4

/** One container mark with the space before it, or the space before the words: `> `, `- `, `12. `. */
const PREFIX_PART = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))|[ \t]+/y
const ONLY_SPACE = /^[ \t]+$/

/**
 * The lines with containers nested beyond the cap flattened: their marks are dropped, their words kept.
 * Linear.
 */
export function capNesting(lines: readonly string[]): { lines: string[]; warnings: Warning[] } {
  let capped = 0
  const result = lines.map((line) => {
    const { kept, end, marked } = prefixOf(line)
    if (kept === end) return line
    if (marked) capped++
    return `${line.slice(0, kept)} ${line.slice(end)}`
  })
  if (capped === 0) return { lines: result, warnings: [] }
  const message = `${capped === 1 ? 'one line is' : `${capped} lines are`} nested too deeply; the deeper levels were flattened`
  return { lines: result, warnings: [{ code: 'nested-too-deeply', message }] }
}

/** Where the containers of a line end, where those that are kept do, and whether it has any but space. */
function prefixOf(line: string): { kept: number; end: number; marked: boolean } {
  let end = 0
  let kept = 0
  let columns = 0
  let marked = false
  for (;;) {
    PREFIX_PART.lastIndex = end
    const part = PREFIX_PART.exec(line)?.[0]
    if (part === undefined) return { kept, end, marked }
    const isSpace = ONLY_SPACE.test(part)
    marked ||= !isSpace
    end += part.length
    for (const character of part) columns += character === '\t' ? TAB_COLUMNS : 1
    if (columns <= MAX_PREFIX) kept = end
  }
}
