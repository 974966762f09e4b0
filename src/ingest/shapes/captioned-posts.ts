import { isPostFurniture, POST_COUNTS } from '../../text/post-lines.ts'
import type { CopiedPost } from './copied-posts.ts'
import { MOST_PARAGRAPHS } from './post-blocks.ts'
import type { ShapeBlock } from './shape-block.ts'

/** So many lines stand between a handle above a picture and the same one above its caption. */
const MOST_BETWEEN = 10

/**
 * A picture's post that was copied from where it is embedded: its handle above the picture, how many like it, and
 * the handle once more before the caption.
 */
export function copiedCaption(blocks: readonly ShapeBlock[], handleAt: number): CopiedPost | null {
  const { text: handle } = blocks[handleAt] as ShapeBlock
  const counts = blocks[handleAt - 1]?.text ?? ''
  if (POST_COUNTS.exec(counts)?.[0].length !== counts.length) return null
  const from = Math.max(0, handleAt - MOST_BETWEEN)
  const first = blocks.slice(from, handleAt).findIndex(({ text }) => text === handle)
  const words = blocks.slice(handleAt + 1, handleAt + 2 + MOST_PARAGRAPHS)
  const end = words.findIndex(({ text }) => isPostFurniture(text))
  if (first === -1 || end < 1) return null
  let last = handleAt + end
  while (isPostFurniture(blocks[last + 1]?.text ?? '')) last++
  // Its author has no other name there.
  return {
    post: { platform: 'instagram', author: `@${handle}`, handle: `@${handle}` },
    first: from + first,
    last,
  }
}
