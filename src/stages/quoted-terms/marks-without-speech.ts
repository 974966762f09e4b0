import type { TextLayer } from '../../text/text-layer.ts'
import type { MentionLayer } from '../mentions/mentions.ts'
import { heldWordsOf } from './held-words.ts'
import { introducedTermOf } from './introduced-terms.ts'
import {
  type MarkedWords,
  type MarkReading,
  type MarkRule,
  markedWords,
  surroundingsOf,
} from './marked-words.ts'
import { nicknameOf } from './nicknames.ts'
import { titleByCapitals, titleOf } from './titles.ts'
import { mentionOf } from './words-as-words.ts'

export interface MarkLayer {
  /** Quotations that could be no speech, in text order. */
  readonly markedWords: readonly MarkedWords[]
  /** Of these, by the index of the quotation, what the words around say are names, terms and words as words. */
  readonly marksWithoutSpeech: ReadonlyMap<number, MarkReading>
}

/** In order: the first that knows decides. What words beside the marks say goes before what capitals alone say. */
const rules: readonly MarkRule[] = [
  nicknameOf,
  heldWordsOf,
  mentionOf,
  titleOf,
  introducedTermOf,
  titleByCapitals,
]

/** Marks that hold no speech, as far as the words around them tell it: before anybody asks who speaks. */
export function findMarksWithoutSpeech(layer: TextLayer & MentionLayer): MarkLayer {
  const marked = markedWords(layer)
  const around = surroundingsOf(layer)
  const found = new Map<number, MarkReading>()
  for (const each of marked) {
    const reading = firstOf(each, around) ?? listed(each, found)
    if (reading) found.set(each.quotation, reading)
  }
  return { markedWords: marked, marksWithoutSpeech: found }
}

function firstOf(marked: MarkedWords, around: Parameters<MarkRule>[1]): MarkReading | undefined {
  for (const rule of rules) {
    const reading = rule(marked, around)
    if (reading) return reading
  }
  return undefined
}

/** the words “aid” and “help”; “Ferry”, “Home by Water”: the next of a list is what the one before is. */
function listed(
  { items, at }: MarkedWords,
  found: ReadonlyMap<number, MarkReading>,
): MarkReading | undefined {
  const joins = (k: number) => /^(?:and|or|,|\/)$/.test(items[k]?.word ?? '')
  const last = joins(at - 1) ? (joins(at - 2) ? at - 3 : at - 2) : at - 1
  const reading = found.get(items[last]?.quotation ?? -1)
  return reading && { ...reading, rule: 'listed' }
}
