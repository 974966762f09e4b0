import { classesOf, WordClass } from '../../language/en/everyday-words.ts'
import { determiners, modals, prepositions } from '../../language/en/function-words.ts'
import { pronouns } from '../../language/en/pronouns.ts'
import { roleNouns } from '../../language/en/roles.ts'
import { nounFrameIndex, verbFormIndex } from './frames.ts'
import { inPhrase } from './phrase-kinds.ts'

export interface Tagged {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly lowers: readonly string[]
  readonly kinds: string[]
}

const AUX = new Set(
  `is are was were be been being am has have had having do does did will would can could may might must shall should
  's 're 've 'd 'll ca wo`.split(/\s+/),
)
const PERSONAL = new Set(
  'i he she it we they you who which that him her them me us nobody everyone someone anyone'.split(' '),
)
const OPENERS = new Set(
  'if unless whether because while although though after before when as since that until lest'.split(' '),
)
const LETTER = /^\p{L}/u
const UPPER = /^\p{Lu}/u

/** Kinds of words by lists and by the word before. */
export function tag(text: string, { starts, ends, lowers, kinds }: Tagged, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const word = lowers[at] as string
    const before = at > from ? (kinds[at - 1] as string) : ''
    kinds[at] = kindOf(text.slice(starts[at], ends[at]), word, at === from, before, lowers, at, kinds)
  }
}

function kindOf(
  written: string,
  word: string,
  first: boolean,
  before: string,
  lowers: readonly string[],
  at: number,
  kinds: readonly string[],
): string {
  if (/^\p{N}/u.test(written)) return 'NUM'
  if (before === 'VERB' && PARTICLES.has(word)) return 'X'
  if (word === "'s" && (before === 'NOUN' || before === 'PROPN')) return 'PART'
  // "Had the rebels captured the airport": a condition's helper
  if (!first && /^(?:has|have|had)$/.test(word) && DETERMINED.test(lowers[at + 1] ?? '')) return 'VERB'
  if (AUX.has(word)) return 'AUX'
  if (word === 'to') return startsInfinitive(lowers[at + 1]) ? 'PART' : 'ADP'
  if (word === "n't" || word === 'not' || word === 'neither') return 'PART'
  if (!LETTER.test(written)) return 'PUNCT'
  // "a sit-in", "the walk-out"
  if (lowers[at - 1] === '-' && isNounOf(word, lowers[at - 2])) return 'NOUN'
  if (word === 'and' || word === 'or' || word === 'but' || word === 'nor') return 'CCONJ'
  // "said on Friday | that the government"
  if (word === 'that' && before !== 'NOUN' && DETERMINED.test(lowers[at + 1] ?? '')) return 'SCONJ'
  if (word === 'that' && before !== 'NOUN') return before === 'VERB' || before === 'PUNCT' ? 'SCONJ' : 'DET'
  if (OPENERS.has(word) && word !== 'that') return 'SCONJ'
  if (
    word === 'her' ||
    word === 'his' ||
    word === 'their' ||
    word === 'its' ||
    word === 'our' ||
    word === 'my'
  )
    return 'DET'
  if (PERSONAL.has(word) && !(written.length > 1 && written === written.toUpperCase())) return 'PRON'
  if (determiners.has(word)) return 'DET'
  if (pronouns.has(word) && written !== 'US') return 'PRON'
  if (prepositions.has(word)) return 'ADP'
  if (!first && UPPER.test(written)) return 'PROPN'
  return contentKind(word, first && UPPER.test(written), before, lowers, at, kinds)
}

function isNounOf(word: string, before: string | undefined): boolean {
  return nounFrameIndex.get(word)?.some(({ others }) => others[0] === before && others[1] === '-') === true
}

/** What belongs to the verb before it: "laid down their arms". */
const PARTICLES = new Set('down off out up back away over'.split(' '))

const DETERMINED = /^(?:the|a|an|his|her|its|their|this|that|these|those|all|some|two|three|four|several)$/

/** "to bomb", not "to Jakarta", "to eight years", "to the port". */
function startsInfinitive(next: string | undefined): boolean {
  if (next === undefined || DETERMINED.test(next)) return false
  const bits = classesOf(next)
  const forms = verbFormIndex.get(next)
  if (forms) return forms.some(({ form }) => form === 'base')
  return (bits & WordClass.verbBase) !== 0 || AUX.has(next) || /..ly$/.test(next)
}

