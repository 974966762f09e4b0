import {
  agentPhrases,
  agents,
  citizens,
  publicBodies,
  publicOffices,
  stateAgents,
  stateBodies,
} from '../../language/en/offices.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import type { EntityDraft } from './entity-drafts.ts'
import type { HeldOffice } from './office-bearers.ts'

/** What the report says of an entity beside its names. Indices are into the drafts. */
export interface EntityFacts {
  readonly roles: { readonly title: string; readonly of: number }[]
  country?: string
  /** How plainly the report says the country; higher is plainer. */
  countrySaid: number
  actsFor: number
}

/** How plainly a report says whose citizen or official somebody is. */
export const Said = { nothing: 0, body: 1, nationality: 2, office: 3, citizen: 4, state: 5 } as const

export interface FactScene {
  readonly mentions: readonly FoundMention[]
  readonly draftOf: Int32Array
  readonly drafts: readonly EntityDraft[]
  readonly facts: EntityFacts[]
}

export function newFacts(): EntityFacts {
  return { roles: [], countrySaid: Said.nothing, actsFor: -1 }
}

export function sayCountry(facts: EntityFacts, country: string | undefined, said: number): void {
  if (!country || said <= facts.countrySaid) return
  facts.country = country
  facts.countrySaid = said
}

/** "former", "ex-": whoever had the office speaks for nobody by it. */
const PAST = /^(?:former|late|ex)\b/

/** Roles, countries and whom somebody acts for, by their offices. */
export function addOffices(
  scene: FactScene,
  offices: readonly HeldOffice[],
  isGuess: (mention: number) => boolean,
): void {
  for (const office of offices) {
    const draft = scene.draftOf[office.bearer] as number
    if (draft < 0) continue
    const entity = scene.drafts[draft] as EntityDraft
    // Whom a noun takes up is a guess; what it says was said where they were named.
    if (office.tie === 'own' && entity.named && isGuess(office.bearer)) continue
    addOffice(scene, office, draft)
  }
}

function addOffice(scene: FactScene, office: HeldOffice, draft: number): void {
  const { mentions, draftOf, drafts } = scene
  const facts = scene.facts[draft] as EntityFacts
  const holder = mentions[office.holder]
  const holderDraft = holder ? (draftOf[office.holder] as number) : -1
  const country = holder && countryOfHolder(scene, office.holder)
  if (citizens.has(office.noun)) {
    if (country) sayCountry(facts, country, Said.citizen)
    return
  }
  const nationality = holder?.form === 'demonym' || holder?.type === 'country'
  const official = publicOffices.has(office.noun)
  if (country) sayCountry(facts, country, official ? Said.office : Said.nationality)
  const titles = office.noun === 'counterpart' ? rolesOfOwner(scene, office) : [office.title]
  // "The Brazilian novelist": of that nationality, but Brazil's novelist in no sense.
  const of = holder?.form === 'demonym' && !official ? -1 : holderDraft
  // "His clients" are a crowd, and client is no role of it.
  for (const title of office.plural && office.tie === 'own' ? [] : titles)
    addRole(facts, title, of === draft ? -1 : of)
  if (holderDraft < 0 || holderDraft === draft || !actsByOffice(office) || PAST.test(office.title)) return
  if (nationality && !stateAgents.has(office.noun) && office.opener === '') return
  if (drafts[holderDraft]) facts.actsFor = holderDraft
}

function actsByOffice({ noun, title, opener }: HeldOffice): boolean {
  if (!agents.has(noun) && ![...agentPhrases].some((phrase) => title.endsWith(phrase))) return false
  // "a lawyer with Acme" works there.
  return (opener !== 'with' && opener !== 'at') || stateAgents.has(noun)
}

export function addRole(facts: EntityFacts, title: string, of: number): void {
  const same = facts.roles.findIndex((role) => role.title.toLowerCase() === title.toLowerCase())
  if (same < 0) facts.roles.push({ title, of })
  else if ((facts.roles[same] as { of: number }).of < 0) facts.roles[same] = { title, of }
  else if (of >= 0 && (facts.roles[same] as { of: number }).of !== of) facts.roles.push({ title, of })
}

/** "her Finnish counterpart" has the same office as she. */
function rolesOfOwner({ draftOf, facts }: FactScene, { owner, holder }: HeldOffice): string[] {
  const draft = draftOf[owner >= 0 ? owner : holder] ?? -1
  return draft < 0 ? [] : (facts[draft] as EntityFacts).roles.slice(0, 1).map(({ title }) => title)
}

/** The state that an office is of: a nationality's, a country's, or that of a body of state or of a place. */
function countryOfHolder({ mentions, draftOf, drafts, facts }: FactScene, at: number): string | undefined {
  const holder = mentions[at] as FoundMention
  const draft = draftOf[at] as number
  if (holder.form === 'demonym' || holder.type === 'country') return holder.known?.country
  const entity = drafts[draft]
  if (!entity) return undefined
  if (entity.type === 'country' || entity.type === 'place') return facts[draft]?.country
  return entity.type === 'organization' && isOfState(entity, holder) ? facts[draft]?.country : undefined
}

function isOfState({ name }: EntityDraft, { known }: FoundMention): boolean {
  return (
    known?.government === true ||
    name
      .toLowerCase()
      .split(' ')
      .some((word) => stateBodies.has(word) || publicBodies.has(word))
  )
}
