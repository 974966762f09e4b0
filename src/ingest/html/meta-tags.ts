import { plainText } from '../report-lines/plain-value.ts'
import type { Declared, MetadataSource } from './declared.ts'
import type { DomDocument } from './dom.ts'

/** Meta tags that are looked at in one page; real pages have fewer than 300. */
const MAX_TAGS = 2000
/** Values kept of one name: a report has fewer authors. */
const MAX_VALUES = 50

/** Values of a page's meta tags by name in lower case, in document order, as plain text and not empty. */
export type MetaTags = ReadonlyMap<string, readonly string[]>

/** What each vocabulary calls each field; the first name with a value counts. */
interface Vocabulary {
  readonly source: MetadataSource
  readonly types?: readonly string[]
  readonly title?: readonly string[]
  readonly authors?: readonly string[]
  readonly publisher?: readonly string[]
  readonly published?: readonly string[]
  readonly modified?: readonly string[]
  readonly url?: readonly string[]
  readonly language?: readonly string[]
  readonly section?: readonly string[]
}

const vocabularies: readonly Vocabulary[] = [
  {
    source: 'open-graph',
    types: ['og:type'],
    title: ['og:title', 'twitter:title'],
    authors: ['article:author', 'og:article:author', 'article:author_name'],
    publisher: ['og:site_name'],
    published: [
      'article:published_time',
      'og:article:published_time',
      'article:published',
      'og:pubdate',
      'og:published_time',
    ],
    modified: ['article:modified_time', 'og:article:modified_time', 'article:modified', 'og:updated_time'],
    url: ['og:url'],
    language: ['og:locale'],
    section: ['article:section', 'og:article:section'],
  },
  {
    source: 'citation',
    title: ['citation_title'],
    authors: ['citation_author', 'citation_authors'],
    publisher: ['citation_journal_title', 'citation_publisher'],
    published: ['citation_publication_date', 'citation_date', 'citation_online_date'],
    language: ['citation_language'],
  },
  {
    source: 'parsely',
    title: ['parsely-title'],
    authors: ['parsely-author'],
    published: ['parsely-pub-date'],
    url: ['parsely-link'],
    section: ['parsely-section'],
  },
  {
    source: 'sailthru',
    title: ['sailthru.title'],
    authors: ['sailthru.author'],
    published: ['sailthru.date'],
  },
  {
    source: 'dublin-core',
    title: ['dc.title', 'dcterms.title'],
    authors: ['dc.creator', 'dcterms.creator', 'dc.contributor'],
    publisher: ['dc.publisher', 'dcterms.publisher'],
    published: [
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date',
      'dcterms.date',
      'dc.date.created',
    ],
    modified: ['dcterms.modified', 'dc.date.modified'],
    language: ['dc.language', 'dcterms.language'],
  },
  {
    source: 'meta',
    title: ['headline', 'title'],
    authors: ['author', 'authors', 'byl', 'byline', 'dj.asn', 'cxenseparse:author'],
    publisher: ['application-name', 'apple-mobile-web-app-title', 'publisher', 'copyright-holder'],
    published: [
      'article.published',
      'datepublished',
      'date_published',
      'publish-date',
      'publish_date',
      'publishdate',
      'pubdate',
      'publication_date',
      'published_at',
      'publicationdate',
      'article_date_original',
      'originalpublicationdate',
      'displaydate',
      'cxenseparse:recs:publishtime',
      'date',
      'article.created',
      'rnews:datepublished',
      'created',
    ],
    modified: [
      'article.updated',
      'datemodified',
      'lastmod',
      'last-modified',
      'last_modified',
      'revision_date',
      'lastupdate',
    ],
    language: ['content-language', 'language', 'inlanguage'],
    section: ['section', 'article.section', 'articlesection', 'cxenseparse:category', 'category'],
  },
]

/** A page's meta tags: by property, name, itemprop or http-equiv, whichever the tag has. */
export function readMetaTags(document: DomDocument): MetaTags {
  const tags = new Map<string, string[]>()
  let count = 0
  for (const tag of document.querySelectorAll('meta')) {
    if (++count > MAX_TAGS) break
    const content = plainText(tag.getAttribute('content') ?? '')
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (tag.getAttribute(attribute) ?? '').toLowerCase().trim().split(/\s+/)) {
        const values = tags.get(name) ?? []
        if (name !== '' && values.length < MAX_VALUES) tags.set(name, [...values, content])
      }
    }
  }
  return tags
}

/** What meta tags declare, a vocabulary at a time. */
export function declaredByMetaTags(tags: MetaTags): Declared[] {
  return vocabularies.map((vocabulary) => {
    const first = (names: readonly string[] = []) => names.map((name) => tags.get(name)?.[0]).find(Boolean)
    const authors =
      (vocabulary.authors ?? []).map((name) => tags.get(name) ?? []).find((values) => values.length) ?? []
    return {
      source: vocabulary.source,
      types: (vocabulary.types ?? []).flatMap((name) => tags.get(name)?.slice(0, 1) ?? []),
      title: first(vocabulary.title),
      authors: authors.map((name) => ({ name })),
      publisher: first(vocabulary.publisher),
      published: first(vocabulary.published),
      modified: first(vocabulary.modified),
      url: first(vocabulary.url),
      language: first(vocabulary.language),
      section: first(vocabulary.section),
    }
  })
}
