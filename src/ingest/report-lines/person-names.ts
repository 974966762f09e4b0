import { givenNames } from '../../language/en/given-names.ts'
import { organisationHeads, organisationModifiers } from '../../language/en/organisations.ts'
import { roleNouns } from '../../language/en/roles.ts'
import { nameParticles } from '../../language/en/titles.ts'
import { agencyAtStart, agencyNamed, splitAgencyAtEnd, unique } from './agency-names.ts'
import { isPlaceName } from './place-names.ts'
import { plainText } from './plain-value.ts'

/** Those whom a value names as authors. */
export interface AuthorNames {
  readonly people: readonly string[]
  readonly organisations: readonly string[]
  /** Agencies among them, by their short names. */
  readonly agencies: readonly string[]
}

export const noAuthors: AuthorNames = { people: [], organisations: [], agencies: [] }

/** A list of authors with all their titles is shorter (code units); what is longer is text, not names. */
const MAX_AUTHORS_TEXT = 1000
/** No name is longer (code units): that of Pablo Picasso in full has 112. */
const MAX_NAME = 120
/** "Juan Carlos de la Cruz y Moreno" has seven words; longer runs are sentences. */
const MAX_NAME_WORDS = 7

/** What content systems and desks write where no one is named. */
const NOBODY =
  /^(?:admin(?:istrator)?|web ?master|(?:our |the )?(?:[\p{L}-]+ )?(?:staff|newsroom|newsdesk|editors?|editorial|desk|team|reporters?|correspondents?|writers?)(?: (?:staff|reporters?|writers?|team|board|desk))?|guest(?: (?:author|contributor|writer))?|contributors?|anonymous|unknown|none|null|undefined|n\/a|author|user|root|system|super ?user|redaktion|redaction|redacción|rédaction|redazione|redação|nobody)$/iu

/** "By", "Written by:", "Von" before the first name. */
const OPENING =
  /^(?:(?:story|words|text|written|posted|reported|report|published|article|review|analysis|opinion)\s+)?(?:by|von|par|por)\b\s*:?\s+/iu

/** "Text: Ana Duarte", "Автор: …": a label of one word. */
const LABEL = /^\p{L}{2,15}:\s+/u

/** What parts one author from the next, or an author from what he or she is. */
const SEPARATORS =
  /\s*[;|•·\n]\s*|\s+[/&–—-]\s+|\s*,\s*(?:and\s+)?|\s+(?:and|und|et|y|with)\s+|(?<=\p{L}{5})\.\s+/iu

/**
 * Takes apart what names a report's authors: "By Ana Duarte and Tom Reed, Staff Writers", "Ana Duarte, Example
 * Times", "Duarte, Ana". Addresses, handles, roles and "Staff" are left out. `outlets` are names of the outlet
 * itself, which are no people.
 */
export function namesOf(written: string, outlets: readonly string[] = []): AuthorNames {
  if (written.length > MAX_AUTHORS_TEXT) return noAuthors
  const text = plainText(written).replace(LABEL, '').replace(OPENING, '')
  const swapped = surnameFirst(text)
  const parts = swapped ? [swapped] : text.split(SEPARATORS)
  const people: string[] = []
  const organisations: string[] = []
  const agencies: string[] = []
  for (const part of parts) {
    const whole = bareName(part)
    const agency = agencyNamed(whole) ?? agencyAtStart(whole)
    const { rest: name, agency: after } = agency
      ? { rest: whole }
      : splitAgencyAtEnd(withoutOutletAtEnd(whole, outlets))
    if (after !== undefined) agencies.push(after)
    if (agency) {
      agencies.push(agency.agency)
      organisations.push(name)
    } else if (name === '' || NOBODY.test(name) || isRole(name, people.length > 0)) continue
    else if (parts.length > 1 && isPlaceName(name)) continue
    else if (isOrganisation(name, outlets)) organisations.push(name)
    else if (looksLikeName(name) && !(people.length && !name.includes(' '))) people.push(inNameCase(name))
    else if (people.length === 0 && parts.length === 1) organisations.push(name)
  }
  return { people: unique(people), organisations: unique(organisations), agencies: unique(agencies) }
}

/** Two or three authors with their names in full (code units). */
const LONGEST_NAMES = 80

/** Whether a line is nothing but the names of people: "Ana Duarte", "Ana Duarte and Tom Reed". */
export function isNamesOnly(line: string): boolean {
  if (line.length > LONGEST_NAMES) return false
  const { people } = namesOf(line, [])
  const rest = people.reduce((left, name) => left.replace(name, ''), line)
  return people.length > 0 && rest.replace(/\band\b|[,&|·\s]/gu, '') === ''
}

/** "Duarte, Ana" → "Ana Duarte", where the second word is a given name and the first is none. */
function surnameFirst(text: string): string | undefined {
  const match = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?)$/u.exec(text)
  const [, last = '', first = ''] = match ?? []
  const given = first.split(' ')[0] ?? ''
  return match && givenNames.has(given.toLowerCase()) ? `${first} ${last}` : undefined
}

