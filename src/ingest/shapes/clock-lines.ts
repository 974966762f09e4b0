import type { BlockKind } from '../../domain/document.ts'
import { type Clock, clockOf } from './clock.ts'
import { dayIn, isoOfDay } from './day-lines.ts'
import { withoutAge } from './page-frame.ts'

/** Fewer times are no live blog. */
const MIN_ENTRIES = 3
/** Blocks that an entry is made of. */
export const ENTRY: ReadonlySet<BlockKind> = new Set(['paragraph', 'blockquote', 'list-item'])

/** A block with a time of day. */
export interface ClockBlock extends Clock {
  readonly index: number
  /** The day that the line itself or the heading above names (ISO 8601). */
  readonly day: string | undefined
}

export interface TextBlock {
  readonly kind: BlockKind
  readonly text: string
  /** `line:12`, of a text. */
  readonly selector?: string | undefined
}

/** So many blocks above the first time a line with a day may be its heading. */
const DAY_ABOVE = 2

/** `published at 18:52 British Summer Time`, below an entry's title perhaps. */
const PUBLISHED_LINE = /^(?:[^\n]{1,160}\n)?published at (\d{1,2}:\d{2})\b[^\n]{0,40}$/i

/** The times of day, each with the day that its line or the heading above names. */
export function clocksOf(blocks: readonly TextBlock[], near: string | undefined): ClockBlock[] {
  const lines = blocks.map(({ kind, text: written }) => {
    if (!ENTRY.has(kind) && kind !== 'heading') return {}
    const text = PUBLISHED_LINE.exec(written)?.[1] ?? withoutAge(written)
    const dated = dayIn(text)
    const clock = dated ? clockOf(dated.rest) : clockOf(text)
    if (!dated) return { clock }
    return { day: isoOfDay(dated.day, near), clock: clock?.alone ? clock : null, whole: dated.rest === '' }
  })
  const first = lines.findIndex(({ clock }) => clock)
  let heading: string | undefined
  const own = lines.filter(({ day, clock }) => day !== undefined && clock).length
  // One line with day and time among bare times says when the page was published.
  const isOwn = own * 2 >= lines.filter(({ clock }) => clock).length
  const clocks = lines.flatMap(({ day, clock, whole }, index) => {
    if (whole && index >= first - DAY_ABOVE) heading = day
    return clock && (isOwn || day === undefined) ? [{ ...clock, index, day: day ?? heading }] : []
  })
  return withoutOtherClocks(clocks)
}

/** "02:14", how long a film is, among "(16:20 GMT)": where times have a zone, those without are none. */
function withoutOtherClocks(clocks: readonly ClockBlock[]): ClockBlock[] {
  const zoned = clocks.filter(({ zone, alone }) => zone !== undefined && alone)
  return zoned.length >= MIN_ENTRIES && zoned.length >= clocks.length * MOST_ZONED ? zoned : [...clocks]
}

const MOST_ZONED = 0.7

/** Times of several days in one count of minutes. */
export function byDay(clock: ClockBlock): ClockBlock {
  if (clock.day === undefined) return clock
  const days = Date.parse(`${clock.day}T00:00:00Z`) / 86_400_000
  return { ...clock, minutes: 1440 * days + (clock.minutes % 1440) }
}

/** A day with its year above the entries, where the report's date is not known: "Published On 11 Feb 2026". */
export function dayAbove(blocks: readonly TextBlock[]): string | undefined {
  for (const { text } of blocks.slice(0, HEAD_BLOCKS)) {
    const found = /\b(?:19|20)\d{2}\b/.test(text) ? dayIn(text.slice(0, HEAD_LINE)) : null
    const day = found?.day.year === undefined ? undefined : isoOfDay(found.day, undefined)
    if (day !== undefined) return day
  }
  return undefined
}

/** So many blocks at a text's start may say when it was published, each in a line's beginning (code units). */
const HEAD_BLOCKS = 40
const HEAD_LINE = 60

/** The most times in a row that only rise or only fall: "Key events" above a live blog runs the other way. */
export function longestRun(clocks: readonly ClockBlock[]): readonly ClockBlock[] {
  if (orderOf(clocks) !== 0) return clocks
  let best: readonly ClockBlock[] = []
  for (let from = 0; from < clocks.length; from++) {
    let to = from + 2
    while (to < clocks.length && stepOf(clocks, to) * stepOf(clocks, from + 1) >= 0) to++
    if (to - from >= best.length) best = clocks.slice(from, Math.min(to, clocks.length))
    from = Math.max(from, to - 2)
  }
  return best
}

const stepOf = (clocks: readonly ClockBlock[], at: number) =>
  Math.sign((clocks[at]?.minutes ?? 0) - (clocks[at - 1]?.minutes ?? 0))

/** 1 where the times rise, -1 where they fall, over midnight once at most; 0 where they are no live blog's. */
export function orderOf(clocks: readonly ClockBlock[]): 1 | -1 | 0 {
  if (clocks.length < MIN_ENTRIES) return 0
  const steps = clocks
    .slice(1)
    .map(({ minutes }, k) => Math.sign(minutes - (clocks[k] as ClockBlock).minutes))
  if (steps.filter((step) => step < 0).length <= 1 && steps.some((step) => step > 0)) return 1
  return steps.filter((step) => step > 0).length <= 1 && steps.some((step) => step < 0) ? -1 : 0
}

/** How many days from the first day each time is: over midnight another begins. */
export function daysOf(clocks: readonly ClockBlock[], order: 1 | -1): number[] {
  let day = 0
  return clocks.map(({ minutes }, k) => {
    const before = clocks[k - 1]?.minutes ?? minutes
    if (Math.sign(minutes - before) === -order) day += order
    return day
  })
}
