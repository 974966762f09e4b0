import type { SpeakerCandidate } from '../../domain/statement.ts'
import { countryNames } from '../../language/en/countries.ts'
import { organisationHeads } from '../../language/en/organisations.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import { type EntityDraft, genderOf, newDraft } from './entity-drafts.ts'
import { cleanName, foldName, type PersonName, readPersonName, samePerson } from './person-names.ts'
import { capitalOf, type Seats, standsForGovernment } from './seats.ts'

/** What was decided of one mention; `draft` -1 where nothing was. */
export interface Decision {
  readonly draft: number
  readonly evidence: string
  readonly confidence: number
  /** Draft indices, best first. */
  readonly candidates?: readonly {
    readonly draft: number
    readonly score: number
    readonly evidence: string
  }[]
}

export type CandidateOf = SpeakerCandidate

/** The document's names by what they may be looked up with. */
export interface NameIndex {
  readonly drafts: EntityDraft[]
  /** Persons with a full name, by surname. */
  readonly bySurname: Map<string, number[]>
  readonly byGiven: Map<string, number[]>
  /** Surnames that a given name before shares: "Sasha and Malia | Obama". */
  readonly shared: Set<string>
  /** Persons by their full name, word for word. */
  readonly byFullName: Map<string, number>
  /** Everything else, by its folded name. */
  readonly byName: Map<string, number>
  /** Organisations by the initials of their words. */
  readonly byInitials: Map<string, number>
  readonly byFirstWord: Map<string, number>
  /** By its noun, "union", "authority"; -1 where several have it. */
  readonly byHeadWord: Map<string, number>
  /** Persons whom the user's file knows, by its entry: "Lula" is whoever its alias is of. */
  readonly byEntry: Map<number, number>
  /** How often each draft is named in full in the whole document. */
  readonly fullCount: number[]
  /** Where a mention is a person with a full name: its draft. */
  readonly ofMention: Int32Array
}

/** Groups the full names first, so that a bare surname in the headline finds the name that the text gives later. */
export function indexNames(text: string, mentions: readonly FoundMention[]): NameIndex {
  const index: NameIndex = {
    drafts: [],
    bySurname: new Map(),
    byGiven: new Map(),
    shared: new Set(),
    byFullName: new Map(),
    byName: new Map(),
    byInitials: new Map(),
    byFirstWord: new Map(),
    byHeadWord: new Map(),
    byEntry: new Map(),
    fullCount: [],
    ofMention: new Int32Array(mentions.length).fill(-1),
  }
  mentions.forEach((mention, at) => {
    if (mention.form !== 'name') return
    const name = text.slice(mention.start, mention.end)
    if (mention.type === 'person') {
      const person = readPersonName(name)
      if (person.given) index.ofMention[at] = personDraft(index, person, name, mention)
      if (person.given && sharesSurname(text, mentions[at - 1], mention)) index.shared.add(person.surname)
    } else if (mention.type === 'organization') indexOrganisation(index, name, mention)
  })
  return index
}

/** "Sasha and | Malia Obama": a name of one word joined to a full one has its surname. */
function sharesSurname(text: string, before: FoundMention | undefined, { start }: FoundMention): boolean {
  return (
    before?.form === 'name' &&
    before.type === 'person' &&
    /^ (?:and|&) $/.test(text.slice(before.end, start)) &&
    !/\s/.test(text.slice(before.start, before.end)) &&
    !before.title
  )
}

/** Bearers of one surname that are looked at, the latest: more are a list, and each would be compared with each. */
const MOST_NAMESAKES = 40

function personDraft(index: NameIndex, person: PersonName, name: string, mention: FoundMention): number {
  const sameSurname = index.bySurname.get(person.surname) ?? []
  const exact = `${person.given} ${person.middle.join(' ')} ${person.surname} ${person.suffix}`
  const entry = mention.known?.entry
  const before = (entry === undefined ? undefined : index.byEntry.get(entry)) ?? index.byFullName.get(exact)
  for (const draft of before === undefined ? sameSurname.slice(-MOST_NAMESAKES) : [before]) {
    const known = index.drafts[draft] as EntityDraft
    const sameEntry = entry !== undefined && index.byEntry.get(entry) === draft
    if (!sameEntry && !known.persons.every((each) => samePerson(each, person))) continue
    const gender = genderOf(known)
    if (
      !sameEntry &&
      gender !== 'unknown' &&
      mention.gender !== 'unknown' &&
      gender !== mention.gender &&
      !known.persons.some((each) => each.given === person.given)
    )
      continue
    if (
      !known.persons.some(
        (each) => each.given === person.given && each.middle.join() === person.middle.join(),
      )
    )
      known.persons.push(person)
    if (name.length > known.name.length) known.name = cleanName(name)
    index.fullCount[draft] = (index.fullCount[draft] ?? 0) + 1
    index.byFullName.set(exact, draft)
    if (entry !== undefined) index.byEntry.set(entry, draft)
    return draft
  }
  const draft = newDraft('person', cleanName(name))
  draft.persons.push(person)
  const at = index.drafts.push(draft) - 1
  index.fullCount[at] = 1
  index.byFullName.set(exact, at)
  if (entry !== undefined) index.byEntry.set(entry, at)
  addTo(index.bySurname, person.surname, at)
  addTo(index.byGiven, person.given, at)
  addTo(index.byGiven, person.nickname, at)
  return at
}

