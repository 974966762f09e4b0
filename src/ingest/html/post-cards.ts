import { COPIED_AGE, COPIED_DAY, HANDLE_ALONE, postSignature } from '../../text/post-lines.ts'
import { findWrittenDate } from '../report-lines/written-dates.ts'
import { AGE } from '../shapes/page-frame.ts'
import type { DomElement } from './dom.ts'
import type { Platform } from './posts.ts'

/** Where content systems keep a post's address when they make a card of it themselves. */
export const KEPT_ADDRESSES = [
  'data-src',
  'data-url',
  'data-href',
  'data-link',
  'data-permalink',
  'data-post-url',
  'data-embed-url',
]
/** `-tweet-embed-`, `-sm-card-truthsocial-`, `-social-post-bluesky-`: a network's name beside what a card is. */
const NETWORK =
  /-(?:tweet|twitter|toot|skeet|truth-?social|threads|mastodon|bluesky|instagram|facebook|tiktok|telegram|reddit)(?=-)/
const CARD = /-(?:card|embed|embedded|post|quote|social|oembed|tweet|toot|skeet)(?=-)/
/** What holds more elements is no card but what stands around some (so that this stays linear). */
const MOST_ELEMENTS = 150
const CONTAINERS = new Set(['div', 'section', 'article', 'figure', 'aside', 'blockquote'])
/** A card may be an element of a site's own: <amp-facebook>, <social-card>. */
const isContainer = (name: string) => CONTAINERS.has(name) || name.includes('-')

/**
 * The network of a card that a content system made of a post: an element that keeps the post's address, or one
 * that bears a network's name, links to one post of it and shows the author's handle. `words` are those of its
 * class and id.
 */
export function cardPlatform(
  element: DomElement,
  words: string,
  platforms: readonly Platform[],
): Platform | undefined {
  if (!isContainer(element.localName)) return undefined
  for (const name of KEPT_ADDRESSES) {
    const address = element.getAttribute(name)
    const kept = address ? platforms.find((platform) => platform.address.test(address)) : undefined
    if (kept) return isSmall(element) ? kept : undefined
  }
  if (!NETWORK.test(words) || !CARD.test(words) || !isSmall(element)) return undefined
  const links = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')
  const addresses = new Set(links.filter((link) => platforms.some(({ address }) => address.test(link))))
  const [address = ''] = addresses
  const platform = platforms.find((each) => each.address.test(address))
  const handle = platform?.address.exec(address)?.groups?.handle?.replace(/^@/, '')
  const isShown = handle !== undefined && (element.textContent ?? '').includes(`@${handle}`)
  return addresses.size === 1 && isShown ? platform : undefined
}

/** A card's text is shorter (code units): what is longer is a report that links to a post. */
const LONGEST_CARD = 1500
/** The line of a card that holds the author's handle or the date is shorter (code units). */
const LONGEST_LINE = 110
export const isPlainContainer = (name: string) => isContainer(name) || name === 'table' || name === 'li'
const LINES = 'p, td, li, div, section, article, header, footer, blockquote'
/** What a report has and no card. */
const OF_REPORTS = 'h1, h2, h3, form, nav'

/**
 * The network of a card that says nothing of itself by its classes, as newsletters set them in tables: it links to
 * one post by the post's date, and gives the author's handle in a line that is no sentence. Only a small element is
 * to be asked about.
 */
export function plainCardPlatform(element: DomElement, platforms: readonly Platform[]): Platform | undefined {
  if (!isPlainContainer(element.localName)) return undefined
  const links = [...element.querySelectorAll('a[href]')].flatMap((link) => {
    const address = link.getAttribute('href') ?? ''
    const platform = platforms.find((each) => each.address.test(address))
    return platform ? [{ link, address, platform }] : []
  })
  const [dated, ...others] = links.filter(
    ({ link }) => isDate((link.textContent ?? '').trim()) || leads(link),
  )
  if (!dated || others.some(({ address }) => address !== dated.address)) return undefined
  const { groups } = dated.platform.address.exec(dated.address) ?? {}
  // Some networks' addresses have no handle.
  const handle = groups?.handle?.replace(/^@/, '')
  if ((element.textContent ?? '').length > LONGEST_CARD) return undefined
  if (element.querySelector(OF_REPORTS)) return undefined
  if (!isViewLink(dated.link) && !standsInLine(dated.link)) return undefined
  const shown = [...element.querySelectorAll('a, span, small, p, td, div')].find((each) => {
    const own = handleIn(each)
    const shownHandle = own?.slice(1).split('@', 1)[0]
    return shownHandle !== undefined && shownHandle === (handle ?? shownHandle) && standsInLine(each)
  })
  return shown && cardAround(dated.link, shown) === element ? dated.platform : undefined
}

