import type { Entity } from '../../domain/entity.ts'
import type { Statement } from '../../domain/statement.ts'
import type { EventDraft } from './event-drafts.ts'
import type { KnownBeforeEvents } from './events.ts'
import type { Parties } from './parties.ts'
import { standingOf } from './standing.ts'
import type { Tree } from './tree.ts'
import { subjectOf } from './whose-deed.ts'

/** A demand, and where the clause is whose doing it asks for. */
interface Demand {
  readonly draft: EventDraft
  /** First offset of the demanded deed's verb. */
  readonly deed: number
}

const MUST = new Set(['must'])

/**
 * "Sora said that Kestria must return the helicopter": whoever says of another power what it must do asks for it
 * (PLOVER's REQUEST). The word is the trigger; what is demanded is no event.
 */
export function findDemands(
  layer: KnownBeforeEvents,
  tree: Tree,
  parties: Parties,
  statementAt: (range: { start: number; end: number }) => Statement | undefined,
): Demand[] {
  const found: Demand[] = []
  const parents = new Map(layer.statements.map((each) => [each.id, each.parent]))
  for (let at = 0; at < tree.length; at++) {
    if (!MUST.has(tree.lowers[at] as string)) continue
    const range = { start: tree.starts[at] as number, end: tree.ends[at] as number }
    const statement = statementAt(range)
    const speaker = parties.indexOf(statement?.speaker ?? '')
    const verb = tree.heads[at] as number
    if (!statement || speaker < 0 || verb === at) continue
    const asked = subjectOf(tree, verb)
      .map((word) => parties.entityAt(word))
      .filter((each) => each >= 0 && each !== speaker)
    if (!asked.some((each) => standingOf(parties.all[each] as Entity) === 'political')) continue
    found.push({
      deed: tree.starts[verb] as number,
      draft: {
        type: 'REQUEST',
        mode: undefined,
        lemma: 'must',
        noun: false,
        core: 'must',
        definite: false,
        stands: true,
        ranges: [range],
        term: range,
        sentence: tree.sentences[at] as number,
        actors: [speaker],
        recipients: [...new Set(asked)],
        place: undefined,
        time: undefined,
        status: 'happened',
        background: false,
        statement: parents.get(statement.id),
        another: true,
        evidence: ['must'],
        form: 'main',
      },
    })
  }
  return found
}

/** The drafts with the demands among them in text order, without what is only demanded. */
export function withDemands(drafts: readonly EventDraft[], demands: readonly Demand[]): EventDraft[] {
  if (demands.length === 0) return [...drafts]
  const deeds = new Set(demands.map(({ deed }) => deed))
  const startOf = ({ ranges }: EventDraft) => (ranges[0] as { start: number }).start
  return [...drafts.filter((each) => !deeds.has(startOf(each))), ...demands.map(({ draft }) => draft)].sort(
    (a, b) => startOf(a) - startOf(b),
  )
}
