import type { NumericOrder } from '../../domain/numeric-order.ts'
import { type Day, type Grain, isAsFine, type Stretch, startOf } from './calendar.ts'
import type { Tense } from './tense.ts'

/** What times are counted from, at some place of a report. */
export interface Anchors {
  /** The report's date, or that of the entry or post around. */
  readonly report: Stretch | undefined
  /** What was last spoken of. */
  readonly narrative: Stretch | undefined
  /** The day that was last spoken of. */
  readonly narrativeDay: Stretch | undefined
  /** The quarter that was last spoken of, while a report tells of its figures. */
  readonly quarter: Stretch | undefined
}

/** What decides a meaning at some place of a report. */
export interface Surroundings extends Anchors {
  readonly tense: Tense
  /** Which number of 02/08 is the day, where the outlet's country tells it. */
  readonly order: NumericOrder
}

/** The day that an anchor tells; undefined where it is a whole month or year. */
export function anchorDay(anchor: Stretch | undefined): Day | undefined {
  return anchor?.grain === 'day' ? anchor.day : undefined
}

/** The first day of an anchor, where it is told to a grain at least. */
export function anchorTo(anchor: Stretch | undefined, grain: Grain): Day | undefined {
  return anchor && isAsFine(anchor, grain) ? startOf(grain, anchor.day) : undefined
}

/** What was last spoken of that tells a grain; the report's date where nothing was. */
export function narrativeTo({ narrative, narrativeDay, report }: Anchors, grain: Grain): Stretch | undefined {
  if (narrative && isAsFine(narrative, grain)) return narrative
  return narrativeDay ?? report
}
