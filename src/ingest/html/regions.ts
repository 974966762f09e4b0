import type { DomElement } from './dom.ts'

/**
 * What an element says it is for, by its name, its role and the words of its class and id:
 *   boilerplate  never the article's words: navigation, related stories, newsletters, sharing, comments …
 *   caption      words under a picture
 *   credit       who made the picture
 *   byline       who wrote, and when it was published
 *   header       a page's or an article's head
 *   aside        beside the article, to be judged by what it holds
 *   article      announces itself as the article's body
 */
export type RegionKind = 'boilerplate' | 'caption' | 'credit' | 'byline' | 'header' | 'aside' | 'article'

/**
 * Words of class and id, written between hyphens (see `wordsOf`), that many sites and content systems give to
 * what stands beside an article: `-related-stories-`, `-article-newsletter-signup-`, `-comments-area-`.
 */
const OTHER_MATTER = [
  // other reports
  'related[a-z]*|recommend[a-z]*|recirc[a-z]*|trending[a-z]*|popular|most-(?:read|viewed|popular|recent)',
  'more-(?:on|from|stories|news|articles|coverage|like|about)|read-(?:next|also)|up-next|see-also|you-may|also-like',
  'next-(?:up|prev|article|story|post)|prev-(?:next|article|story|post)|latest-(?:news|stories|posts|articles)',
  'recent-posts|outbrain[a-z]*|taboola[a-z]*|zergnet|jp-relatedposts|teasers?|teaserlist|infinite-scroll[a-z]*',
  // newsletters, accounts, consent
  'newsletter[a-z]*|sign-?up|mc-embed[a-z]*|subscri(?:be|ber|ption)[a-z]*|log-?in|sign-?in',
  'cookie[a-z]*|consent|gdpr|regwall',
  // answering
  'comments?|disqus[a-z]*|respond|livefyre',
  // wayfinding
  'nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skip-?links?|skip-to|site-footer|footer',
  // makers
  'author-?(?:bio|box|info|profile|description|card|about)[a-z]*|about-?(?:the-)?author[a-z]*',
  '(?:post|article|entry|story)-author[a-z]*|contributors?',
]

/** Words for the same that are also given to an article's own frame: "col-with-ads", "social-article". */
const FRAME_WORDS = [
  'shar(?:e|es|ing|ebar|edaddy|ethis)[a-z]*|social[a-z]*|addthis[a-z]*|addtoany[a-z]*|a2a|follow(?:-us|-me|ing)?',
  'toolbar|sidebar[a-z]*|right-?rail|side-?rail|rail|masthead|pop-?up|modal|cta|call-to-action',
  'ad|ads|adbox|adunit|adslot|adcaption|advert[a-z]*|dfp[a-z]*|google-?ad[a-z]*|adsbygoogle',
  'promo[a-z]*|sponsor[a-z]*|affiliate[a-z]*|commerce-disclosure',
  '(?:post-?|entry-?|article-?)?tags?|tag-?(?:list|cloud|links|box)|tags-links|cat-links|categories|topics|keywords',
  'bio|end-?note|jp-post-flair|print-only|estimated-read-time|read(?:ing)?-time',
]

const OTHER_MATTER_WORDS = new RegExp(`-(?:${OTHER_MATTER.join('|')})(?=-)`)
const BOILERPLATE_WORDS = new RegExp(`-(?:${[...OTHER_MATTER, ...FRAME_WORDS].join('|')})(?=-)`)

/** Whether an element's words leave no doubt that it is not the article: comments, related stories, consent. */
export function isOtherMatter(element: DomElement): boolean {
  return OTHER_MATTER_WORDS.test(wordsOf(element))
}

/** `-social-embed-`, `-is-provider-bluesky-social-`, `-tweet-share-`: words of what frames a post as well as of what shares a page. */
const SOCIAL_WORDS = /-(?:social|shar(?:e|ed|ing))[a-z]*(?=-)/g

/** Whether an element is called boilerplate only for words that frames of embedded posts bear, too. */
export function isSocialFrame(element: DomElement): boolean {
  const words = wordsOf(element)
  const rest = words.replace(SOCIAL_WORDS, '-').replace(/-{2,}/g, '-')
  return BOILERPLATE_WORDS.test(words) && !BOILERPLATE_WORDS.test(rest)
}

/** `-figure-caption-`, `-wp-caption-text-`, `-image-caption-`. */
const CAPTION_WORDS =
  /-(?:[a-z]*captions?(?:-text)?|cutline|figcaption|photo-?(?:desc|description|info)|image-?(?:desc|description|meta|info)|gallery|slideshow|carousel)(?=-)/

