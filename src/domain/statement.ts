import { z } from 'zod'
import { spanSchema } from './span-schema.ts'

export const statementKinds = ['direct', 'indirect', 'mixed'] as const
export type StatementKind = (typeof statementKinds)[number]

export const sourceKinds = ['named', 'unnamed', 'group', 'document', 'none'] as const
export type SourceKind = (typeof sourceKinds)[number]

export const mediumKinds = [
  'briefing',
  'news-conference',
  'interview',
  'message',
  'letter',
  'call',
  'post',
  'speech',
  'testimony',
  'statement',
  'report',
  'document',
  'broadcast',
  'court',
  'other',
] as const
export type MediumKind = (typeof mediumKinds)[number]

export const manners = [
  'say',
  'claim',
  'report',
  'deny',
  'admit',
  'confirm',
  'ask',
  'order',
  'urge',
  'promise',
  'offer',
  'threaten',
  'warn',
  'accuse',
  'criticise',
  'praise',
  'predict',
  'think',
  'feel',
  'agree',
  'refuse',
  'joke',
] as const
export type Manner = (typeof manners)[number]

export const stances = ['neutral', 'distancing', 'endorsing'] as const
export type Stance = (typeof stances)[number]

export const speakerCandidateSchema = z.strictObject({
  entity: z.string(),
  score: z.number().min(0).max(1),
  evidence: z.string().describe('The name of the rule that proposed it.'),
})
export type SpeakerCandidate = z.infer<typeof speakerCandidateSchema>

export const statementSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(statementKinds).describe('Direct: all of it in quotation marks; indirect: none; mixed: some.'),
  content: z.array(spanSchema).min(1).describe('What is said; may be discontinuous.'),
  cue: z
    .array(spanSchema)
    .describe('The words that say that it was said; empty where a quotation simply follows.'),
  source: z.array(spanSchema).describe('The words that name who says it.'),
  quoted: z.array(spanSchema).describe('The parts inside quotation marks, marks left out.'),
  speaker: z.string().nullable().describe('The entity that says it; null: not known.'),
  speakerCandidates: z
    .array(speakerCandidateSchema)
    .optional()
    .describe('Best first, where the speaker is not certain.'),
  sourceKind: z.enum(sourceKinds).describe('How the report names who says it.'),
  addressees: z.array(z.string()).describe('The entities it is said to.'),
  medium: z.strictObject({ kind: z.enum(mediumKinds), ...spanSchema.partial().shape }).optional(),
  time: z.string().optional().describe('When it was said: a time of the record.'),
  saidIn: z.string().optional().describe('The language it was said in (BCP 47).'),
  parent: z.string().optional().describe('The statement that it is said inside.'),
  continues: z.string().optional().describe('The statement that it resumes with a cue of its own.'),
  manner: z.enum(manners).describe('What sort of saying the cue makes it.'),
  stance: z
    .enum(stances)
    .describe('How the writer stands to it: "claimed" and "pointed out" are not "said".'),
  asserted: z.boolean().describe('False under negation, questions and conditionals.'),
  via: z.array(z.string()).describe('The entities it came through, nearest first.'),
  evidence: z.array(z.string()).describe('What decided kind and speaker: names of rules.'),
  confidence: z.number().min(0).max(1),
})
/** An attribution made complete: who says what, in whose words. */
export type Statement = z.infer<typeof statementSchema>

export const quotedTermSchema = z.strictObject({
  ...spanSchema.shape,
  use: z.enum(['scare', 'term', 'title', 'nickname', 'mention']),
  holder: z.string().nullable().describe('An entity, "author", or null where nobody can tell.'),
})
/** Quotation marks that are not speech. */
export type QuotedTerm = z.infer<typeof quotedTermSchema>
