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
const MIN_RUNNING = 3
/** One width must explain so many of the line ends in the middle of a sentence. */
const MIN_EXPLAINED = 0.6
/** The widths that mail and terminals wrap at, where a text is too short to show its own. */
const USUAL_WIDTH = { min: 60, max: 80 } as const

/** Decides for each two lines in a row whether the second goes on with the first one's paragraph. */
export interface LineJoiner {
  /** `group` is the lines between blank lines, `at` the second line's index in it, 1 or more. */
  goesOn(group: readonly TextLine[], at: number): boolean
}

export function lineJoiner(text: string, groups: readonly (readonly TextLine[])[]): LineJoiner {
  const width = wrapWidth(text, groups)
  return {
    goesOn(group, at) {
      const [line, next] = [group[at - 1], group[at]]
      if (!line || !next || line.quoteDepth !== next.quoteDepth) return false
      if (startsItem(text, group, at)) return false
      if (isRunning(text, line, next)) return width !== undefined || !isLowerCase(text, group[0] as TextLine)
      // A first line drawn in starts a paragraph; in an item the lines behind the first are drawn in.
      if (next.indent >= line.indent + 2 && line.marker === null) return false
      if (width !== undefined) return fills(line, next, width, text)
      return looksUsuallyWrapped(text, line, next)
    },
  }
}

/** The width that the text's lines were broken at, if they were. Linear. */
export function wrapWidth(text: string, groups: readonly (readonly TextLine[])[]): number | undefined {
  // For each width, how many line ends it explains: +1 where a line end starts to fit it, -1 behind.
  const changes = new Int32Array(MAX_WIDTH + 2)
  let running = 0
  for (const group of groups) {
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
  return running >= MIN_RUNNING && best >= running * MIN_EXPLAINED ? width : undefined
}

/** Whether the next line's first word would not have fitted on this one. */
function fills(line: TextLine, next: TextLine, width: number, text: string): boolean {
  const length = lengthOf(line)
  return length <= width + SLACK && length + 1 + firstWordLength(text, next) + SLACK > width
}

function looksUsuallyWrapped(text: string, line: TextLine, next: TextLine): boolean {
  const length = lengthOf(line)
  return (
    length >= USUAL_WIDTH.min &&
    length <= USUAL_WIDTH.max &&
    lengthOf(next) <= USUAL_WIDTH.max &&
    !endsSentence(text, line) &&
    !isTitleCase(text.slice(line.start, line.end))
  )
}

/** A number or hyphen may be the sentence's own, "on May\n12. The minister": there an item needs a clean start. */
function startsItem(text: string, group: readonly TextLine[], at: number): boolean {
  const [line, next] = [group[at - 1] as TextLine, group[at] as TextLine]
  if (next.marker === null) return false
  return next.marker === 'bullet' || line.marker !== null || endsSentence(text, line)
}

/** The line ends in the middle of a sentence and the next goes on with it. */
function isRunning(text: string, line: TextLine, next: TextLine): boolean {
  return isLowerCase(text, next) && !endsSentence(text, line, true)
}

/** Opening marks, then a small letter, or one of a script that has no capitals. Matches "“and then". */
const LOWER_CASE = /["'“‘«([—–-]{0,3}[\p{Ll}\p{Lo}]/uy

function isLowerCase(text: string, { start }: TextLine): boolean {
  LOWER_CASE.lastIndex = start
  return LOWER_CASE.test(text)
}

/** Matches the end of `so.`, `so?”`, `so:`, `(so.)`. */
const SENTENCE_END = /([.!?…:。！？])(["'”’»)\]]{0,3})$/
/** Of a line's end so much is looked at. */
const TAIL = 8

/** `goesOnSmall`: the next line starts with a small letter, so that “So?” may be asked in it. */
function endsSentence(text: string, { start, end }: TextLine, goesOnSmall = false): boolean {
  const match = SENTENCE_END.exec(text.slice(Math.max(start, end - TAIL), end))
  if (!match) return false
  return !(goesOnSmall && match[2] !== '' && /[!?…]/.test(match[1] as string))
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
