import type { Range } from '../../domain/span.ts'
import { turnLabelOf } from '../../text/turn-label.ts'
import type { TextLine } from './text-lines.ts'
import type { PartLines } from './wrapped-lines.ts'

/** `BY MR. ORD:`, `(Recess from 10:41 a.m.)`: lines of their own in a court's transcript. */
const OWN_LINE = /^(?:BY\s+[\p{Lu}.’' -]{3,40}:|[([])/u
/** What is said, drawn in less than this behind the other lines, goes on (characters). */
const MIN_INDENT = 2

/** A block of a text with numbers in its margin. */
export interface NumberedBlock {
  readonly lines: readonly TextLine[]
  /** Its lines have numbers; else it is a page's head or foot. */
  readonly numbered: boolean
}

/**
 * The blocks of a transcript with numbers in its margin: a line that has a label, stands in brackets or is drawn
 * in begins one; blank lines tell nothing, because pages are set with double spaces. Lines without numbers are
 * parted by `part`.
 */
export function numberedBlocks(
  text: string,
  groups: readonly (readonly TextLine[])[],
  margin: readonly Range[],
  part: PartLines,
): NumberedBlock[] {
  const wordsAt = new Map(margin.map(({ start, end }) => [start, end]))
  const lines = groups.flat()
  const column = (line: TextLine) => line.indent + ((wordsAt.get(line.start) ?? line.start) - line.start)
  const isEmpty = (line: TextLine) => (wordsAt.get(line.start) ?? 0) >= line.end
  const left = lines
    .filter((line) => wordsAt.has(line.start) && !isEmpty(line))
    .reduce((least, line) => Math.min(least, column(line)), Infinity)
  const blocks: { lines: TextLine[]; numbered: boolean }[] = []
  for (const group of groups) {
    for (const run of runsOf(group, ({ start }) => wordsAt.has(start))) {
      if (!wordsAt.has((run[0] as TextLine).start)) {
        blocks.push(...part(run).map((each) => ({ lines: each, numbered: false })))
        continue
      }
      for (const line of run) {
        const words = text.slice(wordsAt.get(line.start), line.end)
        const begins =
          !isEmpty(line) &&
          (column(line) >= left + MIN_INDENT || OWN_LINE.test(words) || turnLabelOf(words) !== null)
        const last = blocks.at(-1)
        if (last?.numbered && !begins) last.lines.push(line)
        else blocks.push({ lines: [line], numbered: true })
      }
    }
  }
  return blocks
}

/** The lines of a group in stretches that are alike. */
function runsOf(group: readonly TextLine[], isNumbered: (line: TextLine) => boolean): TextLine[][] {
  const runs: TextLine[][] = []
  for (const line of group) {
    const last = runs.at(-1)
    if (last && isNumbered(last[0] as TextLine) === isNumbered(line)) last.push(line)
    else runs.push([line])
  }
  return runs
}
