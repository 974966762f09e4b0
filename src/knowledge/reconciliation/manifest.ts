import { z } from 'zod'
import type { EntityType } from '../../domain/entity.ts'
import { OnrecordError } from '../../errors.ts'
import { kindsOfTypeName } from './type-names.ts'
import { type Vocabulary, vocabularies } from './vocabularies.ts'

/** Names in a batch where the manifest doesn't say; more than the services known to us take with ease. */
const USUAL_BATCH = 20
const LARGEST_BATCH = 50

const text = z.string().max(2000)
/** A field that is no matter of life and death: what can't be read of it is taken for absent. */
const lenient = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** What a service says of itself, as far as it matters here (versions 0.1, 0.2 and the draft of 1.0). */
export const manifestSchema = z
  .object({
    // Version 0.1 had no such field.
    versions: lenient(z.array(z.string().max(50)).max(50)),
    name: text,
    identifierSpace: lenient(text),
    schemaSpace: lenient(text),
    view: lenient(z.object({ url: text })),
    defaultTypes: lenient(
      z
        .array(
          z.union([
            z.object({ id: text, name: lenient(text) }),
            text.transform((id) => ({ id, name: undefined })),
          ]),
        )
        .max(1000),
    ),
    batchSize: lenient(z.int().min(1)),
    extend: z.unknown().optional(),
    authentication: z.unknown().optional(),
  })
  .refine(
    (manifest) => manifest.versions || manifest.identifierSpace || manifest.view || manifest.defaultTypes,
    {
      message: 'needs "versions" or "identifierSpace"',
    },
  )
export type Manifest = z.output<typeof manifestSchema>

/** `form`: versions 0.1 and 0.2, queries as a form field; `json`: the draft of 1.0, JSON to /match. */
export type Protocol = 'form' | 'json'

/** A service as it is asked. */
export interface Service {
  readonly name: string
  readonly protocol: Protocol
  readonly batchSize: number
  /** Scheme of links to it: "wikidata", or the host that its identifiers belong to. */
  readonly scheme: string
  readonly vocabulary?: Vocabulary | undefined
  /** Whether it tells values of properties when asked. */
  readonly extends: boolean
  /** Type to ask with for entities of a type; undefined: ask without. */
  typeFor(type: EntityType): string | undefined
}

/** Reads a manifest. Throws OnrecordError 'bad-service' where it is none, or of a version that is not spoken here. */
export function readManifest(value: unknown, shown: string, url: string): Service {
  const read = manifestSchema.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    const where = issue?.path.length
      ? ` ("${issue.path.join('.')}": ${issue.message})`
      : ` (${issue?.message})`
    throw new OnrecordError(
      'bad-service',
      `${shown} answered JSON that is no manifest of a reconciliation service${where}`,
      { service: shown },
    )
  }
  const manifest = read.data
  const vocabulary = vocabularyOf(manifest)
  return {
    name: manifest.name,
    protocol: protocolOf(manifest, shown),
    batchSize: Math.min(manifest.batchSize ?? USUAL_BATCH, LARGEST_BATCH),
    scheme: vocabulary?.scheme ?? ownScheme(manifest, url),
    vocabulary,
    extends: vocabulary !== undefined && typeof manifest.extend === 'object' && manifest.extend !== null,
    typeFor: (type) => vocabulary?.types[type] ?? defaultTypeFor(type, manifest),
  }
}

/** A service of several versions is asked by 0.2, which is finished. */
function protocolOf({ versions = ['0.1'] }: Manifest, shown: string): Protocol {
  if (versions.some((version) => /^0\.[12]\b/.test(version))) return 'form'
  if (versions.some((version) => /^1\b/.test(version))) return 'json'
  const listed = versions.map((version) => `"${version}"`).join(', ') || 'no version'
  throw new OnrecordError(
    'bad-service',
    `${shown} speaks ${listed.slice(0, 200)} of the reconciliation protocol; 0.1, 0.2 and 1.0-draft are spoken here`,
    { service: shown },
  )
}

function vocabularyOf({ identifierSpace, schemaSpace, view }: Manifest): Vocabulary | undefined {
  const spaces = [identifierSpace, schemaSpace, view?.url].filter((space) => space !== undefined)
  return vocabularies.find((each) => each.spaces.some((start) => spaces.some((space) => start.test(space))))
}

/** The host that identifiers belong to, or else the service's own: "d-nb.info". */
function ownScheme({ identifierSpace, view }: Manifest, url: string): string {
  for (const each of [identifierSpace, view?.url, url]) {
    try {
      if (each) return new URL(each.replace(/[{}]/g, '')).hostname.replace(/^www\./, '')
    } catch {
      // no address: the next one may be
    }
  }
  return 'unknown'
}

/** One of the manifest's own types whose name means the entity's and nothing else: "Person", "Places". */
function defaultTypeFor(type: EntityType, { defaultTypes = [] }: Manifest): string | undefined {
  return defaultTypes.find(({ id, name }) => {
    const kinds = [name, id].filter((each) => each !== undefined).map(kindsOfTypeName)
    const known = kinds.find((each) => each.size > 0)
    return known?.has(type) && known.size === 1
  })?.id
}
