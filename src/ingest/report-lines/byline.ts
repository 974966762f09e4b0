import { givenNames } from '../../language/en/given-names.ts'
import { roleNouns } from '../../language/en/roles.ts'
import { agenciesOfList, agencyAtStart, agencyNamed, splitAgencyAtEnd } from './agency-names.ts'
import { monthNumbers } from './month-names.ts'
import { isRole, looksLikeName, namesOf } from './person-names.ts'
import { isPlaceName } from './place-names.ts'
import { plainText } from './plain-value.ts'
import { findWrittenDate } from './written-dates.ts'

/** What a byline says: "By Jane Roe and Tom Reed, Political Editors | March 3, 2024". */
export interface Byline {
  /** People's names; an organisation's where no person is named. */
  readonly authors: readonly string[]
  /** Agencies that it names, by their short names. */
  readonly credit: readonly string[]
  /** Its date as it is written: "March 3, 2024". */
  readonly date?: string
}

/** Bylines with titles and dates are shorter (code units); longer lines are paragraphs. */
const MAX_BYLINE = 200

/** "By", "Written by:", "Von": what opens a byline. */
export const BYLINE_OPENING =
  /^(?:(?:story|words|text|written|posted|reported|report|published|article|review|analysis)\s+)?(?:by|von|par|por)\b\s*:?\s+/iu

/** What stands in bylines beside names: "3 min read", "Published:", "| Updated", "at 4:05 pm". */
const TRIMMINGS =
  /\b(?:(?:first |last )?(?:published|posted|updated|modified|publiziert|veröffentlicht|aktualisiert)(?: (?:on|at|am))?\b:?|\d{1,3} min(?:ute)?s? read)/giu

/** What a date leaves behind at the end of a line: "on Monday, |", "at". */
const LOOSE_END =
  /[\s|,•·:/–—-]+$|\b(?:at|on|am|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)[.,]?$/iu

/** Capitalised words that open sentences after "By": "By Monday", "By March", "By The". */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...'monday tuesday wednesday thursday friday saturday sunday the then now this that these those contrast comparison law all any'.split(
    ' ',
  ),
  ...'christmas easter ramadan noon midnight today tomorrow yesterday my our his her their its your an a and no god far chance'.split(
    ' ',
  ),
  ...monthNumbers.keys(),
])

/**
 * The byline that a whole line is, or null: "By Jane Roe", "Jane Roe, Political Editor", "By JANE ROE, Associated
 * Press", "Reuters". A sentence is none ("By Monday the council had…"): everything in the line must be a name, a
 * role, an outlet, a place or a date.
 */
export function bylineOf(line: string): Byline | null {
  if (line.length > MAX_BYLINE) return null
  const text = plainText(line)
  if (text === '') return null
  const { rest, date } = withoutDate(text)
  const opened = BYLINE_OPENING.test(rest)
  const found = opened ? openedByline(rest.replace(BYLINE_OPENING, '')) : bareByline(rest)
  return found && (date === undefined ? found : { ...found, date })
}

