import { lettersOf } from '../../text/letters.ts'
import { isoDateOf } from '../report-lines/dates.ts'
import { clockOf, dateOfClock } from '../shapes/clock.ts'
import { dayIn } from '../shapes/day-lines.ts'
import type { KeptRun } from './body.ts'
import type { DomElement } from './dom.ts'
import { isEntryMarkup } from './live-markup.ts'
import type { LiveUpdate } from './live-updates.ts'

/** Fewer siblings with a time each are no live blog. */
const MIN_ENTRIES = 3
/** How far above its time an entry's element may be. */
const LEVELS = 6
/** The entries are the article: they hold so much of its text. */
const MIN_SHARE = 0.5
/** What an entry's element can be; times within paragraphs belong to a story. */
const CONTAINERS = new Set(['article', 'section', 'div', 'li'])
/** Where a page shows when something was written. */
const TIMES = 'time, [class*="time" i], [class*="date" i]'
/** So many letters of an entry's first words find it in the page's data. */
const OPENING = 40

/** The date of each element that is an entry (ISO 8601), undefined where it is not known. */
export type LiveEntries = ReadonlyMap<DomElement, string | undefined>

/**
 * The entries of a live blog: elements that say so or that the data name, else siblings with a time of day each that hold most of the
 * article. Dates come from the page's data, then from <time>, then from the time in sight and `published`'s day.
 */
export function findLiveEntries(
  kept: readonly KeptRun[],
  root: DomElement,
  updates: readonly LiveUpdate[],
  published: string | undefined,
): LiveEntries {
  const named = new Set(updates.flatMap(({ fragment }) => fragment ?? []))
  const said = [...root.querySelectorAll('article, section, div, li')].filter(
    (element) => isEntryMarkup(element) || named.has(element.id),
  )
  const length = (runs: readonly KeptRun[]) => runs.reduce((sum, { run }) => sum + run.text.length, 0)
  const all = length(kept.filter(({ kind }) => kind !== 'title'))
  const [runsOf] = [
    runsWithin(kept, new Set(said), 1),
    runsWithin(kept, new Set(timedSiblings(root)), MIN_ENTRIES),
  ]
    .map((runs) => ({ runs, share: length([...runs.values()].flat()) / all }))
    .filter(({ share }) => share >= MIN_SHARE)
    .sort((one, other) => other.share - one.share)
    .map(({ runs }) => runs)
  if (!runsOf) return new Map()
  const byOpening = openingsOf(updates)
  return new Map(
    [...runsOf].map(([element, runs]) => {
      const update =
        updates.find(({ fragment }) => fragment !== undefined && isNamed(element, fragment)) ??
        runs.map(({ run }) => byOpening.get(openingOf(run.text))).find((each) => each !== undefined)
      return [element, isoDateOf(update?.published) ?? dateInSight(element, published)]
    }),
  )
}

/** The runs in each of some elements; none where fewer than so many hold any. */
function runsWithin(
  kept: readonly KeptRun[],
  elements: ReadonlySet<DomElement>,
  least: number,
): Map<DomElement, KeptRun[]> {
  const runsOf = new Map<DomElement, KeptRun[]>()
  for (const each of kept) {
    const entry = entryAround(each.run.element, elements)
    if (entry) runsOf.set(entry, [...(runsOf.get(entry) ?? []), each])
  }
  return runsOf.size >= least ? runsOf : new Map()
}

/** The entry that an element stands in, if it stands in one. */
export function entryAround(
  element: DomElement,
  entries: { has(element: DomElement): boolean },
): DomElement | undefined {
  for (let at: DomElement | null = element; at; at = at.parentElement) if (entries.has(at)) return at
  return undefined
}

/** Whether a line is nothing but the entry's time, which has become its date. */
export function isTimeOf(entry: DomElement, line: string): boolean {
  if (clockOf(line)?.alone || clockOf(dayIn(line)?.rest ?? '')?.alone || CLOCK_AND_DAY.test(line)) return true
  return [...entry.querySelectorAll('time')].some((time) => time.textContent?.trim() === line)
}

