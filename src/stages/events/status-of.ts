import type { Event } from '../../domain/event.ts'
import {
  conditionals,
  futureModals,
  governors,
  imaginedModals,
  negativeDeterminers,
  negativePronouns,
  negators,
  possibleModals,
} from '../../language/en/events/status-words.ts'
import { isPassive, type Trigger } from './find-triggers.ts'
import { casesOf, childrenBy, isAny, lemmasOf, MOST_STEPS, type Tree } from './tree.ts'

export type Status = Event['status']

/** Whether it came about; "none": what is only asked for, refused or allowed is no event. */
export interface ToldStatus {
  readonly status: Status | 'none'
  /** Words or a rule that say so: "negation not", "governor plan". */
  readonly evidence: string
}

/** Types that are harm: whoever announces one of their own threatens. */
const HARM = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'MOBILIZE'])
const FIRST_PERSON = new Set(['i', 'we'])

export function statusOf(tree: Tree, trigger: Trigger): ToldStatus {
  return (
    (trigger.noun ? nounStatus(tree, trigger) : verbStatus(tree, trigger)) ??
    climb(tree, trigger) ??
    question(tree, trigger) ?? { status: 'happened', evidence: trigger.noun ? 'noun' : 'finite-verb' }
  )
}

const told = (status: Status | 'none', evidence: string): ToldStatus => ({ status, evidence })

/** Helpers, negation, what opens the clause. */
function verbStatus(tree: Tree, trigger: Trigger): ToldStatus | undefined {
  return clauseStatus(tree, trigger.at, trigger, HARM.has(trigger.frame.type))
}

function clauseStatus(tree: Tree, at: number, trigger: Trigger, harm: boolean): ToldStatus | undefined {
  const helpers = helpersOf(tree, at)
  const own = childrenBy(tree, at, 'advmod', 'mark', 'case', 'cc').map((each) => tree.lowers[each] as string)
  const subject = childrenBy(tree, at, 'nsubj')[0]
  const opener = [...own, ...inherited(tree, at)].find((word) => conditionals.has(word))
  if (opener) return told('hypothetical', `condition ${opener}`)
  if (isInverted(tree, at, helpers, subject)) return told('hypothetical', 'condition inverted')
  if (own.includes('yet') && own.includes('to')) return told('denied', 'yet to')
  const negator = [...helpers.map((each) => tree.lowers[each] as string), ...own].find((word) =>
    negators.has(word),
  )
  const notHesitate = negator && isAny(tree.lowers[at], new Set(['hesitate']))
  if (negator && !notHesitate && !own.includes('only')) return told('denied', `negation ${negator}`)
  if (own.includes('without')) return told('denied', 'negation without')
  if (subject !== undefined && isNegative(tree, subject)) return told('denied', 'negation of its subject')
  const object = childrenBy(tree, at, 'obj')[0]
  if (object !== undefined && isNegative(tree, object)) return told('denied', 'negation of its object')
  return modalStatus(tree, at, helpers, subject, harm) ?? aspectStatus(tree, at, helpers, trigger)
}

/** A verb that stands beside another shares what it lacks: "neither shelled nor occupied", "will seize and burn". */
function helpersOf(tree: Tree, at: number): number[] {
  const own = childrenBy(tree, at, 'aux', 'advmod')
  if (tree.relations[at] !== 'conj' || childrenBy(tree, at, 'nsubj', 'aux').length) return own
  const head = tree.heads[at] as number
  return tree.kinds[head] === 'VERB' ? [...own, ...childrenBy(tree, head, 'aux')] : own
}

function inherited(tree: Tree, at: number): string[] {
  if (tree.relations[at] !== 'conj') return []
  return childrenBy(tree, tree.heads[at] as number, 'mark').map((each) => tree.lowers[each] as string)
}

/** "Were Tamar to strike", "Had the guards fired", "Should it close" */
function isInverted(
  tree: Tree,
  at: number,
  helpers: readonly number[],
  subject: number | undefined,
): boolean {
  if (subject === undefined) return false
  const first = helpers.find((each) => /^(?:were|had|should)$/.test(tree.lowers[each] as string))
  if (first === undefined || first > subject) return false
  const toInfinitive = childrenBy(tree, at, 'mark').some((each) => tree.lowers[each] === 'to')
  return tree.lowers[first] !== 'were' || toInfinitive
}

