/** Longest chunk that is looked at: a longer one is of its beginning's kind. */
const MAX_LOOK = 60

/** What a chunk as a whole is, with an example of each; the first that fits. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['lower', /^[\p{Ll}'’-]+$/u], // word
  ['capital', /^\p{Lu}[\p{L}'’-]*\p{Ll}['’]?$/u], // Word
  ['enum', /^\(?(?:\d{1,2}[.)]|[a-z][.)]|[A-Z]\))$/], // 1. b) (2)
  ['initial', /^\p{Lu}\.$/u], // J.
  ['capitals', /^[\p{Lu}&./-]{2,}$/u], // WORD AT&T
  ['bullet', /^[-*•·–—>+o]+$/], // - • ->
  ['rule', /^[-=_*~#+.]{4,}$/], // ------
  ['emoticon', /^[:;=8x][-o']?[()DpP\][|/]+$|^[()][:;=]$|^<3$/], // :-)
  ['laugh', /^(?:lol|haha+|hehe+|lmao)[.!]*$/i], // lol
  ['phone', /^\(?\d{3}\)?[-.)/]\d{3}(?:[-.]\d{1,4})?|^\d{3}[-.]\d{4}$|^x?\d-?\d{4}$|^\(\d{3}\)$|^\+\d{6,}/], // 555-0100
  ['time', /^\d{1,2}[:.]\d\d(?:[ap]m)?[.,]?$/i], // 10:30
  ['noon', /^[ap]\.?m\.?$/i], // a.m.
  ['date', /^\d{1,4}[/-]\d{1,2}[/-]\d{2,4}$/], // 24/11/2026
  ['year', /^(?:19|20)\d\d$/], // 2026
  ['link', /https?:|www\.|\.(?:com|org|net|edu|gov|html?|doc|xls|pdf)\b/i], // www.example.org
  ['mail', /.@./], // ana@example.org
  ['money', /^[$£€]/], // $5
  ['number', /^\d+$/], // 12
  ['bracketed', /^\(.*\)$/], // (so)
  ['bracket', /^\(/], // (so
]

/** What a chunk as a whole is: a word by its case, a bullet, a link, a time … */
export function chunkKind(text: string, start: number, end: number): string {
  const chunk = text.slice(start, Math.min(end, start + MAX_LOOK))
  for (const [kind, pattern] of kinds) if (pattern.test(chunk)) return kind
  return 'other'
}

/**
 * Numbers of a list stand at the block's start or have a neighbour in it ("1." and "2."); others ("Jan. 6.") are
 * of kind `count`. Returns how many there are. `chunkText` gives the text of a chunk.
 */
export function settleListNumbers(kinds: string[], chunkText: (index: number) => string): number {
  const signs = new Set<string>()
  const places: number[] = []
  for (let index = 0; index < kinds.length; index++) {
    if (kinds[index] !== 'enum') continue
    places.push(index)
    signs.add(chunkText(index))
  }
  let numbers = 0
  for (const index of places) {
    const inList = index === 0 || neighbourSigns(chunkText(index)).some((sign) => signs.has(sign))
    if (inList) numbers++
    else kinds[index] = 'count'
  }
  return numbers
}

/** "2." → "1." and "3."; "b)" → "a)" and "c)" */
function neighbourSigns(sign: string): string[] {
  const value = /\d+|[a-zA-Z]/.exec(sign)?.[0] ?? ''
  const number = Number(value)
  const steps = Number.isNaN(number)
    ? [String.fromCharCode(value.charCodeAt(0) - 1), String.fromCharCode(value.charCodeAt(0) + 1)]
    : [String(number - 1), String(number + 1)]
  return steps.map((step) => sign.replace(value, step))
}

/** Signs that do nothing but begin an item of a list. */
const bulletSigns: ReadonlySet<string> = new Set(['•', '●', '▪', '◦', '‣', '■'])

export function isBulletSign(chunk: string): boolean {
  return bulletSigns.has(chunk)
}

/** Kinds beside which a sentence may end without a stop, before a lower-case word too. */
export const partingKinds: ReadonlySet<string> = new Set([
  'link',
  'mail',
  'time',
  'noon',
  'phone',
  'rule',
  'date',
  'emoticon',
  'laugh',
])
