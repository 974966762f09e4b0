import type { ReportDocument } from '../domain/document.ts'
import type { Range } from '../domain/span.ts'
import type { Warning } from '../domain/warning.ts'
import { findQuotations, type Quotation } from './quotation-marks.ts'
import { splitSentences } from './sentences.ts'
import { type Tokens, tokenize } from './tokens.ts'

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
  const sentences = blocks.flatMap((block) => splitSentences(text, block, quotations))
  return { document, tokens: tokenize(text), quotations, sentences, warnings }
}
