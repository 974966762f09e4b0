import type { Entity } from '../../domain/entity.ts'
import type { Leader } from '../../knowledge/leaders/leaders.ts'
import { sameOffice } from '../../knowledge/same-office.ts'
import { classesOf } from '../../language/en/everyday-words.ts'
import { givenNames } from '../../language/en/given-names.ts'
import { headOffices, isOfficeNoun, publicOffices } from '../../language/en/offices.ts'

/** Nothing that the report says of somebody speaks against it. */
export function fitsLeader(
  { country, roles }: Entity,
  leader: Leader,
  published: string | undefined,
): boolean {
  if (country !== undefined && country !== leader.of && !isOfBody(leader)) return false
  const begun = leader.since ?? leader.offices[0]?.from
  if (published && begun && published.slice(0, begun.length) < begun) return false
  // A novelist of that name is a namesake; a senator may have become president.
  return roles.length === 0 || roles.some(({ title }) => isPublic(title))
}

export function isOfBody({ of }: Leader): boolean {
  return of.startsWith('@')
}

const headNoun = (title: string) =>
  title
    .toLowerCase()
    .split(/ of | for | to /)[0]
    ?.split(/\s+/)
    .at(-1) ?? ''

/** Ranks that leaders have as well as others, and that say nothing of who somebody is. */
const RANKS = new Set(
  'ayatollah mullah sheikh sheik imam cleric doctor professor sir lord lady dame baroness'.split(' '),
)

function isPublic(title: string): boolean {
  const noun = headNoun(title)
  return (
    publicOffices.has(noun) ||
    RANKS.has(noun) ||
    !isOfficeNoun(noun) ||
    /\b(?:secretary|director)-general$/.test(noun)
  )
}

/** A role that only who serves a state has: a minister's of any kind. */
export function isMinister({ roles }: Entity): boolean {
  return roles.some(({ title }) => /\bminister\b/i.test(title))
}

/** Whether an office may be that of a head: by its title, or any head's where the source tells none. */
export function isOfficeOf(title: string, leader: Leader): boolean {
  const noun = headNoun(title)
  if (/\b(?:vice|deputy|assistant)[\s-]/i.test(title)) return false
  if (isOfBody(leader))
    return leader.offices.some((office) => office.title && sameOffice(office.title, title))
  if (noun === 'minister' && !/\bprime minister$/i.test(title)) return false
  return (
    headOffices.has(noun) &&
    (noun === 'leader' ||
      leader.offices.some((office) => office.title === undefined || sameOffice(office.title, title)))
  )
}

/** A surname that is no word, no given name and long enough: "Chaudhry", not "Brown", "Paul", "Li". */
export function isRareSurname(surname: string): boolean {
  return surname.length > 4 && !givenNames.has(surname) && classesOf(surname) === 0
}

/** States where names are English: many bear a prime minister's. */
const ENGLISH = new Set(
  'USA GBR CAN AUS NZL IRL ZAF JAM BHS BRB TTO ATG BLZ GRD LCA VCT KNA DMA GUY'.split(' '),
)

/** Whose name is not English: a report in English names few others of it. */
export function hasFewNamesakes({ of }: Leader): boolean {
  return !ENGLISH.has(of)
}

/** "Saddam Hussein", "Angela Merkel": nobody else is meant, whatever the report says. "Kevin Rudd" may be another. */
export function isUnmistakable(words: readonly string[], { of, rare, offices }: Leader): boolean {
  const given = givenNames.has(words[0] as string)
  const known = offices.some(({ title }) => title !== undefined) && !ENGLISH.has(of)
  return words.length > 1 && rare && classesOf(words.at(-1) as string) === 0 && (!given || known)
}
