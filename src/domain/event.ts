import { z } from 'zod'
import { spanSchema } from './span-schema.ts'

/** PLOVER 2 event types. */
export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const

export const eventSchema = z.strictObject({
  id: z.string(),
  type: z.enum(eventTypes),
  mode: z.string().optional(),
  contexts: z.array(z.string()),
  quad: z.enum(['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict']),
  intensity: z.number(),
  trigger: z.array(spanSchema),
  words: z.array(
    z.strictObject({ ...spanSchema.shape, voice: z.string().describe('A statement, or "author".') }),
  ),
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  place: z.string().optional(),
  time: z.string().optional(),
  status: z.enum(['happened', 'ongoing', 'planned', 'threatened', 'possible', 'denied', 'hypothetical']),
  background: z.boolean(),
  attributedTo: z
    .string()
    .optional()
    .describe("The statement that claims it; absent: in the author's own voice."),
  evidence: z.array(z.string()),
  confidence: z.number().min(0).max(1),
})
/** Who did what to whom (PLOVER 2). */
export type Event = z.infer<typeof eventSchema>
