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

/** Parts a text for the grammar of times. Linear in its length. */
export function readTimeWords({ document: { text }, tokens, sentences }: TextLayer): TimeWord[] {
  const words: TimeWord[] = []
  let sentence = 0
  let hyphen = false
  let previousEnd = -1
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.starts[token] as number
    const end = tokens.ends[token] as number
    while (sentence < sentences.length && (sentences[sentence] as { end: number }).end <= start) sentence++
    const inside = sentence < sentences.length && (sentences[sentence] as { start: number }).start <= start
    const place = { sentence: inside ? sentence : -1 }
    const written = text.slice(start, end)
    const kind = tokens.kinds[token] as TokenKind
    // "30-day": a hyphen between two words is none of its own.
    if (kind === TokenKind.mark && HYPHENS.test(written) && written.length === 1 && isInner(text, start)) {
      hyphen = true
      previousEnd = end
      continue
    }
    if (kind === TokenKind.word && HYPHENS.test(written)) {
      let from = start
      for (const part of written.split(HYPHENS)) {
        if (part !== '') {
          words.push(
            wordOf(part, from, { ...place, hyphen: hyphen || from > start, glued: from === previousEnd }),
          )
          hyphen = false
        }
        from += part.length + 1
      }
    } else words.push(wordOf(written, start, { ...place, hyphen, glued: start === previousEnd }))
    hyphen = false
    previousEnd = end
  }
  return words
}

function isInner(text: string, at: number): boolean {
  return /[\p{L}\p{N}.]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
}

const POSSESSIVE = /['’]s?$/i

function wordOf(
  written: string,
  start: number,
  rest: Pick<TimeWord, 'sentence' | 'hyphen' | 'glued'>,
): TimeWord {
  const bare = written.length > 2 ? written.replace(POSSESSIVE, '') : written
  const code = written.charCodeAt(0)
  return {
    start,
    end: start + bare.length,
    lower: bare.toLowerCase().replaceAll('’', "'"),
    capital: CAPITAL.test(written),
    digits: code >= 0x30 && code <= 0x39,
    possessive: bare.length < written.length,
    ...rest,
  }
}