function contentKind(
  word: string,
  capital: boolean,
  before: string,
  lowers: readonly string[],
  at: number,
  kinds: readonly string[],
): string {
  const forms = verbFormIndex.get(word)
  const bits = classesOf(word)
  const nounish =
    nounFrameIndex.has(word) || roleNouns.has(word) || (bits & (WordClass.noun | WordClass.pluralNoun)) !== 0
  const verbish =
    forms !== undefined ||
    /...ed$/.test(word) ||
    (bits &
      (WordClass.verbBase |
        WordClass.verbPresent |
        WordClass.verbPast |
        WordClass.participle |
        WordClass.ing)) !==
      0
  if (
    word === 'neither' ||
    word === 'only' ||
    /..ly$/.test(word) ||
    word === 'never' ||
    word === 'also' ||
    word === 'again' ||
    word === 'yet'
  )
    return 'ADV'
  const last = lowers[at - 1] ?? ''
  const next = lowers[at + 1] ?? ''
  const verbForm =
    /(?:ed|ing)$/.test(word) || forms?.every(({ form }) => form !== 'base' && form !== 'third') === true
  // "a multi-pronged attack", "the Taliban-claimed bomb"
  if (last === '-' && verbForm) return 'ADJ'
  // "the new funding package", "the jailed editor"
  const isQuality = before === 'DET' || before === 'ADJ' || (before === 'ADV' && kinds[at - 2] === 'DET')
  if (verbForm && isQuality && isPlainNoun(next)) return 'ADJ'
  if (verbish) {
    if (
      before === 'AUX' ||
      modals.has(last) ||
      last === 'to' ||
      last === "n't" ||
      last === 'not' ||
      before === 'PRON'
    )
      return 'VERB'
    if (
      before === 'ADV' &&
      (kinds[at - 2] === 'AUX' || kinds[at - 2] === 'NOUN' || kinds[at - 2] === 'PROPN' || verbForm)
    )
      return 'VERB'
    if (before === 'DET' || before === 'ADJ' || before === 'NUM')
      return verbForm && !nounish && before !== 'ADJ' ? 'ADJ' : 'NOUN'
    if (before === 'PART' && last === "'s") return 'NOUN'
    if (last === 'by' && MOVING.has(word) && roleNouns.has(next)) return 'ADJ'
    if (before === 'ADP') return /ing$/.test(word) ? 'VERB' : 'NOUN'
    if (before === 'VERB' && nounFrameIndex.has(word) && /s$/.test(word)) return 'NOUN'
    if (verbForm) return 'VERB'
    if ((before === 'NOUN' || before === 'PROPN') && !verbForm && isInverted(kinds, at)) return 'VERB'
    // "the decision | told", "their lawyer | said"
    if (bits & WordClass.verbPast && !nounish && !(bits & (WordClass.adjective | WordClass.functional)))
      return 'VERB'
    // "Russian | forces are"
    if (/s$/.test(word) && nounish && FINITE.has(next)) return 'NOUN'
    // "Turkish | engineers began"
    if (AGENTS.test(word) && isPastForm(next)) return 'NOUN'
    if (before === 'NOUN' || before === 'PROPN') {
      const finite =
        forms?.some(({ form }) => form !== 'base' && form !== 'ing') === true ||
        /s$/.test(word) ||
        (lowers[at - 1] ?? '').endsWith('s')
      const objectFollows =
        DETERMINED.test(next) || (/^\p{L}/u.test(next) && classesOf(next) === 0 && !roleNouns.has(next))
      if (finite && objectFollows && (/s$/.test(word) || /s$/.test(last))) return 'VERB'
      return finite && !(nounFrameIndex.has(word) && !/s$/.test(lowers[at - 1] ?? '')) ? 'VERB' : 'NOUN'
    }
    if (before === 'CCONJ' && !nounish) return 'VERB'
    if (!nounish && !capital) return 'VERB'
  }
  if (capital && !nounish && bits === 0) return 'PROPN'
  if (bits & WordClass.adjective && !nounish) return 'ADJ'
  if (bits & WordClass.adverb && !nounish) return 'ADV'
  return 'NOUN'
}

const FINITE = new Set('are were have will would can could may might must do did'.split(' '))

/** Plurals of those who do. */
const AGENTS = /...(?:ers|ors|ists|ians)$/

function isPastForm(word: string): boolean {
  return (
    verbFormIndex.get(word)?.some(({ form }) => form === 'past') === true ||
    (classesOf(word) & WordClass.verbPast) !== 0
  )
}

const LONGEST_SUBJECT = 5

/** "Should Tamar | close", "Did police | fire": the helper opens the sentence, and its verb is still to come. */
function isInverted(kinds: readonly string[], at: number): boolean {
  for (let each = at - 1; each >= 0 && each >= at - LONGEST_SUBJECT; each--) {
    if (kinds[each] === 'AUX')
      return each === 0 || kinds[each - 1] === 'PUNCT' || kinds[each - 1] === undefined
    if (!inPhrase(kinds[each])) return false
  }
  return false
}

/** "blown up by retreating rebels": what says how they are, not what they do to somebody. */
const MOVING = new Set(
  'retreating fleeing advancing protesting striking rioting marching visiting warring invading ruling demonstrating departing'.split(
    ' ',
  ),
)

function isPlainNoun(word: string): boolean {
  const bits = classesOf(word)
  return (
    (roleNouns.has(word) || (bits & WordClass.noun) !== 0) &&
    (bits & (WordClass.functional | WordClass.adverb)) === 0
  )
}
