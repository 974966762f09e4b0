import type { Range } from '../../domain/span.ts'
import { SENTENCE_BIAS, sentenceWeights } from '../../language/en/sentence-weights.ts'
import type { Quotation } from '../quotation-marks/quotation-marks.ts'
import { afterAbbreviation } from './abbreviation-ends.ts'
import { isAskedAfter } from './asked-quotations.ts'
import { type BlockView, viewBlock } from './block-view.ts'
import { isBulletSign } from './chunk-kinds.ts'
import { isMeantBreak, lineWidth } from './line-breaks.ts'
import { isEmbedded, outermostParts } from './quotation-context.ts'
import { gapFeatures, mayEnd } from './sentence-features.ts'
import { besideEllipsis, isAfterCommaAndWord, isAfterDay, isDateline } from './settled-gaps.ts'
import { innerEnds } from './unspaced-sentences.ts'

/**
 * The sentences of one block, trimmed of white space; together they cover every word of the block.
 * Offsets are UTF-16 code units into `text`.
 *
 * Each gap between words is weighed by a logistic model over what stands around it (sentence-features.ts),
 * learned from the UD English GUM and EWT treebanks by bench/train-sentences.ts; the rest are rules: no cut
 * inside a quotation that is a piece of a sentence or before who asked it; one before a bullet, at a line
 * break that was meant, and at a stop that no space follows.
 */
export function splitSentences(text: string, block: Range, quotations: readonly Quotation[]): Range[] {
  const view = viewBlock(text, block, outermostParts(quotations, block))
  const { chunks } = view
  const width = lineWidth(text, block)
  const sentences: Range[] = []
  let start = chunks.starts[0] as number
  for (let index = 0; index < chunks.length; index++) {
    const end = chunks.ends[index] as number
    for (const inner of innerEnds(text, chunks.starts[index] as number, end)) {
      if (isEmbedded(view.quoted[index] as string)) continue
      sentences.push({ start, end: inner })
      start = inner
    }
    if (index + 1 < chunks.length && !endsAfter(view, index, width)) continue
    sentences.push({ start, end })
    start = chunks.starts[index + 1] as number
  }
  return sentences
}

function endsAfter(view: BlockView, index: number, width: number): boolean {
  return settled(view, index, width) ?? weigh(view, index) > 0
}

/** What is certain of the gap after a chunk; undefined where it must be weighed. */
function settled(view: BlockView, index: number, width: number): boolean | undefined {
  const { text, chunks } = view
  if (width > 0 && isMeantBreak(view, index, width)) return true
  if (isBulletSign(text.slice(chunks.starts[index + 1], chunks.ends[index + 1]))) return true
  if (!mayEnd(view, index) || isEmbedded(view.quoted[index] as string)) return false
  if (isAskedAfter(view, index) || isDateline(view, index)) return false
  if (isAfterCommaAndWord(view, index)) return false
  if (isAfterDay(view, index)) return true
  return afterAbbreviation(view, index) ?? besideEllipsis(view, index)
}

/** The log odds that a sentence ends after a chunk. */
function weigh(view: BlockView, index: number): number {
  let sum = SENTENCE_BIAS
  for (const feature of gapFeatures(view, index)) sum += sentenceWeights.get(feature) ?? 0
  return sum
}
