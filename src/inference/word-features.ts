import { isSpaceCode } from '../text/character-classes.ts'
import type { Quotation } from '../text/quotation-marks/quotation-marks.ts'
import { wordAt } from './word-at.ts'
import type { Words } from './words.ts'

/** How a word is written. The encoder's pieces are all in lower case: this is what they lose. */
export const WordCase = {
  /** No letter and no digit. */
  mark: 0,
  /** Also letters that have no case: 東京. */
  lower: 1,
  initial: 2,
  /** Two letters or more. */
  capitals: 3,
  /** One letter, a capital: I. */
  single: 4,
  mixed: 5,
  /** Digits, with or without marks among them: 1,000.50. */
  digits: 6,
  /** Letters and digits: 3rd. */
  code: 7,
} as const
export type WordCase = (typeof WordCase)[keyof typeof WordCase]

/** What stands before a word. */
export const WordGap = { none: 0, space: 1, lineBreak: 2, blockStart: 3 } as const
export type WordGap = (typeof WordGap)[keyof typeof WordGap]

/** Where a word stands to quotation marks: outside, in a quotation, in one within another, or a mark of one itself. */
export const WordQuote = { outside: 0, inside: 1, deeper: 2, mark: 3 } as const
export type WordQuote = (typeof WordQuote)[keyof typeof WordQuote]

export function wordCases(text: string, words: Words): Uint8Array {
  const cases = new Uint8Array(words.length)
  for (let word = 0; word < words.length; word++) {
    cases[word] = caseOf(text, words.starts[word] as number, words.ends[word] as number)
  }
  return cases
}

/** How the characters from `start` to `end` (UTF-16 code units) are written. */
export function caseOf(text: string, start: number, end: number): WordCase {
  let letters = 0
  let capitals = 0
  let digits = 0
  let startsCapital = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    let kind = code < 0x80 ? asciiKind(code) : Character.other
    if (code >= 0x80) {
      const point = text.codePointAt(at) as number
      if (point > 0xffff) at++
      kind = kindOf(point)
    }
    if (kind === Character.digit) digits++
    else if (kind !== Character.other) {
      letters++
      if (kind !== Character.capital) continue
      capitals++
      if (letters === 1) startsCapital = true
    }
  }
  if (letters === 0) return digits > 0 ? WordCase.digits : WordCase.mark
  if (digits > 0) return WordCase.code
  if (capitals === 0) return WordCase.lower
  if (capitals === letters) return letters === 1 ? WordCase.single : WordCase.capitals
  return capitals === 1 && startsCapital ? WordCase.initial : WordCase.mixed
}

const Character = { other: 0, letter: 1, capital: 2, digit: 3 } as const
type Character = (typeof Character)[keyof typeof Character]

function asciiKind(code: number): Character {
  if (code >= 0x61 && code <= 0x7a) return Character.letter
  if (code >= 0x41 && code <= 0x5a) return Character.capital
  return code >= 0x30 && code <= 0x39 ? Character.digit : Character.other
}

function kindOf(point: number): Character {
  if (point >= 0x2010 && point <= 0x2027) return Character.other // the most usual dashes and quotation marks
  const character = String.fromCodePoint(point)
  if (!/[\p{L}\p{N}]/u.test(character)) return Character.other
  if (/\p{N}/u.test(character)) return Character.digit
  return /[\p{Lu}\p{Lt}]/u.test(character) ? Character.capital : Character.letter
}

/** What stands before each word; `blockStarts` are the first words of the blocks, in order. */
export function wordGaps(text: string, words: Words, blockStarts: Uint32Array): Uint8Array {
  const gaps = new Uint8Array(words.length)
  for (let word = 1; word < words.length; word++) {
    gaps[word] = gapBetween(text, words.ends[word - 1] as number, words.starts[word] as number)
  }
  for (const word of blockStarts) gaps[word] = WordGap.blockStart
  if (words.length > 0) gaps[0] = WordGap.blockStart
  return gaps
}

function gapBetween(text: string, from: number, to: number): WordGap {
  let gap: WordGap = WordGap.none
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isLineEnd(code)) return WordGap.lineBreak
    if (isSpaceCode(code)) gap = WordGap.space
  }
  return gap
}

/** LF VT FF CR NEL LS PS */
function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** Where each word stands to the quotations (in text order, the outer before the inner). */
export function wordQuotes(words: Words, quotations: readonly Quotation[]): Uint8Array {
  const quotes = new Uint8Array(words.length)
  // Quotations that begin (+1) or end (-1) at a word, outermost and deeper ones apart.
  const outermost = new Int32Array(words.length + 1)
  const deeper = new Int32Array(words.length + 1)
  for (const { parts, depth } of quotations) {
    const steps = depth === 0 ? outermost : deeper
    for (const part of parts) {
      const from = wordAt(words, part.start)
      const to = wordAt(words, part.end)
      steps[from] = (steps[from] as number) + 1
      steps[to] = (steps[to] as number) - 1
      quotes.fill(WordQuote.mark, from, wordAt(words, part.innerStart))
      quotes.fill(WordQuote.mark, wordAt(words, part.innerEnd), to)
    }
  }
  let [inside, inDeeper] = [0, 0]
  for (let word = 0; word < words.length; word++) {
    inside += outermost[word] as number
    inDeeper += deeper[word] as number
    if (quotes[word] === WordQuote.mark) continue
    if (inDeeper > 0) quotes[word] = WordQuote.deeper
    else if (inside > 0) quotes[word] = WordQuote.inside
  }
  return quotes
}
