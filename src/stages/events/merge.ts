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
    const group = fitting.findLast(([first]) => first?.background === draft.background) ?? fitting.at(-1)
    if (group) group.push(draft)
    else if (draft.stands) groups.push([draft])
  }
  return groups
}

const MOST_GROUPS = 200
