/**
 * A WordPiece vocabulary as two tries, one of the pieces that begin a word and one of those that go on with it
 * (`##ing`), in one table: so that the longest piece at a place is found without making a string.
 *
 * The edges lie in an open hash table, four numbers a slot: the node an edge leaves, its UTF-16 code unit, the node
 * it leads to (0 where the slot is empty), and the id of the piece that ends there (-1 where none does).
 */
export interface Vocabulary {
  /** Pieces, the special ones with them. */
  readonly size: number
  readonly edges: Int32Array
  /** Slots less one; a power of two less one. */
  readonly mask: number
  /** Ids of the special pieces [UNK], [CLS] and [SEP]. */
  readonly unknown: number
  readonly begin: number
  readonly end: number
}

export const SLOT = 4
/** The roots of the two tries. */
export const BEGINS_WORD = 1
export const GOES_ON = 2

const CONTINUATION = '##'
/** Slots an edge: fewer make longer probes, more make more cache misses. */
const SLOTS_PER_EDGE = 2

/** The vocabulary of a vocab.txt: a piece a line, its id the line's number from 0. */
export function readVocabulary(file: string): Vocabulary {
  const pieces = file.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
  while (pieces.at(-1) === '') pieces.pop()
  const special = (piece: string): number => {
    const id = pieces.indexOf(piece)
    if (id === -1) throw new Error(`the vocabulary has no ${piece}`)
    return id
  }
  const [unknown, begin, end] = [special('[UNK]'), special('[CLS]'), special('[SEP]')]
  const { edges, mask } = buildTries(pieces)
  return { size: pieces.length, edges, mask, unknown, begin, end }
}

function buildTries(pieces: readonly string[]): { edges: Int32Array; mask: number } {
  const most = pieces.reduce((sum, piece) => sum + piece.length, 0)
  let tries = emptyTable(most)
  let nodes = GOES_ON
  for (const [id, piece] of pieces.entries()) {
    const goesOn = piece.startsWith(CONTINUATION) && piece.length > CONTINUATION.length
    let node = goesOn ? GOES_ON : BEGINS_WORD
    let slot = -1
    for (let at = goesOn ? CONTINUATION.length : 0; at < piece.length; at++) {
      slot = slotOf(tries.edges, tries.mask, node, piece.charCodeAt(at))
      if (tries.edges[slot + 2] === 0) fill(tries.edges, slot, node, piece.charCodeAt(at), ++nodes, -1)
      node = tries.edges[slot + 2] as number
    }
    if (slot >= 0 && tries.edges[slot + 3] === -1) tries.edges[slot + 3] = id
  }
  tries = packed(tries.edges, nodes)
  return tries
}

/** The same edges in a table no larger than it need be: look-ups then miss the cache less. */
function packed(from: Int32Array, count: number): { edges: Int32Array; mask: number } {
  const { edges, mask } = emptyTable(count)
  for (let slot = 0; slot < from.length; slot += SLOT) {
    if (from[slot + 2] === 0) continue
    const [node, unit, next, id] = from.subarray(slot, slot + SLOT) as unknown as [
      number,
      number,
      number,
      number,
    ]
    fill(edges, slotOf(edges, mask, node, unit), node, unit, next, id)
  }
  return { edges, mask }
}

function emptyTable(edges: number): { edges: Int32Array; mask: number } {
  let slots = 1
  while (slots < edges * SLOTS_PER_EDGE + 1) slots *= 2
  return { edges: new Int32Array(slots * SLOT), mask: slots - 1 }
}

function fill(edges: Int32Array, slot: number, node: number, unit: number, next: number, id: number): void {
  edges[slot] = node
  edges[slot + 1] = unit
  edges[slot + 2] = next
  edges[slot + 3] = id
}

/** Where the edge that leaves `node` with `unit` lies in the table, or the empty slot that it would take. */
export function slotOf(edges: Int32Array, mask: number, node: number, unit: number): number {
  let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  hash ^= hash >>> 15
  let slot = (hash & mask) * SLOT
  while (edges[slot + 2] !== 0 && (edges[slot] !== node || edges[slot + 1] !== unit)) {
    slot += SLOT
    if (slot === edges.length) slot = 0
  }
  return slot
}
