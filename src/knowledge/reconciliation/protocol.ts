import { type Candidate, candidatesOf, type Facts, MOST_CANDIDATES, valuesOf } from './candidate.ts'
import type { JsonRequest } from './fetch-json.ts'
import type { Protocol } from './manifest.ts'
import type { Query } from './query.ts'

/** Where and how to ask, in one of the two forms of the protocol. */
export interface Endpoint {
  readonly url: string
  readonly protocol: Protocol
  readonly authorization?: string | undefined
}

/** A batch of questions. Form: `queries={"q0":{…}}` to the service itself; JSON: `{"queries":[…]}` to its /match. */
export function matchRequest(queries: readonly Query[], endpoint: Endpoint): JsonRequest {
  const { authorization, url } = endpoint
  if (endpoint.protocol === 'json') {
    const text = JSON.stringify({ queries: queries.map(draftQuery) })
    return { url: under(url, 'match'), body: { type: 'json', text }, authorization }
  }
  const batch = Object.fromEntries(queries.map((query, at) => [`q${at}`, plainQuery(query)]))
  return { url, body: { type: 'form', text: form('queries', batch) }, authorization }
}

function plainQuery({ name, type, country }: Query): object {
  return {
    query: name,
    limit: MOST_CANDIDATES,
    ...(type ? { type } : {}),
    ...(country ? { properties: [{ pid: country.property, v: country.name }] } : {}),
  }
}

function draftQuery({ name, type, country }: Query): object {
  const conditions: object[] = [{ matchType: 'name', propertyValue: name }]
  if (country) {
    const { property: propertyId, name: propertyValue } = country
    conditions.push({ matchType: 'property', propertyId, propertyValue, required: false })
  }
  return { ...(type ? { type } : {}), limit: MOST_CANDIDATES, conditions }
}

/** The candidates of each question of a batch; undefined where the answer has none for it, or damaged ones. */
export function matchAnswers(
  value: unknown,
  count: number,
  protocol: Protocol,
): (readonly Candidate[] | undefined)[] {
  const results = protocol === 'json' ? own(value, 'results') : value
  return Array.from({ length: count }, (_, at) =>
    protocol === 'json'
      ? candidatesOf(own(Array.isArray(results) ? results[at] : undefined, 'candidates'))
      : candidatesOf(own(own(results, `q${at}`), 'result')),
  )
}

/** Asks what properties of candidates are. Form: `extend={"ids","properties"}`; JSON: the same to /extend. */
export function extendRequest(
  ids: readonly string[],
  properties: readonly string[],
  endpoint: Endpoint,
): JsonRequest {
  const { authorization, url } = endpoint
  const extend = { ids, properties: properties.map((id) => ({ id })) }
  return endpoint.protocol === 'json'
    ? { url: under(url, 'extend'), body: { type: 'json', text: JSON.stringify(extend) }, authorization }
    : { url, body: { type: 'form', text: form('extend', extend) }, authorization }
}

/** The values that are told of each candidate, none where the answer leaves it out; undefined: this is no answer. */
export function extendAnswers(
  value: unknown,
  ids: readonly string[],
  properties: readonly string[],
  protocol: Protocol,
): Facts[] | undefined {
  const rows = own(value, 'rows')
  if (typeof rows !== 'object' || rows === null) return undefined
  return ids.map((id) => {
    const row = protocol === 'json' ? own(find(rows, id), 'properties') : own(rows, id)
    const told = properties.map((property) => {
      const values = protocol === 'json' ? own(find(row, property), 'values') : own(row, property)
      return [property, valuesOf(values)] as const
    })
    return Object.fromEntries(told.filter(([, values]) => values.length > 0))
  })
}

/** A field of a JSON object; undefined where there is no such object, or the field is only inherited. */
function own(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? (value as Record<string, unknown>)[field]
    : undefined
}

/** The item of a list that has this id. */
function find(list: unknown, id: string): unknown {
  return Array.isArray(list) ? list.find((each) => own(each, 'id') === id) : undefined
}

function form(field: string, value: object): string {
  return new URLSearchParams({ [field]: JSON.stringify(value) }).toString()
}

/** "https://example.org/api?key=1" → "https://example.org/api/match?key=1". */
function under(base: string, step: string): string {
  const url = new URL(base)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${step}`
  return url.href
}
