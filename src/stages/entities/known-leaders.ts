import type { Entity } from '../../domain/entity.ts'
import { bodyNamed } from '../../knowledge/bodies/known-bodies.ts'
import type { Leader, Leaders } from '../../knowledge/leaders/leaders.ts'
import { wordsOfName } from '../../knowledge/leaders/name-words.ts'
import { type HeldOffice, officeAt } from '../../knowledge/leaders/office-at.ts'
import { knownOrganisations } from '../../language/en/organisations.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import type { EntityDraft } from './entity-drafts.ts'
import {
  fitsLeader,
  hasFewNamesakes,
  isMinister,
  isOfBody,
  isOfficeOf,
  isRareSurname,
  isUnmistakable,
} from './leader-evidence.ts'

/** What a report names besides persons: states by their codes, bodies by "@" and their usual names. */
interface Named {
  /** Whatever is of a state tells that state. */
  readonly all: ReadonlySet<string>
  /** The entities that are the states and bodies themselves. */
  readonly ids: ReadonlyMap<string, string>
}

/**
 * Gives persons who governed a state their country, and the office that they had on the report's day, where the report
 * says neither or agrees. A name alone decides nothing: the state must be named in the report, or an office that only a
 * head of it has, unless the name is known and hardly anybody else's. What the report says stands, and two of one name who
 * fit alike are nobody.
 */
export function addLeaders(
  entities: readonly Entity[],
  leaders: Leaders,
  published: string | undefined,
): Entity[] {
  const named = readNamed(entities)
  return entities.map((entity) => {
    // Whom the user's own file knows is known.
    if (entity.type !== 'person' || entity.links.length > 0) return entity
    if (!entity.mentions.some(({ form }) => form === 'name')) return entity
    const fitting = leaders.named(entity.name).filter((leader) => fitsLeader(entity, leader, published))
    if (fitting.length === 0) return entity
    const ofState = ofOneState(entity, fitting, named)
    const found = [
      ...ofState,
      ...fitting.filter((leader) => isOfBody(leader) && isMeant(entity, leader, named)),
    ]
    const country = ofState[0]?.of ?? entity.country
    return {
      ...entity,
      ...(country ? { country } : {}),
      roles: rolesWith(entity, found, published, named),
    }
  })
}

function readNamed(entities: readonly Entity[]): Named {
  const all = new Set<string>()
  const ids = new Map<string, string>()
  for (const { id, type, name, country } of entities) {
    if (type === 'person') continue
    if (country) all.add(country)
    const body = type === 'organization' ? (knownOrganisations.get(name) ?? bodyNamed(name))?.name : undefined
    const key = body ? `@${body}` : type === 'country' ? country : undefined
    if (!key) continue
    all.add(key)
    if (!ids.has(key)) ids.set(key, id)
  }
  return { all, ids }
}

/** The leaders of a state that an entity may be, all of one state; none where that is not plain. */
function ofOneState(entity: Entity, fitting: readonly Leader[], { all }: Named): readonly Leader[] {
  const words = wordsOfName(entity.name)
  const possible = fitting.filter((leader) => !isOfBody(leader))
  const here = possible.filter(({ of }) => all.has(of))
  const found = here.length > 0 ? here : possible
  const [first] = found
  if (!first || found.some(({ of }) => of !== first.of)) return []
  const heads = found.filter(({ head }) => head)
  const told = here.length > 0 || entity.country === first.of
  const role = entity.roles.some(({ title }) => heads.some((head) => isOfficeOf(title, head)))
  // Of a surname alone: the state and an office, or one of them where hardly anybody else bears it.
  if (words.length === 1) {
    const rare = isRareSurname(words[0] as string)
    return (told && role) || (rare && (told || role)) ? heads : []
  }
  if (heads.length === 0) return told || (possible.length === 1 && isMinister(entity)) ? found : []
  return told || role || heads.some((head) => isUnmistakable(words, head)) ? heads : []
}

/** Whether somebody is the head of a body that a full name may mean. */
function isMeant(entity: Entity, leader: Leader, { all }: Named): boolean {
  const words = wordsOfName(entity.name)
  return words.length > 1 && (all.has(leader.of) || isSureOf(entity, leader))
}

/** "Felipe Gonzalez scored for Spain": that somebody of a state has a leader's name makes him no leader. */
function isSureOf({ name, roles }: Entity, leader: Leader): boolean {
  return roles.some(({ title }) => isOfficeOf(title, leader)) || isUnmistakable(wordsOfName(name), leader)
}

/** The report's roles, with the office of its day where it gives none, and with what the office is of where it doesn't say. */
function rolesWith(
  entity: Entity,
  found: readonly Leader[],
  published: string | undefined,
  { all, ids }: Named,
): Entity['roles'] {
  const held = found.flatMap((leader) => {
    const office = officeAt(leader, published)
    if (!office) return []
    // "Fidel Castro" in a report of Cuba while he governed: a namesake there would be told apart.
    const reigns = office.when === 'now' && all.has(leader.of) && hasFewNamesakes(leader)
    return reigns || isSureOf(entity, leader) ? [{ ...office, of: ids.get(leader.of) }] : []
  })
  const now = held.filter(({ when }) => when === 'now')
  const office = now.length === 1 ? now[0] : found.length === 1 ? held[0] : undefined
  return office?.title === undefined
    ? entity.roles
    : withOffice(entity.roles, { ...office, title: office.title })
}

function withOffice(
  roles: Entity['roles'],
  { when, title, of }: HeldOffice & { readonly title: string; readonly of: string | undefined },
): Entity['roles'] {
  const holder = of === undefined ? {} : { of }
  if (roles.length === 0) return [{ title: when === 'past' ? `former ${title}` : title, ...holder }]
  // "president", "former president", "Prime Minister": the office itself, not the presidency of a club.
  return roles.map((role) =>
    role.of === undefined && role.title.toLowerCase().replace(/^(?:former|then|ex)[\s-]/, '') === title
      ? { ...role, ...holder }
      : role,
  )
}

/**
 * Tells of the persons whom a report names in full who governed what when it was published, for whoever is called "the
 * Iraqi president" later on.
 */
export function markLeaders(
  drafts: readonly EntityDraft[],
  mentions: readonly FoundMention[],
  leaders: Leaders,
  published: string | undefined,
): void {
  const named = new Set(
    mentions.flatMap(({ type, form, known }) =>
      type === 'country' || form === 'demonym' ? [known?.country] : [],
    ),
  )
  for (const draft of drafts) {
    if (draft.type !== 'person') continue
    const found = leaders.named(draft.name).filter((leader) => leader.head && !isOfBody(leader))
    const [leader] = found
    if (!leader || found.length > 1) continue
    if (!named.has(leader.of) && !isUnmistakable(wordsOfName(draft.name), leader)) continue
    const office = officeAt(leader, published)
    if (office) draft.governs = { ...office, country: leader.of }
  }
}
