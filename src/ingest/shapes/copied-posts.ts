import { COPIED_DATE, HANDLE_ALONE, isPostFurniture } from '../../text/post-lines.ts'
import { isoDateOf } from '../report-lines/dates.ts'
import { lastOf, lineOf, MOST_PARAGRAPHS, type Post, platformOf } from './post-blocks.ts'
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
  const [name, below] = [blocks[handleAt - 1], blocks[handleAt] as ShapeBlock]
  const handle = HANDLE_ALONE.exec(below.text)?.[1]
  if (!name || handle === undefined || !isName(name.text)) return null
  if (lineOf(name) !== (lineOf(below) ?? NaN) - 1) return null
  const isDate = (at: number) => COPIED_DATE.test(blocks[at]?.text ?? '')
  const above = isDate(handleAt + 1) ? handleAt + 1 : undefined
  const end = above === undefined ? lastOf(blocks, handleAt) : lastBelow(blocks, above)
  // Its date closes it, however many paragraphs it has, where it doesn't stand above its words.
  const within = Array.from({ length: end - handleAt + MOST_PARAGRAPHS }, (_, k) => handleAt + 1 + k)
  const dated = above ?? within.find(isDate)
  const [, before, day, behind] = COPIED_DATE.exec(blocks[dated ?? -1]?.text ?? '') ?? []
  const date = day === undefined ? undefined : isoDateOf(`${day} ${before ?? behind ?? ''}`.trim())
  const post: Post = {
    platform: platformOf(handle, ''),
    author: name.text,
    handle,
    ...(date === undefined ? {} : { date }),
  }
  return {
    post,
    first: handleAt - 1,
    last: withFurniture(blocks, above === undefined ? (dated ?? end) : end),
  }
}

const isName = (text: string) => text.length <= LONGEST_NAME && !/[.!?:]$/.test(text)

/** The last block of the words below a date: up to counts and buttons, else the lines that follow at once. */
function lastBelow(blocks: readonly ShapeBlock[], date: number): number {
  const words = blocks.slice(date + 1, date + 2 + MOST_PARAGRAPHS)
  const end = words.findIndex(({ text }) => isPostFurniture(text))
  return end > 0 ? date + end : Math.max(lastOf(blocks, date), date + 1)
}

/** `4 March at 16:40 ·`, `March 4, 2031 at 4:40 PM`: the line under the name of whoever posts on a page. */
const PAGE_DATE =
  /^((?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2},?)(?: \d{4})?)(?:,? at (\d{1,2}:\d{2}(?: ?[AP]M)?))(?: ?[·•].{0,20})?$/u

export const isPageDate = (text: string) => PAGE_DATE.test(text)

/** A page's post that was copied with its name and date above and its buttons below; without these it is none. */
export function copiedFromPage(blocks: readonly ShapeBlock[], dateAt: number): CopiedPost | null {
  const [name, date] = [blocks[dateAt - 1], blocks[dateAt] as ShapeBlock]
  if (!name || !isName(name.text) || lineOf(name) !== (lineOf(date) ?? NaN) - 1) return null
  const words = blocks.slice(dateAt + 1, dateAt + 2 + MOST_PARAGRAPHS)
  const end = words.findIndex(({ text }) => isPostFurniture(text))
  if (end < 1) return null
  const [, day = '', clock = ''] = PAGE_DATE.exec(date.text) ?? []
  const iso = isoDateOf(`${day} ${clock}`)
  const post: Post = { platform: 'facebook', author: name.text, ...(iso === undefined ? {} : { date: iso }) }
  return { post, first: dateAt - 1, last: withFurniture(blocks, dateAt + end) }
}

/** `u/anafeld`, alone on its line. */
export const isRedditor = (text: string) => /^u\/[\w-]{2,40}$/.test(text)
/** `r/alder`: the board, above who wrote. */
const BOARD = /^r\/\w{2,40}$/
/** The buttons and counts under a board's post. */
const BOARD_ENDS =
  /^(?:Upvote|Downvote|Go to comments|Share|Reply|\d[\d.,]*[KM]? (?:upvotes|comments|points))$/i

/** A board's post that was copied from where it stands: its title and words end where the buttons begin. */
export function copiedFromBoard(blocks: readonly ShapeBlock[], authorAt: number): CopiedPost | null {
  const author = (blocks[authorAt] as ShapeBlock).text
  const hasBoard = BOARD.test(blocks[authorAt - 1]?.text ?? '')
  if (!hasBoard && !isPostFurniture(blocks[authorAt + 1]?.text ?? '')) return null
  const words = blocks.slice(authorAt + 1, authorAt + 3 + MOST_PARAGRAPHS)
  const end = words.findIndex(({ text }) => BOARD_ENDS.test(text))
  if (end < 1) return null
  const first = hasBoard ? authorAt - 1 : authorAt
  return {
    post: { platform: 'reddit', author, handle: author },
    first,
    last: withFurniture(blocks, authorAt + end),
  }
}

/** With the buttons and counts that follow. */
function withFurniture(blocks: readonly ShapeBlock[], last: number): number {
  let at = last
  while (at - last < MOST_FURNITURE && isPostFurniture(blocks[at + 1]?.text ?? '')) at++
  return at
}
