import { isoDateOf } from '../report-lines/dates.ts'
import type { DomElement } from './dom.ts'

/**
 * Where content systems write for their scripts when something was published, the surest first; what scripts show
 * of it is an age ("24 min ago") or nothing.
 */
const NAMES = [
  'datetime',
  ...['first-publish', 'first-published', 'published', 'published-at', 'publish-date', 'publish-time'],
  ...['date-published', 'publication-date', 'pubdate', 'pub-date', 'published-time', 'posted', 'posted-at'],
  ...['post-date', 'post-time', 'created', 'created-at', 'datetime', 'date-time', 'timestamp', 'unixtime'],
  ...['unix-time', 'unix', 'epoch', 'utc', 'utc-time', 'time', 'date', 'ts', 'seconds', 'last-publish'],
  ...['sort-time', 'original-title', 'livestamp', 'iso', 'iso-date', 'value'],
]
  .map((name, index) => (index === 0 ? name : `data-${name}`))
  // What a page shows to whoever points at an age.
  .concat('title', 'aria-label')

/** The elements that have such an attribute. */
export const MACHINE_TIMES = NAMES.map((name) => `[${name}]`).join(', ')

/** A day alone is no time of an entry; "1765343520" is seconds since 1970. */
const HAS_TIME = /T\d|\d:\d|^\d{10}(?:\d{3})?$/

/** When something was published as an element's attributes tell it for scripts, with a time of day; undefined where they don't. */
export function machineTimeOf(element: DomElement): string | undefined {
  for (const name of NAMES) {
    const written = element.getAttribute(name)
    const date = written && HAS_TIME.test(written) ? isoDateOf(written) : undefined
    if (date !== undefined) return date
  }
  return undefined
}
