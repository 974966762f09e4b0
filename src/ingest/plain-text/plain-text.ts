import type { Block, BlockKind, DocumentInput } from '../../domain/document.ts'
import type { KnownMetadata } from '../../domain/report-input.ts'
import type { Range } from '../../domain/span.ts'
import { marginNumbers, withoutMargin } from '../../text/margin-numbers.ts'
import { assembleDocument, type Ingested } from '../assemble.ts'
import { readHeadLines } from '../report-lines/head-lines.ts'
import { shapesOf } from '../shapes/shapes.ts'
import { numberedBlocks } from './numbered-lines.ts'
import { lineGroups, type TextLine } from './text-lines.ts'
import { lineParter } from './wrapped-lines.ts'

/**
 * Plain text: `document.text` is the text as it came, so offsets are offsets into the input. Blank lines part
 * blocks; a single line end does where the line before does not look hard-wrapped. No title is inferred.
 */
export function ingestPlainText(text: string, input: DocumentInput, known: KnownMetadata): Ingested {
  const margin = marginNumbers(text)
  const parts = findBlocks(text, margin)
  const words = ({ start, end }: TextBlock) => text.slice(start, end)
  const bare = (part: TextBlock) =>
    part.numbered ? withoutMargin(words(part), part.start, margin).trim() : words(part)
  // What stands between numbered lines is a page's foot and the next one's head.
  const isPageFrame = ({ numbered, start }: TextBlock) => !numbered && start > (margin[0]?.start ?? Infinity)
  const head = readHeadLines(parts.map((part) => ({ kind: part.kind, text: words(part) })))
  const placed = parts.map((part, index) => ({ ...part, kind: head.kinds[index] ?? part.kind }))
  const shapes = shapesOf(
    placed.map((part) => ({
      kind: part.kind,
      text: bare(part),
      selector: part.selector,
      aside: isPageFrame(part),
    })),
    known.published ?? head.found.published,
  )
  const blocks = placed.map(({ numbered: _, ...part }, index): Block => ({ ...part, ...shapes[index] }))
  return { document: assembleDocument({ text, blocks }, input, head.found, known), warnings: head.warnings }
}

/** The blocks of a text that a page shows as it was typed. */
export function typedBlocks(text: string): { kind: BlockKind; text: string }[] {
  return findBlocks(text, []).map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }))
}

type TextBlock = Pick<Block, 'start' | 'end'> & {
  kind: BlockKind
  selector: string
  /** Its lines have numbers in the margin. */
  numbered: boolean
}

function findBlocks(text: string, margin: readonly Range[]): TextBlock[] {
  const groups = lineGroups(text)
  const part = lineParter(text, groups)
  const blocks =
    margin.length > 0
      ? numberedBlocks(text, groups, margin, part)
      : groups.flatMap(part).map((lines) => ({ lines, numbered: false }))
  return blocks.map(({ lines, numbered }, index) => {
    const [first, last] = [lines[0] as TextLine, lines.at(-1) as TextLine]
    const below = blocks[index + 1]?.lines
    const heading = !numbered && lines.length === 1 && below !== undefined && isHeading(text, first, below)
    const kind =
      first.quoteDepth > 0 ? 'blockquote' : first.marker ? 'list-item' : heading ? 'heading' : 'paragraph'
    return { kind, start: first.start, end: last.end, selector: `line:${first.number}`, numbered }
  })
}

/** A longer line is a sentence that lost its stop. */
const MAX_HEADING = 90
/** What stands under a heading is longer than it by so much, or it is one of several short lines. */
const MIN_BODY_RATIO = 1.5

/** Starts with a capital, a digit or an opening mark, and ends with a letter, a digit or a closing mark. */
const HEADING = /^["“‘'(]?[\p{Lu}\p{N}].*[\p{L}\p{N}%)”’"']$/u
/** It has a word, and no sentence ends in it: "So be it.”" is none. */
const WORD = /\p{L}{2}/u
const ENDS_INSIDE = /[.!?]["'”’)]{1,3}$/
/** A whole line of speech is none: “We will go on” */
const ALL_QUOTED = /^[“"].*[”"]$/
const PROSE_END = /[.!?…:]["'”’»)\]]{0,3}$/

/** Whether a line of its own looks like the heading of what follows: short, unfinished, above longer prose. */
function isHeading(text: string, line: TextLine, below: readonly TextLine[]): boolean {
  const words = text.slice(line.start, line.end)
  if (words.length > MAX_HEADING || !HEADING.test(words) || !WORD.test(words)) return false
  if (ALL_QUOTED.test(words) || ENDS_INSIDE.test(words)) return false
  const [first, last] = [below[0] as TextLine, below.at(-1) as TextLine]
  if (first.quoteDepth > 0) return false
  const body = text.slice(first.start, last.end)
  return body.length >= words.length * MIN_BODY_RATIO && PROSE_END.test(body)
}
