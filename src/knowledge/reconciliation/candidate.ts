import { z } from 'zod'
import { LONGEST_NAME } from '../user-file/knowledge-entry.ts'

/** Candidates of one name that are looked at; services give the best first. */
export const MOST_CANDIDATES = 10
/** Types, features and values of one candidate at most; what goes beyond is left out. */
const MOST_PARTS = 50

/** Controls, line ends and what turns text round have no place in a name or an identifier. */
const RISKY = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu
const clean = (text: string) => text.replace(RISKY, ' ').trim()

const shortText = z
  .string()
  .transform((text) => clean(text.slice(0, LONGEST_NAME * 2)).slice(0, LONGEST_NAME))
  .pipe(z.string().min(1))
/** Identifiers are never shortened: a part of one is another's. */
const identifier = z
  .string()
  .min(1)
  .max(LONGEST_NAME)
  .refine((id) => clean(id) === id && !/\s/.test(id), 'is no identifier')

const few = <Schema extends z.ZodType>(item: Schema) =>
  z
    .array(z.unknown())
    .transform((items) =>
      items.slice(0, MOST_PARTS).flatMap((each): z.output<Schema>[] => {
        const read = item.safeParse(each)
        return read.success ? [read.data] : []
      }),
    )
    .catch([])

const typeSchema = z.union([
  z.object({ id: identifier, name: shortText.optional().catch(undefined) }),
  identifier.transform((id): { id: string; name: string | undefined } => ({ id, name: undefined })),
])
const featureSchema = z.object({ id: shortText, value: z.union([z.number(), z.boolean()]) })
/** A string; in the draft of 1.0 a list of strings with their languages. */
const nameSchema = z.union([
  shortText.transform((name) => [name]),
  z
    .array(z.union([z.object({ str: shortText }).transform(({ str }) => str), shortText]))
    .min(1)
    .transform((names) => names.slice(0, MOST_PARTS)),
])

/** Somebody or something that a service proposes for a name, with all it says of how well it fits. */
export const candidateSchema = z
  .object({
    id: identifier,
    name: nameSchema,
    description: shortText.optional().catch(undefined),
    type: z.preprocess((types) => (Array.isArray(types) ? types : types ? [types] : []), few(typeSchema)),
    score: z.number().optional().catch(undefined),
    match: z.boolean().optional().catch(undefined),
    features: few(featureSchema),
  })
  .transform(({ name, type, ...rest }) => ({ ...rest, names: name, types: type }))
export type Candidate = z.output<typeof candidateSchema>

/** The candidates of an answer; undefined where one of them is damaged: a tie may hide behind it. */
export function candidatesOf(value: unknown): Candidate[] | undefined {
  if (!Array.isArray(value)) return undefined
  const read = value.slice(0, MOST_CANDIDATES).map((each) => candidateSchema.safeParse(each))
  const sound = read.flatMap(({ data }) => (data ? [data] : []))
  if (sound.length < read.length) return undefined
  return sound.filter(({ id }, at) => sound.findIndex((each) => each.id === id) === at)
}

/** What a service tells of a candidate when it is asked for values: by property, texts and dates. */
export type Facts = Readonly<Record<string, readonly string[]>>

const valueSchema = z
  .union([
    z.object({ name: shortText }).transform(({ name }) => name),
    z.object({ str: shortText }).transform(({ str }) => str),
    z.object({ date: shortText }).transform(({ date }) => date),
    z.object({ id: shortText }).transform(({ id }) => id),
    shortText,
  ])
  .catch('')

/** The values of one property: `[{"id","name"} | {"str"} | {"date"} | …]`. */
export function valuesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value
    .slice(0, MOST_PARTS)
    .map((each) => valueSchema.parse(each))
    .filter((each) => each !== '')
}
