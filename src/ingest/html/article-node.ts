import type { Declared, DeclaredAuthor } from './declared.ts'
import { isNode, type JsonLd, type JsonLdNode, textOf, typesOf, valuesOf } from './json-ld.ts'

/** schema.org's Article and all that is more special than it. */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set(
  `Article NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle
  ReportageNewsArticle ReviewNewsArticle AdvertiserContentArticle Report SatiricalArticle ScholarlyArticle
  MedicalScholarlyArticle SocialMediaPosting BlogPosting LiveBlogPosting DiscussionForumPosting TechArticle`.split(
    /\s+/,
  ),
)
/** What stands beside an article and tells of it, where there is no article. */
const REVIEW_TYPES: ReadonlySet<string> = new Set(['ClaimReview', 'Review', 'CriticReview', 'MediaReview'])
const PAGE_TYPES: ReadonlySet<string> = new Set([
  'WebPage',
  'ItemPage',
  'MedicalWebPage',
  'AboutPage',
  'QAPage',
])
const ORGANISATION = /Organi[sz]ation$|^(?:Corporation|Newspaper|Periodical|Brand|WebSite)$/

/**
 * What JSON-LD declares of the page's article: the first object of an Article type that names this page or its
 * title, else the first; else a review's; else the page's own.
 */
export function declaredByJsonLd(jsonLd: JsonLd, isThisPage: (address: string) => boolean): Declared | null {
  const { main, byId } = jsonLd
  const articles = main.filter((node) => typesOf(node).some((type) => ARTICLE_TYPES.has(type)))
  const chosen =
    articles.find((node) => addressesOf(node).some(isThisPage)) ??
    articles[0] ??
    main.find((node) => typesOf(node).some((type) => REVIEW_TYPES.has(type))) ??
    main.find((node) => typesOf(node).some((type) => PAGE_TYPES.has(type)))
  const types = [...new Set(main.flatMap(typesOf))]
  if (!chosen) return types.length ? { source: 'json-ld', types } : null
  const isArticle = articles.length > 0
  const first = (property: string) => textOf(valuesOf(chosen, property, byId)[0])
  return {
    source: 'json-ld',
    types,
    // A page's name is made for its window's bar, a review's headline is of the review.
    title: first('headline') ?? (isArticle ? first('name') : undefined),
    authors: [...valuesOf(chosen, 'author', byId), ...valuesOf(chosen, 'creator', byId)].flatMap(authorOf),
    publisher: first('publisher') ?? first('sourceOrganization') ?? siteName(main),
    published: first('datePublished') ?? first('dateCreated'),
    modified: first('dateModified'),
    url: addressesOf(chosen)[0],
    language: languageOf(chosen, byId),
    section: first('articleSection'),
    free: freeOf(chosen, byId),
  }
}

function siteName(main: readonly JsonLdNode[]): string | undefined {
  const site = main.find((node) => typesOf(node).includes('WebSite'))
  return site && textOf(site)
}

/** Where an object says that it stands: its url, then the page whose main entity it is. */
function addressesOf(node: JsonLdNode): string[] {
  const page = Object.hasOwn(node, 'mainEntityOfPage') ? node.mainEntityOfPage : undefined
  const candidates = [node.url, page, isNode(page) ? (page['@id'] ?? page.url) : undefined, node['@id']]
  return candidates.filter((value) => typeof value === 'string')
}

function authorOf(value: unknown): DeclaredAuthor[] {
  if (isNode(value) && Array.isArray(value.name)) {
    return value.name.slice(0, 50).flatMap((name) => authorOf(name))
  }
  const name = textOf(value)
  if (name === undefined) return []
  const organisation = isNode(value) && typesOf(value).some((type) => ORGANISATION.test(type))
  return [organisation ? { name, organisation } : { name }]
}

function languageOf(node: JsonLdNode, byId: JsonLd['byId']): string | undefined {
  const language = valuesOf(node, 'inLanguage', byId)[0]
  if (!isNode(language)) return textOf(language)
  return textOf(language.alternateName) ?? textOf(language)
}

function freeOf(node: JsonLdNode, byId: JsonLd['byId']): boolean | undefined {
  const value = valuesOf(node, 'isAccessibleForFree', byId)[0]
  if (typeof value === 'boolean') return value
  const text = textOf(value)?.toLowerCase()
  return text === 'true' ? true : text === 'false' ? false : undefined
}
