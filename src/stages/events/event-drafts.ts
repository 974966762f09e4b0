import type { EventMode } from '../../domain/ontology/event-modes.ts'
import type { EventType } from '../../domain/ontology/event-types.ts'
import type { Range } from '../../domain/span.ts'
import type { Status } from './told-status.ts'

/** A mention of an event with all that its sentence tells; parties and places are indices into the entities. */
export interface EventDraft {
  readonly type: EventType
  readonly mode: EventMode<EventType> | undefined
  readonly lemma: string
  readonly noun: boolean
  /** The word that names the deed, its object where the verb is light ("held | talks"). */
  readonly core: string
  /** "the raid", "his arrest", "this march" */
  readonly definite: boolean
  /** Whether it is an event by itself; if not, only where it takes up one that is. */
  readonly stands: boolean
  readonly ranges: readonly Range[]
  /** What it is called, with the adjectives that judge. */
  readonly term: Range
  readonly sentence: number
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
  readonly place: number | undefined
  /** The id of a time. */
  readonly time: string | undefined
  readonly status: Status
  readonly background: boolean
  /** The id of the innermost statement around it. */
  readonly statement: string | undefined
  /** "another", "a second": told to be a happening of its own. */
  readonly another: boolean
  readonly evidence: readonly string[]
  /** How it is told: by a main verb, by one in a clause beside, by a noun. */
  readonly form: 'main' | 'side' | 'noun'
}
