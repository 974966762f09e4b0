import type { Range } from '../domain/span.ts'
import type { CueVerb } from '../language/en/cue-verbs.ts'
import {
  clauseOpeners,
  determiners,
  prepositions,
  settingPrepositions,
  timeWords,
} from '../language/en/function-words.ts'
import { type Cue, findCues, isAdverb } from './cues.ts'
import type { Item } from './outline.ts'
import { type MentionEdges, type Phrase, subjectAfter, subjectBefore } from './source-phrases.ts'

/** Who says what within one segment, as item indices (both ends included). */
export interface Attribution {
  readonly source: Phrase | undefined
  readonly cue: Phrase | undefined
  /** Empty while a colon waits for what follows. */
  readonly content: readonly Phrase[]
  readonly addressee?: Phrase | undefined
  readonly verb?: CueVerb | undefined
  readonly negated: boolean
  readonly modal: boolean
  /** The name of the pattern that found it. */
  readonly evidence: string
}

/** A quotation of this many words or more is speech even where no cue introduces it; fewer may be a term. */
const SPEECH_WORDS = 4

/** How many items behind a cue may tell where, when and to whom before the content starts. */
const MAX_SETTING_ITEMS = 24

/** A colon lead without a verb is short: "The minister last week: “…”". */
const MAX_COLON_LEAD_ITEMS = 10

export interface SegmentReader {
  readonly items: readonly Item[]
  readonly mentions: MentionEdges
  /** Words inside a quotation, by its index. */
  readonly quotationWords: (quotation: number) => number
}

const isMark = (item: Item | undefined, word: string) => item?.kind === 'mark' && item.word === word
const isDash = (item: Item | undefined) => item?.kind === 'mark' && /^[-–—―]+$/.test(item.word)

/** All attributions of one segment, outermost first where one holds another. */
export function attributeSegment(reader: SegmentReader): Attribution[] {
  const { items } = reader
  const found: Attribution[] = [...accordingTo(reader)]
  const covered = (index: number) =>
    found.some(({ content }) => content.some(({ from, to }) => from <= index && index <= to))
  let floor = 0
  const cues = findCues(items)
  for (const [index, cue] of cues.entries()) {
    if (
      cue.from < floor ||
      (covered(cue.at) && !found.some(({ evidence }) => evidence.startsWith('according-to')))
    )
      continue
    const attribution = attributeCue(reader, cue, cues[index + 1], floor, found.at(-1))
    if (!attribution) continue
    found.push(attribution)
    floor =
      Math.max(cue.to, ...attribution.content.filter(({ from }) => from > cue.to).map(({ to }) => to)) + 1
  }
  if (found.length === 0) found.push(...colonLead(reader), ...signOff(reader))
  return found
}

function attributeCue(
  reader: SegmentReader,
  cue: Cue,
  next: Cue | undefined,
  floor: number,
  before: Attribution | undefined,
): Attribution | undefined {
  if (cue.passive) return undefined
  const { items, mentions } = reader
  const subject = subjectBefore(items, cue.from, floor, mentions)
  const trailing = trailingCue(reader, cue, subject, floor)
  if (trailing) return trailing
  const source = subject ?? sharedSubject(items, cue, before, mentions)
  if (!source) return undefined
  return forwardCue(reader, cue, next, source)
}

/** “…,” she said · “…,” said Roe · The vote is lost, officials said · The vote, officials said, is lost */
function trailingCue(
  reader: SegmentReader,
  cue: Cue,
  subject: Phrase | undefined,
  floor: number,
): Attribution | undefined {
  const { items, mentions } = reader
  if (!cue.verb.frames.has('q') && !cue.verb.frames.has('t')) return undefined
  const inverted = endsSpeech(reader, cue.from - 1) && !subject
  const source = inverted ? subjectAfter(items, cue.to + 1, mentions) : subject
  if (!source) return undefined
  const speechEnd = inverted ? cue.from - 1 : source.from - 1
  const quotationAt = quotationEndingAt(items, speechEnd)
  const tail = Math.max(cue.to, source.to) + 1
  const contentTo = quotationAt ?? (isMark(items[speechEnd], ',') ? speechEnd - 1 : undefined)
  if (contentTo === undefined || contentTo < floor) return undefined
  const resumed = resumedAfter(reader, tail)
  if (quotationAt === undefined && !resumed && !isSetting(reader, tail)) return undefined
  if (quotationAt === undefined && contentTo - floor < 2) return undefined // "However, she said …"
  const from = skipLead(items, floor)
  const content = [{ from: Math.min(from, contentTo), to: contentTo }]
  if (resumed) content.push(resumed)
  return draft(
    cue,
    source,
    content,
    quotationAt === undefined ? 'trailing-cue' : inverted ? 'quotation-verb-source' : 'quotation-source-verb',
  )
}

