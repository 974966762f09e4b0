import type { BlockKind } from '../../domain/document.ts'
import { dateOf, offsetOf } from '../report-lines/calendar.ts'

/** Fewer times are no live blog. */
const MIN_ENTRIES = 3
/** Blocks that an entry is made of. */
const ENTRY: ReadonlySet<BlockKind> = new Set(['paragraph', 'blockquote', 'list-item'])

/**
 * The time that an entry begins with, alone or before its words: "10:42", "10.42am GMT", "6 p.m.",
 * "[14:05] The bridge …", "Posted at 10:42 a.m."
 */
const CLOCK =
  /^(?:[Pp]osted (?:at )?)?[[(]?(\d{1,2})(?:[:.](\d{2}))?\s?(?:([AaPp])\.?[Mm]\.?)?\s?(UTC|GMT|[A-Z]{1,2}[SD]?T)?[\])]?\s?(?:[-–—:|·]\s?)?(?=$|\n|["“(]?\p{Lu})/u
/** "noon", "Midnight": alone on their line. */
const NOON = /^(?:([Nn])oon|[Mm]idnight)$/
/** "Copyright 2031 The Alder Post …", "Share", "Updated at 11.26 BST": what a page's frame leaves between entries. */
const FRAME = /^(?:©|Copyright\b|(?:Share|Copy link|Print|Email|Updated (?:at )?\d[^\n]{1,30})$)/
/** The zones whose distance from the world's time is sure; "EST" is left open, as everywhere. */
const WORLD_TIME = /^(?:UTC|GMT)$/

/** A line of dashes between two entries is no part of either. */
const HAS_WORDS = /[\p{L}\p{N}]/u

/** A block of an entry. */
export interface ClockEntry {
  /** ISO 8601; null where only the hour is known. */
  readonly date: string | null
  /** It is what stands above an entry's words: the time alone. */
  readonly heads: boolean
}

/** A time of day. */
export interface Clock {
  readonly minutes: number
  readonly hour: string
  readonly minute: string
  readonly zone: string | undefined
  /** Nothing but the time. */
  readonly alone: boolean
}

interface ClockBlock extends Clock {
  readonly index: number
}

/**
 * The entries of a live blog that was pasted as text, by the index of their blocks: three times or more that only
 * rise or only fall, each with what stands under it. `published` gives the day; without it an entry has no date.
 */
export function findClockEntries(
  blocks: readonly { readonly kind: BlockKind; readonly text: string }[],
  published: string | undefined,
): ReadonlyMap<number, ClockEntry> {
  const entries = new Map<number, ClockEntry>()
  const clocks = longestRun(
    blocks.flatMap(({ kind, text }, index) => {
      const clock = ENTRY.has(kind) || kind === 'heading' ? clockOf(text) : null
      return clock ? [{ ...clock, index }] : []
    }),
  )
  const order = orderOf(clocks)
  if (order === 0 || isInStory(blocks, clocks[0]?.index ?? 0)) return entries
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0]
  const days = daysOf(clocks, order)
  for (const [k, clock] of clocks.entries()) {
    const date = day === undefined ? null : dateOfClock(day, days[k] ?? 0, clock)
    const end = clocks[k + 1]?.index ?? blocks.length
    for (let index = clock.index; index < end; index++) {
      const { kind, text } = blocks[index] as (typeof blocks)[number]
      if (kind === 'heading' || (ENTRY.has(kind) && HAS_WORDS.test(text) && !FRAME.test(text)))
        entries.set(index, { date, heads: index === clock.index && clock.alone })
    }
  }
  return entries
}

/** The time of day that a line begins with, alone or before an entry's words. */
export function clockOf(text: string): Clock | null {
  const word = NOON.exec(text)
  if (word) {
    const hour = word[1] ? 12 : 0
    return {
      minutes: 60 * hour,
      hour: String(hour).padStart(2, '0'),
      minute: '00',
      zone: undefined,
      alone: true,
    }
  }
  const match = CLOCK.exec(text.slice(0, 60))
  if (!match) return null
  const [whole, written = '', minute = '00', half, zone] = match
  // "12 Angry Men" is no time.
  if (match[2] === undefined && !half) return null
  const hour = (Number(written) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0)
  if (Number(written) > 24 || Number(minute) > 59 || (half && Number(written) > 12)) return null
  return {
    minutes: 60 * hour + Number(minute),
    hour: String(hour).padStart(2, '0'),
    minute,
    zone,
    alone: whole.length === text.length,
  }
}

/** So much of a text may stand before its first entry: a chronology further down belongs to a story. */
const MOST_BEFORE = 0.35

function isInStory(blocks: readonly { readonly text: string }[], first: number): boolean {
  const length = (part: typeof blocks) => part.reduce((sum, { text }) => sum + text.length, 0)
  return length(blocks.slice(0, first)) > length(blocks) * MOST_BEFORE
}

/** The most times in a row that only rise or only fall: "Key events" above a live blog runs the other way. */
function longestRun(clocks: readonly ClockBlock[]): readonly ClockBlock[] {
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
function orderOf(clocks: readonly ClockBlock[]): 1 | -1 | 0 {
  if (clocks.length < MIN_ENTRIES) return 0
  const steps = clocks
    .slice(1)
    .map(({ minutes }, k) => Math.sign(minutes - (clocks[k] as ClockBlock).minutes))
  if (steps.filter((step) => step < 0).length <= 1 && steps.some((step) => step > 0)) return 1
  return steps.filter((step) => step > 0).length <= 1 && steps.some((step) => step < 0) ? -1 : 0
}

/** How many days from the first day each time is: over midnight another begins. */
function daysOf(clocks: readonly ClockBlock[], order: 1 | -1): number[] {
  let day = 0
  return clocks.map(({ minutes }, k) => {
    const before = clocks[k - 1]?.minutes ?? minutes
    if (Math.sign(minutes - before) === -order) day += order
    return day
  })
}

/** A time of day on the day that is so many days after `day` (ISO 8601). */
export function dateOfClock(day: string, days: number, { hour, minute, zone }: Clock): string | null {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const reading = dateOf(
    { year, month, day: dayOfMonth },
    { hour, minute },
    offsetOf(WORLD_TIME.exec(zone ?? '')?.[0]),
  )
  return reading.kind === 'date' ? reading.value : null
}
