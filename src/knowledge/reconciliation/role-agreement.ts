import { fieldsOfWork } from '../../language/en/fields-of-work.ts'
import { longOffices } from '../../language/en/offices.ts'
import { sameOffice } from '../same-office.ts'
import { keyOf } from '../user-file/known-entries.ts'
import type { Candidate, Facts } from './candidate.ts'
import type { Vocabulary } from './vocabularies.ts'

/** A role of the report with the name of what it is of. */
export interface NamedRole {
  readonly title: string
  readonly of?: string | undefined
}

/** `yes`: the same office; `field`: the same field of work; `no`: another one. */
export type RoleAgreement = 'yes' | 'field' | 'no' | 'unknown'

/** Whether a candidate has an office or works in a field of the report's: a minister is no footballer. */
export function roleAgreement(
  roles: readonly NamedRole[],
  candidate: Candidate,
  facts: Facts | undefined,
  vocabulary: Vocabulary | undefined,
): RoleAgreement {
  if (roles.length === 0) return 'unknown'
  const told = (vocabulary?.facts.role ?? []).flatMap((property) => facts?.[property] ?? [])
  if (roles.some((role) => told.some((each) => heldOffice(role, each)))) return 'yes'
  const own = new Set(roles.flatMap(({ title }) => [...fieldsOfWork(title)]))
  const other = new Set([...told, candidate.description ?? ''].flatMap((each) => [...fieldsOfWork(each)]))
  if (own.size === 0 || other.size === 0) return 'unknown'
  return [...own].some((field) => other.has(field)) ? 'field' : 'no'
}

/**
 * "foreign minister" is held by a "Minister of Foreign Affairs"; the "president" of a mill is no "President of Portugal",
 * and "politician" is no office at all, though it may stand for one in a report.
 */
function heldOffice({ title, of }: NamedRole, told: string): boolean {
  const office = longOffices.get(keyOf(title)) ?? title
  if (!sameOffice(office, told)) return false
  const [own, other] = [wordsOf(office), wordsOf(told)]
  if (!own.some((word) => other.includes(word))) return false
  const more = other.filter((word) => !own.includes(word))
  if (of === undefined || more.length === 0 || own.length > 1) return true
  const ofWords = wordsOf(of)
  return more.some((word) => ofWords.includes(word))
}

const SMALL = new Set(['', 'of', 'the', 'for', 'and', 'in', 'to', 'at', 'a'])

function wordsOf(text: string): string[] {
  return keyOf(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => !SMALL.has(word))
}
