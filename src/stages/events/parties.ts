import type { Entity } from '../../domain/entity.ts'
import { spanOf } from '../../domain/span.ts'
import type { Time } from '../../domain/time.ts'
import { roleNouns } from '../../language/en/roles.ts'
import type { Reference } from '../entities/entities.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import { timeAt } from './times-of-words.ts'
import { casesOf, childrenBy, type Tree } from './tree.ts'

/** Tells who a word of the tree is, and adds who was nobody yet. */
export interface Parties {
  /** The index of the entity that a word stands for; -1 where it can be nobody. */
  entityAt(word: number): number
  /** The same of those alone who were mentioned before: nobody is made up. */
  knownAt(word: number): number
  /** The index of an entity by its id; -1 for one that was not known before the events. */
  indexOf(id: string): number
  /** All entities, with those that were added and the countries that were learned. */
  readonly all: Entity[]
}

const NOBODY = new Set(
  `this that these those which what who it there one ones some many several others all none nobody nothing something anything everything
  himself herself themselves itself each both such way time day week month year part number deal matter issue course result thing things
  overnight times hours minutes metres miles kilometres percent contrary suspicion mr ms mrs dr sir gov sen rep lot kind sort rest half line end way hand view sense term terms behalf favour favor place role`.split(
    /\s+/,
  ),
)
/** Kinds of words that can be somebody without being mentioned as somebody: no adjectives ("a separate strike"). */
const PARTY_KINDS = new Set(['NOUN', 'PROPN', 'NUM'])

/** Who a word is: the mention it is in, or the noun phrase around it as somebody new. */
export function partiesOf(
  text: string,
  tree: Tree,
  mentions: readonly FoundMention[],
  references: readonly Reference[],
  entities: readonly Entity[],
  times: readonly Time[],
): Parties {
  const all = [...entities]
  const indices = new Map(entities.map(({ id }, index) => [id, index]))
  const indexOf = (id: string) => indices.get(id) ?? -1
  const mentionAt = mentionByOffset(text.length, mentions)
  const ownerAt = ownersOfOthers(text.length, all, mentionAt)
  const added = new Map<number, number>()
  const knownTo = (word: number) => knownAt(tree, word, mentionAt, references, indexOf, ownerAt)
  const entityAt = (given: number): number => {
    const word = countedBy(tree, given)
    const known = knownTo(word)
    // "on Wednesday", "since 2017", "this weekend"
    if (timeAt(times, tree.starts[word] as number) && (known < 0 || !isNamed(all[known] as Entity))) return -1
    if (known >= 0) {
      learnCountry(tree, word, known, mentionAt, references, all)
      return known
    }
    const before = added.get(word)
    if (before !== undefined) return before
    const made = newEntity(text, tree, word, `e${all.length + 1}`)
    const index = made ? all.push(made) - 1 : -1
    if (index >= 0) learnCountry(tree, word, index, mentionAt, references, all)
    added.set(word, index)
    return index
  }
  return { entityAt, knownAt: knownTo, indexOf, all }
}

/** For each offset whose mention, outside of the known ones, it is: those that the statements brought in. */
function ownersOfOthers(
  length: number,
  entities: readonly Entity[],
  mentionAt: (offset: number) => number,
): (offset: number) => number {
  const at = new Int32Array(length + 1)
  for (const [index, { mentions }] of entities.entries())
    for (const { start, end } of mentions) if (mentionAt(start) < 0) at.fill(index + 1, start, end)
  return (offset) => (at[offset] ?? 0) - 1
}

const COUNTS = new Set('hundreds dozens thousands scores tens millions crowds'.split(' '))

/** "hundreds of | students" are the students. */
function countedBy(tree: Tree, word: number): number {
  if (!COUNTS.has(tree.lowers[word] as string)) return word
  return childrenBy(tree, word, 'nmod').find((each) => casesOf(tree, each).includes('of')) ?? word
}

/** For each offset the mention around it, plus one; the shorter where they nest. */
function mentionByOffset(length: number, mentions: readonly FoundMention[]): (offset: number) => number {
  const at = new Int32Array(length + 1)
  const order = mentions.map((_, index) => index).sort((a, b) => size(mentions[b]) - size(mentions[a]))
  // Linear in the mentions' words: mentions are short.
  for (const index of order) {
    const { start, end } = mentions[index] as FoundMention
    at.fill(index + 1, start, Math.min(end, length))
  }
  return (offset) => (at[offset] ?? 0) - 1
}

function size(mention: FoundMention | undefined): number {
  return mention ? mention.end - mention.start : 0
}

function knownAt(
  tree: Tree,
  word: number,
  mentionAt: (offset: number) => number,
  references: readonly Reference[],
  indexOf: (id: string) => number,
  ownerAt: (offset: number) => number,
): number {
  const mention = mentionAt(tree.starts[word] as number)
  if (mention < 0) return ownerAt(tree.starts[word] as number)
  const { entity, candidates } = references[mention] as Reference
  if (entity >= 0) return entity
  const [best, second] = candidates
  // Of two who are as likely nobody is meant.
  return best && !(second && second.score >= best.score) ? indexOf(best.entity) : -1
}

/** "British troops", "the Israeli army": whose they are, where the entity does not say. */
function learnCountry(
  tree: Tree,
  word: number,
  index: number,
  mentionAt: (offset: number) => number,
  references: readonly Reference[],
  all: Entity[],
): void {
  const entity = all[index] as Entity
  if (entity.country !== undefined || entity.type === 'place') return
  for (const child of childrenBy(tree, word, 'amod', 'compound', 'nmod')) {
    const mention = mentionAt(tree.starts[child] as number)
    if (mention < 0) continue
    const of = all[(references[mention] as Reference).entity]
    if (
      !of ||
      of === entity ||
      of.country === undefined ||
      (of.type !== 'country' && of.type !== 'organization' && of.type !== 'place')
    )
      continue
    all[index] = { ...entity, country: of.country }
    return
  }
}

function isNamed({ mentions }: Entity): boolean {
  return mentions.some(({ form }) => form === 'name')
}

const PARTS = new Set(['det', 'amod', 'compound', 'nummod', 'flat', 'punct'])
const PART_KINDS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT'])

function isPart(tree: Tree, at: number, head: number): boolean {
  const own = tree.heads[at] as number
  if (!PARTS.has(tree.relations[at] as string) || !PART_KINDS.has(tree.kinds[at] as string)) return false
  if (tree.kinds[at] === 'PUNCT' && tree.lowers[at] !== '-') return false
  return own === head || (own > at && own < head && tree.heads[own] === head)
}

function newEntity(text: string, tree: Tree, word: number, id: string): Entity | undefined {
  const lower = tree.lowers[word] as string
  const kind = tree.kinds[word] as string
  if (!PARTY_KINDS.has(kind) || NOBODY.has(lower)) return undefined
  let first = word
  // What stands right before it and belongs to it; a verb between is none of it.
  while (first > 0 && isPart(tree, first - 1, word)) first--
  const span = spanOf(text, tree.starts[first] as number, tree.ends[word] as number)
  const crowd = COUNTS.has(lower) || roleNouns.has(lower) || /(?:men|people|ers|ists|ors|ians)$/.test(lower)
  return {
    id,
    type: crowd ? 'group' : 'other',
    name: span.text,
    mentions: [{ ...span, form: kind === 'PROPN' ? 'name' : 'nominal' }],
    roles: [],
    links: [],
  }
}
