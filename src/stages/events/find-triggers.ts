import type { Range } from '../../domain/span.ts'
import { labourWords } from '../../language/en/events/political-words.ts'
import { type Frame, nounFrameIndex, type VerbForm, verbFormIndex } from './frames.ts'
import { sentenceAround } from './sentence-around.ts'
import { casesOf, childrenBy, lemmasOf, type Tree } from './tree.ts'

/** A mention of an event: the word that names it, and what belongs to it. */
export interface Trigger {
  readonly at: number
  readonly frame: Frame
  readonly noun: boolean
  readonly form: VerbForm['form'] | undefined
  /** The verb's object that is part of the trigger ("carried out an attack"), or the light verb of a noun. */
  readonly partner: number | undefined
  /** Word indices, in text order. */
  readonly words: readonly number[]
}

/** How far a particle may stand from its verb: "pulled its troops out". */
const PARTICLE_REACH = 5

export function findTriggers(tree: Tree): Trigger[] {
  const found: Trigger[] = []
  const taken = new Uint8Array(tree.length)
  const take = (trigger: Trigger | undefined) => {
    if (!trigger) return
    for (const word of trigger.words) taken[word] = 1
    found.push(trigger)
  }
  for (let at = 0; at < tree.length; at++) if (!taken[at]) take(verbTrigger(tree, at))
  for (let at = 0; at < tree.length; at++) if (!taken[at]) take(nounTrigger(tree, at))
  for (let at = 0; at < tree.length; at++) if (!taken[at]) take(readinessTrigger(tree, at))
  return found.sort((a, b) => a.at - b.at)
}

const READY = new Set(['ready', 'willing', 'prepared', 'committed'])
const READINESS: Frame = { lemma: 'ready', type: 'AGREE', mode: undefined, others: [], needs: [] }

/** "is ready to send": the adjective is the trigger; its parties are those of what somebody is ready to do. */
function readinessTrigger(tree: Tree, word: number): Trigger | undefined {
  if (!READY.has(tree.lowers[word] as string) || tree.lowers[word + 1] !== 'to') return undefined
  const before = [1, 2, 3].some((step) => BE.has(tree.lowers[word - step] ?? ''))
  const deed = [2, 3].map((step) => word + step).find((each) => tree.kinds[each] === 'VERB')
  if (!before || deed === undefined || tree.sentences[deed] !== tree.sentences[word]) return undefined
  return { at: deed, frame: READINESS, noun: false, form: undefined, partner: undefined, words: [word] }
}

export function isReadiness({ frame }: Trigger): boolean {
  return frame === READINESS
}

/** The stretches of a trigger: neighbouring words are one. */
export function rangesOf(tree: Tree, { words }: Trigger): Range[] {
  const ranges: { start: number; end: number }[] = []
  let last = -2
  for (const word of words) {
    const end = tree.ends[word] as number
    const open = ranges.at(-1)
    if (open && word === last + 1) open.end = end
    else ranges.push({ start: tree.starts[word] as number, end })
    last = word
  }
  return ranges
}

function verbTrigger(tree: Tree, at: number): Trigger | undefined {
  const forms = verbFormIndex.get(isTestFired(tree, at) ? 'tested' : (tree.lowers[at] as string))
  if (!forms || !isVerb(tree, at)) return undefined
  const specific = [...forms].sort((a, b) => weight(b.frame) - weight(a.frame))
  for (const { frame, form } of specific) {
    const particles = particlesAt(tree, at, frame.others)
    if (!particles) continue
    const partner = partnerOf(tree, at, frame, form)
    if (partner === 'wrong') continue
    const own = partner === undefined || staysItself(tree, frame, partner) ? [] : [partner]
    const words = [at, ...particles, ...own].sort((a, b) => a - b)
    return { at, frame, noun: false, form: formAt(tree, at, form, forms, frame), partner, words }
  }
  return undefined
}

/** "test-fired a rocket" tests it. */
function isTestFired({ lowers }: Tree, at: number): boolean {
  return lowers[at - 1] === '-' && lowers[at - 2] === 'test' && (lowers[at] as string).startsWith('fir')
}

