import { wordClasses } from '../../language/en/everyday-words.ts'

/** A line's end that breaks a word: "govern-" and "ment". Soft hyphens and the hyphen of Unicode count. */
const BROKEN_END = /([\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*)[-\u2010\u00ad]$/u
const WORD_START = /^[\p{L}\p{M}'’]+/u

/** What keeps its hyphen before most words: "self-employed", "twenty-one", "vice-president". */
const KEEPS_HYPHEN: ReadonlySet<string> = new Set(
  `self non ex half cross all well ill vice much long short high low first second third last twenty thirty forty fifty
  sixty seventy eighty ninety two three four five six seven eight nine ten one anti post pro quasi multi full part
  hard soft old new so-called late early mid far near north south east west left right deep free fast slow year month
  day week hour mother father brother sister son daughter editor attorney commander president secretary`.split(
    /\s+/,
  ),
)

/** The words of a document, for what is broken at a line's end. */
export interface WordForms {
  has(word: string): boolean
}

/** Words as lines hold them whole, hyphens included: "night-bus". */
const WHOLE_WORD = /(?<![\p{L}-])\p{L}[\p{L}\p{M}'’]*(?:[-\u2010]\p{L}[\p{L}\p{M}'’]*)*(?![\p{L}-])/gu

export function wordForms(lines: Iterable<string>): WordForms {
  const forms = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.matchAll(WHOLE_WORD)) forms.add(word.toLowerCase().replaceAll('\u2010', '-'))
  }
  return forms
}

/**
 * Two lines of a paragraph as one. A word that was broken at the end of the first is joined, unless the document
 * has it with its hyphen elsewhere, or it is of the kind that keeps it.
 */
export function joinLines(before: string, next: string, forms: WordForms): string {
  const broken = BROKEN_END.exec(before)
  const start = WORD_START.exec(next)?.[0]
  if (!broken || start === undefined) {
    // "2031-", "–": the line ends at a dash, which no space follows.
    return /[\p{L}\p{N}][-\u2010—]$/u.test(before) ? before + next : `${before} ${next}`
  }
  const stem = before.slice(0, -1)
  if (before.endsWith('\u00ad')) return stem + next
  return keepsHyphen(broken[1] as string, start, forms) ? `${stem}-${next}` : stem + next
}

function keepsHyphen(first: string, second: string, forms: WordForms): boolean {
  const [head, tail] = [first.toLowerCase(), second.toLowerCase()]
  if (forms.has(head + tail)) return false
  if (forms.has(`${head}-${tail}`)) return true
  // "Jean-Pierre", "anti-German"; a word in capitals is broken as others are.
  if (/^\p{Lu}/u.test(second)) return second !== second.toUpperCase() || first !== first.toUpperCase()
  if (wordClasses.has(head + tail)) return false
  // "state-of-the-art": what has one hyphen already has more.
  return KEEPS_HYPHEN.has(head) || head.includes('-')
}
