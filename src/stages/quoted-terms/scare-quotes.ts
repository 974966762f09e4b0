import { cueForms } from '../../language/en/cue-verbs.ts'
import { determiners, prepositions } from '../../language/en/function-words.ts'
import { speechNouns, termedThings } from '../../language/en/quoted-words.ts'
import { endsAsSentence, isTitleCase } from './inside-marks.ts'
import { isExplained, isJudgement } from './introduced-terms.ts'
import { before, type MarkedWords, wordBefore, wordBehind } from './marked-words.ts'

/** More words without a cue are speech whose speaker the report leaves open, or may be. */
const MOST_WORDS = 3
/** How far before the marks a noun tells that they hold speech: "amid claims of “fraud”". */
const SPEECH_NOUN_REACH = 3

/** How far before the marks a claim's clause may begin: "accusations that they wage “sexist” attacks". */
const CLAIM_REACH = 12

/**
 * the “free” parking: a few words within a sentence that nobody is said to have said: a name for something where the
 * words around explain it or say that it is one, else held at a distance. Undefined where they may be a piece of speech.
 */
export function useOfLeftOver(marked: MarkedWords): 'scare' | 'term' | undefined {
  const { words, headline, items } = marked
  if (words.length > MOST_WORDS || endsAsSentence(marked) || headline) return undefined
  // “We’re happy” about it: a clause of somebody's
  if (words.length > 1 && /^(?:i|we|you|he|she|they|it)(?:['’]|$)/i.test(words[0] ?? '')) return undefined
  if (!items.some(({ kind }) => kind === 'word') || isIntroduced(marked)) return undefined
  if (isTitleCase(marked) && words.length > 1 && marked.at > 0) return 'term' // a name: “Open Sund”
  const term = termedThings.has(wordBehind(marked, 1)) || (isExplained(marked) && !isJudgement(marked))
  if (!term && words.length > 1 && !marked.nested && !opensPhrase(marked)) return undefined
  return term ? 'term' : 'scare'
}

/** What a colon, a verb or a noun of saying stands before may be said. */
function isIntroduced(marked: MarkedWords): boolean {
  const left = wordBefore(marked, 1)
  if (left === ':' || (cueForms.get(left) ?? []).some(({ verb }) => verb.frames.has('q'))) return true
  if (
    /^(?:be|have|been)$/.test(left) &&
    (wordBefore(marked, 2) === 'to' || wordBefore(marked, 2) === 'have') &&
    isSaid(marked)
  )
    return true
  if (left === 'being' && wordBefore(marked, 2) === 'of') return true // accused them of being “traitors”
  for (let distance = 1; distance <= CLAIM_REACH; distance++)
    if (wordBefore(marked, distance) === 'that' && speechNouns.has(wordBefore(marked, distance + 1)))
      return true
  for (let distance = 1; distance <= SPEECH_NOUN_REACH; distance++)
    if (speechNouns.has(wordBefore(marked, distance))) return true
  return false
}

/** was said to be “furious” · is thought to have been “hasty” */
const isSaid = (marked: MarkedWords) =>
  [3, 4].some((distance) =>
    /^(?:said|reported|believed|thought|rumoured|rumored|known)$/.test(wordBefore(marked, distance)),
  )

/** Several words may be a piece of speech, unless a noun phrase begins with them: the “sea view” · her former “best friend” · moved to “model villages”; not: is “entirely different”, about “going away” */
function opensPhrase(marked: MarkedWords): boolean {
  const left = before(marked, 1)
  if (!left || /^(?:and|or|,)$/.test(left.word)) return true
  const preposition = prepositions.has(left.word) && !/ing$/i.test(marked.words[0] ?? '')
  const owns = /['’]s?$/.test(left.word)
  return preposition || owns || determiners.has(left.word) || isQualifier(marked)
}

/** her former “best friend”: an article, and one word that is no verb, before the marks */
function isQualifier(marked: MarkedWords): boolean {
  const left = wordBefore(marked, 1)
  return determiners.has(wordBefore(marked, 2)) && !/ly$/.test(left)
}
