import { z } from 'zod'
import { eventContexts } from './ontology/event-contexts.ts'
import { eventModes } from './ontology/event-modes.ts'
import { eventTypes, quadClasses } from './ontology/event-types.ts'
import { spanSchema } from './span-schema.ts'

export const eventSchema = z.strictObject({
  id: z.string(),
  type: z.enum(eventTypes),
  mode: z
    .enum(eventModes)
    .optional()
    .describe('How it was done: one of the modes of its type (`onrecord ontology`).'),
  contexts: z.array(z.enum(eventContexts)).describe('What it is about; each once.'),
  quad: z.enum(quadClasses),
  intensity: z
    .number()
    .describe('From -10 (conflict) to 10 (cooperation), of its type and mode: Goldstein’s scale.'),
  trigger: z.array(spanSchema).describe('The words of all its mentions, in text order.'),
  words: z.array(
    z.strictObject({ ...spanSchema.shape, voice: z.string().describe('A statement, or "author".') }),
  ),
  actors: z.array(z.string()).describe('The entities that do it.'),
  recipients: z.array(z.string()).describe('The entities that it is done to.'),
  place: z.string().optional().describe('The entity where it happens.'),
  time: z.string().optional().describe('When it happens: a time of the record.'),
  status: z.enum(['happened', 'ongoing', 'planned', 'threatened', 'possible', 'denied', 'hypothetical']),
  background: z.boolean().describe('Told only as what came before the news.'),
  attributedTo: z
    .string()
    .optional()
    .describe("The statement that claims it; absent: in the author's own voice."),
  evidence: z.array(z.string()),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'How often annotators would code an event with such signs; the chief one of a sentence has the most.',
    ),
})
/** Who did what to whom (PLOVER 2). */
export type Event = z.infer<typeof eventSchema>
