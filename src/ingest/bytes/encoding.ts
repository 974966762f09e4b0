import { isUtf8 } from 'node:buffer'
import type { Warning } from '../../domain/warning.ts'
import { OnrecordError } from '../../errors.ts'
import { declaredCharset } from './declared-charset.ts'
import { DEFAULT_CHARSET, guessCharsets } from './guess-charset.ts'
import { printable } from './input-kind.ts'

/** Bytes as text, with the encoding that was used by its WHATWG name in lower case. */
export interface Decoded {
  text: string
  charset: string
  warnings: Warning[]
}

/** What is known of bytes that are to be decoded. */
export interface EncodingHints {
  /** The label that came with the bytes, in an HTTP header say. */
  charset?: string | undefined
  /** Whether the bytes are a page, whose own declaration counts. */
  markup: boolean
  /** Names the input in errors. */
  label: string
}

/** An attempt at an encoding. */
interface Attempt {
  text: string
  charset: string
  /** Byte sequences that stand for no character; each became U+FFFD. */
  undecodable: number
}

/**
 * Decodes bytes as browsers do: a byte-order mark, else the encoding that came with them, else the page's own
 * declaration, else UTF-8 where the bytes are valid UTF-8, else the likeliest by the letters, else
 * windows-1252. Browsers follow a declaration blindly; here one that the bytes contradict is not followed,
 * with a warning. A byte-order mark is removed.
 */
export async function decodeBytes(bytes: Uint8Array, hints: EncodingHints): Promise<Decoded> {
  const mark = byteOrderMark(bytes)
  if (mark) return finished(await attempt(bytes.subarray(mark.length), mark.charset), [])
  const warnings: Warning[] = []
  const fromOutside = await knownLabel(hints.charset, hints.label, warnings)
  const inside = hints.markup
    ? pageEncoding(await knownLabel(declaredCharset(bytes), hints.label, warnings))
    : undefined
  const declared = fromOutside ?? inside
  if (!declared) return undeclared(bytes, hints, warnings)
  const result = await declaredOrBetter(bytes, declared, inside, hints)
  if (result.charset !== declared) {
    warnings.push(
      mismatch(`the bytes do not fit ${declared}, which was declared; ${result.charset} was used`),
    )
  } else if (fromOutside && inside && fromOutside !== inside) {
    warnings.push(
      mismatch(`${fromOutside} came with the bytes and was used; they themselves declare ${inside}`),
    )
  }
  return finished(result, warnings)
}

/** The encoding that a byte-order mark at the start says, and the mark's length in bytes. */
export function byteOrderMark(bytes: Uint8Array): { charset: string; length: number } | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', length: 2 }
  return undefined
}

/** Bytes whose NULs are counted; a report's first lines have Latin letters, digits or spaces enough. */
const UTF16_SAMPLE = 4096
/** Of the bytes at odd (or even) places this many are NUL: half of them even in a text of few spaces … */
const UTF16_MIN_NULS = 0.3
/** … and of a short text at least so many, or one stray NUL would do. */
const UTF16_MIN_COUNT = 4
/** … and hardly any at the others: a file of binary numbers has NULs at both. */
const UTF16_MAX_NULS = 0.02

/** UTF-16 without a byte-order mark, known by the NUL beside each Latin letter. No browser does this. */
export function utf16ByPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, UTF16_SAMPLE) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const min = Math.max((length / 2) * UTF16_MIN_NULS, UTF16_MIN_COUNT)
  const max = (length / 2) * UTF16_MAX_NULS
  if (odd >= min && even <= max) return 'utf-16le'
  return even >= min && odd <= max ? 'utf-16be' : undefined
}

async function undeclared(
  bytes: Uint8Array,
  { markup }: EncodingHints,
  warnings: Warning[],
): Promise<Decoded> {
  const utf16 = utf16ByPattern(bytes)
  const jis = utf16 ? undefined : await asJis(bytes)
  if (!utf16 && !jis && isUtf8(bytes)) return finished(await attempt(bytes, 'utf-8'), warnings)
  const result = utf16 ? await attempt(bytes, utf16) : (jis ?? (await guessed(bytes, markup)))
  const message = `the input names no encoding; ${result.charset} was chosen by its bytes`
  return finished(result, [...warnings, { code: 'encoding-guessed', message }])
}

/** ISO-2022-JP is ASCII, and so valid UTF-8, but for escapes that switch the alphabet. */
async function asJis(bytes: Uint8Array): Promise<Attempt | undefined> {
  if (!bytes.includes(ESCAPE)) return undefined
  const result = await attempt(bytes, 'iso-2022-jp')
  return result.undecodable === 0 && NOT_ASCII.test(result.text) ? result : undefined
}

const ESCAPE = 0x1b
const NOT_ASCII = /[^\0-\x7f]/

/** Up to one sequence in ten may be damaged before the encoding is taken for another. */
const MAX_DAMAGE = 0.1

/** As few as three sequences can be UTF-8 by chance in an encoding that has two bytes a character. */
const MIN_SEQUENCES_BY_CHANCE = 4