function isNegative(tree: Tree, noun: number): boolean {
  if (negativePronouns.has(tree.lowers[noun] as string)) return true
  return childrenBy(tree, noun, 'det').some((each) => negativeDeterminers.has(tree.lowers[each] as string))
}

function modalStatus(
  tree: Tree,
  at: number,
  helpers: readonly number[],
  subject: number | undefined,
  harm: boolean,
): ToldStatus | undefined {
  const words = helpers.map((each) => tree.lowers[each] as string)
  const future = words.find((word) => futureModals.has(word))
  if (future) {
    const own = subject !== undefined && FIRST_PERSON.has(tree.lowers[subject] as string)
    return harm && own ? told('threatened', `own harm ${future}`) : told('planned', `future ${future}`)
  }
  const possible = words.find((word) => possibleModals.has(word))
  if (possible) return told('possible', `modal ${possible}`)
  const imagined = words.find((word) => imaginedModals.has(word))
  if (!imagined) return undefined
  // "said it would expel": what was announced; "would have died": only imagined
  const reported = tree.relations[at] === 'ccomp' || tree.relations[at] === 'conj'
  const head = tree.heads[at] as number
  const threatens =
    ['ccomp', 'xcomp'].includes(tree.relations[at] as string) &&
    isAny(tree.lowers[head], governors.threatened)
  if (threatens) return told('threatened', `governor ${tree.lowers[head]}`)
  if (imagined === 'would' && reported && !words.includes('have')) return told('planned', 'future would')
  return told('hypothetical', `modal ${imagined}`)
}

const NOW = new Set("is are am 's 're been".split(' '))

function aspectStatus(
  tree: Tree,
  at: number,
  helpers: readonly number[],
  trigger: Trigger,
): ToldStatus | undefined {
  const words = helpers.map((each) => tree.lowers[each] as string)
  const progressive = (tree.lowers[at] as string).endsWith('ing')
  if (progressive && words.some((word) => NOW.has(word))) return told('ongoing', 'progressive')
  if (words.includes('being')) return told('ongoing', 'progressive')
  // "The two ministers meet again in Doha on 3 June": a present is to come where its day is, which the stage asks
  if (at === trigger.at && isPassive(tree, at, trigger.form)) return undefined
  return undefined
}

/** What stands right before a noun, and what is done with it. */
function nounStatus(tree: Tree, trigger: Trigger): ToldStatus | undefined {
  const { at, partner } = trigger
  if (partner !== undefined && tree.kinds[partner] === 'VERB') {
    const light = clauseStatus(tree, partner, trigger, HARM.has(trigger.frame.type))
    if (light) return light
  }
  if (isNegative(tree, at)) return told('denied', 'negation no')
  const before = childrenBy(tree, at, 'amod', 'compound').map((each) => tree.lowers[each] as string)
  for (const word of before) {
    if (/^(?:planned|proposed|upcoming|forthcoming|scheduled|imminent)$/.test(word))
      return told('planned', `adjective ${word}`)
    if (word === 'threatened') return told('threatened', `adjective ${word}`)
    if (/^(?:possible|potential|suspected|feared|likely)$/.test(word))
      return told('possible', `adjective ${word}`)
    if (/^(?:averted|foiled|thwarted|aborted|cancelled|canceled)$/.test(word))
      return told('denied', `adjective ${word}`)
    if (/^(?:ongoing|continuing|continued)$/.test(word)) return told('ongoing', `adjective ${word}`)
    if (/^(?:next)$/.test(word)) return told('planned', `adjective ${word}`)
  }
  const cases = casesOf(tree, at)
  if (cases.includes('without')) return told('denied', 'negation without')
  if (cases.includes('ahead') || (cases.includes('before') && tree.relations[at] === 'obl'))
    return told('planned', 'ahead of')
  return undefined
}

/** Relations over which what governs an event tells of it. */
const GOVERNED = new Set([
  'xcomp',
  'ccomp',
  'advcl',
  'acl',
  'obj',
  'nmod',
  'obl',
  'nsubj',
  'csubj',
  'conj',
  'appos',
])

