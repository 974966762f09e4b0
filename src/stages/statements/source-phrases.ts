import {
  auxiliaries,
  clauseOpeners,
  determiners,
  prepositions,
  pronounSubjects,
  relativePronouns,
  settingPrepositions,
  timeWords,
} from '../../language/en/function-words.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { MentionLayer } from '../mentions/mentions.ts'
import { isAdverb } from './cues.ts'
import type { Item } from './outline.ts'
import { restrictiveClause } from './relative-clauses.ts'

/** Item indices, both included. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** Where a mention starts and where one ends, by character offset: what may stand as a noun phrase's head. */
export interface MentionEdges {
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
  /** Starts of names of one word: "Will said" has no auxiliary, "Call said" one cue. */
  readonly names: ReadonlySet<number>
  /** Where each name of a person, or of several words that may be one's, starts and ends. */
  readonly people: ReadonlyMap<number, number>
}

export function edgesOf({ document: { text }, mentions }: TextLayer & MentionLayer): MentionEdges {
  const oneWord = mentions.filter(
    ({ form, start, end }) => form === 'name' && !/\s/.test(text.slice(start, end)),
  )
  return {
    starts: new Set(mentions.map(({ start }) => start)),
    ends: new Set(mentions.map(({ end }) => end)),
    names: new Set(oneWord.map(({ start }) => start)),
    people: new Map(
      mentions.flatMap(({ form, type, start, end }) =>
        form === 'name' && (type === 'person' || (type === 'other' && /\s/.test(text.slice(start, end))))
          ? [[start, end] as const]
          : [],
      ),
    ),
  }
}

/** A source is rarely longer; a run of more words without a verb that we know is not one. */
const MAX_SOURCE_ITEMS = 45

/** Words that link a sentence to the one before and are no part of its subject. */
const linkWords = new Set([
  'but',
  'and',
  'however',
  'meanwhile',
  'still',
  'also',
  'yet',
  'so',
  'then',
  'later',
  'instead',
  'moreover',
  'or',
  'now',
  'plus',
  'nor',
  'though',
  'first',
])

const stopMarks = new Set([':', ';', '—', '–', '(', ')', '[', ']', '…', '.', '?', '!', '•', '|'])

/** 'Jane "JJ" Roe', 'a man who goes by "Ace"': so few words without a stop are part of somebody's sentence. */
const MAX_TERM_WORDS = 2
export const isTerm = (item: Item) =>
  item.kind === 'quotation' && item.words <= MAX_TERM_WORDS && item.stop === ''

const isQuotation = (item: Item | undefined) => item?.kind === 'quotation'
/** A mark or a quotation that no noun phrase runs over; a full stop within a sentence is an abbreviation's. */
function isStop(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item) return false
  if (isQuotation(item)) return !isTerm(item)
  if (item.word === '.' && at < items.length - 1) return false
  return item.kind === 'mark' && stopMarks.has(item.word)
}

/**
 * The subject that ends right before item `before`: "Ana Duarte, the foreign minister, | said".
 * `floor` is the first item that it may reach. Undefined where no noun phrase stands there.
 */
export function subjectBefore(
  items: readonly Item[],
  before: number,
  floor: number,
  mentions: MentionEdges,
): Phrase | undefined {
  let to = before - 1
  const last = items[to]
  if (!last || to < floor || (isStop(items, to) && !isDash(last))) return undefined
  if (relativePronouns.has(last.word)) return { from: to, to }
  let searchFrom = to
  if (last.word === ',' || isDash(last)) {
    const opening = last.word === ',' ? commaBefore(items, to - 1, floor) : dashBefore(items, to - 1, floor)
    if (opening === undefined) return undefined
    to = isApposition(items, opening + 1) ? to - 1 : opening - 1
    searchFrom = opening - 1
    // "Friday, Smith, a doctor, said": the head stands before the apposition.
    if (searchFrom < floor) return undefined
  }
  const from = phraseStart(items, searchFrom, floor, mentions)
  if (from === undefined || from > to || to - from > MAX_SOURCE_ITEMS) return undefined
  return { from, to }
}

/** "Roe, the mayor," but not "Roe, who left," nor "Roe, however,". */
function isApposition(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? ''
  return !(
    relativePronouns.has(word) ||
    prepositions.has(word) ||
    linkWords.has(word) ||
    isAdverb(items[at]) ||
    clauseOpeners.has(word) ||
    word === 'whose' ||
    timeWords.has(word)
  )
}

const isDash = (item: Item) => item.kind === 'mark' && /^[-–—]+$/.test(item.word)

