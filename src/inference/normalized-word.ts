/** White space; the other control characters that some call so are dropped: U+00A0, tab. */
const WHITE_SPACE = /[\t\n\r\p{Z}]/gu
/** Control, format and private characters, halves of pairs, and the mark of undecodable bytes: NUL, U+00AD, U+200B. */
const DROPPED = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufffd]/gu
/** Accents, once they stand apart from their letters: U+0301. */
const ACCENT = /\p{Mn}/gu
/** Those that BERT parts as single characters: ideographs, not kana, not hangul. 東 · 京 */
const CJK =
  /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b820}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/gu
/** All of ASCII that is no letter, digit or space, and the punctuation of all scripts. */
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/gu

/**
 * A word as BERT's uncased tokenizer sees it before it looks for pieces: cleaned, without accents, in lower case,
 * with a space at each side of what is a run of its own (CJK characters, punctuation). Linear.
 */
export function normalized(word: string): string {
  return word
    .replace(WHITE_SPACE, ' ')
    .replace(DROPPED, '')
    .replace(CJK, ' $& ')
    .normalize('NFD')
    .replace(ACCENT, '')
    .replaceAll('Σ', 'σ') // letter by letter, as the reference does: at a word's end too
    .toLowerCase()
    .replace(PUNCTUATION, ' $& ')
}
