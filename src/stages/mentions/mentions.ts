import type { EntityType, MentionForm } from '../../domain/entity.ts'
import type { Range } from '../../domain/span.ts'
import type { KnownEntries } from '../../knowledge/user-file/known-entries.ts'
import { cueForms } from '../../language/en/cue-verbs.ts'
import { WordClass } from '../../language/en/everyday-words.ts'
import { auxiliaries } from '../../language/en/function-words.ts'
import { givenNames } from '../../language/en/given-names.ts'
import { pronouns } from '../../language/en/pronouns.ts'
import { officeAcronyms, type RoleNoun, roleNouns } from '../../language/en/roles.ts'
import { genderedTitles } from '../../language/en/titles.ts'
import type { ModelReading } from '../../text/model-reading.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import { addEntryNames } from './entry-names.ts'
import { partsOfHyphenated } from './hyphenated-names.ts'
import { type MentionRole, roleOf, speaksAt } from './mention-grammar.ts'
import { combineNames } from './model-names.ts'
import { titleText } from './name-segments.ts'
import { titleAfter, titleBefore } from './name-titles.ts'
import type { KnownName } from './name-types.ts'
import { type FoundName, findNames, surnameAt } from './names.ts'
import { type Determiner, type FoundNominal, findNominals, isPredicate } from './nominals.ts'
import { addOwnNames } from './own-names.ts'
import { withoutThings } from './possessed-names.ts'
import { Look } from './word-looks.ts'
import { readWords, type Words } from './words.ts'

export type Gender = 'female' | 'male' | 'neutral' | 'unknown'

/** A span that names or points at somebody or something, before it is known who that is. */
export interface FoundMention extends Range {
  readonly form: MentionForm
  readonly type: EntityType
  readonly gender: Gender
  readonly plural: boolean
  /** The head word in lower case: the surname of a name, the noun of a nominal, the pronoun itself. */
  readonly head: string
  /** A title or office that stands before or after the name: "Senator", "foreign minister of Brazil". */
  readonly title?: string
  /** Where that title stands. */
  readonly titleRange?: Range
  /** Index of its sentence. */
  readonly sentence: number
  /** Index of the innermost quotation that it stands in, or -1. */
  readonly quotation: number
  /** How it stands in its sentence. */
  readonly role?: MentionRole
  /** Of a nominal. */
  readonly determiner?: Determiner
  /** True where a verb of saying stands right beside it. */
  readonly speaks?: boolean
  /** What a list knows of a name. */
  readonly known?: KnownName
  /** True for "a doctor" in "she is a doctor": said of somebody, naming nobody. */
  readonly predicate?: boolean
}

export interface MentionLayer {
  /** In text order; names don't overlap names. */
  readonly mentions: readonly FoundMention[]
}

