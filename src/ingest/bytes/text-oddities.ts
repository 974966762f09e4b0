import type { Warning } from '../../domain/warning.ts'

/** With the u flag a whole pair is one character, so only a half matches. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * The text with every half of a surrogate pair replaced by U+FFFD, which is as long: only well-formed text
 * has a faithful UTF-8 and so a hash that others can compute.
 */
export function wellFormed(text: string): { text: string; warnings: Warning[] } {
  let found = 0
  const result = text.replace(LONE_SURROGATE, () => {
    found++
    return '\ufffd'
  })
  if (found === 0) return { text, warnings: [] }
  const message = `${times(found)} half of a surrogate pair stood alone; replaced by U+FFFD`
  return { text: result, warnings: [{ code: 'lone-surrogate', message }] }
}

/** NUL, ESC, DEL, C1, bidirectional overrides and isolates; not the controls that part lines or words. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069]/g

/** What a byte from 0x80 to 0xBF becomes when UTF-8 is read as windows-1252 or ISO-8859-1. */
const CONTINUED =
  '[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]'

/**
 * UTF-8 that was decoded as windows-1252: two or three such characters in a row that no language writes.
 * Matches "â€œ" (a quotation mark), "Ã©" (é), "Â£" (£), "ðŸ™‚" (an emoji), "ï¿½" (U+FFFD), "Ð½Ð°" (на).
 */
const MOJIBAKE = new RegExp(
  `â[\u0080€]${CONTINUED}|[ÃÂ]${CONTINUED}|ðŸ${CONTINUED}|ï¿½|ï»¿|(?:[ÐÑ]${CONTINUED}){2}`,
  'g',
)

/** What is odd about a document's text, with the first place of each; nothing is changed. Linear. */
export function textOddities(text: string): Warning[] {
  const warnings: Warning[] = []
  const control = firstMatch(text, CONTROL)
  if (control) {
    const code = text.charCodeAt(control.start).toString(16).toUpperCase().padStart(4, '0')
    const message = `${times(control.count)} a control character was found, U+${code} first; kept`
    warnings.push({ code: 'control-characters', message, start: control.start, end: control.end })
  }
  const mojibake = firstMatch(text, MOJIBAKE)
  if (mojibake) {
    const { start, end } = mojibake
    const message = `${times(mojibake.count)} characters look decoded twice, ${JSON.stringify(text.slice(start, end))} first; kept`
    warnings.push({ code: 'mojibake', message, start, end })
  }
  return warnings
}

function firstMatch(
  text: string,
  pattern: RegExp,
): { start: number; end: number; count: number } | undefined {
  let first: { start: number; end: number } | undefined
  let count = 0
  for (const match of text.matchAll(pattern)) {
    first ??= { start: match.index, end: match.index + match[0].length }
    count++
  }
  return first && { ...first, count }
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
