import { cities } from '../language/en/cities.ts'
import { countries, demonyms } from '../language/en/countries.ts'
import { WordClass } from '../language/en/everyday-words.ts'
import { timeWords } from '../language/en/function-words.ts'
import { givenNames } from '../language/en/given-names.ts'
import {
  groupNames,
  knownOrganisations,
  organisationHeads,
  organisationStarts,
  otherAcronyms,
} from '../language/en/organisations.ts'
import { knownPlaces, placeHeads, postalCodes } from '../language/en/places.ts'
import {
  genderedTitles,
  nameParticles,
  nameSuffixes,
  titleModifiers,
  titleWords,
} from '../language/en/titles.ts'
import { Look, Style, type Words } from './words.ts'

/** A run of words, first and last index both included, that may hold one name or several. */
export interface WordRun {
  readonly first: number
  readonly last: number
}

/** The longest name looked at, in words; a longer run is a heading or a list, not a name. */
const LONGEST_RUN = 14
/** Words of the longest entry in the lists of places and organisations. */
const LONGEST_KNOWN = 6

/** Words that are capitalised where they stand for themselves, and name nobody. */
const neverNames = new Set(
  "hey p.s sincerely regards cheers attn nothing something everything anything nobody somebody everybody anybody someone everyone anyone none i i'm i've i'd i'll im ive ill oh ok okay yes no hi hello dear thanks please god jesus christ lord bible internet christmas easter thanksgiving halloween ramadan hanukkah english spanish etc am pm lol re fw fwd subject to from cc sent date monday's re: note ps p.s update updated editor's breaking exclusive video photo photos image credit read more related copyright".split(
    ' ',
  ),
)
/** Words that may be names of persons but open a sentence as something else far more often. */
const misleadingOpeners = new Set(
  'will may can mark bill art rich frank faith hope joy grace rose dawn chase grant drew sue rob pat don josh jack guy man so see young long many in an my you the do miles max ray ken major general'.split(
    ' ',
  ),
)

export interface Capitals {
  /** Lower-case forms of words that stand capitalised where no sentence opens. */
  readonly inside: ReadonlySet<string>
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>
}

/** How the document itself writes its words: the best witness of what its capitals mean. */
export function readCapitals(words: Words): Capitals {
  const inside = new Set<string>()
  const lower = new Set<string>()
  for (let word = 0; word < words.length; word++) {
    const look = words.looks[word] as number
    if (look & (Look.mark | Look.number)) continue
    if (!(look & Look.capital)) lower.add(words.lowers[word] as string)
    else if (!(look & Look.opening) && styleAt(words, word) === Style.normal)
      inside.add(words.lowers[word] as string)
  }
  return { inside, lower }
}

export function styleAt(words: Words, word: number): number {
  const sentence = words.sentences[word] as number
  return sentence < 0 ? Style.normal : (words.styles[sentence] as number)
}

/** The capitalised runs of a text that may be names, in text order. */
export function findRuns(words: Words, capitals: Capitals): WordRun[] {
  const runs: WordRun[] = []
  for (let word = 0; word < words.length; word++) {
    const known = knownFrom(words, word)
    if (
      known > word ||
      (known === word &&
        !((words.looks[word] as number) & Look.opening && isPlainOpener(words, word, capitals)))
    ) {
      const last = Math.max(known, extend(words, known))
      runs.push({ first: word, last })
      word = last
      continue
    }
    if (!opensName(words, word, capitals)) continue
    const last = extend(words, word)
    runs.push({ first: word, last })
    word = last
  }
  return runs
}

function isPlainOpener(words: Words, word: number, capitals: Capitals): boolean {
  const lower = words.lowers[word] as string
  return (
    misleadingOpeners.has(lower) || ((words.classes[word] as number) !== 0 && !capitals.inside.has(lower))
  )
}

