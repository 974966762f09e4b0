import { z } from 'zod'
import { entityTypes } from '../../domain/entity.ts'

/** The longest name, title or identifier that an entry may have, in UTF-16 code units; longer ones are no names. */
export const LONGEST_NAME = 300
/** Aliases, roles or identifiers of one entry at most. */
const MOST_PARTS = 100

const name = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(LONGEST_NAME, `is longer than ${LONGEST_NAME} characters`)
/** A day, a month or a year. Example: "2019-05". */
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is no date: write 2019, 2019-05 or 2019-05-12')

export const knowledgeRoleSchema = z.strictObject({ title: name, of: name.optional() })
export const identifierSchema = z.strictObject({ scheme: name, id: name })

/** Somebody or something that a user's file knows. */
export const knowledgeEntrySchema = z.strictObject({
  name,
  aliases: z.array(name).max(MOST_PARTS, `has more than ${MOST_PARTS}`).default([]),
  type: z.enum(entityTypes, `is none of ${entityTypes.join(', ')}`).optional(),
  country: z
    .string()
    .transform((code) => code.toUpperCase())
    .pipe(z.string().regex(/^[A-Z]{3}$/, 'is no ISO 3166-1 alpha-3 code, such as BRA'))
    .optional(),
  roles: z.array(knowledgeRoleSchema).max(MOST_PARTS, `has more than ${MOST_PARTS}`).default([]),
  /** Since when and until when what is said here holds, both days included. */
  from: date.optional(),
  to: date.optional(),
  identifiers: z.array(identifierSchema).max(MOST_PARTS, `has more than ${MOST_PARTS}`).default([]),
})
export type KnowledgeEntry = z.output<typeof knowledgeEntrySchema>
/** The same as it may be given: all but the name may be left out. */
export type KnowledgeInput = z.input<typeof knowledgeEntrySchema>

/** A row of a file that could not be used. */
export interface KnowledgeProblem {
  /** Line of the file, from 1. */
  readonly line: number
  /** What is wrong and what is expected. */
  readonly message: string
}

export interface Knowledge {
  readonly entries: readonly KnowledgeEntry[]
  readonly problems: readonly KnowledgeProblem[]
}
