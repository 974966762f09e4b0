import { normalized } from './normalized-word.ts'
import { BEGINS_WORD, GOES_ON, longestPiece, pieceLength, type Vocabulary } from './vocabulary.ts'

/**
 * As many pieces of a word as are kept. The heads look at a word's first piece; the rest is there for the encoder
 * to see what word it is. More would let one long address fill a window; fewer would cut long compounds.
 */
export const MAX_WORD_PIECES = 64

/** A run of more characters than this is [UNK], as in BERT's own tokenizer. */
const MAX_RUN_CHARACTERS = 100

/** Where pieces are put; grows as it must. */
export interface PieceList {
  length: number
  ids: Int32Array
  /** The units of the word at hand, made ready for matching; runs are parted by a space. */
  units: Uint16Array
}

/** `expected` pieces: the first guess of the array's size. */
export function pieceList(expected: number): PieceList {
  return { length: 0, ids: new Int32Array(expected + 16), units: new Uint16Array(256) }
}

/**
 * Adds the pieces of the word from `start` to `end` (UTF-16 code units): BERT's uncased WordPiece. The word is
 * cleaned, stripped of accents and lowercased, parted at punctuation and CJK characters into runs, and each run into
 * the longest pieces from the left. A run that can't be is [UNK], and so is a word of which nothing is left: a word
 * has at least one piece, and at most MAX_WORD_PIECES. Linear in the word.
 */
export function addWordPieces(
  pieces: PieceList,
  vocabulary: Vocabulary,
  text: string,
  start: number,
  end: number,
): void {
  const first = pieces.length
  let length = plainUnits(pieces, text, start, end)
  if (length === -1) length = unitsOf(pieces, normalized(text.slice(start, end)))
  let from = 0
  for (let at = 0; at <= length; at++) {
    if (at < length && pieces.units[at] !== SPACE) continue
    if (at > from) addRun(pieces, vocabulary, from, at)
    from = at + 1
    if (pieces.length - first >= MAX_WORD_PIECES) break
  }
  if (pieces.length === first) add(pieces, vocabulary.unknown)
  if (pieces.length > first + MAX_WORD_PIECES) pieces.length = first + MAX_WORD_PIECES
}

const SPACE = 0x20

/**
 * Makes ready a word of ASCII and the most usual dashes, quotation marks and bullets, which need no tables:
 * nearly all of an English report. Gives the number of units, or -1 for any other word.
 */
function plainUnits(pieces: PieceList, text: string, start: number, end: number): number {
  const units = roomFor(pieces, 3 * (end - start))
  let length = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) units[length++] = code
    else if (code >= 0x41 && code <= 0x5a) units[length++] = code | 0x20
    else if (code >= 0x30 && code <= 0x39) units[length++] = code
    else if ((code > 0x20 && code < 0x7f) || (code >= 0x2010 && code <= 0x2027)) {
      units[length++] = SPACE
      units[length++] = code
      units[length++] = SPACE
    } else return -1
  }
  return length
}

function unitsOf(pieces: PieceList, word: string): number {
  const units = roomFor(pieces, word.length)
  for (let at = 0; at < word.length; at++) units[at] = word.charCodeAt(at)
  return word.length
}

function roomFor(pieces: PieceList, length: number): Uint16Array {
  if (pieces.units.length < length) pieces.units = new Uint16Array(2 * length)
  return pieces.units
}

/** Adds the longest pieces of one run, or [UNK] where some of it is in none. */
function addRun(pieces: PieceList, vocabulary: Vocabulary, from: number, to: number): void {
  const { units, length: before } = pieces
  if (to - from > MAX_RUN_CHARACTERS && characters(units, from, to) > MAX_RUN_CHARACTERS) {
    add(pieces, vocabulary.unknown)
    return
  }
  for (let at = from; at < to; ) {
    const id = longestPiece(vocabulary, at === from ? BEGINS_WORD : GOES_ON, units, at, to)
    if (id === -1) {
      pieces.length = before
      add(pieces, vocabulary.unknown)
      return
    }
    add(pieces, id)
    at += pieceLength(vocabulary, id)
  }
}

/** Code points: the second halves of pairs don't count. */
function characters(units: Uint16Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (((units[at] as number) & 0xfc00) !== 0xdc00) count++
  return count
}

function add(pieces: PieceList, id: number): void {
  if (pieces.length === pieces.ids.length) {
    const ids = new Int32Array(2 * pieces.length)
    ids.set(pieces.ids)
    pieces.ids = ids
  }
  pieces.ids[pieces.length++] = id
}
