import { determiners } from '../../language/en/function-words.ts'
import { type Attribution, attributionOf } from './attribution.ts'
import type { Cue } from './cues.ts'
import { contentBehind } from './forward-cues.ts'
import { hasFiniteVerb } from './headline-leads.ts'
import type { Item } from './outline.ts'
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
  const fronted = frontedClause(reader, cue)
  if (fronted) return fronted
  const subject = subjectBefore(items, cue.from, floor, mentions)
  if (!subject) return undefined
  const addressed = cue.verb.frames.has('a')
  const infinitive = items[cue.to + 1]?.word === 'to'
  if (!addressed && !(infinitive && spokenOf.has(cue.verb.lemma))) return undefined
  const by = items[cue.to + 1]?.word === 'by' ? subjectAfter(items, cue.to + 2, mentions) : undefined
  const agent = by && untilClause(items, by)
  const behind = agent ? agent.to + 1 : cue.to + 1
  const start = isMark(items[behind], ',') && items[behind + 1]?.word === 'that' ? behind + 1 : behind
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

/** "That the sums did not add up | was first pointed out by | Jo Roe": a sentence that opens with what is said. */
function frontedClause({ items, mentions }: SegmentReader, cue: Cue): Attribution | undefined {
  if (items[0]?.word !== 'that' || !cue.verb.frames.has('t') || items[cue.to + 1]?.word !== 'by')
    return undefined
  const source = subjectAfter(items, cue.to + 2, mentions)
  const content = { from: 0, to: cue.from - 1 }
  const isClause = mentions.starts.has(items[1]?.start ?? -1) || determiners.has(items[1]?.word ?? '')
  if (!source || !isClause || !hasFiniteVerb(items, content)) return undefined
  return attributionOf(cue, source, [content], 'passive-clause')
}

/** "was told by a diplomat, who declined to be named, | that": whoever it is told by ends before the clause. */
function untilClause(items: readonly Item[], agent: Phrase): Phrase {
  for (let k = agent.from; k <= agent.to; k++)
    if (isMark(items[k], ',') && items[k + 1]?.word === 'that') return { from: agent.from, to: k - 1 }
  return agent
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