/** True where a name may begin at the word. */
function opensName(words: Words, word: number, capitals: Capitals): boolean {
  const look = words.looks[word] as number
  const lower = words.lowers[word] as string
  if (look & Look.uncased) return opensUncased(words, word)
  if (!(look & Look.capital) || neverNames.has(lower) || isTimeWord(words, word)) return false
  if (styleAt(words, word) !== Style.normal) return false
  if (lower.length === 1) return !!(look & Look.dotted) && continues(words, word)
  const everyday = words.classes[word] as number
  if (!(look & Look.opening)) return !(everyday & WordClass.functional)
  if (everyday === 0 && !misleadingOpeners.has(lower)) return true
  if (everyday & WordClass.functional) return false
  const nextIsName = continues(words, word)
  // "Prime Minister Roe", "Vice President Roe"
  if (nextIsName && titleModifiers.has(lower) && titleWords.has(words.lowers[word + 1] as string)) return true
  if (nextIsName && ((words.classes[word + 1] as number) === 0 || titleWords.has(lower)))
    return (
      givenNames.has(lower) ||
      titleWords.has(lower) ||
      capitals.inside.has(lower) ||
      !!(everyday & (WordClass.adjective | WordClass.noun))
    )
  if (
    nextIsName &&
    (organisationHeads.has(words.lowers[word + 1] as string) ||
      placeHeads.has(words.lowers[word + 1] as string))
  )
    return true
  const opensOffice = organisationStarts.has(lower) || titleWords.has(lower)
  if (opensOffice && words.lowers[word + 1] === 'of' && acrossConnector(words, word, word) >= 0) return true
  return capitals.inside.has(lower) && !capitals.lower.has(lower)
}

/** Arabic, Hebrew or Chinese words are read as a name only where they stand alone in a text of another script. */
function opensUncased(words: Words, word: number): boolean {
  const before = word > 0 && (words.looks[word - 1] as number) & Look.uncased
  if (before) return false
  let last = word
  while (last + 1 < words.length && (words.looks[last + 1] as number) & Look.uncased) last++
  const sentence = words.sentences[word] as number
  const neighbour = (at: number) =>
    at >= 0 &&
    at < words.length &&
    words.sentences[at] === sentence &&
    /^[\p{Lu}\p{Ll}]/u.test(words.texts[at] as string)
  return last - word < 4 && (neighbour(word - 1) || neighbour(last + 1))
}

/** True where the next word is capitalised too and belongs to the same run. */
function continues(words: Words, word: number): boolean {
  const next = word + 1
  if (next >= words.length || words.sentences[next] !== words.sentences[word]) return false
  const look = words.looks[next] as number
  if (!(look & Look.adjacent) || look & Look.mark) return false
  if ((words.looks[word] as number) & Look.possessive && !innerPossessives.has(words.lowers[word] as string))
    return false
  const lower = words.lowers[next] as string
  // "the F.B.I. Nothing happened": the full stop of an acronym may be that of its sentence.
  if (
    words.texts[word]?.endsWith('.') &&
    (words.texts[word]?.length ?? 0) > 2 &&
    (words.classes[next] as number) !== 0
  )
    return false
  if ((words.looks[word] as number) & Look.uncased) return !!(look & Look.uncased)
  if (!(look & Look.capital)) return false
  if (isTimeWord(words, next)) return false
  if (lower === 'i') return /^i$/.test(words.texts[word + 2] ?? '')
  if (!((words.classes[next] as number) & WordClass.functional) || nameSuffixes.has(lower)) return true
  // "Theresa May": a given name takes even a word that is grammar elsewhere.
  return lower === 'may' && givenNames.has(words.lowers[word] as string)
}

/** Weekdays and months, unless they are a person's name: "April Ryan", "Theresa May", "Fela June". */
function isTimeWord(words: Words, word: number): boolean {
  const lower = words.lowers[word] as string
  if (!timeWords.has(lower)) return false
  if (!['may', 'april', 'june', 'august', 'mar', 'jan', 'jun'].includes(lower)) return true
  const next = word + 1 < words.length ? (words.looks[word + 1] as number) : 0
  const before = word > 0 ? (words.lowers[word - 1] as string) : ''
  if (
    next & Look.number ||
    [
      'in',
      'of',
      'last',
      'next',
      'since',
      'until',
      'by',
      'early',
      'late',
      'mid',
      'this',
      'from',
      'through',
      'on',
      'and',
    ].includes(before)
  )
    return true
  if (givenNames.has(before) && (words.looks[word - 1] as number) & Look.capital) return false
  if (genderedTitles.has(before) || ['minister', 'president', 'secretary'].includes(before)) return false
  if (lower === 'may' || lower === 'mar' || lower === 'jan' || lower === 'jun')
    return lower === 'jan' ? !(next & Look.capital) : true
  return !(next & Look.capital && next & Look.adjacent)
}

