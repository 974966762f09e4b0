import type { Tree } from './tree.ts'

/** Words to either side at most: longer sentences are lists or no prose. */
const MOST_WORDS = 400

/** First word of the sentence around a word, and the word after its last. */
export function sentenceAround(tree: Tree, at: number): { from: number; to: number } {
  let [from, to] = [at, at + 1]
  while (from > 0 && at - from < MOST_WORDS && tree.sentences[from - 1] === tree.sentences[at]) from--
  while (to < tree.length && to - at < MOST_WORDS && tree.sentences[to] === tree.sentences[at]) to++
  return { from, to }
}
