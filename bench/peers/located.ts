import type { ScoredRecord } from '../bench-set.ts'

type Located = NonNullable<ScoredRecord['sentences']>

/** Finds pieces of a text in it, in order; a piece that was changed and can't be found is left out. */
export function locate(text: string, pieces: readonly string[], offset = 0): Located {
  let from = 0
  return pieces.flatMap((piece) => {
    const trimmed = piece.trim()
    const start = text.indexOf(trimmed, from)
    if (!trimmed || start < 0) return []
    from = start + trimmed.length
    return [{ start: offset + start, end: offset + from }]
  })
}

/** Splits each paragraph by itself: blank lines part paragraphs, and every splitter is told so. */
export function splitParagraphs(text: string, split: (paragraph: string) => readonly string[]): Located {
  let offset = 0
  return text.split('\n\n').flatMap((paragraph) => {
    const located = locate(paragraph, split(paragraph), offset)
    offset += paragraph.length + 2
    return located
  })
}