/** What the event hangs on, step by step: "plans to", "a plot to", "was averted", "in the event of". */
function climb(tree: Tree, trigger: Trigger): ToldStatus | undefined {
  let at = trigger.partner !== undefined && trigger.noun ? trigger.partner : trigger.at
  let noun = trigger.noun && at === trigger.at
  for (let step = 0; step < MOST_STEPS; step++) {
    const head = tree.heads[at] as number
    const relation = tree.relations[at] as string
    if (head === at || !GOVERNED.has(relation)) return undefined
    const infinitive = childrenBy(tree, at, 'mark').some((each) => tree.lowers[each] === 'to')
    if (relation === 'conj') {
      at = head
      continue
    }
    const found = governedBy(tree, at, head, relation, noun, infinitive, trigger)
    if (found) return found
    const finite = !noun && !infinitive && relation !== 'acl' && step > 0
    if (finite || relation === 'obl' || (relation === 'nsubj' && tree.kinds[head] !== 'VERB' && step > 0))
      return undefined
    noun = tree.kinds[head] === 'NOUN'
    at = head
  }
  return undefined
}

function governedBy(
  tree: Tree,
  at: number,
  head: number,
  relation: string,
  noun: boolean,
  infinitive: boolean,
  trigger: Trigger,
): ToldStatus | undefined {
  const word = tree.lowers[head] as string
  const lemmas = lemmasOf(word)
  const is = (list: ReadonlySet<string>) => lemmas.some((lemma) => list.has(lemma))
  const offClause =
    childrenBy(tree, head, 'compound', 'advmod').some((each) => tree.lowers[each] === 'off') ||
    tree.lowers[head + 1] === 'off'
  const evidence = `governor ${word}`
  const casesHere = casesOf(tree, at)
  if (relation === 'nmod' || relation === 'obl')
    return byPreposition(tree, head, word, casesHere, is, evidence, trigger)
  if (relation === 'nsubj' || relation === 'obj') {
    if (!noun) return undefined
    if (is(new Set(['call'])) && offClause) return told('denied', evidence)
    if (is(governors.denied) && !is(new Set(['deny', 'refuse', 'decline', 'fail'])))
      return told('denied', evidence)
    if (word === 'postponed' || word === 'delayed') return told('planned', evidence)
    if (relation === 'obj' && is(governors.requested)) return told('none', evidence)
    if (relation === 'obj' && is(new Set(['deny']))) return undefined
    if (relation === 'obj' && is(governors.planned)) return told('planned', evidence)
    if (relation === 'obj' && is(governors.threatened)) return told('threatened', evidence)
    if (relation === 'obj' && is(governors.possible) && !/^(?:want|hope|seek|tr|attempt)/.test(word))
      return told('possible', evidence)
    if (relation === 'nsubj') return subjectStatus(tree, head, is, evidence, trigger)
    return undefined
  }
  if (
    relation === 'advcl' &&
    !infinitive &&
    casesHere.length &&
    !casesHere.some((each) => each === 'from' || each === 'of')
  )
    return undefined
  if (is(governors.threatened) && (infinitive || relation === 'ccomp')) {
    if (relation === 'ccomp' && !isOwn(tree, at, head)) return undefined
    return told(HARM.has(trigger.frame.type) ? 'threatened' : 'planned', evidence)
  }
  if (infinitive || relation === 'advcl' || relation === 'acl') {
    if (
      is(
        new Set([
          'fail',
          'avoid',
          'refrain',
          'foil',
          'thwart',
          'prevent',
          'avert',
          'stop',
          'forestall',
          'dissuade',
          'yet',
          'short',
          'forbear',
        ]),
      )
    )
      return told('denied', evidence)
    if (infinitive && is(governors.requested))
      return is(new Set(['order'])) ? told('planned', evidence) : told('none', evidence)
    if (infinitive && is(governors.ongoing)) return told('ongoing', evidence)
    if (infinitive && is(governors.planned)) return told('planned', evidence)
    if (is(governors.possible)) return told('possible', evidence)
    if (infinitive && /^(?:is|are|was|were|be)$/.test(word)) return told('planned', evidence)
  }
  if (relation === 'xcomp' && is(governors.ongoing)) return told('ongoing', evidence)
  if (relation === 'xcomp' && is(new Set(['avoid', 'stop', 'deny']))) return told('denied', evidence)
  if (relation === 'ccomp' || relation === 'acl') {
    if (is(new Set(['deny', 'false', 'untrue', 'hoax']))) return told('denied', evidence)
    if (is(governors.imagined)) return told('hypothetical', evidence)
    if (
      casesHere.includes('whether') ||
      is(new Set(['fear', 'suspect', 'weigh', 'consider', 'mull', 'whether']))
    )
      return told('possible', evidence)
    if (
      relation === 'ccomp' &&
      is(new Set(['demand', 'insist', 'require', 'ask', 'request'])) &&
      casesHere.includes('that')
    )
      return told('none', evidence)
  }
  return undefined
}

