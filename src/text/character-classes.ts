/**
 * What a character is to the marks beside it. `through` characters say nothing themselves (zero-width and
 * bidirectional controls, Markdown's emphasis, a backslash that escapes): one looks at what stands behind.
 */
export const CharacterClass = {
  space: 0,
  letter: 1,
  digit: 2,
  open: 3,
  close: 4,
  neutral: 5,
  through: 6,
} as const
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass]

const { space, letter, digit, open, close, neutral, through } = CharacterClass

const asciiClasses = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[\s\0]/.test(character)) return space
  if (/[A-Za-z]/.test(character)) return letter
  if (/[0-9]/.test(character)) return digit
  if ('([{'.includes(character)) return open
  if (')]}.,;:!?%'.includes(character)) return close
  if ('\\*_~'.includes(character)) return through
  return neutral
})

/** The class of a UTF-16 code unit. Half of a surrogate pair is neutral: emoji for the most part. */
export function classOf(code: number): CharacterClass {
  if (code < 128) return asciiClasses[code] as CharacterClass
  if (isSpaceCode(code)) return space
  if (isInvisibleCode(code)) return through
  if (code >= 0xd800 && code <= 0xdfff) return neutral
  // Kana and ideographs are written without spaces: their neighbourhood tells nothing.
  if (code >= 0x3040 && code <= 0x9fff) return neutral
  const character = String.fromCharCode(code)
  if (/[\p{L}\p{M}]/u.test(character)) return letter
  if (/\p{N}/u.test(character)) return digit
  if (/[\p{Ps}¿¡]/u.test(character)) return open
  if (/[\p{Pe}。，、！？：；．]/u.test(character)) return close
  return neutral
}

export function isSpaceCode(code: number): boolean {
  if (code < 128) return code === 0x20 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0xfeff
  )
}

/** Zero-width and bidirectional controls, the soft hyphen, variation selectors. */
export function isInvisibleCode(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

export function isLetterOrDigit(code: number): boolean {
  const found = classOf(code)
  return found === letter || found === digit
}
