import { cueForms } from '../../language/en/cue-verbs.ts'
import {
  clauseOpeners,
  determiners,
  prepositions,
  relativePronouns,
  settingPrepositions,
  timeWords,
} from '../../language/en/function-words.ts'
import { callingVerbs } from '../../language/en/quoted-words.ts'
import { type Attribution, attributionOf } from './attribution.ts'
import { type Cue, isAdverb } from './cues.ts'
import { hasFiniteVerb } from './headline-leads.ts'
import type { Item } from './outline.ts'
import {
  extendOverQuotations,
  isDash,
  isMark,
  isSetting,
  MAX_SETTING_ITEMS,
  type SegmentReader,
  startsNominal,
} from './segment-shapes.ts'
import { type MentionEdges, type Phrase, subjectBefore } from './source-phrases.ts'

/** "Roe said (on Monday) (in a statement) that …" */
export function forwardCue(
  reader: SegmentReader,
  cue: Cue,
  next: Cue | undefined,
  source: Phrase,
): Attribution | undefined {
  const { items } = reader
  const afterAddressee = cue.verb.frames.has('a') ? skipAddressee(reader, cue.to + 1) : cue.to + 1
  const start = contentStart(reader, cue, afterAddressee)
  if (!start) return undefined
  if (start.at >= items.length) return attributionOf(cue, source, [], 'colon-before-quotation')
  const addressee =
    start.at > cue.to + 1 && afterAddressee > cue.to + 1
      ? { from: cue.to + 1, to: afterAddressee - 1 }
      : undefined
  const subordinate = clauseOpeners.has(items[source.from - 1]?.word ?? '')
  const end = WRITTEN.has(cue.verb.lemma) ? start.at : contentEnd(reader, start, next, subordinate)
  const whole = start.evidence === 'verb-object' && callingVerbs.has(items[cue.at]?.word ?? '')
  const named = whole ? nameEnd(items, start.at, end) : end
  const to = isAside(items, source) ? asideEnd(items, start.at, named) : named
  if (to < start.at) return undefined
  return attributionOf(cue, source, [{ from: start.at, to }], start.evidence, addressee)
}

/** "called the auditors “vultures” | at a rally": what is called ends with the name that it is given. */
function nameEnd(items: readonly Item[], from: number, to: number): number {
  const name = items.findIndex((item, k) => k > from && k <= to && item.kind === 'quotation')
  return name < 0 || !settingPrepositions.has(items[name + 1]?.word ?? '')
    ? to
    : extendOverQuotations(items, name, to + 1)
}

/** "Roe, | who | denies that": in a clause that a comma closes again. */
function isAside(items: readonly Item[], { from, to }: Phrase): boolean {
  return from === to && relativePronouns.has(items[from]?.word ?? '') && isMark(items[from - 1], ',')
}

/** "…, who denies that he fled, | will appear": where the verb of the main clause follows the comma. */
function asideEnd(items: readonly Item[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++)
    if (isMark(items[k], ',') && hasFiniteVerb(items, { from: k + 1, to: k + 1 })) return k - 1
  return to
}

/** What is painted on a wall is what stands in the marks: "painted “Pay or burn” | across its shutters". */
const WRITTEN: ReadonlySet<string> = new Set('paint scrawl daub carve etch scratch engrave'.split(' '))

/** The clause or quotation that begins at item `start` or behind words of time and place: for a cue whose source is elsewhere. */
export function contentBehind(
  reader: SegmentReader,
  cue: Cue,
  next: Cue | undefined,
  start: number,
): Phrase | undefined {
  const found = contentStart(reader, cue, start)
  if (!found || found.at >= reader.items.length || found.evidence === 'verb-object') return undefined
  return { from: found.at, to: contentEnd(reader, found, next, false) }
}

