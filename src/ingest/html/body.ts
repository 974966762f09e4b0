import type { BlockKind } from '../../domain/document.ts'
import { lettersOf } from '../../text/letters.ts'
import { bylineOf } from '../report-lines/byline.ts'
import { isDateline } from '../report-lines/dateline.ts'
import { isReportingCredit } from '../report-lines/reporting-credit.ts'
import { type ArticleRoot, findArticleRoot, isProse, isWithin } from './article-root.ts'
import { type CaptionEvidence, captionKind } from './captions.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { findHeadline } from './headline.ts'
import { isCell } from './layout-cells.ts'
import { boilerplateLine, isAuthorNote, isDateOrByline } from './lines.ts'
import { isAllLink, isBareAddress, isLinkedLines, isLinkedTitle, listOf, listsOfLinks } from './links.ts'
import { answeredAround, isEntryHeading, isEntryTitle } from './live-markup.ts'
import { outsideOfFrame } from './post-frames.ts'
import { postAround, titleOfFrame } from './posts.ts'
import { isSignature, isStandfirst, regionOf, standsAlone } from './regions.ts'
import { findRuns, isUnrendered, type Run } from './runs.ts'

/** A run that was kept, with what it is. */
export interface KeptRun {
  readonly kind: BlockKind
  readonly run: Run
}

export interface Article {
  /** In document order, the headline first. */
  readonly kept: readonly KeptRun[]
  /** Paragraphs of the article's region that look like its own and were left out all the same. */
  readonly left: readonly Run[]
  /** The element that holds the article's text. */
  readonly root: DomElement
}

/** What a run is judged by beside its own words. */
interface Surroundings {
  readonly place: ArticleRoot
  readonly captions: CaptionEvidence
  readonly linkLists: ReadonlySet<DomElement>
  /** Whether the <aside> around an element is a box of links. */
  readonly isBox: (element: DomElement) => boolean
  /** The headline's letters and digits; empty where there is none. */
  readonly title: string
}

/** What stands under "Related" or "Read more" belongs to it as long as this share of it is in links. */
const RELATED_LINKED = 0.2

/** Words under a picture are longer than this only where the pictures carry the article (code units). */
const LONGEST_CAPTION = 1000
/** Above fewer paragraphs "3 comments" is a link to them, under the headline. */
const PARAGRAPHS_BEFORE_COMMENTS = 3
/** So many paragraphs at the end may tell of the author. */
const LAST_PARAGRAPHS = 3

const RUN_RULES = { skip: isUnrendered, standsAlone, standIn: titleOfFrame }

/** The article of a page. */
export function findArticle(document: DomDocument): Article {
  const { body } = document
  const runs = findRuns(body, RUN_RULES)
  const place = findArticleRoot(body, runs)
  const { root } = place
  const inside = runs.filter((run) => isWithin(run.element, root))
  const start = Math.max(
    0,
    inside.findIndex((run) => isProse(run) && isOwn(place, run)),
  )
  const textStart = Math.max(0, runs.indexOf(inside[start] as Run))
  const headline = findHeadline(document, runs, textStart)
  const around: Surroundings = {
    place,
    captions: { root, textIn: textLengths(inside, root) },
    linkLists: listsOfLinks(inside),
    isBox: boxesAside(inside, root),
    title: headline ? lettersOf(headline.text) : '',
  }
  const kept = headline ? [{ kind: 'title' as const, run: headline }] : []
  const above = headline ? headMatter(runs.slice(runs.indexOf(headline) + 1, textStart), place) : []
  const first = inside.findIndex((run) => run !== headline && isProse(run) && isOwn(place, run))
  const text = keepRuns(inside, Math.max(0, first), headline, around)
  const all = [...kept, ...above, ...text.kept]
  const keptRuns = new Set(all.map(({ run }) => run))
  const left = inside
    .slice(0, text.end)
    .filter((run) => !keptRuns.has(run) && isProse(run) && isOwn(place, run))
  return { kept: all, left, root }
}

