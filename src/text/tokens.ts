/** Tokens of a text as parallel arrays; offsets are UTF-16 code units into the text. */
export interface Tokens {
  readonly length: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly kinds: Uint8Array
}

/** A token is a word (letters, with inner apostrophes and hyphens), a number, or one mark. */
export const TokenKind = { word: 0, number: 1, mark: 2 } as const

const tokenPattern =
  /(\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(\p{N}+(?:[.,:/]\p{N}+)*)|(\S)/gu

export function tokenize(text: string): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const kinds: number[] = []
  for (const match of text.matchAll(tokenPattern)) {
    starts.push(match.index)
    ends.push(match.index + match[0].length)
    kinds.push(
      match[1] !== undefined ? TokenKind.word : match[2] !== undefined ? TokenKind.number : TokenKind.mark,
    )
  }
  return {
    length: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    kinds: Uint8Array.from(kinds),
  }
}
