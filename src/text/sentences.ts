import type { Range } from '../domain/span.ts'
import type { Quotation } from './quotation-marks.ts'

/**
 * The sentences of one block, trimmed of white space; together they cover every word of the block.
 * Offsets are UTF-16 code units into `text`.
 */
export function splitSentences(text: string, block: Range, _quotations: readonly Quotation[]): Range[] {
  const sentences: Range[] = []
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  for (const { index, segment } of segmenter.segment(text.slice(block.start, block.end))) {
    const trimmed = segment.trim()
    if (!trimmed) continue
    const start = block.start + index + segment.indexOf(trimmed)
    sentences.push({ start, end: start + trimmed.length })
  }
  return sentences
}
