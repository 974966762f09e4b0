import type { EventType } from '../../domain/ontology/event-types.ts'
import { roleNouns } from '../../language/en/roles.ts'
import { isPassive, MEASURES, objectsOf, passiveSubject, type Trigger } from './find-triggers.ts'
import { type Frame, nounFrameIndex } from './frames.ts'
import { sentenceAround } from './sentence-around.ts'
import { casesOf, childrenBy, isAny, MOST_STEPS, type Tree } from './tree.ts'

/** Head words of those who take part. */
export interface Roles {
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Prepositions before whom it is done to, by type. */
const RECIPIENT_PREPOSITIONS: Readonly<Record<EventType, ReadonlySet<string>>> = {
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
/** Both sides do it: whoever it is done with is an actor. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE', 'AGREE'])
/** Done by one side alone, though their type is mostly mutual. */
const ONE_SIDED = words(
  'promise pledge offer vow undertake commit consent accept ready extradite extradition',
)
const MUTUAL_LEMMAS = words('clash fight battle fighting')
/** "his arrest": the possessor of these suffers it. */
const SUFFERED =
  words(`arrest killing murder assassination detention deportation release expulsion abduction kidnapping imprisonment
  execution conviction beating torture rape eviction jailing impeachment indictment shooting`)
/** Verbs whose object does what follows: "ordered the army to shell", "accused her of burning". */
const OBJECT_CONTROL =
  words(`order ask urge tell force allow permit accuse prevent stop press call help lead enable blame suspect order warn
  persuade encourage invite instruct command send condemn criticise criticize denounce authorise authorize catch see charge convict talk keep save dissuade deter discourage`)

export function rolesOf(tree: Tree, trigger: Trigger): Roles {
  const told = trigger.noun ? nounRoles(tree, trigger) : verbRoles(tree, trigger)
  // "was received by the king": the guest visits
  const isHost = trigger.frame.mode === 'visit' && HOSTS.has(trigger.frame.lemma) && !trigger.noun
  const roles = isHost && told.recipients.some((each) => isGuest(tree, each)) ? swapped(told) : told
  if (!isMutualFrame(trigger.frame))
    return { actors: unique(roles.actors), recipients: without(roles.recipients, roles.actors) }
  return { actors: unique([...roles.actors, ...roles.recipients]), recipients: [] }
}

const HOSTS = words('receive host')

function isGuest({ kinds, lowers }: Tree, at: number): boolean {
  return (
    /^(?:PROPN|PRON)$/.test(kinds[at] as string) ||
    lowers[at] === 'her' ||
    roleNouns.get(lowers[at] as string)?.kind === 'person'
  )
}

function swapped({ actors, recipients }: Roles): Roles {
  return { actors: recipients, recipients: actors }
}

/** Whether all who take part do it: "met", "clashed". */
export function isMutualFrame({ type, lemma, mode }: Frame): boolean {
  return (
    (MUTUAL.has(type) && mode !== 'visit' && mode !== 'phone' && !ONE_SIDED.has(lemma)) ||
    MUTUAL_LEMMAS.has(lemma)
  )
}

const unique = (list: readonly number[]) => [...new Set(list)]
const without = (list: readonly number[], others: readonly number[]) =>
  unique(list).filter((each) => !others.includes(each))

function withConjuncts(tree: Tree, heads: readonly number[]): number[] {
  return heads.flatMap((head) => [
    head,
    ...childrenBy(tree, head, 'conj').filter((each) => tree.kinds[each] !== 'VERB'),
  ])
}

/** Whom a preposition of a list leads to, from a word. */
function behind(tree: Tree, at: number, prepositions: ReadonlySet<string>): number[] {
  return childrenBy(tree, at, 'obl', 'nmod').filter((each) =>
    casesOf(tree, each).some((word) => prepositions.has(word)),
  )
}

const CAPTIVE = words('hostage captive prisoner')
const BY = words('by')
const TO = words('to')
const OF = words('of')

function verbRoles(tree: Tree, trigger: Trigger): Roles {
  const { at, form, frame, partner } = trigger
  const prepositions = RECIPIENT_PREPOSITIONS[frame.type]
  const passive = isPassive(tree, at, form)
  const others =
    partner === undefined
      ? []
      : [
          ...behind(tree, partner, prepositions),
          ...possessorsOf(tree, partner),
          ...(tree.lowers[partner] === 'fire' ? behind(tree, at, TO) : []),
        ]
  const oblique = [...behind(tree, at, prepositions), ...others]
  if (passive) {
    const by = behind(tree, at, BY)
    const subject = passiveSubject(tree, at)
    const partnerIsSubject = partner !== undefined && subject === partner
    const suffers = subject === undefined || partnerIsSubject ? oblique : [relativeHead(tree, at, subject)]
    return { actors: withConjuncts(tree, by), recipients: withConjuncts(tree, suffers) }
  }
  const subject = subjectOf(tree, at)
  const objects = objectsOf(tree, at, form).flatMap((each) => {
    // "recognised the state of Palestine"
    const named =
      tree.lowers[each] === 'state' ? behind(tree, each, OF).filter((of) => tree.kinds[of] === 'PROPN') : []
    if (named.length) return named
    if (each !== partner && !trigger.words.includes(each)) return [each]
    // "hold nine engineers hostage"
    return CAPTIVE.has(tree.lowers[each] as string) ? childrenBy(tree, each, 'compound') : []
  })
  // What is given is no recipient where somebody is given it: "gave the island two boats".
  const indirect = givenTo(tree, at)
  const recipients =
    indirect.length > 0
      ? indirect
      : objects.length > 0 && !prefersOblique(frame.type, oblique)
        ? objects
        : oblique
  return {
    actors: withConjuncts(tree, subject),
    recipients: withConjuncts(tree, recipients).flatMap((each) => sufferers(tree, each, frame.type)),
  }
}

/** "give | Mozambique two boats": the first of two objects; trees mix them up. */
function givenTo(tree: Tree, at: number): number[] {
  const indirect = childrenBy(tree, at, 'iobj')
  const direct = childrenBy(tree, at, 'obj')
  if (indirect.length === 0 || direct.length === 0) return indirect
  return [Math.min(indirect[0] as number, direct[0] as number)]
}

/** Types whose object may be a deed or a paper: "rejected the student's appeal" is done to the student. */
const OF_DEEDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'CONCEDE', 'REQUEST'])
const OWNERS = words('of from by')

