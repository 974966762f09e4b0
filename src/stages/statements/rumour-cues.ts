import { classesOf, WordClass } from '../../language/en/everyday-words.ts'
import { determiners, prepositions } from '../../language/en/function-words.ts'
import { unownedNews } from '../../language/en/source-nouns.ts'
import type { Attribution } from './attribution.ts'
import { isAdverb } from './cues.ts'
import { hasFiniteVerb } from './headline-leads.ts'
import type { Item } from './outline.ts'
import { isMark, type SegmentReader, skipLead } from './segment-shapes.ts'

/** "swept | the terraces of the old ground | that": so many items may stand between the noun and what it tells. */
const MAX_BETWEEN = 9

/**
 * "Rumours swept the terraces that the owner had sold up" · "Speculation is growing that …": what goes round is the
 * source, and its verb the cue. Only at the beginning of a sentence, and with a whole clause behind "that".
 */
export function rumourCue({ items }: SegmentReader): Attribution[] {
  const start = skipLead(items, 0)
  let noun = start
  while (noun < start + 2 && items[noun]?.kind === 'word' && !unownedNews.has(items[noun]?.word ?? '')) noun++
  if (!unownedNews.has(items[noun]?.word ?? '')) return []
  const verb = verbBehind(items, noun + 1)
  if (verb === undefined) return []
  for (let that = verb + 1; that < items.length && that - verb <= MAX_BETWEEN; that++) {
    const item = items[that] as Item
    if (item.kind !== 'word') return []
    if (item.word !== 'that') continue
    const content = { from: that, to: clauseEnd(items, that) }
    if (!hasFiniteVerb(items, { from: that + 1, to: content.to })) return []
    const base = { negated: false, modal: false, evidence: 'rumour' }
    return [
      { ...base, source: { from: start, to: noun }, cue: { from: noun + 1, to: verb }, content: [content] },
    ]
  }
  return []
}

/** "are sweeping", "have long circulated", "swept": the last word of the verb that comes right behind. */
function verbBehind(items: readonly Item[], from: number): number | undefined {
  let k = from
  while (isAdverb(items[k]) || (k < items.length && hasFiniteVerb(items, { from: k, to: k }))) k++
  const word = items[k]?.word ?? ''
  const participle = k > from && /(?:ing|ed)$/.test(word)
  const classes = classesOf(word)
  const finite = k === from && ((classes & WordClass.verbPast) !== 0 || /ed$/.test(word))
  if (participle || finite) return k
  return k > from && !determiners.has(word) && prepositions.has(word) ? k - 1 : k > from ? k - 1 : undefined
}

/** Up to a comma that closes the sentence's aside, or its end. */
function clauseEnd(items: readonly Item[], from: number): number {
  let to = from
  for (let k = from; k < items.length; k++) {
    if (isMark(items[k], ';') || isMark(items[k], '—') || isMark(items[k], '–')) break
    if (isMark(items[k], ',') && /^(?:but|and|which|though|although)$/.test(items[k + 1]?.word ?? '')) break
    if (items[k]?.kind !== 'mark') to = k
  }
  return to
}
