import { isoDateOf } from '../report-lines/dates.ts'
import type { ClockEntry } from './clock-entries.ts'
import { isFrame } from './page-frame.ts'
import { type ShapeBlock, SPOKEN } from './shape-block.ts'

/** Fewer items are no feed. */
const MIN_ITEMS = 3
/** The lines beside an item's date are no longer (code units): its address, who wrote it, its section. */
const LONGEST_LINE = 160
/** A title is no longer than this (code units). */
const LONGEST_TITLE = 140
/** So many lines stand in the block of an item's date. */
const MOST_LINES = 6
/**
 * `Sat, 14 Jun 2025 20:58:00 +1200`, `2025-06-14T20:58:00Z`, `Published: Sat, 14 Jun 2025 20:58 GMT`: a day with its
 * year, a time and what tells it for certain, alone on a line, as feeds give it.
 */
const STAMP =
  /^(?:(?:[Dd]ate|[Pp]ub(?:lished|[Dd]ate)?|[Pp]osted|[Tt]ime)(?: on| at)?:?\s)?((?:\p{L}{3,9}\.?,?\s)?(?:\d{1,2}\s\p{L}{3,9}\.?,?\s\d{4}|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{4}-\d{2}-\d{2})(?:T|,?\s(?:at\s)?)\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?\s?(?:Z|[AP]M\b)?\s?(?:[+-]\d{2}:?\d{2}|[A-Z]{2,4})?)$/iu
/** What stands in every stamp. */
const CLOCK = /\d:\d\d/
/** A line of dashes, stars or equals signs between two items. */
const RULE = /^[-–—_=*~#\s]{3,}$/
/** `https://news.example/live#u18`, `by Ana Feld`, `Category: Alder`: what else stands beside an item's date. */
const BESIDE =
  /^(?:https?:\/\/\S+|by\s.{2,60}|(?:link|url|guid|id|author|category|section|tags?|source|from):\s.+)$/i
interface Item {
  /** The block of its date. */
  readonly index: number
  readonly date: string
  /** The block of its title: the one above, where that is one. */
  readonly title: number | undefined
}

/**
 * The items of a feed that was written out as text, by the index of their blocks: three dates with their times or
 * more, each alone on a line beside an address or a writer, with a title above and words below.
 */
export function findFeedEntries(blocks: readonly ShapeBlock[]): ReadonlyMap<number, ClockEntry> {
  const items = blocks.flatMap((block, index) => itemAt(blocks, block, index))
  const entries = new Map<number, ClockEntry>()
  if (items.length < MIN_ITEMS) return entries
  for (const [k, { index, date, title }] of items.entries()) {
    const next = items[k + 1]
    const end = next ? (next.title ?? next.index) : blocks.length
    if (title !== undefined) entries.set(title, { date, heads: true })
    entries.set(index, { date, heads: true, signs: true })
    for (let at = index + 1; at < end; at++) {
      const { kind, text } = blocks[at] as ShapeBlock
      if (RULE.test(text)) break
      if (SPOKEN.has(kind) && !isFrame(text)) entries.set(at, { date, heads: false })
    }
  }
  return entries
}

function itemAt(blocks: readonly ShapeBlock[], { text }: ShapeBlock, index: number): Item[] {
  const lines = text.split('\n', MOST_LINES + 1)
  if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE)) return []
  // Most blocks have none; the pattern takes long to be made ready.
  if (!CLOCK.test(text)) return []
  const stamp = lines.map((line) => STAMP.exec(line.trim())?.[1]).find((each) => each !== undefined)
  const date = isoDateOf(stamp)
  // A date alone may be anything's: an address or a writer stands beside that of an item.
  const others = lines.filter((line) => !STAMP.test(line.trim()))
  if (date === undefined || !others.some((line) => BESIDE.test(line.trim()))) return []
  const above = blocks[index - 1]
  const isTitle =
    above !== undefined &&
    (SPOKEN.has(above.kind) || above.kind === 'heading') &&
    above.text.length <= LONGEST_TITLE &&
    !above.text.includes('\n') &&
    !RULE.test(above.text) &&
    !/[.;:,]["”’)]{0,2}$/.test(above.text)
  return [{ index, date, title: isTitle ? index - 1 : undefined }]
}