function endsSpeech(reader: SegmentReader, at: number): boolean {
  const { items } = reader
  return quotationEndingAt(items, at) !== undefined || isMark(items[at], ',')
}

/** The quotation item at `at`, or before the comma or dash at `at`. */
function quotationEndingAt(items: readonly Item[], at: number): number | undefined {
  if (items[at]?.kind === 'quotation') return at
  if ((isMark(items[at], ',') || isDash(items[at])) && items[at - 1]?.kind === 'quotation') return at - 1
  return undefined
}

/** What is said goes on behind the cue: “A,” she said, “B.” · The vote, she said, is lost. */
function resumedAfter({ items }: SegmentReader, tail: number): Phrase | undefined {
  for (let k = tail; k < items.length && k - tail <= MAX_SETTING_ITEMS; k++) {
    const item = items[k] as Item
    if (item.kind === 'quotation') {
      const to = lastContentItem(items)
      return isMark(items[k - 1], ',') || isMark(items[k - 1], ':') || k === tail
        ? { from: k, to }
        : undefined
    }
  }
  if (isMark(items[tail], ',') && tail + 2 < items.length && !isAdverbial(items, tail + 1)) {
    return { from: tail + 1, to: lastContentItem(items) }
  }
  return undefined
}

function isAdverbial(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return (
    !item ||
    /ing$/.test(item.word) ||
    /^(?:who|which|and|but|while|as|when|after)$/.test(item.word) ||
    timeWords.has(item.word)
  )
}

/** Nothing but where, when and to whom stands between `tail` and the end. */
function isSetting({ items }: SegmentReader, tail: number): boolean {
  const first = items[tail]
  if (!first || first.kind === 'mark') return true
  return timeWords.has(first.word) || settingPrepositions.has(first.word) || isAdverb(first.word)
}

/** "Roe said (on Monday) (in a statement) that …" */
function forwardCue(
  reader: SegmentReader,
  cue: Cue,
  next: Cue | undefined,
  source: Phrase,
): Attribution | undefined {
  const { items } = reader
  const afterAddressee = cue.verb.frames.has('a') ? skipAddressee(reader, cue.to + 1) : cue.to + 1
  const addressee = afterAddressee > cue.to + 1 ? { from: cue.to + 1, to: afterAddressee - 1 } : undefined
  const start = contentStart(reader, cue, afterAddressee)
  if (!start) return undefined
  if (start.at >= items.length) return draft(cue, source, [], 'colon-before-quotation', addressee)
  const to = contentEnd(reader, cue, start.at, next, start.evidence)
  if (to < start.at) return undefined
  return draft(cue, source, [{ from: start.at, to }], start.evidence, addressee)
}

/** "told | the Lisbon Courier | that …" */
function skipAddressee({ items, mentions }: SegmentReader, start: number): number {
  let k = start
  const first = items[k]
  if (!first || first.kind !== 'word' || first.word === 'that') return start
  if (/^(?:me|us|him|them|you|reporters|lawmakers|journalists|viewers|supporters)$/.test(first.word))
    return start + 1
  if (first.word === 'her' && !mentions.starts.has(items[k + 1]?.start ?? -1)) return start + 1
  for (; k < items.length && k - start < 12; k++) {
    const item = items[k] as Item
    if (item.kind !== 'word' && item.word !== '&') break
    if (
      item.word === 'that' ||
      timeWords.has(item.word) ||
      (k > start && /^(?:he|she|they|it|we|i|there|to|how|why|what|whether)$/.test(item.word))
    )
      break
    if (k > start && settingPrepositions.has(item.word) && item.word !== 'of') break
    if (
      k > start &&
      mentions.ends.has((items[k - 1] as Item).end) &&
      !item.capital &&
      item.word !== 'of' &&
      item.word !== 'and' &&
      !/s$/.test(item.word)
    )
      break
  }
  return k
}

