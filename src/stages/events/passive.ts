import type { VerbForm } from './frames.ts'
import { casesOf, childrenBy, type Tree } from './tree.ts'

/** What a verb does it to: its objects, with those of a preposition that stands right behind, and a passive's subject. */
export function objectsOf(tree: Tree, at: number, form: VerbForm['form'] | undefined): number[] {
  const objects = childrenBy(tree, at, 'obj', 'iobj')
  if (objects.length) return objects.flatMap((each) => [each, ...childrenBy(tree, each, 'conj')])
  if (isPassive(tree, at, form)) {
    const subject = passiveSubject(tree, at)
    return subject === undefined ? [] : [subject, ...childrenBy(tree, subject, 'conj')]
  }
  // "on | the demand", where the tree hangs it on the verb by a preposition that is its particle
  return childrenBy(tree, at, 'obl').filter(
    (each) => casesOf(tree, each).length === 0 && tree.kinds[each] !== 'PROPN',
  )
}

export const BE: ReadonlySet<string> = new Set(
  "is are was were be been being am 's 're get got gets getting".split(' '),
)

export function isPassive(tree: Tree, at: number, form: VerbForm['form'] | undefined): boolean {
  // "is opposed to the plan" opposes it
  if (tree.lowers[at] === 'opposed' && tree.lowers[at + 1] === 'to') return false
  if (form !== 'participle' && form !== 'past') return false
  const helpers = childrenBy(tree, at, 'aux')
  if (helpers.some((each) => BE.has(tree.lowers[each] as string))) return true
  if (helpers.length === 0 && isDoneTo(tree, at)) return true
  // A verb that stands beside another shares its helpers: "was arrested and charged".
  if (
    tree.relations[at] === 'conj' &&
    helpers.length === 0 &&
    childrenBy(tree, at, 'nsubj', 'obj').length === 0
  ) {
    const head = tree.heads[at] as number
    return (
      tree.kinds[head] === 'VERB' &&
      childrenBy(tree, head, 'aux').some((each) => BE.has(tree.lowers[each] as string))
    )
  }
  return (
    tree.relations[at] === 'acl' && helpers.length === 0 && childrenBy(tree, at, 'nsubj', 'obj').length === 0
  )
}

/** Done to somebody or by nobody at all: without an object, whoever stands before suffers it. */
const ALWAYS_TO_SOMEBODY = new Set(
  `arrested detained jailed imprisoned sentenced convicted charged indicted deported extradited evicted abducted kidnapped
  murdered assassinated beheaded lynched executed killed wounded injured slain`.split(/\s+/),
)
const NOT_TO_SOMEBODY = new Set(['at', 'into', 'toward', 'towards', 'forward'])
const ENDS_VERB = new Set(['ADP', 'ADV', 'PUNCT', 'SCONJ', 'PART'])
/** Never a past, so without "have" a passive: "the bridge, blown up by rebels". */
const PARTICIPLES = new Set(
  'blown taken driven stolen beaten shaken broken thrown torn overthrown'.split(' '),
)

/** "Roe arrested on suspicion of fraud", "Three killed in blast": a headline leaves the helper out. */
function isDoneTo(tree: Tree, at: number): boolean {
  const word = tree.lowers[at] as string
  if (PARTICIPLES.has(word)) return true
  // "MP shot dead by gunmen", "Envoys received by the king"
  const behind = tree.lowers[at + 1] === 'dead' || tree.lowers[at + 1] === 'down' ? at + 2 : at + 1
  if (tree.lowers[behind] === 'by' && !/^(?:night|day|then)$/.test(tree.lowers[behind + 1] ?? '')) return true
  if (!ALWAYS_TO_SOMEBODY.has(word) || childrenBy(tree, at, 'obj', 'iobj').length > 0) return false
  const next = at + 1
  if (next >= tree.length || tree.sentences[next] !== tree.sentences[at]) return true
  return ENDS_VERB.has(tree.kinds[next] as string) && !NOT_TO_SOMEBODY.has(tree.lowers[next] as string)
}

export function passiveSubject(tree: Tree, at: number): number | undefined {
  const own = childrenBy(tree, at, 'nsubj')[0]
  if (own !== undefined) return own
  const head = tree.heads[at] as number
  if (tree.relations[at] === 'acl' && head !== at) return head
  if (tree.relations[at] === 'conj' && head !== at) return childrenBy(tree, head, 'nsubj')[0]
  if (tree.relations[at] === 'xcomp' && head !== at) return childrenBy(tree, head, 'nsubj')[0]
  return undefined
}
