import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

/** An entity of a made service; `facts` are what it tells when asked for properties. */
export interface MadeEntity {
  readonly id: string
  readonly name: string
  readonly type?: readonly (string | { id: string; name?: string })[]
  readonly description?: string
  readonly score?: number
  readonly match?: boolean
  readonly features?: readonly { id: string; value: number | boolean }[]
  readonly facts?: Readonly<Record<string, readonly object[]>>
}

export interface AskedQuery {
  readonly query: string
  readonly type?: string
  readonly properties?: readonly { pid: string; v: string }[]
}

/** A request as it came, with what was asked in it. */
export interface Asked {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly kind: 'manifest' | 'match' | 'extend'
  readonly body: string
  readonly queries: readonly AskedQuery[]
}

/** Answers a request otherwise than a sound service would; false: let it be answered as usual. */
export type Mischief = (asked: Asked, response: ServerResponse, times: number) => boolean | Promise<boolean>

export interface MadeService {
  readonly url: string
  /** Every request so far. */
  readonly asked: Asked[]
  /** The requests that asked for names. */
  matches(): Asked[]
  close(): Promise<void>
}

export interface MadeServiceOptions {
  readonly manifest?: object
  readonly entities?: readonly MadeEntity[]
  readonly mischief?: Mischief
}

export const WIKIDATA_MANIFEST = {
  versions: ['0.1', '0.2'],
  name: 'Made Wikidata',
  identifierSpace: 'http://www.wikidata.org/entity/',
  schemaSpace: 'http://www.wikidata.org/prop/direct/',
  defaultTypes: [{ id: 'Q35120', name: 'entity' }],
  extend: { propose_properties: { service_url: 'https://x.example', service_path: '/p' } },
}

export const human = [{ id: 'Q5', name: 'human' }]
export const country = (name: string) => [{ id: `Q-${name}`, name }]

/** Starts a real server that speaks the reconciliation protocol, 0.2 and the draft of 1.0; gone after the tests of a file. */
export async function madeService(options: MadeServiceOptions = {}): Promise<MadeService> {
  const { manifest = WIKIDATA_MANIFEST, entities = [], mischief = () => false } = options
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const each = await readRequest(request)
    asked.push(each)
    const times = asked.filter(({ kind }) => kind === each.kind).length
    if (await mischief(each, response, times)) return
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answerTo(each, manifest, entities)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  afterAll(close)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/en/api`,
    asked,
    matches: () => asked.filter(({ kind }) => kind === 'match'),
    close,
  }
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString('utf8')
  const path = request.url ?? '/'
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
  const fields = isForm ? Object.fromEntries(new URLSearchParams(body)) : {}
  const kind =
    request.method === 'GET'
      ? 'manifest'
      : 'extend' in fields || path.includes('/extend')
        ? 'extend'
        : 'match'
  return {
    path,
    headers: request.headers,
    kind,
    body,
    queries: kind === 'match' ? queriesOf(body, fields) : [],
  }
}

function queriesOf(body: string, fields: Record<string, string>): AskedQuery[] {
  if (fields.queries !== undefined) return Object.values(JSON.parse(fields.queries))
  return JSON.parse(body).queries.map((query: { conditions: Record<string, string>[]; type?: string }) => ({
    query: query.conditions.find(({ matchType }) => matchType === 'name')?.propertyValue ?? '',
    type: query.type,
    properties: query.conditions
      .filter(({ matchType }) => matchType === 'property')
      .map(({ propertyId, propertyValue }) => ({ pid: propertyId, v: propertyValue })),
  }))
}

function answerTo(asked: Asked, manifest: object, entities: readonly MadeEntity[]): unknown {
  if (asked.kind === 'manifest') return manifest
  const isDraft = asked.body.startsWith('{')
  if (asked.kind === 'extend') return extended(asked.body, isDraft, entities)
  const found = asked.queries.map(({ query }) =>
    entities
      .filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))
      .map(({ facts: _, score = 100, match = false, type = [], ...rest }) => ({
        ...rest,
        score,
        match,
        type,
      })),
  )
  if (isDraft) {
    return {
      results: found.map((candidates) => ({
        candidates: candidates.map(({ name, ...rest }) => ({ ...rest, name: [{ str: name, lang: 'en' }] })),
      })),
    }
  }
  return Object.fromEntries(found.map((result, at) => [`q${at}`, { result }]))
}

function extended(body: string, isDraft: boolean, entities: readonly MadeEntity[]): object {
  const { ids, properties } = isDraft
    ? JSON.parse(body)
    : JSON.parse(new URLSearchParams(body).get('extend') ?? '')
  const row = (id: string) =>
    properties.map((property: { id: string }) => ({
      id: property.id,
      values: entities.find((entity) => entity.id === id)?.facts?.[property.id] ?? [],
    }))
  if (isDraft) return { meta: properties, rows: ids.map((id: string) => ({ id, properties: row(id) })) }
  const cells = (id: string) =>
    Object.fromEntries(row(id).map((cell: { id: string; values: object[] }) => [cell.id, cell.values]))
  return { meta: properties, rows: Object.fromEntries(ids.map((id: string) => [id, cells(id)])) }
}
