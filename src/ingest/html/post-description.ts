import type { Block } from '../../domain/document.ts'
import {
  HANDLE_ALONE,
  isPostFurniture,
  POST_COUNTS,
  postHeader,
  postSignature,
  signedOn,
} from '../../text/post-lines.ts'
import { isoDateOf } from '../report-lines/dates.ts'
import { findWrittenDate } from '../report-lines/written-dates.ts'
import { postOf } from '../shapes/pasted-posts.ts'
import type { DomElement } from './dom.ts'
import { addressOfPost, PLATFORMS, type Platform } from './posts.ts'

type Post = NonNullable<Block['post']>

/** Lines by which platforms name who wrote, each with an example. */
const NAMING: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /^A post shared by (?<author>[^\n(]{1,80}?)(?: \((?<handle>@?[\w.]{1,60})\))?(?: on (?<date>[^\n]{1,60}))?$/,
    example: 'A post shared by Ana Feld (@anafeld) on Mar 4, 2031 at 3:02am PST',
  },
  {
    pattern: /^Posted by (?<author>[^\n]{1,80}?)(?: on\s(?<date>[^\n]{1,60}))?$/,
    example: 'Posted by Ana Feld on Sunday, March 4, 2031',
  },
  {
    pattern: /^(?:\S[^\n]{0,200}\n)?by\s?(?<author>u\/\w{1,40}) ?in ?(?:r\/)?\w{1,40}$/,
    example: 'by u/anafeld in r/alder',
  },
  { pattern: /^(?<handle>@[\w.]{1,60})$/, example: '@anafeld' },
]

/**
 * What a post says of itself, by its lines, its links and its <time>; `text` is all of its visible text, a line a
 * block. What the platform's code says itself is left out of the text.
 */
export function describePost(
  element: DomElement,
  platform: string,
  text: string,
): { post: Post; text: string } {
  // A network may have addresses of several forms.
  const forms = PLATFORMS.filter((each) => each.platform === platform)
  const known = (forms.find((each) => addressOfPost(element, each) !== undefined) ?? forms[0]) as Platform
  const url = addressOfPost(element, known)
  const link = dateLink(element, known)
  const shown = withHandleBesideName(
    text.split('\n').filter((line) => !known.furniture?.test(line.trim()) && !isPostFurniture(line.trim())),
  )
  const foot = shown.length > 1 ? footOf(shown.at(-1) as string, link) : null
  const lines = foot ? shown.slice(0, -1) : shown
  const words = lines.join('\n').trim()
  const line = postSignature(words) ?? postHeader(words)
  const said = line ? postOf(words, line, platform) : namedIn(lines)
  const time = element.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined
  const owner = element.querySelector('.tgme_widget_message_owner_name')?.textContent?.trim()
  const post: Post = {
    platform,
    ...defined({
      author: said.author ?? owner,
      handle: said.handle ?? handleOf(known, url),
      date: isoDateOf(time) ?? said.date ?? foot?.date ?? isoDateOf(link),
      url,
    }),
  }
  return { post, text: words }
}

/** Cards give name and handle a line each; in one they are a post's head. */
function withHandleBesideName([name = '', handle = '', ...rest]: readonly string[]): string[] {
  const own = HANDLE_ALONE.exec(handle.trim())?.[1]
  const isHead = own !== undefined && name.length <= LONGEST_NAME && !/[.!?:]$/.test(name)
  return isHead ? [`${name} ${own}`, ...rest] : [name, handle, ...rest].filter((line) => line !== '')
}

/** A name's line is no longer (code units). */
const LONGEST_NAME = 60

/** The words of the link that leads to the post itself, where they are its date: "Mar 4, 2031, 3:02 PM". */
function dateLink(element: DomElement, { address }: Platform): string | undefined {
  const links = [...element.querySelectorAll('a[href]')].filter((link) =>
    address.test(link.getAttribute('href') ?? ''),
  )
  const words = links.at(-1)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  return wholeDate(words) === undefined ? undefined : words
}

/** A line that is nothing but when a post was made and how many have read it; null where it is more. */
function footOf(line: string, link: string | undefined): { date: string | undefined } | null {
  const rest = (link === undefined ? line : line.replace(link, ' ')).trim().replace(AGE_FIRST, '')
  const date = rest.replace(POST_COUNTS, '').replace(POSTED_VIA, '').trim()
  if (date === '' || isPostFurniture(date)) return { date: isoDateOf(link) }
  const iso = wholeDate(date)
  return iso === undefined ? null : { date: iso }
}

/** `… via Truth Social`, `… on X` */
const POSTED_VIA = /\s(?:via|from|on) [^\n]{1,40}$/
/** `3 hours ago 5.4K likes`, `2d · 14 replies`: an age before the counts. */
const AGE_FIRST =
  /^\d{1,2}\s?(?:s|m|h|d|w|mo|min|mins|minutes?|hrs?|hours?|days?|weeks?|months?)(?: ago)?[\s·•|]{0,3}(?=\d|$)/i

function namedIn(lines: readonly string[]): Partial<Post> {
  for (const line of [lines.at(-1) ?? '', lines[0] ?? '']) {
    const signed = signedOn(line)
    if (signed) return defined({ author: signed.author, date: isoDateOf(signed.date) })
    for (const { pattern } of NAMING) {
      const groups = pattern.exec(line.trim())?.groups
      if (!groups) continue
      const { author, handle, date } = groups
      // A board's author has no other name than this.
      const own = author?.startsWith('u/') ? author : handle && `@${handle.replace(/^@/, '')}`
      return defined({ author, handle: own, date: isoDateOf(date) })
    }
  }
  return {}
}

/** "https://x.com/anafeld/status/1" → "@anafeld"; Mastodon's with its host. */
function handleOf({ platform, address }: Platform, url: string | undefined): string | undefined {
  const handle = address.exec(url ?? '')?.groups?.handle
  // Bluesky's addresses may have a number in place of a name.
  if (handle === undefined || url === undefined || handle.startsWith('did:')) return undefined
  const named = `@${handle.replace(/^@/, '')}`
  return platform === 'mastodon' ? `${named}@${new URL(url).host}` : named
}

/** The date that a line is and nothing else. */
function wholeDate(line: string): string | undefined {
  const found = findWrittenDate(line)
  return found && found.end - found.start === line.length ? isoDateOf(line) : undefined
}

function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && value !== ''),
  ) as never
}
