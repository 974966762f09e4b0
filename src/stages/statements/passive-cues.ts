import type { Attribution } from './attribution.ts'
import type { Cue } from './cues.ts'
import { contentBehind } from './forward-cues.ts'
import { isMark, type SegmentReader } from './segment-shapes.ts'
import { type Phrase, subjectAfter, subjectBefore } from './source-phrases.ts'

/** "He is said to have fled": passives that only tell what is said of somebody. */
const spokenOf = new Set(
  'say believe think understand report allege assume know fear suspect consider rumour rumor presume'.split(
    ' ',
  ),
)

/** "Police were told (by a neighbour) (that) the house was empty" · "He is believed to be abroad" */
export function passiveCue(
  reader: SegmentReader,
  cue: Cue,
  next: Cue | undefined,
  floor: number,
): Attribution | undefined {
  const { items, mentions } = reader
  const subject = subjectBefore(items, cue.from, floor, mentions)
  if (!subject) return undefined
  const addressed = cue.verb.frames.has('a')
  const infinitive = items[cue.to + 1]?.word === 'to'
  if (!addressed && !(infinitive && spokenOf.has(cue.verb.lemma))) return undefined
  const agent = items[cue.to + 1]?.word === 'by' ? subjectAfter(items, cue.to + 2, mentions) : undefined
  const start = agent ? agent.to + 1 : cue.to + 1
  const content: Phrase | undefined = infinitive
    ? { from: start, to: endOfInfinitive(reader, start, next) }
    : contentBehind(reader, cue, next, start)
  if (!content || content.to < content.from) return undefined
  return {
    source: agent,
    cue: { from: cue.from, to: cue.to },
    content: [content],
    addressee: addressed ? subject : undefined,
    verb: cue.verb,
    negated: cue.negated,
    modal: cue.modal,
    evidence: infinitive ? 'passive-infinitive' : 'passive-clause',
  }
}

/** Up to a comma, a mark or the next cue. */
function endOfInfinitive({ items }: SegmentReader, start: number, next: Cue | undefined): number {
  let to = start
  for (let k = start; k < items.length; k++) {
    if (isMark(items[k], ',') || isMark(items[k], ';') || (next && k >= next.from && next.form !== 'base'))
      break
    if (items[k]?.kind !== 'mark') to = k
  }
  return to
}
