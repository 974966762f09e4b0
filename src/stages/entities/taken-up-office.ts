import { demonyms } from '../../language/en/countries.ts'
import { headOffices, officeSynonyms, plainQualifiers } from '../../language/en/offices.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import type { EntityDraft } from './entity-drafts.ts'

/** How well an office that is taken up fits one that somebody was said to have; 0 is not at all. */
export const OfficeFit = { none: 0, loose: 1, noun: 2, words: 3 } as const

const PAST_WORDS = new Set(['former', 'ex', 'late', 'onetime', 'one-time'])
/** Words that make another office of one. */
const RANKS = new Set(['deputy', 'vice', 'assistant', 'associate', 'junior'])
/** Words that say nothing of the office: "the outgoing boss". */
const PASSING = new Set('the a an this that outgoing incoming his her its their visiting elected'.split(' '))

/** Whether "the Portuguese foreign minister", "the boss", "the former mayor" may be whom an entity's offices make it. */
export function officeFit(words: string, singular: string, draft: EntityDraft): number {
  const modifiers = words.split(/\s+/).slice(0, -1)
  let best: number = fitOfGoverned(modifiers, singular, draft.governs)
  for (const office of draft.offices) best = Math.max(best, fitOf(modifiers, singular, office, draft.country))
  return best
}

/** Words for whoever governs, whatever the title. */
const GOVERNING = new Set('leader ruler strongman dictator'.split(' '))

/** "The Iraqi president", where the one who governed Iraq then is named: only with the state, and nothing else beside it. */
function fitOfGoverned(
  modifiers: readonly string[],
  singular: string,
  governs: EntityDraft['governs'],
): number {
  if (!governs) return OfficeFit.none
  const words = modifiers.filter((word) => !PASSING.has(word) && !plainQualifiers.has(word))
  const isPast = words.some((word) => PAST_WORDS.has(word))
  const office = [...words.filter((word) => !PAST_WORDS.has(word) && !demonyms.has(word)), singular].join(' ')
  const state = words.some((word) => demonyms.get(word)?.country === governs.country)
  if (!state || isPast !== (governs.when === 'past')) return OfficeFit.none
  const fits =
    governs.title === undefined ? isHeadOffice(office) : office === governs.title || GOVERNING.has(office)
  return fits ? OfficeFit.words : OfficeFit.none
}

function isHeadOffice(office: string): boolean {
  return office === 'prime minister' || (office !== 'minister' && headOffices.has(office))
}

/** Whether a noun says by its state or office that it is another: "the French president", "the Iraqi minister" beside who governs Iraq. */
export function isAnother(words: string, singular: string, draft: EntityDraft): boolean {
  const { country, governs } = draft
  if (holdsAnother(words, singular, draft)) return true
  const own = country ?? governs?.country
  const states = words.split(/\s+/).flatMap((word) => demonyms.get(word)?.country ?? [])
  if (own === undefined || states.length === 0) return false
  if (!states.includes(own)) return true
  return (
    governs !== undefined &&
    headOffices.has(singular) &&
    !fitOfGoverned(words.split(/\s+/).slice(0, -1), singular, governs)
  )
}

/** "the justice minister" beside Interior Minister Roe: the same noun, of another field. */
function holdsAnother(words: string, singular: string, { offices, titles }: EntityDraft): boolean {
  const modifiers = words
    .split(/\s+/)
    .slice(0, -1)
    .filter((word) => /^\p{L}+$/u.test(word) && !saysNothing(word))
  if (modifiers.length === 0) return false
  const held = [...offices.map(({ title }) => title), ...titles.map(({ text }) => text.toLowerCase())]
    .map(wordsOfOffice)
    .filter((title) => title.at(-1) === singular && title.slice(0, -1).some((word) => !saysNothing(word)))
  return held.length > 0 && held.every((title) => !modifiers.some((word) => title.includes(word)))
}

/** "minister for justice" as "justice minister". */
function wordsOfOffice(title: string): string[] {
  const [office = '', , field = ''] = title.split(/ (of|for) (?:the )?/)
  return [...field.split(' '), ...(office.split(/ at /)[0] as string).split(/\s+/)].filter(
    (word) => word !== '',
  )
}

function saysNothing(word: string): boolean {
  return PASSING.has(word) || PAST_WORDS.has(word) || plainQualifiers.has(word) || demonyms.has(word)
}

interface KnownOffice {
  readonly title: string
  readonly noun: string
  readonly country?: string | undefined
}

function fitOf(
  modifiers: readonly string[],
  singular: string,
  office: KnownOffice,
  country?: string,
): number {
  const isPast = modifiers.some((word) => PAST_WORDS.has(word))
  const before = office.title.split(' ')
  const wasPast = office.noun === 'predecessor' || before.some((word) => PAST_WORDS.has(word))
  if (isPast !== wasPast) return OfficeFit.none
  if (office.noun === 'predecessor') return OfficeFit.noun
  const rank = modifiers.find((word) => RANKS.has(word))
  if (rank && office.noun === rank) return OfficeFit.words // "her deputy, Jo Roe … the deputy mayor"
  if (rank && !before.includes(rank)) return OfficeFit.none
  const synonyms = officeSynonyms.get(singular) ?? []
  const sameNoun = office.noun === singular
  if (!sameNoun && !synonyms.some((each) => office.noun === each || office.title.endsWith(each)))
    return OfficeFit.none
  const own = before.filter((word) => word !== office.noun && !PAST_WORDS.has(word))
  let words = 0
  for (const modifier of modifiers) {
    if (PASSING.has(modifier) || PAST_WORDS.has(modifier) || plainQualifiers.has(modifier)) continue
    const state = demonyms.get(modifier)?.country
    if (state) {
      const known = office.country ?? country
      if (known && known !== state) return OfficeFit.none
      if (known) words++
    } else if (own.includes(modifier)) words++
    else if (own.length > 0 && sameNoun) return OfficeFit.none
  }
  return words > 0 ? OfficeFit.words : sameNoun ? OfficeFit.noun : OfficeFit.loose
}

/** Example: "34-year-old" in "the 34-year-old miner". */
const AGE = /\b(\d{1,3})-year-old\b/

/** The age that a noun says: "the 34-year-old". */
export function ageOf(words: string): string | undefined {
  return AGE.exec(words)?.[1]
}

/** True where a name is followed by that age: "Ade Bankole, 34, played". */
export function hasAge(text: string, { end }: FoundMention, age: string): boolean {
  const after = text.slice(end, end + age.length + 3)
  return after.startsWith(`, ${age}`) && !/\d/.test(after.charAt(age.length + 2))
}
