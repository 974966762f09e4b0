import { z } from 'zod'
import { documentSchema } from './document.ts'
import { entitySchema } from './entity.ts'
import { eventSchema } from './event.ts'
import { SCHEMA_VERSION } from './schema-version.ts'
import { rangeSchema } from './span-schema.ts'
import { quotedTermSchema, statementSchema } from './statement.ts'
import { timeSchema } from './time.ts'
import { warningSchema } from './warning.ts'

export { SCHEMA_VERSION }

export const offsetUnits = ['utf-16', 'codepoints'] as const
export type OffsetUnit = (typeof offsetUnits)[number]

export const recordSchema = z
  .strictObject({
    schema: z.literal(SCHEMA_VERSION),
    offsets: z.enum(offsetUnits).describe('The unit of every start and end in this record.'),
    producer: z.strictObject({
      name: z.string(),
      version: z.string(),
      model: z.string().describe('NAME@SHA256-PREFIX of the model, or the name of the rules.'),
    }),
    document: documentSchema,
    sentences: z.array(rangeSchema).describe('In order; together they cover the words of every block.'),
    entities: z.array(entitySchema),
    times: z.array(timeSchema),
    statements: z.array(statementSchema),
    quotedTerms: z.array(quotedTermSchema),
    events: z.array(eventSchema),
    warnings: z.array(warningSchema),
  })
  .meta({ title: 'onrecord report record', description: 'All that is read from one report.' })

/** All that is read from one report. */
export type ReportRecord = z.infer<typeof recordSchema>

/** The record's JSON Schema (2020-12). */
export function recordJsonSchema(): object {
  return z.toJSONSchema(recordSchema, { target: 'draft-2020-12' })
}
