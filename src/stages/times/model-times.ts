import type { LabelledRange } from '../../text/model-reading.ts'
import { firstAtLeast } from '../../text/search-sorted.ts'
import type { Matched } from './grammar.ts'
import type { TimeWord } from './time-words.ts'

/**
 * How sure the model has to be of a time that no rule sees, and of one that rules hold for doubtful. Higher: fewer,
 * and fewer wrong ones.
 */
const SURE_ALONE = 0.9
const SURE_OF_DOUBTFUL = 0.7

/** Puts the rules' times and the model's together: what rules know is kept; of doubtful words the model decides. */
export function combineTimes(
  words: readonly TimeWord[],
  rules: readonly Matched[],
  model: readonly LabelledRange[] | undefined,
): Matched[] {
  if (!model) return rules.filter(({ meaning }) => meaning.doubt !== 'unlikely')
  const kept: Matched[] = []
  let next = 0
  const taken = new Set<LabelledRange>()
  for (const found of rules) {
    const start = (words[found.first] as TimeWord).start
    const end = (words[found.next - 1] as TimeWord).end
    while (next < model.length && (model[next] as LabelledRange).end <= start) next++
    let score = 0
    for (let at = next; at < model.length && (model[at] as LabelledRange).start < end; at++) {
      score = Math.max(score, (model[at] as LabelledRange).score)
      taken.add(model[at] as LabelledRange)
    }
    if (found.meaning.doubt !== 'unlikely' || score >= SURE_OF_DOUBTFUL) kept.push(found)
  }
  const starts = words.map(({ start }) => start)
  for (const range of model) {
    if (taken.has(range) || range.score < SURE_ALONE) continue
    const found = ofModel(words, starts, range)
    if (found) kept.push(found)
  }
  return kept.sort((a, b) => a.first - b.first)
}

/** A time that only the model sees: its words and its type; nobody knows a value. */
function ofModel(
  words: readonly TimeWord[],
  starts: readonly number[],
  range: LabelledRange,
): Matched | undefined {
  const first = firstAtLeast(starts, range.start)
  let next = first
  while (next < words.length && (words[next] as TimeWord).end <= range.end) next++
  if (starts[first] !== range.start || next === first) return undefined
  return {
    rule: 'model',
    first,
    next,
    meaning: { kind: 'value', type: range.label as 'DATE' | 'TIME' | 'DURATION' | 'SET' },
  }
}
