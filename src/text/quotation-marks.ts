import type { Range } from '../domain/span.ts'
import type { Warning } from '../domain/warning.ts'

/** One quotation part: what stands between a pair of marks in one block. */
export interface QuotationPart extends Range {
  /** Without the marks. */
  readonly innerStart: number
  readonly innerEnd: number
}

/**
 * A quotation with its marks. One that runs over paragraphs, reopened in each, is one quotation with a
 * part in each block; `start` and `end` are those of the first and the last part.
 */
export interface Quotation extends Range {
  readonly parts: readonly QuotationPart[]
  /** 0 for a quotation that stands in no other. */
  readonly depth: number
  /** The index of the quotation that it stands in, or -1. */
  readonly parent: number
  /** False where recovery ended it: no closing mark was found. */
  readonly closed: boolean
}

export interface Quotations {
  /** In text order: by start, the outer before the inner. */
  readonly quotations: readonly Quotation[]
  readonly warnings: readonly Warning[]
}

/** Pairs the quotation marks of a text, block by block (blocks in order, not overlapping). */
export function findQuotations(_text: string, _blocks: readonly Range[]): Quotations {
  return { quotations: [], warnings: [] }
}