function addTo(lists: Map<string, number[]>, key: string, draft: number): void {
  const list = lists.get(key)
  if (list) list.push(draft)
  else if (key) lists.set(key, [draft])
}

/** Example: "IMF", "I.M.F." */
const acronymPattern = /^\p{Lu}[\p{Lu}.]+$/u

/** Small words that an acronym leaves out. */
const unsounded = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'at', '&'])

function indexOrganisation(index: NameIndex, name: string, mention: FoundMention): void {
  const key = nameKey(name, mention)
  // An acronym may turn out to be the short form of a name that comes later.
  if (index.byName.has(key) || (!mention.known && acronymPattern.test(name))) return
  const draft = newDraft(mention.type, mention.known?.name ?? cleanName(name))
  const at = index.drafts.push(draft) - 1
  index.byName.set(key, at)
  const words = foldName(name).split(' ')
  if (words.length < 2) return
  const initials = words
    .filter((word) => !unsounded.has(word))
    .map((word) => word[0])
    .join('')
  if (!index.byInitials.has(initials)) index.byInitials.set(initials, at)
  const first = words[0] as string
  if (!index.byFirstWord.has(first)) index.byFirstWord.set(first, at)
  const head = words.at(-1) as string
  if (organisationHeads.has(head)) index.byHeadWord.set(head, index.byHeadWord.has(head) ? -1 : at)
}

function nameKey(name: string, mention: FoundMention): string {
  const folded = foldName(mention.known?.name ?? name).replace(/^the /, '')
  return mention.type === 'organization' && !mention.known
    ? folded.replace(/\.(?=\s|$)/g, '').replace(/,? (?:inc|corp|ltd|llc|co)$/, '')
    : folded
}

/** The entity that a name or demonym names; a draft is added where it is new. */
export function referenceOfName(
  text: string,
  mentions: readonly FoundMention[],
  at: number,
  index: NameIndex,
  seats: Seats,
  draftOf: Int32Array,
): Decision {
  const mention = mentions[at] as FoundMention
  const name = text.slice(mention.start, mention.end)
  const full = index.ofMention[at] as number
  const seat =
    full < 0 && mention.form === 'name' && standsForGovernment(text, mention)
      ? referenceOfSeat(name, mention, index, seats, draftOf)
      : undefined
  if (seat) return seat
  if (full >= 0) {
    const isNew = (index.drafts[full] as EntityDraft).mentions.length === 0
    return { draft: full, evidence: isNew ? 'new-name' : 'same-name', confidence: 0.97 }
  }
  const entry = mention.type === 'person' ? mention.known?.entry : undefined
  const alias = entry === undefined ? undefined : index.byEntry.get(entry)
  if (alias !== undefined) return { draft: alias, evidence: 'alias', confidence: ALIAS_CONFIDENCE }
  if (mention.type === 'person') {
    const decision = referenceOfSurname(name, withGender(mentions, at), mentions, index)
    if (entry !== undefined && decision.draft >= 0) index.byEntry.set(entry, decision.draft)
    return decision
  }
  if (mention.form === 'demonym') return referenceByKey(index, mention, nameKey(name, mention), 'demonym')
  return referenceByKey(index, mention, nameKey(name, mention), 'same-name', name)
}

function referenceByKey(
  index: NameIndex,
  mention: FoundMention,
  key: string,
  evidence: string,
  name = '',
): Decision {
  const sorted = mention.type === 'group' ? `group ${key}` : key
  // "Calder" where "Calder Mills" is named further on.
  const known =
    (mention.type === 'organization' && !mention.known ? index.byFirstWord.get(sorted) : undefined) ??
    index.byName.get(sorted) ??
    (mention.type === 'organization' || mention.type === 'other'
      ? organisationByOtherName(index, name, mention)
      : undefined)
  if (known !== undefined)
    return {
      draft: known,
      evidence: (index.drafts[known] as EntityDraft).mentions.length ? evidence : 'new-name',
      confidence: 0.95,
    }
  const draft = newDraft(
    mention.type,
    mention.form === 'demonym' && mention.type !== 'group'
      ? (mention.known?.name ?? name)
      : cleanName(name || (mention.known?.name ?? '')),
  )
  if (mention.type === 'country' && mention.known) draft.name = mention.known.name
  const at = index.drafts.push(draft) - 1
  index.byName.set(sorted, at)
  if (mention.type === 'country' && mention.known?.country)
    index.byName.set(`country ${mention.known.country}`, at)
  return { draft: at, evidence: 'new-name', confidence: 0.9 }
}

