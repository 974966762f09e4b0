import type { Entity } from '../../domain/entity.ts'
import type { Candidate, Facts } from './candidate.ts'
import { countryAgreement } from './country-agreement.ts'
import { dateAgreement } from './date-agreement.ts'
import type { Service } from './manifest.ts'
import { type NameAgreement, nameAgreement } from './name-agreement.ts'
import { type NamedRole, type RoleAgreement, roleAgreement } from './role-agreement.ts'
import { kindsOfTypeName, mayBe } from './type-names.ts'

export type Verdict = 'yes' | 'no' | 'unknown'

/** What of a candidate agrees with what the report says, each for itself. */
export interface Agreement {
  readonly name: NameAgreement
  readonly type: Verdict
  readonly country: Verdict
  readonly role: RoleAgreement
  readonly date: Verdict
}

/** What the report says of an entity, as far as candidates are compared with it. */
export interface Said {
  readonly entity: Entity
  readonly roles: readonly NamedRole[]
  /** ISO 8601. */
  readonly published?: string | undefined
  /** Whether the report gives words of theirs. */
  readonly speaks: boolean
}

export function agreementOf(
  said: Said,
  candidate: Candidate,
  facts: Facts | undefined,
  service: Service,
): Agreement {
  const { entity, roles, published, speaks } = said
  const { vocabulary } = service
  const asked = vocabulary?.countryOf[entity.type]
  return {
    name: nameAgreement(entity, candidate),
    type: typeAgreement(entity, candidate, service),
    country: countryAgreement(entity.country, candidate, facts, asked, vocabulary),
    role: entity.type === 'person' ? roleAgreement(roles, candidate, facts, vocabulary) : 'unknown',
    date: dateAgreement(published, speaks, facts, vocabulary),
  }
}

/** Whether facts of a candidate could tell anything: where name and type say no already, nobody needs them. */
export function isOpen(said: Said, candidate: Candidate, service: Service): boolean {
  return (
    nameAgreement(said.entity, candidate) !== 'no' && typeAgreement(said.entity, candidate, service) !== 'no'
  )
}

function typeAgreement({ type }: Entity, { types }: Candidate, { vocabulary }: Service): Verdict {
  const kinds = types.flatMap(({ id, name }) => {
    const known = vocabulary?.kinds[id]
    return known ? known.split(' ') : [...kindsOfTypeName(name ?? id)]
  })
  if (kinds.length === 0) return 'unknown'
  return kinds.some((kind) => mayBe(kind, type)) ? 'yes' : 'no'
}
