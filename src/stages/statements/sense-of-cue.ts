import type { Manner, Stance } from '../../domain/statement.ts'
import {
  bareCueWords,
  type CuePhrase,
  type CueSense,
  cuePhrases,
  lightLemmas,
  nounSenses,
  otherSenses,
  verbLemmas,
  verbSenses,
} from '../../language/en/cue-senses.ts'
import { cueForms } from '../../language/en/cue-verbs.ts'

/** What decided how a cue was read: nothing at all is `default`. */
export type SenseBy = 'phrase' | 'verb' | 'noun' | 'other' | 'light' | 'bare' | 'default'

export interface SenseOfCue {
  readonly manner: Manner
  readonly stance: Stance
  readonly by: SenseBy
}

const NOTHING_TOLD = { manner: 'say', stance: 'neutral' } as const

/**
 * How the words of a cue say that it is said, whoever found them: "has repeatedly denied", "released a statement
 * saying", "took issue with". A phrase tells more than a verb, a verb more than what it carries; a verb that only
 * carries ("issued a denial") leaves it to what it carries. Words in lower case, with straight apostrophes.
 */
export function senseOfCue(words: readonly string[]): SenseOfCue {
  const phrase = longestPhrase(words)
  if (phrase) return { manner: phrase.manner, stance: phrase.stance, by: 'phrase' }
  let light: SenseOfCue | undefined
  let noun: SenseOfCue | undefined
  let other: SenseOfCue | undefined
  let verb: SenseOfCue | undefined
  for (const [at, word] of words.entries()) {
    const sense = verbSense(words, at)
    if (sense && (isLight(word) || isProspect(words, at))) light ??= { ...sense, by: 'light' }
    else if (sense && !(noun && nounSenses.has(word))) verb ??= { ...sense, by: 'verb' }
    else if (nounSenses.has(word)) noun ??= { ...(nounSenses.get(word) as CueSense), by: 'noun' }
    if (!sense && isLight(word)) light ??= { ...NOTHING_TOLD, by: 'light' }
    if (otherSenses.has(word) && !isProspect(words, at))
      other ??= { ...(otherSenses.get(word) as CueSense), by: 'other' }
  }
  // "said jokingly": the adverb tells what the verb leaves open; "is adamant", "sounded hopeful"
  if (verb && !(verb.manner === 'say' && other && other.manner !== 'say')) return verb
  const found = other ?? noun ?? verb ?? light
  if (found) return found
  const bare = words.length > 0 && words.every((word) => bareCueWords.has(word))
  return { ...NOTHING_TOLD, by: bare ? 'bare' : 'default' }
}

function verbSense(words: readonly string[], at: number): CueSense | undefined {
  const word = words[at] as string
  const framed = cueForms
    .get(word)
    ?.find(({ verb }) => verb.particles.every((particle, k) => words[at + 1 + k] === particle))?.verb
  return framed ?? verbSenses.get(word)
}

function isLight(word: string): boolean {
  for (const lemma of verbLemmas.get(word) ?? []) if (lightLemmas.has(lemma)) return true
  return false
}

const PROSPECTS = /^(?:expected|set|due|likely|scheduled|poised|slated|about|ready|going)$/

/** "is expected to announce": the announcing is what the cue tells. */
function isProspect(words: readonly string[], at: number): boolean {
  if (!PROSPECTS.test(words[at] as string) || words[at + 1] !== 'to') return false
  const next = words[at + 2]
  return next !== undefined && verbLemmas.has(next)
}

function longestPhrase(words: readonly string[]): CuePhrase | undefined {
  let best: CuePhrase | undefined
  for (let at = 0; at < words.length; at++) {
    for (const key of keysOf(words[at] as string)) {
      const found = cuePhrases.get(key)?.find((phrase) => fits(words, at, phrase.words, 0))
      if (found && (!best || found.words.length > best.words.length)) best = found
    }
  }
  return best
}

function keysOf(word: string): string[] {
  const keys = [word, ...(verbLemmas.get(word) ?? [])]
  return POSSESSIVE.test(word) ? [...keys, "one's"] : keys
}

const POSSESSIVE = /^(?:my|your|his|her|its|our|their)$|'s?$/

/** How many words `*` may stand for: "took strong public issue with". */
const MAX_GAP = 3

function fits(words: readonly string[], at: number, phrase: readonly string[], from: number): boolean {
  for (let k = from; k < phrase.length; k++) {
    const wanted = phrase[k] as string
    if (wanted === '*') {
      for (let gap = 0; gap <= MAX_GAP; gap++)
        if (fits(words, at + k - from + gap, phrase, k + 1)) return true
      return false
    }
    const word = words[at + k - from]
    if (word === undefined || !isForm(word, wanted)) return false
  }
  return true
}

function isForm(word: string, wanted: string): boolean {
  if (word === wanted || verbLemmas.get(word)?.has(wanted)) return true
  if (wanted === 'not') return word.endsWith("n't") || word === 'never'
  return wanted === "one's" ? POSSESSIVE.test(word) : word === `${wanted}s`
}