const UNDOING = new Set([
  'cancel',
  'call',
  'postpone',
  'suspend',
  'repel',
  'violate',
  'block',
  'halt',
  'stop',
])

/** "called off the march": the march is an event beside, that was not. */
function staysItself(tree: Tree, { lemma }: Frame, partner: number): boolean {
  return UNDOING.has(lemma) && nounFrameIndex.has(tree.lowers[partner] as string)
}

/** The more a frame asks for, the more it says. */
function weight({ others, needs }: Frame): number {
  return others.length * 2 + (needs.length ? 1 : 0) + (needs.length > 1 ? 1 : 0)
}

/** One form of a verb may be several: "killed" is a participle where it is passive or stands by a noun. */
function formAt(
  tree: Tree,
  at: number,
  form: VerbForm['form'],
  forms: readonly VerbForm[],
  frame: Frame,
): VerbForm['form'] {
  const own = forms.filter((each) => each.frame === frame).map((each) => each.form)
  if (own.length < 2) return form
  const helped = childrenBy(tree, at, 'aux').length > 0
  if (own.includes('participle') && (helped || tree.relations[at] === 'acl')) return 'participle'
  return own.includes('past') ? 'past' : form
}

/** A tagger errs on words that it has seldom seen: what can't be a noun and has a subject or a helper is a verb. */
function isVerb(tree: Tree, at: number): boolean {
  const kind = tree.kinds[at] as string
  if (kind === 'VERB') return true
  if (kind === 'PROPN' || kind === 'DET' || kind === 'ADP') return false
  const inflected = /(?:ed|ing)$/.test(tree.lowers[at] as string)
  if (kind !== 'NOUN' && kind !== 'ADJ') return true
  return inflected && childrenBy(tree, at, 'nsubj', 'aux').length > 0
}

function particlesAt(tree: Tree, at: number, others: readonly string[]): number[] | undefined {
  const found: number[] = []
  let from = at + 1
  const sentence = tree.sentences[at]
  for (const [index, word] of others.entries()) {
    const reach = index === 0 ? from + PARTICLE_REACH : from + 1
    let hit = -1
    for (let each = from; each < Math.min(reach, tree.length) && tree.sentences[each] === sentence; each++) {
      if (tree.lowers[each] === word) {
        hit = each
        break
      }
      if (tree.kinds[each] === 'VERB' || tree.kinds[each] === 'PUNCT') break
    }
    if (hit < 0) return undefined
    found.push(hit)
    from = hit + 1
  }
  return found
}

/** The object that a frame asks for; "wrong" where it is another or none. */
function partnerOf(
  tree: Tree,
  at: number,
  { needs, others }: Frame,
  form: VerbForm['form'],
): number | undefined | 'wrong' {
  if (needs.length === 0) return undefined
  const [only] = needs
  const objects = [
    ...objectsOf(tree, at, form),
    ...behindParticle(tree, at, only === 'none' ? undefined : others.at(-1)),
  ].flatMap((each) => [each, ...measuredBy(tree, each)])
  if (needs.length === 1 && only === 'none')
    return objects.some((each) => isFull(tree, each)) ? 'wrong' : undefined
  const fitting = objects.find((each) =>
    lemmasOf(tree.lowers[each] as string).some((word) => word !== 'who' && needs.includes(word)),
  )
  // "closed the Bosphorus"
  if (needs.includes('NAME') && childrenBy(tree, at, 'obj').some((each) => tree.kinds[each] === 'PROPN'))
    return undefined
  if (fitting !== undefined) return PERSONS.has(tree.lowers[fitting] as string) ? undefined : fitting
  if (needs.includes('who') && objects.length) return undefined
  return 'wrong'
}

/** "withdrew | from the accord": what the last particle leads to is an object, too. */
function behindParticle(tree: Tree, at: number, particle: string | undefined): number[] {
  if (particle === undefined) return []
  return childrenBy(tree, at, 'obl').filter((each) => casesOf(tree, each).includes(particle))
}

