import { WordClass } from '../../language/en/everyday-words.ts'
import { beForms, prepositions } from '../../language/en/function-words.ts'
import { bareCollectives, officeAcronyms, type RoleNoun, roleNouns } from '../../language/en/roles.ts'
import { isModifier } from './name-titles.ts'
import { isDoing, isFiniteVerb, isSort, onlyWithThe } from './nominal-words.ts'
import { Look } from './word-looks.ts'
import type { Words } from './words.ts'

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none'

/** A nominal by its words, both included; the head is the last one. */
export interface FoundNominal {
  readonly first: number
  readonly last: number
  readonly role: RoleNoun
  readonly determiner: Determiner
}

/** Words between determiner and head at most. */
const LONGEST_NOMINAL = 7

const definite = new Set('the this that these those both such'.split(' '))
const possessive = new Set('his her its their my our your whose'.split(' '))
const indefinite = new Set(
  'a an some any another each every no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety several many few most all more other dozens hundreds thousands certain numerous various at'.split(
    ' ',
  ),
)
/** Adjectives that open a plural without a determiner: "senior officials". */
const bareOpeners = new Set(
  'senior top former local federal state military police government administration party campaign law white-house opposition human rights foreign national political religious security intelligence defense defence congressional republican democratic conservative liberal moderate progressive gop american u.s. us western european u.n. un israeli russian chinese british iranian iraqi syrian saudi palestinian ukrainian turkish german french japanese indian pakistani afghan mexican canadian legal medical health election city county school union company industry enforcement other many some most several few two three four five young old older younger black white hispanic latino muslim christian jewish catholic gay undocumented independent outside leading prominent key unnamed anonymous unidentified current recent aid relief rescue fire emergency tribal community business civil peaceful armed islamist separatist rebel'.split(
    ' ',
  ),
)

/** Nouns for crowds that are something else without a determiner, or with the wrong one: "left the team". */
const boundNouns = new Set(
  'public left right press media crowd team staff crew jury panel mob army military navy militia gang squad cabinet establishment majority minority population community coalition alliance faction electorate couple duo trio band orchestra choir whites blacks'.split(
    ' ',
  ),
)
/** Openers that are prepositions before a single body: "outside parliament". */
const openersOfCrowds = new Set(['outside'])

/** Nouns that are documents only where a determiner says that one is meant, and no verb or measure: "the order". */
export function findNominals(words: Words, taken: Uint8Array): FoundNominal[] {
  const found: FoundNominal[] = []
  let end = -1
  for (let word = 0; word < words.length; word++) {
    const look = words.looks[word] as number
    if (look & (Look.mark | Look.number) || taken[word]) continue
    const role = roleNouns.get(words.lowers[word] as string) ?? agedRole(words, word)
    if (!role || isHour(words, word) || isDoing(words, word) || isModifierOfNext(words, word, taken)) continue
    const nominal = nominalAt(words, word, role, taken)
    if (!nominal || nominal.first <= end) continue
    if (onlyWithThe.has(words.lowers[word] as string) && nominal.determiner === 'indefinite') continue
    found.push(nominal)
    end = word
  }
  return found
}

const AGED_PERSON: RoleNoun = { kind: 'person', plural: false, gender: 'unknown', singular: 'year-old' }

/** "the 34-year-old said": an age for a person, where no noun follows. */
function agedRole(words: Words, word: number): RoleNoun | undefined {
  const isAge = words.lowers[word] === 'year-old' && ((words.looks[word - 2] ?? 0) & Look.number) !== 0
  if (!isAge) return undefined
  const next = word + 1
  const follows = next < words.length && words.sentences[next] === words.sentences[word]
  const classes = follows ? (words.classes[next] as number) : 0
  const noun = WordClass.noun | WordClass.adjective | WordClass.pluralNoun
  const verb = WordClass.verbPast | WordClass.verbPresent | WordClass.functional
  if (
    follows &&
    (words.looks[next] as number) & Look.adjacent &&
    !((words.looks[next] as number) & Look.mark)
  ) {
    if ((classes & noun && !(classes & verb)) || roleNouns.has(words.lowers[next] as string)) return undefined
  }
  return AGED_PERSON
}

/** "5 pm": no prime minister. */
function isHour(words: Words, word: number): boolean {
  return (
    officeAcronyms.has(words.lowers[word] as string) &&
    (!((words.looks[word] as number) & Look.allCaps) || ((words.looks[word - 1] ?? 0) & Look.number) !== 0)
  )
}

/** "police officer", "party official": the next word is the head. */
function isModifierOfNext(words: Words, word: number, taken: Uint8Array): boolean {
  const next = word + 1
  if (next >= words.length || words.sentences[next] !== words.sentences[word]) return false
  const look = words.looks[next] as number
  if (
    !(look & Look.adjacent) ||
    look & (Look.mark | Look.number) ||
    (words.looks[word] as number) & Look.possessive
  )
    return false
  if (taken[next]) return false
  const classes = words.classes[next] as number
  if (isDoing(words, next)) return false
  if (roleNouns.has(words.lowers[next] as string))
    return !(classes & (WordClass.verbBase | WordClass.verbPresent) && !nounBefore(words, word))
  const noun = WordClass.noun | WordClass.pluralNoun
  const verb =
    WordClass.verbBase |
    WordClass.verbPresent |
    WordClass.verbPast |
    WordClass.participle |
    WordClass.functional |
    WordClass.adverb |
    WordClass.ing |
    WordClass.adjective
  return (classes & noun) !== 0 && (classes & verb) === 0
}