interface ContentStart {
  readonly at: number
  readonly evidence: string
}

function contentStart(reader: SegmentReader, cue: Cue, start: number): ContentStart | undefined {
  const { items } = reader
  const { frames } = cue.verb
  if (frames.has('i') && items[start]?.word === 'to') return { at: start, evidence: 'verb-infinitive' }
  const takesSpeech = frames.has('q') || frames.has('t')
  if (takesSpeech) {
    for (let k = start; k < items.length && k - start <= MAX_SETTING_ITEMS; k++) {
      const item = items[k] as Item
      if (item.kind === 'quotation') {
        const introduced =
          k === start || isMark(items[k - 1], ',') || isMark(items[k - 1], ':') || isMark(items[k - 1], ';')
        if (introduced && frames.has('q')) return { at: k, evidence: 'verb-quotation' }
        break
      }
      if (isMark(item, ':')) {
        if (!frames.has('q')) break
        return { at: k + 1, evidence: items[k + 1]?.kind === 'quotation' ? 'verb-quotation' : 'verb-colon' }
      }
      if (item.word === 'that' && (k === start || isSetting(reader, start)))
        return { at: k, evidence: 'verb-that' }
    }
    const at = skipSetting(reader, start)
    if (frames.has('t') && opensClause(reader, at, cue)) return { at, evidence: 'verb-clause' }
  }
  if (frames.has('o') && opensObject(items, start)) return { at: start, evidence: 'verb-object' }
  return undefined
}

/** "said | on Monday in Lisbon | the bridge …": skips time words and short prepositional phrases. */
function skipSetting({ items, mentions }: SegmentReader, start: number): number {
  let k = start
  for (let guard = 0; guard < 4; guard++) {
    const item = items[k]
    if (!item) break
    if (
      timeWords.has(item.word) ||
      isAdverb(item.word) ||
      (item.kind === 'word' && /^\d+$/.test(item.word) && k > start)
    ) {
      k++
      guard--
      continue
    }
    if (!settingPrepositions.has(item.word) || clauseOpeners.has(item.word)) break
    let end = k + 1
    while (end < items.length && !endsPrepositional(items, end, k, mentions)) end++
    if (end - k > 8) break
    k = end
  }
  return isMark(items[k], ',') && k > start ? k + 1 : k
}

function endsPrepositional(
  items: readonly Item[],
  at: number,
  from: number,
  mentions: MentionEdges,
): boolean {
  const item = items[at] as Item
  const previous = items[at - 1] as Item
  if (item.kind !== 'word') return true
  if (settingPrepositions.has(item.word) || item.word === 'that') return at > from + 1
  if (/^(?:he|she|they|it|we|i|there)$/.test(item.word)) return true
  if (timeWords.has(item.word)) return false
  if (at === from + 1) return false
  if (determiners.has(item.word)) return true
  return (
    mentions.ends.has(previous.end) ||
    (item.capital && !previous.capital && !determiners.has(previous.word) && mentions.starts.has(item.start))
  )
}

/** Words that open a clause after "said", "believes", "asked". */
const clauseStarts =
  /^(?:that|he|she|they|it|we|i|you|there|if|whether|how|what|why|when|where|who|this|these|those|nothing|everything|nobody|everyone|only|if|because|while|although|despite)$/

