import type { Entity } from '../../domain/entity.ts'
import type { Time } from '../../domain/time.ts'
import type { Trigger } from './find-triggers.ts'
import type { Parties } from './parties.ts'
import { timeAt } from './times-of-words.ts'
import { casesOf, childrenBy, MOST_STEPS, type Tree } from './tree.ts'

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'outside',
  'off',
  'through',
  'on',
  'around',
  'across',
  'inside',
  'along',
])

/** Words of the clause around a trigger: what hangs on it and not on a clause of its own. */
function clauseWords(tree: Tree, top: number, most: number): number[] {
  const found: number[] = [top]
  for (let at = 0; at < found.length && found.length < most; at++) {
    for (const child of tree.children[found[at] as number] ?? []) {
      const relation = tree.relations[child] as string
      if (OWN_CLAUSES.has(relation) && tree.kinds[child] === 'VERB') continue
      found.push(child)
    }
  }
  return found
}

const OWN_CLAUSES = new Set(['ccomp', 'advcl', 'acl', 'parataxis', 'xcomp', 'conj', 'csubj'])
const MOST_WORDS = 60

/** The time expression in the event's own clause; the verb's that a noun hangs on where it has none. */
export function timeOf(tree: Tree, trigger: Trigger, times: readonly Time[]): Time | undefined {
  for (const top of tops(tree, trigger)) {
    const own = clauseWords(tree, top, MOST_WORDS)
    let nearest: Time | undefined
    let least = Infinity
    for (const word of own) {
      const time = timeAt(times, tree.starts[word] as number)
      if (!time || time.type === 'SET' || time.type === 'DURATION') continue
      const distance = Math.abs(time.start - (tree.starts[trigger.at] as number))
      if (distance >= least) continue
      nearest = time
      least = distance
    }
    if (nearest) return nearest
  }
  return undefined
}

/** The trigger, its light verb, and the verb that a noun stands by. */
function tops(tree: Tree, trigger: Trigger): number[] {
  const found = [trigger.at]
  let at = trigger.at
  for (let step = 0; step < MOST_STEPS; step++) {
    const head = tree.heads[at] as number
    const relation = tree.relations[at] as string
    if (head === at) break
    const sameClause =
      (trigger.noun && ['obj', 'nsubj', 'obl', 'nmod'].includes(relation) && step < 2) ||
      (relation === 'xcomp' && trigger.frame.type === 'CONSULT')
    if (!sameClause || SAYING.has(tree.lowers[head] as string)) break
    found.push(head)
    at = head
  }
  return found
}

const SAYING = new Set('said told says say announced added reported'.split(' '))

/** Where it happens: a place of its clause behind "in", "at", "near" …, the nearest. */
export function placeOf(
  tree: Tree,
  trigger: Trigger,
  parties: Parties,
  times: readonly Time[],
): number | undefined {
  for (const top of tops(tree, trigger)) {
    for (const child of [...childrenBy(tree, top, 'obl', 'nmod')]) {
      if (!casesOf(tree, child).some((word) => PLACE_PREPOSITIONS.has(word))) continue
      if (timeAt(times, tree.starts[child] as number)) continue
      const index = parties.entityAt(child)
      if (index >= 0 && isPlace(parties.all[index] as Entity, tree, child)) return index
    }
  }
  return undefined
}

const PLACE_NOUNS = new Set(
  `parliament square street city town village capital bridge border station port airport prison camp mine mosque church market school base palace
  ministry embassy hospital university court building road valley province region district north south east west works crossing gate`.split(
    /\s+/,
  ),
)

function isPlace(entity: Entity, tree: Tree, word: number): boolean {
  return entity.type === 'place' || entity.type === 'country' || PLACE_NOUNS.has(tree.lowers[word] as string)
}
