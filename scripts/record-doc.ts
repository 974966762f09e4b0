import { recordJsonSchema } from '../src/domain/record.ts'
import { warningCodes } from '../src/domain/warning.ts'

interface Schema {
  type?: string | string[]
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: string[]
  const?: string
  anyOf?: Schema[]
  $ref?: string
  $defs?: Record<string, Schema>
}

/** docs/record.md, made from the schema so that the two can't differ. */
export function recordDoc(): string {
  const schema = recordJsonSchema() as Schema
  const sections = Object.entries(schema.properties ?? {}).map(([name, field]) => section(name, field))
  return `${[
    '# The record',
    '<!-- Made by `npm run docs` from src/domain; edit the schemas there. -->',
    'All that is read from one report, as JSON. `onrecord schema` prints its JSON Schema (2020-12); `onrecord check FILE` says where a record breaks it or its own invariants.',
    'A **span** is `{ "start": 12, "end": 34, "text": "…" }`: offsets into `document.text` in the unit that `offsets` names (UTF-16 code units unless asked otherwise), `start` included and `end` excluded, with its characters repeated, so that a record checks itself. A **range** is a span without `text`. A field marked `?` may be absent; lists may be empty. Lists of allowed values are closed: a new value is a new schema version.',
    ...sections,
    '## Warning codes',
    Object.entries(warningCodes)
      .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
      .join('\n'),
  ].join('\n\n')}\n`
}

function section(name: string, field: Schema): string {
  const inner = field.items ?? field
  const lines = [`## \`${name}\``]
  const meaning = [typeOf(field), field.description].filter(Boolean).join('. ')
  lines.push(meaning)
  const rows = inner.properties && !isBareSpan(inner) ? fields(inner, 0) : []
  if (rows.length > 0) lines.push(rows.join('\n'))
  return lines.join('\n\n')
}

function fields(schema: Schema, depth: number): string[] {
  const required = new Set(schema.required ?? [])
  const all = Object.entries(schema.properties ?? {})
  const spanFields = new Set(
    isSpan(schema) ? ['start', 'end', 'text'] : isRange(schema) ? ['start', 'end'] : [],
  )
  const own = all.filter(([name]) => !spanFields.has(name))
  const indent = '  '.repeat(depth)
  const rows =
    spanFields.size > 0
      ? [
          `${indent}- *its ${spanFields.has('text') ? 'span' : 'range'}*: ${[...spanFields].map((name) => `\`${name}\``).join(', ')}`,
        ]
      : []
  for (const [name, field] of own) {
    const inner = field.items ?? field
    const meaning = [typeOf(field), field.description].filter(Boolean).join('. ')
    rows.push(`${indent}- \`${name}${required.has(name) ? '' : '?'}\`: ${meaning}`)
    if (inner.properties && !isBareSpan(inner)) rows.push(...fields(inner, depth + 1))
  }
  return rows
}

const isSpan = ({ properties }: Schema) => Boolean(properties?.start && properties.end && properties.text)
const isRange = ({ properties }: Schema) => Boolean(properties?.start && properties.end && !properties.text)
const isBareSpan = (schema: Schema) => isSpan(schema) && Object.keys(schema.properties ?? {}).length === 3

function typeOf(schema: Schema): string {
  if (schema.$ref) return 'span'
  if (schema.const) return `\`"${schema.const}"\``
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(' · ')
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ')
  if (schema.items) return `list of ${plural(typeOf(schema.items))}`
  if (isBareSpan(schema)) return 'span'
  return Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? '')
}

const plural = (type: string) => (/^(?:span|object|string)$/.test(type) ? `${type}s` : type)
