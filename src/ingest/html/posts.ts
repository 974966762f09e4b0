import type { DomElement } from './dom.ts'
import { cardPlatform, isPlainContainer, isSmall, KEPT_ADDRESSES, plainCardPlatform } from './post-cards.ts'
import { wordsOf } from './regions.ts'
import { unlinkedCardPlatform } from './unlinked-cards.ts'

/** How a platform's posts are told in a page. */
export interface Platform {
  readonly platform: string
  /** The classes that its own embedding code gives to what it leaves in the page; a film leaves only its frame. */
  readonly words?: RegExp
  /** Where a post stands, with the author's handle where the address has it. */
  readonly address: RegExp
  /** Everything behind "?" in an address only counts readers. */
  readonly bareAddress?: true
  /** What the platform's code says itself: "View this post on Instagram". */
  readonly furniture?: RegExp
}

const FILMS: Platform = {
  platform: 'youtube',
  address: /^https?:\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch|embed\/|shorts\/)|youtu\.be\/)/,
}

export const PLATFORMS: readonly Platform[] = [
  FILMS,
  {
    platform: 'x',
    words: /-twitter-(?:tweet|video)-/,
    address: /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?<handle>\w+)\/status(?:es)?\/\d+/,
    bareAddress: true,
  },
  {
    platform: 'instagram',
    words: /-instagram-media-/,
    address: /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\//,
    bareAddress: true,
    furniture: /^View (?:this (?:post|profile)|more) on Instagram$/,
  },
  {
    platform: 'facebook',
    words: /-fb-(?:post|video)-/,
    address: /^https?:\/\/(?:www\.|m\.)?facebook\.com\/[^/]+\/(?:posts|videos|photos)\//,
  },
  {
    platform: 'tiktok',
    words: /-tiktok-embed-/,
    address: /^https?:\/\/(?:www\.)?tiktok\.com\/(?<handle>@[\w.]+)\/video\//,
    bareAddress: true,
    furniture: /^♬ /,
  },
  {
    platform: 'bluesky',
    words: /-bluesky-embed-/,
    address: /^https?:\/\/bsky\.app\/profile\/(?<handle>[\w.:-]+)\/post\//,
    bareAddress: true,
    furniture: /^\[(?:image|video|quoted post)(?: or embed)?\]$/,
  },
  {
    platform: 'mastodon',
    words: /-(?:mastodon|activitypub)-embed-/,
    address: /^https?:\/\/[\w.-]+\/(?<handle>@\w+)\/\d+/,
    bareAddress: true,
    furniture: /^(?:View on Mastodon|Post by @[\w.]+@[\w.-]+)$/,
  },
  {
    platform: 'threads',
    words: /-text-post-media-/,
    address: /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/(?<handle>@[\w.]+)\/post\//,
    bareAddress: true,
    furniture: /^(?:View on Threads|Post by @[\w.]+)$/,
  },
  {
    platform: 'reddit',
    words: /-reddit-(?:card|embed)(?:-bq)?-/,
    address: /^https?:\/\/(?:www\.)?reddit\.com\/r\/\w+\/comments\//,
  },
  {
    platform: 'telegram',
    words: /-(?:tgme-widget-message|telegram-post|telegram-embed)-/,
    address: /^https?:\/\/(?:t\.me|telegram\.me)\/(?<handle>\w+)\/\d+/,
    bareAddress: true,
    furniture:
      /^(?:View in (?:Telegram|channel)|t\.me\/\w+(?:\/\d+)?|[\d.,]+[KM]? views?[^\n]{0,30}|\d{1,2}:\d{2})$/i,
  },
  {
    platform: 'youtube',
    address: /^https?:\/\/(?:www\.|m\.)?youtube\.com\/(?:post\/|channel\/[\w-]+\/community\?lb=)[\w-]+/,
  },
  {
    platform: 'linkedin',
    address: /^https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/(?:posts\/|(?:embed\/)?feed\/update\/urn:li:)/,
    bareAddress: true,
  },
  {
    platform: 'weibo',
    address: /^https?:\/\/(?:www\.|m\.)?weibo\.(?:com|cn)\/(?:status\/|detail\/)?\d+(?:\/\w+)?/,
    bareAddress: true,
  },
  {
    platform: 'vk',
    address: /^https?:\/\/(?:www\.|m\.)?vk\.(?:com|ru)\/(?:\w+\?w=)?wall-?\d+_\d+/,
  },
  {
    platform: 'truthsocial',
    words: /-truthsocial-embed-/,
    address: /^https?:\/\/truthsocial\.com\/(?<handle>@\w+)\/(?:posts\/)?\d+/,
    bareAddress: true,
  },
]

/** A film's card is no post. */
const NETWORKS = PLATFORMS.filter((platform) => platform !== FILMS)

