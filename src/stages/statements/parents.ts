import type { Range } from '../../domain/span.ts'
import type { Statement } from '../../domain/statement.ts'

/** A statement that stands wholly inside another's content is said there: the innermost holder is its parent. */
export function withParents(statements: readonly Statement[]): Statement[] {
  const ranges = statements.flatMap((holder) =>
    holder.content.map(({ start, end }) => ({ start, end, holder })),
  )
  ranges.sort((a, b) => a.start - b.start)
  const extents = statements
    .map((statement) => ({ statement, ...extentOf(statement) }))
    .sort((a, b) => a.start - b.start)
  const parents = new Map<Statement, string>()
  let open: typeof ranges = []
  let next = 0
  for (const { statement, start, end } of extents) {
    while (next < ranges.length && (ranges[next]?.start ?? 0) <= start)
      open.push(ranges[next++] as (typeof ranges)[number])
    open = open.filter((range) => range.end > start)
    const holders = open.filter(
      ({ holder, ...range }) =>
        holder !== statement &&
        range.end >= end &&
        (range.end - range.start > end - start || holdsMore(range, statement) || isSigned(holder)) &&
        !isSigned(statement),
    )
    holders.sort((a, b) => a.end - a.start - (b.end - b.start))
    if (holders[0]) parents.set(statement, holders[0].holder.id)
  }
  return statements.map((statement) => {
    const parent = parents.get(statement)
    return parent ? { ...statement, parent } : statement
  })
}

/** "said [her brother had told her it was so]": all that the other says, with cue and source, is what this one says. */
const holdsMore = (range: Range, { content }: Statement) =>
  content.every(
    ({ start, end }) => range.start <= start && end <= range.end && end - start < range.end - range.start,
  )

/** By layout it is all somebody's, and may be nothing but what another said. */
const isSigned = ({ evidence }: Statement) => evidence[0] === 'post' || evidence[0] === 'turn'

function extentOf({ content, cue, source }: Statement): Range {
  const parts = [...content, ...cue, ...source]
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  }
}