/** The innermost element around a post's date and its author's handle that holds words as well. */
function cardAround(date: DomElement, handle: DomElement): DomElement | null {
  // A link that leads to the post may stand beside the words, in no line of its own.
  const lines = new Set([
    isViewLink(date) ? date : (date.closest(LINES) ?? date),
    handle.closest(LINES) ?? handle,
  ])
  const length = (element: DomElement) => (element.textContent ?? '').replace(/\s+/g, '').length
  const ofLines = [...lines].reduce((sum, line) => sum + length(line), 0)
  for (let at: DomElement | null = date; at; at = at.parentElement)
    if (isPlainContainer(at.localName) && holds(at, handle) && length(at) > ofLines) return at
  return null
}

function holds(element: DomElement, inner: DomElement): boolean {
  for (let at: DomElement | null = inner; at; at = at.parentElement) if (at === element) return true
  return false
}

/** `View this post on Instagram`, `See on X`: what a network's code, or a site, links a post with. */
const VIEW_ON = /^(?:View|See|Read|Open|Watch)\b[^\n]{0,30}\b(?:on|in) \p{Lu}[\p{L} ]{0,14}$/u

const isViewLink = (link: DomElement) => VIEW_ON.test((link.textContent ?? '').trim())

/** Whether a link that is all of its line leads to a post: it says so, or it is the post's signature. */
function leads(link: DomElement): boolean {
  if (isViewLink(link)) return true
  const text = (link.textContent ?? '').trim()
  return isSignature(text) && (link.closest(LINES)?.textContent ?? '').trim() === text
}

/** `Ana Feld (@anafeld), 2 October 2031`, and nothing else. */
const isSignature = (text: string) =>
  text.length <= LONGEST_LINE && !/[.!?]$/.test(text) && postSignature(text)?.start === 0

/** The handle that an element's line is, or that the signature has which it is: "@anafeld", "A post shared by Ana (@ana)". */
function handleIn(element: DomElement): string | undefined {
  const text = (element.textContent ?? '').trim()
  const alone = HANDLE_ALONE.exec(text)?.[1]
  if (alone !== undefined || !isSignature(text)) return alone
  if ((element.closest(LINES)?.textContent ?? '').trim() !== text) return undefined
  const { start, end } = postSignature(text)?.handle ?? { start: 0, end: 0 }
  return text.slice(start, end)
}

/** `9:58 AM · Jan 29, 2026`, `3 hours ago`, `2d` */
function isDate(text: string): boolean {
  if (COPIED_AGE.test(text) || COPIED_DAY.test(text) || AGE.test(text)) return true
  return text.length <= LONGEST_LINE && findWrittenDate(text) !== null && !/[.!?]$/.test(text)
}

function standsInLine(element: DomElement): boolean {
  const line = element.closest(LINES)
  return (line?.textContent ?? '').trim().length <= LONGEST_LINE
}

/** Looks at no more elements than a card has. */
export function isSmall(card: DomElement): boolean {
  let seen = 0
  for (let at: DomElement | null = card; at; at = nextWithin(at, card))
    if (++seen > MOST_ELEMENTS) return false
  return true
}

/** The next element in document order, as long as it is in `root`. */
function nextWithin(element: DomElement, root: DomElement): DomElement | null {
  if (element.firstElementChild) return element.firstElementChild
  for (let at: DomElement | null = element; at && at !== root; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling
  return null
}
