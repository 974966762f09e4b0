import type { EventDraft } from './event-drafts.ts'

/** What one violence is called: "the attack … the killing … the assassination". */
const WIDE = new Set(['ASSAULT', 'CONSULT', 'PROTEST'])

/** Mentions of one happening, in the order of their first. */
export function mergeDrafts(drafts: readonly EventDraft[]): EventDraft[][] {
  const groups: EventDraft[][] = []
  for (const draft of drafts) {
    const group = draft.another ? undefined : groups.findLast((each) => sameHappening(each, draft))
    if (group) group.push(draft)
    else groups.push([draft])
  }
  return groups
}

function sameHappening(group: readonly EventDraft[], draft: EventDraft): boolean {
  const [first] = group
  if (!first || first.type !== draft.type) return false
  if (!WIDE.has(draft.type) && first.lemma !== draft.lemma && !modesFit(group, draft)) return false
  if (!modesFit(group, draft)) return false
  if (!timesFit(group, draft) || !placesFit(group, draft)) return false
  const actors = partiesFit(
    group.flatMap((each) => each.actors),
    draft.actors,
  )
  const recipients = partiesFit(
    group.flatMap((each) => each.recipients),
    draft.recipients,
  )
  if (actors === 'apart' || recipients === 'apart') return false
  if (actors === 'same' || recipients === 'same') return true
  // Nobody in common: only a noun without parties of its own takes up what was told ("The raid lasted an hour").
  const takesUp = draft.noun && (draft.actors.length === 0 || draft.recipients.length === 0)
  return takesUp || group.some((each) => each.lemma === draft.lemma && each.sentence === draft.sentence)
}

function modesFit(group: readonly EventDraft[], draft: EventDraft): boolean {
  return (
    draft.mode === undefined ||
    group.every(
      ({ mode }) =>
        mode === undefined || mode === draft.mode || KIN.has(mode) || KIN.has(draft.mode as string),
    )
  )
}

/** Modes that say little: a killing may be an execution, a shooting, an assassination. */
const KIN = new Set([
  'assassinate',
  'firearms',
  'massacre',
  'aerial',
  'heavy-weapons',
  'explosives',
  'multilateral',
])

function timesFit(group: readonly EventDraft[], { time }: EventDraft): boolean {
  return time === undefined || group.every((each) => each.time === undefined || each.time === time)
}

function placesFit(group: readonly EventDraft[], { place }: EventDraft): boolean {
  return place === undefined || group.every((each) => each.place === undefined || each.place === place)
}

function partiesFit(known: readonly number[], own: readonly number[]): 'same' | 'apart' | 'open' {
  if (known.length === 0 || own.length === 0) return 'open'
  return own.some((each) => known.includes(each)) ? 'same' : 'apart'
}
