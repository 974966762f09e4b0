import type { EventType } from '../../domain/ontology/event-types.ts'
import { casesOf, childrenBy, isAny, MOST_STEPS, type Tree } from './tree.ts'

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const BY: ReadonlySet<string> = words('by')
/** Prepositions before whom it is done to, by type. */
export const RECIPIENT_PREPOSITIONS: Readonly<Record<EventType, ReadonlySet<string>>> = {
  AGREE: words('with to'),
  CONSULT: words('with to between among'),
  SUPPORT: words('for to with of behind'),
  CONCEDE: words('to for of on against'),
  COOPERATE: words('with'),
  AID: words('to for of into'),
  RETREAT: words('of to'),
  REQUEST: words('on upon to from for against with'),
  ACCUSE: words('against of into at on over for'),
  REJECT: words('of by to from'),
  THREATEN: words('against to at on'),
  PROTEST: words('against at to'),
  SANCTION: words('against on with from of to for'),
  MOBILIZE: words('against to into near along'),
  COERCE: words('of on against in into'),
  ASSAULT: words('on against at of upon into'),
}
/** Verbs whose object does what follows: "ordered the army to shell", "accused her of burning". */
const OBJECT_CONTROL =
  words(`order ask urge tell force allow permit accuse prevent stop press call help lead enable blame suspect order warn
  persuade encourage invite instruct command send condemn criticise criticize denounce authorise authorize catch see charge convict talk keep save dissuade deter discourage`)

/** Whom a preposition of a list leads to, from a word. */
export function behind(tree: Tree, at: number, prepositions: ReadonlySet<string>): number[] {
  return childrenBy(tree, at, 'obl', 'nmod').filter((each) =>
    casesOf(tree, each).some((word) => prepositions.has(word)),
  )
}

export function withConjuncts(tree: Tree, heads: readonly number[]): number[] {
  return heads.flatMap((head) => [
    head,
    ...childrenBy(tree, head, 'conj').filter((each) => tree.kinds[each] !== 'VERB'),
  ])
}

/** A relative pronoun stands for the noun that its clause hangs on. */
export function relativeHead(tree: Tree, verb: number, subject: number): number {
  const head = tree.heads[verb] as number
  return tree.relations[verb] === 'acl' && head !== verb && RELATIVE.has(tree.lowers[subject] as string)
    ? head
    : subject
}

const RELATIVE = words('who which that whom')

/** Who does what a verb says: its subject, or that of what it hangs on. */
export function subjectOf(tree: Tree, verb: number): number[] {
  let at = verb
  for (let step = 0; step < MOST_STEPS; step++) {
    const own = childrenBy(tree, at, 'nsubj')[0]
    if (own !== undefined) return [relativeHead(tree, at, own)]
    const head = tree.heads[at] as number
    const relation = tree.relations[at]
    if (head === at) return []
    if (tree.kinds[head] !== 'VERB' && tree.kinds[head] !== 'ADJ' && tree.kinds[head] !== 'AUX') {
      // "fighters shelling the town", "a plot to bomb": the noun, or whoever has it
      const infinitive = childrenBy(tree, at, 'mark').some((each) => tree.lowers[each] === 'to')
      const participle = (tree.lowers[at] as string).endsWith('ing')
      if (relation === 'conj') {
        at = head
        continue
      }
      // "a threat by Algeria | to expel"
      if (infinitive && casesOf(tree, head).includes('by')) return [head]
      if (infinitive || PAPERS_THAT_SAY.has(tree.lowers[head] as string)) return holdersOf(tree, head)
      return relation === 'acl' && participle && casesOf(tree, at).length === 0
        ? [head]
        : holdersOf(tree, head)
    }
    const objects = childrenBy(tree, head, 'obj', 'iobj').filter((each) => tree.kinds[each] !== 'ADJ')
    const controlled = relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp'
    if (controlled && objects.length && isAny(tree.lowers[head], OBJECT_CONTROL)) return objects
    at = head
  }
  return []
}

/** "put out a report accusing": whoever put it out accuses. */
const PAPERS_THAT_SAY = words(
  'report statement resolution lawsuit letter post tweet message motion bill decree note petition article speech suit',
)

/** Who has a plan, makes a threat: its possessor, by, of; else who does the verb that it hangs on. */
function holdersOf(tree: Tree, noun: number): number[] {
  const own = [...possessorsOf(tree, noun), ...behind(tree, noun, BY), ...sortsOf(tree, noun)]
  if (own.length) return own
  const head = tree.heads[noun] as number
  return head !== noun && tree.kinds[head] === 'VERB' && tree.relations[noun] === 'obj'
    ? subjectOf(tree, head)
    : []
}

export function possessorsOf(tree: Tree, noun: number): number[] {
  return childrenBy(tree, noun, 'nmod', 'det').filter(
    (each) =>
      casesOf(tree, each).some((word) => word === "'s" || word === "'") ||
      POSSESSIVES.has(tree.lowers[each] as string),
  )
}

const POSSESSIVES = words('his her its their our my your')

/** "a Turkish strike", "the Qatari-brokered talks", "US-led raid", "police raid" */
export function sortsOf(tree: Tree, noun: number): number[] {
  return childrenBy(tree, noun, 'amod', 'compound').flatMap((each) => {
    // "Qatari-brokered": whoever stands before the hyphen
    if (BROUGHT_ABOUT.has(tree.lowers[each] as string) && tree.lowers[each - 1] === '-') return [each - 2]
    const own =
      tree.kinds[each] === 'PROPN' || tree.kinds[each] === 'ADJ' || SORTS.has(tree.lowers[each] as string)
    // "Russia–Ukraine talks"
    const joined =
      JOINS.has(tree.lowers[each - 1] ?? '') && tree.kinds[each - 2] === 'PROPN' ? [each - 2] : []
    return own ? [...joined, each, ...childrenBy(tree, each, 'conj', 'compound')] : []
  })
}

const JOINS = words('- – /')
const BROUGHT_ABOUT = words('led brokered mediated backed sponsored hosted run supported')
const SORTS = words('police army rebel militia government opposition student worker teacher')
