import type { Block, BlockKind } from '../../domain/document.ts'
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
import { copiedFromBoard, copiedPost, isRedditor } from './copied-posts.ts'
import type { ShapeBlock } from './shape-block.ts'

export type Post = NonNullable<Block['post']>

/** Blocks that somebody may have pasted a post into; its head alone looks like a heading. */
const PASTED: ReadonlySet<BlockKind> = new Set(['paragraph', 'blockquote', 'list-item', 'heading'])
/** Whose words they are, where the words end or begin in a block beside. */
const BESIDE: ReadonlySet<BlockKind> = new Set(['paragraph', 'blockquote'])

/**
 * Posts that were pasted as text, by the index of their blocks: with their signature ("… — Ana Feld (@anafeld)
 * March 4, 2031") or their head ("Ana Feld @anafeld · Mar 4, 2031"). Without a date a signature may be a reporter's
 * own, so that only one in words that are set off counts.
 */
export function findPastedPosts(blocks: readonly ShapeBlock[]): ReadonlyMap<number, Post> {
  const posts = new Map<number, Post>()
  for (const [index, { kind, text }] of blocks.entries()) {
    if (!PASTED.has(kind) || posts.has(index)) continue
    const isHandle = HANDLE_ALONE.test(text)
    if (isHandle || isRedditor(text)) {
      const copied = isHandle ? copiedPost(blocks, index) : copiedFromBoard(blocks, index)
      for (let at = copied?.first ?? 0; copied && at <= copied.last; at++) posts.set(at, copied.post)
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
    const [from, to] = signature
      ? [firstOf(blocks, beside, posts), index]
      : [beside, lastOf(blocks, beside)]
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

/** A post of several paragraphs begins behind the line that announces it: "The mayor wrote:". */
export const MOST_PARAGRAPHS = 6

/** The first block of a post that ends with the block at `last`: that one, where no line announces it. */
function firstOf(blocks: readonly ShapeBlock[], last: number, posts: ReadonlyMap<number, Post>): number {
  for (let at = last; at > Math.max(0, last - MOST_PARAGRAPHS); at--) {
    if (posts.has(at - 1) || !BESIDE.has(blocks[at - 1]?.kind ?? 'title')) return last
    if (/:["”]?$/.test(blocks[at - 1]?.text ?? '')) return at
  }
  return last
}

/** The last block of a post below its head: lines that follow without a blank one between are of one post. */
export function lastOf(blocks: readonly ShapeBlock[], first: number): number {
  let last = first
  while (
    BESIDE.has(blocks[last + 1]?.kind ?? 'title') &&
    lineOf(blocks[last + 1]) === (lineOf(blocks[last]) ?? NaN) + 1
  )
    last++
  return last
}

export function lineOf(block: ShapeBlock | undefined): number | undefined {
  const line = /^line:(\d+)$/.exec(block?.selector ?? '')?.[1]
  return line === undefined ? undefined : Number(line)
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

/** A signature of this form with a bare handle is what X gives to whoever embeds a post. */
export function platformOf(handle: string, text: string): string {
  if (/\btruth ?social\b/i.test(text)) return 'truthsocial'
  if (handle.indexOf('@', 1) > 0) return 'mastodon'
  return handle.includes('.') ? 'bluesky' : 'x'
}
