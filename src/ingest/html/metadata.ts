import type { Warning } from '../../domain/warning.ts'
import { agencyNamed, unique } from '../agency-names.ts'
import type { FoundMetadata } from '../assemble.ts'
import { namesOf } from '../person-names.ts'
import { plainText } from '../plain-value.ts'
import { declaredByJsonLd } from './article-node.ts'
import { choosePublished } from './choose-date.ts'
import type { Declared, MetadataSource } from './declared.ts'
import type { DomDocument } from './dom.ts'
import { readJsonLd } from './json-ld.ts'
import { languageTag } from './language-tag.ts'
import { declaredByMetaTags, readMetaTags } from './meta-tags.ts'
import { declaredByMicrodata } from './microdata.ts'
import { headingsOf, headlineOf, lettersOf, outletOfTitle } from './page-title.ts'
import { declaredByVisibleLines } from './visible-metadata.ts'
import { hostOf, isFrontPage, isSamePage, webAddress } from './web-address.ts'

/**
 * Whom to believe first, field by field, and why. A later source speaks only where the earlier ones are silent or
 * can't be read.
 *
 * JSON-LD is written for search engines, which punish nonsense in it; Open Graph for sharing, so its titles are
 * sometimes sold ("You won't believe …") and its article:author is an address; microdata is as careful as JSON-LD
 * but rarer and often of an older template; citation_*, parsely and sailthru are machine-made and plain; the plain
 * meta tags are of any age and often of the whole site; what is visible is right but hard to tell from its
 * surroundings.
 */
const TRUST: Readonly<
  Record<'title' | 'authors' | 'publisher' | 'dates' | 'section' | 'language', readonly MetadataSource[]>
> = {
  title: ['json-ld', 'open-graph', 'microdata', 'citation', 'parsely', 'sailthru', 'dublin-core', 'meta'],
  authors: [
    'json-ld',
    'microdata',
    'citation',
    'parsely',
    'sailthru',
    'meta',
    'dublin-core',
    'visible',
    'open-graph',
  ],
  publisher: ['json-ld', 'open-graph', 'microdata', 'citation', 'dublin-core', 'meta'],
  dates: [
    'json-ld',
    'open-graph',
    'microdata',
    'parsely',
    'sailthru',
    'citation',
    'dublin-core',
    'meta',
    'visible',
  ],
  section: ['json-ld', 'open-graph', 'microdata', 'parsely', 'meta'],
  // A page's lang attribute (read before these) is set for browsers; og:locale is often a system's default.
  language: ['json-ld', 'microdata', 'meta', 'dublin-core', 'citation', 'open-graph'],
}

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
  const declared = [
    declaredByJsonLd(jsonLd, isThisPage),
    ...declaredByMetaTags(tags),
    declaredByMicrodata(document),
    declaredByVisibleLines(document, headingsOf(document)),
  ].filter((each) => each !== null)
  const bySource = new Map(declared.map((each) => [each.source, each]))
  const language = pageLanguage(document, bySource)
  const address = addressOf(canonical, bySource, url)
  const headings = headingsOf(document)
  const windowTitle = plainText(document.querySelector('title')?.textContent ?? '')
  const titles = [...inTrust('title', bySource).flatMap(({ title }) => title ?? []), windowTitle].filter(
    (title) => title !== '',
  )
  const publisher = publisherOf(bySource, titles, headings, address ?? url)
  const outlets = outletNames(bySource, publisher, address ?? url)
  const dates = choosePublished(inTrust('dates', bySource), language, address ?? url)
  const authors = authorsOf(inTrust('authors', bySource), outlets)
  const metadata: FoundMetadata = {
    url: address,
    title: headlineOf(titles, headings, outlets),
    authors: authors.names,
    publisher,
    section: sectionOf(bySource, outlets),
    credit: unique([...authors.agencies, ...suppliersOf(bySource, publisher)]),
    published: dates.published,
    modified: dates.modified,
    language,
  }
  const free = [bySource.get('json-ld')?.free, bySource.get('microdata')?.free, freeByTier(tags)].find(
    (each) => each !== undefined,
  )
  const types = unique(declared.flatMap((each) => each.types ?? []))
  return {
    metadata,
    claims: {
      types,
      signed: dates.stated || authors.names.length > 0,
      ...(free === undefined ? {} : { free }),
    },
    warnings: [...jsonLd.warnings, ...dates.warnings],
  }
}

type BySource = ReadonlyMap<MetadataSource, Declared>

function inTrust(field: keyof typeof TRUST, bySource: BySource): Declared[] {
  return TRUST[field].flatMap((source) => bySource.get(source) ?? [])
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

/** A site's name is not longer (code units). */
const MAX_OUTLET = 100

/**
 * The outlet: a declared name that the window's title or the host confirms, else what the window's title ends
 * with, else the first declared name that is no address.
 */
function publisherOf(
  bySource: BySource,
  titles: readonly string[],
  headings: readonly string[],
  url: string | undefined,
): string | undefined {
  const windowTitle = titles.at(-1) ?? ''
  const names = inTrust('publisher', bySource)
    .flatMap(({ publisher }) => publisher ?? [])
    .filter(
      (name) =>
        !/^https?:|^@/i.test(name) && name.length <= MAX_OUTLET && !titles.slice(0, -1).includes(name),
    )
  const seen = lettersOf(`${windowTitle} ${hostOf(url) ?? ''}`)
  const confirmed = names.find((name) => lettersOf(name).length > 2 && seen.includes(lettersOf(name)))
  return confirmed ?? outletOfTitle(windowTitle, headings, hostOf(url)) ?? names[0]
}

/** Agencies that are declared as publishers on another outlet's page: the words are theirs. */
function suppliersOf(bySource: BySource, publisher: string | undefined): string[] {
  const names = inTrust('publisher', bySource).flatMap((each) => each.publisher ?? [])
  return names.filter((name) => name !== publisher).flatMap((name) => agencyNamed(name)?.agency ?? [])
}

/** Sections have names of a few words; a longer one is a list of keywords (code units). */
const MAX_SECTION = 60

/** "/columnists/" → "columnists"; a host, an address and a list of keywords are no section. */
function sectionOf(bySource: BySource, outlets: readonly string[]): string | undefined {
  const letters = new Set(outlets.map(lettersOf))
  return inTrust('section', bySource)
    .map(
      ({ section = '' }) =>
        section
          .replace(/^\/+|\/+$/g, '')
          .split(',')[0]
          ?.trim() ?? '',
    )
    .find(
      (section) =>
        section !== '' &&
        section.length <= MAX_SECTION &&
        !section.includes('://') &&
        !letters.has(lettersOf(section)),
    )
}

/** All that names the outlet: its declared names and its host, with and without the ending. */
function outletNames(bySource: BySource, publisher: string | undefined, url: string | undefined): string[] {
  const host = hostOf(url)
  const declared = inTrust('publisher', bySource).flatMap((each) => each.publisher ?? [])
  return unique([
    ...(publisher === undefined ? [] : [publisher]),
    ...declared,
    ...(host === undefined ? [] : [host, host.split('.').slice(0, -1).join('.')]),
  ])
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
function freeByTier(tags: ReadonlyMap<string, readonly string[]>): boolean | undefined {
  const tier = tags.get('article:content_tier')?.[0]?.toLowerCase()
  return tier === 'locked' ? false : tier === 'free' ? true : undefined
}