const TWO_BYTE_ENCODINGS = new Set(['gbk', 'gb18030', 'big5', 'euc-kr', 'euc-jp', 'shift_jis'])

/** The declared encoding, or another where the bytes contradict it and fit that other. */
async function declaredOrBetter(
  bytes: Uint8Array,
  declared: string,
  inside: string | undefined,
  { markup }: EncodingHints,
): Promise<Attempt> {
  const utf8 = isUtf8(bytes)
  if (utf8 && declared !== 'utf-8') {
    const sequences = countSequences(bytes)
    const enough = TWO_BYTE_ENCODINGS.has(declared) ? MIN_SEQUENCES_BY_CHANCE : 1
    const utf16WithoutNul = declared.startsWith('utf-16') && !bytes.includes(0)
    if (sequences >= enough || utf16WithoutNul) return attempt(bytes, 'utf-8')
  }
  const first = await attempt(bytes, declared)
  if (fits(first)) return first
  if (inside && inside !== declared) {
    const second = await attempt(bytes, inside)
    if (fits(second)) return second
  }
  const utf16 = utf16ByPattern(bytes)
  const other = utf16 ? await attempt(bytes, utf16) : await guessed(bytes, markup)
  return fits(other) && other.undecodable < first.undecodable ? other : first
}

/** UTF-8 that is damaged in a few places, else the likeliest encoding in which all bytes make sense. */
async function guessed(bytes: Uint8Array, markup: boolean): Promise<Attempt> {
  const utf8 = await attempt(bytes, 'utf-8')
  if (fits(utf8)) return utf8
  let best: Attempt | undefined
  for (const label of await guessCharsets(bytes, markup)) {
    const result = await attempt(bytes, label)
    if (result.undecodable === 0 && !CONTROL_1.test(result.text)) return result
    if (!best || result.undecodable < best.undecodable) best = result
  }
  return best ?? attempt(bytes, DEFAULT_CHARSET)
}

/** The controls that single-byte encodings have where others have letters; no text uses them. */
const CONTROL_1 = /[\u0080-\u009f]/

function fits({ text, undecodable }: Attempt): boolean {
  if (undecodable === 0) return true
  let foreign = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) foreign++
  return undecodable <= foreign * MAX_DAMAGE
}

async function attempt(bytes: Uint8Array, label: string): Promise<Attempt> {
  // Node's own decoder has UTF-8 and UTF-16 right; its windows-1252 gives controls for quotation marks.
  const native = label === 'utf-8' || label.startsWith('utf-16')
  const Decoder = native ? TextDecoder : (await import('@exodus/bytes/encoding.js')).TextDecoder
  const decoder = new Decoder(label, { ignoreBOM: true })
  const text = decoder.decode(bytes)
  const replaced = count(text, '\ufffd')
  const genuine = replaced > 0 && label === 'utf-8' ? countGenuine(bytes) : 0
  return { text, charset: decoder.encoding.toLowerCase(), undecodable: replaced - genuine }
}

function finished({ text, charset, undecodable }: Attempt, warnings: Warning[]): Decoded {
  if (undecodable === 0) return { text, charset, warnings }
  const message = `${undecodable} byte sequences stand for no character in ${charset}; each became U+FFFD`
  return { text, charset, warnings: [...warnings, { code: 'undecodable-bytes', message }] }
}

/** The WHATWG name of a label in lower case; a warning for a label that browsers don't know. */
async function knownLabel(
  written: string | undefined,
  label: string,
  warnings: Warning[],
): Promise<string | undefined> {
  if (written === undefined) return undefined
  if (/^\s*utf-?8\s*$/i.test(written)) return 'utf-8'
  const { labelToName } = await import('@exodus/bytes/encoding-lite.js')
  const name = labelToName(written)?.toLowerCase()
  if (name === 'replacement') {
    throw new OnrecordError(
      'unsupported-type',
      `${label} declares ${printable(written)}, an encoding that browsers refuse`,
    )
  }
  if (!name)
    warnings.push(mismatch(`${JSON.stringify(printable(written))} was declared and is no known encoding`))
  return name
}

/** A page whose declaration could be read in ASCII is not in UTF-16, whatever it declares. */
function pageEncoding(name: string | undefined): string | undefined {
  if (name?.startsWith('utf-16')) return 'utf-8'
  return name === 'x-user-defined' ? DEFAULT_CHARSET : name
}

function mismatch(message: string): Warning {
  return { code: 'encoding-mismatch', message }
}

/** Characters of valid UTF-8 that have more than one byte. */
function countSequences(bytes: Uint8Array): number {
  let sequences = 0
  for (const byte of bytes) if (byte >= 0xc0) sequences++
  return sequences
}

/** U+FFFD that stood in the UTF-8 already. */
function countGenuine(bytes: Uint8Array): number {
  return count(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
    '\xef\xbf\xbd',
  )
}

function count(text: string, words: string): number {
  let found = 0
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) found++
  return found
}
