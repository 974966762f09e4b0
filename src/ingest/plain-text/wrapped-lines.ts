import { turnLabelOf } from '../../text/turn-label.ts'
import type { TextLine } from './text-lines.ts'

// A text whose lines were broken to fit a width, as mail and wires are, has its line ends in the middle of
// sentences, each where the next word would not have fitted. That shows two things: lines that end in the
// middle of a sentence, and one width that explains where they end.

/** A wrapped column narrower than this is a list or verse; old wires have 40, mail has 65 to 80. */
const MIN_WIDTH = 30
/** Longer lines are paragraphs. 132 is the widest that printers had. */
const MAX_WIDTH = 132
/** Programs that balance lines break a little before they must. */
const SLACK = 4
/** Fewer line ends in the middle of a sentence don't tell a width from chance. */
const MIN_RUNNING = 4
/** One width must explain so many of the line ends in the middle of a sentence. */
const MIN_EXPLAINED = 0.6
/** A first line is drawn in by this many characters at least. */
const MIN_INDENT = 2
/** The widths that mail and terminals wrap at, where a text is too short to show its own. */
const USUAL_WIDTH = { min: 60, max: 80 } as const

/** Parts the lines of a group, which stand between blank lines, into paragraphs. */
export type PartLines = (group: readonly TextLine[]) => TextLine[][]

/** How to part the groups of a text: at every line end, but for those that look hard-wrapped. */
export function lineParter(text: string, groups: readonly (readonly TextLine[])[]): PartLines {
  const width = wrapWidth(text, groups)
  return (group) => {
    const items = group.some(({ marker }) => marker !== null)
    const least = items ? undefined : group.reduce((least, { indent }) => Math.min(least, indent), Infinity)
    const margin = hangs(text, group, least) ? undefined : least
    const parts: TextLine[][] = []
    for (const [at, line] of group.entries()) {
      const isBelowLabel = least !== undefined && margin === undefined && line.indent > least
      if (at > 0 && (isBelowLabel || goesOn(text, group, at, width, margin))) parts.at(-1)?.push(line)
      else parts.push([line])
    }
    return parts
  }
}

/** So many labels at the margin show that what is drawn in goes on. */
const MIN_HANGING = 3

/**
 * Whether every line at the margin begins with a label ("MR PELL:", "Q.") and the others are drawn in, as court
 * reporters type: there a line that is drawn in begins nothing.
 */
function hangs(text: string, group: readonly TextLine[], margin: number | undefined): boolean {
  const atMargin = group.filter(({ indent }) => indent === margin)
  return (
    atMargin.length >= MIN_HANGING &&
    atMargin.length < group.length &&
    atMargin.every(({ start, end }) => turnLabelOf(text.slice(start, end)) !== null)
  )
}

/** Whether the line at `at` goes on with the paragraph of the one before. */
function goesOn(
  text: string,
  group: readonly TextLine[],
  at: number,
  width: number | undefined,
  margin: number | undefined,
): boolean {
  const [line, next] = [group[at - 1] as TextLine, group[at] as TextLine]
  if (line.quoteDepth !== next.quoteDepth || startsItem(text, line, next)) return false
  if (isRunning(text, line, next)) return width !== undefined || !isLowerCase(text, group[0] as TextLine)
  // A line drawn in starts a paragraph; in a group of items the lines behind the first of each are drawn in.
  if (margin !== undefined && next.indent >= margin + MIN_INDENT) return false
  return width === undefined ? looksUsuallyWrapped(text, group, at) : fills(line, next, width, text)
}

/** The width that the text's lines were broken at, if they were. Linear. */
export function wrapWidth(text: string, groups: readonly (readonly TextLine[])[]): number | undefined {
  // For each width, how many line ends it explains: +1 where a line end starts to fit it, -1 behind.
  const changes = new Int32Array(MAX_WIDTH + 2)
  let running = 0
  let longest = 0
  for (const group of groups) {
    for (const line of group) if (group.length > 1) longest = Math.max(longest, lengthOf(line))
    for (let i = 1; i < group.length; i++) {
      const [line, next] = [group[i - 1] as TextLine, group[i] as TextLine]
      if (!isRunning(text, line, next)) continue
      running++
      const from = Math.max(lengthOf(line), MIN_WIDTH)
      const to = Math.min(lengthOf(line) + firstWordLength(text, next) + SLACK, MAX_WIDTH)
      if (from > to) continue
      changes[from] = (changes[from] as number) + 1
      changes[to + 1] = (changes[to + 1] as number) - 1
    }
  }
  let explained = 0
  let best = 0
  let width = 0
  for (let w = MIN_WIDTH; w <= MAX_WIDTH; w++) {
    explained += changes[w] as number
    if (explained > best) [best, width] = [explained, w]
  }
  if (running >= MIN_RUNNING) return best >= running * MIN_EXPLAINED ? width : undefined
  // Of a short text all line ends must agree, and no line may be longer.
  const agreed = running > 0 && best === running && width >= USUAL_WIDTH.min && longest <= width + SLACK
  return agreed ? width : undefined
}