/** The last word of the run that begins at `word`. */
function extend(words: Words, word: number): number {
  let last = word
  while (last - word < LONGEST_RUN) {
    if (continues(words, last)) {
      last++
      continue
    }
    const over = acrossConnector(words, word, last)
    if (over < 0) return last
    last = over
  }
  return last
}

/** Possessives inside names: "People's Party", "Children's Hospital". */
const innerPossessives = new Set(
  'people women men children veterans workers teachers farmers writers doctors nurses mother father john mary luke peter mark paul'.split(
    ' ',
  ),
)
const companyForms = new Set(['inc', 'ltd', 'llc', 'llp', 'plc', 'corp', 'co'])
const ofWords = new Set(['of', 'for', 'on', 'against', 'to'])

/** The word after a connector that belongs to the name: "van der" Berg, University "of" Leeds, Health "and" Human; -1 for none. */
function acrossConnector(words: Words, first: number, last: number): number {
  const at = last + 1
  if (at + 1 >= words.length || (words.looks[last] as number) & (Look.possessive | Look.uncased)) return -1
  const lower = words.lowers[at] as string
  const sentence = words.sentences[first] as number
  const joins = (next: number) =>
    next < words.length &&
    words.sentences[next] === sentence &&
    !!((words.looks[next] as number) & Look.capital) &&
    !!((words.looks[next] as number) & Look.adjacent) &&
    !isTimeWord(words, next) &&
    !neverNames.has(words.lowers[next] as string)
  if (!((words.looks[at] as number) & Look.adjacent) || words.sentences[at] !== sentence) return -1
  if (nameParticles.has(lower)) {
    let next = at + 1
    while (
      next < at + 3 &&
      nameParticles.has(words.lowers[next] ?? '') &&
      !((words.looks[next] as number) & Look.capital)
    )
      next++
    return joins(next) && (lower !== 'y' || joins(next)) ? next : -1
  }
  const text = words.texts[at]
  if (text === '&') return joins(at + 1) ? at + 1 : -1
  // "Acme, Inc."
  if (text === ',') return joins(at + 1) && companyForms.has(words.lowers[at + 1] as string) ? at + 1 : -1
  if (isQuoteMark(text)) return acrossNickname(words, last, at, joins)
  const head = words.lowers[last] as string
  if (ofWords.has(lower)) {
    const next = words.lowers[at + 1] === 'the' ? at + 2 : at + 1
    const opens =
      lower === 'of'
        ? organisationStarts.has(head) ||
          ofHeads.has(head) ||
          (organisationHeads.has(head) && head !== 'house' && head !== 'group')
        : lower === 'for' || lower === 'on'
          ? onHeads.has(head)
          : false
    if (opens && joins(next)) return next
  }
  if (
    lower === 'and' &&
    joins(at + 1) &&
    spansOf(words, first, last) &&
    !givenNames.has(words.lowers[at + 1] as string)
  ) {
    // "Department of Health and Human Services": inside an organisation of that shape only, and not before a person.
    const following = words.lowers[at + 2] ?? ''
    return organisationHeads.has(words.lowers[at + 1] as string) ||
      organisationHeads.has(following) ||
      abstractNames.has(head)
      ? at + 1
      : -1
  }
  return -1
}

const ofHeads = new Set(
  'secretary gulf bay house bank sea strait isle cape duke earl prince princess queen king archbishop bishop church city state republic university kingdom state director head minister lord speaker statue tower port district county islands duchess avenue cathedral horn rock'.split(
    ' ',
  ),
)
const onHeads = new Set(
  'committee center centre centers commission council institute foundation subcommittee organization organisation association campaign coalition society office fund americans citizens women veterans people department conference agency panel secretary high commissioner parents mothers doctors lawyers students scientists evangelicals christians muslims jews latinos'.split(
    ' ',
  ),
)
const abstractNames = new Set(
  'health education food trade science housing culture immigration oil finance business labor agriculture justice defense commerce energy research arts technology security intelligence securities crime sport disease truth peace'.split(
    ' ',
  ),
)

function spansOf(words: Words, first: number, last: number): boolean {
  for (let word = first; word < last; word++) if (ofWords.has(words.lowers[word] as string)) return true
  return false
}

function isQuoteMark(text: string | undefined): boolean {
  return (
    text === '"' ||
    text === '“' ||
    text === '”' ||
    text === '‘' ||
    text === "'" ||
    text === '’' ||
    text === '("'
  )
}

