import type { Entity } from '../../domain/entity.ts'
import { keyOf } from '../user-file/known-entries.ts'
import type { Candidate } from './candidate.ts'

/** `same`: letter by letter; `alias`: the service says that it is another name of the same; `no`: neither. */
export type NameAgreement = 'same' | 'alias' | 'no'

/** What Wikidata's service calls how well any label or alias fits, from 0 to 100. */
const ANY_LABEL = 'all_labels'
const WHOLE_LABEL = 100

/** A candidate's name that is another person's with the words of this one ("Ana Duarte Lopes") is not the same. */
export function nameAgreement(entity: Entity, candidate: Candidate): NameAgreement {
  const own = namesOf(entity)
  if (candidate.names.some((name) => spellings(name).some((key) => own.has(key)))) return 'same'
  const label = candidate.features.find(({ id }) => id === ANY_LABEL)?.value
  if (candidate.match === true || label === true || (typeof label === 'number' && label >= WHOLE_LABEL))
    return 'alias'
  return 'no'
}

/** A single word of a person's name is no name to be known by: "Duarte" where the report also says "Ana Duarte". */
function namesOf({ name, type, mentions }: Entity): ReadonlySet<string> {
  const others = mentions
    .filter(({ form, text }) => form === 'name' && (type !== 'person' || text.trim().includes(' ')))
    .map(({ text }) => text)
  return new Set([name, ...others].map(plainKey).filter((key) => key !== ''))
}

/** "Duarte, Ana" and "Ana Duarte (politician)" are "Ana Duarte". */
function spellings(name: string): string[] {
  const bare = name.replace(/\([^()]*\)\s*$/, '')
  const comma = bare.indexOf(',')
  const turned = comma > 0 ? [`${bare.slice(comma + 1)} ${bare.slice(0, comma)}`] : []
  return [name, bare, ...turned].map(plainKey).filter((key) => key !== '')
}

/** Full stops and hyphens part no two spellings: "J. R. Roe", "J R Roe". */
function plainKey(name: string): string {
  return keyOf(keyOf(name).replace(/[.,·‐-―-]/g, ' '))
}
