import type { Range } from '../../domain/span.ts'
import type { Syntax } from '../../text/model-reading.ts'

/**
 * The words of a text with a dependency tree for each sentence (Universal Dependencies, without subtypes): the
 * model's, or one that rules make of the words. Offsets are UTF-16 code units; parallel arrays, an item a word.
 */
export interface Tree {
  readonly length: number
  readonly starts: ArrayLike<number>
  readonly ends: ArrayLike<number>
  /** In lower case, with straight apostrophes. */
  readonly lowers: readonly string[]
  readonly kinds: readonly string[]
  /** Itself for a root. */
  readonly heads: ArrayLike<number>
  readonly relations: readonly string[]
  /** In text order. */
  readonly children: readonly (readonly number[])[]
  /** Index of the sentence of each word; -1 outside any. */
  readonly sentences: Int32Array
}

export type TreeParts = Omit<Tree, 'length' | 'lowers' | 'children' | 'sentences'>

export function treeOfSyntax(text: string, syntax: Syntax, sentences: readonly Range[]): Tree {
  const kinds = Array.from(syntax.upos, (kind) => syntax.uposNames[kind] as string)
  const relations = Array.from(syntax.relations, (relation) => syntax.relationNames[relation] as string)
  return treeOf(text, { ...syntax, kinds, relations }, sentences)
}

export function treeOf(text: string, parts: TreeParts, sentences: readonly Range[]): Tree {
  const { starts, ends, heads } = parts
  const length = starts.length
  const lowers = Array.from({ length }, (_, at) => lowerOf(text.slice(starts[at], ends[at])))
  const children: number[][] = Array.from({ length }, () => [])
  const inSentence = new Int32Array(length).fill(-1)
  let sentence = 0
  for (let at = 0; at < length; at++) {
    while (sentence < sentences.length && (sentences[sentence] as Range).end <= (starts[at] as number))
      sentence++
    if (sentence < sentences.length && (sentences[sentence] as Range).start <= (starts[at] as number))
      inSentence[at] = sentence
    const head = heads[at] as number
    if (head !== at) children[head]?.push(at)
  }
  return { ...parts, length, lowers, children, sentences: inSentence }
}

export function lowerOf(word: string): string {
  return word.toLowerCase().replaceAll('’', "'")
}

/** The children of a word by any of some relations. */
export function childrenBy(tree: Tree, at: number, ...relations: readonly string[]): number[] {
  return (tree.children[at] ?? []).filter((child) => relations.includes(tree.relations[child] as string))
}

/** The words that hang on a word by `case`: its prepositions, "’s". */
export function casesOf(tree: Tree, at: number): string[] {
  return childrenBy(tree, at, 'case', 'mark', 'fixed').map((child) => tree.lowers[child] as string)
}

/** Steps towards a root that are looked at: longer ways are no grammar. */
export const MOST_STEPS = 12

const IRREGULAR: Readonly<Record<string, string>> = {
  swore: 'swear',
  sworn: 'swear',
  kept: 'keep',
  went: 'go',
  gone: 'go',
  sought: 'seek',
  fled: 'flee',
  stood: 'stand',
  said: 'say',
  told: 'tell',
  took: 'take',
  taken: 'take',
  came: 'come',
  fell: 'fall',
  broke: 'break',
  gave: 'give',
  held: 'hold',
  began: 'begin',
  begun: 'begin',
}

/** What a form may be a form of, itself first: "averted" → averted, avert, averte; cheap and too many. */
export function lemmasOf(word: string): string[] {
  const found = [word]
  const irregular = IRREGULAR[word]
  if (irregular) found.push(irregular)
  const cut = (ending: string, ...replacements: readonly string[]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 2) return
    const stem = word.slice(0, -ending.length)
    for (const each of replacements) found.push(stem + each)
    if (stem.at(-1) === stem.at(-2) && ending !== 's') found.push(stem.slice(0, -1))
  }
  cut('ies', 'y')
  cut('es', '')
  cut('s', '')
  cut('ied', 'y')
  cut('ed', '', 'e')
  cut('ing', '', 'e')
  return found
}

export function isAny(word: string | undefined, list: ReadonlySet<string>): boolean {
  return word !== undefined && lemmasOf(word).some((lemma) => list.has(lemma))
}
