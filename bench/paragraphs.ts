import type { Range } from '../src/domain/span.ts'

/** The paragraphs of a text that parts them by blank lines. */
export function paragraphsOf(text: string): Range[] {
  const paragraphs: Range[] = []
  let start = 0
  for (const paragraph of text.split('\n\n')) {
    if (paragraph.trim()) paragraphs.push({ start, end: start + paragraph.length })
    start += paragraph.length + 2
  }
  return paragraphs
}
