import type { DomElement } from './dom.ts'
import { layoutCells } from './layout-cells.ts'
import { isEntryMarkup } from './live-markup.ts'
import { isOtherMatter, type RegionKind, regionOf } from './regions.ts'
import type { Run } from './runs.ts'

/** A run shorter than this is no evidence of prose: labels, names and dates are shorter (code units). */
const MIN_PROSE = 50
/** Prose with a larger share of it in links is a list of links. */
const MAX_LINKED = 0.5
/**
 * An element with this share of the prose around it is not boilerplate for its class alone ("col ad-free"); one
 * that calls itself comments, say, must also hold a headline or an announced article.
 */
const TOO_MUCH_FOR_BOILERPLATE = 0.4
/** The root is narrowed to a child that has this share of the prose in hand. */
const NARROWING = 0.9
/** An element that announces itself as the article's body is taken with this share of the prose in hand. */
const ANNOUNCED = 0.5
/** Each of several reports on one page has at least this share of the prose in hand. */
const ONE_OF_SEVERAL = 0.1
/** What prose in a list, or right under a linked heading, counts: it is often another report's teaser. */
const TEASER_WEIGHT = 0.25

/** Where a page's article stands, and what each element of the page is for. */
export interface ArticleRoot {
  readonly root: DomElement
  /** The nearest verdict on an element and those around it, up to the root. */
  readonly kindOf: (element: DomElement) => RegionKind | null
  /** Code units of prose in an element, teasers discounted. */
  readonly prose: (element: DomElement) => number
  /** Cells of tables whose words are paragraphs. */
  readonly layout: ReadonlyMap<DomElement, number>
}

export function isProse(run: Run): boolean {
  return run.text.length >= MIN_PROSE && run.linked <= run.text.length * MAX_LINKED
}

/** Weighs runs of prose up the tree, then narrows from the body to the element that holds nearly all. */
export function findArticleRoot(body: DomElement, runs: readonly Run[]): ArticleRoot {
  const raw = weigh(body, runs, () => true)
  const holders = holdersOfArticles(body, raw)
  const kindOf = verdicts(body, raw, holders)
  const isArticles = (run: Run) => isProsePlace(kindOf(run.element))
  const prose = weigh(body, runs, isArticles)
  const weights = prose.has(body) ? prose : raw
  const layout = layoutCells(runs, isProse)
  const framed = framesOf(body, layout)
  // A single paragraph is not a root: its siblings belong to the article too.
  const isLeaf = (element: DomElement) => LEAVES.has(element.localName) && !framed.has(element)
  const root = narrow(body, weights, kindOf, isLeaf)
  // What stands around the root says nothing of what is in it.
  return { root, kindOf: verdicts(root, raw, holders), prose: (element) => weights.get(element) ?? 0, layout }
}

function isProsePlace(kind: RegionKind | null): boolean {
  return kind === null || kind === 'article' || kind === 'aside'
}

/** Code units of prose in each element that has any, teasers discounted. */
function weigh(
  body: DomElement,
  runs: readonly Run[],
  counts: (run: Run) => boolean,
): Map<DomElement, number> {
  const weights = new Map<DomElement, number>()
  let previous: Run | null = null
  for (const run of runs) {
    const followsLink = previous !== null && previous.linked > previous.text.length * 0.8
    previous = run
    if (!isProse(run) || !counts(run)) continue
    let weight = followsLink ? run.text.length * TEASER_WEIGHT : run.text.length
    for (let at: DomElement | null = run.element; at; at = at === body ? null : at.parentElement) {
      // Up to its list a list's prose counts in full: a list may be the article.
      weights.set(at, (weights.get(at) ?? 0) + weight)
      if (at.localName === 'ul' || at.localName === 'ol')
        weight = Math.min(weight, run.text.length * TEASER_WEIGHT)
    }
  }
  return weights
}

/** The verdict on each element under `root`, looked up with those around it and remembered. */
function verdicts(root: DomElement, raw: ReadonlyMap<DomElement, number>, holders: ReadonlySet<DomElement>) {
  const total = raw.get(root) ?? 0
  const kinds = new Map<DomElement, RegionKind | null>([[root, null]])
  const ownKind = (element: DomElement): RegionKind | null => {
    const kind = regionOf(element)
    if (kind === null || kind === 'article') return kind
    const share = total > 0 ? (raw.get(element) ?? 0) / total : 0
    if (share < TOO_MUCH_FOR_BOILERPLATE) return kind
    return holders.has(element) || !isOtherMatter(element) ? null : kind
  }
  return (element: DomElement): RegionKind | null => {
    const chain: DomElement[] = []
    let at: DomElement | null = element
    while (at && !kinds.has(at)) {
      chain.push(at)
      at = at.parentElement
    }
    let kind = at ? (kinds.get(at) ?? null) : null
    for (const next of chain.reverse()) {
      kind = combine(kind, ownKind(next))
      kinds.set(next, kind)
    }
    return kind
  }
}

/** The elements that hold a headline or something that announces itself as an article's body. */
function holdersOfArticles(body: DomElement, raw: ReadonlyMap<DomElement, number>): Set<DomElement> {
  const holders = new Set<DomElement>()
  const addHolders = (from: DomElement | null) => {
    for (let at = from; at && at !== body && !holders.has(at); at = at.parentElement) holders.add(at)
  }
  for (const heading of body.getElementsByTagName('h1')) addHolders(heading.parentElement)
  for (const article of body.getElementsByTagName('article')) addHolders(article)
  for (const element of raw.keys()) if (regionOf(element) === 'article') addHolders(element)
  return holders
}

