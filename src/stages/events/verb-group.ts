import { groupWords } from '../../language/en/events/status-words.ts'
import type { Tree } from './tree.ts'

/** The words right before a verb that belong to it: helpers, negation, adverbs; in text order. */
export interface VerbGroup {
  readonly verb: number
  /** The first word of the group; the verb itself where nothing stands before it. */
  readonly from: number
  readonly words: readonly string[]
  /** "to bomb", "not to bomb" without a form of "be" before. */
  readonly infinitive: boolean
}

const MOST_WORDS = 7

/** Read off the words alone, because both trees err on long groups: "are soon to be | released". */
export function verbGroup(tree: Tree, verb: number): VerbGroup {
  let from = verb
  const sentence = tree.sentences[verb]
  while (from > 0 && verb - from < MOST_WORDS && tree.sentences[from - 1] === sentence) {
    const word = tree.lowers[from - 1] as string
    if (!groupWords.has(word) && !isManner(tree, from - 1)) break
    from--
  }
  const words = tree.lowers.slice(from, verb)
  const to = words.lastIndexOf('to')
  return { verb, from, words, infinitive: to >= 0 && !words.slice(0, to).some((word) => HELPERS.has(word)) }
}

const HELPERS = new Set("is are was were be been am 's 're has have had".split(' '))

function isManner({ lowers, kinds }: Tree, at: number): boolean {
  return /...ly$/.test(lowers[at] as string) && kinds[at] !== 'NOUN' && kinds[at] !== 'PROPN'
}

/** Words to either side at most: what has no marks for longer is no prose. */
const LONGEST_CLAUSE = 150

/** First word of the clause around a word, by what parts clauses on the page. */
export function clauseStart(tree: Tree, at: number): number {
  let from = at
  while (
    from > 0 &&
    at - from < LONGEST_CLAUSE &&
    tree.sentences[from - 1] === tree.sentences[at] &&
    !PARTS.test(tree.lowers[from - 1] as string)
  )
    from--
  return from
}

/** The word behind the last one of the clause. */
export function clauseEnd(tree: Tree, at: number): number {
  let to = at + 1
  while (
    to < tree.length &&
    to - at < LONGEST_CLAUSE &&
    tree.sentences[to] === tree.sentences[at] &&
    !PARTS.test(tree.lowers[to] as string)
  )
    to++
  return to
}

const PARTS = /^[,;:“”"()—–?!.]+$/
