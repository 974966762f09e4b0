import type { Entity } from '../../domain/entity.ts'
import type { Time } from '../../domain/time.ts'
import { isAcross, topsOf } from './clause-words.ts'
import type { Parties } from './parties.ts'
import { sentenceAround } from './sentence-around.ts'
import { timeAt } from './times-of-words.ts'
import { casesOf, childrenBy, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

const PREPOSITIONS = new Set(`in at near outside off through on around across inside along`.split(' '))

/** Where it happens: a place of its clause behind "in", "at", "near" …, the nearest. */
export function placeOf(
  tree: Tree,
  trigger: Trigger,
  parties: Parties,
  times: readonly Time[],
): number | undefined {
  return (
    placeByTree(tree, trigger, parties, times) ??
    placeByWords(tree, trigger, parties, times) ??
    placeInFront(tree, trigger, parties)
  )
}

function placeByTree(
  tree: Tree,
  trigger: Trigger,
  parties: Parties,
  times: readonly Time[],
): number | undefined {
  for (const top of topsOf(tree, trigger)) {
    for (const child of childrenBy(tree, top, 'obl', 'nmod')) {
      if (!casesOf(tree, child).some((word) => PREPOSITIONS.has(word))) continue
      if (timeAt(times, tree.starts[child] as number) || isAcross(tree, trigger.at, child)) continue
      const index = parties.entityAt(child)
      // "called on Kenya"
      if (
        (parties.all[index] as Entity | undefined)?.type === 'country' &&
        casesOf(tree, child).includes('on')
      )
        continue
      if (index >= 0 && isPlace(parties.all[index] as Entity, tree, child)) return index
    }
  }
  return undefined
}

const IN_A_PLACE = new Set(['in', 'at', 'near', 'outside', 'off'])
const PARTS = new Set(
  'and but or who which that as after before when while because if until since from to into ; : “ ”'.split(
    ' ',
  ),
)
const MOST_WORDS = 14

/** "attacked a school in Kerr", "Friday’s summit of the lake states in Kisumu": no verb, no clause, no "from" between. */
function placeByWords(
  tree: Tree,
  trigger: Trigger,
  parties: Parties,
  times: readonly Time[],
): number | undefined {
  const { to } = sentenceAround(tree, trigger.at)
  let preposition = ''
  const last = Math.max(...trigger.words)
  for (let at = last + 1; at < Math.min(to, last + MOST_WORDS); at++) {
    const word = tree.lowers[at] as string
    if (PARTS.has(word) || tree.kinds[at] === 'VERB' || tree.kinds[at] === 'AUX') return undefined
    if (tree.kinds[at] === 'ADP' || PREPOSITIONS.has(word)) preposition = word
    if (!IN_A_PLACE.has(preposition) || timeAt(times, tree.starts[at] as number)) continue
    const place = namedPlaceAt(parties, at)
    if (place !== undefined) return place
  }
  return undefined
}

function namedPlaceAt({ knownAt, all }: Parties, word: number): number | undefined {
  const index = knownAt(word)
  const type = all[index]?.type
  return type === 'place' || type === 'country' ? index : undefined
}

const LONGEST_OPENING = 5

/** "In Halde, police arrested": what opens the sentence, if the event's verb is its first. */
function placeInFront(tree: Tree, trigger: Trigger, parties: Parties): number | undefined {
  const { from } = sentenceAround(tree, trigger.at)
  if (!IN_A_PLACE.has(tree.lowers[from] as string) || trigger.noun) return undefined
  if (tree.kinds.slice(from, trigger.at).includes('VERB')) return undefined
  for (let at = from + 1; at < Math.min(trigger.at, from + LONGEST_OPENING); at++) {
    if (tree.lowers[at] === ',') return undefined
    const place = namedPlaceAt(parties, at)
    if (place !== undefined) return place
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
  // "due in court over the murders": not where they were
  if (tree.lowers[word] === 'court' && childrenBy(tree, word, 'det').length === 0) return false
  return entity.type === 'place' || entity.type === 'country' || PLACE_NOUNS.has(tree.lowers[word] as string)
}
