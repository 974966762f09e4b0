import type { Item } from './outline.ts'
import { isTerm, type MentionEdges } from './source-phrases.ts'

/**
 * Where "who" stands in a clause that belongs to the subject without a comma and ends at item `end`:
 * "A woman | who lives near the plant | said". Undefined where nobody is named right before it.
 */
export function restrictiveClause(
  items: readonly Item[],
  end: number,
  floor: number,
  mentions: MentionEdges,
): number | undefined {
  if (/^(?:and|or|but)$/.test(items[end]?.word ?? '')) return undefined
  for (let k = end; k > floor; k--) {
    const item = items[k] as Item
    if (item.kind === 'mark' || (item.kind === 'quotation' && !isTerm(item))) return undefined
    if (item.word === 'who') return k < end && mentions.ends.has(items[k - 1]?.end ?? -1) ? k : undefined
  }
  return undefined
}
