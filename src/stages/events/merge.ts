import type { Entity } from '../../domain/entity.ts'
import type { Time } from '../../domain/time.ts'
import type { EventDraft } from './event-drafts.ts'
import { sameHappening } from './same-happening.ts'

/**
 * Mentions of one happening, in the order of their first. The last group that fits takes a mention; what is only
 * background takes one up only where nothing else does.
 */
export function mergeDrafts(
  drafts: readonly EventDraft[],
  entities: readonly Entity[],
  times: readonly Time[],
): EventDraft[][] {
  const groups: EventDraft[][] = []
  const timesById = new Map(times.map((each) => [each.id, each]))
  const known = { entities, timesById }
  // Only groups of the last few hundred are asked, so that a long text stays linear.
  for (const draft of drafts) {
    const fitting = draft.another
      ? []
      : groups.slice(-MOST_GROUPS).filter((group) => sameHappening(group, draft, known))
    // "the killing" takes up the one whose victim is known before a question or a guess.
    const sure = fitting.filter(
      (group) => group.some(({ recipients }) => recipients.length > 0) && isFact(group),
    )
    const likely = draft.noun && draft.recipients.length === 0 && sure.length > 0 ? sure : fitting
    const group = likely.findLast(([first]) => first?.background === draft.background) ?? likely.at(-1)
    if (group) group.push(draft)
    else if (draft.stands) groups.push([draft])
  }
  return groups
}

function isFact(group: readonly EventDraft[]): boolean {
  return group.some(({ status }) => status === 'happened' || status === 'ongoing')
}

const MOST_GROUPS = 200
