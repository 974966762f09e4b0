import { plainText } from '../report-lines/plain-value.ts'
import { ARTICLE_TYPES } from './article-node.ts'
import type { Declared, DeclaredAuthor } from './declared.ts'
import type { DomDocument, DomElement } from './dom.ts'

/** Elements with an itemprop that are looked at; real pages have fewer than a thousand. */
const MAX_PROPERTIES = 5000
/** A property's text is read up to here (code units): a headline or a name, never a body. */
const MAX_TEXT = 2000
const FIELDS = new Set([
  ...['headline', 'alternativeHeadline', 'author', 'creator', 'publisher', 'datePublished', 'dateCreated'],
  ...['dateModified', 'url', 'mainEntityOfPage', 'inLanguage', 'articleSection', 'isAccessibleForFree'],
])

/** What microdata (itemprop) declares of the page's article, or of the page where no article has a scope. */
export function declaredByMicrodata(document: DomDocument): Declared | null {
  const scope = articleScope(document)
  const found = new Map<string, DomElement[]>()
  let count = 0
  for (const element of (scope ?? document).querySelectorAll('[itemprop]')) {
    if (++count > MAX_PROPERTIES) break
    if (!belongsTo(element, scope)) continue
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      if (FIELDS.has(name)) found.set(name, [...(found.get(name) ?? []), element])
    }
  }
  if (!found.size) return null
  const first = (name: string) => (found.get(name) ?? []).map(propertyValue).find((value) => value !== '')
  const free = first('isAccessibleForFree')?.toLowerCase()
  return {
    source: 'microdata',
    types: scope ? scopeTypes(scope) : [],
    title: first('headline'),
    authors: [...(found.get('author') ?? []), ...(found.get('creator') ?? [])].flatMap(authorOf),
    publisher: nameWithin(found.get('publisher')?.[0]),
    published: first('datePublished') ?? first('dateCreated'),
    modified: first('dateModified'),
    url: first('url') ?? first('mainEntityOfPage'),
    language: first('inLanguage'),
    section: first('articleSection'),
    free: free === 'true' ? true : free === 'false' ? false : undefined,
  }
}

/** The first scope of an Article type that is not inside another one's list of reports. */
function articleScope(document: DomDocument): DomElement | null {
  const scopes = [...document.querySelectorAll('[itemscope][itemtype]')].filter((scope) =>
    scopeTypes(scope).some((type) => ARTICLE_TYPES.has(type)),
  )
  return scopes.find((scope) => scope.querySelector('[itemprop~="articleBody"]')) ?? scopes[0] ?? null
}

function scopeTypes(scope: DomElement): string[] {
  return (scope.getAttribute('itemtype') ?? '')
    .split(/\s+/)
    .map((type) => type.slice(0, 100).replace(/^https?:\/\/(?:www\.)?schema\.org\//i, ''))
}

/** Whether a property is the scope's own, not a nested thing's (the author's url, a comment's date). */
function belongsTo(element: DomElement, scope: DomElement | null): boolean {
  const holder = element.parentElement?.closest('[itemscope]') ?? null
  if (holder === scope) return true
  return scope === null && holder !== null && /WebPage|WebSite/.test(holder.getAttribute('itemtype') ?? '')
}

function propertyValue(element: DomElement): string {
  const attribute =
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    element.getAttribute('href') ??
    element.getAttribute('src')
  return plainText((attribute ?? element.textContent ?? '').slice(0, MAX_TEXT))
}

function nameWithin(element: DomElement | undefined): string | undefined {
  if (!element) return undefined
  const named = element.querySelector('[itemprop~="name"]')
  return (named ? propertyValue(named) : textOrContent(element)) || undefined
}

function authorOf(element: DomElement): DeclaredAuthor[] {
  const name = nameWithin(element)
  if (name === undefined) return []
  return [
    /Organization/i.test(element.getAttribute('itemtype') ?? '') ? { name, organisation: true } : { name },
  ]
}

/** A link's address is no name. */
function textOrContent(element: DomElement): string {
  return plainText((element.getAttribute('content') ?? element.textContent ?? '').slice(0, MAX_TEXT))
}
