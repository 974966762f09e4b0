import { abbreviations } from '../../language/en/abbreviations.ts'
import { isAsciiLetter, wordUnits } from './word-characters.ts'

/** As many letters are looked up after an inner stop. */
const MAX_ABBREVIATION = 8

/**
 * The end of an abbreviation of several stops, given its first word from `start` to `end` with a full stop at
 * `end`; `end` where it is none. U.S. · a.m. · J.K. · Ph.D. · D.C
 */
export function dottedEnd(text: string, start: number, end: number): number {
  if (end - start !== wordUnits(text, start)) return degreeEnd(text, start, end)
  let at = end
  while (text.charCodeAt(at) === 0x2e) {
    const units = wordUnits(text, at + 1)
    if (units === 0 || wordUnits(text, at + 1 + units) > 0) break
    at += 1 + units
  }
  if (at === end) return end
  return text.charCodeAt(at) === 0x2e ? at + 1 : at
}

/** Ph.D. · Lt.Gov. */
function degreeEnd(text: string, start: number, end: number): number {
  let at = end + 1
  while (isAsciiLetter(text.charCodeAt(at)) && at - end <= MAX_ABBREVIATION) at++
  if (at === end + 1 || at - start > 2 * MAX_ABBREVIATION) return end
  if (!abbreviations.has(text.slice(start, at).toLowerCase())) return end
  return text.charCodeAt(at) === 0x2e ? at + 1 : at
}
