import { nounFrameIndex, verbFormIndex } from './frames.ts'
import type { Tree } from './tree.ts'

/**
 * The model's tree, mended where its heads disagree with each other: a word that tells of an event is often taken for
 * what no such word can be ("arrested" a pronoun), and its object for an oblique without a preposition. Both trees are
 * of the same words; the rules' one says what kind such a word is.
 */
export function repaired(model: Tree, rules: Tree): Tree {
  const kinds = [...model.kinds]
  const heads = Int32Array.from(model.heads)
  const relations = [...model.relations]
  for (let at = 0; at < model.length; at++) if (isMisread(model, at)) kinds[at] = rules.kinds[at] as string
  const children = childrenOf(heads)
  for (let at = 0; at < model.length; at++) {
    const verb = verbRightBefore(model, kinds, heads, children, at)
    if (verb === undefined) continue
    heads[at] = verb
    relations[at] = 'obj'
  }
  return { ...model, kinds, heads, relations, children: childrenOf(heads) }
}

function childrenOf(heads: ArrayLike<number>): number[][] {
  const children: number[][] = Array.from({ length: heads.length }, () => [])
  for (let at = 0; at < heads.length; at++) if (heads[at] !== at) children[heads[at] as number]?.push(at)
  return children
}

const INFLECTED = /(?:ed|ing)$/

/** Whether a word of an event has a kind that its form can't be. */
function isMisread({ lowers, kinds }: Tree, at: number): boolean {
  const word = lowers[at] as string
  const kind = kinds[at] as string
  const forms = verbFormIndex.get(word)
  const isNoun = nounFrameIndex.has(word)
  if (!forms && !isNoun) return false
  if (!CONTENT.has(kind)) return kind !== 'ADP'
  const onlyVerb = forms?.every(({ form }) => form !== 'base' && form !== 'third') && !isNoun
  return (
    onlyVerb === true && (kind === 'NOUN' || kind === 'ADV' || (kind === 'PROPN' && INFLECTED.test(word)))
  )
}

const CONTENT = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN', 'ADV'])
const OBLIQUE = new Set(['obl', 'nmod', 'obj', 'dep', 'appos', 'iobj'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const BESIDE = new Set(['det', 'amod', 'compound', 'nummod', 'nmod', 'flat', 'punct', 'advmod'])

/** The verb whose object a noun phrase must be: it stands right before the phrase, which has no preposition. */
function verbRightBefore(
  { lowers, relations }: Tree,
  kinds: readonly string[],
  heads: ArrayLike<number>,
  children: readonly (readonly number[])[],
  at: number,
): number | undefined {
  if (!NOMINAL.has(kinds[at] as string) || !OBLIQUE.has(relations[at] as string)) return undefined
  const own = children[at] as readonly number[]
  if (own.some((each) => relations[each] === 'case' || relations[each] === 'mark')) return undefined
  let first = at
  for (const each of own) {
    if (each >= first) break
    if (!BESIDE.has(relations[each] as string)) return undefined
  }
  first = Math.min(at, firstUnder(children, at))
  const verb = first - 1
  if (verb < 0 || kinds[verb] !== 'VERB' || !verbFormIndex.has(lowers[verb] as string)) return undefined
  if (heads[at] === verb && relations[at] === 'obj') return undefined
  // "arrested | Monday": a day is no object, and what has one already needs no other
  const taken = (children[verb] as readonly number[]).some((each) => relations[each] === 'obj' && each > verb)
  return taken || isDay(lowers[at] as string) ? undefined : verb
}

function firstUnder(children: readonly (readonly number[])[], at: number): number {
  let first = at
  for (let step = 0; step < children.length; step++) {
    const next = (children[first] as readonly number[])[0]
    if (next === undefined || next >= first) return first
    first = next
  }
  return first
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow)$/

const isDay = (word: string) => DAY.test(word)
