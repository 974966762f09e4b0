import type { Range } from '../domain/span.ts'

/** What a post says of itself beside its words. Offsets: UTF-16 code units into the post's text. */
export interface PostLine extends Range {
  readonly name: Range
  readonly handle: Range
  readonly date: Range | undefined
}

/** `@anafeld`, `@anafeld.example`, `@ana@example.org` */
const HANDLE = '@\\w[\\w.-]{0,60}(?:@[\\w.-]{1,60})?'
/** Only so much of a text's end, or start, can be a signature (code units). */
const REACH = 200
/** `(@anafeld) March 4, 2031`, `(@anafeld)`: how a signature ends. */
const SIGNATURE_END = new RegExp(`\\((${HANDLE})\\)[\\s·•,|]{0,4}([^\\n]{0,40})$`)
/** The dash that a signature begins with, where it stands behind words: " — ", "—", " -- ". */
const DASH = /(?:—|(?:^|\s)[–-]{1,2}(?=\s))\s*/gu
/** `March 4, 2031`, `4 Mar 2031, 10:42`, `2031-03-04` */
const DATE_SHAPE = /^(?:\p{L}{3,9}\.? )?\d{1,4}[\p{L}\d\s.,:/·-]{0,34}$/u
/** `Ana Feld @anafeld · Mar 4, 2031`, `Ana Feld (@anafeld) · 4 March`: the line above a post's words. */
const HEADER = new RegExp(
  `^([^\\n@()]{1,80}?)\\s*\\(?(${HANDLE})\\)?(?:\\s*[·•|]\\s*([^\\n]{1,40}?))?[^\\S\\n]*(?:\\n|$)`,
)

/** What people call the networks that they post on. */
export const NETWORK =
  'X|Twitter|Bluesky|Mastodon|Threads|Telegram|Facebook|Instagram|TikTok|Reddit|Truth Social|LinkedIn|VK|VKontakte|Weibo|YouTube'

/** `— Ana Feld on Telegram, 4 March 2031`, `— Alder Rail, via Weibo`: who wrote it and where, in a line of its own. */
const SIGNED_ON = new RegExp(
  `^[—–-]{1,2}\\s?([^\\n@()]{2,80}?),? (?:on|via|in a (?:post|message) on) (${NETWORK})(?:[\\s,·|(]{1,3}([^\\n()]{3,40}?)\\)?)?$`,
  'u',
)

/** What a line says that signs a post without a handle. */
export function signedOn(line: string): { author: string; network: string; date: string | undefined } | null {
  const [, author, network, date] = SIGNED_ON.exec(line.trim()) ?? []
  if (author === undefined || network === undefined) return null
  return date === undefined || DATE_SHAPE.test(date.trim()) ? { author, network, date: date?.trim() } : null
}

/** What Instagram writes before a name. */
const SHARED_BY = /^A post shared by /

/** "— Ana Feld (@anafeld) March 4, 2031" at the end of a text, or as a line of its own. Linear. */
export function postSignature(text: string): PostLine | null {
  const from = Math.max(0, text.length - REACH)
  const tail = text.slice(from)
  const end = SIGNATURE_END.exec(tail)
  if (!end) return null
  const [, handle = '', date = ''] = end
  if (date.trim() !== '' && !DATE_SHAPE.test(date.trim())) return null
  const before = tail.slice(0, end.index)
  const line = before.lastIndexOf('\n') + 1
  const dash = [...before.slice(line).matchAll(DASH)].at(-1)
  // Without a dash it must be all there is in its line.
  if (!dash && line === 0 && from > 0) return null
  const start = line + (dash?.index ?? 0)
  const afterDash = line + (dash ? dash.index + dash[0].length : 0)
  const nameStart = afterDash + (SHARED_BY.exec(before.slice(afterDash))?.[0].length ?? 0)
  const name = before.slice(nameStart).trimEnd()
  if (name === '' || name.length > 80) return null
  const handleStart = end.index + 1
  const dateStart = end[0].length - date.length + end.index
  return {
    start: from + start,
    end: text.length,
    name: range(from + nameStart, name.length),
    handle: range(from + handleStart, handle.length),
    date: date.trim() === '' ? undefined : range(from + dateStart, date.trimEnd().length),
  }
}

/** "Ana Feld @anafeld · Mar 4, 2031" as the first line of a text, or all of it. */
export function postHeader(text: string): PostLine | null {
  const match = HEADER.exec(text.slice(0, REACH))
  if (!match) return null
  const [whole, name = '', handle = '', date] = match
  if (name.trim() === '' || (date !== undefined && !DATE_SHAPE.test(date))) return null
  const handleStart = whole.indexOf(handle, name.length)
  return {
    start: 0,
    end: whole.trimEnd().length,
    name: range(0, name.trimEnd().length),
    handle: range(handleStart, handle.length),
    date: date === undefined ? undefined : range(whole.lastIndexOf(date), date.length),
  }
}

