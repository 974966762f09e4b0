import type { EntityType } from '../../domain/entity.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/**
 * What a knowledge service's name for a type of things means here, by its last word: "political party" is a party.
 * `name` and `work` are what no entity of a report is: a family name, a film called like somebody.
 */
const KINDS: Readonly<Record<EntityType | 'name' | 'work', readonly string[]>> = {
  person: words('human person people individual persons humans politician player actor author artist'),
  organization: words(`
    organization organisation organizations organisations company companies corporation business enterprise firm agency
    institution body party union ministry department government council parliament legislature court bank university
    school college hospital newspaper magazine broadcaster publisher station channel website club team association federation
    foundation charity church army navy force forces police regiment brigade militia commission committee authority
    office bureau network alliance brand manufacturer airline museum library entity employer ngo`),
  country: [
    'country',
    'countries',
    'nation',
    'sovereign state',
    'member state of the united nations',
    'historical country',
  ],
  place: words(`
    city town village municipality settlement capital hamlet suburb borough neighborhood neighbourhood district county
    province region state island islands archipelago peninsula river lake sea ocean bay strait gulf mountain range volcano
    valley desert forest continent location place area territory port harbour harbor street square road bridge building
    airport park commune parish prefecture governorate oblast metropolis locality community landform`),
  group: words('group people tribe ethnicity movement band community'),
  other: words(
    'treaty law act document war event conflict election ship aircraft vessel product software disease award',
  ),
  name: words('name surname forename page'),
  work: words(
    'film book album song novel painting series episode game opera play poem article work creation single taxon',
  ),
}

const kindsOf = new Map<string, Set<string>>()
for (const [kind, names] of Object.entries(KINDS))
  for (const name of names) kindsOf.set(name, (kindsOf.get(name) ?? new Set()).add(kind))

/** Behind these a type's name only says where or of what: "city in Portugal", "state of the United States". */
const BEHIND = / (?:of|in|for|with|from|by) |[,(/]/

/**
 * The kinds of things that a type's name may stand for: "capital city" → place, "ethnic group" → group; empty where
 * the table has no word for it.
 */
export function kindsOfTypeName(name: string): ReadonlySet<string> {
  const plain = name.toLowerCase().replace(/\s+/g, ' ').trim()
  const head = (plain.split(BEHIND)[0] ?? '').trim()
  return kindsOf.get(plain) ?? kindsOf.get(head) ?? kindsOf.get(head.split(/[ -]/).at(-1) ?? '') ?? NONE
}

const NONE: ReadonlySet<string> = new Set()

/** What a report calls a group may be a body for the service. */
const ALSO: Partial<Record<EntityType, readonly string[]>> = {
  group: ['organization'],
  organization: ['group'],
}

/** Whether things of a kind may be what a report takes for the given type. */
export function mayBe(kind: string, type: EntityType): boolean {
  return kind === type || (ALSO[type]?.includes(kind) ?? false)
}
