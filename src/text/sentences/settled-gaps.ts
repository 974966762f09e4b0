import type { BlockView } from './block-view.ts'
import type { ChunkBegin, ChunkEnd } from './chunk-shape.ts'

/** A dateline has at most as many chunks: "LONDON, Nov. 24 (Reuters) -". */
const MAX_DATELINE = 8

/** True after the dash of a dateline: WASHINGTON (AP) — The president … · FAIRVIEW, Pa. - The … */
export function isDateline(view: BlockView, index: number): boolean {
  if (index > MAX_DATELINE || (view.ends[index] as ChunkEnd).stop !== '-') return false
  if (view.begins[0]?.case !== 'A') return false
  if (index < 3) return true
  return view.ends.slice(0, index).some(({ stop, closers }) => stop === ',' || closers.includes(')'))
}

const month =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** True after a date's day: "He left on Jan. 6. That was …": its stop is no list's. */
export function isAfterDay(view: BlockView, index: number): boolean {
  if (index === 0 || (view.ends[index] as ChunkEnd).stop !== '.') return false
  const { case: day } = view.begins[index] as ChunkBegin
  const { case: next } = view.begins[index + 1] as ChunkBegin
  return day === 'd' && next === 'U' && month.test((view.begins[index - 1] as ChunkBegin).word)
}

/** Whether a sentence ends beside an ellipsis that stands alone: after it in "He left. ... She stayed." */
export function besideEllipsis(view: BlockView, index: number): boolean | undefined {
  const { stop } = view.ends[index] as ChunkEnd
  if (isLoneEllipsis(view, index + 1)) return stop === '.' || stop === '?' || stop === '!' ? false : undefined
  if (index === 0 || !isLoneEllipsis(view, index)) return undefined
  const before = (view.ends[index - 1] as ChunkEnd).stop
  const next = (view.begins[index + 1] as ChunkBegin).case
  const ended = before === '.' || before === '?' || before === '!'
  return ended && (next === 'U' || next === 'I' || next === 'A') ? true : undefined
}

function isLoneEllipsis(view: BlockView, index: number): boolean {
  const end = view.ends[index] as ChunkEnd
  return end.stop === 'e' && end.closers === '' && end.coreEnd === view.chunks.starts[index]
}

/**
 * True after one bare word behind a comma: “It is late,” CEO | Jo Roe said. Texts without stops do break off
 * between words, and capitals are what tells it there; but no sentence's last clause is one title long.
 */
export function isAfterCommaAndWord(view: BlockView, index: number): boolean {
  return (
    index > 0 &&
    (view.ends[index] as ChunkEnd).stop === 'w' &&
    (view.ends[index - 1] as ChunkEnd).stop === ','
  )
}