/** Who wrote, and the words of the leading picture: what stands between the headline and the text's element. */
function headMatter(runs: readonly Run[], place: ArticleRoot): KeptRun[] {
  const kept: KeptRun[] = []
  const seen = new Set<string>()
  for (const run of runs) {
    if (isWithin(run.element, place.root) || seen.has(run.text)) continue
    const region = place.kindOf(run.element)
    if (region === 'boilerplate' || boilerplateLine(run.text)) continue
    const isCaption = (region === 'caption' || region === 'credit') && run.text.length <= LONGEST_CAPTION
    const kind = isCaption ? region : bylineOf(run.text) ? 'byline' : null
    if (kind === null) continue
    seen.add(run.text)
    kept.push({ kind, run })
  }
  return kept
}

/** The runs that are the article's, and the index at which it ends: its readers' words may follow. */
function keepRuns(
  inside: readonly Run[],
  start: number,
  headline: Run | null,
  around: Surroundings,
): { kept: KeptRun[]; end: number } {
  const kept: KeptRun[] = []
  let end = inside.length
  const headlineAt = headline ? inside.indexOf(headline) : -1
  const lastProse = inside.findLastIndex((run) => isProse(run) && isOwn(around.place, run))
  let underRelated = false
  for (const [index, run] of inside.entries()) {
    // Above its own headline an article has a section's name, a way back, other reports.
    if (index <= headlineAt) continue
    const verdict = judge(run, around, index < start)
    if (opensComments(run, kept)) {
      end = index
      break
    }
    if (index <= start && saysStandfirst(run.element, around.place.root)) continue
    const mayBeLinks = verdict !== null && verdict !== 'post' && !isBareAddress(run.text)
    const isOutside = mayBeLinks && (index < start || index > lastProse) && isAllLink(run)
    if (isOutside && !isEntryTitle(run.element, around.place.root)) continue
    if (verdict === 'related') underRelated = true
    if (verdict === null || verdict === 'related' || (underRelated && belongsToRelated(run, around))) continue
    underRelated = false
    kept.push({ kind: verdict, run })
  }
  return { kept: withoutAuthorNote(kept), end }
}

/**
 * Whether a line such as "3 comments" or "Leave a reply" ends the article: readers' words follow it.
 * A link or a button of that name may stand anywhere.
 */
function opensComments(run: Run, kept: readonly KeptRun[]): boolean {
  if (isAllLink(run) || boilerplateLine(run.text) !== 'comment') return false
  return kept.filter((before) => isProse(before.run)).length >= PARAGRAPHS_BEFORE_COMMENTS
}

/** The summary above the text repeats it; it is no part of what the reporter wrote. */
function saysStandfirst(element: DomElement, root: DomElement): boolean {
  for (let at: DomElement | null = element; at && at !== root; at = at.parentElement) {
    if (isStandfirst(at)) return true
  }
  return false
}

/** A note on the author is the last paragraph, or one of the last. */
function withoutAuthorNote(kept: readonly KeptRun[]): KeptRun[] {
  const from = Math.max(1, kept.length - LAST_PARAGRAPHS)
  return kept.filter(
    ({ kind, run }, index) => index < from || kind !== 'paragraph' || !isAuthorNote(run.text),
  )
}

function belongsToRelated(run: Run, { place }: Surroundings): boolean {
  const list = listOf(run.element)
  return run.linked > run.text.length * RELATED_LINKED || (list !== null && isWithin(list, place.root))
}

function isOwn(place: ArticleRoot, run: Run): boolean {
  const kind = place.kindOf(run.element)
  return kind === null || kind === 'article' || kind === 'aside'
}