/** `@anafeld` and nothing else, between the marks of direction that browsers copy along. */
export const HANDLE_ALONE = new RegExp(`^[\\u200e\\u202a\\u2066]?(${HANDLE})[\\u202c\\u2069]?$`)

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const DAY = `(?:${MONTH} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH} \\d{4})`
const CLOCK = '\\d{1,2}:\\d{2}(?:\\s?[AP]M)?'
/** `12:14 AM · Jun 9, 2031 · 48.2K Views`, `11:41 PM - Sep 8, 2031 via X`, `Jun 9, 2031 at 12:14 AM`, `9 June 2031, 00:14`: when a post was made, alone on its line. */
export const COPIED_DATE = new RegExp(
  `^(?:(${CLOCK})\\s?[·•∙-]\\s?)?(${DAY})(?:,? (?:at )?(${CLOCK}))?(?:\\s?(?:[·•∙]|\\b(?:via|from|on)\\b)\\s?[^\\n]{1,40})?$`,
  'u',
)

/** `Mar 9`, `9 Mar`, `Mar 9, 2031`: the day beside a name, alone on its line. */
export const COPIED_DAY = new RegExp(`^(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?$`, 'u')
/** `3h`, `2d`, `11w`: how old a post was when it was copied. */
export const COPIED_AGE = /^\d{1,2} ?(?:s|m|h|d|w|y|min|hr?s?)$/

/** `3h · 🌐`, `2 d`, `2d • Edited •`: how old a page's post was. */
export const PAGE_AGE = /^\d{1,2} ?(?:m|h|d|w|mo|yr|min|hrs?)(?: ?[·•].{0,20})?$/u

const COUNTED =
  'likes?|boosts?|favou?rites?|replies|reply|comments?|shares?|views?|quotes?|bookmarks?|reactions?|upvotes?|votes?|points?|notes?|reblogs?|re-?posts?|re-?tweets?|re-?truths?'
/** `212 boosts`, `1.9k ReTruths 6.2k Likes`, `318Retweets2,204Likes`: how many have read a post or passed it on. */
export const POST_COUNTS = new RegExp(
  `^(?:\\d[\\d.,]{0,9}\\s?[KM]?\\s?(?:${COUNTED})(?![a-z])[\\s·•∙|,]{0,4}){1,8}`,
  'i',
)

/** `·`, `Follow`, `Copy link to post`, `Read 188 replies`, `2.1K`: what stands around a post's words where it is copied from. */
const FURNITURE =
  /^(?:[·•∙]|Follow(?:ing)?|Reply|Repost|Quote|Like|Comment|Share|Send|Views|Bookmark|More|Verified(?: account)?|Copy link(?: to post)?|Read \d[\d.,KM]{0,8} replies|Read more on \p{L}{1,12}|View (?:on|in) \p{L}{1,12}|Translate(?: post)?|See translation|(?:…|\.{3}) ?(?:see )?more|See more|Show more replies|Add a comment(?:…|\.{3})?|View profile|View more on \p{L}{1,12}|(?:Everybody|Some people) can reply|All reactions:?|View (?:activity|(?:all )?\d[\d.,KM]{0,8} (?:replies|comments))|Edited|Show (?:translation|more)|Upvote|Downvote|Go to comments|\[?(?:image|video|quoted post|image or embed)\]?|\d[\d.,]{0,9}[KM]?|\d{1,2} ?(?:s|m|h|d|min|hr?s?|days?|hours?)\.?(?: ago)?)$/iu

/** `💬 204   🔁 1.1K   ❤ 9.4K`: counts behind signs. */
const COUNTS_OF_SIGNS = /^(?:[^\p{L}\p{N}\s]{1,8}\s{0,4}\d[\d.,]{0,9}\s?[KM]?\s{0,4}){2,8}$/u

/** Whether a line of a post is none of its words: a button, a count, where it was posted from. */
export function isPostFurniture(line: string): boolean {
  const counts = POST_COUNTS.exec(line)?.[0]
  return FURNITURE.test(line) || counts?.length === line.length || COUNTS_OF_SIGNS.test(line)
}

/** `[image or embed]`, `pic.twitter.com/Ab1`, alone on their line: what stands for a picture. */
export const isStandIn = (text: string) => /^(?:\[[a-z ]{4,24}\]|(?:https?:\/\/|pic\.)\S{4,80})$/i.test(text)

const range = (start: number, length: number): Range => ({ start, end: start + length })