/** Whose deed or paper it is; itself where nobody is told. A deed without a doer is nobody's. */
function sufferers(tree: Tree, object: number, type: EventType): number[] {
  const isDeed = nounFrameIndex.has(tree.lowers[object] as string)
  if (
    !OF_DEEDS.has(type) ||
    tree.kinds[object] !== 'NOUN' ||
    !(isDeed || PAPERS.has(tree.lowers[object] as string))
  )
    return [object]
  // "Israel's bombing of a school": whose deed it is, not whom it hit
  const possessors = possessorsOf(tree, object)
  const owners =
    isDeed && possessors.length > 0
      ? possessors
      : [...possessors, ...behind(tree, object, OWNERS), ...sortsOf(tree, object)]
  if (owners.length) return owners
  return isDeed ? [] : [object]
}

const PAPERS =
  words(`appeal request proposal plan call demand claim allegation accusation statement remark remarks comment comments decision
  policy victory offer bid report petition ruling verdict law bill resolution deal agreement handling treatment use role role efforts effort
  move moves stance position action actions behaviour behavior speech letter crackdown government's`)

/** "recalled its ambassador from Minsk", "sent aid to the city": the preposition tells whom it is done to. */
function prefersOblique(type: EventType, oblique: readonly number[]): boolean {
  return oblique.length > 0 && (type === 'AID' || type === 'MOBILIZE' || type === 'SANCTION')
}

/** A relative pronoun stands for the noun that its clause hangs on. */
function relativeHead(tree: Tree, verb: number, subject: number): number {
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

function possessorsOf(tree: Tree, noun: number): number[] {
  return childrenBy(tree, noun, 'nmod', 'det').filter(
    (each) =>
      casesOf(tree, each).some((word) => word === "'s" || word === "'") ||
      POSSESSIVES.has(tree.lowers[each] as string),
  )
}

const POSSESSIVES = words('his her its their our my your')

/** "a Turkish strike", "the Qatari-brokered talks", "US-led raid", "police raid" */
function sortsOf(tree: Tree, noun: number): number[] {
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
const OUTCOMES = words('kill wound injure destroy hit strike damage flatten level wreck hurt maim')
const BETWEEN = words('between among')

function nounRoles(tree: Tree, trigger: Trigger): Roles {
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

/** Verbs whose subject does the noun that is their object: "stepped up attacks", "announced the release", "ordered a raid". */
/** "declared a state of siege", "a series of raids": the noun that stands for it in its clause. */
function measured(tree: Tree, at: number): number {
  const head = tree.heads[at] as number
  return tree.relations[at] === 'nmod' && MEASURES.has(tree.lowers[head] as string) ? head : at
}

const TAKES_PART =
  words(`begin start resume continue join lead attend hold end pursue open restart announce make issue escalate launch carry
  commence step intensify conduct stage mount wage offer provide give declare impose order halt suspend stop plan prepare unleash
  coordinate perpetrate commit deploy authorise authorize approve direct extend renew express voice undertake complete finish
  scrap cancel postpone shelve call drop cut execute deliver tender submit file lodge raise press repeat reiterate expand widen host broker sponsor agree`)

/** "The envoys resumed talks": whoever does a verb of beginning and taking part does the noun. */
function participants(tree: Tree, noun: number, verb: number): number[] {
  return tree.relations[noun] === 'obj' && isAny(tree.lowers[verb], TAKES_PART) ? subjectOf(tree, verb) : []
}
