import type { BenchSet, GoldDocument, OnMiss, Records } from './bench-set.ts'
import type { Figures } from './figures.ts'

/**
 * A set's figures, with what would make them doubtful: `absent`, the inputs that got no record, and
 * `textNotAsGiven`, the records whose text is not the input's, so that their offsets mean something else.
 */
export function scoreSet(
  set: BenchSet,
  documents: readonly GoldDocument[],
  records: Records,
  onMiss: OnMiss = () => {},
): Figures {
  const figures = set.score(documents, records, onMiss)
  const absent = documents.filter(({ ref }) => !records.has(ref)).length
  const shifted = documents.filter(({ ref, text }) => {
    const document = records.get(ref)?.document
    return text !== undefined && document !== undefined && document.text !== text
  }).length
  return {
    ...figures,
    ...(absent && { absent }),
    ...(shifted && { textNotAsGiven: shifted }),
  }
}

/** Whether no record holds anything of the kind that the set asks for. */
export function isUnread(set: BenchSet, records: Records): boolean {
  if (set.layer === 'document') return records.size === 0
  const { layer } = set
  return [...records.values()].every((record) => !record[layer]?.length)
}