/** Code units of text in each element of the article's region. */
function textLengths(runs: readonly Run[], root: DomElement): (element: DomElement) => number {
  const lengths = new Map<DomElement, number>()
  for (const run of runs) {
    for (let at: DomElement | null = run.element; at; at = at === root ? null : at.parentElement) {
      lengths.set(at, (lengths.get(at) ?? 0) + run.text.length)
    }
  }
  return (element) => lengths.get(element) ?? 0
}

/** An opening double quotation mark and some words after it. */
const SPEECH = /["“„«]\s?\p{L}[^"“”„«»]{8,}/u

/** Asides with speech belong to the report: a statement, a second voice. Others with links are boxes. */
function boxesAside(runs: readonly Run[], root: DomElement): (element: DomElement) => boolean {
  const asideOf = (element: DomElement) => {
    let outermost: DomElement | null = null
    for (let at: DomElement | null = element; at && at !== root; at = at.parentElement) {
      if (regionOf(at) === 'aside') outermost = at
    }
    return outermost
  }
  const speaking = new Set(runs.filter((run) => SPEECH.test(run.text)).map((run) => asideOf(run.element)))
  const linking = new Set(runs.filter((run) => run.linked > 0).map((run) => asideOf(run.element)))
  return (element) => {
    const aside = asideOf(element)
    return linking.has(aside) && !speaking.has(aside)
  }
}

/** What a run is; 'related' where it opens a list of other reports; null where it is none of the article's. */
function judge(run: Run, around: Surroundings, beforeText: boolean): BlockKind | 'related' | null {
  const { place, captions, linkLists, title } = around
  const { text } = run
  // What a platform's code calls the parts of a post says nothing of the page around it.
  const post = postAround(run.element, place.root)
  const answered = answeredAround(run.element, place.root)?.parentElement
  const outside = post ? outsideOfFrame(post.element, place.root) : answered
  const region = place.kindOf(outside ?? run.element)
  if (region === 'boilerplate') return null
  if (region === 'header' && !isEntryHeading(run.element, place.root)) return null
  if (post) return 'post'
  if (region === 'credit' || region === 'byline') return region
  // Galleries and slide shows hold whole articles under the same names as captions.
  if (region === 'caption' && text.length <= LONGEST_CAPTION) return region
  if (region === 'aside' && around.isBox(run.element)) return null
  if (title !== '' && lettersOf(text) === title) return null
  if (isReportingCredit(text)) return 'byline'
  const line = boilerplateLine(text)
  if (line === 'related' || line === 'more-from' || line === 'you-may-like') return 'related'
  const kind = kindByTag(run.element, place)
  if (line && !(kind === 'list-item' && line === 'subscribe')) return null
  if (beforeText && (isDateOrByline(text) || bylineOf(text))) return 'byline'
  if (kind === 'paragraph' && isDateline(text)) return 'dateline'
  if (kind === 'paragraph' || kind === 'heading') {
    const caption = captionKind(run, captions)
    if (caption) return caption
    const isTitle = kind === 'heading' && isEntryTitle(run.element, place.root)
    if (!isTitle && (isLinkedTitle(run) || isLinkedLines(run))) return null
  }
  const list = listOf(run.element)
  return list && linkLists.has(list) ? null : kind
}

const KINDS_BY_TAG: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'blockquote',
  td: 'table',
  th: 'table',
}

/** By the elements around a run; what a paragraph in a list or a quotation is, that decides. */
function kindByTag(element: DomElement, { root, layout }: ArticleRoot): BlockKind {
  const kind: BlockKind = 'paragraph'
  for (let at: DomElement | null = element; at && at !== root; at = at.parentElement) {
    const next = KINDS_BY_TAG[at.localName]
    // A signature is not among the words that are quoted.
    if (isSignature(at)) return kind
    if (next === undefined || next === 'paragraph') continue
    if (next !== 'table') return next
    // A paragraph in a cell means a table for layout.
    return isCell(element) && !layout.has(element) ? 'table' : kind
  }
  return kind
}
