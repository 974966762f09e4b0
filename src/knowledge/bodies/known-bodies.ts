import { sortedLines } from '../sorted-lines.ts'
import { bodyTable } from './body-table.ts'

export interface KnownBody {
  /** The usual name; the same for all names of one body. */
  readonly name: string
  /** ISO 3166-1 alpha-3: of which state, or in which state it fights. */
  readonly country?: string
  /** True where it acts for its country's government. */
  readonly government: boolean
}

const lines = sortedLines(bodyTable)

const MARK = 124 // |
/** Letters by which most words of a text are told to begin no body's name, before one is looked for. */
const OPENING = 4
const SLOTS = 1 << 14
const openings = new Uint8Array(SLOTS)
for (let at = 0; at >= 0 && at < bodyTable.length; at = bodyTable.indexOf('\n', at) + 1 || -1)
  openings[slotOf(bodyTable, at)] = 1

function slotOf(text: string, at: number): number {
  let slot = 0
  for (let letter = at; letter < at + OPENING; letter++) {
    const code = text.charCodeAt(letter)
    // A name of three letters ends with its mark in the table, and nowhere in a text.
    if (Number.isNaN(code) || code === MARK) break
    slot = (slot * 31 + code) & (SLOTS - 1)
  }
  return slot
}

/** A name as it is looked up: of several words in small letters, else as it is written: "plo" is no body. */
export function keyOfBody(name: string): string {
  return name.includes(' ') ? name.toLowerCase() : name
}

/** A body by its name as it is written, without "the". */
export function bodyNamed(name: string): KnownBody | undefined {
  const key = keyOfBody(name)
  if (!openings[slotOf(key, 0)]) return undefined
  const [line] = lines.startingWith(`${key}|`)
  if (line === undefined || key === '') return undefined
  const [, usual = '', country = '', government] = line.split('|')
  return { name: usual || key, government: government === 'g', ...(country ? { country } : {}) }
}
