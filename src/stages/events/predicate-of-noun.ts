import { done, groupWords, happenings } from '../../language/en/events/status-words.ts'
import { childrenBy, isAny, type Tree } from './tree.ts'
import { verbGroup } from './verb-group.ts'

/** The verb or adjective that tells of a noun, and whether it is done to it ("was averted") or by it ("continued"). */
export interface Predicate {
  readonly at: number
  readonly passive: boolean
}

const MOST_WORDS = 30
const BE = new Set("is are was were be been being 's 're get got gets".split(' '))

/** What is said of a noun that is a subject: by the tree, and where that knows none by the words behind it. */
export function predicateOf(tree: Tree, noun: number): Predicate | undefined {
  const head = tree.heads[noun] as number
  const isSubject = head > noun && tree.relations[noun] === 'nsubj'
  if (isSubject && !isReduced(tree, noun, head)) return asPredicate(tree, head)
  const at = predicateBehind(tree, noun) ?? (isSubject ? head : undefined)
  return at === undefined ? undefined : asPredicate(tree, at)
}

const DONE_BY = new Set(['for', 'by', 'in', 'at', 'on', 'near'])

/** "The sit-in | planned for Friday has been scrapped": a participle that only sorts the noun. */
function isReduced(tree: Tree, noun: number, verb: number): boolean {
  return (
    verb === noun + 1 &&
    (tree.lowers[verb] as string).endsWith('ed') &&
    DONE_BY.has(tree.lowers[verb + 1] ?? '') &&
    predicateBehind(tree, noun) !== undefined
  )
}

function asPredicate(tree: Tree, at: number): Predicate {
  const helpers = [
    ...verbGroup(tree, at).words,
    ...childrenBy(tree, at, 'aux').map((each) => tree.lowers[each] as string),
  ]
  return { at, passive: helpers.some((word) => BE.has(word)) && !(tree.lowers[at] as string).endsWith('ing') }
}

const RELATIVES = new Set(['that', 'who', 'which'])

/**
 * The first verb with a helper behind a noun, or one that only tells that it went on. Clauses put in are stepped over:
 * "the ban, promised in May, | has been shelved"; "the massacre that all had feared | did not happen".
 */
function predicateBehind(tree: Tree, noun: number): number | undefined {
  const sentence = tree.sentences[noun]
  let skipped = 0
  let inserted = false
  for (let at = noun + 1; at < Math.min(tree.length, noun + MOST_WORDS); at++) {
    const word = tree.lowers[at] as string
    if (tree.sentences[at] !== sentence || /^[;:“”"?!.]$/.test(word)) return undefined
    if (word === ',') inserted = !inserted
    if (inserted) continue
    if (RELATIVES.has(word) && tree.kinds[at] !== 'DET') skipped++
    if (word === 'and' || word === 'but' || word === 'as' || word === 'after') return undefined
    if (isAny(word, done.ongoing) || isAny(word, happenings)) return skipped > 0 ? undefined : at
    if (tree.kinds[at] !== 'AUX') continue
    let verb = at + 1
    while (
      verb < tree.length &&
      (groupWords.has(tree.lowers[verb] as string) || /..ly$/.test(tree.lowers[verb] as string))
    )
      verb++
    if (tree.sentences[verb] !== sentence) return undefined
    if (skipped === 0) return verb
    skipped--
    at = verb
  }
  return undefined
}