/** "warned that it would": the one who warns is the one who would. */
function isOwn(tree: Tree, at: number, head: number): boolean {
  const own = childrenBy(tree, at, 'nsubj')[0]
  if (own === undefined) return true
  return tree.kinds[own] === 'PRON' && childrenBy(tree, head, 'nsubj').length > 0
}

function subjectStatus(
  tree: Tree,
  head: number,
  is: (list: ReadonlySet<string>) => boolean,
  evidence: string,
  trigger: Trigger,
): ToldStatus | undefined {
  const clause = clauseStatus(tree, head, trigger, false)
  if (
    clause?.status === 'denied' &&
    is(new Set(['happen', 'occur', 'take', 'materialise', 'materialize', 'hold']))
  )
    return clause
  if (clause?.status === 'denied') return undefined
  if (
    clause &&
    (clause.status === 'hypothetical' || clause.status === 'possible' || clause.status === 'planned')
  )
    return clause
  if (is(new Set(['schedule', 'plan', 'set', 'due', 'expect', 'slate']))) return told('planned', evidence)
  if (
    is(governors.ongoing) ||
    (childrenBy(tree, head, 'aux').length + childrenBy(tree, head, 'cop').length > 0 &&
      is(new Set(['underway', 'way'])))
  )
    return told('ongoing', evidence)
  return undefined
}

/** "threat of", "plans for", "in the event of", "fears of", "call for", "talks on" */
function byPreposition(
  tree: Tree,
  head: number,
  word: string,
  cases: readonly string[],
  is: (list: ReadonlySet<string>) => boolean,
  evidence: string,
  trigger: Trigger,
): ToldStatus | undefined {
  if (cases.includes('in') && cases.includes('event')) return told('hypothetical', 'in the event of')
  if (word === 'event' || word === 'case') return told('hypothetical', evidence)
  if (/^threat(?:s|en|ens|ened|ening)?$/.test(word))
    return told(HARM.has(trigger.frame.type) ? 'threatened' : 'possible', evidence)
  if (is(new Set(['plan', 'preparation', 'prepare', 'eve', 'run-up']))) return told('planned', evidence)
  if (
    is(
      new Set([
        'fear',
        'risk',
        'possibility',
        'danger',
        'prospect',
        'chance',
        'suspect',
        'talk',
        'hope',
        'negotiation',
      ]),
    )
  ) {
    return tree.kinds[head] === 'NOUN' && is(new Set(['talk', 'negotiation']))
      ? told('none', evidence)
      : told('possible', evidence)
  }
  if (cases.includes('for') && is(governors.requested)) return told('none', evidence)
  if (cases.includes('from') && is(new Set(['back', 'away', 'refrain']))) return told('denied', evidence)
  if (word === 'away' || word === 'back' || word === 'backed')
    return cases.includes('from') ? told('denied', evidence) : undefined
  return undefined
}

/** "Did police fire first?" */
function question(tree: Tree, trigger: Trigger): ToldStatus | undefined {
  const sentence = tree.sentences[trigger.at]
  for (let at = trigger.at; at < tree.length && tree.sentences[at] === sentence; at++) {
    if (tree.lowers[at] === '?') return told('possible', 'question')
  }
  return undefined
}
