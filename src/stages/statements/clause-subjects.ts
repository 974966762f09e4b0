import {
  auxiliaries,
  clauseOpeners,
  determiners,
  prepositions,
  pronounSubjects,
  timeWords,
  verbAdverbs,
} from '../../language/en/function-words.ts'
import { type Cue, isAdverb } from './cues.ts'
import { hasFiniteVerb } from './headline-leads.ts'
import type { Item } from './outline.ts'
import { isMark, type SegmentReader, skipLead } from './segment-shapes.ts'
import type { MentionEdges, Phrase } from './source-phrases.ts'

/** How far into a clause, or before a participle, its subject is looked for. */
const MAX_SUBJECT_OFFSET = 14

/** The first noun phrase of a segment's main clause: what a participle behind it most often has for its subject. */
export function firstSubject(
  items: readonly Item[],
  limit: number,
  mentions: MentionEdges,
): Phrase | undefined {
  let start = skipLead(items, 0)
  if (leadsIn(items[start])) {
    const comma = items.findIndex((item, k) => k > start && k < limit - 1 && isMark(item, ','))
    // "Retired postman Jo Roe | has no doubts": without a comma such a word is an adjective
    if (comma < 0 && !/ed$/.test(items[start]?.word ?? '')) return undefined
    start = comma < 0 ? start + 1 : comma + 1
  }
  if (pronounSubjects.has(items[start]?.word ?? '')) return { from: start, to: start }
  const plain = plainPhrase(items, start, limit, mentions)
  if (plain) return plain
  for (let k = start; k < limit && k < start + MAX_SUBJECT_OFFSET; k++) {
    if (!mentions.starts.has((items[k] as Item).start) || prepositions.has(items[k - 1]?.word ?? '')) continue
    const to = namedPhraseEnd(items, k, limit, mentions)
    if (items[to + 1]?.word !== "'s" && to < limit) return { from: k, to }
  }
  return undefined
}

/** "The communications pro | also took": words behind an article that nobody listed, up to the verb. */
function plainPhrase(
  items: readonly Item[],
  start: number,
  limit: number,
  mentions: MentionEdges,
): Phrase | undefined {
  if (!determiners.has(items[start]?.word ?? '')) return undefined
  for (let k = start; k < limit && k < start + MAX_PLAIN_ITEMS; k++) {
    const { kind, word, start: at } = items[k] as Item
    if (kind !== 'word' || mentions.starts.has(at) || prepositions.has(word)) return undefined
    const isVerb = auxiliaries.has(word) || verbAdverbs.has(word) || hasFiniteVerb(items, { from: k, to: k })
    if (isVerb && k > start + 1) return { from: start, to: k - 1 }
  }
  return undefined
}

/** Such a phrase is rarely longer. */
const MAX_PLAIN_ITEMS = 7

/** "In May, …", "Asked about it, …", "Late last month, …": the subject stands behind the comma. */
function leadsIn(first: Item | undefined): boolean {
  const word = first?.word ?? ''
  return (
    prepositions.has(word) ||
    clauseOpeners.has(word) ||
    timeWords.has(word) ||
    isAdverb(first) ||
    /(?:ed|ing)$/.test(word)
  )
}

/** How many words of a title may stand between two names: "Republican presidential nominee Jo Roe". */
const MAX_TITLE_WORDS = 3

/** The end of the mention at `start`, or of the name that it and its title lead up to. */
function namedPhraseEnd(
  items: readonly Item[],
  start: number,
  limit: number,
  mentions: MentionEdges,
): number {
  let to = start
  while (to < limit && !mentions.ends.has((items[to] as Item).end)) to++
  for (let k = to + 1; k < limit && k <= to + 1 + MAX_TITLE_WORDS; k++) {
    const item = items[k] as Item
    if (item.capital && mentions.starts.has(item.start)) return namedPhraseEnd(items, k, limit, mentions)
    if (k === to + 1 && !item.capital && endsMention(items, k, mentions)) return k // "Alder police"
    if (item.word === '.') continue // "Sen. Jo Roe"
    if (
      item.kind !== 'word' ||
      auxiliaries.has(item.word) ||
      prepositions.has(item.word) ||
      isAdverb(item) ||
      /ed$/.test(item.word)
    )
      break
  }
  return to
}

/** The last word of a mention that starts before it. */
function endsMention(items: readonly Item[], at: number, { starts, ends }: MentionEdges): boolean {
  const { start, end } = items[at] as Item
  return ends.has(end) && !starts.has(start)
}

/** "with Jo Roe calling it …": whoever is named right before; "issued a note saying …": the sentence's subject. */
export function participleSubject(
  { items, mentions }: SegmentReader,
  cue: Cue,
  floor: number,
): Phrase | undefined {
  const before = items[cue.from - 1]
  if (before?.kind !== 'word') return undefined
  for (let k = cue.from - 1; k > floor && cue.from - k <= MAX_SUBJECT_OFFSET; k--) {
    if (items[k - 1]?.word === 'with') return { from: k, to: cue.from - 1 }
    if (items[k]?.kind !== 'word') break
  }
  if (mentions.ends.has(before.end) && before.capital) {
    let from = cue.from - 1
    while (from > floor && items[from - 1]?.capital) from--
    return { from, to: cue.from - 1 }
  }
  return firstSubject(items, cue.from, mentions)
}

const plurals = /^(?:they|we|i|you|who|which|that|people|police|and|many|some|most|both|men|women)$/

/** "the primary state", "a grand slam": a form that is also a noun needs a subject that it agrees with. */
export function agrees(items: readonly Item[], { verb, form }: Cue, subject: Phrase): boolean {
  if (!verb.nounLike || form !== 'base') return true
  const end = items.findIndex((item, k) => k > subject.from && k <= subject.to && isMark(item, ','))
  const head = items.slice(subject.from, end < 0 ? subject.to + 1 : end)
  return head.some(
    ({ word }) => plurals.test(word) || (word.endsWith('s') && !/(?:ss|us|sis|'s)$/.test(word)),
  )
}