/** `-figure-credit-`, `-image-source-`, `-photo-credit-`. */
const CREDIT_WORDS =
  /-(?:(?:image|photo|media|picture|img|figure|video|vb-image)-?(?:credits?|source|attribution|copyright)|credits?|attribution|photographer|copyright)(?=-)/

/** `-byline-`, `-entry-meta-`, `-post-date-`, `-timestamp-`. */
const BYLINE_WORDS =
  /-(?:by-?line[a-z]*|author[s]?(?:-name)?|(?:entry|post|article|story|publish)-?(?:meta|date|time|info|details|controls|published|byline)[a-z]*|pub-?date|publish-?date|publish(?:ed)?|dateline|datetime|timestamp|time-?stamp|date|posted-on|posted|updated|lastupdated|modified)(?=-)/

/** `-standfirst-`, `-article-dek-`, `-post-excerpt-`: the editors' summary above the text. */
const STANDFIRST_WORDS =
  /-(?:excerpt|standfirst|dek|deck|sub-?head(?:line|ing|er)?|sub-?title|sub-?line|strap-?line|blurb|article-summary|tagline)(?=-)/

/** `-article-body-`, `-entry-content-`, `-story-body-text-`: what content systems call the text itself. */
const ARTICLE_WORDS =
  /-(?:article-?(?:body|content|text|copy)|(?:entry|post|story|news|blog|single|main|page)-?(?:body|content|text)|body-?(?:copy|text|content)|rich-?text|wysiwyg)(?=-)/

/** WordPress lists a post's keywords in its classes: class="post-7 type-post tag-shares category-comments". */
const LISTS_KEYWORDS = /(?:^|\s)(?:hentry|type-post|type-page|status-publish)(?:\s|$)/

const ARIA_BOILERPLATE = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
])

const TAG_REGIONS: Readonly<Record<string, RegionKind>> = {
  nav: 'boilerplate',
  footer: 'boilerplate',
  form: 'boilerplate',
  menu: 'boilerplate',
  search: 'boilerplate',
  figcaption: 'caption',
  caption: 'caption',
  header: 'header',
  aside: 'aside',
  address: 'byline',
}

/** Words about the lay-out: "no-sidebar", "has-ads", "with-related". */
const NEGATED = /-(?:no|non|without|has|with|hide|is|not|enable|enabled|disable)-[a-z]+(?=-)/g

/** A class and id as hyphenated lower-case words: class="relatedPosts box_2" → "-related-posts-box-2-". */
export function wordsOf(element: DomElement): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (names === ' ') return ''
  const words = names
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return `-${words}-`.replace(/^--|--$/g, '-').replace(NEGATED, '-')
}

/** What an element is for, as far as it says itself; null where it says nothing. */
export function regionOf(element: DomElement): RegionKind | null {
  const { localName } = element
  if (localName === 'body' || localName === 'html' || localName === 'main') return null
  const role = element.getAttribute('role')
  if (role !== null && ARIA_BOILERPLATE.has(role)) return 'boilerplate'
  if (element.getAttribute('itemprop') === 'articleBody') return 'article'
  if (isSignature(element)) return null
  const byTag = TAG_REGIONS[localName]
  if (byTag === 'boilerplate' || byTag === 'caption') return byTag
  const words = LISTS_KEYWORDS.test(element.getAttribute('class') ?? '') ? '' : wordsOf(element)
  if (words !== '') {
    if (BOILERPLATE_WORDS.test(words)) return 'boilerplate'
    if (CREDIT_WORDS.test(words)) return 'credit'
    if (CAPTION_WORDS.test(words)) return 'caption'
    if (ARTICLE_WORDS.test(words)) return 'article'
    if (BYLINE_WORDS.test(words)) return 'byline'
  }
  return byTag ?? (role === 'complementary' ? 'aside' : null)
}

/** Who said it, in the quotation's own element: <blockquote><p>…</p><cite>Ana Duarte</cite></blockquote>. */
export function isSignature({ localName, parentElement }: DomElement): boolean {
  return (localName === 'cite' || localName === 'footer') && parentElement?.localName === 'blockquote'
}

/** Inline elements that content systems set as blocks: a <span class="caption">, a <cite class="credit">. */
export function standsAlone(element: DomElement): boolean {
  const { localName } = element
  if (isSignature(element)) return true
  if (
    localName !== 'span' &&
    localName !== 'cite' &&
    localName !== 'small' &&
    localName !== 'em' &&
    localName !== 'i'
  )
    return false
  const style = element.getAttribute('style')
  if (style && /display\s*:\s*block/i.test(style)) return true
  if (!element.hasAttribute('class')) return false
  const kind = regionOf(element)
  return kind === 'caption' || kind === 'credit'
}

/** Whether an element says that it is the summary above the text. */
export function isStandfirst(element: DomElement): boolean {
  return STANDFIRST_WORDS.test(wordsOf(element))
}
