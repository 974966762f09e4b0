import { MOST_STEPS, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

const OWN_CLAUSES = new Set(['ccomp', 'advcl', 'acl', 'parataxis', 'xcomp', 'conj', 'csubj'])
const MOST_WORDS = 60

/** Words of the clause around a word: what hangs on it and not on a clause of its own. */
export function clauseWords(tree: Tree, top: number): number[] {
  const found: number[] = [top]
  for (let at = 0; at < found.length && found.length < MOST_WORDS; at++) {
    for (const child of tree.children[found[at] as number] ?? []) {
      if (OWN_CLAUSES.has(tree.relations[child] as string) && tree.kinds[child] === 'VERB') continue
      found.push(child)
    }
  }
  return found
}

/** "The meeting lasted four hours, and | fresh talks are due next week" */
export function isAcross(tree: Tree, at: number, word: number): boolean {
  for (let each = at + 1; each < word; each++)
    if (tree.lowers[each] === ',' && /^(?:and|but|while)$/.test(tree.lowers[each + 1] as string)) return true
  return false
}

const SAYING = new Set('said told says say announced added reported'.split(' '))
const BESIDE = new Set(['obj', 'nsubj', 'obl', 'nmod'])

/** The trigger, its light verb, and the verb that a noun stands by: where its time and place are told. */
export function topsOf(tree: Tree, trigger: Trigger): number[] {
  const found = [trigger.at]
  let at = trigger.at
  for (let step = 0; step < MOST_STEPS; step++) {
    const head = tree.heads[at] as number
    const relation = tree.relations[at] as string
    if (head === at) break
    const sameClause =
      (trigger.noun && BESIDE.has(relation) && step < 2) ||
      (relation === 'xcomp' && trigger.frame.type === 'CONSULT')
    if (!sameClause || SAYING.has(tree.lowers[head] as string)) break
    found.push(head)
    at = head
  }
  return found
}
