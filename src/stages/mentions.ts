import type { EntityType, MentionForm } from '../domain/entity.ts'
import type { Range } from '../domain/span.ts'
import type { TextLayer } from '../text/text-layer.ts'

export type Gender = 'female' | 'male' | 'neutral' | 'unknown'

/** A span that names or points at somebody or something, before it is known who that is. */
export interface FoundMention extends Range {
  readonly form: MentionForm
  readonly type: EntityType
  readonly gender: Gender
  readonly plural: boolean
  /** The head word in lower case: the surname of a name, the noun of a nominal, the pronoun itself. */
  readonly head: string
  /** A title or office that stands before or after the name: "Senator", "foreign minister of Brazil". */
  readonly title?: string
  /** Index of its sentence. */
  readonly sentence: number
  /** Index of the innermost quotation that it stands in, or -1. */
  readonly quotation: number
}

export interface MentionLayer {
  /** In text order; names don't overlap names. */
  readonly mentions: readonly FoundMention[]
}

export function findMentions(_layer: TextLayer): MentionLayer {
  return { mentions: [] }
}
