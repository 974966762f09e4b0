import { lettersOf } from '../../text/letters.ts'
import { isoDateOf } from '../report-lines/dates.ts'
import { clockOf, withoutDayWord } from '../shapes/clock.ts'
import { orderOf } from '../shapes/clock-lines.ts'
import { dayIn } from '../shapes/day-lines.ts'
import { AGE } from '../shapes/page-frame.ts'
import type { KeptRun } from './body.ts'
import { type DomElement, isText } from './dom.ts'
import { dateInSight, datesByClock, type PageDates } from './live-dates.ts'
import { bareTimes, entryAround, isEntryMarkup, TIMES } from './live-markup.ts'
import type { LiveUpdate } from './live-updates.ts'
import { MACHINE_TIMES, machineTimeOf } from './machine-times.ts'
import { wordsOf } from './regions.ts'

/** Fewer siblings with a time each are no live blog. */
const MIN_ENTRIES = 3
/** How far above its time an entry's element may be. */
const LEVELS = 6
/** The entries are the article: they hold so much of its text. */
const MIN_SHARE = 0.5
/** What an entry's element can be; times within paragraphs belong to a story. */
const CONTAINERS = new Set(['article', 'section', 'div', 'li', 'tr'])
/** So many letters of an entry's first words find it in the page's data. */
const OPENING = 40

/** The date of each element that is an entry (ISO 8601), undefined where it is not known. */
export type LiveEntries = ReadonlyMap<DomElement, string | undefined>

/**
 * The entries of a live blog: elements that say so or that the data name, else siblings with a time of day each that hold most of the
 * article. Dates come from the page's data, then from <time>, then from the time in sight and the page's day.
 */
export function findLiveEntries(
  kept: readonly KeptRun[],
  root: DomElement,
  updates: readonly LiveUpdate[],
  dates: PageDates,
): LiveEntries {
  const named = new Set(updates.flatMap(({ fragment }) => fragment ?? []))
  const said = [...root.querySelectorAll('article, section, div, li')].filter(
    (element) => isEntryMarkup(element) || named.has(element.id),
  )
  const length = (runs: readonly KeptRun[]) => runs.reduce((sum, { run }) => sum + run.text.length, 0)
  const all = length(kept.filter(({ kind }) => kind !== 'title'))
  const shown = [...root.querySelectorAll(`${TIMES}, ${MACHINE_TIMES}`)].filter(hasClock)
  const bare = bareTimes(root)
  const [runsOf] = [
    runsWithin(kept, new Set(said), 1),
    runsWithin(kept, new Set(timedSiblings(root, shown)), MIN_ENTRIES),
    isInOrder(bare) ? runsWithin(kept, new Set(timedSiblings(root, bare)), MIN_ENTRIES) : NO_RUNS,
  ]
    .map((runs) => ({ runs, share: length([...runs.values()].flat()) / all }))
    .filter(({ share }) => share >= MIN_SHARE)
    .sort((one, other) => other.share - one.share)
    .map(({ runs }) => runs)
  if (!runsOf) return new Map()
  const byOpening = openingsOf(updates)
  const byClock = datesByClock([...runsOf.keys()], kept, dates)
  return new Map(
    [...runsOf].map(([element, runs]) => {
      const update =
        updates.find(({ fragment }) => fragment !== undefined && isNamed(element, fragment)) ??
        runs.map(({ run }) => byOpening.get(openingOf(run.text))).find((each) => each !== undefined) ??
        runs.map(({ run }) => cutOff(updates, run.text)).find((each) => each !== undefined)
      return [element, isoDateOf(update?.published) ?? dateInSight(element) ?? byClock.get(element)]
    }),
  )
}

const NO_RUNS: ReadonlyMap<DomElement, KeptRun[]> = new Map()

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

/** Whether a line is nothing but the entry's time, which has become its date, or how old it was. */
export function isTimeOf(entry: DomElement, line: string): boolean {
  const { rest } = withoutDayWord(line)
  if (clockOf(rest)?.alone || clockOf(dayIn(line)?.rest ?? '')?.alone) return true
  if (CLOCK_AND_DAY.test(line) || AGE.test(line)) return true
  return [...entry.querySelectorAll('time')].some((time) => time.textContent?.trim() === line)
}

/** `15:48May 22`, `2.05 pm, 3 June 2031` */
const CLOCK_AND_DAY =
  /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?,?\s?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?$/iu

/** A label beside an entry's time is no longer (code units): "Your questions", "Key moment". */
const LONGEST_FLAG = 40

/** Whether a line is the head of an entry: its time or its age, with labels beside it in elements of their own. */
export function isHeadLine({ element, text }: { element: DomElement; text: string }): boolean {
  const time = [...element.querySelectorAll('time, span, a, div, small, em, b, strong, i')].find((each) => {
    const line = (each.textContent ?? '').trim()
    return AGE.test(line) || clockOf(withoutDayWord(line).rest)?.alone
  })
  if (!time || element.localName === 'p' || HEADINGS.has(element.localName)) return false
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isText(node) && /[\p{L}\p{N}]/u.test(node.data)) return false
  return text.length - (time.textContent ?? '').trim().length <= LONGEST_FLAG && !/[.!?…]$/.test(text)
}

const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5'])

/** Elements with at least two siblings of their name, each with a time in it; the innermost such. */
function timedSiblings(root: DomElement, times: readonly DomElement[]): DomElement[] {
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
  for (const pinned of [...entries].flatMap(pinnedBeside)) entries.add(pinned)
  return [...entries]
}

/** `-pin-`, `-pinned-`, `-post-sticky-`: an entry that is kept on top and may have no time. */
const PINNED_WORDS = /-(?:pin|pinned|sticky)(?=-)/

/** The pinned one right before an entry, among its siblings. */
function pinnedBeside(entry: DomElement): DomElement[] {
  const before = entry.previousElementSibling
  if (!before || before.localName !== entry.localName || !PINNED_WORDS.test(wordsOf(before))) return []
  return [before]
}

/** Whether times that nothing but their form tells only fall or only rise, as those of a live blog do. */
function isInOrder(times: readonly DomElement[]): boolean {
  const clocks = times.flatMap((element) => {
    const text = (element.textContent ?? '').trim()
    const { days, rest } = withoutDayWord(text)
    const clock = clockOf(rest) ?? clockOf(dayIn(text)?.rest ?? '')
    return clock ? [{ ...clock, minutes: clock.minutes + 1440 * days, index: 0, day: undefined }] : []
  })
  return orderOf(clocks) !== 0
}

function hasClock(element: DomElement): boolean {
  const text = (element.textContent ?? '').trim()
  return (
    machineTimeOf(element) !== undefined ||
    clockOf(withoutDayWord(text).rest) !== null ||
    clockOf(dayIn(text)?.rest ?? '') !== null
  )
}

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

/** So many letters of a text that the data cut off ("Rates on beer are frozen…") find its entry. */
const LEAST_OPENING = 16

/** The update whose words the page's data cut off, and which goes on in sight. */
function cutOff(updates: readonly LiveUpdate[], text: string): LiveUpdate | undefined {
  const opening = openingOf(text)
  return updates.find(({ body }) => {
    const cut = body === undefined ? '' : openingOf(body)
    return cut.length >= LEAST_OPENING && cut.length < OPENING && opening.startsWith(cut)
  })
}

const openingOf = (words: string) => lettersOf(words.slice(0, 4 * OPENING)).slice(0, OPENING)
