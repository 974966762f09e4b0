import type { WindowScores } from '../model.ts'
import type { LabelledWords } from './word-ranges.ts'

/** The best of the labels whose columns begin at `from`. */
export function bestLabel(
  { tags, tagColumns }: WindowScores,
  word: number,
  from: number,
  count: number,
): number {
  const row = word * tagColumns + from
  let best = 0
  for (let label = 1; label < count; label++) {
    if ((tags[row + label] as number) > (tags[row + best] as number)) best = label
  }
  return best
}

/** The likelihood of one of the labels: softmax over their scores. */
export function likelihood(
  { tags, tagColumns }: WindowScores,
  word: number,
  from: number,
  count: number,
  label: number,
): number {
  const row = word * tagColumns + from
  const own = tags[row + label] as number
  let total = 0
  for (let other = 0; other < count; other++) total += Math.exp((tags[row + other] as number) - own)
  return 1 / total
}

/** Labels of the BIO kind over all words of a window -> what they mark. An I after another label begins anew. */
export function labelledRanges(
  scores: WindowScores,
  { from, labels }: { readonly from: number; readonly labels: readonly string[] },
): LabelledWords[] {
  const found: LabelledWords[] = []
  let first = -1
  let kind = ''
  let sum = 0
  const close = (end: number) => {
    if (first >= 0) found.push({ first, end, label: kind, score: sum / (end - first) })
    first = -1
  }
  for (let word = 0; word < scores.words; word++) {
    const best = bestLabel(scores, word, from, labels.length)
    const label = labels[best] as string
    const type = label.slice(2)
    if (!(label.startsWith('I') && first >= 0 && type === kind)) {
      close(word)
      if (best === 0) continue
      first = word
      kind = type
      sum = 0
    }
    sum += likelihood(scores, word, from, labels.length, best)
  }
  close(scores.words)
  return found
}
