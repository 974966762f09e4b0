import {
  COPIED_AGE,
  COPIED_DATE,
  COPIED_DAY,
  HANDLE_ALONE,
  isPostFurniture,
  PAGE_AGE,
} from '../../text/post-lines.ts'
import { isoDateOf } from '../report-lines/dates.ts'
import { dayIn, isoOfDay } from './day-lines.ts'
import { networkAbove } from './named-network.ts'
import { COPIED, lastOf, lineOf, MOST_PARAGRAPHS, type Post, platformOf } from './post-blocks.ts'
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
  /** The one that it quotes, within it. */
  readonly quoted?: CopiedPost | undefined
}

/** A post that was copied from where it stands: name, handle and words on lines of their own, its date behind them. */
export function copiedPost(
  blocks: readonly ShapeBlock[],
  handleAt: number,
  near?: string | undefined,
): CopiedPost | null {
  const [name, below] = [blocks[handleAt - 1], blocks[handleAt] as ShapeBlock]
  const handle = HANDLE_ALONE.exec(below.text)?.[1]
  if (!name || handle === undefined || !isName(name.text)) return null
  if (lineOf(name) !== (lineOf(below) ?? NaN) - 1) return null
  const quotedAt = quotedHandle(blocks, handleAt)
  const isQuoted = (at: number) => quotedAt !== undefined && at > quotedAt && at <= quotedAt + HEAD_LINES
  const isDate = (at: number) => COPIED_DATE.test(blocks[at]?.text ?? '') && !isQuoted(at)
  const above = isDate(handleAt + 1) ? handleAt + 1 : undefined
  const end = above === undefined ? lastOf(blocks, handleAt, COPIED) : lastBelow(blocks, above)
  // Its date closes it, however many paragraphs it has, where it doesn't stand above its words.
  const within = Array.from({ length: end - handleAt + MOST_PARAGRAPHS }, (_, k) => handleAt + 1 + k)
  const dated = above ?? within.find(isDate)
  const [, before, day, behind] = COPIED_DATE.exec(blocks[dated ?? -1]?.text ?? '') ?? []
  const written = day === undefined ? undefined : isoDateOf(`${day} ${before ?? behind ?? ''}`.trim())
  const date = written ?? dayOfHead(blocks, handleAt, near)
  const post: Post = {
    platform: platformOf(handle, '', networkAbove(blocks, handleAt - 1)),
    author: name.text,
    handle,
    ...(date === undefined ? {} : { date }),
  }
  const last = above === undefined ? (dated ?? end) : end
  const quoted =
    quotedAt !== undefined && quotedAt < last
      ? quotedPost(blocks, quotedAt, dated !== undefined && dated > quotedAt ? dated - 1 : last, post, near)
      : undefined
  return { post, first: handleAt - 1, last: withFurniture(blocks, last), quoted }
}

/** So many lines stand between a quoted post's handle and its words: "·" and its day. */
const HEAD_LINES = 2

/** Where the handle of the post stands that the one at `handleAt` quotes: two lines below "Quote". */
function quotedHandle(blocks: readonly ShapeBlock[], handleAt: number): number | undefined {
  for (let at = handleAt + 1; at <= handleAt + 2 * MOST_PARAGRAPHS; at++) {
    if (!/^Quot(?:e|ed|ing)$/i.test(blocks[at]?.text ?? '')) continue
    if (HANDLE_ALONE.test(blocks[at + 2]?.text ?? '')) return at + 2
  }
  return undefined
}

/** The quoted post; its day may leave the year to the post that quotes it. */
function quotedPost(
  blocks: readonly ShapeBlock[],
  handleAt: number,
  last: number,
  around: Post,
  near: string | undefined,
): CopiedPost | undefined {
  const handle = HANDLE_ALONE.exec(blocks[handleAt]?.text ?? '')?.[1]
  const author = blocks[handleAt - 1]?.text
  if (handle === undefined || author === undefined || !isName(author)) return undefined
  const date = dayOfHead(blocks, handleAt, around.date ?? near)
  const post: Post = { platform: around.platform, author, handle, ...(date === undefined ? {} : { date }) }
  return { post, first: handleAt - 1, last }
}

