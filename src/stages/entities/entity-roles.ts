import type { Entity } from '../../domain/entity.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import type { EntityDraft } from './entity-drafts.ts'

type Role = Entity['roles'][number]

/** Forms of address that are no role. */
const addresses = new Set(
  'mr mrs ms miss mx sir dame lord lady madam mister mme monsieur herr frau'.split(' '),
)
/** What somebody is to somebody else is no role either. */
const kin = new Set(
  'father mother son daughter brother sister wife husband uncle aunt nephew niece cousin girlfriend boyfriend friend widow partner fiance fiancee man woman boy girl guy person'.split(
    ' ',
  ),
)
/** Where the office ends and what it is an office of begins: "foreign minister | of Brazil". */
const officePattern = /^(.*?)\s+(?:of|for|at|to|with)\s+(.+)$/u

/** Roles from the titles of an entity, with what they are roles of; `country` is the state that such a role names. */
export function rolesOf(
  text: string,
  draft: EntityDraft,
  mentions: readonly FoundMention[],
  entityAt: (mention: number) => string | undefined,
): { roles: Role[]; country?: string } {
  const roles: Role[] = []
  const seen = new Set<string>()
  let country: string | undefined
  for (const title of draft.titles) {
    const words = text.slice(title.start, title.end).replace(/\s+/g, ' ')
    if (addresses.has(words.toLowerCase().replace(/\.$/, ''))) continue
    const holder = holderOf(text, title, mentions)
    const of = holder === undefined ? undefined : entityAt(holder)
    if (holder !== undefined) country ??= mentions[holder]?.known?.country
    const office = officeOf(
      title.text,
      words,
      holder === undefined ? '' : text.slice(mentions[holder]?.start, mentions[holder]?.end),
    )
    const key = `${office.toLowerCase()} ${of ?? ''}`
    if (!office || seen.has(key) || kin.has(office.toLowerCase().split(' ').at(-1) ?? '')) continue
    seen.add(key)
    roles.push(of ? { title: office, of } : { title: office })
  }
  return country ? { roles, country } : { roles }
}

/** The mention inside or right before the title that the office belongs to. */
function holderOf(
  text: string,
  title: { readonly start: number; readonly end: number },
  mentions: readonly FoundMention[],
): number | undefined {
  let at = firstFrom(mentions, title.start)
  for (; at < mentions.length; at++) {
    const mention = mentions[at] as FoundMention
    if (mention.start >= title.end) break
    if (
      (mention.form === 'name' || mention.form === 'demonym') &&
      mention.end <= title.end &&
      mention.type !== 'person'
    )
      return at
  }
  for (let before = firstFrom(mentions, title.start) - 1; before >= 0; before--) {
    const mention = mentions[before] as FoundMention
    if (mention.end < title.start - 3) return undefined
    if (mention.form !== 'name' && mention.form !== 'demonym') continue
    const between = text.slice(mention.end, title.start)
    return /^(?:['’]s?)?\s$/.test(between) && mention.type !== 'person' ? before : undefined
  }
  return undefined
}

function officeOf(title: string, words: string, holder: string): string {
  const parted = officePattern.exec(words)
  if (parted?.[1] && holder && parted[2]?.includes(holder)) return parted[1]
  if (holder && words.startsWith(holder))
    return words
      .slice(holder.length)
      .replace(/^['’]s?/, '')
      .trim()
  return title
}
