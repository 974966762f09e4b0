import { cueForms } from '../../language/en/cue-verbs.ts'
import { auxiliaries, settingPrepositions, timeWords } from '../../language/en/function-words.ts'
import type { Attribution } from './attribution.ts'
import { hasFiniteVerb } from './headline-leads.ts'
import type { Item } from './outline.ts'
import {
  extendOverQuotations,
  isAdverbial,
  isDash,
  isMark,
  lastContentItem,
  type SegmentReader,
  skipLead,
  startsNominal,
} from './segment-shapes.ts'
import type { Phrase } from './source-phrases.ts'

/** A colon lead without a verb is short: "The minister last week: “…”". */
const MAX_COLON_LEAD_ITEMS = 10

/** Words that name a source without a verb: "according to the ministry", "per the ministry", "in the words of the mayor". */
const sourceOpeners = [['according', 'to'], ['in', 'the', 'words', 'of'], ['per']] as const

/** "According to the ministry, …" · "…, according to the ministry" · "…, per the ministry" */
export function accordingTo(reader: SegmentReader): Attribution[] {
  const { items } = reader
  const opener = findOpener(reader)
  if (!opener) return []
  const { from: at, to: openerEnd } = opener
  const source = accordingSource(reader, openerEnd + 1)
  if (!source) return []
  const cue = opener
  const base = { source, cue, negated: false, modal: false }
  if (at <= 2) {
    const start =
      isMark(items[source.to + 1], ',') || isMark(items[source.to + 1], ':') ? source.to + 2 : source.to + 1
    const to = lastContentItem(items)
    return to >= start ? [{ ...base, content: [{ from: start, to }], evidence: 'according-to-first' }] : []
  }
  let to = at - 1
  while (to > 0 && items[to]?.kind === 'mark') to--
  const content = [{ from: skipLead(items, 0), to }]
  if (
    isMark(items[source.to + 1], ',') &&
    isMark(items[at - 1], ',') &&
    source.to + 3 < items.length &&
    !isAdverbial(items, source.to + 2)
  ) {
    content.push({ from: source.to + 2, to: lastContentItem(items) })
  }
  return content[0] && content[0].from <= content[0].to
    ? [{ ...base, content, evidence: 'according-to-last' }]
    : []
}

function findOpener(reader: SegmentReader): Phrase | undefined {
  const { items } = reader
  for (const [from] of items.entries()) {
    const words = sourceOpeners.find((opener) => opener.every((word, k) => items[from + k]?.word === word))
    if (!words) continue
    const to = from + words.length - 1
    // "per cent", "two per day": "per" names a source only after a comma or at the start, before a noun phrase
    const ambiguous = words.length === 1
    if (ambiguous && !((from === 0 || isMark(items[from - 1], ',')) && startsNominal(reader, to + 1)))
      continue
    return { from, to }
  }
  return undefined
}

function accordingSource({ items }: SegmentReader, start: number): Phrase | undefined {
  let to = start
  for (let k = start; k < items.length && k - start < 30; k++) {
    const item = items[k] as Item
    if (item.kind === 'quotation' || (item.kind === 'mark' && !/^[-&'’/]$/.test(item.word))) break
    if (k > start && (item.word === 'that' || item.word === 'which' || item.word === 'who')) break
    to = k
  }
  return start < items.length ? { from: start, to } : undefined
}

/** The minister last week: “…” · ‘We will win’: mayor */
export function colonLead(reader: SegmentReader): Attribution[] {
  const { items } = reader
  const colon = items.findIndex((item, k) => isMark(item, ':') || isLastDash(items, k))
  if (colon < 1) return []
  // "A shout went up: “…”": a clause of its own names nobody.
  if (items[colon + 1]?.kind === 'quotation' && hasFiniteVerb(items, { from: 0, to: colon - 1 })) return []
  const cue = { from: colon, to: colon }
  const base = { cue, negated: false, modal: false }
  if (items[colon + 1]?.kind === 'quotation' && colon <= MAX_COLON_LEAD_ITEMS && startsNominal(reader, 0)) {
    const to = sourceEnd(items, colon - 1)
    return [
      {
        ...base,
        source: { from: skipLead(items, 0), to },
        content: [{ from: colon + 1, to: extendOverQuotations(items, colon + 1, items.length) }],
        evidence: 'colon-lead',
      },
    ]
  }
  if (colon === items.length - 1 && colon <= MAX_COLON_LEAD_ITEMS) {
    // "From Jo Roe:" with the words in the next paragraph
    const from = items[0]?.word === 'from' ? 1 : 0
    if (!startsNominal(reader, from)) return []
    return [{ ...base, source: { from, to: colon - 1 }, content: [], evidence: 'colon-lead' }]
  }
  const last = lastContentItem(items)
  if (items[colon - 1]?.kind === 'quotation' && last - colon <= 5 && startsNominal(reader, colon + 1)) {
    return [
      {
        ...base,
        source: { from: colon + 1, to: last },
        content: [{ from: colon - 1, to: colon - 1 }],
        evidence: 'colon-sign-off',
      },
    ]
  }
  return []
}

/** The coach afterwards — “We were worse than bad.” */
function isLastDash(items: readonly Item[], at: number): boolean {
  return isDash(items[at]) && items[at + 1]?.kind === 'quotation' && at + 2 === items.length
}

/** "The minister | last week", "The fire chief | at noon" */
function sourceEnd(items: readonly Item[], last: number): number {
  let to = last
  while (to > 0 && timeWords.has(items[to]?.word ?? '')) to--
  return to < last && to > 0 && settingPrepositions.has(items[to]?.word ?? '') ? to - 1 : to
}

/** How many items a signature may have: "– Jo Roe, mayor of Alder". */
const MAX_SIGNATURE_ITEMS = 8

/** "Jo Roe" or "Jo Roe, mayor of Alder" as a line of its own: no verb that we know, no full stop. */
export function isNameLine(items: readonly Item[]): boolean {
  const last = items.at(-1)
  return (
    items.length > 0 &&
    items.length <= MAX_SIGNATURE_ITEMS &&
    items[0]?.capital === true &&
    items[1]?.capital === true &&
    last?.kind === 'word' &&
    !items.some(({ kind, word }) => kind === 'quotation' || auxiliaries.has(word) || cueForms.has(word))
  )
}

/** “…” – Jo Roe; without a dash behind words that are set off. */
export function signOff(reader: SegmentReader): Attribution[] {
  const { items } = reader
  const quotation = items[0]
  if (quotation && quotation.quotation < -1 && isNameLine(items.slice(1)))
    return [signed(0, { from: 1, to: lastContentItem(items) })]
  const dash = items.findIndex((item) => isDash(item))
  if (dash < 1 || items[dash - 1]?.kind !== 'quotation') return []
  const to = lastContentItem(items)
  if (to <= dash || to - dash > MAX_SIGNATURE_ITEMS || !items[dash + 1]?.capital) return []
  return [signed(dash - 1, { from: dash + 1, to })]
}

function signed(quotation: number, source: Phrase): Attribution {
  return {
    cue: undefined,
    source,
    content: [{ from: quotation, to: quotation }],
    negated: false,
    modal: false,
    evidence: 'sign-off',
  }
}
