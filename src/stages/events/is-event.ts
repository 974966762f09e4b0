import type { Entity } from '../../domain/entity.ts'
import type { EventType } from '../../domain/ontology/event-types.ts'
import type { Trigger } from './find-triggers.ts'
import { standingOf } from './standing.ts'
import type { Tree } from './tree.ts'
import { type Field, whyUnpolitical } from './unpolitical.ts'

/** Whether a trigger with its parties tells of a political event. */
export function isEvent(
  tree: Tree,
  trigger: Trigger,
  field: Field,
  actors: readonly Entity[],
  recipients: readonly Entity[],
): boolean {
  const all = [...actors, ...recipients]
  if (!isTold(trigger, all) || whyUnpolitical(tree, trigger, field, actors, recipients)) return false
  return !SAYINGS.has(trigger.frame.type) || isAnchored(field, all)
}

/** A verb needs somebody; of nouns only those that name a deed by themselves don't. */
function isTold({ noun, frame }: Trigger, all: readonly Entity[]): boolean {
  if (!noun) return all.length > 0
  return all.some(isSomebody) || !frame.needs.includes('party') || (DEEDS.has(frame.type) && all.length > 0)
}

/** Done to whomever, they are events; what is only said or given up is one among those who have power. */
const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'RETREAT', 'PROTEST'])
const SAYINGS: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'REQUEST',
  'RETREAT',
  'SUPPORT',
  'REJECT',
  'AGREE',
  'CONSULT',
])

/** Whether one of those who have power is told of. */
function isAnchored({ politics, sport, business }: Field, own: readonly Entity[]): boolean {
  const named = own.some((each) => {
    const { type, country, roles, mentions } = each
    return (
      standingOf(each) === 'political' ||
      (type !== 'other' && country !== undefined) ||
      (sport === 0 &&
        business === 0 &&
        (roles.length > 0 || (type !== 'other' && mentions.some(({ form }) => form === 'name'))))
    )
  })
  return named || politics > 0
}

function isSomebody(entity: Entity): boolean {
  return entity.type !== 'other'
}
