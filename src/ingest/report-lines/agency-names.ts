import { type AgencyName, agencyNames } from '../../knowledge/agencies.ts'

/** Names up to this length are written in their own letters or in capitals: "dpa" and "DPA", not "Dpa". */
const MAX_SHORT_NAME = 5

/** A list of agencies is no longer than this: "AP, AFP, Reuters and dpa" (code units). */
const MAX_LIST = 120

/** Most words in an agency's name: "News Agency of the Slovak Republic". */
const MAX_NAME_WORDS = 6

/** The agency that a text names and nothing else: "The Associated Press" → AP; undefined for any other text. */
export function agencyNamed(text: string): AgencyName | undefined {
  const bare = text.trim().replace(/^the\s+/i, '')
  const found = agencyNames.get(bare.toLowerCase())
  if (!found) return undefined
  if (found.written.length > MAX_SHORT_NAME) return found
  return bare === found.written || bare === found.written.toUpperCase() ? found : undefined
}

/**
 * The agencies of a text that is a list of them: "AP", "AFP/Reuters", "Reuters, dpa and the Associated Press";
 * null where anything else stands in it. Shared acronyms count where `strong`, or beside a telling name.
 */
export function agenciesOfList(text: string, strong = false): string[] | null {
  if (text.length > MAX_LIST) return null
  const parts = text
    .trim()
    .split(/\s*[,;/&+|·]\s*|\s+(?:and|und|et|y|e|with|mit)\s+/)
    .filter((part) => part !== '' && part !== 'and')
  const names = parts.map(namedWhole)
  if (!names.length || names.some((name) => name === undefined)) return null
  const found = names.filter((name) => name !== undefined)
  if (!strong && !found.some((name) => name.telling)) return null
  return unique(found.map((name) => name.agency))
}

/** "dpa-AFX", "AP Photo" no; "dpa/lsw" is parted before. */
function namedWhole(part: string): AgencyName | undefined {
  return agencyNamed(part) ?? agencyNamed(part.replace(/^(?:staff|agencies)\s+/i, ''))
}

/** The agency whose telling name a text begins with: "Associated Press writer Ana Duarte" → AP. */
export function agencyAtStart(text: string): { agency: string; length: number } | undefined {
  const article = /^\s*(?:the\s+)?/i.exec(text)?.[0].length ?? 0
  const words = [...text.slice(article, article + MAX_LIST).matchAll(/[^\s,;:|()]+/g)].slice(
    0,
    MAX_NAME_WORDS,
  )
  for (let count = words.length; count > 0; count--) {
    const last = words[count - 1]
    if (!last) continue
    const end = last.index + last[0].length
    const name = agencyNamed(text.slice(article, article + end).replace(/['’]s$/, ''))
    if (name?.telling) return { agency: name.agency, length: article + end }
  }
  return undefined
}

/** A text without the agency's name that it ends with: "JANE ROE Associated Press" → "JANE ROE" and AP. */
export function splitAgencyAtEnd(text: string): { rest: string; agency?: string } {
  const words = text.split(' ')
  for (let count = Math.min(MAX_NAME_WORDS, words.length - 1); count > 0; count--) {
    const name = agencyNamed(words.slice(-count).join(' '))
    if (name?.telling) return { rest: words.slice(0, -count).join(' '), agency: name.agency }
  }
  return { rest: text }
}

export function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