/** The dash that opens the aside which a dash closes: "Roe — who lost in May — said". */
function dashBefore(items: readonly Item[], from: number, floor: number): number | undefined {
  for (let k = from; k > floor && from - k <= MAX_SOURCE_ITEMS; k--) if (isDash(items[k] as Item)) return k
  return undefined
}

/** The comma that opens the apposition which a comma closes. */
function commaBefore(items: readonly Item[], from: number, floor: number): number | undefined {
  for (let k = from; k >= floor; k--) {
    const item = items[k] as Item
    if (item.word === ',' && !isListOrStateComma(items, k)) return relativeComma(items, k, floor) ?? k
    if (isStop(items, k)) return undefined
  }
  return undefined
}

/** "Roe, who lives near the capital, Alder, said": the comma before "who" opens it all. */
function relativeComma(items: readonly Item[], comma: number, floor: number): number | undefined {
  for (let k = comma - 1; k >= floor; k--) {
    if (isStop(items, k)) return undefined
    if (items[k]?.word === ',' && /^(?:who|which|whose)$/.test(items[k + 1]?.word ?? '')) return k
  }
  return undefined
}

/** "Sen. Jo Roe, D-Ohio, said": the party's comma is the apposition's; "Dayton, Ohio" within one is not. */
function isListOrStateComma(items: readonly Item[], comma: number): boolean {
  const [before, after, next] = [items[comma - 1], items[comma + 1], items[comma + 2]]
  return Boolean(
    before?.capital &&
      after?.capital &&
      next &&
      next.word === ',' &&
      items[comma - 2]?.word.match(/^(?:of|in|from|near)$/),
  )
}

/** Walks back over one noun phrase with what belongs to it: "a spokesman for the Ministry of Health". */
function phraseStart(
  items: readonly Item[],
  end: number,
  floor: number,
  mentions: MentionEdges,
): number | undefined {
  const clause = restrictiveClause(items, end, floor, mentions) ?? end + 1
  let from = clause
  for (let k = clause - 1; k >= floor && end - k <= MAX_SOURCE_ITEMS; k--) {
    const item = items[k] as Item
    if (isStop(items, k) || item.word === ',') break
    if (item.word === 'and' && !joinsNames(items, k, floor, mentions)) break
    if (
      clauseOpeners.has(item.word) ||
      (relativePronouns.has(item.word) &&
        !mentions.starts.has(items[k - 1]?.start ?? -1) &&
        items[k - 1]?.word !== 'those')
    )
      break
    const named = item.capital && mentions.names.has(item.start)
    if (auxiliaries.has(item.word) && item.word !== "'s" && !named) break
    if (
      item.word === 'to' &&
      k < end &&
      !(items[k + 1]?.capital || determiners.has(items[k + 1]?.word ?? ''))
    )
      break
    from = k
    if (item.word === 'the' && startsPhrase(items[k - 1])) break
  }
  from = skipLeadIn(items, from, end, mentions)
  if (from > end) return undefined
  return looksNominal(items, from, end, mentions) ? from : undefined
}

/** "the only law | the founders wrote": a noun right before an article ends another phrase. */
function startsPhrase(before: Item | undefined): boolean {
  if (before?.kind !== 'word') return false
  return !(
    prepositions.has(before.word) ||
    determiners.has(before.word) ||
    /^(?:and|or|half|nor|than|not|but|to)$/.test(before.word)
  )
}

/** "Smith and Jones" is one subject; "… lost the vote and Jones" is not. */
function joinsNames(items: readonly Item[], and: number, floor: number, mentions: MentionEdges): boolean {
  const before = items[and - 1]
  const after = items[and + 1]
  if (!before || and - 1 < floor) return false
  if (before.capital && after?.capital && !mentions.starts.has(after.start)) return true // "Health and Safety"
  if (!mentions.ends.has(before.end) && !before.capital)
    return !determiners.has(after?.word ?? '') && !after?.capital && and - floor < 4
  let k = and - 1
  while (k > floor && (items[k - 1]?.capital || determiners.has(items[k - 1]?.word ?? ''))) k--
  const opener = items[k - 1]
  return (
    k === floor ||
    opener === undefined ||
    isStop(items, k - 1) ||
    opener.word === ',' ||
    clauseOpeners.has(opener.word)
  )
}

