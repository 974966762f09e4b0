import type { Range } from '../../domain/span.ts'
import { knownOrganisations, otherAcronyms } from '../../language/en/organisations.ts'
import { agenciesOfList } from './agency-names.ts'
import { monthNumbers } from './month-names.ts'
import { isKnownCity, isPlaceName } from './place-names.ts'

/** A dateline at a paragraph's start: "GENEVA, Sept 3 (Reuters) - ". UTF-16 code units into the paragraph. */
export interface Dateline {
  /** The place's name alone: "Kyiv, Ukraine"; null in "(Reuters) - ". */
  readonly place: Range | null
  /** The first code unit of the report's own words. */
  readonly end: number
  /** The date as it is written: "Sept 3". */
  readonly date?: string
  /** Agencies that it names, by their short names. */
  readonly credit: readonly string[]
}

/** Datelines are shorter than this (code units); no more of a paragraph is looked at. */
const MAX_DATELINE = 160

/** Places that the gazetteer lacks have no longer names: "NORTH LITTLE CREEK". */
const MAX_UNKNOWN_WORDS = 3
/** After an unknown place a report's first sentence follows, not a label's word or two (code units). */
const MIN_REPORT = 40

const PLACE_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
/** "Rio de Janeiro", "NEW YORK", "LONDON/PARIS", "Frankfurt am Main", "St. Petersburg". */
const PLACE = new RegExp(
  `${PLACE_WORD}(?:(?:[ /]|\\u00a0)(?:(?:de|da|do|del|la|le|les|el|al|am|an|der|of|upon|sur|and|du)[ ])?${PLACE_WORD}){0,4}`,
  'uy',
)
const MONTH = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')
/** "Sept 3", "3 September 2024", "Sept. 3, 2024", "3 de mayo". */
const DATE = new RegExp(
  `(?:(?:${MONTH})\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s(?:de\\s)?(?:${MONTH})(?![\\p{L}]))(?:,?\\s\\d{4})?`,
  'iuy',
)
/** "(AP)", "(Reuters)", "/TASS/". */
const AGENCY_GROUP = /\(([^()\n]{2,60})\)|\/([^/\n]{2,30})\//y
/** Wire services' old transmissions write a dash as an underscore: "(AP) _". */
const DASH = /\.?[\s\u00a0]*(?:—|–|―|--?|−|_)(?=$|\s|[\p{Lu}\p{N}"“‘'«„])[\s\u00a0]*/uy

/** Words in capitals with a dash after them that open a note, a list's item or a question, not a report. */
const LABELS: ReadonlySet<string> = new Set(
  `breaking update updated updates exclusive watch read more opinion analysis correction corrections clarification note live video
  videos photo photos gallery warning spoiler alert advisory editorial review recap preview explainer fact-check factbox
  who what when where why how cost price time date venue tickets info details result results score scores final
  pros cons winner winners loser losers question answer q a yes no true false verdict tip tips step part chapter
  background context summary takeaway conclusion introduction overview next related also plus bonus free new top
  sponsored advertisement ad source sources credit via disclosure disclaimer quote facts timeline listen podcast
  ok first second third last best worst men women boys girls home away east west north south`.split(/\s+/),
)

/** What stands before the report's own words, taken apart. */
interface Opening {
  readonly place: Range
  /** The place's parts: "Kyiv", "Ukraine". */
  readonly names: readonly string[]
  readonly date: string | undefined
  readonly agencies: readonly string[]
  /** Something stands in brackets after the place, known as an agency or not. */
  readonly bracketed: boolean
  readonly dash: 'dash' | 'colon' | 'none'
  readonly end: number
}

/**
 * The dateline that a paragraph opens with, or null. With an agency or a date any place counts; without, the
 * place is one that the gazetteer knows or stands in capitals and is no label ("BREAKING — …").
 */
export function datelineOf(paragraph: string): Dateline | null {
  const text = paragraph.slice(0, MAX_DATELINE)
  const start = /^\s*/.exec(text)?.[0].length ?? 0
  const bare = agencyOnly(text, start)
  if (bare) return bare
  const opening = readOpening(text, start)
  if (!opening || !isDatelineOpening(opening, text)) return null
  const { place, end, date, agencies } = opening
  return { place, end, ...(date === undefined ? {} : { date }), credit: agencies }
}

/** Whether a line is a dateline and nothing else. */
export function isDateline(line: string): boolean {
  const found = datelineOf(line)
  return found !== null && found.end >= line.trimEnd().length
}

/** "(Reuters) - A ship …" */
function agencyOnly(text: string, start: number): Dateline | null {
  const group = matchAt(AGENCY_GROUP, text, start)
  const credit = group && agenciesOfList(group[1] ?? group[2] ?? '', true)
  if (!group || !credit) return null
  const end = start + group[0].length
  const dash = matchAt(DASH, text, end)
  const colon = matchAt(/\s*:\s*/y, text, end)
  if (!dash && !colon && end < text.trimEnd().length) return null
  return { place: null, end: end + ((dash ?? colon)?.[0].length ?? 0), credit }
}

function readOpening(text: string, start: number): Opening | null {
  const first = matchAt(PLACE, text, start)
  if (!first) return null
  const names = [trimPlace(first[0])]
  let placeEnd = start + (names[0]?.length ?? 0)
  let at = start + first[0].length
  let date: string | undefined
  while (date === undefined && names.length < 4) {
    const comma = matchAt(/\s?,\s?|\s(?=\d)/y, text, at)
    if (!comma) break
    const next = at + comma[0].length
    const dateMatch = matchAt(DATE, text, next)
    if (dateMatch) {
      date = dateMatch[0]
      at = next + date.length
      break
    }
    const region = comma[0].includes(',') ? matchAt(PLACE, text, next) : null
    if (!region) break
    names.push(trimPlace(region[0]))
    placeEnd = next + (names.at(-1)?.length ?? 0)
    at = next + region[0].length
  }
  return finishOpening(text, at, { place: { start, end: placeEnd }, names, date })
}

function finishOpening(text: string, from: number, head: Pick<Opening, 'place' | 'names' | 'date'>): Opening {
  let at = from
  const gap = matchAt(/[.,]?[\s\u00a0]{0,2}(?=[(/])/y, text, at)
  const group = gap && matchAt(AGENCY_GROUP, text, at + gap[0].length)
  let agencies: string[] = []
  if (gap && group) {
    agencies = agenciesOfList(group[1] ?? group[2] ?? '', true) ?? []
    at += gap[0].length + group[0].length
  }
  const dash = matchAt(DASH, text, at)
  const colon = dash ? null : matchAt(/\s?:\s+(?=\S)|\.\s+(?<=\/\.\s+)/y, text, at)
  at += (dash ?? colon)?.[0].length ?? 0
  return {
    ...head,
    agencies,
    bracketed: group !== null,
    dash: dash ? 'dash' : colon ? 'colon' : 'none',
    end: at,
  }
}

function isDatelineOpening(opening: Opening, text: string): boolean {
  const { names, date, agencies, bracketed, dash, end } = opening
  const atEnd = end >= text.trimEnd().length
  const rest = text.slice(end)
  const startsSentence = /^["“‘'«„([¿¡]?[\p{Lu}\p{N}]/u.test(rest) || /^["“‘'«„]/.test(rest)
  const known = names.slice(0, 2).some(isKnownPlace)
  const capitals = isCapitals(names[0] ?? '')
  if (agencies.length)
    return dash !== 'none' || atEnd || (startsSentence && /\)\s$/.test(text.slice(0, end + 1)))
  if (!capitals && !known) return false
  if (capitals && isLabel(names[0] ?? '')) return false
  if (date !== undefined) return dash === 'dash' || (atEnd && known)
  if (bracketed) return dash === 'dash' && (startsSentence || atEnd)
  if (atEnd) return (names.length > 1 || (dash === 'dash' && capitals)) && names.every(isKnownPlace)
  if (!startsSentence) return false
  if (dash === 'colon') return capitals && isKnownCity(names[0] ?? '')
  if (dash !== 'dash' || !names.slice(1).every(isPlaceName)) return false
  return known || looksLikeUnknownPlace(names[0] ?? '', text, opening.end)
}

/** A small town's dateline opens a paragraph; "NOW OPEN—“Pop-up show …" and "PEPA – a clinic" open items of a list. */
function looksLikeUnknownPlace(name: string, text: string, end: number): boolean {
  const isSpaced = /\s\S{1,2}\s$/.test(text.slice(0, end))
  const rest = text.slice(end)
  return (
    isSpaced &&
    name.split(' ').length <= MAX_UNKNOWN_WORDS &&
    rest.length >= MIN_REPORT &&
    /^\p{Lu}/u.test(rest)
  )
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && /\p{Lu}{2}/u.test(name)
}

function isKnownPlace(name: string): boolean {
  return name.split('/').some(isPlaceName)
}

function isLabel(name: string): boolean {
  if (isKnownPlace(name)) return false
  const [first = ''] = name.toLowerCase().split(' ')
  return (
    LABELS.has(first.replace(/[^a-z-]/g, '')) ||
    knownOrganisations.has(name) ||
    otherAcronyms.has(name) ||
    // Shorter ones are acronyms.
    name.replace(/[^\p{L}]/gu, '').length < 4
  )
}

/** A full stop that ends the place is not of its name, unless it ends an abbreviation: "Va.", "D.C." */
function trimPlace(place: string): string {
  if (!place.endsWith('.')) return place
  const last = place.split(/[ /]/).at(-1) ?? ''
  return last.slice(0, -1).includes('.') || last.length <= 6 ? place : place.slice(0, -1)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
