import type { Range } from '../domain/span.ts'

/** A dateline at a paragraph's start: "GENEVA, Sept 3 (Reuters) - ". UTF-16 code units into the paragraph. */
export interface Dateline {
  /** The place's name alone: "Kyiv, Ukraine". */
  readonly place: Range
  /** The first code unit of the report's own words. */
  readonly end: number
  /** The date as it is written: "Sept 3". */
  readonly date?: string
  /** Agencies that it names, by their short names. */
  readonly credit: readonly string[]
}

/** The dateline that a paragraph opens with, or null. */
export function datelineOf(_paragraph: string): Dateline | null {
  return null
}

/** Whether a line is a dateline and nothing else. */
export function isDateline(line: string): boolean {
  const found = datelineOf(line)
  return found !== null && found.end >= line.trimEnd().length
}