/** Leaves out what only leads in: "But later", "On Monday", "In a speech in Lisbon". */
function skipLeadIn(items: readonly Item[], start: number, end: number, mentions: MentionEdges): number {
  let from = start
  while (from <= end) {
    const word = (items[from] as Item).word
    if (
      linkWords.has(word) ||
      (word.endsWith('ly') && !mentions.starts.has((items[from] as Item).start)) ||
      (timeWords.has(word) && !mentions.starts.has((items[from] as Item).start))
    )
      from++
    else break
  }
  if (from <= end && prepositions.has((items[from] as Item).word)) {
    // A phrase cannot start with a preposition: take the last mention that ends where the phrase ends.
    for (let k = end; k > from; k--)
      if (mentions.starts.has((items[k] as Item).start) && !prepositions.has(items[k - 1]?.word ?? ''))
        return k
    return end + 1
  }
  return from
}

function looksNominal(items: readonly Item[], from: number, to: number, mentions: MentionEdges): boolean {
  const first = items[from] as Item
  const last = items[to] as Item
  if (pronounSubjects.has(first.word) || determiners.has(first.word) || first.capital) return true
  for (let k = from; k <= to; k++) if (mentions.starts.has((items[k] as Item).start)) return true
  return last.word.endsWith('s') && last.kind === 'word'
}

/** A source without an article ends a headline, and is this short. */
const MAX_BARE_SOURCE_ITEMS = 3

/** The subject that starts at item `start`: "said | Ana Duarte, the foreign minister, on Monday". */
export function subjectAfter(
  items: readonly Item[],
  start: number,
  mentions: MentionEdges,
): Phrase | undefined {
  let k = start
  const first = items[k]
  if (first?.kind !== 'word') return undefined
  const afterSpeech = isQuotation(items[start - 2]) || items[start - 2]?.word === ','
  if (
    !(
      (afterSpeech && items.length - start <= MAX_BARE_SOURCE_ITEMS) || // ‘We will win,’ says mayor
      first.capital ||
      determiners.has(first.word) ||
      pronounSubjects.has(first.word) ||
      mentions.starts.has(first.start) ||
      looksLikeTitle(items, k)
    )
  ) {
    return undefined
  }
  if (/^(?:he|she|they|i|we|you|it)$/.test(first.word)) return { from: k, to: k }
  if (timeWords.has(first.word) && !mentions.starts.has(first.start)) return undefined
  let end = k
  let inRelative = false // "the former senator who is leaving": the clause is part of the apposition
  for (; k < items.length && k - start <= MAX_SOURCE_ITEMS; k++) {
    const item = items[k] as Item
    if (isStop(items, k)) break
    if (item.word === ',') {
      const next = items[k + 1]
      if (!next || isQuotation(next)) break
      if (/^(?:who|whose|whom)$/.test(next.word)) inRelative = true
      if (inRelative && !next.word.endsWith('ing')) continue
      if (
        !isApposition(items, k + 1) ||
        next.word.endsWith('ing') ||
        pronounSubjects.has(next.word) ||
        next.word === 'and'
      )
        break
      continue
    }
    if (item.word === 'who' && k > start) inRelative = true
    if (k > start && !inRelative && endsSubject(items, k, mentions)) break
    end = k
  }
  return { from: start, to: end }
}

function looksLikeTitle(items: readonly Item[], at: number): boolean {
  let k = at
  while (
    k < at + 4 &&
    items[k]?.kind === 'word' &&
    !items[k]?.capital &&
    !auxiliaries.has(items[k]?.word ?? '') &&
    !prepositions.has(items[k]?.word ?? '')
  )
    k++
  return k > at && Boolean(items[k]?.capital)
}

function endsSubject(items: readonly Item[], k: number, mentions: MentionEdges): boolean {
  const { word, start } = items[k] as Item
  const next = items[k + 1]?.word ?? ''
  // "said the night watchman", "reads the last entry": behind its determiner a word of time is an adjective.
  if (determiners.has(items[k - 1]?.word ?? '')) return false
  if (timeWords.has(word) && !mentions.starts.has(start)) return true
  if (isAdverb(items[k])) return true
  if (word === 'adding' || word === 'noting' || word === 'referring') return true
  if (clauseOpeners.has(word) || auxiliaries.has(word)) return word !== "'s"
  if (word === 'to') return true
  if (!settingPrepositions.has(word)) return false
  if (timeWords.has(next)) return true
  // "of" and "for" and "from" and "with" belong to the name; "in" and "at" do so before a name, not before "a statement".
  return (
    !(/^(?:of|for|from|with|at|in)$/.test(word) && (items[k + 1]?.capital || next === 'the')) &&
    word !== 'of' &&
    word !== 'with'
  )
}
