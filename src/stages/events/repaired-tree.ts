import { nounFrameIndex, verbFormIndex } from './frames.ts'
import type { Tree } from './tree.ts'

/**
 * The model's tree, with the rules' reading of sentences that the model plainly misreads: it takes a word that tells
 * of an event for a conjunction or an auxiliary ("sentenced", "refused"), and then its whole clause is not to be
 * trusted. Both trees are of the same words.
 */
export function repaired(model: Tree, rules: Tree): Tree {
  const kinds = [...model.kinds]
  const heads = Int32Array.from(model.heads)
  const relations = [...model.relations]
  for (let from = 0; from < model.length; ) {
    const sentence = model.sentences[from]
    let to = from + 1
    while (to < model.length && model.sentences[to] === sentence) to++
    if (isMisread(model, rules, from, to)) {
      for (let at = from; at < to; at++) {
        kinds[at] = rules.kinds[at] as string
        heads[at] = rules.heads[at] as number
        relations[at] = rules.relations[at] as string
      }
    }
    from = to
  }
  const children: number[][] = kinds.map(() => [])
  for (let at = 0; at < model.length; at++) if (heads[at] !== at) children[heads[at] as number]?.push(at)
  return { ...model, kinds, heads, relations, children }
}

const CONTENT = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN', 'ADV'])
const INFLECTED = /(?:ed|ing|ion)$/

/** Whether a word of an event stands as no word of content can, or a finite verb is a noun's part. */
function isMisread(model: Tree, rules: Tree, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = model.lowers[at] as string
    if (!verbFormIndex.has(word) && !nounFrameIndex.has(word)) continue
    if (!CONTENT.has(model.kinds[at] as string) && INFLECTED.test(word)) return true
    const isRoot = model.heads[at] === at || model.relations[at] === 'ccomp'
    if (rules.kinds[at] === 'VERB' && model.kinds[at] === 'NOUN' && isRoot) return true
  }
  return false
}
