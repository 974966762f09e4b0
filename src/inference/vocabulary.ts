/**
 * A WordPiece vocabulary as a hash table of its pieces: so that the longest piece at a place is found without making
 * a string, and that loading it takes little more than a look at each character of the file.
 */
export interface Vocabulary {
  /** Pieces, the special ones with them. */
  readonly size: number
  /** The file's UTF-16 code units, and where in them each piece lies, without its `##`. */
  readonly units: Uint16Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /**
   * An open hash table, two numbers a slot: the hash of a piece, and four times its id plus the place where it may
   * stand (0 where the slot is empty).
   */
  readonly slots: Int32Array
  /** Slots less one; a power of two less one. */
  readonly mask: number
  /** Code units of the longest piece. */
  readonly longest: number
  /** Ids of the special pieces [UNK], [CLS] and [SEP]. */
  readonly unknown: number
  readonly begin: number
  readonly end: number
}

/** Where a piece may stand: some begin a word, others go on with it (`##ing`). */
export const BEGINS_WORD = 1
export const GOES_ON = 2
type Place = typeof BEGINS_WORD | typeof GOES_ON

const HASH = 0x23
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
/** Slots a piece: fewer make longer probes, more make more cache misses. */
const SLOTS_PER_PIECE = 2

/** The vocabulary of a vocab.txt: a piece a line, its id the line's number from 0. */
export function readVocabulary(file: string): Vocabulary {
  const units = unitsOf(file)
  const { starts, ends } = linesOf(units)
  let slots = 1
  while (slots < starts.length * SLOTS_PER_PIECE + 1) slots *= 2
  const pieces = {
    size: starts.length,
    units,
    starts,
    ends,
    slots: new Int32Array(2 * slots),
    mask: slots - 1,
  }
  const vocabulary = { ...pieces, longest: fillSlots(pieces) }
  const special = (piece: string): number => {
    const id = longestPiece(vocabulary, BEGINS_WORD, unitsOf(piece), 0, piece.length)
    if (id === -1 || pieceLength(vocabulary, id) < piece.length) {
      throw new Error(`the vocabulary has no ${piece}`)
    }
    return id
  }
  return { ...vocabulary, unknown: special('[UNK]'), begin: special('[CLS]'), end: special('[SEP]') }
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return units
}

/** Where the lines lie, whatever ends them; empty ones at the end of the file don't count. */
function linesOf(units: Uint16Array): { starts: Uint32Array; ends: Uint32Array } {
  const starts: number[] = []
  const ends: number[] = []
  let count = 0
  for (let start = 0; start < units.length; ) {
    const stop = units.indexOf(LINE_FEED, start)
    const next = stop === -1 ? units.length : stop
    const end = next > start && units[next - 1] === CARRIAGE_RETURN ? next - 1 : next
    starts.push(start)
    ends.push(end)
    if (end > start) count = starts.length
    start = next + 1
  }
  return { starts: Uint32Array.from(starts.slice(0, count)), ends: Uint32Array.from(ends.slice(0, count)) }
}

type Pieces = Pick<Vocabulary, 'size' | 'units' | 'starts' | 'ends' | 'slots' | 'mask'>

/** Puts every piece into the table and takes the `##` off those that go on. Gives the longest one's length. */
function fillSlots(pieces: Pieces): number {
  const { size, units, starts, ends, slots } = pieces
  let longest = 0
  for (let id = 0; id < size; id++) {
    const line = starts[id] as number
    const end = ends[id] as number
    const goesOn = end - line > 2 && units[line] === HASH && units[line + 1] === HASH
    const start = goesOn ? line + 2 : line
    starts[id] = start
    const place = goesOn ? GOES_ON : BEGINS_WORD
    let hash: number = place
    for (let at = start; at < end; at++) hash = withUnit(hash, units[at] as number)
    const slot = slotOf(pieces, place, hash, units, start, end)
    // Of pieces that stand there twice the first counts; an empty line is none.
    if (slots[slot + 1] !== 0 || start === end) continue
    slots[slot] = hash
    slots[slot + 1] = (id << 2) | place
    longest = Math.max(longest, end - start)
  }
  return longest
}

/** The id of the longest piece that begins at `from` and ends at `to` or before; -1 where there is none. */
export function longestPiece(
  vocabulary: Pieces & Pick<Vocabulary, 'longest'>,
  place: Place,
  units: Uint16Array,
  from: number,
  to: number,
): number {
  const { slots, longest } = vocabulary
  const last = Math.min(to, from + longest)
  let found = -1
  let hash: number = place
  for (let at = from; at < last; at++) {
    hash = withUnit(hash, units[at] as number)
    const key = slots[slotOf(vocabulary, place, hash, units, from, at + 1) + 1] as number
    if (key !== 0) found = key >> 2
  }
  return found
}

/** Code units of a piece. */
export function pieceLength({ starts, ends }: Pick<Vocabulary, 'starts' | 'ends'>, id: number): number {
  return (ends[id] as number) - (starts[id] as number)
}

function withUnit(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** Where the piece of these units lies in the table, or the empty slot that it would take. */
function slotOf(
  { units: own, starts, ends, slots, mask }: Pieces,
  place: Place,
  hash: number,
  units: Uint16Array,
  from: number,
  to: number,
): number {
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const key = slots[2 * slot + 1] as number
    if (key === 0) return 2 * slot
    if (slots[2 * slot] !== hash || (key & 3) !== place) continue
    const start = starts[key >> 2] as number
    if ((ends[key >> 2] as number) - start !== to - from) continue
    let at = 0
    while (at < to - from && own[start + at] === units[from + at]) at++
    if (at === to - from) return 2 * slot
  }
}
