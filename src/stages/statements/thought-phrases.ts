import { otherSenses } from '../../language/en/cue-senses.ts'
import { beForms } from '../../language/en/function-words.ts'
import type { Attribution } from './attribution.ts'
import { isAdverb } from './cues.ts'
import { isMark, lastContentItem, type SegmentReader, skipLead } from './segment-shapes.ts'
import { type Phrase, subjectBefore } from './source-phrases.ts'

/** Nouns of where a thought is: "in Warsaw's eyes", "in the view of the board", "to Roe's mind". */
const seats = new Set('eyes view opinion mind judgment judgement estimation reckoning'.split(' '))
/** A possessor has no more items than this: "in | the former minister 's | eyes". */
const MOST_OWNER_ITEMS = 8
const POSSESSIVE = /^(?:my|your|his|her|its|our|their)$/

/** "In Warsaw's eyes, the pipeline is dead" · "The pipeline is dead, in the view of the board" */
export function inTheirEyes({ items }: SegmentReader): Attribution[] {
  for (const [from, { word }] of items.entries()) {
    if (word !== 'in' && word !== 'to') continue
    const phrase = ownedSeat(items, from) ?? seatOf(items, from)
    if (!phrase) continue
    const content = contentAround(items, from, phrase.to)
    if (!content) continue
    return [
      {
        source: phrase.owner,
        cue: { from: phrase.seat, to: phrase.seat },
        content: [content],
        negated: false,
        modal: false,
        evidence: 'in-their-eyes',
      },
    ]
  }
  return []
}

interface Seat {
  readonly owner: Phrase
  readonly seat: number
  readonly to: number
}

type Items = SegmentReader['items']

/** "in Warsaw's eyes", "to her mind" */
function ownedSeat(items: Items, from: number): Seat | undefined {
  for (let k = from + 2; k < items.length && k - from <= MOST_OWNER_ITEMS; k++) {
    const { word, kind } = items[k] as Items[number]
    if (kind !== 'word') return undefined
    if (!seats.has(word)) continue
    const before = (items[k - 1] as Items[number]).word
    if (!POSSESSIVE.test(before) && !/'s?$/.test(before)) return undefined
    return { owner: { from: from + 1, to: k - 1 }, seat: k, to: k }
  }
  return undefined
}

/** "in the view of | Judge Perpetua Hale |," */
function seatOf(items: Items, from: number): Seat | undefined {
  const [article, seat, of] = [items[from + 1], items[from + 2], items[from + 3]]
  if (article?.word !== 'the' || !seats.has(seat?.word ?? '') || of?.word !== 'of') return undefined
  let to = from + 3
  while (to + 1 < items.length && items[to + 1]?.kind === 'word' && to - from < MOST_OWNER_ITEMS + 4) to++
  return to > from + 3 ? { owner: { from: from + 4, to }, seat: from + 2, to } : undefined
}

/** What stands behind the phrase and its comma, or before it at the end. */
function contentAround(items: Items, from: number, to: number): Phrase | undefined {
  const lead = from === 0 || skipLead(items, 0) === from || items[from - 1]?.word === 'that'
  if (lead) {
    const start = isMark(items[to + 1], ',') ? to + 2 : to + 1
    const end = lastContentItem(items)
    return end - start >= 1 ? { from: start, to: end } : undefined
  }
  const closes = to >= lastContentItem(items) && isMark(items[from - 1], ',')
  return closes && from >= 3 ? { from: skipLead(items, 0), to: from - 2 } : undefined
}

/** Verbs that join an adjective to whom it is said of. */
const LINKS = /^(?:feels?|felt|seems?|seemed|remains?|remained|grew|became|becomes?)$/

/** "Prosecutors are convinced that …" · "she is eager to …" · "Penk feels cheated" */
export function stateOfMind(reader: SegmentReader): Attribution[] {
  const { items, mentions } = reader
  for (let at = 1; at < items.length; at++) {
    const word = (items[at] as Items[number]).word
    const feels = /^(?:feels?|felt)$/.test(word)
    if (!feels && !beForms.has(word) && !LINKS.test(word)) continue
    let k = at + 1
    while (
      isAdverb(items[k]) ||
      /^(?:very|so|not|still|also|more|too|now|quite|been|never)$/.test(items[k]?.word ?? '')
    )
      k++
    const adjective = items[k]?.word ?? ''
    const sense = otherSenses.get(adjective)
    const state = sense && (sense.manner === 'think' || sense.manner === 'feel' || adjective === 'adamant')
    const next = items[k + 1]?.word
    const clause = state && (next === 'that' || (next === 'to' && EAGER.test(adjective)))
    const alone =
      feels &&
      (state || /..ed$/.test(adjective)) &&
      (k === lastContentItem(items) || /^(?:and|by|,|;|because|but|at|over|after)$/.test(next ?? ''))
    if (!clause && !alone) continue
    let from = at
    while (
      from > 0 &&
      /^(?:has|have|had|is|was|are|were|been|do|does|did|not|also|still)$/.test(items[from - 1]?.word ?? '')
    )
      from--
    const source = subjectBefore(items, from, 0, mentions)
    if (!source || !isSomebody(reader, source)) continue
    const end = clause ? endOfClause(items, k + 1) : k
    return [
      {
        source,
        cue: clause ? { from, to: k } : { from, to: k - 1 },
        content: [clause ? { from: k + 1, to: end } : { from: k, to: end }],
        negated: items
          .slice(from, k)
          .some(({ word }) => word === 'not' || word === 'never' || word.endsWith("n't")),
        modal: false,
        evidence: 'state-of-mind',
      },
    ]
  }
  return []
}

/** Adjectives whose infinitive is what somebody has in mind: "eager to", not "sad to" or "sure to". */
const EAGER =
  /^(?:eager|keen|determined|anxious|reluctant|desperate|impatient|willing|unwilling|intent|resolved|hopeful)$/

/** The phrase ends in a name, a pronoun or a noun for people: a hall feels nothing. */
function isSomebody({ items, mentions }: SegmentReader, { from, to }: Phrase): boolean {
  for (let k = from; k <= to; k++)
    if (mentions.ends.has((items[k] as Items[number]).end))
      return !/^it$/.test((items[to] as Items[number]).word)
  return false
}

/** Up to the end, or to a semicolon. */
function endOfClause(items: Items, start: number): number {
  for (let k = start; k < items.length; k++) if (isMark(items[k], ';')) return k - 1
  return lastContentItem(items)
}
