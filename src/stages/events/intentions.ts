import { type EventMode, modesOf } from '../../domain/ontology/event-modes.ts'
import type { EventType } from '../../domain/ontology/event-types.ts'
import { soughtModes, threatenedModes } from '../../language/en/events/complement-modes.ts'
import type { EventDraft } from './event-drafts.ts'
import { childrenBy, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

const KIND: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'])
const UNKIND: ReadonlySet<EventType> = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])
const FUTURE = new Set(['will', "'ll", 'wo', 'shall'])

/**
 * What it is to announce it: "will release the crew" agrees to, "will bomb the port" threatens, "will not lift the ban"
 * refuses. PLOVER's codebook counts deeds told in the future so (AGREE, THREATEN, REJECT); here they stand beside the
 * deed, which is planned or denied. The word of the future is their trigger. "would" is one only in the doer's own
 * statement ("said it would"): `isOwn`.
 */
export function intentionOf(
  tree: Tree,
  trigger: Trigger,
  draft: EventDraft,
  isOwn: boolean,
): EventDraft | undefined {
  if (draft.actors.length === 0) return undefined
  const type = typeOf(draft)
  if (!type) return undefined
  const modal = modalOf(
    tree,
    trigger.partner !== undefined && trigger.noun ? trigger.partner : trigger.at,
    isOwn,
  )
  if (modal === undefined) return undefined
  const range = { start: tree.starts[modal] as number, end: tree.ends[modal] as number }
  return {
    ...draft,
    type,
    mode: modeOfSense(type, draft),
    lemma: tree.lowers[modal] as string,
    noun: false,
    core: tree.lowers[modal] as string,
    definite: false,
    stands: true,
    ranges: [range],
    term: range,
    status: 'happened',
    place: undefined,
    time: undefined,
    another: true,
    evidence: ['future', ...draft.evidence],
  }
}

function typeOf({ type, status }: EventDraft): EventType | undefined {
  if (status === 'denied') return KIND.has(type) ? 'REJECT' : undefined
  if (status !== 'planned' && status !== 'threatened') return undefined
  if (KIND.has(type)) return 'AGREE'
  return UNKIND.has(type) ? 'THREATEN' : undefined
}

function modalOf(tree: Tree, at: number, isOwn: boolean): number | undefined {
  const own = childrenBy(tree, at, 'aux')
  const shared = tree.relations[at] === 'conj' ? childrenBy(tree, tree.heads[at] as number, 'aux') : []
  return [...own, ...shared].find((each) => {
    const word = tree.lowers[each] as string
    return FUTURE.has(word) || (isOwn && (word === 'would' || word === "'d"))
  })
}

/** Verbs of giving one's word: what is meant depends on what is promised. */
const PROMISES = new Set(['vow', 'swear', 'promise', 'pledge', 'undertake'])
/** How far behind the verb what is promised may begin, in UTF-16 code units: "promised the families to free". */
const PROMISED_WITHIN = 40

/** "vowed to return the isles" agrees, "vowed to bomb" threatens, "vowed not to return" refuses. */
export function senseOfPromises(drafts: readonly EventDraft[]): EventDraft[] {
  return drafts.map((draft, index) => {
    if (!PROMISES.has(draft.lemma) || draft.noun) return draft
    const end = (draft.ranges.at(-1) as { end: number }).end
    const promised = drafts.slice(index + 1, index + 3).find((each) => {
      const start = (each.ranges[0] as { start: number }).start
      return each.sentence === draft.sentence && start > end && start - end <= PROMISED_WITHIN && !each.noun
    })
    const type = promised && senseOf(promised)
    return type && type !== draft.type ? { ...draft, type, mode: modeOfSense(type, promised) } : draft
  })
}

function senseOf({ type, status }: EventDraft): EventType | undefined {
  if (KIND.has(type)) return status === 'denied' ? 'REJECT' : 'AGREE'
  if (UNKIND.has(type)) return status === 'denied' ? 'AGREE' : 'THREATEN'
  return undefined
}

function modeOfSense(type: EventType, { type: ofType, mode }: EventDraft): EventMode<EventType> | undefined {
  const modes = type === 'THREATEN' ? threatenedModes : type === 'REJECT' ? soughtModes : {}
  const found = modes[`${ofType} ${mode}`] ?? modes[ofType]
  return found !== undefined && Object.hasOwn(modesOf(type), found)
    ? (found as EventMode<EventType>)
    : undefined
}
