import {
  CONTINUED,
  closingCost,
  EMPTY,
  nestingCost,
  openingCost,
  plainCost,
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
const MAX_READINGS = 12
/** A reading that is so much dearer than the best so far is given up. */
const MAX_LEAD = 9

/** The quotations open at a point, innermost first. `shape` is the same for the same types of marks. */
interface Open {
  readonly mark: Mark
  readonly index: number
  readonly outer: Open | null
  readonly depth: number
  readonly shape: number
}

const Step = { plain: 0, stray: 1, opens: 2, closes: 3 } as const

/** A reading of the marks up to here: what is open, what it cost, and how it came about. */
interface Reading {
  readonly open: Open | null
  readonly cost: number
  readonly step: number
  readonly before: Reading | null
}

/**
 * Pairs the marks of one block: of all readings (each mark opens, closes or is no quotation mark) the
 * cheapest, found by a beam over what stands open. Time is linear in the number of marks.
 *
 * `inherited` marks (the first ones) reopen what the block before left open; `mayContinue` says of an open
 * mark whether the next block reopens it.
 */
export function pairMarks(
  text: string,
  marks: readonly Mark[],
  inherited: number,
  mayContinue: (outermostFirst: readonly Mark[]) => number,
): Pairing {
  let readings: Reading[] = [{ open: null, cost: 0, step: Step.plain, before: null }]
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark
    readings =
      index < inherited
        ? readings.map((reading) => opened(reading, mark, index, 0))
        : cheapest(readings.flatMap((reading) => nextReadings(reading, mark, index, text)))
  }
  return trace(marks, bestEnd(readings, mayContinue))
}

function nextReadings(reading: Reading, mark: Mark, index: number, text: string): Reading[] {
  const { open, cost } = reading
  const plain = plainCost(mark, text, open?.mark)
  const next: Reading[] = [
    { open, cost: cost + plain, step: plain >= WORTH_A_WARNING ? Step.stray : Step.plain, before: reading },
  ]
  const opening = openingCost(mark, text)
  if (opening < MAX_LEAD && (open?.depth ?? 0) < MAX_DEPTH) {
    const nesting = open ? nestingCost(mark.type, open.mark.type, open.depth) : 0
    next.push(opened(reading, mark, index, opening + nesting))
  }
  if (open) {
    const empty = mark.start === open.mark.end ? EMPTY : 0
    const closing = closingCost(mark, open.mark, text) + empty
    if (closing < MAX_LEAD) {
      next.push({ open: open.outer, cost: cost + closing, step: Step.closes, before: reading })
    }
  }
  return next
}

function opened(reading: Reading, mark: Mark, index: number, cost: number): Reading {
  const outer = reading.open
  const open: Open = {
    mark,
    index,
    outer,
    depth: (outer?.depth ?? 0) + 1,
    shape: (outer?.shape ?? 0) * 32 + mark.type + 1,
  }
  return { open, cost: reading.cost + cost, step: Step.opens, before: reading }
}

/** Of readings with the same marks open the cheapest; of those the best few. Ties keep the order. */
function cheapest(readings: Reading[]): Reading[] {
  const byShape = new Map<number, Reading>()
  let best = Number.POSITIVE_INFINITY
  for (const reading of readings) {
    const shape = reading.open?.shape ?? 0
    const rival = byShape.get(shape)
    if (!rival || reading.cost < rival.cost) byShape.set(shape, reading)
    if (reading.cost < best) best = reading.cost
  }
  const kept = [...byShape.values()].filter((reading) => reading.cost <= best + MAX_LEAD)
  if (kept.length > 1) kept.sort((a, b) => a.cost - b.cost)
  return kept.length > MAX_READINGS ? kept.slice(0, MAX_READINGS) : kept
}

function bestEnd(
  readings: readonly Reading[],
  mayContinue: (outermostFirst: readonly Mark[]) => number,
): Reading {
  let best = readings[0] as Reading
  let bestCost = Number.POSITIVE_INFINITY
  for (const reading of readings) {
    const open = openMarks(reading.open)
    const continued = open.length > 0 ? mayContinue(open) : 0
    const cost = reading.cost + continued * CONTINUED + (open.length - continued) * UNCLOSED
    if (cost < bestCost) {
      best = reading
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

function trace(marks: readonly Mark[], end: Reading): Pairing {
  const partners = new Int32Array(marks.length).fill(OPENS_NOTHING)
  const strays: Mark[] = []
  for (let open = end.open; open; open = open.outer) partners[open.index] = NEVER_CLOSED
  let reading = end
  for (let index = marks.length - 1; index >= 0; index--) {
    const before = reading.before as Reading
    if (reading.step === Step.stray) strays.push(marks[index] as Mark)
    if (reading.step === Step.closes && before.open) partners[before.open.index] = index
    reading = before
  }
  return { partners, strays: strays.reverse() }
}
