import type { Entity } from '../../domain/entity.ts'
import { sameOffice } from '../../knowledge/same-office.ts'
import type { KnowledgeEntry } from '../../knowledge/user-file/knowledge-entry.ts'
import { type KnownEntries, keyOf } from '../../knowledge/user-file/known-entries.ts'

/** What a link's score is made of: a name alone says something, what agrees beside it more. By hand. */
const SCORE = { alias: 0.55, name: 0.6, type: 0.05, country: 0.15, role: 0.15, date: 0.04 } as const
/** Scheme of a link to an entry that has no identifier. */
const OWN_SCHEME = 'user'

/**
 * Links entities to the entries of a user's file that they are, and takes over what those know. Names alone decide
 * nothing: an entry whose type, country, roles or dates disagree with the report is somebody else, and of two that fit
 * alike neither is taken.
 */
export function linkEntities(
  entities: readonly Entity[],
  known: KnownEntries,
  published: string | undefined,
): Entity[] {
  const byKey = new Map<string, string>()
  for (const { id, name, mentions } of entities)
    for (const each of [name, ...mentions.flatMap(({ form, text }) => (form === 'name' ? [text] : []))])
      if (!byKey.has(keyOf(each))) byKey.set(keyOf(each), id)
  return entities.map((entity) => {
    const match = entryOf(entity, known, published)
    return match ? linked(entity, match, byKey) : entity
  })
}

interface Match {
  readonly entry: KnowledgeEntry
  readonly score: number
  /** Country and role that agree. */
  readonly facts: number
}

function entryOf(entity: Entity, known: KnownEntries, published: string | undefined): Match | undefined {
  const keys = new Set(
    [entity.name, ...entity.mentions.flatMap(({ form, text }) => (form === 'name' ? [text] : []))].map(keyOf),
  )
  const indices = new Set([...keys].flatMap((key) => known.named(key)))
  const matches = [...indices].flatMap((index) => {
    const match = matchOf(entity, known.entries[index] as KnowledgeEntry, keys, published)
    return match ? [match] : []
  })
  matches.sort((a, b) => b.facts - a.facts || b.score - a.score)
  const [best, second] = matches
  return best && (!second || best.facts > second.facts) ? best : undefined
}

function matchOf(
  entity: Entity,
  entry: KnowledgeEntry,
  keys: ReadonlySet<string>,
  published: string | undefined,
): Match | undefined {
  if (entry.type && entry.type !== entity.type) return undefined
  if (entry.country && entity.country && entry.country !== entity.country) return undefined
  const roles = rolesAgree(entity, entry)
  if (roles === false) return undefined
  const dated = heldAt(entry, published)
  if (dated === false) return undefined
  const country = entry.country !== undefined && entry.country === entity.country
  const score =
    (keys.has(keyOf(entry.name)) ? SCORE.name : SCORE.alias) +
    (entry.type ? SCORE.type : 0) +
    (country ? SCORE.country : 0) +
    (roles ? SCORE.role : 0) +
    (dated ? SCORE.date : 0)
  return { entry, score: Math.round(score * 100) / 100, facts: Number(country) + Number(roles === true) }
}

/** Whether a role of the report is one of the entry; undefined where one of them says none. */
function rolesAgree({ roles }: Entity, entry: KnowledgeEntry): boolean | undefined {
  if (roles.length === 0 || entry.roles.length === 0) return undefined
  return roles.some(({ title }) => entry.roles.some((known) => sameOffice(title, known.title)))
}

/** Whether an entry holds on the report's day; undefined where either has no date. Dates compare as far as both go. */
function heldAt({ from, to }: KnowledgeEntry, published: string | undefined): boolean | undefined {
  if (!published || !(from || to)) return undefined
  const day = published.slice(0, 10)
  return (!from || day.slice(0, from.length) >= from) && (!to || day.slice(0, to.length) <= to)
}

function linked(entity: Entity, { entry, score }: Match, byKey: ReadonlyMap<string, string>): Entity {
  const { name, identifiers } = entry
  const links =
    identifiers.length > 0
      ? identifiers.map(({ scheme, id }) => ({ scheme, id, name, score }))
      : [{ scheme: OWN_SCHEME, id: name, name, score }]
  const country = entity.country ?? entry.country
  const added = entry.roles
    .filter(({ title }) => !entity.roles.some((role) => sameOffice(role.title, title)))
    .map(({ title, of }) => {
      const holder = of === undefined ? undefined : byKey.get(keyOf(of))
      return holder && holder !== entity.id ? { title, of: holder } : { title }
    })
  return {
    ...entity,
    ...(country ? { country } : {}),
    roles: [...entity.roles, ...added],
    links: [...entity.links, ...links],
  }
}
