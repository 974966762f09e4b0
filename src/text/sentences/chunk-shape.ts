import type { Range } from '../../domain/span.ts'
import { CharacterClass, classOf } from '../character-classes.ts'
import { familyOf, MarkFamily, markTypeOf } from '../quotation-marks/mark-types.ts'

/**
 * How a chunk (what stands between white space) ends: the stop, and the marks that close after it.
 * `w` a word without a stop, `o` another sign, `e` an ellipsis, `k` an ideographic stop, `-` a dash, else the
 * stop itself; `?` stands for every run with a question mark, `!` for other runs with an exclamation mark.
 */
export type Stop = 'w' | 'o' | 'e' | 'k' | '.' | '?' | '!' | ':' | ';' | ',' | '-'

export interface ChunkEnd {
  readonly stop: Stop
  /** At most two closing marks: " ' ) ] and * for other signs. */
  readonly closers: string
  /** Where the word before stop and closers ends. */
  readonly coreEnd: number
}

const stopSigns = '.?!…:;,-–—―。！？．؟۔।‽'
const closingSigns = '}>*_'

/** A longer run of stops and closers is read as if it began here: keeps the scan short. */
const MAX_TAIL = 24

export function chunkEnd(text: string, chunk: Range): ChunkEnd {
  const floor = Math.max(chunk.start, chunk.end - MAX_TAIL)
  let at = chunk.end
  let closers = ''
  while (at > floor) {
    const closer = closerSign(text.charCodeAt(at - 1))
    if (closer === '') break
    if (closers.length < 2) closers = closer + closers
    at--
  }
  const stopEnd = at
  while (at > floor && isStopCode(text.charCodeAt(at - 1))) at--
  if (at < stopEnd) return { stop: stopOf(text.slice(at, stopEnd)), closers, coreEnd: at }
  const last = at > chunk.start ? classOf(text.charCodeAt(at - 1)) : CharacterClass.neutral
  const word = last === CharacterClass.letter || last === CharacterClass.digit
  return { stop: word ? 'w' : 'o', closers, coreEnd: at }
}

function isLowerAscii(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function isStopCode(code: number): boolean {
  return !isLowerAscii(code) && stopSigns.includes(String.fromCharCode(code))
}

function closerSign(code: number): string {
  if (isLowerAscii(code) || code === 0x2e || code === 0x2c) return ''
  if (code === 0x29) return ')'
  if (code === 0x5d) return ']'
  const mark = markTypeOf(code)
  if (mark !== -1) return familyOf(mark) === MarkFamily.single ? "'" : '"'
  return code < 128 && closingSigns.includes(String.fromCharCode(code)) ? '*' : ''
}

function stopOf(run: string): Stop {
  if (run.length === 1 && '.,:;?!'.includes(run)) return run as Stop
  if (/[?؟‽？]/.test(run)) return '?'
  if (/[!！]/.test(run)) return '!'
  if (/[。．।۔]/.test(run)) return 'k'
  if (run.includes('…') || run.includes('..')) return 'e'
  const last = run.at(-1) as string
  return '.:;,'.includes(last) ? (last as Stop) : '-'
}

/**
 * How a chunk begins: its opening sign, and the case of its first word. `U` Capitalised, `A` CAPITALS,
 * `I` the pronoun, `C` one capital, `l` lower case, `d` digits, `b` only opening signs, `x` anything else.
 */
export type Case = 'U' | 'A' | 'I' | 'C' | 'l' | 'd' | 'b' | 'x'

export interface ChunkBegin {
  readonly opener: string
  readonly case: Case
  /** The first word in lower case; empty where it is long or has no letters. */
  readonly word: string
}

const MAX_OPENERS = 4
const MAX_WORD = 16

export function chunkBegin(text: string, chunk: Range): ChunkBegin {
  let at = chunk.start
  let opener = ''
  while (at < chunk.end && at < chunk.start + MAX_OPENERS) {
    const sign = openerSign(text.charCodeAt(at))
    if (sign === '') break
    if (opener === '') opener = sign
    at++
  }
  const word = firstWord(text, at, chunk.end)
  if (word === '') return { opener, case: caseOfOther(text, at, chunk), word: '' }
  return { opener, case: caseOf(word), word: word.length <= MAX_WORD ? word.toLowerCase() : '' }
}

function firstWord(text: string, start: number, limit: number): string {
  let end = start
  while (end < limit && end <= start + MAX_WORD) {
    const code = text.charCodeAt(end)
    if (!isLowerAscii(code) && !isApostrophe(code) && classOf(code) !== CharacterClass.letter) break
    end++
  }
  while (end > start && isApostrophe(text.charCodeAt(end - 1))) end--
  return text.slice(start, end).replace('’', "'")
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

function openerSign(code: number): string {
  if (isLowerAscii(code)) return ''
  if (code === 0x28) return '('
  if (code === 0x5b) return '['
  if (code === 0x3c) return '<'
  if (markTypeOf(code) !== -1) return '"'
  if (code === 0x2d || (code >= 0x2010 && code <= 0x2015)) return '-'
  if (code === 0x2a || code === 0x2022 || code === 0x3e || code === 0xb7) return '*'
  return code === 0x23 || code === 0x40 ? '#' : ''
}

function caseOf(word: string): Case {
  const first = word[0] as string
  if (first === first.toLowerCase()) return first === first.toUpperCase() ? 'x' : 'l'
  if (first === 'I' && (word.length === 1 || word[1] === "'")) return 'I'
  if (word.length === 1) return 'C'
  return word === word.toUpperCase() ? 'A' : 'U'
}

function caseOfOther(text: string, at: number, chunk: Range): Case {
  if (at >= chunk.end) return 'b'
  return classOf(text.charCodeAt(at)) === CharacterClass.digit ? 'd' : 'x'
}
