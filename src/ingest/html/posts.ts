import type { Block } from '../../domain/document.ts'
import type { DomElement } from './dom.ts'
import { wordsOf } from './regions.ts'

type Post = NonNullable<Block['post']>

/** The classes that platforms' own embedding code gives to the quotation it leaves in the page. */
const PLATFORMS: readonly { readonly platform: string; readonly words: RegExp; readonly address: RegExp }[] =
  [
    {
      platform: 'x',
      words: /-twitter-(?:tweet|video)-/,
      address: /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\//,
    },
    { platform: 'instagram', words: /-instagram-media-/, address: /^https?:\/\/(?:www\.)?instagram\.com\// },
    { platform: 'facebook', words: /-fb-(?:post|video)-/, address: /^https?:\/\/(?:www\.)?facebook\.com\// },
    { platform: 'tiktok', words: /-tiktok-embed-/, address: /^https?:\/\/(?:www\.)?tiktok\.com\// },
    { platform: 'bluesky', words: /-bluesky-embed-/, address: /^https?:\/\/bsky\.app\// },
    { platform: 'mastodon', words: /-mastodon-embed-/, address: /^https?:\/\// },
    {
      platform: 'reddit',
      words: /-reddit-(?:card|embed)(?:-bq)?-/,
      address: /^https?:\/\/(?:www\.)?reddit\.com\//,
    },
  ]

/** "— Ana Duarte (@anaduarte) March 4, 2024": how an embedded post is signed. */
const SIGNATURE = /[—–-]\s*([^()\n]{1,80}?)\s*\((@[\w.@-]{1,80})\)\s*([^\n]{0,40})$/

/** The embedded post that an element stands in, if any, up to `root`. */
export function postAround(
  element: DomElement,
  root: DomElement,
): { element: DomElement; platform: string } | null {
  for (let at: DomElement | null = element; at && at !== root; at = at.parentElement) {
    const words = wordsOf(at)
    if (words === '') continue
    const found = PLATFORMS.find((platform) => platform.words.test(words))
    if (found) return { element: at, platform: found.platform }
  }
  return null
}

/** What a post says of itself, from its signature and its link; `text` is all of its visible text. */
export function describePost(
  element: DomElement,
  platform: string,
  text: string,
): { post: Post; text: string } {
  const address = PLATFORMS.find((known) => known.platform === platform)?.address
  const links = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')
  const url = element.getAttribute('data-instgrm-permalink') ?? links.findLast((href) => address?.test(href))
  const signature = SIGNATURE.exec(text)
  const date = signature?.[3] ? isoDay(signature[3]) : undefined
  const post: Post = {
    platform,
    ...(signature?.[1] ? { author: signature[1] } : {}),
    ...(signature?.[2] ? { handle: signature[2] } : {}),
    ...(date ? { date } : {}),
    ...(url ? { url } : {}),
  }
  const words = signature && signature.index > 0 ? text.slice(0, signature.index).trim() : text
  return { post, text: words }
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** "March 4, 2024" → "2024-03-04"; undefined for anything else. */
function isoDay(text: string): string | undefined {
  const match = /^(\w+) (\d{1,2}), (\d{4})$/.exec(text.trim())
  const month = match ? MONTHS.indexOf((match[1] ?? '').toLowerCase()) + 1 : 0
  if (!match || month === 0) return undefined
  return `${match[3]}-${String(month).padStart(2, '0')}-${(match[2] ?? '').padStart(2, '0')}`
}
