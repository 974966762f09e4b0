import type { Range } from '../../domain/span.ts'
import type { BlockView } from './block-view.ts'
import type { ChunkBegin } from './chunk-shape.ts'

/** Text is not wrapped more narrowly than this: shorter lines were broken on purpose. */
const MIN_WRAP = 40

/** The length of a block's longest line; 0 where it has but one. */
export function lineWidth(text: string, block: Range): number {
  let width = 0
  let lineStart = block.start
  for (;;) {
    const found = text.indexOf('\n', lineStart)
    const lineEnd = found < 0 || found >= block.end ? block.end : found
    if (lineEnd === block.end && lineStart === block.start) return 0
    width = Math.max(width, lineEnd - lineStart)
    if (lineEnd === block.end) return width
    lineStart = lineEnd + 1
  }
}

/**
 * True where a line break after a chunk was meant: a list's next item, or a line that ends although the next
 * word would still have fitted. `width` is the length of the block's longest line.
 */
export function isMeantBreak(view: BlockView, index: number, width: number): boolean {
  const { text, chunks, block } = view
  const end = chunks.ends[index] as number
  const nextStart = chunks.starts[index + 1] as number
  const lineEnd = text.indexOf('\n', end)
  if (lineEnd < 0 || lineEnd >= nextStart) return false
  const next = view.begins[index + 1] as ChunkBegin
  const nextKind = view.kinds[index + 1]
  if (nextKind === 'bullet' || nextKind === 'enum') return true
  if (next.case === 'l' || view.ends[index]?.stop === ',') return false
  if (width < MIN_WRAP) return true
  const lineStart = Math.max(block.start, text.lastIndexOf('\n', end - 1) + 1)
  const nextLength = (chunks.ends[index + 1] as number) - nextStart
  return end - lineStart + 1 + nextLength <= width
}
