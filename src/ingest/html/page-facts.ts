import type { BlockDraft } from '../assemble.ts'
import { bylineOf } from '../report-lines/byline.ts'
import { plainText } from '../report-lines/plain-value.ts'
import { ARTICLE_TYPES } from './article-node.ts'
import type { DomDocument, DomElement } from './dom.ts'
import type { PageMetadata } from './metadata.ts'
import {
  CONSENT_MARKUP,
  consentButtons,
  consentLines,
  MOUNT_IDS,
  PAYWALL_MARKUP,
  type PagePattern,
  paywallLines,
  ROBOT_MARKUP,
  robotLines,
} from './not-article-patterns.ts'
import { headingsOf } from './page-title.ts'
import { textLines } from './text-lines.ts'

/** A line is prose from this length on (code units): labels, buttons and headlines are shorter. */
const MIN_PROSE_LINE = 50
/** A block of this length is a paragraph of an article, not a front page's blurb (code units). */
const LONG_PARAGRAPH = 200
/** Elements whose classes are looked at; larger pages are judged by these. */
const MAX_ELEMENTS = 30_000
/** A line that is asked for consent, for money or for being human is no longer (code units). */
const MAX_TELLING_LINE = 400

/** What the verdict rests on; lengths in UTF-16 code units. */
export interface PageFacts {
  /** The window's title and the first headings, the site's name left out where it was found. */
  readonly titles: readonly string[]
  /** Text kept as the article's, without headline, byline and captions. */
  readonly kept: number
  readonly sentences: number
  readonly longParagraphs: number
  /** All text of the page. */
  readonly shown: number
  /** The share of the page's prose that is about consent. */
  readonly consentShare: number
  readonly consentButtons: number
  readonly hasConsentMarkup: boolean
  readonly hasRobotMarkup: boolean
  readonly hasPaywallMarkup: boolean
  readonly hasPassword: boolean
  readonly hasSearchTerm: boolean
  readonly mount: string | undefined
  readonly scripts: number
  /** Headings of level 1 to 4 that are links: a front page's headlines. */
  readonly linkedHeadings: number
  readonly robotLine: string | undefined
  readonly paywallLine: string | undefined
  /** The page says that it is an article. */
  readonly claimsArticle: boolean
  /** It names an author or a date. */
  readonly signed: boolean
  readonly free: boolean | undefined
}

/** Blocks that stand around an article's text. */
const AROUND = new Set(['title', 'byline', 'dateline', 'caption', 'credit', 'post'])

export function factsOf(document: DomDocument, blocks: readonly BlockDraft[], page: PageMetadata): PageFacts {
  const texts = blocks
    .filter(({ kind, text }) => !AROUND.has(kind) && bylineOf(text) === null)
    .map(({ text }) => text)
  const lines = textLines(document.body)
  const markup = markupOf(document)
  const telling = lines.filter((line) => line.length <= MAX_TELLING_LINE)
  const windowTitle = plainText(document.querySelector('title')?.textContent ?? '')
  return {
    titles: [
      page.metadata.title ?? '',
      ...headingsOf(document).slice(0, 3),
      windowTitle,
      firstPart(windowTitle),
    ].filter((title) => title !== ''),
    kept: lengthOf(texts),
    sentences:
      texts.join('\n').match(/[\p{L}\p{N}”"’')\]][.!?…。！？]+(?=["”’')\]]*(?:\s|$))|[。！？]/gu)?.length ??
      0,
    longParagraphs: texts.filter((text) => text.length >= LONG_PARAGRAPH).length,
    shown: lengthOf(lines),
    consentShare: consentShareOf(lines),
    consentButtons: buttonsOf(document).filter((label) => matches(consentButtons, label)).length,
    ...markup,
    hasPassword: document.querySelector('input[type="password" i]') !== null,
    hasSearchTerm: hasSearchTerm(document),
    mount: mountOf(document),
    scripts: document.querySelectorAll('script').length,
    linkedHeadings: linkedHeadingsOf(document),
    robotLine: telling.find((line) => matches(robotLines, line)),
    paywallLine: telling.find((line) => matches(paywallLines, line)),
    claimsArticle: page.claims.types.some(
      (type) => ARTICLE_TYPES.has(type) || /^(?:article|news)$/i.test(type),
    ),
    signed: page.claims.signed,
    free: page.claims.free,
  }
}

export function matches(patterns: readonly PagePattern[], text: string): boolean {
  return patterns.some(({ pattern }) => pattern.test(text))
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}

/** "Not found | Example Times" → "Not found". */
function firstPart(title: string): string {
  return title.split(/\s+[|–—-]\s+/)[0] ?? ''
}

function consentShareOf(lines: readonly string[]): number {
  const prose = lines.filter((line) => line.length >= MIN_PROSE_LINE)
  const consent = prose.filter((line) => matches(consentLines, line))
  return prose.length ? lengthOf(consent) / lengthOf(prose) : 0
}

function buttonsOf(document: DomDocument): string[] {
  const buttons = [
    ...document.querySelectorAll('button, a, input[type="submit" i], input[type="button" i]'),
  ].slice(0, 2000)
  return buttons.map((button) =>
    plainText((button.getAttribute('value') ?? button.textContent ?? '').slice(0, 100)),
  )
}

/** One pass over the elements' classes, ids and addresses. */
function markupOf(
  document: DomDocument,
): Pick<PageFacts, 'hasConsentMarkup' | 'hasRobotMarkup' | 'hasPaywallMarkup'> {
  let hasConsentMarkup = false
  let hasRobotMarkup = false
  let hasPaywallMarkup = false
  let count = 0
  for (const element of document.querySelectorAll('*')) {
    if (++count > MAX_ELEMENTS) break
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`
    const address =
      element.localName === 'script' || element.localName === 'iframe'
        ? (element.getAttribute('src') ?? '')
        : ''
    if (names !== ' ') {
      hasConsentMarkup ||= CONSENT_MARKUP.test(names)
      hasPaywallMarkup ||= PAYWALL_MARKUP.test(names)
    }
    if (names !== ' ' || address !== '') hasRobotMarkup ||= ROBOT_MARKUP.test(`${names} ${address}`)
  }
  return { hasConsentMarkup, hasRobotMarkup, hasPaywallMarkup }
}

function hasSearchTerm(document: DomDocument): boolean {
  const inputs = document.querySelectorAll(
    'input[type="search" i], input[name="q"], input[name="s"], input[name="query"], input[name="search"]',
  )
  return [...inputs].some((input) => (input.getAttribute('value') ?? '').trim() !== '')
}

/** The element that scripts would fill, where it is empty. */
function mountOf(document: DomDocument): string | undefined {
  const candidates: DomElement[] = [...document.body.children].slice(0, 50)
  const mount = candidates.find(
    (element) =>
      (MOUNT_IDS.test(element.id) || element.localName.includes('-')) &&
      (element.textContent ?? '').trim() === '',
  )
  return mount && (mount.id || mount.localName)
}

function linkedHeadingsOf(document: DomDocument): number {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4')].slice(0, 500)
  return headings.filter(
    (heading) => heading.querySelector('a[href]') !== null || heading.closest('a[href]') !== null,
  ).length
}
