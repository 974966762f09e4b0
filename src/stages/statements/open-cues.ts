import { classesOf, WordClass } from '../../language/en/everyday-words.ts'
import { determiners, prepositions, relativePronouns } from '../../language/en/function-words.ts'
import type { Attribution } from './attribution.ts'
import type { Item } from './outline.ts'
import { isMark, lastContentItem, type SegmentReader, skipLead, startsNominal } from './segment-shapes.ts'
import { type Phrase, subjectBefore } from './source-phrases.ts'

/** A subject between the marks and its verb is rarely longer: "the captain of the Astrid". */
const MAX_SUBJECT_ITEMS = 10

/**
 * “We have them,” the captain radioed: whatever verb stands behind a quotation that ends in a comma, and behind a
 * subject, tells that it is said. Only quotations that nobody has yet.
 */
export function quotationOfAnyVerb(
  { items, mentions }: SegmentReader,
  taken: (index: number) => boolean,
): Attribution[] {
  return items.flatMap((item, at) => {
    if (item.kind !== 'quotation' || item.stop !== ',' || taken(at)) return []
    if (
      !startsNominal({ items, mentions }, at + 1) &&
      !/^(?:he|she|they|i|we)$/.test(items[at + 1]?.word ?? '')
    )
      return []
    const verb = firstPast(items, at + 2)
    const source = verb === undefined ? undefined : subjectBefore(items, verb, at + 1, mentions)
    if (verb === undefined || source?.from !== at + 1) return []
    return [
      {
        source,
        cue: { from: verb, to: verb },
        content: [{ from: at, to: at }],
        negated: false,
        modal: false,
        evidence: 'quotation-source-verb',
      },
    ]
  })
}

/** The first word that is a past form: "radioed", "typed". */
function firstPast(items: readonly Item[], from: number): number | undefined {
  for (let k = from; k < items.length && k < from + MAX_SUBJECT_ITEMS; k++) {
    const { kind, word, capital } = items[k] as Item
    if (capital) continue
    if (kind !== 'word' || relativePronouns.has(word)) return undefined
    const classes = classesOf(word)
    if ((classes & WordClass.verbPast) !== 0 || (classes === 0 && word.endsWith('ed'))) return k
  }
  return undefined
}

/** Adverbs that say that others say so: "The city reportedly owes millions". */
const reporting = new Set(['reportedly', 'allegedly', 'purportedly'])

/** The clause that such an adverb is put into; nobody is said to say it. Not "the allegedly stolen car". */
export function putInAdverb({ items }: SegmentReader, taken: (index: number) => boolean): Attribution[] {
  const at = items.findIndex(({ word }, k) => reporting.has(word) && !taken(k))
  if (at < 1 || items.some(({ kind }) => kind === 'quotation')) return []
  const before = items[at - 1] as Item
  if (relativePronouns.has(before.word)) return ofRelative(items, at)
  if (determiners.has(before.word) || prepositions.has(before.word)) return []
  const content: Phrase[] = [
    { from: skipLead(items, 0), to: at - 1 },
    { from: at + 1, to: lastContentItem(items) },
  ].filter(({ from, to }) => from <= to)
  if (content.length < 2 || content.some(({ from }) => isMark(items[from], ','))) return []
  return [
    {
      source: undefined,
      cue: { from: at, to: at },
      content,
      negated: false,
      modal: false,
      evidence: 'put-in-adverb',
    },
  ]
}

/** "The mill, | which | reportedly | owes 4 million |, will close": what the clause adds, up to its comma. */
function ofRelative(items: readonly Item[], at: number): Attribution[] {
  if (!isMark(items[at - 2], ',')) return []
  const comma = items.findIndex((item, k) => k > at && isMark(item, ','))
  const to = comma < 0 ? lastContentItem(items) : comma - 1
  if (to <= at) return []
  return [
    {
      source: undefined,
      cue: { from: at, to: at },
      content: [
        { from: at - 1, to: at - 1 },
        { from: at + 1, to },
      ],
      negated: false,
      modal: false,
      evidence: 'put-in-adverb',
    },
  ]
}