/** "IMF" for the International Monetary Fund, "Goldman" for Goldman Sachs, "the Fund" where only one is named. */
function organisationByOtherName(index: NameIndex, name: string, mention: FoundMention): number | undefined {
  const folded = foldName(name)
  if (acronymPattern.test(name)) return index.byInitials.get(folded.replaceAll('.', ''))
  if (mention.known || folded.includes(' ')) return undefined
  const byHead = index.byHeadWord.get(folded) ?? -1
  return index.byFirstWord.get(folded) ?? (byHead < 0 ? undefined : byHead)
}

/** A name that the user's file has for one person alone. */
const ALIAS_CONFIDENCE = 0.9

/** The government that a seat stands for: a state, the bodies in Brussels, or whom the report says to sit there. */
function referenceOfSeat(
  name: string,
  mention: FoundMention,
  index: NameIndex,
  { named, told, union }: Seats,
  draftOf: Int32Array,
): Decision | undefined {
  const evidence = 'capital-for-government'
  const state = told.get(foldName(name))
  const draft = state === undefined ? -1 : (draftOf[state] as number)
  if (draft >= 0 && mayGovern(index.drafts[draft] as EntityDraft))
    return { draft, evidence, confidence: SEAT_CONFIDENCE }
  const code = capitalOf(name, mention)
  if (!code) return undefined
  if (code === 'BEL' && union && !named.has(code)) {
    const body = { ...mention, type: 'organization' as const, known: { name: union } }
    return {
      ...referenceByKey(index, body, foldName(union), 'same-name', union),
      evidence,
      confidence: SEAT_CONFIDENCE,
    }
  }
  // A state that the report does not name goes by its capital.
  const known = named.has(code) ? countryNames.get(code) : { name: cleanName(name), country: code }
  if (!known) return undefined
  const key = named.has(code) ? foldName(known.name) : `country ${code}`
  const government = { ...mention, type: 'country' as const, known }
  return {
    ...referenceByKey(index, government, key, 'same-name', known.name),
    evidence,
    confidence: SEAT_CONFIDENCE,
  }
}

function mayGovern({ type }: EntityDraft): boolean {
  return type === 'country' || type === 'place' || type === 'organization' || type === 'other'
}

/** How often a capital that does what governments do stands for one; by hand. */
const SEAT_CONFIDENCE = 0.7

/** What makes one of several namesakes likelier; chosen by hand, checked on news where couples share a surname. */
const NAMESAKE = {
  /** Per sentence since the last mention, recency falls to this share. */
  decay: 0.85,
  recency: 0.8,
  /** Share of the full namings in the document. */
  prominence: 0.6,
  title: 1,
  /** Share of the bare surnames so far: who is called so once is called so on, others get their given name. */
  habit: 0.8,
  /** Below this lead over the next the choice is left open: lower takes more guesses, higher leaves more open. */
  lead: 0.02,
} as const

/** A bare surname; `genderTold` where a pronoun says its gender. */
type SurnameMention = FoundMention & { readonly genderTold?: boolean }

/** Mentions behind a surname that are looked at for a pronoun that tells its gender. */
const GENDER_REACH = 4

/** "Dunne left the chamber, her coat over her arm": a bare surname has the gender of the pronoun that goes on from it. */
function withGender(mentions: readonly FoundMention[], at: number): SurnameMention {
  const mention = mentions[at] as FoundMention
  if (mention.gender !== 'unknown' || mention.role !== 'subject') return mention
  for (let next = at + 1; next <= at + GENDER_REACH && next < mentions.length; next++) {
    const { sentence, form, type, gender, role } = mentions[next] as FoundMention
    if (sentence !== mention.sentence || (form !== 'pronoun' && type === 'person')) return mention
    if (form === 'pronoun' && role === 'possessive' && (gender === 'female' || gender === 'male'))
      return { ...mention, gender, genderTold: true }
  }
  return mention
}

