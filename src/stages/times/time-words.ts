import type { Range } from '../../domain/span.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import { TokenKind } from '../../text/tokens/tokens.ts'

/**
 * A word, a number or a mark as the grammar of times reads it: "third-quarter" is two words, "Friday's" is "Friday".
 * Offsets are UTF-16 code units.
 */
export interface TimeWord {
  readonly start: number
  /** Without a possessive 's. */
  readonly end: number
  /** In lower case, apostrophes straight. */
  readonly lower: string
  readonly capital: boolean
  /** Opens with a digit. */
  readonly digits: boolean
  /** Joined to the word before by a hyphen: "quarter" of "third-quarter". */
  readonly hyphen: boolean
  /** Nothing stands between it and the word before. */
  readonly glued: boolean
  readonly possessive: boolean
  /** Index of its sentence; -1 outside any. */
  readonly sentence: number
}

const CAPITAL = /^\p{Lu}/u
const HYPHENS = /[-‐‑]/
/** The ends of "Friday's", "Friday’s", "hours'". */
const POSSESSIVE = /['’]s?$/i

const isHyphenCode = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011

/** Parts a text for the grammar of times. Linear in its length. */
export function readTimeWords({ document: { text }, tokens, sentences }: TextLayer): TimeWord[] {
  const words: TimeWord[] = []
  let sentence = 0
  let hyphen = false
  let previousEnd = -1
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.starts[token] as number
    const end = tokens.ends[token] as number
    const kind = tokens.kinds[token] as TokenKind
    while (sentence < sentences.length && (sentences[sentence] as Range).end <= start) sentence++
    const inside =
      sentence < sentences.length && (sentences[sentence] as Range).start <= start ? sentence : -1
    const glued = start === previousEnd
    previousEnd = end
    // "30-day": a hyphen between two words is none of its own.
    if (
      kind === TokenKind.mark &&
      end === start + 1 &&
      isHyphenCode(text.charCodeAt(start)) &&
      isInner(text, start)
    ) {
      hyphen = true
      continue
    }
    const written = text.slice(start, end)
    if (kind === TokenKind.word && HYPHENS.test(written))
      addParts(words, written, start, inside, hyphen, glued)
    else words.push(wordOf(written, start, inside, hyphen, glued))
    hyphen = false
  }
  return words
}

/** The words of "third-quarter". */
function addParts(
  words: TimeWord[],
  written: string,
  start: number,
  sentence: number,
  hyphen: boolean,
  glued: boolean,
): void {
  let from = start
  for (const part of written.split(HYPHENS)) {
    const first = from === start
    if (part !== '') words.push(wordOf(part, from, sentence, first ? hyphen : true, first && glued))
    from += part.length + 1
  }
}

function isInner(text: string, at: number): boolean {
  return /[\p{L}\p{N}.]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
}

function wordOf(written: string, start: number, sentence: number, hyphen: boolean, glued: boolean): TimeWord {
  // An apostrophe stands at the end of few words: look for one before the pattern is tried.
  const tail = written.charCodeAt(written.length - 2)
  const last = written.charCodeAt(written.length - 1)
  const marked = tail === 0x27 || tail === 0x2019 || last === 0x27 || last === 0x2019
  const bare = marked && written.length > 2 ? written.replace(POSSESSIVE, '') : written
  const code = written.charCodeAt(0)
  const lower = bare.toLowerCase()
  return {
    start,
    end: start + bare.length,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    capital: code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(written),
    digits: code >= 0x30 && code <= 0x39,
    hyphen,
    glued,
    possessive: bare.length < written.length,
    sentence,
  }
}
