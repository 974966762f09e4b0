import type { Range } from '../../domain/span.ts'
import { isSpaceCode } from '../character-classes.ts'
import { continuesCluster } from '../tokens/word-characters.ts'

/** What stands between white space, as parallel arrays; offsets are UTF-16 code units into the text. */
export interface Chunks {
  readonly length: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/**
 * The chunks of a block. White space that carries a combining mark ends no chunk: the two are one character
 * to a reader.
 */
export function findChunks(text: string, block: Range): Chunks {
  const capacity = (block.end - block.start + 1) >> 1
  const starts = new Uint32Array(capacity + 1)
  const ends = new Uint32Array(capacity + 1)
  let length = 0
  let at = block.start
  while (at < block.end) {
    while (at < block.end && isSpaceCode(text.charCodeAt(at))) at++
    if (at >= block.end) break
    starts[length] = at
    while (at < block.end && !isGap(text, at, block)) at++
    ends[length++] = at
  }
  return { length, starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
}

function isGap(text: string, at: number, block: Range): boolean {
  if (!isSpaceCode(text.charCodeAt(at))) return false
  const next = at + 1
  return next >= block.end || !continuesCluster(text, next)
}
