import type { TimeWord } from './time-words.ts'

const LETTERS = /^[\p{L}]/u

/** Whether an expression ends its phrase: a mark, the sentence's end or one of these words stands behind it. */
export function endsPhrase(
  words: readonly TimeWord[],
  next: number,
  allowed: readonly string[] = [],
): boolean {
  const behind = words[next]
  if (!behind || behind.sentence !== words[next - 1]?.sentence) return true
  return !behind.hyphen && ((!LETTERS.test(behind.lower) && !behind.digits) || allowed.includes(behind.lower))
}

/** The word before, where it is of the same sentence. */
export function wordBefore(words: readonly TimeWord[], first: number): TimeWord | undefined {
  const before = words[first - 1]
  return before && before.sentence === words[first]?.sentence ? before : undefined
}

/** The word behind, where it is of the same sentence. */
export function wordBehind(words: readonly TimeWord[], next: number): TimeWord | undefined {
  const behind = words[next]
  return behind && behind.sentence === words[next - 1]?.sentence ? behind : undefined
}

/** Prepositions that a time stands behind. */
export const timePrepositions: ReadonlySet<string> = new Set(
  'in on at by since until till from to through before after during between of for last next this past early late mid around about and or throughout over within into'.split(
    ' ',
  ),
)
