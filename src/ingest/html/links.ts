import type { DomElement } from './dom.ts'
import type { Run } from './runs.ts'

/** A run with this share in links is a link and nothing else; what is left is punctuation or an icon. */
const ALL_LINK = 0.9
/** A link of fewer words than this may be a thing that is named on a line of its own. */
const MIN_TITLE_WORDS = 4
/** A label before a linked headline is no longer than this (code units). */
const MAX_LABEL = 30
/** So many links in a list, however short, are wayfinding. */
const MANY_LINKS = 5
/** Several linked headlines set as one paragraph, with words such as "[VIDEO]" between them. */
const MOSTLY_LINKS = 0.6

/** An address shown as it is: "www.example.org", "http://example.org/a". */
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i

/** A thing on offer, which is no report: "Get it for $39.99". */
const PRICE = /[$€£¥]\s?\d/

export function isAllLink(run: Run): boolean {
  return run.linked >= run.text.length * ALL_LINK
}

function wordCount(text: string): number {
  return text.split(/\s+/).length
}

/** A paragraph that is nothing but a link to another report: "Harbour strike enters its third week". */
export function isLinkedTitle(run: Run): boolean {
  const { text } = run
  const colon = text.indexOf(': ')
  // A label may stand before the link: "On the Post's site: Harbour strike enters its third week".
  const title =
    colon > 0 && colon <= MAX_LABEL && !isAllLink(run) && !/[.!?]$/.test(text) ? text.slice(colon + 2) : text
  if (run.linked < title.length * ALL_LINK) return false
  return wordCount(title) >= MIN_TITLE_WORDS && !isBareAddress(text) && !PRICE.test(text)
}

/** Whether a run is an address shown as it is. */
export function isBareAddress(text: string): boolean {
  return BARE_ADDRESS.test(text)
}

/** A paragraph of several linked headlines, a line each. */
export function isLinkedLines(run: Run): boolean {
  return (
    run.text.includes('\n') && run.linked >= run.text.length * MOSTLY_LINKS && !/https?:\/\//.test(run.text)
  )
}

/**
 * The lists in which every item is a link to another report. `items` are the runs of the article region that
 * stand in lists.
 */
export function listsOfLinks(items: readonly Run[]): Set<DomElement> {
  const lists = new Map<DomElement, { all: boolean; words: number; count: number }>()
  for (const run of items) {
    const list = listOf(run.element)
    if (!list) continue
    const seen = lists.get(list) ?? { all: true, words: 0, count: 0 }
    lists.set(list, {
      all: seen.all && isAllLink(run) && !PRICE.test(run.text),
      words: seen.words + wordCount(run.text),
      count: seen.count + 1,
    })
  }
  const found = new Set<DomElement>()
  for (const [list, { all, words, count }] of lists) {
    if (all && (words / count >= MIN_TITLE_WORDS || count >= MANY_LINKS)) found.add(list)
  }
  return found
}

export function listOf(element: DomElement): DomElement | null {
  for (let at: DomElement | null = element; at; at = at.parentElement) {
    if (at.localName === 'ul' || at.localName === 'ol') return at
  }
  return null
}
