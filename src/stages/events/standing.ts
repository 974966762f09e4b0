import type { Entity } from '../../domain/entity.ts'
import { capitals } from '../../language/en/countries.ts'
import {
  firmNouns,
  natureNouns,
  paperNouns,
  politicalHeads,
  politicalNouns,
} from '../../language/en/events/political-words.ts'
import { unableNouns } from '../../language/en/events/unable-nouns.ts'
import { knownOrganisations } from '../../language/en/organisations.ts'
import { roleNouns } from '../../language/en/roles.ts'

/** What somebody is to politics: holds power, is a person or crowd like any, does business, or can do nothing. */
export type Standing = 'political' | 'human' | 'firm' | 'body' | 'means' | 'nature' | 'thing'

/** Who somebody is, the first mentions say. */
const MOST_MENTIONS = 12

export function standingOf(entity: Entity): Standing {
  const { type, name, mentions, roles } = entity
  if (type === 'country') return 'political'
  const heads = [
    ...new Set([
      name,
      ...mentions
        .slice(0, MOST_MENTIONS)
        .filter(({ form }) => form !== 'pronoun')
        .map(({ text }) => text),
    ]),
  ].map(headOf)
  if (roles.some(({ title }) => politicalNouns.has(headOf(title)))) return 'political'
  if (type !== 'person' && isWeapon(entity)) return 'means'
  if (heads.some((head) => politicalNouns.has(head))) return 'political'
  if (type === 'organization' && (ACRONYM.test(name) || knownOrganisations.has(name.toLowerCase())))
    return 'political'
  if (heads.some((head) => natureNouns.has(head)) || (type === 'other' && heads.every(isUnable)))
    return 'nature'
  if (type !== 'organization' && heads.every((head) => paperNouns.has(head))) return 'thing'
  if (heads.some((head) => firmNouns.has(head))) return 'firm'
  if (type === 'person' || type === 'group') return 'human'
  if (type === 'organization') return heads.some((head) => politicalHeads.has(head)) ? 'political' : 'body'
  if (type === 'other' && heads.every((head) => PLURAL_AGENT.test(head))) return 'human'
  // Who has a name may be a body that nobody knows; a common noun that is no person's is a thing.
  if (type === 'place' || mentions.some(({ form }) => form === 'name')) return 'body'
  return heads.some((head) => roleNouns.has(head) || AGENT.test(head)) ? 'human' : 'thing'
}

/** "FBI", "IDF" */
const ACRONYM = /^\p{Lu}{2,6}$/u
const PLURAL_AGENT = /^[a-z]{3,}(?:ers|ors|ists|ians|men)$/
/** "the thrower", "a separatist" */
const AGENT = /.{3}(?:ers?|ors?|ists?|ians?|m[ae]n|people)$/

/** "Ankara suspended trade": a capital that does something is its state. */
export function standingOfDoer(entity: Entity): Standing {
  return entity.type === 'place' && capitals.has(entity.name.toLowerCase()) ? 'political' : standingOf(entity)
}

/** An animal, a feeling, a substance … */
export function isUnable(head: string): boolean {
  if (politicalNouns.has(head)) return false
  return (
    unableNouns.has(head) ||
    (head.endsWith('s') &&
      (unableNouns.has(head.slice(0, -1)) ||
        unableNouns.has(head.replace(/ies$/, 'y')) ||
        unableNouns.has(head.replace(/es$/, ''))))
  )
}

/** "hundreds of students" are students */
const MEASURED =
  /^(?:(?:the|an?|some|about|almost|nearly|several) )*(?:hundreds|dozens|thousands|scores|members|groups?|numbers?|majority|handful|millions|crowds?) of (?<whom>.+)$/

/** The last word before any "of …", in lower case: "the Court of Auditors" is a court. */
function headOf(words: string): string {
  const measured = MEASURED.exec(words.toLowerCase())
  if (measured?.groups?.whom) return headOf(measured.groups.whom)
  const before = words.toLowerCase().split(/\s+(?:of|in|for|at|on|who|that)\s/, 1)[0] as string
  return before.split(/[\s’']+/).findLast((word) => word.length > 1) ?? before
}

const WEAPON =
  /\b(?:artillery|bombs?|missiles?|drones?|rockets?|shells?|blasts?|explosions?|explosives|bullets?|airstrikes?|strikes?|attacks?|bombings?|fire|shooting|mines?|mortars?|grenades?|shots?|boats?|ships?|gunboats?|jets?|planes?|warplanes?|helicopters?|tanks?|vessels?|trucks?|cars?|trawlers?|aircraft)$/i

/** "A car bomb killed nine": a means is no actor. */
export function isWeapon({ type, name }: Entity): boolean {
  return (type === 'other' || type === 'group') && WEAPON.test(name)
}

/** A person, a body, a place; no thing. */
export function isSomebody({ type }: Entity): boolean {
  return type !== 'other'
}