/** A byline without its date, reading time and handles: "By Ana Duarte @ana | March 3, 2024" → "By Ana Duarte". */
export function withoutDate(text: string): { rest: string; date?: string } {
  const dated = findWrittenDate(text)
  const undated = dated ? `${text.slice(0, dated.start)} | ${text.slice(dated.end)}` : text
  let rest = undated
    .replace(/(?<=\s)@[\w.]+/g, ' ')
    .replace(TRIMMINGS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // Each round takes one thing off the end; a byline has no more of them than this.
  for (let round = 0; round < 6 && LOOSE_END.test(rest); round++) rest = rest.replace(LOOSE_END, '')
  return dated ? { rest, date: text.slice(dated.start, dated.end).trim() } : { rest }
}

/** What follows "By": names that nothing but titles, outlets and places follow. */
function openedByline(rest: string): Byline | null {
  if (!partsOf(rest).every((part, index) => isBylinePart(part, index === 0))) return null
  return bylineFrom(rest)
}

/** Without "By": an agency, or a name with a role or an agency after it. */
function bareByline(rest: string): Byline | null {
  const agencies = agenciesOfList(rest) ?? agencyWithStaff(rest)
  if (agencies) return { authors: [rest], credit: agencies }
  const { rest: name, agency } = splitAgencyAtEnd(rest)
  // With nothing between them only a given name tells a byline from a headline: "Mayor Sues Reuters".
  if (agency !== undefined && isPersonName(name) && startsWithGivenName(name)) {
    return { authors: [...namesOf(name).people], credit: [agency] }
  }
  const parts = partsOf(rest)
  const [first = '', ...others] = parts
  if (!others.length || !isPersonName(first)) return null
  // "Ana Duarte, Minister of Roads." opens a sentence or a caption; only those who write sign without "By".
  if (/[.!?]$/.test(rest)) return null
  const telling =
    others.every(
      (part) => isRole(part) || agencyNamed(part) !== undefined || isPersonName(part) || isPlaceName(part),
    ) && others.some((part) => isRole(part) || agencyNamed(part) !== undefined)
  if (!telling || !parts.every((part, index) => isBylinePart(part, index === 0))) return null
  return bylineFrom(rest)
}

/** "Reuters Staff", "Associated Press in Paris", "AFP correspondent". */
function agencyWithStaff(rest: string): string[] | null {
  const start = agencyAtStart(rest)
  if (!start) return null
  const after = rest.slice(start.length).trim()
  const isStaff = /^(?:staff|agency|news agency|correspondents?|reporters?|writers?)$/i.test(after)
  const place = /^(?:in|,|\|)\s*(.+)$/i.exec(after)?.[1]
  return isStaff || (place !== undefined && isPlaceName(place)) ? [start.agency] : null
}

function bylineFrom(rest: string): Byline | null {
  const { people, organisations, agencies } = namesOf(rest)
  const authors = people.length ? people : organisations
  return authors.length ? { authors, credit: agencies } : null
}

function partsOf(text: string): string[] {
  return text
    .split(/\s*[,;|•·]\s*(?:and\s+)?|\s+(?:and|und|et|y|with|[&/–—-])\s+/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function isBylinePart(part: string, first: boolean): boolean {
  const [named = '', tail] = splitAt(part, / (?:in|at|for|of|from) /)
  const head = first ? splitAgencyAtEnd(named).rest : named
  if (agencyNamed(head) || agencyAtStart(head)?.length === head.length)
    return tail === undefined || isPlaceOrOutlet(tail)
  if (/^(?:@[\w.]+|\S+@\S+\.\S+)$/.test(part)) return !first
  if (
    first
      ? isPersonName(head) || isTitledOutlet(head)
      : looksLikeName(head) || isRole(head) || isPlaceName(head)
  ) {
    return tail === undefined || isPlaceOrOutlet(tail)
  }
  return false
}

/** A name of two words or more, none of which opens sentences. */
function isPersonName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || !looksLikeName(text)) return false
  // A name does not end a sentence: "By Jane Roe." is a byline, "By Order." is not.
  return (
    !words.some((word) => NO_NAMES.has(word.toLowerCase().replace(/[.,]$/, ''))) ||
    givenNames.has((words[0] ?? '').toLowerCase())
  )
}

/** "The Example Times", "Example News Staff". */
function isTitledOutlet(text: string): boolean {
  const { organisations } = namesOf(text)
  return (
    organisations.length === 1 &&
    looksLikeName(text) &&
    !NO_NAMES.has((text.split(' ')[1] ?? '').toLowerCase())
  )
}

function startsWithGivenName(name: string): boolean {
  const first = name.toLowerCase().split(' ')[0] ?? ''
  return givenNames.has(first) && !roleNouns.has(first)
}

function isPlaceOrOutlet(text: string): boolean {
  return (
    looksLikeName(text) ||
    isPlaceName(text) ||
    /^(?:the )?[\p{Lu}][\p{L}.]*(?: [\p{Lu}][\p{L}.]*){0,4}$/u.test(text)
  )
}

function splitAt(text: string, pattern: RegExp): [string, string | undefined] {
  const match = pattern.exec(text)
  return match ? [text.slice(0, match.index), text.slice(match.index + match[0].length)] : [text, undefined]
}
