import { COPIED_DATE, HANDLE_ALONE, postHeader } from '../../text/post-lines.ts'
import { networkNamed } from '../shapes/named-network.ts'
import { platformOf } from '../shapes/post-blocks.ts'
import type { DomElement } from './dom.ts'
import { findRuns } from './runs.ts'

/** A card's text is shorter (code units). */
const LONGEST_CARD = 1500
/** Name and handle, words, date. */
const MIN_LINES = 3

/**
 * The network of a card that links to nothing: its first lines are a name and a handle, its last one is when it was
 * posted, with the network perhaps ("11:41 PM - Sep 8, 2031 via X"). Only a small element is to be asked about.
 */
export function unlinkedCardPlatform(element: DomElement): string | undefined {
  const text = element.textContent ?? ''
  if (text.length > LONGEST_CARD || !text.includes('@')) return undefined
  const lines = findRuns(element).map((run) => run.text)
  const [first = '', second = ''] = lines
  const last = lines.at(-1) ?? ''
  if (lines.length < MIN_LINES || !COPIED_DATE.test(last)) return undefined
  const header = postHeader(first)
  const isHead = header !== null && header.end === first.length
  const { start = 0, end = 0 } = isHead ? header.handle : {}
  const handle = isHead ? first.slice(start, end) : HANDLE_ALONE.exec(second)?.[1]
  return handle === undefined ? undefined : platformOf(handle, '', networkNamed(last))
}