/** Nouns that stand before what is meant: "lifted a state of emergency", "a series of raids". */
export const MEASURES: ReadonlySet<string> = new Set(
  'state series wave number campaign spate round act string dozen dozens rash flurry'.split(' '),
)

function measuredBy(tree: Tree, noun: number): number[] {
  return MEASURES.has(tree.lowers[noun] as string) ? childrenBy(tree, noun, 'nmod') : []
}

const PERSONS = new Set(
  `minister president leader premier chancellor envoy delegation king counterpart ambassador diplomat envoys ambassadors
  diplomats troops soldiers suspect fugitive prisoner prisoners hostages crowd protesters demonstrators`.split(
    /\s+/,
  ),
)

/** "fired at dawn" has no object; a time is none either. */
function isFull(tree: Tree, at: number): boolean {
  return tree.kinds[at] !== 'NUM' && tree.lowers[at] !== 'times'
}

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

const BE = new Set("is are was were be been being am 's 're get got gets getting".split(' '))

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

const NO_NOUN = new Set(['VERB', 'AUX', 'ADJ', 'PROPN', 'ADV'])

function nounTrigger(tree: Tree, at: number): Trigger | undefined {
  const frames = nounFrameIndex.get(tree.lowers[at] as string)
  if (!frames || NO_NOUN.has(tree.kinds[at] as string)) return undefined
  if (tree.lowers[at] === 'order' && tree.lowers[at - 1] === 'in') return undefined
  // A noun that only sorts another is none: "protest song", "ceasefire line".
  if (tree.relations[at] === 'compound') return undefined
  for (const frame of [...frames].sort((a, b) => weight(b) - weight(a))) {
    const before = frame.others.map((word, index) => {
      const place = at - frame.others.length + index
      return tree.lowers[place] === word ? place : -1
    })
    if (before.includes(-1) || !nounFits(tree, at, frame)) continue
    const partner = lightVerbOf(tree, at)
    const words = [...before, at, ...(partner === undefined ? [] : [partner])].sort((a, b) => a - b)
    return { at, frame, noun: true, form: undefined, partner, words }
  }
  return undefined
}

function nounFits(tree: Tree, at: number, { needs }: Frame): boolean {
  const own = needs.filter((need) => need !== 'party')
  if (own.length === 0) return true
  const before = new Set<string>()
  for (let each = Math.max(0, at - 4); each < at; each++) before.add(tree.lowers[each] as string)
  const behind = childrenBy(tree, at, 'nmod', 'obl').flatMap((each) => casesOf(tree, each))
  const fits = own.some((need) => {
    if (need === '@labour') return tellsOfLabour(tree, at)
    return need.startsWith('-') ? before.has(need.slice(1)) : behind.includes(need)
  })
  return fits || needs.includes('party')
}

const OF_ARMIES =
  /^(?:missiles?|drones?|troops|army|military|rockets?|airstrikes?|bombs?|kill(?:s|ed|ing)?|wounded)$/

/** A strike of whoever works, not of an army. */
function tellsOfLabour(tree: Tree, at: number): boolean {
  if (tree.lowers[at + 1] === 'on') return false
  const { from, to } = sentenceAround(tree, at)
  const words = tree.lowers.slice(from, to)
  return words.some((word) => labourWords.has(word)) && !words.some((word) => OF_ARMIES.test(word))
}

const LIGHT = new Set(
  `hold held holds holding stage staged stages carry carried carries carrying impose imposed imposes launch launched mount
  mounted conduct conducted make made makes pay paid have had give gave`.split(/\s+/),
)

function lightVerbOf(tree: Tree, at: number): number | undefined {
  const head = tree.heads[at] as number
  const isObject = tree.relations[at] === 'obj' || tree.relations[at] === 'nsubj'
  if (head === at || !isObject || !LIGHT.has(tree.lowers[head] as string)) return undefined
  return tree.relations[at] === 'obj' ||
    childrenBy(tree, head, 'aux').some((each) => BE.has(tree.lowers[each] as string))
    ? head
    : undefined
}
