import type { Warning } from '../../domain/warning.ts'
import { OnrecordError } from '../../errors.ts'
import type { BlockDraft } from '../assemble.ts'
import type { DomDocument } from './dom.ts'
import type { PageMetadata } from './metadata.ts'
import { errorTitles, loginTitles, type PagePattern, searchTitles } from './not-article-patterns.ts'
import { factsOf, matches, type PageFacts } from './page-facts.ts'

/** What a page that is no article is instead. */
export const notArticleKinds = [
  'cookie-wall',
  'empty-shell',
  'error-page',
  'robot-check',
  'paywall',
  'login',
  'index',
  'search-results',
  'no-text',
] as const
export type NotArticleKind = (typeof notArticleKinds)[number]

const KIND_WORDS: Readonly<Record<NotArticleKind, string>> = {
  'cookie-wall': 'a cookie wall',
  'empty-shell': 'an empty shell that scripts would fill',
  'error-page': 'an error page',
  'robot-check': 'a check for robots',
  paywall: 'a paywall with next to nothing of the article',
  login: 'a login page',
  index: 'a list of reports, not one report',
  'search-results': 'a list of search results',
  'no-text': 'a page without an article’s text',
}

/** What the judgement rests on: the page, what was kept of it (headline included) and what it says of itself. */
export interface ArticleEvidence {
  readonly document: DomDocument
  readonly blocks: readonly BlockDraft[]
  readonly page: PageMetadata
}

/** A page that is none of an article's, with why. */
interface Verdict {
  readonly kind: NotArticleKind
  readonly evidence: readonly string[]
}

// Thresholds in UTF-16 code units. They are set between what such pages hold (a sentence or two) and the shortest
// reports (a wire brief of 40 words has about 240), with the page's build deciding within.

/** An error, a login or a check has less text than this; a report about one has more, or an author or a date. */
const MAX_NOTICE = 800
/** A teaser with less than this, or fewer sentences, is refused: nothing could be read out of it. */
const MIN_TEASER = 200
const MIN_TEASER_SENTENCES = 2
/** Beside a paywall, a body below this is taken for a teaser; whole articles behind meters are longer. */
const MAX_TEASER = 1200
/** A shell shows less than this: a name, a "Loading…". */
const MAX_SHELL = 250
/** Of a wall's prose at least this share is about consent; in a report about cookies names, numbers and speech thin it. */
const MIN_CONSENT = 0.5
/** Without a single sentence, text below this is what stands around an article: labels, a date, a phone number. */
const MAX_LABELS = 150
/** A front page has at least so many linked headlines … */
const MIN_INDEX_HEADLINES = 8
/** … and fewer paragraphs of an article's length than this. */
const MIN_PARAGRAPHS = 3

/**
 * Throws OnrecordError('not-an-article', …, { kind, evidence }) for a page that is no article; otherwise the
 * warnings that its reading deserves: 'truncated' for the free beginning of a paid article. Words alone never
 * convict: each verdict needs the page's build too.
 */
export function refuseIfNotArticle({ document, blocks, page }: ArticleEvidence): Warning[] {
  const facts = factsOf(document, blocks, page)
  const verdict = verdictOn(facts)
  if (verdict) {
    const place = page.metadata.url ?? 'the page'
    const { kind, evidence } = verdict
    throw new OnrecordError('not-an-article', `${place} is ${KIND_WORDS[kind]}: ${evidence.join('; ')}`, {
      kind,
      evidence,
    })
  }
  const wall = paywallEvidence(facts)
  return wall && facts.kept < MAX_TEASER
    ? [{ code: 'truncated', message: `the page holds only the beginning of the article: ${wall.join('; ')}` }]
    : []
}

function verdictOn(facts: PageFacts): Verdict | null {
  for (const judge of [robotCheck, errorPage, login, cookieWall, paywall, emptyShell, searchResults, index]) {
    const verdict = judge(facts)
    if (verdict) return verdict
  }
  return noText(facts)
}

/** A short notice that nobody signed. */
function isNotice(facts: PageFacts): boolean {
  return facts.kept < MAX_NOTICE && !(facts.claimsArticle && facts.signed)
}

function titled(facts: PageFacts, patterns: readonly PagePattern[]): string | undefined {
  return facts.titles.find((title) => matches(patterns, title))
}

