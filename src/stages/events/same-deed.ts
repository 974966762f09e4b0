import type { EventDraft } from './event-drafts.ts'

/** How much of two words must be the same, at least, for one deed: "invade", "invasion". */
const STEM = 4
const ENDING = 2

/** Whether two words name the same kind of deed: "shelled", "the shelling". */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  if (shorter < STEM) return false
  const stem = Math.max(STEM, shorter === STEM ? STEM : shorter - ENDING)
  return one.slice(0, stem) === other.slice(0, stem)
}

/** Modes that say little: a killing may be an execution, a shooting, an assassination. */
const VAGUE = new Set([
  'assassinate',
  'firearms',
  'massacre',
  'aerial',
  'heavy-weapons',
  'explosives',
  'multilateral',
  'drone',
])

export function modesFit(group: readonly EventDraft[], { mode }: EventDraft): boolean {
  return (
    mode === undefined ||
    group.every(
      (each) => each.mode === undefined || each.mode === mode || VAGUE.has(each.mode) || VAGUE.has(mode),
    )
  )
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words of several rows that may take each other up where who takes part is the same. */
const ATTACKS =
  words(`attack assault raid strike airstrike bombing bomb blast explosion shell shelling bombard bombardment hit
  storm ambush invade invasion offensive incursion detonate explode blow plant suicide pound rocket barrage clear`)
const DEATHS = words('kill killing wound injure slay')

/** Words of one row may take each other up where who takes part is the same. */
const KIN: readonly ReadonlySet<string>[] = [
  ATTACKS,
  words('kill killing murder assassinate assassination execute execution massacre behead slay slaying gun'),
  words('shoot shooting gun gunfire open fire'),
  words('clash fight fighting battle firefight gunfire violence'),
  words(
    'meet meeting talks talk summit negotiation negotiate consultation dialogue discussion discuss confer',
  ),
  words('visit tour travel fly'),
  words('march rally protest demonstration demonstrate gather vigil sit-in'),
  words('strike walkout walk stop go'),
  words('convict sentence find conviction jail'),
]

/** Of the same mode as an arrest, and another act. */
const STEPS_OF_LAW = words('charge charges indict arraign remand')

/** Whether one may be told of by the other's word: the same mode, or words of one row. */
export function kinDeeds(group: readonly EventDraft[], draft: EventDraft): boolean {
  const isSameMode = draft.mode !== undefined && group.some(({ mode }) => mode === draft.mode)
  const isStepOfLaw = STEPS_OF_LAW.has(draft.core) || group.some(({ core }) => STEPS_OF_LAW.has(core))
  if (isSameMode && draft.type !== 'ASSAULT' && !isStepOfLaw) return true
  // "shot dead" is a killing and a shooting
  return group.some(({ core, lemma }) =>
    KIN.some((row) => (row.has(core) || row.has(lemma)) && row.has(draft.core)),
  )
}

/** A death is what an attack did: "the attack" takes up the attack, not it. */
export function isDeath({ core }: EventDraft): boolean {
  return DEATHS.has(core)
}

/** "Nine were killed when gunmen attacked their bus", "killed in a raid": what an attack did is the attack. */
export function isOutcome(group: readonly EventDraft[], draft: EventDraft): boolean {
  if (!ATTACKS.has(draft.core)) return false
  return group.some(
    (each) => each.sentence === draft.sentence && DEATHS.has(each.core) && gapBetween(each, draft) <= NEAR,
  )
}

/** How far from a death what brought it is told, at most, in UTF-16 code units. */
const NEAR = 60

function gapBetween({ ranges: [one] }: EventDraft, { ranges: [other] }: EventDraft): number {
  return one && other ? Math.max(one.start - other.end, other.start - one.end) : Infinity
}
