import type { EventContext } from './event-contexts.ts'
import { type EventMode, modesOf } from './event-modes.ts'
import { type EventType, eventTypeEntries, type QuadClass } from './event-types.ts'
import { goldsteinValues } from './goldstein.ts'

/** What the ontology says an event is; quad and intensity follow from type and mode. */
export interface EventCode<Type extends EventType = EventType> {
  readonly type: Type
  readonly mode?: EventMode<Type>
  readonly contexts: readonly EventContext[]
  readonly quad: QuadClass
  /** -10 (conflict) to 10 (cooperation), to the tenth. */
  readonly intensity: number
}

/** The code of an event: quad and intensity can't differ from type and mode, nor the mode be another type's. */
export function eventCode<Type extends EventType>(
  type: Type,
  mode: EventMode<Type> | undefined,
  contexts: readonly EventContext[],
): EventCode<Type> {
  return {
    type,
    ...(mode !== undefined && { mode }),
    contexts: [...new Set(contexts)],
    quad: eventTypeEntries[type].quad,
    intensity: intensityOf(type, mode),
  }
}

/**
 * What PLOVER's authors moved a type by when they scored it, because Goldstein's scale makes arrests too mild
 * and troop movements too grim (5.3 and 7.2 changed places). Modes of the type move with it.
 */
const CORRECTIONS: Readonly<Partial<Record<EventType, number>>> = { COERCE: -1.9, MOBILIZE: 1.9 }
const SCALE_END = 10
const TENTHS = 10

/**
 * How much conflict or cooperation is in an event of a type and mode: the mean of Goldstein's values of the
 * mode's CAMEO codes, corrected as PLOVER corrects the type; where CAMEO has no such code, or no mode is known,
 * PLOVER's score of the type.
 */
export function intensityOf(type: EventType, mode: string | undefined): number {
  const codes = (mode === undefined ? undefined : modesOf(type)[mode])?.cameo ?? []
  if (codes.length === 0) return eventTypeEntries[type].intensity
  // In tenths, because sums of 1.9 and the like are a hair off in binary.
  const tenths = codes.reduce((sum, code) => sum + Math.round(goldsteinValues[code] * TENTHS), 0)
  const corrected = tenths / codes.length + (CORRECTIONS[type] ?? 0) * TENTHS
  return Math.round(Math.max(-SCALE_END * TENTHS, Math.min(SCALE_END * TENTHS, corrected))) / TENTHS
}

/** Whether a type has a mode of that name; own properties alone, so that "constructor" is none. */
export function hasMode(type: EventType, mode: string): boolean {
  return Object.hasOwn(modesOf(type), mode)
}
