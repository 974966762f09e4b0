import { intensityOf } from './event-code.ts'
import { type EventContext, eventContextEntries, eventContexts } from './event-contexts.ts'
import { modesOf } from './event-modes.ts'
import { type EventType, eventTypeEntries, eventTypes, type QuadClass } from './event-types.ts'

interface Explained {
  readonly definition: string
  readonly example: string
}

export interface OntologyMode extends Explained {
  readonly mode: string
  readonly intensity: number
  /** Codes of CAMEO that say the same. */
  readonly cameo: readonly string[]
}

export interface OntologyType extends Explained {
  readonly type: EventType
  readonly quad: QuadClass
  readonly intensity: number
  readonly modes: readonly OntologyMode[]
}

export interface OntologyContext extends Explained {
  readonly context: EventContext
}

/** Every code that an event can have, JSON-safe. */
export interface Ontology {
  readonly types: readonly OntologyType[]
  readonly contexts: readonly OntologyContext[]
}

export function ontology(): Ontology {
  return {
    types: eventTypes.map((type) => ({
      type,
      ...eventTypeEntries[type],
      modes: Object.entries(modesOf(type)).map(([mode, { definition, example, cameo }]) => ({
        mode,
        definition,
        example,
        intensity: intensityOf(type, mode),
        cameo,
      })),
    })),
    contexts: eventContexts.map((context) => ({ context, ...eventContextEntries[context] })),
  }
}
