import type { Event } from '../../domain/event.ts'
import type { EventType } from '../../domain/ontology/event-types.ts'

export type Status = Event['status']

/** Whether it came about; "none": what is only asked for, refused or allowed is no event. */
export interface ToldStatus {
  readonly status: Status | 'none'
  /** Words or a rule that say so: "negation not", "governor plan". */
  readonly evidence: string
}

export const told = (status: Status | 'none', evidence: string): ToldStatus => ({ status, evidence })

/** Types that are harm: whoever announces one of their own threatens. */
const HARM: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'MOBILIZE'])

/** What a promise, a vow or a threat makes of a deed. */
export function promised(type: EventType, evidence: string): ToldStatus {
  return told(HARM.has(type) ? 'threatened' : 'planned', evidence)
}

export function isHarm(type: EventType): boolean {
  return HARM.has(type)
}

/** What a deed is that something governs which is itself only told of so: "did not hesitate to open fire". */
export function underGovernor(outer: ToldStatus | undefined, inner: ToldStatus): ToldStatus {
  if (!outer || outer.status === 'happened' || inner.status === 'none') return inner
  if (inner.status === 'threatened' && outer.status !== 'denied') return inner
  if (outer.status === 'none') return outer
  // "did not fail to" did; "denied a plot to" didn't
  const isNegated = outer.status === 'denied' && outer.evidence.startsWith('negation')
  if (inner.status === 'denied') return isNegated ? told('happened', outer.evidence) : inner
  if (outer.status === 'ongoing') return inner
  if (isNegated && inner.status === 'ongoing') return told('happened', outer.evidence)
  return outer
}
