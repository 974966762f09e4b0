import { isoDateOf } from '../report-lines/dates.ts'
import { type Clock, clockOf, dateOfClock, offsetIn, withoutDayWord } from '../shapes/clock.ts'
import { byDay, daysOf, orderOf } from '../shapes/clock-lines.ts'
import { dayIn, isoOfDay } from '../shapes/day-lines.ts'
import type { KeptRun } from './body.ts'
import type { DomElement } from './dom.ts'
import { bareTimes, entryAround, TIMES } from './live-markup.ts'
import { MACHINE_TIMES, machineTimeOf } from './machine-times.ts'

/** When an entry was written as the page tells it for certain, without a day of its own to guess. */
export function dateInSight(element: DomElement): string | undefined {
  const times = [element, ...element.querySelectorAll(`${TIMES}, ${MACHINE_TIMES}`)]
  const machine =
    element.querySelector('meta[itemprop="datePublished"]')?.getAttribute('content') ?? undefined
  for (const written of [
    machine,
    ...times.map((time) => time.getAttribute('datetime') ?? undefined),
    ...times.map(machineTimeOf),
  ]) {
    const date = isoDateOf(written)
    if (date !== undefined) return date
  }
  const said = [...element.querySelectorAll(SAYING)]
    .map((line) => PUBLISHED_AT.exec((line.textContent ?? '').trim())?.[1])
    .map((written) => isoDateOf(written))
    .find((date) => date !== undefined)
  if (said !== undefined) return said
  return times
    .slice(1)
    .map((time) => dateShown((time.textContent ?? '').trim()))
    .find((date) => date !== undefined)
}

/** A time of day in sight, and how many days from the report's own it says to be. */
function clockInSight(element: DomElement): { clock: Clock; days: number; said: boolean } | undefined {
  for (const time of [...element.querySelectorAll(TIMES), ...bareTimes(element)]) {
    const { days, rest, said } = withoutDayWord((time.textContent ?? '').trim())
    const clock = clockOf(rest) ?? clockOf(dayIn(rest)?.rest ?? '')
    if (clock) return { clock, days, said }
  }
  return undefined
}

/** When a page says it was published and last changed (ISO 8601). */
export interface PageDates {
  readonly published: string | undefined
  readonly modified: string | undefined
}

const dayOf = (date: string | undefined) => /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0]

/**
 * Dates of entries that show a time of day alone: the day is that of the line above that is a day, else the
 * report's, which the earliest entry is of where they go over midnight. "Today" is the day of the page's last change.
 */
export function datesByClock(
  entries: readonly DomElement[],
  kept: readonly KeptRun[],
  { published, modified }: PageDates,
): Map<DomElement, string> {
  const own = dayOf(published)
  const headed = daysAbove(entries, kept, published)
  const shown = entries.flatMap((element, index) => {
    const seen = clockInSight(element)
    return seen
      ? [{ ...seen.clock, index, element, shift: seen.days, said: seen.said, day: headed.get(element) }]
      : []
  })
  const order = shown.some(({ day, shift }) => day !== undefined || shift !== 0)
    ? 0
    : orderOf(shown.map(byDay))
  const steps = order === 0 ? shown.map(() => 0) : daysOf(shown, order)
  const first = Math.min(...steps)
  const dates = new Map<DomElement, string>()
  for (const [k, { element, shift, said, day, ...clock }] of shown.entries()) {
    const from = day ?? (said ? dayOf(modified) : undefined) ?? own
    const date = from && dateOfClock(from, shift + (steps[k] ?? 0) - first, clock, offsetIn(published))
    if (date) dates.set(element, date)
  }
  return dates
}

/** The day that stands as a line of its own above each entry, where one does. */
function daysAbove(
  entries: readonly DomElement[],
  kept: readonly KeptRun[],
  published: string | undefined,
): Map<DomElement, string> {
  const set = new Set(entries)
  const days = new Map<DomElement, string>()
  let day: string | undefined
  for (const { run } of kept) {
    const entry = entryAround(run.element, set)
    const written = entry ? null : dayIn(run.text)
    if (written?.rest === '') day = isoOfDay(written.day, published)
    if (entry && day !== undefined && !days.has(entry)) days.set(entry, day)
  }
  return days
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
