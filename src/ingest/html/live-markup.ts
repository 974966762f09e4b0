import { clockOf, withoutDayWord } from '../shapes/clock.ts'
import { dayIn } from '../shapes/day-lines.ts'
import type { DomElement } from './dom.ts'
import { wordsOf } from './regions.ts'

/**
 * `live-blog-post`, `liveStoryPost`, `o-live-update--key`, `LiveBlogCard_container__x1`: the class that content
 * systems give to an entry; `live-blog-post__body` is a part of one.
 */
const ENTRY_CLASS =
  /(?:^|\s)(?:[a-z]{1,8}-)?live[-_]?(?:blog|feed|updates?|coverage|story)?[-_]?(?:post|entry|item|card|update)(?:--[\w-]{1,40}|_(?:container|wrapper|root|article|card|post)__\w{1,20})?(?=\s|$)/i
/** `block-6a2f1d528f0c5b1e0a7d0466`, `asset:0a51e0a0-5b1c-…`, `lb-post-12`: the ids that they give to one. */
const ENTRY_ID =
  /^(?:block-[0-9a-f]{16,40}|asset:[0-9a-f-]{20,40}|(?:lb|liveblog|live)-(?:post|entry)-[\w-]{1,40})$/
/** `content-post`, `live-blog-post`, `liveblog-entry`: the names that they give to one for their tests. */
const ENTRY_TEST_ID = /^(?:content-post|live-?blog-(?:post|entry|item|update))$/

/** Where a page shows when something was written. */
export const TIMES = 'time, [class*="time" i], [class*="date" i]'

/** Elements that show a time, whatever they are called; a longer text is no time alone (code units). */
const LEAVES = 'a, span, small, strong, b, em, i, p, div, td, th, dt, h2, h3, h4, h5, h6, button, label'
const LONGEST_TIME = 40

/** The elements in `root` that hold nothing but a time of day, with its day perhaps: "17.25", "Today, 10:32am". */
export function bareTimes(root: DomElement): DomElement[] {
  return [...root.querySelectorAll(LEAVES)].filter((element) => {
    if (element.firstElementChild) return false
    const text = (element.textContent ?? '').trim()
    if (text.length === 0 || text.length > LONGEST_TIME) return false
    const { rest } = withoutDayWord(text)
    return clockOf(rest)?.alone === true || clockOf(dayIn(text)?.rest ?? '')?.alone === true
  })
}

const CONTAINERS = new Set(['article', 'section', 'div', 'li'])

/** Whether an element says by its markup that it is an entry of a live blog. */
export function isEntryMarkup(element: DomElement): boolean {
  if (!CONTAINERS.has(element.localName)) return false
  if (/\bliveBlogUpdate\b/.test(element.getAttribute('itemprop') ?? '')) return true
  if (ENTRY_ID.test(element.id) || ENTRY_TEST_ID.test(element.getAttribute('data-testid') ?? '')) return true
  return ENTRY_CLASS.test(element.getAttribute('class') ?? '')
}

/** Whether a line is the title of an entry, the first of its headings, which may link to a page of its own. */
export function isEntryTitle(element: DomElement, root: DomElement): boolean {
  const heading = element.closest('h2, h3, h4')
  for (let at = heading; at && at !== root; at = at.parentElement)
    if (isEntryMarkup(at)) return at.querySelector('h2, h3, h4') === heading
  return false
}

/** Whether a heading is that of an entry: it stands in a <header>, as those of pages do. */
export function isEntryHeading(element: DomElement, root: DomElement): boolean {
  const heading = element.closest('h2, h3, h4')
  for (let at = heading; at && at !== root; at = at.parentElement) if (isEntryMarkup(at)) return true
  return false
}

/** The entry that an element stands in, if it stands in one. */
export function entryAround(
  element: DomElement,
  entries: { has(element: DomElement): boolean },
): DomElement | undefined {
  for (let at: DomElement | null = element; at; at = at.parentElement) if (entries.has(at)) return at
  return undefined
}

/** How far above a reader's words their element may be. */
const QUESTION_LEVELS = 4

/**
 * The element of a reader's question that reporters answer in an entry, if a run stands in one: a "comment" with an
 * "answer" behind it, which is no comment on the page.
 */
export function answeredAround(element: DomElement, root: DomElement): DomElement | null {
  let at: DomElement | null = element
  for (let level = 0; level < QUESTION_LEVELS && at && at !== root; level++, at = at.parentElement) {
    const behind = at.nextElementSibling
    if (/-comment(?=-)/.test(wordsOf(at)) && behind && /-answer(?=-)/.test(wordsOf(behind))) return at
  }
  return null
}
