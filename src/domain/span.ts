import type { z } from 'zod'
import type { rangeSchema, spanSchema } from './span-schema.ts'

// The schemas stand apart: every stage needs spans, and reading should not wait for the schema library to load.

/** A stretch of `document.text`: UTF-16 code units, `start` included, `end` excluded. */
export type Range = z.infer<typeof rangeSchema>

/** A range that repeats its characters, so that a record checks itself. */
export type Span = z.infer<typeof spanSchema>

/** The span of `text` from `start` to `end` (UTF-16 code units). */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) }
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
