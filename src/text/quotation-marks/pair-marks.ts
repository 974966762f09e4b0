import {
  CONTINUED,
  closingCost,
  costsOf,
  type MarkCosts,
  nestingCost,
  plainInsideCost,
  UNCLOSED,
  WORTH_A_WARNING,
} from './mark-costs.ts'
import type { Mark } from './scan-marks.ts'

/** What became of each mark of a block. */
export interface Pairing {
  /** By mark: the index of the mark that closes it; -1 where it opens nothing, -2 where nothing closes it. */
  readonly partners: Int32Array
  /** Marks without a partner that are neither apostrophes nor inches. */
  readonly strays: readonly Mark[]
}

export const OPENS_NOTHING = -1
export const NEVER_CLOSED = -2

/** How deep quotations may stand in each other; deeper marks are read as plain characters. */
const MAX_DEPTH = 6
/** Readings of a block that are followed side by side; the cheapest win. More changed nothing on news text. */
const MAX_READINGS = 8
/** A reading that is so much dearer than the best so far is given up. */
const MAX_LEAD = 9

/** The quotations open at a point, innermost first. `shape` is the same for the same types of marks. */
interface Open {
  readonly mark: Mark
  readonly outer: Open | null
  readonly depth: number
  readonly shape: number
}

/** What a reading makes of a mark. */
const Step = { plain: 0, opens: 1, closes: 2 } as const

/** A reading of the marks up to here: what is open, what it cost, and the reading and step it came from. */
interface Reading {
  readonly open: Open | null
  readonly cost: number
  readonly from: number
}

/** The mark types are fewer. */
const SHAPE_BASE = 32

/**
 * Pairs the marks of one block: of all readings (each mark opens, closes or is no quotation mark) the
 * cheapest, found by a beam over what stands open. Time is linear in the number of marks.
 *
 * `inherited` marks (the first ones) reopen what the block before left open; `countContinued` says how many
 * open marks, the outermost first, the next block reopens.
 */
export function pairMarks(
  text: string,
  marks: readonly Mark[],
  inherited: number,
  countContinued: (outermostFirst: readonly Mark[]) => number,
): Pairing {
  // Of each kept reading the number of the one before and the step: enough to trace the best one back.
  const history = new Uint8Array(marks.length * MAX_READINGS)
  const plainCosts = new Float64Array(marks.length)
  let readings: Reading[] = [{ open: null, cost: 0, from: 0 }]
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark
    const costs = costsOf(mark, text)
    plainCosts[index] = costs.plain
    readings = index < inherited ? reopen(readings, mark) : cheapest(advance(readings, mark, costs))
    for (let kept = 0; kept < readings.length; kept++) {
      history[index * MAX_READINGS + kept] = (readings[kept] as Reading).from
    }
  }
  return trace(marks, plainCosts, history, bestEnd(readings, countContinued))
}

function reopen(readings: readonly Reading[], mark: Mark): Reading[] {
  return readings.map(({ open, cost }, at) => ({ open: opened(open, mark), cost, from: at * 4 + Step.opens }))
}

/** Every way to go on from every reading; of those with the same marks open only the cheapest. */
function advance(readings: readonly Reading[], mark: Mark, costs: MarkCosts): Reading[] {
  const next: Reading[] = []
  const shapes: number[] = []
  const add = (shape: number, cost: number, from: number, open: Open | null, opens: Mark | null) => {
    const same = shapes.indexOf(shape)
    if (same >= 0 && cost >= (next[same] as Reading).cost) return
    const reading = { open: opens ? opened(open, opens) : open, cost, from }
    if (same >= 0) next[same] = reading
    else {
      next.push(reading)
      shapes.push(shape)
    }
  }
  for (let at = 0; at < readings.length; at++) {
    const { open, cost } = readings[at] as Reading
    const shape = open?.shape ?? 0
    const plain = costs.plain + (open ? plainInsideCost(mark, costs, open.mark) : 0)
    add(shape, cost + plain, at * 4 + Step.plain, open, null)
    const opening = costs.opening + (open ? nestingCost(mark.type, open.mark.type, open.depth) : 0)
    if (opening < MAX_LEAD && (open?.depth ?? 0) < MAX_DEPTH) {
      add(shape * SHAPE_BASE + mark.type + 1, cost + opening, at * 4 + Step.opens, open, mark)
    }
    if (!open) continue
    const closing = closingCost(mark, costs, open.mark)
    if (closing < MAX_LEAD) {
      add(open.outer?.shape ?? 0, cost + closing, at * 4 + Step.closes, open.outer, null)
    }
  }
  return next
}

function opened(outer: Open | null, mark: Mark): Open {
  return {
    mark,
    outer,
    depth: (outer?.depth ?? 0) + 1,
    shape: (outer?.shape ?? 0) * SHAPE_BASE + mark.type + 1,
  }
}

/** The best few readings, the cheapest first. Ties keep their order. */
function cheapest(readings: Reading[]): Reading[] {
  if (readings.length === 1) return readings
  readings.sort((a, b) => a.cost - b.cost)
  const limit = (readings[0] as Reading).cost + MAX_LEAD
  let kept = 1
  while (kept < readings.length && kept < MAX_READINGS && (readings[kept] as Reading).cost <= limit) kept++
  readings.length = kept
  return readings
}

/** The number of the cheapest reading, what it leaves open reckoned in. */
function bestEnd(
  readings: readonly Reading[],
  countContinued: (outermostFirst: readonly Mark[]) => number,
): number {
  let best = 0
  let bestCost = Number.POSITIVE_INFINITY
  for (const [at, reading] of readings.entries()) {
    const open = openMarks(reading.open)
    const continued = open.length > 0 ? countContinued(open) : 0
    const cost = reading.cost + continued * CONTINUED + (open.length - continued) * UNCLOSED
    if (cost < bestCost) {
      best = at
      bestCost = cost
    }
  }
  return best
}

function openMarks(open: Open | null): Mark[] {
  const found: Mark[] = []
  for (let at = open; at; at = at.outer) found.push(at.mark)
  return found.reverse()
}

function trace(marks: readonly Mark[], plainCosts: Float64Array, history: Uint8Array, best: number): Pairing {
  const partners = new Int32Array(marks.length).fill(OPENS_NOTHING)
  const strays: Mark[] = []
  const closers: number[] = []
  let at = best
  for (let index = marks.length - 1; index >= 0; index--) {
    const from = history[index * MAX_READINGS + at] as number
    const step = from % 4
    at = from >> 2
    if (step === Step.closes) closers.push(index)
    else if (step === Step.opens) partners[index] = closers.pop() ?? NEVER_CLOSED
    else if ((plainCosts[index] as number) >= WORTH_A_WARNING) strays.push(marks[index] as Mark)
  }
  return { partners, strays: strays.reverse() }
}
