import { isInvisibleCode, isSpaceCode } from '../character-classes.ts'
import { dottedEnd } from './token-abbreviations.ts'
import { addressEnd } from './token-addresses.ts'
import { clusterEnd, isDigitAt, wordUnits } from './word-characters.ts'

/** Tokens of a text as parallel arrays; offsets are UTF-16 code units into the text. */
export interface Tokens {
  readonly length: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly kinds: Uint8Array
}

/**
 * A token is a word (letters and digits, with inner apostrophes and hyphens; an abbreviation of several stops
 * with them: `U.S.`, `Ph.D.`), a number, one mark (or a run of the same: `...`, `--`), or an address (URL,
 * e-mail address, @handle, #tag). The stop of `Mr.` is a mark of its own: whether it ends a sentence too is for
 * those to say who know the words around it.
 */
export const TokenKind = { word: 0, number: 1, mark: 2, address: 3 } as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** Code units a token takes at least, on average: the first guess of the arrays' size. */
const UNITS_PER_TOKEN = 4

/** Parts a text into tokens: every character but white space is in exactly one. Linear in the text. */
export function tokenize(text: string): Tokens {
  let starts = new Uint32Array((text.length / UNITS_PER_TOKEN + 16) | 0)
  let ends = new Uint32Array(starts.length)
  let kinds = new Uint8Array(starts.length)
  let length = 0
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || isSpaceCode(code)) {
      at++
      continue
    }
    if (length === starts.length) {
      starts = grown(starts, new Uint32Array(length * 2))
      ends = grown(ends, new Uint32Array(length * 2))
      kinds = grown(kinds, new Uint8Array(length * 2))
    }
    const token = readToken(text, at, code)
    starts[length] = at
    ends[length] = token.end
    kinds[length++] = token.kind
    at = token.end
  }
  return {
    length,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    kinds: kinds.subarray(0, length),
  }
}

function grown<Numbers extends Uint32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}

interface Token {
  readonly end: number
  readonly kind: TokenKind
}

function readToken(text: string, at: number, code: number): Token {
  if (isDigitAt(text, at)) return { end: numberEnd(text, at), kind: TokenKind.number }
  const units = wordUnits(text, at)
  if (units > 0) return readWord(text, at)
  if (code === 0x40 || code === 0x23) {
    const end = tagEnd(text, at)
    if (end > at + 1) return { end, kind: TokenKind.address }
  }
  return { end: markEnd(text, at, code), kind: TokenKind.mark }
}

function readWord(text: string, at: number): Token {
  const address = addressEnd(text, at)
  if (address > at) return { end: address, kind: TokenKind.address }
  const end = wordEnd(text, at)
  return { end: text.charCodeAt(end) === FULL_STOP ? dottedEnd(text, at, end) : end, kind: TokenKind.word }
}

const FULL_STOP = 0x2e

/** The end of a run of letters, digits and invisible characters, with inner apostrophes and hyphens. */
function wordEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const units = wordUnits(text, at)
    if (units > 0) {
      at += units
      continue
    }
    const code = text.charCodeAt(at)
    if (!isInnerMark(code) && !isInvisibleCode(code)) return at
    let next = at + 1
    while (isInvisibleCode(text.charCodeAt(next))) next++
    if (wordUnits(text, next) === 0) return at
    at = next
  }
}

/** The apostrophes ' ’ ʼ and the hyphens - ‐ ‑ */
function isInnerMark(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2010 || code === 0x2011
}

/** 1,000.50 · 10:30 · 9/11 · 3rd · 1990s · 5G */
function numberEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const units = wordUnits(text, at)
    if (units > 0) {
      at += units
      continue
    }
    const code = text.charCodeAt(at)
    const joins = code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f
    if (!joins || !isDigitAt(text, at + 1) || !isDigitAt(text, at - 1)) return at
    at++
  }
}

/** @handle, #tag */
function tagEnd(text: string, from: number): number {
  let at = from + 1
  for (;;) {
    const units = wordUnits(text, at)
    if (units > 0) at += units
    else if (text.charCodeAt(at) === 0x5f) at++
    else return at
  }
}

/** One mark as a reader sees it; runs of the same mark are one: ... -- ===== */
function markEnd(text: string, at: number, code: number): number {
  if (
    code === FULL_STOP ||
    code === 0x2d ||
    code === 0x3d ||
    code === 0x5f ||
    code === 0x2a ||
    code === 0x7e
  ) {
    let end = at + 1
    while (text.charCodeAt(end) === code) end++
    return clusterEnd(text, end - 1, 1)
  }
  const point = text.codePointAt(at) as number
  return clusterEnd(text, at, point > 0xffff ? 2 : 1)
}
