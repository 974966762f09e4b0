import { auxiliaries, negations } from '../../language/en/function-words.ts'
import {
  avoidingVerbs,
  meaningWords,
  usingVerbs,
  verbsOfWords,
  wordNouns,
} from '../../language/en/quoted-words.ts'
import { rangeOf } from '../statements/attribution.ts'
import { agentAt } from '../statements/naming-cues.ts'
import { subjectBefore } from '../statements/source-phrases.ts'
import { withoutPossessive } from './held-words.ts'
import { endsAsSentence } from './inside-marks.ts'
import {
  before,
  type Holder,
  type MarkedWords,
  type MarkReading,
  type Surroundings,
  wordBefore,
  wordBehind,
} from './marked-words.ts'

const mention = (rule: string, holder: Holder = null): MarkReading => ({ use: 'mention', holder, rule })

/** A word spoken of as a word is one or few: “regime change”. */
const MOST_WORDS = 6
const SHOWING = /^(?:with|bearing|reading|displaying|carrying)$/
/** How far before "the word" the verb of whoever uses it may stand. */
const USE_REACH = 8

/** used the word “famine” · “treaty” does not appear · kalde means “cold” */
export function mentionOf(marked: MarkedWords, around: Surroundings): MarkReading | undefined {
  if (marked.words.length > MOST_WORDS || endsAsSentence(marked)) return undefined
  return behindWordNoun(marked, around) ?? isWordOf(marked) ?? besideMeaning(marked)
}

/** “bandits” is the word that the general prefers · “bandits”, a word that he had learned there */
function isWordOf(marked: MarkedWords): MarkReading | undefined {
  const { items, at } = marked
  let k = at + 1
  if (!/^(?:is|was|are|were|,)$/.test(items[k]?.word ?? '') && !/,$/.test(marked.inside)) return undefined
  if (!/,$/.test(marked.inside)) k++
  if (items[k]?.word === 'not') k++
  if (!/^(?:a|an|the)$/.test(items[k]?.word ?? '')) return undefined
  const noun = [k + 1, k + 2].find((each) => wordNouns.has(items[each]?.word ?? ''))
  if (noun === undefined) return undefined
  const from = items[noun + 1]?.word === 'that' ? noun + 2 : noun + 1
  for (let verb = from + 1; verb < items.length && verb <= from + USE_REACH; verb++) {
    const { word, kind } = items[verb] as (typeof items)[number]
    if (kind !== 'word') break
    if (!usingVerbs.has(word) && !auxiliaries.has(word)) continue
    const never = [verb, verb + 1, verb + 2].some((k) => negations.has(items[k]?.word ?? ''))
    return mention('is-a-word', never ? null : rangeOf(items, { from, to: verb - 1 }))
  }
  return mention('is-a-word')
}

/** the word “famine” · the terms “aid” and “help” · words like “aid” · the phrase, “aid” */
function behindWordNoun(marked: MarkedWords, around: Surroundings): MarkReading | undefined {
  const noun = wordNounAt(marked)
  if (noun === undefined) return undefined
  // "a banner with the words “…”": they are shown, and so are speech.
  const shown = [noun + 1, noun + 2].some((distance) => SHOWING.test(wordBefore(marked, distance)))
  if (shown && wordBefore(marked, noun) === 'words') return undefined
  return mention('word-noun', userOf(marked, noun, around))
}

/** The distance of the noun that says that these are words: "the word", "words like", "the phrase," */
function wordNounAt(marked: MarkedWords): number | undefined {
  const right = wordBefore(marked, 1)
  const distance = right === 'as' && wordBefore(marked, 2) === 'such' ? 3 : /^(?:like|,)$/.test(right) ? 2 : 1
  const noun = wordBefore(marked, distance)
  if (!wordNouns.has(noun)) return undefined
  // "in other words, “…”", "in his own words “…”": what follows is speech.
  const plainly =
    noun === 'words' && /^(?:in|own|other|his|her|their|few)$/.test(wordBefore(marked, distance + 1))
  return plainly ? undefined : distance
}

/** Who is said to have used the word: the subject of the verb before it, or whoever stands behind "by". Nobody where it was avoided. */
function userOf(marked: MarkedWords, noun: number, { edges }: Surroundings): Holder {
  const { items, at } = marked
  for (let distance = noun + 1; distance <= noun + USE_REACH; distance++) {
    const item = before(marked, distance)
    if (!item || item.kind === 'quotation') break
    const word = item.word
    if (avoidingVerbs.has(word)) return null
    if (word === 'of' && /^(?:use|usage|mention)$/.test(wordBefore(marked, distance + 1))) {
      const owner = before(marked, distance + 2)
      if (owner && /^(?:his|her|their)$/.test(owner.word)) return { start: owner.start, end: owner.end }
      const phrase = owner?.word.endsWith("'s")
        ? subjectBefore(items, at - distance - 1, 0, edges)
        : undefined
      return phrase ? withoutPossessive(items, phrase.from, phrase.to) : null
    }
    if (!usingVerbs.has(word)) continue
    let from = at - distance
    let negated = false
    while (from > 0 && isOfGroup(items[from - 1]?.word ?? '')) {
      from--
      negated ||= negations.has(items[from]?.word ?? '')
    }
    const passive = /^(?:is|are|was|were|been|be|being)$/.test(items[at - distance - 1]?.word ?? '')
    if (negated || passive || items[from - 1]?.word === 'without') return null
    const subject = subjectBefore(items, from, 0, edges)
    // "he's using": the verb is none of his name
    return subject ? withoutPossessive(items, subject.from, subject.to) : null
  }
  const used = wordBehind(marked, 2) === 'used' || wordBehind(marked, 1) === 'used'
  if (!used) return null
  let by = at + 2
  while (by <= at + USE_REACH && items[by]?.word !== 'by') by++
  const agent = items[by]?.word !== 'by' ? undefined : agentAt({ items, mentions: edges }, by + 1)
  return agent ? rangeOf(items, agent) : null
}

const isOfGroup = (word: string) =>
  auxiliaries.has(word) ||
  negations.has(word) ||
  /..ly$/.test(word) ||
  /^(?:also|often|once|first|even|to|only)$/.test(word)

/** “treaty” means · “treaty” does not appear · kalde means “cold” · Latin for “cold” · short for “cold” */
function besideMeaning(marked: MarkedWords): MarkReading | undefined {
  const [right, second] = [wordBehind(marked, 1), wordBehind(marked, 2)]
  if (verbsOfWords.has(right)) return mention('has-meaning')
  if (
    /^(?:does|did|do)$/.test(right) &&
    /^(?:not|n't)$/.test(second) &&
    /^(?:appear|occur|mean|feature)$/.test(wordBehind(marked, 3))
  )
    return mention('has-meaning')
  const left = wordBefore(marked, 1)
  if (meaningWords.has(left)) return mention('meaning')
  if (
    left === 'for' &&
    (wordBefore(marked, 2) === 'short' ||
      wordNouns.has(wordBefore(marked, 2)) ||
      isLanguage(before(marked, 2)?.word ?? '', before(marked, 2)?.capital))
  )
    return mention('stands-for')
  if (left === 'for' && wordBefore(marked, 2) === 'stands') return mention('stands-for')
  if (left === 'as' && /^translat/.test(wordBefore(marked, 2))) return mention('meaning')
  return undefined
}

/** Latin, Danish, Greek, Portuguese, Spanish, Italian: a language by its ending. */
const isLanguage = (word: string, capital = false) =>
  capital && /(?:in|ish|ese|ian|ic|ek|ch|an|w)$/.test(word)
