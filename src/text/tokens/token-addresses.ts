import { isSpaceCode } from '../character-classes.ts'
import { isAsciiDigit, isAsciiLetter } from './word-characters.ts'

/** Longest name before `@` or `://`, and longest host, that are looked at: keeps the look-ahead bounded. */
const MAX_NAME = 64
/** An address is cut here; the rest is read as words. */
const MAX_ADDRESS = 2048

/** Endings of hosts that are written without `http://` or `www.` in front. */
const hostEnding = /\.(?:com|org|net|edu|gov|mil|info|co\.uk|org\.uk|ac\.uk|gov\.uk|eu|io|tv|int)$/

/**
 * The end of a URL, a host or an e-mail address that starts at `at` (a letter), or `at`.
 * https://example.org/a · www.example.org · example.com · ana.duarte@example.org
 */
export function addressEnd(text: string, at: number): number {
  let end = at
  let dots = 0
  for (; end < at + MAX_NAME; end++) {
    const code = text.charCodeAt(end)
    if (isAsciiLetter(code) || isAsciiDigit(code) || code === 0x2d || code === 0x5f || code === 0x2b) continue
    if (code !== 0x2e || !isAsciiLetter(text.charCodeAt(end + 1))) break
    dots++
  }
  if (end === at) return at
  const code = text.charCodeAt(end)
  if (code === 0x3a && text.startsWith('://', end)) return withoutClosing(text, at, runEnd(text, at))
  if (code === 0x40) return mailEnd(text, at, end + 1)
  if (dots === 0) return at
  const name = text.slice(at, end)
  if (!/^www\./i.test(name) && !hostEnding.test(name)) return at
  return code === 0x2f ? withoutClosing(text, at, runEnd(text, at)) : end
}

function mailEnd(text: string, at: number, host: number): number {
  let end = host
  let dots = 0
  for (; end < host + MAX_NAME; end++) {
    const code = text.charCodeAt(end)
    if (isAsciiLetter(code) || isAsciiDigit(code) || code === 0x2d) continue
    if (code !== 0x2e || !isAsciiLetter(text.charCodeAt(end + 1))) break
    dots++
  }
  return dots > 0 && end > host ? end : at
}

function runEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + MAX_ADDRESS)
  let end = at
  while (end < limit && !isSpaceCode(text.charCodeAt(end)) && !'<>"“”«»'.includes(text[end] as string)) end++
  return end
}

/** A stop or a bracket at the end belongs to the sentence; a bracket that was opened inside stays. */
function withoutClosing(text: string, at: number, end: number): number {
  let last = end
  while (last > at + 1) {
    const sign = text[last - 1] as string
    if (sign === ')' && text.slice(at, last).includes('(')) break
    if (!".,;:!?'’)]}…*_".includes(sign)) break
    last--
  }
  // Never between the halves of a surrogate pair.
  const code = text.charCodeAt(last - 1)
  return code >= 0xd800 && code <= 0xdbff ? last - 1 : last
}
