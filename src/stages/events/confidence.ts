import type { Entity } from '../../domain/entity.ts'
import type { EventDraft } from './event-drafts.ts'
import type { Status } from './told-status.ts'

/** What of an event makes it more or less sure. */
export interface Signs {
  readonly group: readonly EventDraft[]
  readonly actors: readonly Entity[]
  readonly recipients: readonly Entity[]
  readonly status: Status
  readonly background: boolean
  /** Whether only somebody's words tell it. */
  readonly attributed: boolean
}

/**
 * Weights of a logistic regression on the 1,026 sentences of Zero-Shot-PLOVER's training part (Hu et al. 2024): of the
 * events that are read there, those whose type is the annotators'. A deed that is only planned or denied is seldom
 * theirs, because they take the act of announcing or refusing.
 */
const WEIGHTS = {
  any: -1.09,
  side: -1.52,
  noun: -1.2,
  attributed: -0.56,
  actor: 0.49,
  recipient: 0.5,
  actorOfState: 0.25,
  twoWords: 0.24,
  background: -0.13,
  cameAbout: 1.01,
  denied: -1.71,
  threatened: -0.69,
} as const

/** How often an event with these signs is one that annotators would code: 0 to 1, two digits. */
export function confidenceOf(signs: Signs): number {
  const { group, actors, recipients, status, background, attributed } = signs
  const form = (['main', 'side', 'noun'] as const).find((each) => group.some(({ form }) => form === each))
  const holds: Record<keyof typeof WEIGHTS, boolean> = {
    any: true,
    side: form === 'side',
    noun: form === 'noun',
    attributed,
    actor: actors.length > 0,
    recipient: recipients.length > 0,
    actorOfState: actors.some(({ country }) => country !== undefined),
    twoWords: group.length > 1 || group.some(({ ranges }) => ranges.length > 1),
    background,
    cameAbout: status === 'happened' || status === 'ongoing',
    denied: status === 'denied',
    threatened: status === 'threatened',
  }
  let sum = 0
  for (const [sign, weight] of Object.entries(WEIGHTS)) if (holds[sign as keyof typeof WEIGHTS]) sum += weight
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
