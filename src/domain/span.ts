import { z } from 'zod'

/** A stretch of `document.text`: UTF-16 code units, `start` included, `end` excluded. */
export const rangeSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Range = z.infer<typeof rangeSchema>

/** A range that repeats its characters, so that a record checks itself. */
export const spanSchema = z.strictObject({ ...rangeSchema.shape, text: z.string() }).meta({
  id: 'Span',
  description:
    'A stretch of document.text: start included, end excluded, in the unit that `offsets` names; `text` repeats the characters.',
})
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
