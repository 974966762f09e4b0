import { agencyAtStart } from '../report-lines/agency-names.ts'
import { BYLINE_OPENING, type Byline, bylineOf, withoutDate } from '../report-lines/byline.ts'
import { readDate } from '../report-lines/dates.ts'
import { namesOf } from '../report-lines/person-names.ts'
import { plainText } from '../report-lines/plain-value.ts'
import { findWrittenDate } from '../report-lines/written-dates.ts'
import type { Declared, DeclaredAuthor } from './declared.ts'
import { type DomDocument, type DomElement, isElement, isText, nextNode } from './dom.ts'
import { textLines } from './text-lines.ts'

/** Elements that are looked at for bylines and dates; an article's own stand near its top. */
const MAX_CANDIDATES = 60
/** A byline's or date's element holds no more text (code units); a larger one holds other things too. */
const MAX_LINE = 300
/** A line beside the headline with a byline or a date is no longer (code units). */
const MAX_DATED_LINE = 120
/** In a line of a date no more than this stands beside it: a weekday, a place, "Published on" (code units). */
const MAX_BESIDE_DATE = 40
/** Around an author's name alone there is no more than this (code units). */
const MAX_NAME_ELEMENT = 80

/** What is not about this article, or not about its writing. */
const ELSEWHERE =
  'aside, footer, nav, form, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i], [class*="promo" i], [class*="trending" i], [class*="most-" i], [id*="comment" i], [id*="sidebar" i]'

const BYLINES =
  '[rel~="author"], [class*="byline" i], [class*="author" i], [class*="autor" i], address, [itemprop~="author"]'
const DATES =
  'time, [class*="publish" i], [class*="timestamp" i], [class*="dateline" i], [class*="date" i], [class*="byline" i], [class*="author" i]'
const MODIFIED =
  /\b(?:updated|modified|last update|aktualisiert|actualizado|mis à jour|aggiornato|atualizado)\b/i

/** Lines of text this far before and after the headline are looked at where no element says what it is. */
const LINES_BEFORE = 4
const LINES_AFTER = 8

/** What a reader sees of author and date beside the article. */
export function declaredByVisibleLines(document: DomDocument, headline: string | undefined): Declared {
  const marked = { authors: visibleAuthors(document), ...visibleDates(document) }
  const isComplete = marked.authors.length > 0 && marked.published !== undefined
  const near = isComplete ? null : linesBesideHeadline(document, headline)
  const authors = marked.authors.length ? marked.authors : (near?.authors ?? [])
  return {
    source: 'visible',
    authors,
    published: marked.published ?? near?.published,
    modified: marked.modified,
  }
}

/** Bylines and dates among the lines around the headline, by their form alone. */
function linesBesideHeadline(
  document: DomDocument,
  headline: string | undefined,
): Pick<Declared, 'authors' | 'published'> {
  const lines = textLines(document.body).map(plainText)
  const at = headline === undefined ? -1 : lines.indexOf(headline)
  if (at < 0) return {}
  const near = lines
    .slice(Math.max(0, at - LINES_BEFORE), at + LINES_AFTER)
    .filter((line) => line.length <= MAX_DATED_LINE)
  // Without "By" it may be a picture's credit.
  const byline = near
    .filter((line) => BYLINE_OPENING.test(line))
    .map(bylineOf)
    .find((found) => found !== null)
  const date = byline?.date ?? near.map(dateOfLine).find((found) => found !== undefined)
  return { authors: byline ? authorsOf(byline) : [], published: date }
}

/** A byline's people with the agencies that they write for; an agency alone stands once. */
function authorsOf({ authors, credit }: Byline): DeclaredAuthor[] {
  const isAgency = authors.some((author) => agencyAtStart(author) !== undefined)
  return [...authors, ...(isAgency ? [] : credit)].map((name) => ({ name }))
}

/** The date of a line that is little more than a date: "Monday, 18 November 2019 at 11:04 a.m. | News". */
function dateOfLine(line: string): string | undefined {
  const found = findWrittenDate(line)
  if (!found || MODIFIED.test(line)) return undefined
  const text = line.slice(found.start, found.end).trim()
  return line.length - text.length <= MAX_BESIDE_DATE ? text : undefined
}

