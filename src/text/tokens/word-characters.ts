/** How many code units the letter, digit or combining mark at `at` takes: 1, 2, or 0 where there is none. */
export function wordUnits(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return isAsciiLetter(code) || isAsciiDigit(code) ? 1 : 0
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : 1
  if (code >= 0x2010 && code <= 0x2027) return 0 // dashes and quotation marks, the most usual of all
  if (code >= 0xd800 && code <= 0xdbff) {
    const point = text.codePointAt(at) as number
    return point > 0xffff && wordCharacter.test(String.fromCodePoint(point)) ? 2 : 0
  }
  return wordCharacter.test(String.fromCharCode(code)) ? 1 : 0
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u

export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

export function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

const digit = /\p{N}/u

/** True for a digit or another sign for a number (½, ², Ⅳ). */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return isAsciiDigit(code)
  return digit.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/**
 * The end of what a reader sees as one character from `at` on, when `at + units` is its first part: combining
 * marks, variation selectors, skin tones, what a joiner joins, and the second half of a flag.
 */
export function clusterEnd(text: string, at: number, units: number): number {
  let end = at + units
  if (text.charCodeAt(end) < 0x300) return end
  if (isRegionalIndicator(text, at) && isRegionalIndicator(text, end)) end += 2
  for (;;) {
    const code = text.charCodeAt(end)
    if (!(code >= 0x300)) return end
    const point = text.codePointAt(end) as number
    if (code === 0x200d) {
      end++
      // What is joined belongs to it too, unless the joiner dangles before white space or the end.
      const joined = text.codePointAt(end)
      if (joined !== undefined && joined > 0x2000 && pictograph.test(String.fromCodePoint(joined))) {
        end += joined > 0xffff ? 2 : 1
      }
    } else if (extending.test(String.fromCodePoint(point))) end += point > 0xffff ? 2 : 1
    else return end
  }
}

/** True where what stands at `at` belongs to the character before it: a combining mark, a joiner, a skin tone. */
export function continuesCluster(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x300 && joining.test(text.slice(at, at + 2))
}

const joining = /^(?:\p{M}|\p{Emoji_Modifier}|\u200c|\u200d)/u
const pictograph = /\p{Extended_Pictographic}/u
const extending = /\p{M}|\u200c|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}]/u

function isRegionalIndicator(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point >= 0x1f1e6 && point <= 0x1f1ff
}
