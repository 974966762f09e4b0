import type { Entity } from '../../domain/entity.ts'
import { countryNames } from '../../language/en/countries.ts'
import { LONGEST_NAME } from '../user-file/knowledge-entry.ts'
import type { Service } from './manifest.ts'

/** All that is ever sent of a report: a name, what kind of thing has it, and its country in words. */
export interface Query {
  readonly name: string
  readonly type?: string | undefined
  readonly country?: { readonly property: string; readonly name: string } | undefined
}

/** What stands in a name of a report but can't be part of it, and might be more than data to a careless service. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu

/**
 * What a service is asked about an entity; undefined: nothing. Nobody is asked about who has no name ("a spokesman"),
 * about things of no type that could be compared, or about whom the user's own file has linked to the same scheme.
 */
export function queryFor(entity: Entity, service: Service): Query | undefined {
  const { type, country, links } = entity
  if (type === 'other' || links.some(({ scheme }) => scheme === service.scheme)) return undefined
  if (!entity.mentions.some(({ form }) => form === 'name')) return undefined
  const name = entity.name.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim()
  if (name.length > LONGEST_NAME || !/[\p{L}\p{N}]/u.test(name)) return undefined
  const property = service.vocabulary?.countryOf[type]
  const named = country === undefined ? undefined : countryNames.get(country)?.name
  return {
    name,
    type: service.typeFor(type),
    country: property && named ? { property, name: named } : undefined,
  }
}

/** The same text for the same question, and no other. */
export function queryKey({ name, type, country }: Query): string {
  return JSON.stringify([name, type ?? null, country ? [country.property, country.name] : null])
}
