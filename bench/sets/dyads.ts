import {
  type BenchSet,
  excerpt,
  type GoldDocument,
  type ScoredEvent,
  type ScoredRecord,
} from '../bench-set.ts'
import { share } from '../figures.ts'
import { readJsonLines } from '../gold-files.ts'
import { type Extent, fromCodePoints } from '../spans.ts'

export interface DyadDocument extends GoldDocument {
  readonly text: string
  readonly source: Extent
  readonly target: Extent
  /** The PLOVER type of what passes from source to target. */
  readonly type: string
}

/** A line of plover/plv.*.jsonl: offsets count code points. */
interface DyadLine {
  readonly id: string
  readonly text: string
  readonly source: Extent
  readonly target: Extent
  readonly event: string
}

function readGold(path: string): DyadDocument[] {
  return readJsonLines<DyadLine>(path).map(({ id, text, source, target, event }) => {
    const toUtf16 = fromCodePoints(text)
    const extent = ([start, end]: Extent): Extent => [toUtf16(start), toUtf16(end)]
    return { ref: id, text, source: extent(source), target: extent(target), type: event }
  })
}

/** The set knows one type where PLOVER 2 has two. */
function setType(type: string): string {
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
}

/** What both sides do together: either may stand first, and both among the actors. */
const mutualTypes = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

/** The events of a record that link the marked pair. A target that is a place or a thing may be the event's place. */
function linkingEvents(record: ScoredRecord | undefined, { source, target }: DyadDocument): ScoredEvent[] {
  const touches = (ids: readonly string[], [start, end]: Extent) =>
    (record?.entities ?? []).some(
      ({ id, mentions }) =>
        ids.includes(id) && mentions.some((mention) => mention.start < end && mention.end > start),
    )
  return (record?.events ?? []).filter(({ type, actors, recipients, place }) => {
    const reached = place ? [...recipients, place] : recipients
    if (touches(actors, source) && touches(reached, target)) return true
    if (!mutualTypes.has(type) || !touches(actors, target)) return false
    return touches(reached, source) || touches(actors, source)
  })
}

export const dyads: BenchSet<DyadDocument> = {
  name: 'dyads',
  title: 'Events between a pair (PLOVER)',
  rule: 'A sentence with a source, a target and the type of what passes between them; the reader is told neither. Pair found: an event links the two. Type right given the pair: one of those events has the type. Whole: both. Type anywhere: any event of the sentence has it. The set’s YIELD is CONCEDE and RETREAT.',
  files: [{ label: 'PLV train', path: 'plover/plv.train.jsonl.gz' }],
  samples: [],
  layer: 'events',
  rows: [
    { label: 'whole', figure: 'whole' },
    { label: 'pair found', figure: 'pairFound' },
    { label: 'type right, given the pair', figure: 'typeGivenPair' },
    { label: 'type anywhere', figure: 'typeAny' },
    { label: 'events a sentence', figure: 'eventsPerText' },
    { label: 'sentences', figure: 'sentences', count: true },
  ],
  readGold,
  score(documents, records, onMiss) {
    let [given, found, whole, anywhere] = [0, 0, 0, 0]
    const byType = new Map<string, { asked: number; right: number }>()
    for (const document of documents) {
      const record = records.get(document.ref)
      const all = record?.events ?? []
      const linked = linkingEvents(record, document)
      const hasType = ({ type }: ScoredEvent) => setType(type) === document.type
      const right = linked.some(hasType)
      given += all.length
      if (linked.length) found++
      if (right) whole++
      if (all.some(hasType)) anywhere++
      const tally = byType.get(document.type) ?? { asked: 0, right: 0 }
      byType.set(document.type, { asked: tally.asked + 1, right: tally.right + (right ? 1 : 0) })
      if (!right) onMiss(document.ref, describeMiss(document, linked.length > 0, all))
    }
    return {
      sentences: documents.length,
      eventsPerText: share(given, documents.length),
      pairFound: share(found, documents.length),
      typeGivenPair: share(whole, found),
      typeAny: share(anywhere, documents.length),
      whole: share(whole, documents.length),
      byType: Object.fromEntries([...byType].map(([type, { asked, right }]) => [type, share(right, asked)])),
    }
  },
}

function describeMiss(document: DyadDocument, linked: boolean, all: readonly ScoredEvent[]): string {
  const source = excerpt(document, ...document.source)
  const target = excerpt(document, ...document.target)
  const types = all.map(({ type }) => type).join()
  return `${linked ? 'type' : 'pair'}: want ${source} ${document.type} ${target}; got ${types}: ${document.text}`
}
