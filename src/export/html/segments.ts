import type { Range } from '../../domain/span.ts'
import type { Mark } from './marks.ts'

/** A stretch of a block over which the same marks lie (UTF-16 code units into the document's text). */
export interface Segment extends Range {
  /** By where they begin, the longer first: the innermost is the last. */
  readonly marks: readonly Mark[]
}

/**
 * Cuts blocks at every edge of a mark. Marks nest, cross and run over several blocks, which elements can't; the
 * segments of a block follow each other, and together they are the block, every character of it.
 *
 * `blocks` and `marks` are in order, as marksOf gives them. Linear but for marks that lie over each other.
 */
export function segmentsOf(blocks: readonly Range[], marks: readonly Mark[]): Segment[][] {
  let next = 0
  let active: Mark[] = []
  return blocks.map((block) => {
    const segments: Segment[] = []
    let at = block.start
    while (at < block.end) {
      const begun: Mark[] = []
      for (; next < marks.length && (marks[next] as Mark).start <= at; next++) begun.push(marks[next] as Mark)
      active = [...active, ...begun].filter(({ end }) => end > at)
      let end = Math.min(block.end, marks[next]?.start ?? block.end)
      for (const mark of active) end = Math.min(end, mark.end)
      segments.push({ start: at, end, marks: active })
      at = end
    }
    return segments
  })
}
