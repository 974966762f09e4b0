import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleRecord } from '../../test/sample-record.ts'
import { openReader } from '../read.ts'
import { checkRecord } from './check.ts'
import { recordJsonSchema, recordSchema } from './record.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true })

describe('the record’s JSON Schema', () => {
  const schema = recordJsonSchema()
  const validate = ajv.compile(schema)

  it('is a valid schema of draft 2020-12', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
    expect(ajv.validateSchema(schema)).toBe(true)
  })

  it('takes the sample that uses every field', () => {
    expect(validate(sampleRecord()), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each(['model', 'rules'] as const)(
    'takes what a reader makes (%s), and so does the checker',
    async (kind) => {
      const reader = await openReader({ reader: kind, threads: 1 })
      const text = 'PORT ELM — “We will not wait,” Ana Duarte told reporters 🙂.\n\nIvo Pell agreed.'
      const record = JSON.parse(JSON.stringify(await reader.read({ text, ref: 'a' })))
      await reader.close()
      expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
      expect(checkRecord(record)).toEqual([])
    },
  )

  it('agrees with the types on records with one value exchanged', () => {
    const record = sampleRecord()
    const places = paths(record)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.oneof(fc.jsonValue(), fc.integer()), (path, value) => {
        const changed = structuredClone(record)
        const parent = path.slice(0, -1).reduce((at, key) => (at as never)[key], changed as unknown)
        ;(parent as Record<string, unknown>)[path.at(-1) as string] = value
        expect(validate(changed)).toBe(recordSchema.safeParse(changed).success)
      }),
      { numRuns: 1000 },
    )
  })
})

function paths(value: unknown, path: string[] = []): string[][] {
  const own = path.length > 0 ? [path] : []
  if (typeof value !== 'object' || value === null) return own
  return [...own, ...Object.entries(value).flatMap(([key, item]) => paths(item, [...path, key]))]
}
