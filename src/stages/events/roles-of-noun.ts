import { objectsOf } from './passive.ts'
import type { Roles } from './roles.ts'
import { sentenceAround } from './sentence-around.ts'
import { isAny, type Tree } from './tree.ts'
import { MEASURES, type Trigger } from './trigger.ts'
import {
  BY,
  behind,
  possessorsOf,
  RECIPIENT_PREPOSITIONS,
  sortsOf,
  subjectOf,
  withConjuncts,
  words,
} from './whose-deed.ts'

/** "his arrest": the possessor of these suffers it. */
const SUFFERED =
  words(`arrest killing murder assassination detention deportation release expulsion abduction kidnapping imprisonment
  execution conviction beating torture rape eviction jailing impeachment indictment shooting`)
const OUTCOMES = words('kill wound injure destroy hit strike damage flatten level wreck hurt maim')
const BETWEEN = words('between among')

export function nounRoles(tree: Tree, trigger: Trigger): Roles {
  const { at, frame, partner } = trigger
  const possessors = possessorsOf(tree, at)
  const of = behind(tree, at, words('of'))
  const suffers = SUFFERED.has(frame.lemma) && of.length === 0
  const actors = [
    ...behind(tree, at, BY),
    ...sortsOf(tree, at),
    ...(suffers ? [] : possessors),
    ...behind(tree, at, BETWEEN),
  ]
  const recipients = [...behind(tree, at, RECIPIENT_PREPOSITIONS[frame.type]), ...(suffers ? possessors : [])]
  // "blocked the lane | in protest"
  if (frame.lemma === 'protest' && tree.lowers[at - 1] === 'in') actors.push(...subjectBefore(tree, at))
  const top = measured(tree, at)
  const head = tree.heads[top] as number
  if (partner !== undefined) {
    if (tree.relations[at] === 'obj') actors.push(...subjectOf(tree, partner))
    else actors.push(...behind(tree, partner, BY))
    recipients.push(...behind(tree, partner, RECIPIENT_PREPOSITIONS[frame.type]))
  } else if (head !== at && tree.kinds[head] === 'VERB') {
    actors.push(...participants(tree, top, head))
    // "remain | on strike"
    if (frame.others[0] === 'on') actors.push(...subjectOf(tree, head))
    // "A second strike destroyed a warehouse"
    if (frame.type === 'ASSAULT' && tree.relations[at] === 'nsubj' && isAny(tree.lowers[head], OUTCOMES))
      recipients.push(...objectsOf(tree, head, 'past'))
  }
  if (frame.others[0] === 'on' && actors.length === 0) actors.push(...firstNoun(tree, at))
  const mutual = behind(tree, at, words('with'))
  return {
    actors: withConjuncts(tree, actors),
    recipients: withConjuncts(tree, [...recipients, ...(frame.type === 'CONSULT' ? mutual : [])]),
  }
}

const HELPERS = words('is are was were has have had been remain remains stay stays')

/** "Collectors in Palermo have been | on strike": the first noun of a clause whose verb only helps. */
function firstNoun(tree: Tree, word: number): number[] {
  const { from } = sentenceAround(tree, word)
  const hasHelper = tree.lowers.slice(from, word).some((each) => HELPERS.has(each))
  for (let at = from; hasHelper && at < word; at++)
    if (tree.kinds[at] === 'NOUN' && tree.relations[at] !== 'compound') return [at]
  return []
}

/** Who does the nearest verb before. */
function subjectBefore(tree: Tree, word: number): number[] {
  for (let at = word - 1; at >= 0 && tree.sentences[at] === tree.sentences[word]; at--)
    if (tree.kinds[at] === 'VERB') return subjectOf(tree, at)
  return []
}

/** "declared a state of siege", "a series of raids": the noun that stands for it in its clause. */
function measured(tree: Tree, at: number): number {
  const head = tree.heads[at] as number
  return tree.relations[at] === 'nmod' && MEASURES.has(tree.lowers[head] as string) ? head : at
}

/** Verbs whose subject does the noun that is their object: "stepped up attacks", "announced the release", "ordered a raid". */
const TAKES_PART =
  words(`begin start resume continue join lead attend hold end pursue open restart announce make issue escalate launch carry
  commence step intensify conduct stage mount wage offer provide give declare impose order halt suspend stop plan prepare unleash
  coordinate perpetrate commit deploy authorise authorize approve direct extend renew express voice undertake complete finish
  scrap cancel postpone shelve execute deliver tender submit file lodge raise press repeat reiterate expand widen host broker sponsor agree`)

/** "The envoys resumed talks": whoever does a verb of beginning and taking part does the noun. */
function participants(tree: Tree, noun: number, verb: number): number[] {
  return tree.relations[noun] === 'obj' && (isAny(tree.lowers[verb], TAKES_PART) || isCalledOff(tree, verb))
    ? subjectOf(tree, verb)
    : []
}

/** "called off a visit"; who calls a killing murder takes no part. */
function isCalledOff({ lowers }: Tree, verb: number): boolean {
  return (lowers[verb] as string).startsWith('call') && lowers[verb + 1] === 'off'
}