/** Finds who and what a text names: names with their titles, nouns for people, bodies and documents, pronouns. */
export function findMentions(
  layer: TextLayer & {
    readonly reading?: ModelReading | undefined
    readonly known?: KnownEntries | undefined
  },
): MentionLayer {
  const words = readWords(layer)
  const byRules = findNames(words)
  const read = layer.reading ? combineNames(words, byRules, layer.reading.names) : byRules
  const own = addOwnNames(words, withoutThings(words, read)).filter((name) => !isAcronymOfOffice(words, name))
  const names = layer.known ? addEntryNames(words, own, layer.known) : own
  // For each word the number of the name that it belongs to, titles included, plus one.
  const taken = new Uint8Array(words.length)
  const mentions: FoundMention[] = []
  names.forEach((name, index) => {
    const mention = mentionOfName(
      layer.document.text,
      words,
      name,
      names[index - 1],
      taken,
      (index % 255) + 1,
    )
    if (mention) mentions.push(...partsOf(words, name, mention))
  })
  for (const nominal of findNominals(words, taken)) mentions.push(mentionOfNominal(words, nominal))
  for (let word = 0; word < words.length; word++) {
    const mention = taken[word] ? undefined : mentionOfPronoun(words, word)
    if (mention) mentions.push(mention)
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return { mentions }
}

/** "US-brokered" as a mention of the United States, "French-Spanish" as two; any other name as it is. */
function partsOf(words: Words, { first, last }: FoundName, mention: FoundMention): FoundMention[] {
  const parts = first === last ? partsOfHyphenated(words.texts[first] as string) : undefined
  if (!parts) return [mention]
  return parts.map(({ start, end, form, type, known }) => ({
    ...mention,
    start: mention.start + start,
    end: mention.start + end,
    form,
    type,
    known,
    head: words.texts[first]?.slice(start, end).toLowerCase() as string,
    gender: 'neutral',
    plural: false,
  }))
}

/** "the PM", "an MP": an office, and no name. */
function isAcronymOfOffice(words: Words, { first, last, title }: FoundName): boolean {
  return first === last && title < 0 && officeAcronyms.has(words.lowers[first] as string)
}

/** "The Kenyan said": a nationality that stands for a person is no mention of the state. */
function isPersonOfState(words: Words, { first, last, form, plural, known }: FoundName): boolean {
  const article = words.lowers[first - 1] ?? ''
  if (form !== 'demonym' || plural || !known?.country || !/^(?:the|a|an)$/.test(article)) return false
  if (
    words.sentences[first - 1] !== words.sentences[first] ||
    (words.looks[last] as number) & Look.possessive
  )
    return false
  const next = last + 1
  if (next >= words.length || words.sentences[next] !== words.sentences[last])
    return !/(?:ish|ch|ese)$/.test(words.lowers[last] as string)
  // "the Kenyan said", "the Kenyan, 24,", "told the Kenyan."; not "the Kenyan runner", "the Kenyan judge", "the French said".
  if (/(?:ish|ch|ese|ss)$/.test(words.lowers[last] as string)) return false
  const lower = words.lowers[next] as string
  const classes = words.classes[next] as number
  if (roleNouns.get(lower)?.kind === 'person' && !(classes & WordClass.verbPast)) return false
  if ((words.looks[next] as number) & Look.mark) return /^[,.;!?)”"]$/.test(words.texts[next] as string)
  if ((words.looks[next] as number) & (Look.capital | Look.number)) return false
  return (
    cueForms.has(lower) ||
    auxiliaries.has(lower) ||
    ((classes & WordClass.verbPast) !== 0 && !(classes & WordClass.adjective))
  )
}

/** A mention while it is being made: one shape, filled step by step, costs far less than spreading parts together. */
type Draft = { -readonly [Key in keyof FoundMention]: FoundMention[Key] }

function newMention(
  words: Words,
  first: number,
  last: number,
  form: MentionForm,
  type: EntityType,
  head: string,
): Draft {
  const draft: Draft = {
    start: words.starts[first] as number,
    end: (words.ends[last] as number) + (dotBelongs(words, last) ? 1 : 0),
    form,
    type,
    gender: 'unknown',
    plural: false,
    head,
    sentence: words.sentences[first] as number,
    quotation: words.quotations[first] as number,
    role: roleOf(words, first, last),
  }
  if (speaksAt(words, first, last)) draft.speaks = true
  return draft
}

/** Abbreviations whose full stop is part of the name: "Acme Corp.", "Fla.", "Roe Jr."; an initial's or a title's is not. */
const dottedEndings = new Set(
  'inc corp co ltd jr sr st ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'.split(
    ' ',
  ),
)

function dotBelongs(words: Words, last: number): boolean {
  return !!((words.looks[last] as number) & Look.dotted) && dottedEndings.has(words.lowers[last] as string)
}

function mentionOfName(
  text: string,
  words: Words,
  name: FoundName,
  previous: FoundName | undefined,
  taken: Uint8Array,
  mark: number,
): FoundMention | undefined {
  if ((words.sentences[name.first] as number) < 0) return undefined
  for (let word = name.first; word <= name.last; word++) taken[word] = mark
  if (isPersonOfState(words, name)) return personOfState(words, name, taken, mark)
  const { title, titleRange, gender } = titleOf(text, words, name, previous, taken, mark)
  const head = words.lowers[surnameAt(words, name)] as string
  const mention = newMention(words, name.first, name.last, name.form, name.type, head)
  mention.gender =
    name.type === 'person'
      ? (gender ?? genderOfName(words, name))
      : name.type === 'group'
        ? 'unknown'
        : 'neutral'
  mention.plural = name.plural
  if (title !== undefined) mention.title = title
  if (titleRange !== undefined) mention.titleRange = titleRange
  if (name.known !== undefined) mention.known = name.known
  return mention
}

function personOfState(words: Words, name: FoundName, taken: Uint8Array, mark: number): FoundMention {
  taken[name.first - 1] = mark
  const head = words.lowers[name.last] as string
  const mention = newMention(words, name.first - 1, name.last, 'nominal', 'person', head)
  mention.determiner = words.lowers[name.first - 1] === 'the' ? 'definite' : 'indefinite'
  if (name.known !== undefined) mention.known = name.known
  return mention
}

interface NameTitle {
  readonly title?: string | undefined
  readonly titleRange?: Range | undefined
  readonly gender?: Gender | undefined
}

function titleOf(
  text: string,
  words: Words,
  name: FoundName,
  previous: FoundName | undefined,
  taken: Uint8Array,
  mark: number,
): NameTitle {
  if (name.type !== 'person') return {}
  if (name.title >= 0) {
    for (let word = name.title; word <= name.titleEnd; word++) taken[word] ||= mark
    const range = { start: words.starts[name.title] as number, end: words.ends[name.titleEnd] as number }
    return {
      title: titleText(words, name),
      titleRange: range,
      gender: genderOfTitle(words, name.title, name.titleEnd),
    }
  }
  const before = titleBefore(words, name, previous)
  const run = before ?? titleAfter(words, name)
  if (!run) return {}
  if (run === before) for (let word = run.first; word <= run.last; word++) taken[word] ||= mark
  const range = { start: words.starts[run.first] as number, end: words.ends[run.last] as number }
  const title = text.slice(range.start, range.end).replace(/\s+/g, ' ')
  return { title, titleRange: range, gender: genderOfTitle(words, run.head, run.head) }
}

function genderOfTitle(words: Words, first: number, last: number): Gender | undefined {
  for (let word = last; word >= first; word--) {
    const lower = (words.lowers[word] as string).replace(/\.$/, '')
    const gender = genderedTitles.get(lower) ?? roleNouns.get(lower)?.gender
    if (gender === 'female' || gender === 'male') return gender
  }
  return undefined
}

function genderOfName(words: Words, name: FoundName): Gender {
  for (let word = name.first; word <= name.last; word++) {
    const lower = words.lowers[word] as string
    if (word === name.last && name.last > name.first) break
    const gender = givenNames.get(lower) ?? givenNames.get(lower.split('-')[0] as string)
    if (gender === 'female' || gender === 'male') return gender
    if (gender) return 'unknown'
  }
  return 'unknown'
}

const typeOfKind: Readonly<Record<RoleNoun['kind'], EntityType>> = {
  person: 'person',
  crowd: 'group',
  body: 'organization',
  document: 'other',
}

/** Bodies that are states and places. */
const typeOfBody: ReadonlyMap<string, EntityType> = new Map([
  ...['country', 'nation', 'republic', 'kingdom', 'superpower'].map((noun) => [noun, 'country'] as const),
  ...['city', 'town', 'village', 'province', 'county', 'district', 'municipality', 'airport', 'state'].map(
    (noun) => [noun, 'place'] as const,
  ),
])

function mentionOfNominal(words: Words, nominal: FoundNominal): FoundMention {
  const { role } = nominal
  const head = words.lowers[nominal.last] as string
  const type = typeOfBody.get(role.singular) ?? typeOfKind[role.kind]
  const mention = newMention(words, nominal.first, nominal.last, 'nominal', type, head)
  if (role.kind === 'person') mention.gender = role.gender === 'either' ? 'unknown' : role.gender
  else if (role.kind !== 'crowd') mention.gender = 'neutral'
  mention.plural = role.plural
  mention.determiner = nominal.determiner
  if (isPredicate(words, nominal)) mention.predicate = true
  return mention
}

function mentionOfPronoun(words: Words, word: number): FoundMention | undefined {
  const lower = words.lowers[word] as string
  const pronoun = pronouns.get(lower)
  if (!pronoun || (words.sentences[word] as number) < 0) return undefined
  // "US", "WHO" and "IT" in capitals are no pronouns; "I" is.
  if ((words.looks[word] as number) & Look.allCaps) return undefined
  const type = pronoun.gender === 'neutral' ? 'other' : pronoun.plural ? 'group' : 'person'
  const mention = newMention(words, word, word, 'pronoun', type, lower)
  mention.gender = pronoun.gender
  mention.plural = pronoun.plural
  return mention
}
