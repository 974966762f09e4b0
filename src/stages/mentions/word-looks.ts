import { abbreviatedTitles } from '../../language/en/titles.ts'

/** What is seen of a word from outside, as bits. */
export const Look = {
  /** Opens with a capital, or has one inside ("eBay"). */
  capital: 1,
  /** Two letters or more, all capitals. */
  allCaps: 2,
  mark: 4,
  number: 8,
  /** Had 's or s' at its end. */
  possessive: 16,
  /** First word of its sentence, or first after an opening quotation mark or a colon. */
  opening: 32,
  /** Followed by the full stop of an abbreviation. */
  dotted: 64,
  /** Nothing but white space stands between it and the word before. */
  adjacent: 128,
  /** Of a script without case: Arabic, Hebrew, Chinese … */
  uncased: 256,
  /** Had a verb at its end: "he's", "I'll", "Roe'd". */
  contracted: 512,
} as const

/** How a sentence is written: in capitals or title case a capital says nothing of names. */
export const Style = { normal: 0, capitals: 1, titleCase: 2 } as const

/** Example: "Łódź", "É"; not "iPhone". */
const capitalPattern = /^[\p{Lu}\p{Lt}]/u
/** Example: "eBay", "iPhone", "al-Assad". */
const innerCapitalPattern = /^\p{Ll}{1,2}-?\p{Lu}/u
/** Example: "مريم", "田中". */
const uncasedPattern = /^\p{Lo}/u
const letterPattern = /^\p{L}/u
const digitPattern = /^\p{N}/u
/** Two capitals with no small letter: "NATO", "U.S."; not "O'B". */
const allCapitalsPattern = /^[^\p{Ll}]*\p{Lu}[^\p{L}\p{M}]*\p{Lu}/u
/** Abbreviations, beside titles, that keep a full stop inside a sentence: states and company forms. */
const abbreviations = new Set(
  'inc corp co ltd st mt ft ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo no vs ph'.split(
    ' ',
  ),
)

export function isApostrophe(text: string, at: number): boolean {
  return text[at] === "'" || text[at] === '’'
}

export function keepsFullStop(word: string): boolean {
  if (word.endsWith('.')) return false
  if (word.length === 1) return capitalPattern.test(word)
  const lower = word.toLowerCase()
  return capitalPattern.test(word) && (abbreviatedTitles.has(lower) || abbreviations.has(lower))
}

/** ASCII, the common case, is told by code units; the rest by Unicode's classes. */
const isAscii = (code: number) => code < 0x80
const isAsciiUpper = (code: number) => code >= 0x41 && code <= 0x5a
const isAsciiLower = (code: number) => code >= 0x61 && code <= 0x7a

export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isAscii(code)) return isAsciiUpper(code) || isAsciiLower(code)
  return letterPattern.test(String.fromCodePoint(text.codePointAt(at) as number))
}

export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isAscii(code)) return code >= 0x30 && code <= 0x39
  return digitPattern.test(String.fromCodePoint(text.codePointAt(at) as number))
}

export function endsWithS(text: string, end: number): boolean {
  return text[end - 1] === 's' || text[end - 1] === 'S'
}

/** Verbs that an apostrophe ties to the word before, and the possessive. */
const contractions = new Set(['s', 'd', 'm', 'll', 've', 're'])

/** Characters from the apostrophe of "Duarte's", "I’ll" to the end; 0 for a word without. */
export function endingOf(word: string): number {
  for (let length = 2; length <= 3 && length < word.length; length++) {
    const mark = word.length - length
    if (isApostrophe(word, mark)) return contractions.has(word.slice(mark + 1).toLowerCase()) ? length : 0
  }
  return 0
}

export function lookOf(word: string): number {
  const first = word.charCodeAt(0)
  if (isAscii(first)) {
    if (isAsciiLower(first)) return innerCapitalPattern.test(word) ? Look.capital : 0
    const second = word.length > 1 ? word.charCodeAt(1) : 0
    if (isAsciiLower(second) || word.length === 1) return Look.capital
    return allCapitalsPattern.test(word) && word === word.toUpperCase()
      ? Look.capital | Look.allCaps
      : Look.capital
  }
  if (uncasedPattern.test(word)) return Look.uncased
  if (!capitalPattern.test(word)) return innerCapitalPattern.test(word) ? Look.capital : 0
  return allCapitalsPattern.test(word) && word === word.toUpperCase()
    ? Look.capital | Look.allCaps
    : Look.capital
}
