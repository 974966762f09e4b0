import { auxiliaries } from '../../language/en/function-words.ts'
import { companyOffices } from '../../language/en/offices.ts'
import { findOffices, type OfficePhrase, type OfficeScene } from './office-phrases.ts'

/** How an office is told to be somebody's; "own" of a noun that stands for its bearer: "a spokesman for the bank". */
export type OfficeTie = 'title' | 'apposition' | 'predicate' | 'named' | 'own'

export interface HeldOffice extends OfficePhrase {
  /** The mention of whoever has the office. */
  readonly bearer: number
  readonly tie: OfficeTie
}

/** Between a name and an office behind it: "Roe, 34, then a nurse", "Roe (", "Roe, who is both". */
const APPOSED =
  /^(?:['’]s?)?(?:\s\(|,\s)(?:\d+,\s)?(?:then |now |formerly |also |once |still |himself |herself )?$/
/** Between a subject and what it is: "Roe is", "Roe, who was once". */
const PREDICATE =
  /^(?:,?\s(?:who|and|but))?\s(?:is|was|became|becomes|remains|remained|has been|had been|has become)\s(?:both |also |now |still |then |once |currently |formerly |already )?$/
/** Between an office and the name that it introduces: "its chair, Ines Roth". */
const INTRODUCING = /^,\s$/
/** What closes that name again: "…, Jo Roe, said" or "… said the lawyer, Jo Roe." */
const CLOSING = /^\s?(?:,|[.!?;:)]|[—–-]\s|$|["”])/
/** Between two offices of one person: "rector of the university and vice-president of the trust". */
const JOINED = /^,?\s(?:and|as well as)\s(?:also )?$/
/** Words between an office and the mention beside it are looked at over so many characters. */
const WINDOW = 48

/** Somebody gives an office: "named Ines Roth as chief executive", "was elected treasurer". */
const NAMING = new Set(
  'named appointed elected hired chosen chose picked nominated installed made promoted re-elected reelected names appoints elects hires declared crowned ordained confirmed reappointed'.split(
    ' ',
  ),
)
/** Somebody takes, has or leaves one: "succeeded Per Dahl as director", "served as mayor". */
const SERVING = new Set(
  'succeeded succeeds served serves serving worked works working replaced replaces followed follows resigned resigns retired retires quit quits stepped steps took takes takes stood stands continued continues acted acts returned returns left leaves ousted dismissed fired sacked removed joined joins'.split(
    ' ',
  ),
)
/** Words between the verb and its "as" at most. */
const LONGEST_NAMING = 14

/** The offices of a text that are somebody's, in text order. Each step looks at a bounded stretch: linear in the text. */
export function heldOffices(text: string, scene: OfficeScene): HeldOffice[] {
  const held: HeldOffice[] = []
  let previous: HeldOffice | undefined
  for (const office of findOffices(scene)) {
    const several = office.plural ? bearersOfSeveral(scene, office) : []
    const ties = office.plural
      ? several.length > 0
        ? several
        : [ownNoun(scene, office)]
      : [bearerOf(text, scene, office, previous)]
    previous = undefined
    for (const tie of ties) {
      if (!tie) continue
      const holder = office.holder >= 0 ? office.holder : (tie.holder ?? -1)
      const first = held.at(-1)
      if (first && holder >= 0 && sharesHolder(text, scene, first, office))
        held[held.length - 1] = { ...first, holder }
      previous = { ...office, bearer: tie.bearer, tie: tie.tie, holder }
      held.push(previous)
    }
  }
  return held
}

/** "chief executive and co-founder of | Norrland Timber": both are of the firm; a mayor is of no board. */
function sharesHolder(text: string, scene: OfficeScene, first: HeldOffice, office: OfficePhrase): boolean {
  return (
    first.holder < 0 &&
    first.tie !== 'own' &&
    first.last < office.first &&
    office.opener === 'of' &&
    companyOffices.has(first.noun) &&
    companyOffices.has(office.noun) &&
    /^,? and (?:the )?$/.test(gap(text, scene, first.last, office.first))
  )
}

interface Tie {
  readonly bearer: number
  readonly tie: OfficeTie
  /** Where the bearer's own words say of what: "named … as" of the firm that named. */
  readonly holder?: number
}

function bearerOf(
  text: string,
  scene: OfficeScene,
  office: OfficePhrase,
  previous: HeldOffice | undefined,
): Tie | undefined {
  const name = nameAtWord(scene, office.last + 1)
  if (name >= 0 && office.last === office.head && gap(text, scene, office.head, office.head + 1) === ' ')
    return { bearer: name, tie: 'title' }
  return (
    apposedBefore(text, scene, office) ??
    joinedTo(text, scene, office, previous) ??
    givenOffice(scene, office) ??
    introduced(text, scene, office) ??
    ownNoun(scene, office)
  )
}

/** The person whose name begins at a word. */
function nameAtWord({ mentions, at }: OfficeScene, word: number): number {
  const name = at.nameOf(word)
  return name >= 0 && at.firstWordOf(name) === word && mentions[name]?.type === 'person' ? name : -1
}

function gap(text: string, { words }: OfficeScene, left: number, right: number): string {
  return text.slice(words.ends[left], words.starts[right])
}

/** "Ana Duarte, the foreign minister", "She is the treasurer", "Ines Roth (treasurer". */
function apposedBefore(text: string, scene: OfficeScene, office: OfficePhrase): Tie | undefined {
  const { words, mentions, at } = scene
  const start = words.starts[office.first] as number
  for (let word = office.first - 1; word >= 0 && office.first - word < 8; word--) {
    if (words.sentences[word] !== words.sentences[office.first]) return undefined
    const mention = at.endingWith(word)
    const found = mentions[mention]
    if (found?.type !== 'person' || found.form === 'demonym') continue
    const between = text.slice(found.end, start)
    if (between.length > WINDOW) return undefined
    if (found.form === 'name' && APPOSED.test(between)) return { bearer: mention, tie: 'apposition' }
    if (PREDICATE.test(between)) return { bearer: mention, tie: 'predicate' }
    if (found.form === 'name') return undefined
  }
  return undefined
}

function joinedTo(
  text: string,
  scene: OfficeScene,
  office: OfficePhrase,
  previous: HeldOffice | undefined,
): Tie | undefined {
  if (!previous || previous.tie === 'title' || previous.tie === 'own' || previous.last >= office.first)
    return undefined
  if (!JOINED.test(gap(text, scene, previous.last, office.first))) return undefined
  // "Ines Roth, the treasurer, and the secretary, Odo Pratt": who is named behind has the office.
  return introduced(text, scene, office) ?? { bearer: previous.bearer, tie: previous.tie }
}

/** "Its chief executive, Karin Boye," and "the mayor, Ana Duarte." */
function introduced(text: string, scene: OfficeScene, office: OfficePhrase): Tie | undefined {
  const { words, mentions } = scene
  if (!office.bound || words.texts[office.last + 1] !== ',') return undefined
  let word = office.last + 2
  let name = nameAtWord(scene, word)
  // "the banker, Sir Peter Dunne": a title in capitals stands between.
  for (let skipped = 0; name < 0 && skipped < 3 && word < words.length; skipped++)
    name = nameAtWord(scene, ++word)
  const found = mentions[name]
  if (!found || words.sentences[word] !== words.sentences[office.head]) return undefined
  const from = found.titleRange && found.titleRange.start < found.start ? found.titleRange.start : found.start
  if (!INTRODUCING.test(text.slice(words.ends[office.last], from))) return undefined
  return CLOSING.test(text.slice(found.end, found.end + 3)) ? { bearer: name, tie: 'apposition' } : undefined
}

/** "named Ines Roth as chief executive", "was elected mayor", "succeeded Per Dahl as director". */
function givenOffice(scene: OfficeScene, office: OfficePhrase): Tie | undefined {
  const { words, at } = scene
  const sentence = words.sentences[office.head]
  let word = office.first - 1
  const linked =
    words.lowers[word] === 'as' || (words.lowers[word] === 'be' && words.lowers[word - 1] === 'to')
  if (linked) word -= words.lowers[word] === 'as' ? 1 : 2
  let name = -1
  for (let from = word; word >= 0 && from - word <= LONGEST_NAMING; word--) {
    if (words.sentences[word] !== sentence) return undefined
    const lower = words.lowers[word] as string
    if (NAMING.has(lower)) return namedBy(scene, word, name, linked)
    if (linked && SERVING.has(lower)) return subjectBefore(scene, word)
    const person = personEnding(scene, word)
    if (person >= 0 && name < 0) {
      name = person
      word = at.firstWordOf(person)
    } else if (!linked) return undefined
  }
  return undefined
}

function namedBy(scene: OfficeScene, verb: number, named: number, linked: boolean): Tie | undefined {
  const { words, mentions, at } = scene
  const passive = auxiliaries.has(words.lowers[verb - 1] ?? '') && words.lowers[verb - 1] !== 'has'
  if (passive) return subjectBefore(scene, verb)
  if (named < 0) return undefined
  if (!linked && words.sentences[verb] !== words.sentences[verb + 1]) return undefined
  for (let word = verb - 1; word >= 0 && verb - word <= LONGEST_NAMING; word--) {
    if (words.sentences[word] !== words.sentences[verb]) break
    const mention = at.endingWith(word)
    if (mentions[mention]?.type === 'organization') return { bearer: named, tie: 'named', holder: mention }
  }
  return { bearer: named, tie: 'named' }
}

function subjectBefore(scene: OfficeScene, verb: number): Tie | undefined {
  const { words } = scene
  for (let word = verb - 1; word >= 0 && verb - word <= LONGEST_NAMING; word--) {
    if (words.sentences[word] !== words.sentences[verb]) return undefined
    const person = personEnding(scene, word)
    if (person >= 0) return { bearer: person, tie: 'named' }
  }
  return undefined
}

/** The person, named or a pronoun, whose mention ends with a word; no possessive. */
function personEnding({ mentions, at }: OfficeScene, word: number): number {
  const mention = at.endingWith(word)
  const found = mentions[mention]
  return found?.type === 'person' && found.form !== 'nominal' && found.role !== 'possessive' ? mention : -1
}

/** The noun itself stands for its bearer. */
function ownNoun({ mentions, at }: OfficeScene, office: OfficePhrase): Tie | undefined {
  const mention = at.endingWith(office.head)
  return mentions[mention]?.form === 'nominal' ? { bearer: mention, tie: 'own' } : undefined
}

/** "Two foreign ministers, Ana Duarte of Portugal and Pekka Niemi of Finland": each has the office, of what follows. */
function bearersOfSeveral(scene: OfficeScene, office: OfficePhrase): Tie[] {
  const { words, mentions, at } = scene
  const ties: Tie[] = []
  let word = office.last + (words.texts[office.last + 1] === ',' ? 2 : 1)
  while (word < words.length && words.sentences[word] === words.sentences[office.head]) {
    const name = nameAtWord(scene, word)
    if (name < 0) break
    word = at.lastWordOf(name) + 1
    const holder = words.lowers[word] === 'of' ? at.startingAt(word + 1) : -1
    if (holder >= 0 && mentions[holder]?.form === 'name') {
      ties.push({ bearer: name, tie: 'title', holder })
      word = at.lastWordOf(holder) + 1
    } else ties.push({ bearer: name, tie: 'title' })
    const comma = words.texts[word] === ','
    if (comma) word++
    if (words.lowers[word] === 'and') word++
    else if (!comma) break
  }
  return ties
}
