import { sameGivenName } from '../../language/en/nicknames.ts'
import { nameParticles, nameSuffixes } from '../../language/en/titles.ts'

/** A person's name in its parts, in lower case and without accents, for comparing. */
export interface PersonName {
  /** First word; '' where the name is a surname alone. */
  readonly given: string
  readonly surname: string
  /** Words between; initials without their full stop. */
  readonly middle: readonly string[]
  /** "jr", "iii"; '' for none. */
  readonly suffix: string
  /** Words in quotation marks or brackets inside the name. */
  readonly nickname: string
}

/** Example: Jane "JJ" Roe → JJ. */
const nicknamePattern = /["“”‘’'(]([^"“”‘’'()]{1,40})["“”‘’')](?=\s)/u
/** Bidirectional controls, joiners and the like, which must not part two spellings of a name. */
const invisiblePattern = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** A name as it may be shown and compared: one line, without invisible or control characters. */
export function cleanName(text: string): string {
  return text
    .replace(invisiblePattern, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

/** Lower case without accents: "Peña" and "Pena" are one. */
export function foldName(text: string): string {
  const lower = cleanName(text).toLowerCase().replace(/’/g, "'")
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}

export function readPersonName(text: string): PersonName {
  const clean = cleanName(text)
  const nickname = nicknamePattern.exec(` ${clean}`)?.[1] ?? ''
  const folded = foldName(nickname ? clean.replace(nicknamePattern, '') : clean)
  const parts = folded
    .split(' ')
    .map((part) => part.replace(/[.,]+$/, ''))
    .filter(Boolean)
  let suffix = ''
  if (parts.length > 1 && nameSuffixes.has(parts.at(-1) ?? '')) suffix = parts.pop() ?? ''
  const surname = parts.at(-1) ?? ''
  let rest = parts.slice(0, -1)
  while (rest.length > 0 && nameParticles.has(rest.at(-1) ?? '')) rest = rest.slice(0, -1)
  return { given: rest[0] ?? '', surname, middle: rest.slice(1), suffix, nickname: foldName(nickname) }
}

/** True where two full names can be one person's: "Donald J. Trump" and "Donald Trump", "Bill" and "William". */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.surname !== b.surname || a.suffix !== b.suffix) return false
  if (!a.given || !b.given) return true
  if (sameGiven(a.given, b.given)) return middlesAgree(a.middle, b.middle)
  // Known by a middle name or a nickname.
  return (
    a.middle.includes(b.given) ||
    b.middle.includes(a.given) ||
    (!!a.nickname && a.nickname === b.given) ||
    (!!b.nickname && b.nickname === a.given)
  )
}

function sameGiven(a: string, b: string): boolean {
  if (sameGivenName(a, b)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.replaceAll('.', '').length === 1 && long.startsWith(short[0] as string)
}

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const x = a[0]
  const y = b[0]
  return !x || !y || x === y || x[0] === y[0]
}
