import type { Block, BlockKind } from '../../domain/document.ts'
import type { ShapeBlock } from './shape-block.ts'

export type Post = NonNullable<Block['post']>

/** No post that is pasted into a report has more paragraphs. */
export const MOST_PARAGRAPHS = 6
/** Whose words they are, where the words end or begin in a block beside. */
export const BESIDE: ReadonlySet<BlockKind> = new Set(['paragraph', 'blockquote'])
/** The same among the lines of one that was copied, where a day or a short word looks like a heading. */
export const COPIED: ReadonlySet<BlockKind> = new Set([...BESIDE, 'heading'])

/** The last block of a post below its head: lines that follow without a blank one between are of one post. */
export function lastOf(
  blocks: readonly ShapeBlock[],
  first: number,
  kinds: ReadonlySet<BlockKind> = BESIDE,
): number {
  let last = first
  while (
    kinds.has(blocks[last + 1]?.kind ?? 'title') &&
    lineOf(blocks[last + 1]) === (lineOf(blocks[last]) ?? NaN) + 1
  )
    last++
  return last
}

/** The line of the text that a block begins in. */
export function lineOf(block: Pick<ShapeBlock, 'selector'> | undefined): number | undefined {
  const line = /^line:(\d+)$/.exec(block?.selector ?? '')?.[1]
  return line === undefined ? undefined : Number(line)
}

/** A signature of this form with a bare handle is what X gives to whoever embeds a post, where no other is `named`. */
export function platformOf(handle: string, text: string, named?: string | undefined): string {
  if (/\btruth ?social\b/i.test(text)) return 'truthsocial'
  if (handle.indexOf('@', 1) > 0) return 'mastodon'
  if (named !== undefined && !(DOTLESS.has(named) && handle.includes('.'))) return named
  return handle.includes('.') ? 'bluesky' : 'x'
}

/** Networks whose handles have no dot. */
const DOTLESS = new Set(['x', 'truthsocial', 'telegram', 'mastodon', 'facebook'])