/** The first element that names an author; of links to authors all that stand beside it. */
function visibleAuthors(document: DomDocument): DeclaredAuthor[] {
  for (const element of candidates(document, BYLINES)) {
    const text = lineOf(element)
    if (text === '' || text.length > MAX_LINE) continue
    const byline = bylineOf(text)
    if (byline) return authorsOf(byline)
    const names = text.length <= MAX_NAME_ELEMENT ? labelledName(element, text) : []
    if (names.length) return names.map((name) => ({ name }))
  }
  return []
}

/** A name that nothing but its element's class calls an author's; links beside it name further ones. */
function labelledName(element: DomElement, text: string): string[] {
  const beside = element.matches('[rel~="author"]')
    ? (element.parentElement?.querySelectorAll('[rel~="author"]') ?? [])
    : []
  const lines = [text, ...[...beside].slice(0, 20).map(lineOf)]
  return [...new Set(lines.flatMap((line) => namesOf(withoutDate(line).rest).people))].filter((name) =>
    name.includes(' '),
  )
}

function visibleDates(document: DomDocument): { published?: string; modified?: string } {
  let published: string | undefined
  let modified: string | undefined
  for (const element of candidates(document, DATES)) {
    const line = lineOf(element)
    if (line.length > MAX_LINE) continue
    const written = dateWrittenIn(element, line)
    if (written === undefined) continue
    const label = `${line} ${element.getAttribute('class') ?? ''} ${lineOf(element.parentElement ?? element).slice(0, MAX_LINE)}`
    if (MODIFIED.test(line) || (MODIFIED.test(label) && !/publi|posted/i.test(label))) modified ??= written
    else published ??= written
    if (published !== undefined && modified !== undefined) break
  }
  return {
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
  }
}

/**
 * The date that an element shows. What people read tells the zone of the newsroom, so it is taken before the
 * machine's form where both have a time.
 */
function dateWrittenIn(element: DomElement, line: string): string | undefined {
  const machine =
    element.getAttribute('datetime') ??
    element.querySelector('time[datetime]')?.getAttribute('datetime') ??
    undefined
  const shown = findWrittenDate(line)
  const shownText = shown ? line.slice(shown.start, shown.end).trim() : undefined
  if (machine !== undefined && readDate(machine).kind === 'date') {
    const hasTime = shown?.reading.kind === 'date' && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(shown.reading.value)
    return hasTime ? shownText : machine
  }
  return shownText
}

function* candidates(document: DomDocument, selector: string): Generator<DomElement> {
  const verdicts = new Map<DomElement, boolean>()
  let count = 0
  for (const element of document.querySelectorAll(selector)) {
    if (element.localName === 'meta' || element.localName === 'body' || element.localName === 'html') continue
    if (isElsewhere(element, verdicts)) continue
    if (++count > MAX_CANDIDATES) return
    yield element
  }
}

/**
 * Whether an element stands in what is not about this article. What holds the headline is about it, whatever its
 * classes say: "content-sidebar-wrap". `verdicts` keeps what was found out.
 */
function isElsewhere(element: DomElement, verdicts: Map<DomElement, boolean>): boolean {
  const chain: DomElement[] = []
  let verdict = false
  for (let at: DomElement | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    const known = verdicts.get(at)
    if (known !== undefined) {
      verdict = known
      break
    }
    chain.push(at)
  }
  for (const each of chain.reverse()) {
    verdict = verdict || (each.matches(ELSEWHERE) && each.querySelector('h1') === null)
    verdicts.set(each, verdict)
  }
  return verdict
}

/** What ends a word for a reader though the markup has no space there. */
const BREAKS = new Set(
  'br div p li ul span a time section header footer h1 h2 h3 h4 h5 h6 address dd dt td'.split(' '),
)

/**
 * An element's text as one line, with a bar where a break stands: "By Ana Duarte<br>Staff Writer" → "By Ana Duarte |
 * Staff Writer". Of a large element only the start, which is then too long to be a byline.
 */
function lineOf(element: DomElement): string {
  let line = ''
  for (
    let node = nextNode(element, element);
    node && line.length < MAX_LINE * 4;
    node = nextNode(node, element)
  ) {
    if (isText(node)) line += node.data
    else if (isElement(node) && BREAKS.has(node.localName) && /[\p{L}\p{N}]$/u.test(line)) {
      line += node.localName === 'span' || node.localName === 'a' ? ' ' : ' | '
    }
  }
  return plainText(line.replace(/[\s|]+$/, ''))
}