/** A part without addresses, handles, brackets and what stands after the name. */
function bareName(part: string): string {
  const name = part
    .replace(/(?:https?:\/\/|www\.)\S*/giu, '')
    .replace(/\S+@\S+\.\S+/gu, '')
    .replace(/(?<![\p{L}\p{N}])@[\w.]+/gu, '')
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, '')
    .replace(/\s+(?:in|at|for|of|from|on|is|was|has)\s.*$/iu, '')
    .replace(/^(?:and|with|the author)\s+/iu, '')
    .replace(/^[\s"“”'’.,:;*–—-]+|[\s"“”.,:;*–—-]+$/gu, '')
    .replace(/\s+/gu, ' ')
  return name.length > MAX_NAME || !/\p{L}/u.test(name) ? '' : name
}

/** "Tom Reed EXAMPLE TIMES" → "Tom Reed". */
function withoutOutletAtEnd(name: string, outlets: readonly string[]): string {
  for (const outlet of outlets) {
    const end = name.length - outlet.length
    if (outlet.length < MIN_OUTLET_LETTERS || end < 2 || name[end - 1] !== ' ') continue
    if (name.slice(end).toLowerCase() === outlet.toLowerCase()) return name.slice(0, end).trim()
  }
  return name
}

const ROLE_ENDINGS = new Set(
  `editor editors reporter reporters correspondent correspondents writer writers columnist journalist journalists contributor
  contributors producer producers photographer staff intern author blogger critic analyst fellow freelancer director
  chief anchor host meteorologist md phd jr sr`.split(/\s+/),
)

/**
 * "Political Editor", "Staff Writer", "foreign affairs correspondent". After a name any noun for a person counts;
 * before one it may be a surname ("Umair Cook").
 */
export function isRole(name: string, afterName = false): boolean {
  const words = name.toLowerCase().replace(/[.]/g, '').split(' ')
  const last = words.at(-1) ?? ''
  if (ROLE_ENDINGS.has(last))
    return words.length > 1 || name === name.toLowerCase() || /^\p{Lu}\p{Ll}/u.test(name)
  return afterName && roleNouns.has(last) && !givenNames.has(words[0] ?? '')
}

/** Whether a name is an outlet's, an agency's or another body's. */
export function isOrganisation(name: string, outlets: readonly string[]): boolean {
  const letters = lettersOf(name)
  if (outlets.some((outlet) => isSameOutlet(letters, lettersOf(outlet)))) return true
  if (/^the\s/i.test(name) || /\.(?:com|org|net|co\.\w\w|\w\w)$/iu.test(name)) return true
  const words = name.toLowerCase().split(/[\s/-]+/)
  if (words.length < 2 || givenNames.has(words[0] ?? '')) return false
  return words.some((word) => organisationHeads.has(word)) || organisationModifiers.has(words.at(-1) ?? '')
}

/** Below this, letters shared with an outlet's name say nothing (code units). */
const MIN_OUTLET_LETTERS = 4

function isSameOutlet(name: string, outlet: string): boolean {
  if (name === '' || outlet === '') return false
  return (
    name === outlet ||
    (name.length >= MIN_OUTLET_LETTERS && (outlet.startsWith(name) || name.startsWith(outlet)))
  )
}

function lettersOf(name: string): string {
  return name
    .replace(/^the\s+/i, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether the words of a text are all written as words of names are: "Ana de la Cruz", "J. R. Reed", "ANA DUARTE". */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ')
  if (words.length > MAX_NAME_WORDS) return false
  if (!words.every((word) => isNameWord(word) || nameParticles.has(word.toLowerCase()))) return false
  return words.some((word) => isNameWord(word) && word.replace(/[^\p{L}]/gu, '').length > 1)
}

function isNameWord(word: string): boolean {
  return /^(?:\p{Lu}|\p{Lo}|[dDlLO]['’]\p{Lu})[\p{L}\p{M}.'’‑-]*,?$/u.test(word)
}

/** A name in capitals as names are written: "ANA DUARTE-O'NEILL" → "Ana Duarte-O'Neill", "MCRAE" → "McRae". */
function inNameCase(name: string): string {
  if (!name.includes(' ') || name !== name.toUpperCase() || name === name.toLowerCase()) return name
  return name
    .split(' ')
    .map((word) => (nameParticles.has(word.toLowerCase()) ? word.toLowerCase() : capitalised(word)))
    .join(' ')
}

function capitalised(word: string): string {
  if (/^(?:\p{Lu}\.)+$/u.test(word) || word.length < 2 || /^(?:II|III|IV)$/.test(word)) return word
  return word
    .toLowerCase()
    .replace(/(?<=^|[-'’.])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc\p{Ll}/u, (start) => `Mc${start.slice(2).toUpperCase()}`)
    .replace(/['’]S$/u, (end) => end.toLowerCase())
}
