import type { BlockKind } from '../../domain/document.ts'
import { dateOf, offsetOf } from '../report-lines/calendar.ts'
import { isoDateOf } from '../report-lines/dates.ts'
import { dayIn, isoOfDay } from './day-lines.ts'
import { endsEntries, isFrame } from './page-frame.ts'

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
  /** The day that the line itself or the heading above names (ISO 8601). */
  readonly day: string | undefined
}

interface TextBlock {
  readonly kind: BlockKind
  readonly text: string
}

/**
 * The entries of a live blog that was pasted as text, by the index of their blocks: three times or more that only
 * rise or only fall, each with what stands under it. Headings that are a day give the day, else `published` does;
 * without either an entry has no date.
 */
export function findClockEntries(
  blocks: readonly TextBlock[],
  published: string | undefined,
): ReadonlyMap<number, ClockEntry> {
  const near = published ?? dayAbove(blocks)
  const all = clocksOf(blocks, near)
  const dated = orderOf(all.map(byDay)) === 0 ? all.map((clock) => ({ ...clock, day: undefined })) : all
  const clocks = longestRun(dated.map(byDay))
  const order = orderOf(clocks)
  if (order === 0 || isInStory(blocks, clocks[0]?.index ?? 0)) return new Map()
  const entries = pinnedAbove(blocks, clocks[0]?.index ?? 0)
  const day = /^\d{4}-\d{2}-\d{2}/.exec(near ?? '')?.[0]
  const days = daysOf(clocks, order)
  const zone = zoneOfAll(blocks)
  for (const [k, clock] of clocks.entries()) {
    const own = clock.day ?? day
    const date = own === undefined ? null : dateOfClock(own, clock.day ? 0 : (days[k] ?? 0), clock, zone)
    addEntry(entries, blocks, clock, clocks[k + 1]?.index ?? blocks.length, date)
  }
  return entries
}

/** An entry's blocks: up to the next time, or to what the page goes on with. */
function addEntry(
  entries: Map<number, ClockEntry>,
  blocks: readonly TextBlock[],
  clock: ClockBlock,
  end: number,
  date: string | null,
): void {
  const words: number[] = []
  for (let index = clock.index; index < end; index++) {
    const { kind, text } = blocks[index] as TextBlock
    if (index > clock.index && endsEntries(text)) break
    const isDay = kind !== 'blockquote' && dayIn(text)?.rest === ''
    if (isDay || isFrame(text) || (index > clock.index && clockOf(text)?.alone)) continue
    if (kind !== 'heading' && !(ENTRY.has(kind) && HAS_WORDS.test(text))) continue
    const heads = index === clock.index && clock.alone
    if (!heads) words.push(index)
    entries.set(index, { date, heads })
  }
  const [title, ...more] = words
  if (clock.alone && title !== undefined && more.length > 0 && isTitle(blocks[title]?.text ?? ''))
    entries.set(title, { date, heads: true })
}

/** A line above an entry's words that ends as no sentence does is its heading. */
const LONGEST_TITLE = 110

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[.!…:;,][”’"')]{0,2}$/.test(text) && !/^[“"].*[”"]$/s.test(text)
}

/** "Pinned": what stands there above the first entry has no time. */
function pinnedAbove(blocks: readonly TextBlock[], first: number): Map<number, ClockEntry> {
  const entries = new Map<number, ClockEntry>()
  const pinned = blocks.slice(0, first).findLastIndex(({ text }) => /^Pinned(?: (?:post|update|entry))?$/i.test(text))
  if (pinned === -1 || first - pinned > MOST_PINNED) return entries
  addEntry(entries, blocks, { ...NO_CLOCK, index: pinned }, first, null)
  return entries
}

/** A pinned entry has fewer blocks. */
const MOST_PINNED = 12
const NO_CLOCK = { minutes: 0, hour: '', minute: '', zone: undefined, alone: true, day: undefined }

/** So many blocks above the first time a line with a day may be its heading. */
const DAY_ABOVE = 2

/** The times of day, each with the day that its line or the heading above names. */
function clocksOf(blocks: readonly TextBlock[], near: string | undefined): ClockBlock[] {
  const lines = blocks.map(({ kind, text }) => {
    if (!ENTRY.has(kind) && kind !== 'heading') return {}
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
function byDay(clock: ClockBlock): ClockBlock {
  if (clock.day === undefined) return clock
  const days = Date.parse(`${clock.day}T00:00:00Z`) / 86_400_000
  return { ...clock, minutes: 1440 * days + (clock.minutes % 1440) }
}

/** A day with its year above the entries, where the report's date is not known: "Published On 11 Feb 2026". */
function dayAbove(blocks: readonly TextBlock[]): string | undefined {
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

/** "All times are Mountain.": the zone of times that give none. */
const ALL_TIMES =
  /\b[Aa]ll times (?:are |is |given |listed |shown |in |local )*(Eastern|Central|Mountain|Pacific|ET|CT|MT|PT|GMT|UTC|BST|CET|CEST|AEST|AEDT)\b/
const ZONES: Readonly<Record<string, string>> = { Eastern: 'ET', Central: 'CT', Mountain: 'MT', Pacific: 'PT' }

function zoneOfAll(blocks: readonly TextBlock[]): string | undefined {
  const said = blocks.map(({ text }) => ALL_TIMES.exec(text)?.[1]).find((zone) => zone !== undefined)
  return said === undefined ? undefined : (ZONES[said] ?? said)
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

function isInStory(blocks: readonly TextBlock[], first: number): boolean {
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

/**
 * A time of day on the day that is so many days after `day` (ISO 8601); `zone` is what the page says of all of its
 * times.
 */
export function dateOfClock(day: string, days: number, clock: Clock, zone?: string): string | null {
  const { hour, minute } = clock
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  if (clock.zone === undefined && zone !== undefined)
    return isoDateOf(`${date.toISOString().slice(0, 10)} ${hour}:${minute} ${zone}`) ?? null
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const offset = offsetOf(WORLD_TIME.exec(clock.zone ?? '')?.[0])
  const reading = dateOf({ year, month, day: dayOfMonth }, { hour, minute }, offset)
  return reading.kind === 'date' ? reading.value : null
}
