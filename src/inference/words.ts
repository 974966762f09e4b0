import type { Tokens } from '../text/tokens/tokens.ts'
import { TokenKind } from '../text/tokens/tokens.ts'
import { cliticLength, isApostrophe, solidContraction } from './clitics.ts'

/** Words of a text as parallel arrays, in order, not overlapping; offsets are UTF-16 code units into the text. */
export interface Words {
  readonly length: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Words while they are found. */
interface WordList {
  length: number
  starts: Uint32Array
  ends: Uint32Array
}

/** Words that a token makes at most, on average: the first guess of the arrays' size. */
const WORDS_PER_TOKEN = 1.25

/**
 * The words that the model reads: tokens, parted where Universal Dependencies parts them, since the model
 * learned its grammar there. Compounds are parted at the hyphen, which is a word of its own (`ex-wife` → ex - wife),
 * and clitics are words (`don't` → do n't). What a token covers, its words cover. Linear.
 */
export function findWords(text: string, tokens: Tokens): Words {
  const size = (tokens.length * WORDS_PER_TOKEN + 16) | 0
  const words: WordList = { length: 0, starts: new Uint32Array(size), ends: new Uint32Array(size) }
  for (let index = 0; index < tokens.length; index++) {
    const start = tokens.starts[index] as number
    const end = tokens.ends[index] as number
    if (isLooseClitic(text, tokens, index)) {
      add(words, start, tokens.ends[++index] as number)
    } else if (tokens.kinds[index] === TokenKind.word) {
      addCompound(words, text, start, end)
    } else add(words, start, end)
  }
  const { length, starts, ends } = words
  return { length, starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
}

/** U.S.'s · 1990's · "Crossfire"'s: an apostrophe that is a token of its own, glued to what stands before, and an s. */
function isLooseClitic(text: string, tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] as number
  if (!isApostrophe(text.charCodeAt(start)) || tokens.ends[index] !== start + 1) return false
  if (index === 0 || tokens.ends[index - 1] !== start) return false
  const next = start + 1
  if (tokens.starts[index + 1] !== next || tokens.ends[index + 1] !== next + 1) return false
  return (text.charCodeAt(next) | 0x20) === 0x73
}

function addCompound(words: WordList, text: string, start: number, end: number): void {
  let from = start
  for (let at = start; at < end; at++) {
    if (!isHyphen(text.charCodeAt(at))) continue
    addWithClitics(words, text, from, at)
    add(words, at, at + 1)
    from = at + 1
  }
  addWithClitics(words, text, from, end)
}

/** shouldn't've → should n't 've */
function addWithClitics(words: WordList, text: string, start: number, end: number): void {
  if (start >= end) return
  const first = solidContraction(text, start, end)
  if (first > 0) {
    add(words, start, start + first)
    add(words, start + first, end)
    return
  }
  const outer = end - cliticLength(text, start, end)
  const inner = outer < end ? outer - cliticLength(text, start, outer) : outer
  if (inner < outer) add(words, start, inner)
  add(words, inner < outer ? inner : start, outer)
  if (outer < end) add(words, outer, end)
}

function add(words: WordList, start: number, end: number): void {
  const { length } = words
  if (length === words.starts.length) {
    words.starts = twiceAsLong(words.starts)
    words.ends = twiceAsLong(words.ends)
  }
  words.starts[length] = start
  words.ends[length] = end
  words.length++
}

function twiceAsLong(from: Uint32Array): Uint32Array {
  const to = new Uint32Array(from.length * 2)
  to.set(from)
  return to
}

/** - ‐ ‑ */
function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011
}
