import type { BlockKind } from '../../domain/document.ts'
import {
  COPIED_DATE,
  HANDLE_ALONE,
  isStandIn,
  type PostLine,
  postHeader,
  postSignature,
} from '../../text/post-lines.ts'
import { isoDateOf } from '../report-lines/dates.ts'
import { findAnnouncedPosts } from './announced-posts.ts'
import { copiedCaption } from './captioned-posts.ts'
import {
  copiedByHandle,
  copiedFromBoard,
  copiedFromPage,
  copiedPost,
  isBareHandle,
  isPageDate,
  isRedditor,
} from './copied-posts.ts'
import { networkAbove, networkNamed } from './named-network.ts'
import { BESIDE, lastOf, MOST_PARAGRAPHS, type Post, platformOf } from './post-blocks.ts'
import type { ShapeBlock } from './shape-block.ts'

/** Blocks that somebody may have pasted a post into; its head alone looks like a heading. */
const PASTED: ReadonlySet<BlockKind> = new Set(['paragraph', 'blockquote', 'list-item', 'heading'])
/**
 * Posts that were pasted as text, by the index of their blocks: with their signature ("… — Ana Feld (@anafeld)
 * March 4, 2031") or their head ("Ana Feld @anafeld · Mar 4, 2031"). Without a date a signature may be a reporter's
 * own, so that only one in words that are set off counts. `published` gives the year of days without one.
 */
export function findPastedPosts(
  blocks: readonly ShapeBlock[],
  published?: string | undefined,
): ReadonlyMap<number, Post> {
  const posts = new Map<number, Post>()
  for (const [index, { kind, text }] of blocks.entries()) {
    if (!PASTED.has(kind) || posts.has(index)) continue
    const copying = HANDLE_ALONE.test(text)
      ? copiedPost
      : isRedditor(text)
        ? copiedFromBoard
        : isPageDate(text)
          ? copiedFromPage
          : isBareHandle(text)
            ? copiedByHandle
            : undefined
    if (copying) {
      const copied =
        copying(blocks, index, published) ??
        (copying === copiedByHandle ? copiedCaption(blocks, index) : null)
      for (let at = copied?.first ?? 0; copied && at <= copied.last; at++) posts.set(at, copied.post)
      const quoted = copied?.quoted
      for (let at = quoted?.first ?? 0; quoted && at <= quoted.last; at++) posts.set(at, quoted.post)
      continue
    }
    const signature = postSignature(text)
    const line = signature ?? postHeader(text)
    if (!line) continue
    const alone = line.start === 0 && line.end === text.length
    const closed = !signature && alone && !line.date ? closingDate(blocks, index) : undefined
    if (!line.date && kind !== 'blockquote' && closed === undefined) continue
    const beside = signature ? wordsAbove(blocks, index) : index + 1
    if (alone && (!BESIDE.has(blocks[beside]?.kind ?? 'title') || posts.has(beside))) continue
    const dateLine = blocks[closed ?? -1]?.text
    const first = signature && alone ? firstOf(blocks, beside, posts) : index
    const named = networkNamed(dateLine ?? '') ?? networkAbove(blocks, first)
    const post = { ...postOf(text, line, platformOf(handleOf(text, line), text, named)), ...dateOf(dateLine) }
    posts.set(index, post)
    if (!alone) continue
    const [from, to] = signature ? [first, index] : [beside, closed ?? lastOf(blocks, beside)]
    for (let at = from; at <= to; at++) posts.set(at, post)
  }
  for (const [index, post] of findAnnouncedPosts(blocks)) if (!posts.has(index)) posts.set(index, post)
  return posts
}

const handleOf = (text: string, { handle }: PostLine) => text.slice(handle.start, handle.end)

/** The line with the date that closes a post whose head has none: "11:41 PM - Sep 8, 2031 via X". */
function closingDate(blocks: readonly ShapeBlock[], head: number): number | undefined {
  for (let at = head + 1; at <= head + 1 + MOST_PARAGRAPHS; at++) {
    const { kind, text } = blocks[at] ?? { kind: 'title', text: '' }
    if (!PASTED.has(kind) || (blocks[head]?.kind === 'blockquote' && kind !== 'blockquote')) return undefined
    if (COPIED_DATE.test(text)) return at > head + 1 ? at : undefined
  }
  return undefined
}

function dateOf(line: string | undefined): { date?: string } {
  const [, before, day, behind] = COPIED_DATE.exec(line ?? '') ?? []
  const date = day === undefined ? undefined : isoDateOf(`${day} ${before ?? behind ?? ''}`.trim())
  return date === undefined ? {} : { date }
}

/** The block that a signature closes: above a picture's stand-in, where there is one. */
function wordsAbove(blocks: readonly ShapeBlock[], index: number): number {
  let at = index - 1
  while (at > index - MOST_STAND_INS && isStandIn(blocks[at]?.text ?? '')) at--
  return at
}

/** So many lines stand for pictures between a post's words and its signature. */
const MOST_STAND_INS = 3

/**
 * The first block of a post that ends with the block at `last`: of what is set off the first, else behind a line
 * that announces it ("She wrote:"), else that one.
 */
function firstOf(blocks: readonly ShapeBlock[], last: number, posts: ReadonlyMap<number, Post>): number {
  for (let at = last; at > Math.max(0, last - MOST_PARAGRAPHS); at--) {
    if (blocks[last]?.kind === 'blockquote' && (blocks[at - 1]?.kind !== 'blockquote' || posts.has(at - 1)))
      return at
    if (posts.has(at - 1) || !BESIDE.has(blocks[at - 1]?.kind ?? 'title')) return last
    if (/:["”]?$/.test(blocks[at - 1]?.text ?? '')) return at
  }
  return last
}

/** What a post's signature or head says of it. */
export function postOf(text: string, { name, handle, date }: PostLine, platform?: string): Post {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  const iso = date && isoDateOf(cut(date))
  return {
    platform: platform ?? platformOf(cut(handle), text),
    author: cut(name),
    handle: cut(handle),
    ...(iso === undefined ? {} : { date: iso }),
  }
}
