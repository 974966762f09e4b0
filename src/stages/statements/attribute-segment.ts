import { cueForms } from '../../language/en/cue-verbs.ts'
import { relativePronouns, timeWords } from '../../language/en/function-words.ts'
import { type Attribution, attributionOf } from './attribution.ts'
import { agrees, firstSubject, participleSubject } from './clause-subjects.ts'
import { accordingTo, colonLead, signOff } from './cueless-attributions.ts'
import { type Cue, findCues, isAdverb } from './cues.ts'
import { forwardCue } from './forward-cues.ts'
import { headlineLead } from './headline-leads.ts'
import { invertedCondition } from './inverted-conditions.ts'
import { withNamingCues } from './naming-cues.ts'
import { putInAdverb, quotationOfAnyVerb } from './open-cues.ts'
import type { Item } from './outline.ts'
import { passiveCue } from './passive-cues.ts'
import { quotedAs } from './quoted-as.ts'
import { rumourCue } from './rumour-cues.ts'
import { extendOverQuotations, isMark, type SegmentReader } from './segment-shapes.ts'
import { withSharedContent } from './shared-content.ts'
import { type MentionEdges, type Phrase, subjectAfter, subjectBefore } from './source-phrases.ts'
import { inTheirEyes, stateOfMind } from './thought-phrases.ts'
import { trailingCue } from './trailing-cues.ts'

/** How far behind a cue that comes first its quotation may stand. */
const MAX_LEAD_ITEMS = 14

/** All attributions of one segment, outermost first where one holds another. */
export function attributeSegment(reader: SegmentReader): Attribution[] {
  const { items } = reader
  const found: Attribution[] = [...accordingTo(reader)]
  const covered = (index: number) =>
    found.some(({ content }) => content.some(({ from, to }) => from <= index && index <= to))
  const own: Attribution[] = []
  let floor = 0
  const cues = findCues(reader)
  const last = found.length === 0 ? closingCue(reader, cues) : undefined
  if (last) found.push(last)
  for (const [index, cue] of cues.entries()) {
    if (cue.from === last?.cue?.from) continue
    if (
      cue.from < floor ||
      (covered(cue.at) && !found.some(({ evidence }) => evidence.startsWith('according-to')))
    )
      continue
    const next = cues[index + 1]
    const relayed = next && quotedAs(reader, cue, next, cues[index + 2], floor)
    const attribution = relayed ?? attributeCue(reader, cue, next, floor, own.at(-1))
    if (!attribution) continue
    found.push(attribution)
    own.push(attribution)
    // "Roe, who has said …, told": the main verb's subject stands before the relative clause.
    if (isRelative(items, attribution.source)) continue
    floor =
      Math.max(cue.to, ...attribution.content.filter(({ from }) => from > cue.to).map(({ to }) => to)) + 1
  }
  for (const thought of [...inTheirEyes(reader), ...stateOfMind(reader)]) {
    if (!found.some((other) => shareWords(other, thought))) found.push(thought)
  }
  for (const other of [...invertedCondition(reader), ...rumourCue(reader)])
    if (!found.some((each) => shareWords(each, other))) found.push(other)
  const all = withNamingCues(reader, withSharedContent(reader, cues, found))
  const isTaken = (index: number) => all.some((each) => claims(each, index))
  all.push(...quotationOfAnyVerb(reader, isTaken))
  all.push(...putInAdverb(reader, isTaken))
  if (all.length === 0) all.push(...colonLead(reader), ...signOff(reader))
  if (all.length === 0 && reader.heading) all.push(...headlineLead(reader))
  return all
}

/** "Roe had admitted that it was so, Orr told the court": the last cue has all that stands before it. */
function closingCue(reader: SegmentReader, cues: readonly Cue[]): Attribution | undefined {
  const cue = cues.at(-1)
  if (!cue || cues.length < 2 || cue.passive || cue.form === 'ing') return undefined
  const { items, mentions } = reader
  const subject = subjectBefore(items, cue.from, 0, mentions)
  if (!subject || !isMark(items[subject.from - 1], ',')) return undefined
  const closing = trailingCue(reader, cue, undefined, subject, 0)
  return closing?.evidence === 'trailing-cue' && closing.content.length === 1 ? closing : undefined
}

/** One's words are in what the other claims: "In her view, Roe said, …". */
function shareWords(one: Attribution, other: Attribution): boolean {
  const phrases = ({ cue, content }: Attribution) => [...(cue ? [cue] : []), ...content]
  return phrases(one).some((a) => phrases(other).some((b) => a.from <= b.to && b.from <= a.to))
}

const claims = ({ content, cue }: Attribution, index: number) =>
  [...content, ...(cue ? [cue] : [])].some(({ from, to }) => from <= index && index <= to)

const isRelative = (items: readonly Item[], source: Phrase | undefined) =>
  source !== undefined && source.from === source.to && relativePronouns.has(items[source.from]?.word ?? '')

function attributeCue(
  reader: SegmentReader,
  cue: Cue,
  next: Cue | undefined,
  floor: number,
  before: Attribution | undefined,
): Attribution | undefined {
  if (cue.passive) return passiveCue(reader, cue, next, floor)
  const { items, mentions } = reader
  if (cue.from === 0) return leadingCue(reader, cue)
  const subject =
    cue.form === 'ing' && !cue.progressive
      ? participleSubject(reader, cue, floor)
      : subjectBefore(items, cue.from, floor, mentions)
  if (subject && (!agrees(items, cue, subject) || fillsGap(items, subject))) return undefined
  const trailing = trailingCue(reader, cue, next, subject, floor)
  if (trailing) return trailing
  const source = subject ?? sharedSubject(items, cue, before, mentions)
  if (!source) return undefined
  const forward = forwardCue(reader, cue, next, source)
  const conditional = /^(?:if|whether|unless)$/.test(items[source.from - 1]?.word ?? '')
  return forward && conditional ? { ...forward, conditional } : forward
}

/** "the deal that the mayor promised": what was promised stands before "that", not behind the verb. */
function fillsGap(items: readonly Item[], subject: Phrase): boolean {
  if (items[subject.from - 1]?.word !== 'that') return false
  const before = items[subject.from - 2]
  if (!before || before.kind === 'mark') return false
  return (
    before.kind === 'quotation' ||
    !(cueForms.has(before.word) || timeWords.has(before.word) || isAdverb(before))
  )
}

/** Said Ana Duarte, who grew up there, “…” */
function leadingCue({ items, mentions }: SegmentReader, cue: Cue): Attribution | undefined {
  const source =
    (cue.form === 'past' || cue.form === 'third') && !cue.verb.frames.has('a')
      ? subjectAfter(items, cue.to + 1, mentions)
      : undefined
  const at = items.findIndex((item) => item.kind === 'quotation')
  if (!source || at < source.to || at - source.to > MAX_LEAD_ITEMS) return undefined
  if (!isMark(items[at - 1], ',') && !isMark(items[at - 1], ':')) return undefined
  return attributionOf(
    cue,
    source,
    [{ from: at, to: extendOverQuotations(items, at, items.length) }],
    'verb-source-quotation',
  )
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
  if (cue.form !== 'ing' && isMark(previous, ',')) return undefined
  return firstSubject(items, cue.from - 1, mentions)
}