function referenceOfSurname(
  name: string,
  mention: SurnameMention,
  mentions: readonly FoundMention[],
  index: NameIndex,
): Decision {
  const person = readPersonName(name)
  const word = person.surname
  const namesakes = (index.bySurname.get(word) ?? []).slice(-MOST_NAMESAKES)
  const bySurname = namesakes.filter((draft) =>
    fits(index.drafts[draft] as EntityDraft, mention, namesakes.length + (index.shared.has(word) ? 1 : 0)),
  )
  const byGiven =
    bySurname.length > 0 || mention.title ? [] : (index.byGiven.get(word) ?? []).slice(-MOST_NAMESAKES)
  const pool =
    bySurname.length > 0
      ? bySurname
      : byGiven.filter((draft) => fits(index.drafts[draft] as EntityDraft, mention, 1))
  const evidence = bySurname.length > 0 ? 'surname' : 'given-name'
  if (pool.length === 0) return newNamesake(index, mention, word, namesakes, name)
  if (pool.length === 1 && pool[0] !== undefined) (index.drafts[pool[0]] as EntityDraft).bare++
  if (pool.length === 1) return { draft: pool[0] as number, evidence, confidence: 0.93 }
  const ranked = rankNamesakes(pool, mention, mentions, index)
  const [best, second] = ranked
  if (!best || !second) return { draft: -1, evidence: 'namesakes', confidence: 0 }
  const total = ranked.reduce((sum, each) => sum + each.score, 0) || 1
  const candidates = ranked.map((each) => ({ draft: each.draft, score: each.score / total, evidence }))
  const confident =
    best.score - second.score >= NAMESAKE.lead && !isEvenChoice(best, second, mention, mentions, index)
  if (confident) (index.drafts[best.draft] as EntityDraft).bare++
  return {
    draft: confident ? best.draft : -1,
    evidence: 'namesake-recent',
    confidence: best.score / total,
    candidates,
  }
}

/** Two who were last named in full in one sentence, neither of them ever by the surname alone: "Roe" may be either. */
function isEvenChoice(
  best: { readonly draft: number },
  second: { readonly draft: number },
  mention: FoundMention,
  mentions: readonly FoundMention[],
  { drafts, fullCount }: NameIndex,
): boolean {
  const [one, other] = [drafts[best.draft] as EntityDraft, drafts[second.draft] as EntityDraft]
  return (
    !mention.title &&
    one.bare + other.bare === 0 &&
    fullCount[best.draft] === fullCount[second.draft] &&
    one.last >= 0 &&
    mentions[one.last]?.sentence === mentions[other.last]?.sentence
  )
}

/** A person known by the surname alone: a "President Roe" who is none of the Roes named in full. */
function newNamesake(
  index: NameIndex,
  mention: FoundMention,
  surname: string,
  namesakes: readonly number[],
  name: string,
): Decision {
  const decision = referenceByKey(index, mention, `person ${surname}`, 'same-name', name)
  if (namesakes.length > 0 && !namesakes.includes(decision.draft))
    addTo(index.bySurname, surname, decision.draft)
  return decision
}

/** Forms of address that anybody may bear; every other title is an office. */
const addresses = new Set('mr mrs ms miss mx sir dame lord lady madam'.split(' '))

function isOfficeTitle(title: string | undefined): boolean {
  return title !== undefined && !addresses.has(title.toLowerCase().replace(/\.$/, ''))
}

function fits(draft: EntityDraft, mention: SurnameMention, namesakes: number): boolean {
  // "President Roe" before several other Roes are named, or beside a Roe Jr., is somebody else.
  if (isOfficeTitle(mention.title) && !draft.titles.some(({ text }) => isOfficeTitle(text))) {
    const isJunior = draft.persons.length > 0 && draft.persons.every(({ suffix }) => suffix === 'jr')
    if (isJunior || (namesakes > 1 && draft.mentions.length === 0)) return false
  }
  const gender = genderOf(draft)
  return (
    (!mention.title && !mention.genderTold) ||
    gender === 'unknown' ||
    mention.gender === 'unknown' ||
    gender === mention.gender
  )
}

function rankNamesakes(
  pool: readonly number[],
  mention: FoundMention,
  mentions: readonly FoundMention[],
  index: NameIndex,
) {
  const all = pool.reduce((sum, draft) => sum + (index.fullCount[draft] ?? 0), 0) || 1
  const bare = pool.reduce((sum, draft) => sum + (index.drafts[draft] as EntityDraft).bare, 0) || 1
  return pool
    .map((draft) => {
      const known = index.drafts[draft] as EntityDraft
      const last = known.last < 0 ? undefined : mentions[known.last]
      const recency = last ? NAMESAKE.decay ** Math.max(0, mention.sentence - last.sentence) : 0
      const title =
        mention.title && known.titles.some(({ text }) => text.toLowerCase() === mention.title?.toLowerCase())
          ? 1
          : 0
      return {
        draft,
        score:
          NAMESAKE.recency * recency +
          NAMESAKE.prominence * ((index.fullCount[draft] ?? 0) / all) +
          NAMESAKE.habit * (known.bare / bare) +
          NAMESAKE.title * title,
      }
    })
    .sort((a, b) => b.score - a.score || a.draft - b.draft)
}