/** The embedded post that an element stands in, if any, up to `root`: the outermost element of it. */
export function postAround(
  element: DomElement,
  root: DomElement,
): { element: DomElement; platform: string } | null {
  let found: { element: DomElement; platform: string } | null = null
  let mayBeCard = true
  for (let at: DomElement | null = element; at && at !== root; at = at.parentElement) {
    // What stands around something large is larger.
    mayBeCard &&= found === null && isSmall(at)
    const platform: Platform | undefined = platformOf(at) ?? (mayBeCard ? cardWithoutClasses(at) : undefined)
    if (platform) found = { element: at, platform: platform.platform }
  }
  return found
}

function cardWithoutClasses(element: DomElement): Platform | undefined {
  const linked = plainCardPlatform(element, NETWORKS)
  if (linked || !isPlainContainer(element.localName)) return linked
  const network = unlinkedCardPlatform(element)
  return network === undefined ? undefined : NETWORKS.find(({ platform }) => platform === network)
}

/** `-quote-tweet-`, `-quoted-post-`, `-embedded-quote-`: the part of a post that is another one. */
const QUOTED_WORDS = /-(?:quoted?-(?:tweet|post|status|toot|skeet)|embedded-quote|quoted)(?=-)/

/** The post within the post `around` that an element stands in: the outermost such; null where it stands in none. */
export function quotedAround(element: DomElement, around: DomElement): DomElement | null {
  let found: DomElement | null = null
  for (let at: DomElement | null = element; at && at !== around; at = at.parentElement)
    if (QUOTED_WORDS.test(wordsOf(at))) found = at
  return found
}

function platformOf(element: DomElement): Platform | undefined {
  const words = wordsOf(element)
  const embedded = embeddedPlatform(element, words)
  if (embedded) return embedded
  const card = cardPlatform(element, words, NETWORKS)
  // What stands around a network's own code is a frame, with a caption perhaps.
  const isFrame =
    card &&
    [...element.querySelectorAll('blockquote, iframe, div')].some((each) =>
      embeddedPlatform(each, wordsOf(each)),
    )
  return isFrame ? undefined : card
}

/** The platform whose own code, or what a content system left of it, an element is. */
function embeddedPlatform(element: DomElement, words: string): Platform | undefined {
  const byClass = words === '' ? undefined : PLATFORMS.find((platform) => platform.words?.test(words))
  if (byClass) return byClass
  if (element.localName === 'iframe') return framedPlatform(element)
  return element.localName === 'blockquote' ? signedPlatform(element) : undefined
}

/** A quotation that ends with the link to a post, where a content system took its classes away. */
function signedPlatform(element: DomElement): Platform | undefined {
  const links = element.querySelectorAll('a[href]')
  const last = links[links.length - 1]?.getAttribute('href') ?? ''
  return PLATFORMS.find((platform) => platform !== FILMS && platform.address.test(last))
}

/** The platform whose frame an <iframe> is. */
function framedPlatform(frame: DomElement): Platform | undefined {
  const address = addressOfFrame(frame)
  return PLATFORMS.find((platform) => platform.address.test(address))
}

/** An <iframe>'s address; lazy pages keep it in an attribute of their own. */
export function addressOfFrame(frame: DomElement): string {
  const address =
    frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? frame.getAttribute('data-lazy-src') ?? ''
  return address.startsWith('//') ? `https:${address}` : address
}

/** Names that players give to themselves: no film's title. */
const NO_TITLE = /^(?:youtube )?(?:video )?(?:player|embed|video|iframe|embedded \w+)$/i

/** The title of a framed film or post: all of its words that are in the page. */
export function titleOfFrame(element: DomElement): string | undefined {
  if (element.localName !== 'iframe' || !framedPlatform(element)) return undefined
  const title = element.getAttribute('title')?.replace(/\s+/g, ' ').trim() ?? ''
  return title === '' || NO_TITLE.test(title) ? undefined : title
}

/** The addresses of all posts in `root`, those too whose words scripts would fetch; films have none. */
export function addressesOfPosts(root: DomElement): string[] {
  const found = new Set<string>()
  for (const element of root.querySelectorAll('iframe, blockquote, div, script[data-telegram-post]')) {
    const telegram = element.getAttribute('data-telegram-post')
    if (telegram) found.add(`https://t.me/${telegram}`)
    const platform = element.localName === 'script' ? undefined : platformOf(element)
    const address = platform && addressOfPost(element, platform)
    if (address && platform !== FILMS) found.add(address)
  }
  return [...found]
}

/** Where a post stands: as its embedding code says, else its last link that leads to one. */
export function addressOfPost(element: DomElement, { address, bareAddress }: Platform): string | undefined {
  const said = ['data-instgrm-permalink', 'data-text-post-permalink', 'cite', ...KEPT_ADDRESSES]
  const links = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')
  const frames = [element, ...element.querySelectorAll('iframe')].filter(
    ({ localName }) => localName === 'iframe',
  )
  const candidates = [
    ...said.map((name) => element.getAttribute(name) ?? ''),
    ...frames.map(addressOfFrame),
    ...links.reverse(),
  ]
  const found = candidates.find((candidate) => address.test(candidate))
  return bareAddress ? found?.replace(/\/?(?:embed)?[?#].*$|\/embed\/?$/, '') : found
}
