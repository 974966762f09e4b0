import { nounFrameIndex } from './frames.ts'
import { casesOf, childrenBy, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

const JUDGING = new Set(['amod', 'compound'])

/** The noun with its adjectives, a verb alone. */
export function termOf(tree: Tree, { at, noun, words }: Trigger): { start: number; end: number } {
  if (!noun) {
    const first = words.includes(at) ? at : (words[0] as number)
    return { start: tree.starts[first] as number, end: tree.ends[lastBeside(words, first)] as number }
  }
  let first = at
  for (
    let each = at - 1;
    each >= 0 && tree.heads[each] === at && JUDGING.has(tree.relations[each] as string);
    each--
  )
    first = each
  return { start: tree.starts[first] as number, end: tree.ends[at] as number }
}

function lastBeside(words: readonly number[], at: number): number {
  let last = at
  for (const word of words) if (word === last + 1) last = word
  return last
}

const OTHERS = new Set(
  'another fresh earlier new previous later separate second third fourth fifth'.split(' '),
)
const ORDINAL = /^(?:second|third|fourth|fifth)$/
const SPAN = /^(?:hour|day|week|month|year|decade)s?$/
const MOST_OF_SPAN = 6

/** "another raid", "a second strike": told to be a happening of its own. */
export function isAnother(tree: Tree, at: number): boolean {
  // "shelled the port again"
  if (tree.kinds[at] === 'VERB' && tree.lowers.slice(at, at + MOST_OF_SPAN).includes('again')) return true
  // "the previous day's shooting"
  if (tree.lowers[at - 3] === 'previous') return true
  const other = childrenBy(tree, at, 'det', 'amod', 'compound').find((each) =>
    OTHERS.has(tree.lowers[each] as string),
  )
  if (other === undefined) return false
  // "was arrested, the team's second such arrest in a month": counted, and no other
  const isCounted = ORDINAL.test(tree.lowers[other] as string) && isDefinite(tree, at)
  return !(isCounted && tree.lowers.slice(at + 1, at + MOST_OF_SPAN).some((word) => SPAN.test(word)))
}

/** "held | talks", "carried out an | attack": the noun tells what is done. */
export function coreOf(tree: Tree, { noun, frame, partner }: Trigger): string {
  if (frame.others.includes('dead')) return 'kill'
  if (noun || partner === undefined) return frame.lemma
  return nounFrameIndex.get(tree.lowers[partner] as string)?.[0]?.lemma ?? frame.lemma
}

const DEFINITE = new Set('the this that these those his her its their'.split(' '))

/** "the raid", "his arrest" */
export function isDefinite(tree: Tree, at: number): boolean {
  return childrenBy(tree, at, 'det', 'nmod').some(
    (each) => each < at && (DEFINITE.has(tree.lowers[each] as string) || casesOf(tree, each).includes("'s")),
  )
}
