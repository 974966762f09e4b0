import type { MentionForm } from '../domain/entity.ts'
import type { Range } from '../domain/span.ts'

/**
 * What a trained model says of a text, before anybody decides what to make of it. Offsets are UTF-16 code units into
 * the text; every `score` is a likelihood, 0 to 1.
 */
export interface ModelReading {
  /** NAME@SHA256-PREFIX */
  readonly model: string
  /** In text order; names don't overlap names. */
  readonly names: readonly LabelledRange[]
  readonly nominals: readonly LabelledRange[]
  readonly times: readonly LabelledRange[]
  readonly triggers: readonly ReadTrigger[]
  /** In the order of their cues. */
  readonly attributions: readonly ReadAttribution[]
  readonly syntax: Syntax
  /** How much speaks for two mentions being one, in log-odds (0: as much as against it); undefined where nothing is known. */
  readonly refersTo: (anaphor: Referring, antecedent: Referring) => number | undefined
}

export interface ScoredRange extends Range {
  readonly score: number
}

export interface LabelledRange extends ScoredRange {
  /** A type of entity, of TIMEX3. */
  readonly label: string
}

/** A word that speaks of an event. */
export interface ReadTrigger extends LabelledRange {
  readonly status: string
}

/** Who says what. */
export interface ReadAttribution {
  readonly cue: ScoredRange
  readonly source: ScoredRange | undefined
  /** In text order, apart from each other. */
  readonly content: readonly ScoredRange[]
}

/** A dependency tree for each sentence, as parallel arrays: an item a word. */
export interface Syntax {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** The word that each word hangs on; itself for the root. */
  readonly heads: Int32Array
  /** Indices into the names of parts of speech (Universal Dependencies) and of relations, subtypes left out. */
  readonly upos: Uint8Array
  readonly relations: Uint8Array
  readonly uposNames: readonly string[]
  readonly relationNames: readonly string[]
}

export interface Referring extends Range {
  readonly form: MentionForm
}