/** `15:48May 22`, `2.05 pm, 3 June 2031` */
const CLOCK_AND_DAY =
  /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?,?\s?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?$/iu

/** Elements with at least two siblings of their name, each with a time in it; the innermost such. */
function timedSiblings(root: DomElement): DomElement[] {
  const times = [...root.querySelectorAll(TIMES)].filter((element) => hasClock(element))
  const timed = new Map<DomElement, Set<DomElement>>()
  const above = (time: DomElement) => {
    const chain: { parent: DomElement; child: DomElement }[] = []
    let child = time
    for (let level = 0; level < LEVELS && child !== root && child.parentElement; level++) {
      chain.push({ parent: child.parentElement, child })
      child = child.parentElement
    }
    return chain
  }
  for (const time of times) {
    for (const { parent, child } of above(time)) {
      const group = timed.get(parent) ?? new Set()
      timed.set(parent, group.add(child))
    }
  }
  const entries = new Set<DomElement>()
  for (const time of times) {
    const found = above(time).find(({ parent, child }) => {
      const alike = [...(timed.get(parent) ?? [])].filter(({ localName }) => localName === child.localName)
      return alike.length >= MIN_ENTRIES && CONTAINERS.has(child.localName)
    })
    if (found) entries.add(found.child)
  }
  return [...entries]
}

function hasClock(element: DomElement): boolean {
  const datetime = element.getAttribute('datetime') ?? ''
  const text = (element.textContent ?? '').trim()
  return /T\d|\d:\d/.test(datetime) || clockOf(text) !== null || clockOf(dayIn(text)?.rest ?? '') !== null
}

function dateInSight(element: DomElement, published: string | undefined): string | undefined {
  const times = [element, ...element.querySelectorAll(TIMES)]
  const machine =
    element.querySelector('meta[itemprop="datePublished"]')?.getAttribute('content') ?? undefined
  for (const written of [machine, ...times.map((time) => time.getAttribute('datetime') ?? undefined)]) {
    const date = isoDateOf(written)
    if (date !== undefined) return date
  }
  const said = [...element.querySelectorAll(SAYING)]
    .map((line) => PUBLISHED_AT.exec((line.textContent ?? '').trim())?.[1])
    .map((written) => isoDateOf(written))
    .find((date) => date !== undefined)
  if (said !== undefined) return said
  const shown = times
    .slice(1)
    .map((time) => dateShown((time.textContent ?? '').trim()))
    .find((date) => date !== undefined)
  if (shown !== undefined) return shown
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0]
  const clock = times
    .slice(1)
    .map((time) => clockOf((time.textContent ?? '').trim()))
    .find((each) => each !== null)
  return day !== undefined && clock ? (dateOfClock(day, 0, clock) ?? undefined) : undefined
}

/** "5:48 p.m. ET, March 6, 2031": a day with its year and a time, and nothing else. */
function dateShown(text: string): string | undefined {
  const found = dayIn(text)
  return found?.day.year !== undefined && clockOf(found.rest)?.alone ? isoDateOf(text) : undefined
}

/** Where a page says it to those who listen to it: a hidden line, a header. */
const SAYING =
  '[class*="hidden" i], [class*="sr-only" i], [class*="assistive" i], header span, header p, header div'
/** "…, published at 21:40 BST 14 July 2031" */
const PUBLISHED_AT = /\b[Pp](?:ublished|osted) (?:at|on) ([^,\n]{6,40}(?:, \d{4})?)$/

function isNamed(element: DomElement, fragment: string): boolean {
  return (
    element.id === fragment ||
    element.getAttribute('data-id') === fragment ||
    element.getAttribute('data-post-id') === fragment
  )
}

function openingsOf(updates: readonly LiveUpdate[]): Map<string, LiveUpdate> {
  const openings = new Map<string, LiveUpdate>()
  for (const update of updates) {
    for (const words of [update.headline, update.body]) {
      const opening = openingOf(words ?? '')
      if (opening !== '' && !openings.has(opening)) openings.set(opening, update)
    }
  }
  return openings
}

const openingOf = (words: string) => lettersOf(words.slice(0, 4 * OPENING)).slice(0, OPENING)
