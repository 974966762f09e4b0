import type { Block, BlockKind } from '../../domain/document.ts'
import { findAgedEntries } from './aged-entries.ts'
import { type Clock, clockOf } from './clock.ts'
import { type ClockEntry, findClockEntries } from './clock-entries.ts'
import { findFeedEntries } from './feed-entries.ts'
import { findTurnsOfNames } from './names-alone.ts'
import { findPastedPosts } from './pasted-posts.ts'
import { type ShapeBlock, SIGNATURE } from './shape-block.ts'
import { findShortExchange } from './short-exchange.ts'
import { findTurns } from './transcript.ts'
import { findUnlabelledQuestions } from './unlabelled-questions.ts'

type Shape = Partial<Pick<Block, 'kind' | 'post' | 'speaker' | 'date'>>

/**
 * What blocks are more than paragraphs: pasted posts, turns of a transcript, entries of a live blog. One for each
 * block, empty where it stays what it is. `published` gives the day of times that stand alone, `title` is the
 * page's.
 */
export function shapesOf(
  blocks: readonly ShapeBlock[],
  published: string | undefined,
  title?: string | undefined,
  authors: readonly string[] = [],
): Shape[] {
  const posts = findPastedPosts(blocks, published)
  // A post is no paragraph that a turn or an entry could go on in.
  const rest = blocks.map((block, index) => (posts.has(index) ? { ...block, kind: 'post' as const } : block))
  const turns = turnsIn(rest, title, authors)
  const entries = turns.size > 0 ? new Map<number, ClockEntry>() : entriesIn(rest, published)
  return rest.map(({ kind }, index): Shape => {
    const post = posts.get(index)
    if (post) return { kind, post }
    const speaker = turns.get(index)
    if (speaker !== undefined) return { kind: 'turn', speaker }
    const entry = entries.get(index)
    if (!entry) return isSignature(blocks, index) ? { kind: 'paragraph' } : {}
    const { heads, signs, date } = entry
    return {
      kind: signs ? 'byline' : heads ? 'heading' : kind === 'paragraph' ? 'entry' : kind,
      ...(date === null ? {} : { date }),
    }
  })
}

/** A recording begins at its start: "00:12", which looks like the first hour of a day (minutes). */
const FIRST_OF_RECORDING = 59

/** Whether times are those of a recording, which begin near 0 and only rise; the day of a live blog begins later. */
function isRecording(times: readonly Clock[]): boolean {
  const minutes = times.map((time) => time.minutes)
  const rises = minutes.every((minute, k) => k === 0 || minute >= (minutes[k - 1] ?? 0))
  return rises && (minutes[0] ?? Infinity) <= FIRST_OF_RECORDING
}

/** The entries of a feed or of a live blog. */
function entriesIn(
  blocks: readonly ShapeBlock[],
  published: string | undefined,
): ReadonlyMap<number, ClockEntry> {
  const items = findFeedEntries(blocks)
  if (items.size > 0) return items
  const timed = findClockEntries(blocks, published)
  return timed.size > 0 ? timed : findAgedEntries(blocks)
}

/** The turns of a transcript, by whatever tells them; the surest signs first. */
function turnsIn(
  blocks: readonly ShapeBlock[],
  title: string | undefined,
  authors: readonly string[],
): ReadonlyMap<number, string> {
  const labelled = findTurns(blocks, [...(title ? [title] : []), ...authors])
  if (labelled.size > 0) return labelled
  const times = blocks.flatMap(({ text }) => clockOf(text) ?? []).filter(({ alone }) => alone)
  const named = findTurnsOfNames(blocks, isRecording(times) ? 0 : times.length)
  if (named.size > 0) return named
  const short = findShortExchange(blocks)
  return short.size > 0 ? short : findUnlabelledQuestions(blocks, title)
}

function isSignature(
  blocks: readonly { readonly kind: BlockKind; readonly text: string }[],
  index: number,
): boolean {
  const block = blocks[index]
  return (
    block?.kind === 'blockquote' && blocks[index - 1]?.kind === 'blockquote' && SIGNATURE.test(block.text)
  )
}
