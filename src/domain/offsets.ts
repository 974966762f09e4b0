import type { OffsetUnit, ReportRecord } from './record.ts'

/** Turns an offset in one unit into the other. */
export interface OffsetMap {
  /** Of a start, or of any offset that stands between two characters. */
  start(offset: number): number
  /** Of an end: one that cuts a character in two goes behind it, where a start goes before it. */
  end(offset: number): number
}

const IDENTITY: OffsetMap = { start: (offset) => offset, end: (offset) => offset }

/**
 * The map between the offsets of a text in UTF-16 code units and in code points. A lone surrogate counts as
 * one code point, as in Python. An offset behind the text stays as far behind it. Linear in the text's length
 * once; each look-up is constant.
 */
export function offsetMap(text: string, from: OffsetUnit, to: OffsetUnit): OffsetMap {
  if (from === to || !ASTRAL.test(text)) return IDENTITY
  const starts = unitStarts(text)
  if (from === 'codepoints') {
    const last = starts.length - 1
    const at = (offset: number) => (offset <= last ? (starts[offset] as number) : text.length + offset - last)
    return { start: at, end: at }
  }
  const points = new Uint32Array(text.length + 1)
  for (let point = 0; point < starts.length; point++) points[starts[point] as number] = point
  // What is left at 0 is the second half of a pair: it belongs to the code point before.
  for (let unit = 1; unit < points.length; unit++) points[unit] ||= points[unit - 1] as number
  const count = starts.length - 1
  const at = (offset: number) =>
    offset <= text.length ? (points[offset] as number) : count + offset - text.length
  return {
    start: at,
    end: (offset) => {
      const point = at(offset)
      return offset < text.length && starts[point] !== offset ? point + 1 : point
    },
  }
}

/** A character outside the basic plane: two code units, one code point. Matches "🙂". */
const ASTRAL = /[\u{10000}-\u{10ffff}]/u

/** Where each code point starts, in code units, and the text's length behind the last. */
function unitStarts(text: string): Uint32Array {
  const starts = new Uint32Array(text.length + 1)
  let count = 0
  for (let unit = 0; unit < text.length; count++) {
    starts[count] = unit
    unit += (text.codePointAt(unit) as number) > 0xffff ? 2 : 1
  }
  starts[count] = text.length
  return starts.subarray(0, count + 1)
}

/**
 * The record with every `start` and `end` counted in `unit`; the same record where it counts so already.
 * There and back gives an equal record, as long as no span cuts a surrogate pair.
 */
export function withOffsets(record: ReportRecord, unit: OffsetUnit): ReportRecord {
  if (record.offsets === unit) return record
  const map = offsetMap(record.document.text, record.offsets, unit)
  return { ...(map === IDENTITY ? record : (converted(record, map) as ReportRecord)), offsets: unit }
}

/** In a record every `start` and `end` is an offset: so no layer, present or future, can be left out. */
function converted(value: unknown, map: OffsetMap): unknown {
  if (Array.isArray(value)) return value.map((item) => converted(item, map))
  if (typeof value !== 'object' || value === null) return value
  const result: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== 'number') result[key] = converted(item, map)
    else result[key] = key === 'start' ? map.start(item) : key === 'end' ? map.end(item) : item
  }
  return result
}