/** Whether the next line's first word would not have fitted on this one. */
function fills(line: TextLine, next: TextLine, width: number, text: string): boolean {
  const length = lengthOf(line)
  // A full stop may end the paragraph: there only a width that is really filled joins.
  const slack = endsSentence(text, line) ? 0 : SLACK
  return length <= width + SLACK && length + firstWordLength(text, next) + slack >= width
}

function looksUsuallyWrapped(text: string, group: readonly TextLine[], at: number): boolean {
  const [line, next] = [group[at - 1] as TextLine, group[at] as TextLine]
  const [before, after] = [group[at - 2], group[at + 1]]
  return (
    hasUsualWidth(line) &&
    lengthOf(next) <= USUAL_WIDTH.max &&
    // In a list one line may have such a width by chance, hardly two in a row.
    (!before || hasUsualWidth(before)) &&
    (!after || hasUsualWidth(next)) &&
    !endsSentence(text, line) &&
    (text[line.end - 1] === ',' || !isTitleCase(text.slice(line.start, line.end)))
  )
}

function hasUsualWidth(line: TextLine): boolean {
  return lengthOf(line) >= USUAL_WIDTH.min && lengthOf(line) <= USUAL_WIDTH.max
}

/** A number or hyphen may be the sentence's own, "on May\n12. The minister": there an item needs a clean start. */
function startsItem(text: string, line: TextLine, next: TextLine): boolean {
  if (next.marker === null) return false
  return next.marker === 'bullet' || line.marker !== null || endsSentence(text, line)
}

/** The line ends in the middle of a sentence and the next goes on with it. */
function isRunning(text: string, line: TextLine, next: TextLine): boolean {
  if (isLowerCase(text, next)) return !endsSentence(text, line, true)
  return OPEN_END.test(text.slice(Math.max(line.start, line.end - TAIL), line.end))
}

/** Words that no sentence and no heading ends with. Matches the end of "the minister of". */
const OPEN_END =
  /[\s—](?:the|an?|of|in|on|at|to|and|or|for|with|by|from|that|as|but|is|was|were|are|has|had|who|its|his|their)$/

/** Opening marks, then a small letter, or one of a script that has no capitals. Matches "“and then". */
const LOWER_CASE = /["'“‘«([—–-]{0,3}[\p{Ll}\p{Lo}]/uy

function isLowerCase(text: string, { start }: TextLine): boolean {
  LOWER_CASE.lastIndex = start
  return LOWER_CASE.test(text)
}

/** Matches the end of `so.`, `so?”`, `so:`, `(so.)`, `so;`. */
const SENTENCE_END = /([.!?…:;。！？])(["'”’»)\]]{0,3})$/
/** Of a line's end so much is looked at. */
const TAIL = 10

/** `goesOnSmall`: the next line starts with a small letter, so that “So?” may be asked in it. */
function endsSentence(text: string, { start, end }: TextLine, goesOnSmall = false): boolean {
  const match = SENTENCE_END.exec(text.slice(Math.max(start, end - TAIL), end))
  if (!match) return false
  return !(goesOnSmall && (match[1] === ';' || (match[2] !== '' && /[!?…]/.test(match[1] as string))))
}

/** Most of the words of more than three letters have a capital. */
const TITLE_CASE_SHARE = 0.7

function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length > 0 && capitals >= words.length * TITLE_CASE_SHARE
}

const lengthOf = ({ indent, start, end }: TextLine) => indent + end - start

/** In code units; a word without spaces around it, as in Chinese, may be parted anywhere. */
function firstWordLength(text: string, { start, end }: TextLine): number {
  const longest = Math.min(end, start + MAX_WIDTH)
  for (let at = start; at < longest; at++) {
    const code = text.charCodeAt(at)
    if (code >= FIRST_EAST_ASIAN) return at - start + 1
    if (code === 0x20 || code === 0x09 || code === 0xa0) return at - start
  }
  return longest - start
}

/** CJK radicals; Chinese and Japanese letters stand behind them. */
const FIRST_EAST_ASIAN = 0x2e80
