import { plainText } from '../report-lines/plain-value.ts'
import type { DomDocument, DomElement } from './dom.ts'

/** Headlines are looked for in so many first-level headings. */
const MAX_HEADINGS = 20
/** A heading's text is read up to here (code units). */
const MAX_HEADING = 500
/** Shorter ones ("Blog") are contained in too much to say anything (letters and digits). */
const MIN_LETTERS = 8
/** A heading with this share of its words in a declared title is that title as it was printed. */
const SAME_TITLE = 0.6

/** What parts a headline from the site's name, with space around it or a bar. */
const SEPARATOR = /\s+(?:[|\-–—•·»«:/]|::|\|\||>)\s+|\s*[|｜]\s*/gu

/** A page's h1 elements as text, those in the site's own head included. */
export function headingsOf(document: DomDocument): string[] {
  const headings: DomElement[] = [...document.querySelectorAll('h1')].slice(0, MAX_HEADINGS)
  return headings
    .map((heading) => plainText((heading.textContent ?? '').slice(0, MAX_HEADING)))
    .filter((text) => text !== '')
}

/**
 * The headline: a heading that a declared title confirms, as it is printed; else the first declared title,
 * without the site's name. `declared` in the order of their trust; `outlets` are names of the site.
 */
export function headlineOf(
  declared: readonly string[],
  headings: readonly string[],
  outlets: readonly string[],
): string | undefined {
  const bare = declared.map((title) => withoutOutlet(title, outlets, headings))
  for (const title of bare) {
    const printed = headings.find((heading) => isPrintedTitle(heading, title))
    if (printed !== undefined) return printed
  }
  return bare[0] ?? headings[0]
}

/** A title without the name of its site: "Bridge opens - Example Times" → "Bridge opens". */
export function withoutOutlet(
  title: string,
  outlets: readonly string[],
  headings: readonly string[] = [],
): string {
  const outletLetters = outlets.map(lettersOf).filter((letters) => letters.length > 1)
  const headingLetters = new Set(headings.map(lettersOf))
  for (const match of title.matchAll(SEPARATOR)) {
    const before = title.slice(0, match.index).trim()
    const after = title.slice(match.index + match[0].length).trim()
    if (before === '') continue
    if (isOutlet(lettersOf(after), outletLetters) || headingLetters.has(lettersOf(before))) return before
  }
  return title
}

/** "express.co.uk" is the Express's, "cbssports" CBSSports.com's. */
function isOutlet(letters: string, outlets: readonly string[]): boolean {
  if (letters.length < 2) return false
  return outlets.some(
    (outlet) =>
      outlet === letters ||
      (letters.length >= 3 && outlet.startsWith(letters)) ||
      (outlet.length >= 4 && letters.startsWith(outlet) && letters.length <= outlet.length * 2),
  )
}

function isPrintedTitle(heading: string, title: string): boolean {
  const printed = lettersOf(heading)
  const declared = lettersOf(title)
  if (printed === declared) return printed !== ''
  if (printed.length >= MIN_LETTERS && declared.includes(printed) && printed.length * 2 > declared.length)
    return true
  // A declared title is often cut; a heading that is much longer holds more than the headline.
  if (printed.length > declared.length * 1.5) return false
  return wordOverlap(heading, title) >= SAME_TITLE
}

/** The share of the shorter text's words that the other has too. */
function wordOverlap(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const [first, second] = [words(a), words(b)]
  const smaller = Math.min(first.size, second.size)
  // Two words in common are chance.
  if (smaller < 3) return 0
  return [...first].filter((word) => second.has(word)).length / Math.max(first.size, second.size)
}

export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The last part of a window's title, where the rest is a heading of the page: the site's name. */
export function outletOfTitle(
  title: string,
  headings: readonly string[],
  host: string | undefined,
): string | undefined {
  const parts = [...title.matchAll(SEPARATOR)]
  const last = parts.at(-1)
  const first = parts[0]
  if (!last || !first) return undefined
  const name = title.slice(last.index + last[0].length).trim()
  const head = lettersOf(title.slice(0, first.index))
  const label = lettersOf((host ?? '').split('.').slice(0, -1).join(''))
  const isHost =
    label !== '' &&
    lettersOf(name).length >= 3 &&
    (label.includes(lettersOf(name)) || lettersOf(name).includes(label))
  if (name.length > 40) return undefined
  return isHost || (parts.length === 1 && headings.some((heading) => lettersOf(heading) === head))
    ? name
    : undefined
}
