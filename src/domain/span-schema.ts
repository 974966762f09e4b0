import { z } from 'zod'

/** A stretch of `document.text`: UTF-16 code units, `start` included, `end` excluded. */
export const rangeSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})

/** A range that repeats its characters, so that a record checks itself. */
export const spanSchema = z.strictObject({ ...rangeSchema.shape, text: z.string() }).meta({
  id: 'Span',
  description:
    'A stretch of document.text: start included, end excluded, in the unit that `offsets` names; `text` repeats the characters.',
})