function opensClause({ items, mentions }: SegmentReader, at: number, cue: Cue): boolean {
  const item = items[at]
  if (!item || item.kind === 'mark') return false
  if (clauseStarts.test(item.word)) return true
  if (cue.verb.lemma === 'say' || cue.verb.lemma === 'tell')
    return (
      !(prepositions.has(item.word) && !items[at + 1]) &&
      !/^(?:so|yes|no|goodbye|hello|nothing|something)$/.test(item.word)
    )
  if (
    !(
      determiners.has(item.word) ||
      item.capital ||
      mentions.starts.has(item.start) ||
      item.word.endsWith('s')
    )
  )
    return false
  // Without "that" a clause needs a verb of its own; an auxiliary is the surest sign of one.
  for (let k = at + 1; k < items.length && k - at < 14; k++) {
    const word = (items[k] as Item).word
    if (isMark(items[k], ',') || isMark(items[k], ';')) return false
    if (
      /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|do|does|did|won't|isn't|can't|wouldn't|didn't|don't)$/.test(
        word,
      )
    )
      return true
  }
  return false
}

function opensObject(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item || item.kind === 'mark') return false
  return (
    item.kind === 'quotation' ||
    !(
      prepositions.has(item.word) ||
      timeWords.has(item.word) ||
      clauseOpeners.has(item.word) ||
      item.word === 'to'
    )
  )
}

function lastContentItem(items: readonly Item[]): number {
  let k = items.length - 1
  while (k >= 0 && items[k]?.kind === 'mark') k--
  return k
}

/** Where the content that starts at `start` ends: at the segment's end, or where another attribution begins. */
function contentEnd(
  { items, mentions }: SegmentReader,
  cue: Cue,
  start: number,
  next: Cue | undefined,
  evidence: string,
): number {
  const narrow = evidence === 'verb-object' || evidence === 'verb-infinitive'
  const limit = nextAttributionStart(items, start, next, mentions)
  if (evidence === 'verb-quotation' && items[start]?.kind === 'quotation') {
    // Speech ends with its closing mark unless the sentence plainly goes on in the speaker's words.
    const after = items[start + 1]
    if (!after || after.kind === 'mark') return extendOverQuotations(items, start, limit)
  }
  for (let k = start; k < limit; k++) {
    const item = items[k] as Item
    if (isMark(item, ';') && narrow) return k - 1
    if (!isMark(item, ',') && !isDash(item)) continue
    const after = items[k + 1]
    if (after?.word === 'according') return k - 1
    if (
      after &&
      narrow &&
      (clauseOpeners.has(after.word) ||
        /^(?:and|who|which|with)$/.test(after.word) ||
        after.word.endsWith('ing'))
    )
      return k - 1
  }
  let to = limit - 1
  while (to >= start && items[to]?.kind === 'mark') to--
  return cue.verb.frames.size === 0 ? start : to
}

/** “A” and “B”, “C”: quotations that only commas and "and" part are one content. */
function extendOverQuotations(items: readonly Item[], start: number, limit: number): number {
  let to = start
  for (let k = start + 1; k < limit; k++) {
    const item = items[k] as Item
    if (item.kind === 'quotation') to = k
    else if (!(isMark(item, ',') || item.word === 'and')) break
  }
  return to
}

/** The first item that belongs to the next attribution: "…, but | the mayor said" · "… and | added". */
function nextAttributionStart(
  items: readonly Item[],
  start: number,
  next: Cue | undefined,
  mentions: MentionEdges,
): number {
  const end = items.length
  if (!next || next.from <= start || next.passive) return end
  const previous = items[next.from - 1]
  const beforeThat = items[next.from - 2]
  if (next.form === 'ing' && isMark(previous, ',')) return next.from - 1
  if (previous?.word === 'and' || previous?.word === 'but')
    return isMark(beforeThat, ',') ? next.from - 2 : next.from - 1
  const subject = subjectBefore(items, next.from, start + 1, mentions)
  if (!subject) return end
  let from = subject.from
  while (
    from - 1 > start &&
    /^(?:but|and|while|though|although|as|however)$/.test(items[from - 1]?.word ?? '')
  )
    from--
  if (from === subject.from) return end
  return isMark(items[from - 1], ',') || isMark(items[from - 1], ';') || isDash(items[from - 1])
    ? from - 1
    : end
}

