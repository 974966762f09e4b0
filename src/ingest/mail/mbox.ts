import { MBOX_LINE } from '../bytes/file-kind.ts'

/** A message of a mailbox. */
export interface MailboxMessage {
  /** Its place in the mailbox, from 1. */
  readonly number: number
  /** As it was sent: the line that parts it from the one before is out, ">From " is "From " again. Empty when `tooLong`. */
  readonly bytes: Uint8Array
  /** Its bytes where it is longer than the limit: it was not kept. */
  readonly tooLong?: number
}

/**
 * The messages of a mailbox (MBOX), from its bytes as they come; holds no more than one message and one chunk. A
 * message begins at a line "From ADDRESS DATE", blank line before it or not; or at one that begins with "From "
 * behind a blank line and has a field of a mail's head under it. A message longer than `maxBytes` is passed over.
 */
export async function* mailMessages(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<MailboxMessage> {
  const splitter = new Splitter(maxBytes)
  for await (const chunk of chunks) yield* splitter.push(chunk)
  yield* splitter.end()
}

const LINE_FEED = 0x0a
const FROM = Buffer.from('From ')
const QUOTE = '>'.charCodeAt(0)
/** Of a line so much is looked at (bytes). */
const LINE_HEAD = 300
/** "Received: …": what stands under the line that begins a message. */
const FIELD = /^[!-9;-~]{1,76}:/
/** A longer line is kept in pieces (bytes): it may be the whole of a mailbox without line ends. */
const MAX_CARRIED = 65_536

/** The state of one mailbox that is read. */
class Splitter {
  readonly #maxBytes: number
  #number = 0
  #lines: Uint8Array[] = []
  #size = 0
  /** The beginning of a line whose end has not come. */
  #carried: Uint8Array = new Uint8Array()
  #isInLine = false
  #afterBlank = true
  /** A line "From …" that begins a message only if a field follows. */
  #held: Uint8Array | undefined

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  *push(chunk: Uint8Array): Generator<MailboxMessage> {
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      yield* this.#take(chunk.subarray(from, end + 1))
      this.#isInLine = false
      from = end + 1
    }
    const rest = chunk.subarray(from)
    if (this.#carried.length + rest.length <= MAX_CARRIED)
      this.#carried = Buffer.concat([this.#carried, rest])
    else {
      yield* this.#take(rest)
      this.#isInLine = true
    }
  }

  *end(): Generator<MailboxMessage> {
    yield* this.#take(new Uint8Array())
    if (this.#held) this.#keep(this.#held)
    yield* this.#finish()
  }

  *#take(part: Uint8Array): Generator<MailboxMessage> {
    const line = this.#carried.length > 0 ? Buffer.concat([this.#carried, part]) : part
    this.#carried = new Uint8Array()
    if (line.length === 0) return
    if (this.#isInLine) {
      this.#keep(line)
      return
    }
    const held = this.#held
    this.#held = undefined
    if (held && FIELD.test(headOf(line))) yield* this.#finish()
    else if (held) this.#keep(held)
    if (startsWith(line, FROM, 0)) {
      if (MBOX_LINE.test(headOf(line))) yield* this.#finish()
      else if (this.#afterBlank) this.#held = line
      else this.#keep(line)
    } else this.#keep(isQuotedFrom(line) ? line.subarray(1) : line)
    this.#afterBlank = line[0] === LINE_FEED || (line.length === 2 && line[1] === LINE_FEED)
  }

  #keep(line: Uint8Array): void {
    this.#size += line.length
    if (this.#size > this.#maxBytes) this.#lines = []
    else this.#lines.push(line)
  }

  *#finish(): Generator<MailboxMessage> {
    const [lines, size] = [this.#lines, this.#size]
    this.#lines = []
    this.#size = 0
    if (size > this.#maxBytes) {
      yield { number: ++this.#number, bytes: new Uint8Array(), tooLong: size }
      return
    }
    const bytes = new Uint8Array(Buffer.concat(lines, size))
    if (bytes.some((byte) => byte > 0x20)) yield { number: ++this.#number, bytes }
  }
}

function headOf(line: Uint8Array): string {
  return Buffer.from(line.subarray(0, LINE_HEAD)).toString('latin1')
}

function startsWith(line: Uint8Array, words: Uint8Array, at: number): boolean {
  return words.every((byte, index) => line[at + index] === byte)
}

/** ">From ", ">>From ": each mailbox that a message was in may have added a mark. */
function isQuotedFrom(line: Uint8Array): boolean {
  if (line[0] !== QUOTE) return false
  let at = 1
  while (line[at] === QUOTE) at++
  return startsWith(line, FROM, at)
}