/** What stands in boilerplate is boilerplate; what stands in a caption is one, or a credit. */
function combine(outer: RegionKind | null, own: RegionKind | null): RegionKind | null {
  if (outer === 'boilerplate') return 'boilerplate'
  if (outer === 'caption') return own === 'credit' || own === 'boilerplate' ? own : outer
  if (outer === 'credit' || outer === 'byline') return own === 'boilerplate' ? own : outer
  if (outer === 'header') return own === null || own === 'article' ? outer : own
  return own ?? outer
}

/** The cells that hold several paragraphs, and the tables around them. */
function framesOf(body: DomElement, layout: ReadonlyMap<DomElement, number>): Set<DomElement> {
  const frames = new Set<DomElement>()
  for (const [cell, paragraphs] of layout) {
    let at: DomElement | null = paragraphs > 1 ? cell : null
    for (; at && at !== body && !frames.has(at); at = at.parentElement) frames.add(at)
  }
  return frames
}

/** From the body down, as long as one child holds nearly all or announces itself as the article's body. */
function narrow(
  body: DomElement,
  prose: ReadonlyMap<DomElement, number>,
  kindOf: (element: DomElement) => RegionKind | null,
  isLeaf: (element: DomElement) => boolean,
): DomElement {
  let root = body
  for (;;) {
    const inHand = prose.get(root) ?? 0
    const child = largestChild(root, prose)
    if (child && (prose.get(child) ?? 0) >= inHand * NARROWING && !isLeaf(child)) {
      root = child
      continue
    }
    const announced = largestAnnounced(
      root,
      prose,
      (element) => !isLeaf(element) && isProsePlace(kindOf(element)),
    )
    const needed = inHand * ANNOUNCED
    if (!announced || (prose.get(announced) ?? 0) * weightIn(root, announced) < needed)
      return firstOfSeveral(root, prose) ?? root
    const around = commonAncestor(root, announced, prose)
    if (around === root) return root
    root = around
  }
}

/** What prose in an element weighs outside of the list that the element is in: one entry of many is no article. */
function weightIn(root: DomElement, element: DomElement): number {
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    if (at.localName === 'ul' || at.localName === 'ol') return TEASER_WEIGHT
  }
  return 1
}

/**
 * The first of several <article>s with a headline of their own each: the report that was asked for; those
 * after it are what the page goes on with.
 */
function firstOfSeveral(root: DomElement, prose: ReadonlyMap<DomElement, number>): DomElement | null {
  const inHand = prose.get(root) ?? 0
  const whole: DomElement[] = []
  for (const article of root.getElementsByTagName('article')) {
    if ((prose.get(article) ?? 0) >= inHand * ONE_OF_SEVERAL && article.querySelector('h1'))
      whole.push(article)
  }
  const first = whole[0]
  return first && whole.length > 1 && !whole.some((other) => other !== first && isWithin(other, first))
    ? first
    : null
}

/**
 * The nearest element around all that bear the same class as `one`: a body is often cut up by advertising. What
 * stands in another <article> is the next report of a page that goes on for ever.
 */
function commonAncestor(
  root: DomElement,
  one: DomElement,
  prose: ReadonlyMap<DomElement, number>,
): DomElement {
  const className = firstClass(one)
  let around = one
  if (className === '') return around
  const article = articleAround(one)
  for (const element of prose.keys()) {
    if (firstClass(element) !== className || !isWithin(element, root)) continue
    if (article !== null && articleAround(element) !== article) continue
    while (!isWithin(element, around) && around.parentElement) around = around.parentElement
  }
  return around
}

/** The <article> around an element; an entry of a live blog is none, but a part of one. */
function articleAround(element: DomElement): DomElement | null {
  for (let at: DomElement | null = element; at; at = at.parentElement)
    if (at.localName === 'article' && !isEntryMarkup(at)) return at
  return null
}

function firstClass(element: DomElement): string {
  return (element.getAttribute('class') ?? '').trim().split(/\s+/, 1)[0] ?? ''
}

function largestChild(element: DomElement, prose: ReadonlyMap<DomElement, number>): DomElement | null {
  let best: DomElement | null = null
  for (const child of element.children) {
    if (!best || (prose.get(child) ?? 0) > (prose.get(best) ?? 0)) best = child
  }
  return best
}

/** The element inside `root` that announces an article and holds the most prose; the outermost of equals. */
function largestAnnounced(
  root: DomElement,
  prose: ReadonlyMap<DomElement, number>,
  mayHold: (element: DomElement) => boolean,
): DomElement | null {
  let best: DomElement | null = null
  for (const [element, weight] of prose) {
    if (element === root || !mayHold(element)) continue
    const announces = regionOf(element) === 'article' || element.localName === 'article'
    if (!announces || !isWithin(element, root)) continue
    const bestWeight = best ? (prose.get(best) ?? 0) : 0
    if (weight > bestWeight || (weight === bestWeight && best && isWithin(best, element))) best = element
  }
  return best
}

export function isWithin(element: DomElement, root: DomElement): boolean {
  for (let at: DomElement | null = element; at; at = at.parentElement) if (at === root) return true
  return false
}

const LEAVES = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'td',
])