/** The day beside a handle, which may leave its year to what is near. */
function dayOfHead(
  blocks: readonly ShapeBlock[],
  handleAt: number,
  near: string | undefined,
): string | undefined {
  const head = blocks.slice(handleAt + 1, handleAt + 1 + HEAD_LINES)
  const day = head
    .map(({ text }) => (COPIED_DAY.test(text) ? dayIn(text) : null))
    .find((each) => each !== null)
  return day ? isoOfDay(day.day, near) : undefined
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

export const isPageDate = (text: string) => PAGE_DATE.test(text) || PAGE_AGE.test(text)

/** A page's post that was copied with its name and date above and its buttons below; without these it is none. */
export function copiedFromPage(blocks: readonly ShapeBlock[], dateAt: number): CopiedPost | null {
  const date = blocks[dateAt] as ShapeBlock
  const { at: nameAt, contacts } = nameAbove(blocks, dateAt)
  const name = blocks[nameAt]
  if (!name || !isName(name.text) || lineOf(name) !== (lineOf(date) ?? NaN) - (dateAt - nameAt)) return null
  const words = blocks.slice(dateAt + 1, dateAt + 2 + MOST_PARAGRAPHS)
  const end = words.findIndex(({ text }) => isPostFurniture(text))
  if (end < 1) return null
  const last = withFurniture(blocks, dateAt + end)
  // An age stands below many a name.
  if (!PAGE_DATE.test(date.text) && !hasButtons(blocks, dateAt + end + 1, last)) return null
  const [, day = '', clock = ''] = PAGE_DATE.exec(date.text) ?? []
  const iso = isoDateOf(`${day} ${clock}`)
  const platform = contacts ? 'linkedin' : (networkAbove(blocks, nameAt) ?? 'facebook')
  const post: Post = { platform, author: name.text, ...(iso === undefined ? {} : { date: iso }) }
  return { post, first: nameAt, last }
}

/** `2nd`, `• 3rd+`, `12,345 followers`: LinkedIn's line below a name says how near whoever reads is to them. */
const CONTACT = /^(?:[•·]\s?)?(?:1st|2nd|3rd\+?)(?: degree connection)?$|^\d[\d.,]{0,9}[KM]? followers$/
/** So many lines stand between a name and an age: how near, what they are, a button. */
const MOST_HEAD_LINES = 4

/** Where the name stands above a page's date: right above, or above the lines in which LinkedIn says who it is. */
function nameAbove(blocks: readonly ShapeBlock[], dateAt: number): { at: number; contacts: boolean } {
  let first = dateAt
  while (first > dateAt - MOST_HEAD_LINES && lineOf(blocks[first - 1]) === (lineOf(blocks[first]) ?? NaN) - 1)
    first--
  const contacts = blocks.slice(first, dateAt).some(({ text }) => CONTACT.test(text))
  const isThere = contacts || networkAbove(blocks, first) === 'linkedin'
  return { at: isThere && first < dateAt ? first : dateAt - 1, contacts }
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

/** `anafeld.alder`, alone on its line: a handle without its sign, as Threads and Instagram show it. */
export const isBareHandle = (text: string) => /^(?=.{0,40}[a-z])[a-z\d_][a-z\d_.]{2,29}$/.test(text)
/** Buttons below a post, of which there are several. */
const BUTTON = /^(?:Like|Reply|Repost|Share|Translate|Comment|Save)$/
const MIN_BUTTONS = 2
/** Where posts are shown so; so many blocks above one may say where it was. */
const SHOWN_SO = /\b(Threads|Instagram|TikTok)\b/
const ABOVE = 2

/** A post that was copied with its handle and its age above and its buttons below; without these it is none. */
export function copiedByHandle(blocks: readonly ShapeBlock[], handleAt: number): CopiedPost | null {
  const { text: handle } = blocks[handleAt] as ShapeBlock
  const aged = blocks[handleAt + 1]?.text === 'Verified' ? handleAt + 2 : handleAt + 1
  const age = blocks[aged]?.text ?? ''
  if (!COPIED_AGE.test(age) && !COPIED_DAY.test(age)) return null
  const words = blocks.slice(aged + 1, aged + 2 + MOST_PARAGRAPHS)
  const end = words.findIndex(({ text }) => isPostFurniture(text))
  if (end < 1) return null
  const last = withFurniture(blocks, aged + end)
  const below = blocks.slice(aged + end + 1, last + 1).map(({ text }) => text)
  const above = blocks.slice(Math.max(0, handleAt - ABOVE), handleAt).reverse()
  const said = above.map(({ text }) => SHOWN_SO.exec(text)?.[1]).find((each) => each !== undefined)
  // Where the report says which network it is, counts are enough.
  const isCounted = said !== undefined && below.length >= MIN_BUTTONS
  if (!isCounted && !hasButtons(blocks, aged + end + 1, last)) return null
  const platform = said?.toLowerCase() ?? (below.includes('Repost') ? 'threads' : 'instagram')
  // Its author has no other name there.
  return { post: { platform, author: `@${handle}`, handle: `@${handle}` }, first: handleAt, last }
}

function hasButtons(blocks: readonly ShapeBlock[], first: number, last: number): boolean {
  return blocks.slice(first, last + 1).filter(({ text }) => BUTTON.test(text)).length >= MIN_BUTTONS
}

/** With the buttons and counts that follow. */
function withFurniture(blocks: readonly ShapeBlock[], last: number): number {
  let at = last
  while (at - last < MOST_FURNITURE && isPostFurniture(blocks[at + 1]?.text ?? '')) at++
  return at
}
