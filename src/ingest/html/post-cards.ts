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
  if (!CONTAINERS.has(element.localName)) return undefined
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

/** Looks at no more elements than a card has. */
function isSmall(card: DomElement): boolean {
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
