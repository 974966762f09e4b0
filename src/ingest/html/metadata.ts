import type { Warning } from '../../domain/warning.ts'
import type { FoundMetadata } from '../assemble.ts'
import { unique } from '../report-lines/agency-names.ts'
import { namesOf } from '../report-lines/person-names.ts'
import { plainText } from '../report-lines/plain-value.ts'
import { declaredByJsonLd } from './article-node.ts'
import { choosePublished } from './choose-date.ts'
import type { Declared } from './declared.ts'
import type { DomDocument } from './dom.ts'
import { readJsonLd } from './json-ld.ts'
import { languageTag } from './language-tag.ts'
import { type LiveUpdate, liveUpdatesOf } from './live-updates.ts'
import { declaredByMetaTags, type MetaTags, readMetaTags } from './meta-tags.ts'
import { declaredByMicrodata } from './microdata.ts'
import { outletNames, publisherOf, sectionOf, suppliersOf } from './outlet.ts'
import { headingsOf, headlineOf } from './page-title.ts'
import { type BySource, inTrust, sourceMap } from './trust.ts'
import { declaredByVisibleLines } from './visible-metadata.ts'
import { isFrontPage, isSamePage, webAddress } from './web-address.ts'

/** What a page declares of its kind, for those who judge whether it is an article. */
export interface PageClaims {
  /** Types by schema.org's names, and og:type, as they are written. */
  readonly types: readonly string[]
  /** `isAccessibleForFree`, where the page says it of its article. */
  readonly free?: boolean
  /** Whether the page itself names an author or a date of publication. */
  readonly signed: boolean
}

export interface PageMetadata {
  readonly metadata: FoundMetadata
  readonly claims: PageClaims
  /** The entries that a live blog's data list. */
  readonly updates: readonly LiveUpdate[]
  readonly warnings: Warning[]
}

/**
 * What a page says of itself in structured data, meta tags and visible lines. `url` is where it was served. Values
 * are plain text of one line, capped; addresses are http(s). Credits are those that name authors; `findCredit`
 * finds the rest in the article's lines.
 */
export function readMetadata(document: DomDocument, url?: string): PageMetadata {
  const jsonLd = readJsonLd(document)
  const tags = readMetaTags(document)
  const canonical = canonicalOf(document, url)
  const isThisPage = (address: string) => isSamePage(address, canonical) || isSamePage(address, url)
  const unseen = [
    declaredByJsonLd(jsonLd, isThisPage),
    ...declaredByMetaTags(tags),
    declaredByMicrodata(document),
  ]
  const inData = sourceMap(unseen.filter((each) => each !== null))
  const address = addressOf(canonical, inData, url)
  const { title, publisher, outlets } = namesOfPage(document, inData, address ?? url)
  const bySource = sourceMap([...inData.values(), declaredByVisibleLines(document, title)])
  const language = pageLanguage(document, bySource)
  const dates = choosePublished(inTrust('dates', bySource), language, address ?? url)
  const authors = authorsOf(inTrust('authors', bySource), outlets)
  const metadata: FoundMetadata = {
    url: address,
    title,
    authors: authors.names,
    publisher,
    section: sectionOf(bySource, outlets),
    credit: unique([...authors.agencies, ...suppliersOf(bySource, publisher)]),
    published: dates.published,
    modified: dates.modified,
    language,
  }
  const signed = dates.stated || authors.names.length > 0
  return {
    metadata,
    claims: claimsOf(inData, tags, signed),
    updates: liveUpdatesOf(jsonLd),
    warnings: [...jsonLd.warnings, ...dates.warnings],
  }
}

/** The headline and the outlet, which are told apart by each other. */
function namesOfPage(
  document: DomDocument,
  inData: BySource,
  url: string | undefined,
): { title: string | undefined; publisher: string | undefined; outlets: string[] } {
  const headings = headingsOf(document)
  const windowTitle = plainText(document.querySelector('title')?.textContent ?? '')
  const publisher = publisherOf(inData, windowTitle, headings, url)
  const outlets = outletNames(inData, publisher, url)
  const declared = [...inTrust('title', inData).flatMap(({ title }) => title ?? []), windowTitle]
  return {
    title: headlineOf(
      declared.filter((title) => title !== ''),
      headings,
      outlets,
    ),
    publisher,
    outlets,
  }
}

function claimsOf(inData: BySource, tags: MetaTags, signed: boolean): PageClaims {
  const declared = [inData.get('json-ld')?.free, inData.get('microdata')?.free, freeByTier(tags)]
  const free = declared.find((each) => each !== undefined)
  const types = unique([...inData.values()].flatMap((each) => each.types ?? []))
  return { types, signed, ...(free === undefined ? {} : { free }) }
}

function canonicalOf(document: DomDocument, url: string | undefined): string | undefined {
  for (const link of [...document.querySelectorAll('link[href]')].slice(0, 2000)) {
    const relations = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/)
    if (relations.includes('canonical')) return webAddress(link.getAttribute('href') ?? undefined, url)
  }
  return undefined
}

/** The canonical link, then og:url, then JSON-LD's: the first that is no front page, which some systems declare everywhere. */
function addressOf(
  canonical: string | undefined,
  bySource: BySource,
  url: string | undefined,
): string | undefined {
  const declared = (['open-graph', 'json-ld', 'microdata', 'parsely'] as const).map((source) =>
    webAddress(bySource.get(source)?.url, url),
  )
  const addresses = [canonical, ...declared].filter((address) => address !== undefined)
  return (
    addresses.find((address) => !isFrontPage(address)) ??
    (url !== undefined && !isFrontPage(url) ? undefined : addresses[0])
  )
}

function pageLanguage(document: DomDocument, bySource: BySource): string | undefined {
  const root = document.documentElement
  const attribute = root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? undefined
  return (
    languageTag(attribute) ??
    inTrust('language', bySource)
      .map(({ language }) => languageTag(language))
      .find(Boolean)
  )
}

/**
 * The people of the first source that names any; where none does, the first organisation. Agencies count from
 * every source.
 */
function authorsOf(
  declared: readonly Declared[],
  outlets: readonly string[],
): { names: string[]; agencies: string[] } {
  const read = declared.map(({ authors = [] }) =>
    authors.map(({ name, organisation = false }) => {
      const found = namesOf(name, outlets)
      return organisation
        ? { ...found, people: [], organisations: [...found.people, ...found.organisations] }
        : found
    }),
  )
  const agencies = unique(read.flat().flatMap((each) => each.agencies))
  const people = read
    .map((names) => unique(names.flatMap((each) => each.people)))
    .find((names) => names.length)
  const organisations = read
    .map((names) => unique(names.flatMap((each) => each.organisations)))
    .find((names) => names.length)
  return { names: people ?? organisations ?? [], agencies }
}

/** article:content_tier as Facebook defines it: free, metered or locked; a metered article can still be read. */
function freeByTier(tags: MetaTags): boolean | undefined {
  const tier = tags.get('article:content_tier')?.[0]?.toLowerCase()
  return tier === 'locked' ? false : tier === 'free' ? true : undefined
}
