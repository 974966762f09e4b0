import type { ReportDocument } from '../domain/document.ts'
import type { Range } from '../domain/span.ts'
import type { Warning } from '../domain/warning.ts'
import { findQuotations, type Quotation } from './quotation-marks/quotation-marks.ts'
import { splitSentences } from './sentences/sentences.ts'
import { type Tokens, tokenize } from './tokens/tokens.ts'

/** What is known of a document's text before anybody reads it for meaning. */
export interface TextLayer {
  readonly document: ReportDocument
  readonly tokens: Tokens
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly Range[]
  readonly warnings: readonly Warning[]
}

export function readText(document: ReportDocument): TextLayer {
  const { text, blocks } = document
  const { quotations, warnings } = findQuotations(text, blocks)
  const touching = quotationsByBlock(blocks, quotations)
  const sentences = blocks.flatMap((block, index) => splitSentences(text, block, touching[index] ?? []))
  return { document, tokens: tokenize(text), quotations, sentences, warnings }
}

/** For each block the quotations that have a part in it: what a block needs, without a look at all of them. */
function quotationsByBlock(blocks: readonly Range[], quotations: readonly Quotation[]): Quotation[][] {
  const byBlock: Quotation[][] = blocks.map(() => [])
  let first = 0
  for (const quotation of quotations) {
    while (first < blocks.length && (blocks[first] as Range).end <= quotation.start) first++
    let block = first
    for (const part of quotation.parts) {
      while (block < blocks.length && (blocks[block] as Range).end <= part.start) block++
      byBlock[block]?.push(quotation)
    }
  }
  return byBlock
}
