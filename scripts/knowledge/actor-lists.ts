import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A code with the months in which it holds, as YYYYMM; an absent one is open. */
export interface DatedCode {
  readonly code: string
  readonly from?: string
  readonly to?: string
}

/** Who or what acts: all its names as the lists write them, and its codes. */
export interface Actor {
  readonly names: string[]
  readonly codes: DatedCode[]
}

/** Two digits of a year up to this are of this century. */
const LAST_SHORT_YEAR = 14

/**
 * Reads a list of actors of CAMEO (Open Event Data Alliance, MIT). An entry is one name or several, and codes; a code
 * may hold for a time only:
 *
 *   BORIS_YELTSIN_  # CountryInfo.txt        a name; underscores part words; what follows on # is a note
 *   +PRESIDENT_YELTSIN_                      another name of the same
 *       [RUSGOV 910710-991231]               Russia's government, from 10 July 1991 to 31 December 1999
 *       [RUSELI 991231-070423]               of its elite, until he died
 */
export function readActors(folder: string, file: string): Actor[] {
  const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8')
  const actors: Actor[] = []
  let actor: Actor | undefined
  for (const line of text.split('\n')) {
    const plain = line.replace(/#.*/, '')
    const name = plain
      .replace(/\[[^\]]*\]/g, '')
      .trim()
      .replace(/\s+/g, '_')
    // Some entries lack their plusses: names without codes go on to whoever has some.
    if (name && !(actor && (name.startsWith('+') || actor.codes.length === 0))) {
      actor = { names: [], codes: [] }
      actors.push(actor)
    }
    if (name) actor?.names.push(name.replace(/^\+_?/, ''))
    for (const [, code = ''] of plain.matchAll(/\[([^\]]*)\]/g)) {
      const read = readCode(code)
      if (read) actor?.codes.push(read)
    }
    if (line.trim() === '') actor = undefined
  }
  return actors
}

/** "RUSGOV 910710-991231", "AFGGOV >011222", "HTIOPP <061231". */
function readCode(text: string): DatedCode | undefined {
  const [, code, mark = '', first, second] =
    /^([A-Z]{3,})(?:\s+([<>])?\s*(\d{4,9})(?:-(\d{4,8}))?)?/.exec(text.trim()) ?? []
  if (!code) return undefined
  const [one, two] = [monthOf(first), monthOf(second)]
  if (mark === '<') return { code, ...(one ? { to: one } : {}) }
  return { code, ...(one ? { from: one } : {}), ...(two ? { to: two } : {}) }
}

/** "910710" and "19910710" as "199107"; undefined for what is no date ("2004017"). */
function monthOf(digits: string | undefined): string | undefined {
  if (!digits) return undefined
  const [long] = /^(?:19\d\d|20[01]\d)(?:0[1-9]|1[0-2])(?=\d\d)/.exec(digits) ?? []
  if (long) return long
  const [, year, month] = /^(\d\d)(0[1-9]|1[0-2])\d\d$/.exec(digits) ?? []
  if (!year || !month) return undefined
  return `${Number(year) <= LAST_SHORT_YEAR ? '20' : '19'}${year}${month}`
}

/** The lists' codes for states that are not ISO 3166-1 alpha-3; an empty one names no state of today. */
const renamed: Readonly<Record<string, string>> = {
  KSV: 'XKX',
  TMP: 'TLS',
  DDR: 'DEU',
  FRN: 'FRA',
  ROM: 'ROU',
  ITL: 'ITA',
  USR: 'RUS',
  SUN: 'RUS',
}

/** The state of a code, as ISO 3166-1 alpha-3: "RUSGOV" is Russia's; undefined where it is none's that `known` has. */
export function stateOf(code: string, known: { has(code: string): boolean }): string | undefined {
  const state = renamed[code.slice(0, 3)] ?? code.slice(0, 3)
  return known.has(state) ? state : undefined
}
