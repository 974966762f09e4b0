import { type Frame, nounFrameIndex, type VerbForm, verbFormIndex } from './frames.ts'
import { objectsOf } from './passive.ts'
import { casesOf, childrenBy, lemmasOf, type Tree } from './tree.ts'
import { MEASURES, type Trigger, weight } from './trigger.ts'

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/

/** How far a particle may stand from its verb: "pulled its troops out". */
const PARTICLE_REACH = 5

export function verbTrigger(tree: Tree, at: number): Trigger | undefined {
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
      // "marched in Orsa | on Monday"
      if (tree.lowers[each] === word && !(word === 'on' && DAY.test(tree.lowers[each + 1] ?? ''))) {
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
