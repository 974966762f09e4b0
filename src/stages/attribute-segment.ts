import { prepositions, relativePronouns } from '../language/en/function-words.ts'
import type { Attribution } from './attribution.ts'
import { accordingTo, colonLead, signOff } from './cueless-attributions.ts'
import { type Cue, findCues } from './cues.ts'
import { forwardCue } from './forward-cues.ts'
import type { Item } from './outline.ts'
import { isMark, type SegmentReader, skipLead } from './segment-shapes.ts'
import { type MentionEdges, type Phrase, subjectBefore } from './source-phrases.ts'
import { trailingCue } from './trailing-cues.ts'

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
    // "Roe, who has said …, told": the main verb's subject stands before the relative clause.
    if (isRelative(items, attribution.source)) continue
    floor =
      Math.max(cue.to, ...attribution.content.filter(({ from }) => from > cue.to).map(({ to }) => to)) + 1
  }
  if (found.length === 0) found.push(...colonLead(reader), ...signOff(reader))
  return found
}

const isRelative = (items: readonly Item[], source: Phrase | undefined) =>
  source !== undefined && source.from === source.to && relativePronouns.has(items[source.from]?.word ?? '')

function attributeCue(
  reader: SegmentReader,
  cue: Cue,
  next: Cue | undefined,
  floor: number,
  before: Attribution | undefined,
): Attribution | undefined {
  if (cue.passive) return undefined
  const { items, mentions } = reader
  const subject =
    cue.form === 'ing'
      ? participleSubject(reader, cue, floor)
      : subjectBefore(items, cue.from, floor, mentions)
  if (subject && !agrees(items, cue, subject)) return undefined
  const trailing = trailingCue(reader, cue, next, subject, floor)
  if (trailing) return trailing
  const source = subject ?? sharedSubject(items, cue, before, mentions)
  if (!source) return undefined
  return forwardCue(reader, cue, next, source)
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

/** "with Jo Roe calling it …": whoever is named right before; "issued a note saying …": the sentence's subject. */
function participleSubject({ items, mentions }: SegmentReader, cue: Cue, floor: number): Phrase | undefined {
  const before = items[cue.from - 1]
  if (before?.kind !== 'word') return undefined
  if (mentions.ends.has(before.end) && before.capital) {
    let from = cue.from - 1
    while (from > floor && items[from - 1]?.capital) from--
    return { from, to: cue.from - 1 }
  }
  return firstSubject(items, cue.from, mentions)
}

/** "the primary state", "a grand slam": a form that is also a noun needs a subject that it agrees with. */
function agrees(items: readonly Item[], { verb, form }: Cue, subject: Phrase): boolean {
  if (!verb.nounLike || form !== 'base') return true
  const last = items[subject.to] as Item
  if (/^(?:they|we|i|you|who|which|that|people|police|and|many|some|most|both|men|women)$/.test(last.word))
    return true
  return last.word.endsWith('s') || items.slice(subject.from, subject.to).some(({ word }) => word === 'and')
}
