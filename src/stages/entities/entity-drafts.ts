import type { EntityType } from '../../domain/entity.ts'
import type { FoundMention, Gender } from '../mentions/mentions.ts'
import type { PersonName } from './person-names.ts'

/** An entity while it is being put together; indices are into the mentions of the document. */
export interface EntityDraft {
  type: EntityType
  /** Fullest name so far, or the nominal's text. */
  name: string
  readonly mentions: number[]
  /** Of a person with a name: every form seen. */
  readonly persons: PersonName[]
  female: number
  male: number
  plural: boolean
  country?: string
  government: boolean
  /** Titles in the words of the report. */
  readonly titles: { readonly text: string; readonly start: number; readonly end: number }[]
  /** Offices and jobs so far, with the state that they are of. */
  readonly offices: { readonly title: string; readonly noun: string; readonly country?: string | undefined }[]
  /** What a head of state or government governs on the report's day, or governed before. */
  governs?: { readonly country: string; readonly title: string | undefined; readonly when: 'now' | 'past' }
  /** True once a name has been seen. */
  named: boolean
  /** How often it was meant by a bare surname, with or without Mr. */
  bare: number
  /** Index of the last mention; -1 before any. */
  last: number
}

export function newDraft(type: EntityType, name: string): EntityDraft {
  return {
    type,
    name,
    mentions: [],
    persons: [],
    female: 0,
    male: 0,
    plural: false,
    government: false,
    titles: [],
    offices: [],
    named: false,
    bare: 0,
    last: -1,
  }
}

/** Weights of what tells a gender: a title says it, a given name suggests it, a pronoun resolved to it agrees. */
const GENDER_WEIGHT = { name: 1, title: 4, pronoun: 1 } as const

/** Adds a mention to an entity and what it says of it. */
export function addMention(draft: EntityDraft, mention: FoundMention, index: number): void {
  draft.mentions.push(index)
  draft.last = index
  const weight =
    mention.form === 'pronoun'
      ? GENDER_WEIGHT.pronoun
      : mention.title || mention.form === 'nominal'
        ? GENDER_WEIGHT.title
        : GENDER_WEIGHT.name
  if (mention.gender === 'female') draft.female += weight
  if (mention.gender === 'male') draft.male += weight
  if (mention.plural && mention.form !== 'pronoun') draft.plural = true
  if (mention.form === 'name' || mention.form === 'demonym') draft.named = true
  if (mention.title && mention.titleRange) draft.titles.push({ text: mention.title, ...mention.titleRange })
}

export function genderOf(draft: EntityDraft): Gender {
  if (draft.type !== 'person') return draft.type === 'group' ? 'unknown' : 'neutral'
  if (draft.female === draft.male) return 'unknown'
  return draft.female > draft.male ? 'female' : 'male'
}