function robotCheck(facts: PageFacts): Verdict | null {
  const { robotLine, hasRobotMarkup, shown } = facts
  if (robotLine === undefined || !isNotice(facts)) return null
  if (!hasRobotMarkup && shown >= MAX_NOTICE) return null
  return verdict('robot-check', [
    `it says "${cut(robotLine)}"`,
    hasRobotMarkup ? 'it loads a captcha' : `all its text is ${shown} characters`,
  ])
}

function errorPage(facts: PageFacts): Verdict | null {
  const title = titled(facts, errorTitles)
  if (title === undefined || !isNotice(facts)) return null
  return verdict('error-page', [
    `its title is "${cut(title)}"`,
    `${facts.kept} characters of text, no author or date`,
  ])
}

function login(facts: PageFacts): Verdict | null {
  const title = titled(facts, loginTitles)
  if (title === undefined || !facts.hasPassword || !isNotice(facts)) return null
  return verdict('login', [`its title is "${cut(title)}"`, 'it asks for a password'])
}

function cookieWall(facts: PageFacts): Verdict | null {
  const { consentShare, consentButtons, hasConsentMarkup, claimsArticle, signed } = facts
  if (consentShare < MIN_CONSENT || (consentButtons === 0 && !hasConsentMarkup)) return null
  // A report about cookies is signed, or is long beside its own page's banner.
  if (claimsArticle || signed) return null
  return verdict('cookie-wall', [
    `${Math.round(consentShare * 100)} % of its prose asks for consent`,
    consentButtons ? `${consentButtons} buttons to give or refuse it` : 'it stands in a consent dialog',
  ])
}

/** At least two of: the page says that it isn't free, is built with a paywall, asks for a subscription. */
function paywallEvidence(facts: PageFacts): string[] | null {
  const evidence = [
    ...(facts.free === false ? ['it says that it is not free to read'] : []),
    ...(facts.hasPaywallMarkup ? ['it is built with a paywall'] : []),
    ...(facts.paywallLine === undefined ? [] : [`it says "${cut(facts.paywallLine)}"`]),
  ]
  // A page's own word, in data made for search engines, is enough where the text is as short as a teaser.
  return evidence.length > 1 || facts.free === false ? evidence : null
}

function paywall(facts: PageFacts): Verdict | null {
  const wall = paywallEvidence(facts)
  if (!wall || (facts.kept >= MIN_TEASER && facts.sentences >= MIN_TEASER_SENTENCES)) return null
  return verdict('paywall', [...wall, `${facts.kept} characters of text`])
}

function emptyShell(facts: PageFacts): Verdict | null {
  const { shown, mount, scripts } = facts
  if (shown >= MAX_SHELL || scripts === 0 || facts.sentences >= MIN_TEASER_SENTENCES) return null
  if (mount === undefined && facts.kept > 0) return null
  return verdict('empty-shell', [
    mount === undefined
      ? `${scripts} scripts`
      : `its element "${cut(mount)}" is empty and waits for a script`,
    `all its text is ${shown} characters`,
  ])
}

function searchResults(facts: PageFacts): Verdict | null {
  const title = titled(facts, searchTitles)
  if (title === undefined || facts.claimsArticle || facts.longParagraphs >= MIN_PARAGRAPHS) return null
  if (!facts.hasSearchTerm && facts.linkedHeadings < MIN_PARAGRAPHS) return null
  return verdict('search-results', [
    `its title is "${cut(title)}"`,
    facts.hasSearchTerm ? 'its search field is filled in' : `${facts.linkedHeadings} linked headlines`,
  ])
}

function index(facts: PageFacts): Verdict | null {
  const { linkedHeadings, longParagraphs, claimsArticle } = facts
  if (claimsArticle || linkedHeadings < MIN_INDEX_HEADLINES || longParagraphs >= MIN_PARAGRAPHS) return null
  return verdict('index', [
    `${linkedHeadings} linked headlines`,
    `${longParagraphs} paragraphs of an article's length`,
  ])
}

/** Labels, dates and credits are no report; a flash of one short sentence is, and so is a table of results. */
function noText({ kept, sentences, shown }: PageFacts): Verdict | null {
  if (kept >= MAX_LABELS || (kept > 0 && sentences > 0)) return null
  return verdict('no-text', [
    kept === 0
      ? 'no text is left of it'
      : `the ${kept} characters that are left of ${shown} hold no sentence`,
  ])
}

function verdict(kind: NotArticleKind, evidence: readonly string[]): Verdict {
  return { kind, evidence }
}

/** Evidence shows no more of a page's words than this (code units). */
const MAX_SHOWN = 80

function cut(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
}
