import { isNamesOnly } from '../report-lines/person-names.ts'
import { clockOf, dateOfClock, offsetIn, zoneOfAll } from './clock.ts'
import {
  byDay,
  type ClockBlock,
  clocksOf,
  dayAbove,
  daysOf,
  ENTRY,
  longestRun,
  orderOf,
  type TextBlock,
} from './clock-lines.ts'
import { dayIn } from './day-lines.ts'
import { endsEntries, isFrame } from './page-frame.ts'
import { lineOf } from './post-blocks.ts'

/** A line of dashes between two entries is no part of either. */
const HAS_WORDS = /[\p{L}\p{N}]/u

/** A block of an entry. */
export interface ClockEntry {
  /** ISO 8601; null where only the hour is known. */
  readonly date: string | null
  /** It is what stands above an entry's words: the time alone, a heading. */
  readonly heads: boolean
  /** It only names who wrote it. */
  readonly signs?: boolean
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
  const zone = zoneOfAll(blocks) ?? offsetIn(published)
  for (const [k, clock] of clocks.entries()) {
    const own = clock.day ?? day
    const date = own === undefined ? null : dateOfClock(own, clock.day ? 0 : (days[k] ?? 0), clock, zone)
    const title = titleAbove(blocks, clock.index)
    if (title !== undefined) entries.set(title, { date, heads: true })
    const next = clocks[k + 1]?.index ?? blocks.length
    addEntry(entries, blocks, clock, titleAbove(blocks, next) ?? next, date)
  }
  return entries
}

/** "published at 14:32 12 March", in the line right below an entry's title. */
const PUBLISHED_BELOW = /^published at \d/i

/** The title that stands right above a time, in a text, where the time is said to be that of what stands above. */
function titleAbove(blocks: readonly TextBlock[], index: number): number | undefined {
  const [above, time] = [blocks[index - 1], blocks[index]]
  if (!above || !time || !PUBLISHED_BELOW.test(time.text)) return undefined
  return lineOf(above) === (lineOf(time) ?? NaN) - 1 && above.text.length <= LONGEST_TITLE
    ? index - 1
    : undefined
}

/** An entry that shows no time of day, by what heads it. */
export function addUndated(
  entries: Map<number, ClockEntry>,
  blocks: readonly TextBlock[],
  index: number,
  end: number,
): void {
  addEntry(entries, blocks, { ...NO_CLOCK, index }, end, null)
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
  if (!clock.alone) return
  // Who wrote it stands above its words, between its heading and them, or at its end.
  const byline = [...words.slice(0, 2), ...words.slice(-1)].find((index) =>
    isByline(blocks[index]?.text ?? ''),
  )
  const [title, ...more] = words.filter((index) => index !== byline)
  const isHeaded = title !== undefined && more.length > 0 && isTitle(blocks[title]?.text ?? '')
  if (isHeaded) entries.set(title, { date, heads: true })
  if (byline !== undefined && title !== undefined) entries.set(byline, { date, heads: false, signs: true })
}

/** `From GCN's Ana Feld`, `Analysis by Ivo Pell` */
const FROM = /^(?:By|From|Analysis (?:by|from)) [^.!?\n]{3,60}$/
/** A name in full: "Rain" and "Preamble" are headings. */
const isByline = (text: string) => (text.includes(' ') && isNamesOnly(text)) || FROM.test(text)

/** A line above an entry's words that ends as no sentence does is its heading. */
const LONGEST_TITLE = 110

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[.!…:;,][”’"')]{0,2}$/.test(text) && !/^[“"].*[”"]$/s.test(text)
}

/** "Pinned": what stands there above the first entry has no time. */
function pinnedAbove(blocks: readonly TextBlock[], first: number): Map<number, ClockEntry> {
  const entries = new Map<number, ClockEntry>()
  const pinned = blocks
    .slice(0, first)
    .findLastIndex(({ text }) => /^Pinned(?: (?:post|update|entry))?$/i.test(text))
  if (pinned === -1 || first - pinned > MOST_PINNED) return entries
  addUndated(entries, blocks, pinned, first)
  return entries
}

/** A pinned entry has fewer blocks. */
const MOST_PINNED = 12
const NO_CLOCK = { minutes: 0, hour: '', minute: '', zone: undefined, alone: true, day: undefined }

/** So much of a text may stand before its first entry: a chronology further down belongs to a story. */
const MOST_BEFORE = 0.35

export function isInStory(blocks: readonly TextBlock[], first: number): boolean {
  const length = (part: typeof blocks) => part.reduce((sum, { text }) => sum + text.length, 0)
  return length(blocks.slice(0, first)) > length(blocks) * MOST_BEFORE
}
