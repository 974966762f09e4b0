import type { BlockKind } from '../../domain/document.ts'
import { HANDLE_ALONE, isStandIn, type PostLine, postHeader, postSignature } from '../../text/post-lines.ts'
import { isoDateOf } from '../report-lines/dates.ts'
import { findAnnouncedPosts } from './announced-posts.ts'
import {
  copiedByHandle,
  copiedFromBoard,
  copiedFromPage,
  copiedPost,
  isBareHandle,
  isPageDate,
  isRedditor,
} from './copied-posts.ts'
import { BESIDE, lastOf, MOST_PARAGRAPHS, type Post, platformOf } from './post-blocks.ts'
import type { ShapeBlock } from './shape-block.ts'

/** Blocks that somebody may have pasted a post into; its head alone looks like a heading. */
const PASTED: ReadonlySet<BlockKind> = new Set(['paragraph', 'blockquote', 'list-item', 'heading'])
/**
 * Posts that were pasted as text, by the index of their blocks: with their signature ("… — Ana Feld (@anafeld)
 * March 4, 2031") or their head ("Ana Feld @anafeld · Mar 4, 2031"). Without a date a signature may be a reporter's
 * own, so that only one in words that are set off counts.
 */
export function findPastedPosts(blocks: readonly ShapeBlock[]): ReadonlyMap<number, Post> {
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
      const copied = copying(blocks, index)
      for (let at = copied?.first ?? 0; copied && at <= copied.last; at++) posts.set(at, copied.post)
      const quoted = copied?.quoted
      for (let at = quoted?.first ?? 0; quoted && at <= quoted.last; at++) posts.set(at, quoted.post)
      continue
    }
    const signature = postSignature(text)
    const line = signature ?? postHeader(text)
    if (!line || (!line.date && kind !== 'blockquote')) continue
    const alone = line.start === 0 && line.end === text.length
    const beside = signature ? wordsAbove(blocks, index) : index + 1
    if (alone && (!BESIDE.has(blocks[beside]?.kind ?? 'title') || posts.has(beside))) continue
    const post = postOf(text, line)
    posts.set(index, post)
    if (!alone) continue
    const [from, to] = signature ? [firstOf(blocks, beside, posts), index] : [beside, lastOf(blocks, beside)]
    for (let at = from; at <= to; at++) posts.set(at, post)
  }
  for (const [index, post] of findAnnouncedPosts(blocks)) if (!posts.has(index)) posts.set(index, post)
  return posts
}

/** The block that a signature closes: above a picture's stand-in, where there is one. */
function wordsAbove(blocks: readonly ShapeBlock[], index: number): number {
  let at = index - 1
  while (at > index - MOST_STAND_INS && isStandIn(blocks[at]?.text ?? '')) at--
  return at
}

/** So many lines stand for pictures between a post's words and its signature. */
const MOST_STAND_INS = 3

/** The first block of a post that ends with the block at `last`: behind a line that announces it ("She wrote:"), else that one. */
function firstOf(blocks: readonly ShapeBlock[], last: number, posts: ReadonlyMap<number, Post>): number {
  for (let at = last; at > Math.max(0, last - MOST_PARAGRAPHS); at--) {
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
