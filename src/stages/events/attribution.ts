import type { Range } from '../../domain/span.ts'
import type { Statement } from '../../domain/statement.ts'

/** Tells the innermost statement whose content holds a stretch of the text: the shortest content around it. */
export function innermostStatement(
  length: number,
  statements: readonly Statement[],
): (range: Range) => Statement | undefined {
  const at = new Int32Array(length + 1)
  const spans = statements.flatMap(({ content }, index) =>
    content.map(({ start, end }) => ({ start, end, index })),
  )
  // Painted from the widest to the narrowest, so that the narrowest is what stays.
  spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.index - b.index)
  for (const { start, end, index } of spans) at.fill(index + 1, start, end)
  return ({ start }) => statements[(at[start] ?? 0) - 1]
}
