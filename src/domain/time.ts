import { z } from 'zod'
import { spanSchema } from './span-schema.ts'

export const timeSchema = z.strictObject({
  id: z.string(),
  ...spanSchema.shape,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().optional().describe("ISO-TimeML TIMEX3; absent when it can't be resolved."),
  candidates: z
    .array(z.string())
    .optional()
    .describe('The values it may have, when the report leaves it open.'),
  mod: z.string().optional(),
  quant: z.string().optional(),
  freq: z.string().optional(),
})
/** A time expression (TIMEX3). */
export type Time = z.infer<typeof timeSchema>
