import { cueForms } from '../../language/en/cue-verbs.ts'
import { auxiliaries, determiners, settingPrepositions, timeWords } from '../../language/en/function-words.ts'
import { isOfficeNoun } from '../../language/en/offices.ts'
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

function accordingSource(reader: SegmentReader, start: number): Phrase | undefined {
  const source = plainSource(reader, start)
  return source && withApposition(reader, source)
}

/** How many items "the chief of police" or "who has studied it for years" may have. */
const MAX_APPOSITION_ITEMS = 14

/** "According to Jo Roe, | the chief of police, | …" */
function withApposition({ items }: SegmentReader, source: Phrase): Phrase {
  const first = source.to + 2
  if (!isMark(items[source.to + 1], ',') || !items[source.from]?.capital) return source
  const relative = items[first]?.word === 'who'
  if (!relative && !determiners.has(items[first]?.word ?? '')) return source
  let office = relative
  for (let k = first + 1; k < items.length && k - first < MAX_APPOSITION_ITEMS; k++) {
    const item = items[k] as Item
    if (isMark(item, ',')) return office && k + 1 < items.length ? { from: source.from, to: k - 1 } : source
    if (item.kind !== 'word' || (!relative && (auxiliaries.has(item.word) || cueForms.has(item.word))))
      return source
    office ||= isOfficeNoun(item.word)
  }
  return source
}

function plainSource({ items }: SegmentReader, start: number): Phrase | undefined {
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
  const lead = { from: 0, to: asideStart(items, colon) - 1 }
  if (items[colon + 1]?.kind === 'quotation' && hasFiniteVerb(items, lead)) return []
  const cue = { from: colon, to: colon }
  const base = { cue, negated: false, modal: false }
  const told = lead.to < MAX_COLON_LEAD_ITEMS && startsNominal(reader, 0)
  if (told && items[colon + 1]?.kind === 'quotation') {
    const whose = ownerOf(items, lead)
    const topic = topicStart(items, colon)
    const source = whose?.owner ?? {
      from: skipLead(items, 0),
      to: topic === undefined ? sourceEnd(items, colon - 1) : topic - 1,
    }
    return [
      {
        ...base,
        source,
        cue: whose ? { from: whose.noun, to: colon } : cue,
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
  const topic = topicStart(items, colon)
  if (told && topic !== undefined && !hasFiniteVerb(items, lead))
    return [
      {
        ...base,
        source: { from: 0, to: topic - 1 },
        content: [{ from: colon + 1, to: last }],
        evidence: 'colon-topic',
      },
    ]
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

/** "Jo Roe, | whose husband drove the truck:": where an aside about who speaks begins; else the colon. */
function asideStart(items: readonly Item[], colon: number): number {
  const comma = items.findIndex(
    (item, k) =>
      k < colon && isMark(item, ',') && /^(?:who|whose|whom|which)$/.test(items[k + 1]?.word ?? ''),
  )
  return comma > 0 ? comma : colon
}

/** "Her reply, by text message: “…”", "Roe's verdict: “…”": whose words the noun says they are. */
function ownerOf(items: readonly Item[], { to }: Phrase): { owner: Phrase; noun: number } | undefined {
  const noun = items.findIndex(({ word }, k) => k > 0 && k <= to && speechNouns.has(word))
  if (noun < 1) return undefined
  const owner = noun > 1 && !/'s?$/.test(items[noun - 1]?.word ?? '') ? noun - 2 : noun - 1
  const word = items[owner]?.word ?? ''
  const pronoun = owner === 0 && /^(?:his|her|their|its|my|our)$/.test(word)
  return pronoun || /(?:'s|s')$/.test(word) ? { owner: { from: 0, to: owner }, noun } : undefined
}

/** "Jo Roe | on the verdict:": where the words begin that tell what is spoken of; the name must stand right before. */
function topicStart(items: readonly Item[], colon: number): number | undefined {
  const on = items.findIndex(({ word, kind }, k) => k > 0 && k < colon && kind === 'word' && word === 'on')
  if (on < 1 || !items[on - 1]?.capital || timeWords.has(items[on + 1]?.word ?? '')) return undefined
  const named = items.slice(0, on).every(({ kind }) => kind === 'word') && items[on + 1]?.kind === 'word'
  return named && on + 1 < colon ? on : undefined
}

/** Nouns for what somebody says, which a colon may follow. */
const speechNouns: ReadonlySet<string> = new Set(
  'reply response answer verdict reaction comment message explanation advice conclusion motto warning retort rejoinder summary defence defense excuse plea'.split(
    ' ',
  ),
)

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
