import type { Block, BlockKind } from '../../domain/document.ts'
import { COPIED_DATE, HANDLE_ALONE, type PostLine, postHeader, postSignature } from '../../text/post-lines.ts'
import { isoDateOf } from '../report-lines/dates.ts'

export type Post = NonNullable<Block['post']>

/** A name's line is no longer (code units). */
const LONGEST_NAME = 60

/** A post that was copied from where it stands: name, handle and words on lines of their own, its date behind them. */
function copiedPost(blocks: readonly PlacedText[], handleAt: number): { post: Post; last: number } | null {
  const [above, handle] = [blocks[handleAt - 1], blocks[handleAt] as PlacedText]
  if (!above || above.text.length > LONGEST_NAME || /[.!?:]$/.test(above.text)) return null
  if (lineOf(above) !== (lineOf(handle) ?? NaN) - 1) return null
  const end = lastOf(blocks, handleAt)
  // Its date closes it, however many paragraphs it has.
  const dates = blocks.slice(end, end + MOST_PARAGRAPHS).findIndex(({ text }) => COPIED_DATE.test(text))
  const dated = dates === -1 ? undefined : end + dates
  const [, time = '', day = ''] = COPIED_DATE.exec(blocks[dated ?? -1]?.text ?? '') ?? []
  const date = day === '' ? undefined : isoDateOf(`${day} ${time}`)
  const post: Post = {
    platform: platformOf(handle.text, ''),
    author: above.text,
    handle: handle.text,
    ...(date === undefined ? {} : { date }),
  }
  return { post, last: dated ?? end }
}

interface PlacedText {
  readonly kind: BlockKind
  readonly text: string
  /** `line:12`, of a text. */
  readonly selector?: string | undefined
}

/** Blocks that somebody may have pasted a post into; its head alone looks like a heading. */
const PASTED: ReadonlySet<BlockKind> = new Set(['paragraph', 'blockquote', 'list-item', 'heading'])
/** Whose words they are, where the words end or begin in a block beside. */
const BESIDE: ReadonlySet<BlockKind> = new Set(['paragraph', 'blockquote'])

/**
 * Posts that were pasted as text, by the index of their blocks: with their signature ("… — Ana Feld (@anafeld)
 * March 4, 2031") or their head ("Ana Feld @anafeld · Mar 4, 2031"). Without a date a signature may be a reporter's
 * own, so that only one in words that are set off counts.
 */
export function findPastedPosts(blocks: readonly PlacedText[]): ReadonlyMap<number, Post> {
  const posts = new Map<number, Post>()
  for (const [index, { kind, text }] of blocks.entries()) {
    if (!PASTED.has(kind) || posts.has(index)) continue
    if (HANDLE_ALONE.test(text)) {
      const copied = copiedPost(blocks, index)
      for (let at = index - 1; copied && at <= copied.last; at++) posts.set(at, copied.post)
      continue
    }
    const signature = postSignature(text)
    const line = signature ?? postHeader(text)
    if (!line || (!line.date && kind !== 'blockquote')) continue
    const alone = line.start === 0 && line.end === text.length
    const beside = signature ? index - 1 : index + 1
    if (alone && (!BESIDE.has(blocks[beside]?.kind ?? 'title') || posts.has(beside))) continue
    const post = postOf(text, line)
    posts.set(index, post)
    if (!alone) continue
    const [from, to] = signature ? [firstOf(blocks, beside, posts), beside] : [beside, lastOf(blocks, beside)]
    for (let at = from; at <= to; at++) posts.set(at, post)
  }
  return posts
}

/** A post of several paragraphs begins behind the line that announces it: "The mayor wrote:". */
const MOST_PARAGRAPHS = 6

/** The first block of a post that ends with the block at `last`: that one, where no line announces it. */
function firstOf(blocks: readonly PlacedText[], last: number, posts: ReadonlyMap<number, Post>): number {
  for (let at = last; at > Math.max(0, last - MOST_PARAGRAPHS); at--) {
    if (posts.has(at - 1) || !BESIDE.has(blocks[at - 1]?.kind ?? 'title')) return last
    if (/:["”]?$/.test(blocks[at - 1]?.text ?? '')) return at
  }
  return last
}

/** The last block of a post below its head: lines that follow without a blank one between are of one post. */
function lastOf(blocks: readonly PlacedText[], first: number): number {
  let last = first
  while (
    BESIDE.has(blocks[last + 1]?.kind ?? 'title') &&
    lineOf(blocks[last + 1]) === (lineOf(blocks[last]) ?? NaN) + 1
  )
    last++
  return last
}

function lineOf(block: PlacedText | undefined): number | undefined {
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
function platformOf(handle: string, text: string): string {
  if (/\btruth ?social\b/i.test(text)) return 'truthsocial'
  if (handle.indexOf('@', 1) > 0) return 'mastodon'
  return handle.includes('.') ? 'bluesky' : 'x'
}
