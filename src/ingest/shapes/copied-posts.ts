import { COPIED_DATE, HANDLE_ALONE, isPostFurniture } from '../../text/post-lines.ts'
import { isoDateOf } from '../report-lines/dates.ts'
import { lastOf, lineOf, MOST_PARAGRAPHS, type Post, platformOf } from './pasted-posts.ts'
import type { ShapeBlock } from './shape-block.ts'

/** A name's line is no longer (code units). */
const LONGEST_NAME = 60
/** So many buttons and counts stand under a post. */
const MOST_FURNITURE = 8

/** A stretch of blocks that is one post. */
export interface CopiedPost {
  readonly post: Post
  readonly first: number
  readonly last: number
}

/** A post that was copied from where it stands: name, handle and words on lines of their own, its date behind them. */
export function copiedPost(blocks: readonly ShapeBlock[], handleAt: number): CopiedPost | null {
  const [above, below] = [blocks[handleAt - 1], blocks[handleAt] as ShapeBlock]
  const handle = HANDLE_ALONE.exec(below.text)?.[1]
  if (!above || handle === undefined || above.text.length > LONGEST_NAME || /[.!?:]$/.test(above.text)) return null
  if (lineOf(above) !== (lineOf(below) ?? NaN) - 1) return null
  const end = lastOf(blocks, handleAt)
  // Its date closes it, however many paragraphs it has.
  const dates = blocks.slice(end, end + MOST_PARAGRAPHS).findIndex(({ text }) => COPIED_DATE.test(text))
  const dated = dates === -1 ? undefined : end + dates
  const [, before, day, behind] = COPIED_DATE.exec(blocks[dated ?? -1]?.text ?? '') ?? []
  const date = day === undefined ? undefined : isoDateOf(`${day} ${before ?? behind ?? ''}`.trim())
  const post: Post = {
    platform: platformOf(handle, ''),
    author: above.text,
    handle,
    ...(date === undefined ? {} : { date }),
  }
  return { post, first: handleAt - 1, last: withFurniture(blocks, dated ?? end) }
}

/** `u/anafeld`, alone on its line. */
export const isRedditor = (text: string) => /^u\/[\w-]{2,40}$/.test(text)
/** `r/alder`: the board, above who wrote. */
const BOARD = /^r\/\w{2,40}$/
/** The buttons and counts under a board's post. */
const BOARD_ENDS = /^(?:Upvote|Downvote|Go to comments|Share|Reply|\d[\d.,]*[KM]? (?:upvotes|comments|points))$/i

/** A board's post that was copied from where it stands: its title and words end where the buttons begin. */
export function copiedFromBoard(blocks: readonly ShapeBlock[], authorAt: number): CopiedPost | null {
  const author = (blocks[authorAt] as ShapeBlock).text
  const hasBoard = BOARD.test(blocks[authorAt - 1]?.text ?? '')
  if (!hasBoard && !isPostFurniture(blocks[authorAt + 1]?.text ?? '')) return null
  const words = blocks.slice(authorAt + 1, authorAt + 3 + MOST_PARAGRAPHS)
  const end = words.findIndex(({ text }) => BOARD_ENDS.test(text))
  if (end < 1) return null
  const first = hasBoard ? authorAt - 1 : authorAt
  return { post: { platform: 'reddit', author, handle: author }, first, last: withFurniture(blocks, authorAt + end) }
}

/** With the buttons and counts that follow. */
function withFurniture(blocks: readonly ShapeBlock[], last: number): number {
  let at = last
  while (at - last < MOST_FURNITURE && isPostFurniture(blocks[at + 1]?.text ?? '')) at++
  return at
}
