import type { Entity } from '../domain/entity.ts'
import type { SpeakerCandidate } from '../domain/statement.ts'
import type { TextLayer } from '../text/text-layer.ts'
import type { MentionLayer } from './mentions.ts'

/** Who a mention is, and how sure that is. */
export interface Reference {
  /** Index into `entities`; -1 where the evidence is thin: then see `candidates`. */
  readonly entity: number
  /** Best first; `entity` is the id in `entities`. */
  readonly candidates: readonly SpeakerCandidate[]
  /** The rule that decided: "same-name", "surname", "pronoun-subject" … */
  readonly evidence: string
  readonly confidence: number
}

export interface EntityLayer {
  readonly entities: readonly Entity[]
  /** One for each of `mentions`, same index. */
  readonly references: readonly Reference[]
}

export function resolveEntities(_layer: TextLayer & MentionLayer): EntityLayer {
  return { entities: [], references: [] }
}
