import type { ScoredRecord } from '../bench-set.ts'
import { loadPackage, type Peer } from './peer.ts'

interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<DomNode>
}
interface DomDocument extends DomNode {
  readonly body: DomNode
}
interface Linkedom {
  parseHTML(html: string): { document: DomDocument }
}
interface Jsdom {
  default: {
    JSDOM: new (
      html: string,
      options: { url?: string; virtualConsole: unknown },
    ) => { window: { document: DomDocument; close(): void } }
    VirtualConsole: new () => unknown
  }
}
interface Readability {
  default: {
    Readability: new (
      document: DomDocument,
    ) => {
      parse(): { content?: string | null; textContent?: string | null } | null
    }
  }
}

const inlineTags =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|dfn|em|font|i|ins|kbd|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/i
const silentTags = /^(?:script|style|noscript|template)$/i
const TEXT_NODE = 3

/** The text of what a peer kept, a line for each block, so that no two blocks' words run together. */
function textOf(node: DomNode): string {
  if (node.nodeType === TEXT_NODE) return node.nodeValue ?? ''
  if (silentTags.test(node.nodeName)) return ''
  const inside = [...node.childNodes].map(textOf).join('')
  return inlineTags.test(node.nodeName) || node.nodeName.startsWith('#') ? inside : `\n${inside}\n`
}

/** Makes a record of the HTML that a peer kept. */
async function recordMaker(): Promise<(content: string | null | undefined) => ScoredRecord> {
  const { parseHTML } = await loadPackage<Linkedom>('linkedom')
  return (content) => {
    const { document } = parseHTML(`<!doctype html><html><body>${content ?? ''}</body></html>`)
    return { document: { text: textOf(document.body) } }
  }
}

/** A page without its address would be at about:blank, where relative links can't be resolved. */
const NOWHERE = 'https://example.com/'

/** As its users have it: the text that Readability itself gives, in which blocks may run together. */
export const readabilityOnJsdom: Peer = {
  name: 'Readability on jsdom',
  packages: ['@mozilla/readability', 'jsdom'],
  sets: ['pages'],
  async load() {
    const { default: library } = await loadPackage<Readability>('@mozilla/readability')
    const { default: jsdom } = await loadPackage<Jsdom>('jsdom')
    // A console of its own swallows what the pages' style sheets make jsdom complain of.
    return ({ html = '', url = NOWHERE }) => {
      const { window } = new jsdom.JSDOM(html, { url, virtualConsole: new jsdom.VirtualConsole() })
      const article = new library.Readability(window.document).parse()
      window.close()
      return { document: { text: article?.textContent ?? '' } }
    }
  },
}

/** At its best: its text made from the HTML that it keeps, a line for each block. */
export const readabilityOnLinkedom: Peer = {
  name: 'Readability on linkedom, by block',
  packages: ['@mozilla/readability', 'linkedom'],
  sets: ['pages'],
  async load() {
    const { default: library } = await loadPackage<Readability>('@mozilla/readability')
    const { parseHTML } = await loadPackage<Linkedom>('linkedom')
    const toRecord = await recordMaker()
    return ({ html = '' }) => toRecord(new library.Readability(parseHTML(html).document).parse()?.content)
  },
}

interface DefuddleModule {
  Defuddle(document: DomDocument, url: string, options: { useAsync: boolean }): Promise<{ content?: string }>
}

export const defuddle: Peer = {
  name: 'Defuddle on linkedom',
  packages: ['defuddle', 'linkedom'],
  sets: ['pages'],
  async load() {
    const { Defuddle } = await loadPackage<DefuddleModule>('defuddle/node')
    const { parseHTML } = await loadPackage<Linkedom>('linkedom')
    const toRecord = await recordMaker()
    // Its asynchronous extractors ask other sites; the bench stays offline.
    return async ({ html = '', url = NOWHERE }) =>
      toRecord((await Defuddle(parseHTML(html).document, url, { useAsync: false })).content)
  },
}

interface ArticleExtractor {
  extractFromHtml(html: string, url: string): Promise<{ content?: string } | null>
}

export const articleExtractor: Peer = {
  name: 'article-extractor',
  packages: ['@extractus/article-extractor'],
  sets: ['pages'],
  async load() {
    const { extractFromHtml } = await loadPackage<ArticleExtractor>('@extractus/article-extractor')
    const toRecord = await recordMaker()
    return async ({ html = '', url = NOWHERE }) => toRecord((await extractFromHtml(html, url))?.content)
  },
}