/** "…, saying that …" · "… and added that …": the subject is that of the verb before. */
function sharedSubject(
  items: readonly Item[],
  cue: Cue,
  before: Attribution | undefined,
  mentions: MentionEdges,
): Phrase | undefined {
  const previous = items[cue.from - 1]
  const joined = previous?.word === 'and' || previous?.word === 'but' || isMark(previous, ',')
  if (!joined) return undefined
  if (before?.source) return before.source
  if (cue.form !== 'ing') return undefined
  return firstSubject(items, cue.from - 1, mentions)
}

/** The first noun phrase of a segment: what a participle at its end most often has for its subject. */
function firstSubject(items: readonly Item[], limit: number, mentions: MentionEdges): Phrase | undefined {
  const start = skipLead(items, 0)
  for (let k = start; k < limit && k < start + 14; k++) {
    const item = items[k] as Item
    if (!mentions.starts.has(item.start) || prepositions.has(items[k - 1]?.word ?? '')) continue
    let to = k
    while (to < limit && !mentions.ends.has((items[to] as Item).end)) to++
    if (items[to + 1]?.word !== "'s" && to < limit) return { from: k, to }
  }
  return undefined
}

/** "According to the ministry, …" · "…, according to the ministry" */
function accordingTo(reader: SegmentReader): Attribution[] {
  const { items } = reader
  const at = items.findIndex((item, k) => item.word === 'according' && items[k + 1]?.word === 'to')
  if (at < 0) return []
  const source = accordingSource(reader, at + 2)
  if (!source) return []
  const cue = { from: at, to: at + 1 }
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
function colonLead(reader: SegmentReader): Attribution[] {
  const { items } = reader
  const colon = items.findIndex((item) => isMark(item, ':'))
  if (colon < 1) return []
  const cue = { from: colon, to: colon }
  const base = { cue, negated: false, modal: false }
  if (items[colon + 1]?.kind === 'quotation' && colon <= MAX_COLON_LEAD_ITEMS && startsNominal(reader, 0)) {
    let to = colon - 1
    while (to > 0 && timeWords.has(items[to]?.word ?? '')) to--
    return [
      {
        ...base,
        source: { from: skipLead(items, 0), to },
        content: [{ from: colon + 1, to: extendOverQuotations(items, colon + 1, items.length) }],
        evidence: 'colon-lead',
      },
    ]
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

function startsNominal({ items, mentions }: SegmentReader, at: number): boolean {
  const item = items[at]
  return item !== undefined && (item.capital || determiners.has(item.word) || mentions.starts.has(item.start))
}

/** “…” – Jo Roe */
function signOff(reader: SegmentReader): Attribution[] {
  const { items } = reader
  const dash = items.findIndex((item) => isDash(item))
  if (dash < 1 || items[dash - 1]?.kind !== 'quotation') return []
  const to = lastContentItem(items)
  if (to <= dash || to - dash > 8 || !items[dash + 1]?.capital) return []
  return [
    {
      cue: undefined,
      source: { from: dash + 1, to },
      content: [{ from: dash - 1, to: dash - 1 }],
      negated: false,
      modal: false,
      evidence: 'sign-off',
    },
  ]
}

/** Leaves "But", "And", "Meanwhile," at a segment's start out of what is said. */
function skipLead(items: readonly Item[], start: number): number {
  let k = start
  while (
    k < items.length &&
    (items[k]?.kind === 'mark' ||
      /^(?:but|and|however|meanwhile|still|so|yet|also)$/.test(items[k]?.word ?? ''))
  )
    k++
  return k
}

function draft(
  cue: Cue,
  source: Phrase,
  content: readonly Phrase[],
  evidence: string,
  addressee?: Phrase,
): Attribution {
  return {
    source,
    cue: { from: cue.from, to: cue.to },
    content,
    addressee,
    verb: cue.verb,
    negated: cue.negated,
    modal: cue.modal,
    evidence,
  }
}

/** A quotation that nobody was found for: speech, unless it is so short that it may be a term. */
export function isSpeech(reader: SegmentReader, item: Item): boolean {
  return item.kind === 'quotation' && reader.quotationWords(item.quotation) >= SPEECH_WORDS
}

export function rangeOf(items: readonly Item[], phrase: Phrase): Range {
  return { start: (items[phrase.from] as Item).start, end: (items[phrase.to] as Item).end }
}
