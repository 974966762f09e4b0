import type { Entity } from '../../domain/entity.ts'
import type { Parties } from './parties.ts'
import { sentenceAround } from './sentence-around.ts'
import { childrenBy, type Tree } from './tree.ts'

/** What a clause says after its event, where the tree shows nobody: indices of entities. */
export interface Reached {
  readonly recipient: number | undefined
  readonly place: number | undefined
  /** Whoever is told behind "by". */
  readonly agent: number | undefined
}

const MOST_WORDS = 24
const ENDS_CLAUSE = new Set(
  `because while although though after before when since until if unless as who whom which whose whether but despite following amid
  during according said says over`.split(/\s+/),
)
const IN_A_PLACE = new Set(['in', 'at', 'near', 'outside', 'around', 'along', 'inside', 'across'])
const ASIDE = new Set([
  'of',
  'by',
  'about',
  'under',
  'without',
  'through',
  'via',
  'instead',
  'than',
  'like',
  'as',
])

/**
 * The first party to the right of an event in its own clause: "agreed to open its borders to Somali refugees",
 * "carried out strikes on Friday against Rovan targets". What stands in a place is where it happens. `ofNoun`: the
 * object of the verb behind is none of its parties: "the killing | shocked Norway".
 */
export function reachRight(
  tree: Tree,
  last: number,
  parties: Parties,
  isOut: (entity: number) => boolean,
  ofNoun: boolean,
): Reached {
  const sentence = tree.sentences[last]
  let preposition = ''
  let place: number | undefined
  let recipient: number | undefined
  let agent: number | undefined
  let isVerbBetween = false
  for (let at = last + 1; at < tree.length && at <= last + MOST_WORDS; at++) {
    if (tree.sentences[at] !== sentence) break
    const word = tree.lowers[at] as string
    if (ENDS_CLAUSE.has(word) || /^[;:“"]$/.test(word) || opensClause(tree, at, last)) break
    if (word === ',' && isTail(tree, at)) break
    // "…, Marovia | warned": who does a later verb
    if (tree.relations[at] === 'nsubj' && (tree.heads[at] as number) > at) break
    if (tree.kinds[at] === 'VERB') isVerbBetween = true
    if (tree.kinds[at] === 'ADP' || word === 'to') preposition = word
    const entity = parties.knownAt(at)
    if (entity < 0 || isOut(entity)) continue
    const { type } = parties.all[entity] as Entity
    if (type === 'other') continue
    if (IN_A_PLACE.has(preposition) && (type === 'place' || type === 'country')) place ??= entity
    else if (preposition === 'by') agent ??= isVerbBetween ? undefined : entity
    else if (!ASIDE.has(preposition) && !(isVerbBetween && ofNoun && preposition === '')) recipient ??= entity
    preposition = ''
  }
  return { recipient, place, agent }
}

const LONGEST_TAIL = 14

/** "…, the ministry in Taipei said": what ends a sentence on whose word it is. */
function isTail(tree: Tree, comma: number): boolean {
  const { to } = sentenceAround(tree, comma)
  if (to - comma > LONGEST_TAIL) return false
  for (let at = comma + 1; at < to; at++) {
    if (tree.lowers[at] === ',') return false
    if (SAYING.has(tree.lowers[at] as string)) return at > comma + 1
  }
  return false
}

const SAYING = new Set('said says told announced reported warned wrote confirmed'.split(' '))

/** Whether a verb has a subject of its own behind the event: what follows is its clause. */
function opensClause(tree: Tree, at: number, last: number): boolean {
  return (
    tree.kinds[at] === 'VERB' &&
    childrenBy(tree, at, 'nsubj').some((subject) => subject > last && subject < at)
  )
}
