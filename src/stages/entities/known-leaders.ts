import type { Entity } from '../../domain/entity.ts'
import type { Leader, Leaders } from '../../knowledge/leaders/leaders.ts'
import { wordsOfName } from '../../knowledge/leaders/name-words.ts'
import { type HeldOffice, officeAt } from '../../knowledge/leaders/office-at.ts'
import { sameOffice } from '../../knowledge/same-office.ts'
import { classesOf } from '../../language/en/everyday-words.ts'
import { givenNames } from '../../language/en/given-names.ts'
import { headOffices, isOfficeNoun, publicOffices } from '../../language/en/offices.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import type { EntityDraft } from './entity-drafts.ts'

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
  const named = new Set(
    entities.flatMap(({ type, country }) => (type !== 'person' && country ? [country] : [])),
  )
  const states = new Map<string, string>()
  for (const { id, type, country } of entities)
    if (type === 'country' && country && !states.has(country)) states.set(country, id)
  return entities.map((entity) => {
    // Whom the user's own file knows is known.
    if (entity.type !== 'person' || entity.links.length > 0) return entity
    const found = leadersMeant(entity, leaders, named, published)
    const [first] = found
    if (!first) return entity
    const office = found.length === 1 && isSureOf(entity, first) ? officeAt(first, published) : undefined
    return {
      ...entity,
      country: first.country,
      roles: rolesWith(entity.roles, office, states.get(first.country)),
    }
  })
}

/** The leaders that an entity may be, all of one state; none where that is not plain. */
function leadersMeant(
  entity: Entity,
  leaders: Leaders,
  named: ReadonlySet<string>,
  published: string | undefined,
): readonly Leader[] {
  if (isPlainName(entity)) return []
  const words = wordsOfName(entity.name)
  const fitting = leaders.named(entity.name).filter((leader) => fits(entity, leader, published))
  const here = fitting.filter(({ country }) => named.has(country))
  const found = here.length > 0 ? here : fitting
  const [first] = found
  if (!first || found.some(({ country }) => country !== first.country)) return []
  const heads = found.filter(({ head }) => head)
  const told = here.length > 0 || entity.country === first.country
  const role =
    heads.length > 0 && entity.roles.some(({ title }) => heads.some((head) => isOfficeOf(title, head)))
  // Of a surname alone: the state and an office, or one of them where hardly anybody else bears it.
  if (words.length === 1) {
    const rare = isRare(words[0] as string)
    return heads.length > 0 && ((told && role) || (rare && (told || role))) ? heads : []
  }
  if (heads.length === 0) return told || (fitting.length === 1 && isOfficial(entity)) ? found : []
  return told || role || heads.some((head) => isUnmistakable(words, head)) ? heads : []
}

/** "Felipe Gonzalez scored for Spain": that somebody of a state has a leader's name makes him no leader. */
function isSureOf({ name, roles }: Entity, leader: Leader): boolean {
  return roles.some(({ title }) => isOfficeOf(title, leader)) || isUnmistakable(wordsOfName(name), leader)
}

/** Nothing that the report says of somebody speaks against it. */
function fits({ country, roles }: Entity, leader: Leader, published: string | undefined): boolean {
  if (country !== undefined && country !== leader.country) return false
  const begun = leader.since ?? leader.offices[0]?.from
  if (published && begun && published.slice(0, begun.length) < begun) return false
  // A novelist of that name is a namesake; a senator may have become president.
  return roles.length === 0 || roles.some(({ title }) => isPublic(title))
}

/** An entity that only has a word for a name that is an everyday one: "Major", "Brown". */
function isPlainName({ mentions }: Entity): boolean {
  return !mentions.some(({ form }) => form === 'name')
}

const headNoun = (title: string) =>
  title
    .toLowerCase()
    .split(/ of | for | to /)[0]
    ?.split(/[\s-]+/)
    .at(-1) ?? ''

function isPublic(title: string): boolean {
  return publicOffices.has(headNoun(title)) || !isOfficeNoun(headNoun(title))
}

function isOfficial({ roles }: Entity): boolean {
  return roles.some(({ title }) => /\bminister\b/i.test(title))
}

/** Whether an office may be that of a head: by its title, or any head's where the source tells none. */
function isOfficeOf(title: string, { offices }: Leader): boolean {
  const noun = headNoun(title)
  if (noun === 'minister' && !/\bprime minister$/i.test(title)) return false
  if (/\b(?:vice|deputy)[\s-]/i.test(title)) return false
  return (
    headOffices.has(noun) &&
    (noun === 'leader' ||
      offices.some((office) => office.title === undefined || sameOffice(office.title, title)))
  )
}

/** A surname that is no word, no given name and long enough: "Chaudhry", not "Brown", "Paul", "Li". */
function isRare(surname: string): boolean {
  return surname.length > 4 && !givenNames.has(surname) && classesOf(surname) === 0
}

/** States where names are English: many bear a prime minister's. */
const ENGLISH = new Set(
  'USA GBR CAN AUS NZL IRL ZAF JAM BHS BRB TTO ATG BLZ GRD LCA VCT KNA DMA GUY'.split(' '),
)

/** "Saddam Hussein", "Angela Merkel": nobody else is meant, whatever the report says. "Kevin Rudd" may be another. */
function isUnmistakable(words: readonly string[], { country, rare, offices }: Leader): boolean {
  const given = givenNames.has(words[0] as string)
  const known = offices.some(({ title }) => title !== undefined) && !ENGLISH.has(country)
  return words.length > 1 && rare && classesOf(words.at(-1) as string) === 0 && (!given || known)
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
    const words = wordsOfName(draft.name)
    const found = leaders.named(draft.name).filter(({ head }) => head)
    const [leader] = found
    if (!leader || found.length > 1 || !(named.has(leader.country) || isUnmistakable(words, leader))) continue
    const office = officeAt(leader, published)
    if (office) draft.governs = { ...office, country: leader.country }
  }
}

/** The report's roles, with the office where it gives none, and the state where it gives none to that office. */
function rolesWith(
  roles: Entity['roles'],
  office: HeldOffice | undefined,
  state: string | undefined,
): Entity['roles'] {
  if (!office?.title) return roles
  const title = office.when === 'past' ? `former ${office.title}` : office.title
  const of = state === undefined ? {} : { of: state }
  if (roles.length === 0) return [{ title, ...of }]
  const { title: known } = office
  return roles.map((role) => (role.of === undefined && isSame(role.title, known) ? { ...role, ...of } : role))
}

/** "president", "former president", "Prime Minister": the office itself, not the presidency of a club. */
function isSame(title: string, office: string): boolean {
  return title.toLowerCase().replace(/^(?:former|then|ex)[\s-]/, '') === office
}