/** "told | the Lisbon Courier | that …" */
export function skipAddressee({ items, mentions }: SegmentReader, start: number): number {
  let k = start
  const first = items[k]
  if (first?.kind !== 'word' || first.word === 'that') return start
  if (/^(?:me|us|him|them|you|reporters|lawmakers|journalists|viewers|supporters)$/.test(first.word))
    return start + 1
  if (first.word === 'her' && !mentions.starts.has(items[k + 1]?.start ?? -1)) return start + 1
  for (; k < items.length && k - start < 12; k++) {
    const item = items[k] as Item
    if (item.kind !== 'word' && item.word !== '&') break
    if (
      item.word === 'that' ||
      (timeWords.has(item.word) && !(item.capital && items[k - 1]?.word === 'the')) || // "the Evening Post"
      (k > start && /^(?:he|she|they|it|we|i|there|to|how|why|what|whether)$/.test(item.word)) ||
      (k > start && startsOwned(items, k)) // "told the inquest | her son had promised"
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

/** "her son": right behind a noun it begins the next phrase; "both her sons", "all of his men" go on. */
function startsOwned(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return (
    /^(?:his|her|its|their|my|our|your)$/.test(items[at]?.word ?? '') &&
    before?.kind === 'word' &&
    !determiners.has(before.word) &&
    !prepositions.has(before.word) &&
    before.word !== 'and'
  )
}

interface ContentStart {
  readonly at: number
  readonly evidence: string
}

function contentStart(reader: SegmentReader, cue: Cue, start: number): ContentStart | undefined {
  const { items } = reader
  const { frames } = cue.verb
  const infinitive = start === cue.to + 1 ? afterDay(items, start) : start
  if (frames.has('i') && items[infinitive]?.word === 'to')
    return { at: infinitive, evidence: 'verb-infinitive' }
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
      if (
        item.word === 'that' &&
        (k === start || (isSetting(reader, start) && introduces(cue, items[k - 1])))
      )
        return { at: k, evidence: 'verb-that' }
    }
    const at = skipSetting(reader, start)
    if (frames.has('t') && opensClause(reader, at, cue) && !isBeforeColon(items, at))
      return { at, evidence: 'verb-clause' }
  }
  const object = cue.to + 1 // whoever is urged is part of what is urged: "urged the council to act"
  if (frames.has('o') && opensObject(items, object)) return { at: object, evidence: 'verb-object' }
  return undefined
}

/** "when the cameras found | her: “…”": a pronoun right before a colon and marks is the verb's object, no clause. */
function isBeforeColon(items: readonly Item[], at: number): boolean {
  return (
    /^(?:him|her|them|it|us|me|you)$/.test(items[at]?.word ?? '') &&
    isMark(items[at + 1], ':') &&
    items[at + 2]?.kind === 'quotation'
  )
}

/** "said in May that", "went on to say that"; in "began with a law that would …" the clause is the law's. */
function introduces({ verb }: Cue, before: Item | undefined): boolean {
  return verb.frames.has('t') || cueForms.has(before?.word ?? '')
}

/** "vowed | on Tuesday | to rebuild": nothing but a day may stand before an infinitive. */
function afterDay(items: readonly Item[], start: number): number {
  const day = items[start]?.word === 'on' ? start + 1 : start
  let k = day
  while (timeWords.has(items[k]?.word ?? '')) k++
  return k > day ? k : start
}

/** "said | on Monday in Lisbon | the bridge …": skips time words and short prepositional phrases. */
function skipSetting({ items, mentions }: SegmentReader, start: number): number {
  let k = start
  for (let guard = 0; guard < 4; guard++) {
    const item = items[k]
    if (!item) break
    if (
      timeWords.has(item.word) ||
      isAdverb(item) ||
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
    if (items[k]?.kind === 'quotation') return true
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
      item.word === 'to' ||
      item.word === 'not' // "asked not to be named"
    )
  )
}

/** Where the content that starts at `start` ends: at the segment's end, or where another attribution begins. */
function contentEnd(
  { items, mentions }: SegmentReader,
  { at: start, evidence }: ContentStart,
  next: Cue | undefined,
  subordinate: boolean,
): number {
  const narrow = evidence === 'verb-object' || evidence === 'verb-infinitive'
  const limit = nextAttributionStart(items, start, next, mentions, subordinate)
  const conditional = subordinate && /^(?:if|unless)$/.test(items[0]?.word ?? '')
  if (evidence === 'verb-quotation' && items[start]?.kind === 'quotation') {
    // Speech ends with its closing mark unless the sentence plainly goes on in the speaker's words.
    const after = items[start + 1]
    if (!after || after.kind === 'mark' || /[,.?!]/.test(items[start]?.stop ?? ''))
      return extendOverQuotations(items, start, limit)
  }
  for (let k = start; k < limit; k++) {
    const item = items[k] as Item
    if (isMark(item, ';') && narrow) return k - 1
    // “…,” citing …: a comma inside the marks ends what was said
    if (
      item.stop === ',' &&
      (items[k + 1]?.word.endsWith('ing') || clauseOpeners.has(items[k + 1]?.word ?? ''))
    )
      return k
    if (!isMark(item, ',') && !isDash(item)) continue
    const after = items[k + 1]
    if (after?.word === 'according') return k - 1
    if (conditional && isMark(item, ',') && startsNominal({ items, mentions }, k + 1)) return k - 1
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
  return to
}

/** The first item that belongs to the next attribution: "…, but | the mayor said" · "… and | added". */
function nextAttributionStart(
  items: readonly Item[],
  start: number,
  next: Cue | undefined,
  mentions: MentionEdges,
  subordinate: boolean,
): number {
  const end = items.length
  if (!next || next.from <= start || next.passive) return end
  const previous = items[next.from - 1]
  const beforeThat = items[next.from - 2]
  if (previous?.kind === 'quotation' && next.form === 'ing') return next.from // “…,” adding …
  const subject = subjectBefore(items, next.from, start + 1, mentions)
  // "…, saying" · "Roe, who had promised it, said"; in "said that his aide, Roe, had told" the comma is the aide's
  if (isMark(previous, ',') && (next.form === 'ing' || !subject)) return next.from - 1
  if (previous?.word === 'and' || previous?.word === 'but')
    return isMark(beforeThat, ',') ? next.from - 2 : next.from - 1
  if (!subject) return end
  let from = subject.from
  // "said that it was so | and that the nurse had said …"
  if (items[from - 1]?.word === 'that' && /^(?:and|but)$/.test(items[from - 2]?.word ?? '')) return from - 2
  while (
    from - 1 > start &&
    /^(?:but|and|while|though|although|as|however)$/.test(items[from - 1]?.word ?? '')
  )
    from--
  // "When the mayor claimed that it was so, the council said …": the first clause ends at the comma.
  if (from === subject.from && !(subordinate && isMark(items[from - 1], ','))) return end
  return isMark(items[from - 1], ',') || isMark(items[from - 1], ';') || isDash(items[from - 1])
    ? from - 1
    : end
}
