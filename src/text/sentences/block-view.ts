import type { Range } from '../../domain/span.ts'
import type { QuotationPart } from '../quotation-marks/quotation-marks.ts'
import { chunkKind, settleListNumbers } from './chunk-kinds.ts'
import { type ChunkBegin, type ChunkEnd, chunkBegin, chunkEnd } from './chunk-shape.ts'
import { type Chunks, findChunks } from './chunks.ts'
import { describeQuotations } from './quotation-context.ts'

/** A block as the splitter sees it: of each chunk, how it begins and ends and what stands around it. */
export interface BlockView {
  readonly text: string
  readonly block: Range
  readonly chunks: Chunks
  readonly begins: readonly ChunkBegin[]
  readonly ends: readonly ChunkEnd[]
  readonly kinds: readonly string[]
  /** How many chunks ago a stop was (or the block began); in how many the next one is, 0 for never. */
  readonly since: Uint32Array
  readonly until: Uint32Array
  /** Brackets open at its end, at most 2. */
  readonly brackets: Uint8Array
  /** The outermost quotation that goes on after it, described (see quotation-context.ts); empty outside. */
  readonly quoted: readonly string[]
  /** How many chunks of the block begin with a capital: `h` a headline's share, `m` some, `n` hardly any. */
  readonly capitals: string
  /** How many chunks of the block begin with a bullet or a dash, and are numbers of a list: 0 to 3 (or more). */
  readonly bullets: number
  readonly numbers: number
}

/** Shares of capitalised chunks: headlines and lists of names lie above the first, prose below the second. */
const HEADLINE_SHARE = 0.6
const MIXED_SHARE = 0.3
const MAX_ITEMS = 3
const MAX_BRACKETS = 2

/** `parts`: the outermost quotation parts that touch the block, in order. */
export function viewBlock(text: string, block: Range, parts: readonly QuotationPart[]): BlockView {
  const chunks = findChunks(text, block)
  const begins: ChunkBegin[] = []
  const ends: ChunkEnd[] = []
  const kinds: string[] = []
  let capitals = 0
  let bullets = 0
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunkAt(chunks, index)
    const begin = chunkBegin(text, chunk)
    if (begin.case === 'U' || begin.case === 'A') capitals++
    if (begin.case === 'b' || begin.opener === '-' || begin.opener === '*') bullets++
    begins.push(begin)
    ends.push(chunkEnd(text, chunk))
    kinds.push(chunkKind(text, chunk.start, chunk.end))
  }
  const numbers = settleListNumbers(kinds, (index) => text.slice(chunks.starts[index], chunks.ends[index]))
  const share = capitals / Math.max(1, chunks.length)
  return {
    text,
    block,
    chunks,
    begins,
    ends,
    kinds,
    ...distances(ends),
    brackets: openBrackets(text, chunks),
    quoted: describeQuotations(text, block, chunks, parts),
    capitals: share > HEADLINE_SHARE ? 'h' : share > MIXED_SHARE ? 'm' : 'n',
    bullets: Math.min(bullets, MAX_ITEMS),
    numbers: Math.min(numbers, MAX_ITEMS),
  }
}

export function chunkAt(chunks: Chunks, index: number): Range {
  return { start: chunks.starts[index] as number, end: chunks.ends[index] as number }
}

export function isTerminal({ stop }: ChunkEnd): boolean {
  return stop === '.' || stop === '?' || stop === '!' || stop === 'e' || stop === 'k'
}

function distances(ends: readonly ChunkEnd[]): { since: Uint32Array; until: Uint32Array } {
  const since = new Uint32Array(ends.length)
  const until = new Uint32Array(ends.length)
  for (let index = 0, run = 0; index < ends.length; index++) {
    since[index] = ++run
    if (isTerminal(ends[index] as ChunkEnd)) run = 0
  }
  for (let index = ends.length - 1, run = 0; index >= 0; index--) {
    until[index] = run
    if (isTerminal(ends[index] as ChunkEnd)) run = 1
    else if (run > 0) run++
  }
  return { since, until }
}

function openBrackets(text: string, chunks: Chunks): Uint8Array {
  const brackets = new Uint8Array(chunks.length)
  let depth = 0
  for (let index = 0; index < chunks.length; index++) {
    const end = chunks.ends[index] as number
    for (let at = chunks.starts[index] as number; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x28 || code === 0x5b) depth++
      else if ((code === 0x29 || code === 0x5d) && depth > 0) depth--
    }
    brackets[index] = Math.min(depth, MAX_BRACKETS)
  }
  return brackets
}