/** The surname after a nickname in quotation marks: Jane "JJ" Roe. At most two words stand inside. */
function acrossNickname(words: Words, last: number, open: number, joins: (next: number) => boolean): number {
  if ((words.classes[last] as number) !== 0 && !givenNames.has(words.lowers[last] as string)) return -1
  for (let close = open + 2; close <= open + 4 && close + 1 < words.length; close++) {
    if (!isQuoteMark(words.texts[close])) continue
    if (close === open + 2 && (words.looks[open + 1] as number) & Look.mark) return -1
    return joins(close + 1) || nameParticles.has(words.lowers[close + 1] as string)
      ? surnameAfter(words, close + 1)
      : -1
  }
  return -1
}

function surnameAfter(words: Words, word: number): number {
  let at = word
  while (nameParticles.has(words.lowers[at] ?? '') && !((words.looks[at] as number) & Look.capital)) at++
  return at < words.length && (words.looks[at] as number) & Look.capital ? at : -1
}

/** The words from `first` to `last` as they stand, single spaces between, "the" left out. */
export function phraseOf(words: Words, first: number, last: number): string {
  let phrase = words.texts[first] as string
  for (let word = first + 1; word <= last; word++) phrase += ` ${words.texts[word]}`
  return phrase
}

/** Countries, places and organisations that the lists know, of one word or of several; by case where that matters. */
export function isKnownName(phrase: string, lower: string): boolean {
  return knownOrganisations.has(phrase) || countries.has(lower) || knownPlaces.has(lower) || cities.has(lower)
}

/** The last word of the longest listed name that begins at the word; -1 where none does. */
export function knownFrom(words: Words, word: number): number {
  const look = words.looks[word] as number
  if (!(look & Look.capital) && words.lowers[word] !== 'al-qaeda' && words.lowers[word] !== 'al') return -1
  const style = styleAt(words, word)
  const isCapitals = style === Style.capitals
  let phrase = ''
  let lower = ''
  let found = -1
  for (let last = word; last < words.length && last < word + LONGEST_KNOWN; last++) {
    const lookHere = words.looks[last] as number
    if (words.sentences[last] !== words.sentences[word] || (last > word && !(lookHere & Look.adjacent))) break
    if (lookHere & Look.mark) break
    if (last > word) {
      phrase += ' '
      lower += ' '
    }
    phrase += words.texts[last]
    lower += words.lowers[last]
    const capital = lookHere & Look.capital
    if (capital && isListed(words, word, last, phrase, lower, isCapitals, style)) found = last
    if (lookHere & Look.possessive) break
  }
  return found
}

function isListed(
  words: Words,
  first: number,
  last: number,
  phrase: string,
  lower: string,
  isCapitals: boolean,
  style: number,
): boolean {
  if (first === last) {
    const everyday = words.classes[first] as number
    // "US" in capitals and "Turkey" in a headline may be ordinary words.
    if (isCapitals && (lower === 'us' || otherAcronyms.has(phrase))) return false
    if (style !== Style.normal && everyday !== 0) return false
    if (postalCodes.has(phrase)) return words.texts[first - 1] === ','
    if (isAbbreviatedState(words, first, lower)) return words.texts[first - 1] === ',' || lower.includes('.')
    if (lower === 'us') return phrase === 'US'
    if (everyday !== 0 && !knownOrganisations.has(phrase) && !countries.has(lower)) return false
  }
  return isKnownName(phrase, lower)
}

/** "Miss." and "Ore." are states after a comma only. */
function isAbbreviatedState(words: Words, word: number, lower: string): boolean {
  return (
    lower.length <= 5 &&
    knownPlaces.has(`${lower}.`) &&
    !knownPlaces.has(lower) &&
    !!((words.looks[word] as number) & Look.dotted)
  )
}

/** A demonym or the name of a party, faith or people, singular or plural. */
export function groupWord(
  lower: string,
): { readonly base: string; readonly plural: boolean; readonly demonym: boolean } | undefined {
  if (demonyms.has(lower)) return { base: lower, plural: false, demonym: true }
  if (groupNames.has(lower)) return { base: lower, plural: false, demonym: false }
  if (!lower.endsWith('s')) return undefined
  const base = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  if (demonyms.has(base)) return { base, plural: true, demonym: true }
  if (groupNames.has(base)) return { base, plural: true, demonym: false }
  return undefined
}