function nounBefore(words: Words, word: number): boolean {
  return ((words.classes[word] as number) & WordClass.pluralNoun) === 0
}

function nominalAt(words: Words, head: number, role: RoleNoun, taken: Uint8Array): FoundNominal | undefined {
  let first = head
  const sentence = words.sentences[head]
  for (
    let word = head - 1;
    word >= 0 && head - word <= LONGEST_NOMINAL && words.sentences[word] === sentence;
    word--
  ) {
    if (!((words.looks[word + 1] as number) & Look.adjacent)) break
    const lower = words.lowers[word] as string
    const look = words.looks[word] as number
    if (look & Look.possessive)
      return { first: nameStart(words, word, taken), last: head, role, determiner: 'possessive' }
    // "wrote that | militiamen fled"
    if (lower === 'that' && role.plural) break
    if (
      lower === 'that' &&
      word + 1 < head &&
      (indefinite.has(words.lowers[word + 1] as string) || definite.has(words.lowers[word + 1] as string))
    )
      break
    if (definite.has(lower))
      return { first: withPredeterminer(words, word), last: head, role, determiner: 'definite' }
    if (possessive.has(lower)) return { first: word, last: head, role, determiner: 'possessive' }
    if (indefinite.has(lower) || look & Look.number) {
      if (words.lowers[word - 1] === 'that' && !/^(?:one|other|same)$/.test(lower))
        return { first: word, last: head, role, determiner: 'indefinite' }
      const over = words.lowers[word - 1] as string
      if (definite.has(over)) return { first: word - 1, last: head, role, determiner: 'definite' }
      if (possessive.has(over)) return { first: word - 1, last: head, role, determiner: 'possessive' }
      return { first: word, last: head, role, determiner: 'indefinite' }
    }
    if (lower === '-' && words.lowers[word + 1] === 'year-old') continue
    if (look & Look.mark && lower !== '-') break
    const capitalised = !!(look & Look.capital)
    if (!capitalised && isFiniteVerb(words, word)) break
    if (!capitalised && !isModifier(words, word) && !bareOpeners.has(lower)) break
  }
  if (boundNouns.has(words.lowers[head] as string)) return undefined
  if (!role.plural && !bareCollectives.has(words.lowers[head] as string)) return undefined
  if (
    role.kind === 'document' ||
    (role.kind === 'body' && !bareCollectives.has(words.lowers[head] as string))
  )
    return undefined
  if (first === head && role.plural && isSort(words, head, taken)) first--
  while (
    first > 0 &&
    words.sentences[first - 1] === sentence &&
    head - first < LONGEST_NOMINAL &&
    bareOpeners.has(words.lowers[first - 1] as string) &&
    !(role.kind === 'body' && openersOfCrowds.has(words.lowers[first - 1] as string)) &&
    (words.looks[first] as number) & Look.adjacent
  )
    first--
  return { first: ownerStart(words, first, taken), last: head, role, determiner: 'none' }
}

/** "Alder police", "Jo Roe aides": the name of whoever they belong to; "in Alder police said" is two phrases. */
function ownerStart(words: Words, first: number, taken: Uint8Array): number {
  const owner = first - 1
  if (owner < 0 || !taken[owner] || words.sentences[owner] !== words.sentences[first]) return first
  if (!((words.looks[first] as number) & Look.adjacent)) return first
  const start = nameStart(words, owner, taken)
  return prepositions.has(words.lowers[start - 1] as string) ? first : start
}

/** "Trump's" campaign: the nominal starts where the name does. */
function nameStart(words: Words, word: number, taken: Uint8Array): number {
  let first = word
  while (
    first > 0 &&
    taken[first] &&
    taken[first] === taken[first - 1] &&
    words.sentences[first - 1] === words.sentences[word] &&
    taken[first - 1] === taken[word]
  )
    first--
  // "the Kremlin's spokeswoman": the name's article too.
  return words.lowers[first - 1] === 'the' && words.sentences[first - 1] === words.sentences[word]
    ? first - 1
    : first
}

/** "all the officials", "one of the officials" keep to the inner one; "both the …" takes the outer in. */
function withPredeterminer(words: Words, word: number): number {
  const before = words.lowers[word - 1]
  return (before === 'all' || before === 'both') && words.sentences[word - 1] === words.sentences[word]
    ? word - 1
    : word
}

/** True for "a doctor" in "Jane Roe is a doctor": it says something of her and names nobody new. */
export function isPredicate(words: Words, nominal: FoundNominal): boolean {
  if (nominal.determiner !== 'indefinite') return false
  for (let word = nominal.first - 1; word >= Math.max(0, nominal.first - 3); word--) {
    const lower = words.lowers[word] as string
    if (beForms.has(lower) || lower === 'as' || lower === 'became' || lower === 'become')
      return !thereBefore(words, word)
    if (!['not', 'also', 'now', 'still', 'once', 'only', 'just'].includes(lower)) return false
  }
  return false
}

function thereBefore(words: Words, word: number): boolean {
  return words.lowers[word - 1] === 'there'
}
