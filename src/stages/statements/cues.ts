import { type CueForm, type CueVerb, cueForms } from '../../language/en/cue-verbs.ts'
import {
  auxiliaries,
  beForms,
  determiners,
  modals,
  negations,
  prepositions,
  timeWords,
  verbAdverbs,
} from '../../language/en/function-words.ts'
import type { Item } from './outline.ts'
import type { SegmentReader } from './segment-shapes.ts'
import type { MentionEdges } from './source-phrases.ts'

/** A cue verb in a segment; the numbers are item indices, both ends included. */
export interface Cue {
  readonly verb: CueVerb
  readonly form: CueForm['form']
  /** With auxiliaries, negation and adverbs before the verb. */
  readonly from: number
  readonly at: number
  /** With particles behind the verb. */
  readonly to: number
  /** "did not say". */
  readonly negated: boolean
  /** "would say", "may warn". */
  readonly modal: boolean
  readonly passive: boolean
  /** "is saying": an -ing form with a subject right before it. */
  readonly progressive: boolean
}

/** "went on to say", "continued to insist": the infinitive is said all the same. */
const saidAllTheSame = new Set([
  'went',
  'goes',
  'going',
  'on',
  'continued',
  'continues',
  'continuing',
  'came',
  'came',
  'rose',
  'used',
])

/** The cue verbs of a segment outside quotation marks, in order, not overlapping. */
export function findCues({ items, mentions }: SegmentReader): Cue[] {
  const cues: Cue[] = []
  let last = -1
  for (let at = 0; at < items.length; at++) {
    const forms = cueForms.get((items[at] as Item).word)
    if (!forms || isNamed(items[at], mentions)) continue
    const cue = cueAt(items, at, forms, last + 1, mentions)
    if (!cue) continue
    cues.push(cue)
    last = cue.to
    at = cue.to
  }
  return cues
}

const isNamed = (item: Item | undefined, { names }: MentionEdges) =>
  item?.capital === true && names.has(item.start)

function cueAt(
  items: readonly Item[],
  at: number,
  forms: readonly CueForm[],
  floor: number,
  mentions: MentionEdges,
): Cue | undefined {
  const found = forms.find(({ verb }) => particlesFollow(items, at, verb.particles))
  if (!found) return undefined
  const { verb, form } = found
  const before = scanVerbGroup(items, at, floor, mentions)
  if (before.infinitive && !before.saidAllTheSame) return undefined
  const previous = items[before.from - 1]
  if (looksLikeNoun(items, at, found, previous)) return undefined
  const passive = before.be && (form === 'past' || form === 'participle')
  return {
    verb,
    form,
    from: before.from,
    at,
    to: at + verb.particles.length,
    negated: before.negated,
    modal: before.modal,
    passive,
    progressive: before.be && form === 'ing',
  }
}

function particlesFollow(items: readonly Item[], at: number, particles: readonly string[]): boolean {
  return particles.every((particle, index) => items[at + 1 + index]?.word === particle)
}

interface VerbGroup {
  readonly from: number
  readonly negated: boolean
  readonly modal: boolean
  readonly be: boolean
  readonly infinitive: boolean
  readonly saidAllTheSame: boolean
}

/** Walks back over "has also repeatedly", "did not", "went on to". */
function scanVerbGroup(items: readonly Item[], at: number, floor: number, mentions: MentionEdges): VerbGroup {
  let from = at
  let [negated, modal, be, infinitive, allTheSame] = [false, false, false, false, false]
  for (let k = at - 1; k >= floor; k--) {
    const word = (items[k] as Item).word
    if (isNamed(items[k], mentions)) break
    if (word === 'to' && k === from - 1 && k > 0) {
      infinitive = true
      allTheSame = saidAllTheSame.has(items[k - 1]?.word ?? '')
      if (!allTheSame) break
      from = items[k - 1]?.word === 'on' ? k - 2 : k - 1
      k = from
      continue
    }
    const auxiliary = auxiliaries.has(word)
    if (
      !auxiliary &&
      !negations.has(word) &&
      !verbAdverbs.has(word) &&
      !isAdverb(items[k]) &&
      !isTimeWord(items, k)
    )
      break
    if (negations.has(word)) negated = true
    if (modals.has(word)) modal = true
    if (beForms.has(word)) be = true
    from = k
  }
  return { from: Math.max(from, floor), negated, modal, be, infinitive, saidAllTheSame: allTheSame }
}

/** "Roe earlier Tuesday said", "Roe on Monday said": time words between subject and verb; "May said" is somebody. */
function isTimeWord(items: readonly Item[], k: number): boolean {
  const { word } = items[k] as Item
  if (word === 'on') return timeWords.has(items[k + 1]?.word ?? '')
  return timeWords.has(word) && k > 0 && items[k - 1]?.kind === 'word' && word !== 'may' && word !== 'next'
}

/** "repeatedly"; but "Kelly" and "Italy" are names. */
export function isAdverb(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    !item.capital &&
    /...ly$/.test(item.word) &&
    item.word !== 'family' &&
    item.word !== 'only'
  )
}

/** "the report said": here "report" is no verb. Only what stands before can tell without a parser. */
function looksLikeNoun(
  items: readonly Item[],
  at: number,
  { verb, form }: CueForm,
  previous: Item | undefined,
): boolean {
  const item = items[at] as Item
  const next = items[at + 1]
  if (previous && (determiners.has(previous.word) || previous.word.endsWith("'s"))) {
    // "those said …", "all say …": pronouns where the verb is no noun
    return (
      verb.nounLike ||
      !/^(?:this|that|these|those|some|many|most|all|both|one|two|three|four|five|others|which|what|his|her)$/.test(
        previous.word,
      )
    )
  }
  if (item.capital && at > 0 && items[at - 1]?.kind === 'word' && (verb.nounLike || !inTitleCase(items)))
    return true // part of a name
  if (!verb.nounLike || form === 'past' || form === 'participle') {
    return form === 'past' && previous !== undefined && prepositions.has(previous.word)
  }
  if (form === 'ing') return false
  if (previous && prepositions.has(previous.word)) return true
  if (next && (next.word === 'of' || next.word === 'from' || beForms.has(next.word))) return true
  return false
}

/** "Mayor Says City Is Broke": in such a line a capital letter tells nothing. */
function inTitleCase(items: readonly Item[]): boolean {
  const words = items.filter(({ kind, word }) => kind === 'word' && word.length > 3)
  return words.length > 0 && words.filter(({ capital }) => capital).length >= 0.8 * words.length
}
