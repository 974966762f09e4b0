import { z } from 'zod'
import { spanSchema } from './span-schema.ts'

export const entityTypes = ['person', 'organization', 'country', 'place', 'group', 'other'] as const
export type EntityType = (typeof entityTypes)[number]

export const mentionForms = ['name', 'demonym', 'nominal', 'pronoun'] as const
export type MentionForm = (typeof mentionForms)[number]

export const mentionSchema = z.strictObject({
  ...spanSchema.shape,
  form: z
    .enum(mentionForms)
    .describe(
      'A name is the name alone, without title or article; a nominal runs from its determiner to its head noun.',
    ),
  type: z.enum(entityTypes).optional().describe("Overrides the entity's type here."),
})
export type Mention = z.infer<typeof mentionSchema>

export const roleSchema = z.strictObject({
  title: z.string(),
  of: z.string().optional().describe('The entity that the role is a role of.'),
})

export const linkSchema = z.strictObject({
  scheme: z.string(),
  id: z.string(),
  name: z.string(),
  score: z.number().min(0).max(1),
})

export const entitySchema = z.strictObject({
  id: z.string(),
  type: z.enum(entityTypes),
  name: z.string().describe('The fullest name that the report gives.'),
  mentions: z.array(mentionSchema).describe('In text order.'),
  country: z.string().optional().describe('ISO 3166-1 alpha-3: whose state, citizen or territory.'),
  roles: z.array(roleSchema),
  actsFor: z.string().optional().describe('The entity that this one acts for.'),
  links: z.array(linkSchema),
})
/** Whoever speaks, is spoken to, acts or is acted on, within one report. */
export type Entity = z.infer<typeof entitySchema>
