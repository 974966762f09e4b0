/** A line of a stream, without its end. */
export interface StreamLine {
  /** Counted from 1. */
  readonly number: number
  /** Its own memory, so that a thread gets the line and not the chunk around it. Empty when `tooLong`. */
  readonly bytes: Uint8Array
  /** Bytes of the line where it is longer than the limit: it was not kept. */
  readonly tooLong?: number
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/**
 * The lines of a byte stream, ended by LF or CRLF; blank lines are counted and left out. Holds at most one
 * line of `maxBytes` and one chunk: a longer line is passed over as it comes.
 */
export async function* splitLines(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<StreamLine> {
  const line = new LineBuffer(maxBytes)
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      line.add(chunk.subarray(from, end))
      from = end + 1
      const done = line.take()
      if (done) yield done
    }
    line.add(chunk.subarray(from))
  }
  const last = line.take()
  if (last) yield last
}

/** The line that is being read. */
class LineBuffer {
  readonly #maxBytes: number
  #parts: Uint8Array[] = []
  #size = 0
  #number = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  add(part: Uint8Array): void {
    this.#size += part.length
    if (this.#size > this.#maxBytes) this.#parts = []
    else if (part.length > 0) this.#parts.push(part)
  }

  /** Ends the line; undefined where it is blank. */
  take(): StreamLine | undefined {
    const number = ++this.#number
    const [parts, size] = [this.#parts, this.#size]
    this.#parts = []
    this.#size = 0
    if (size > this.#maxBytes) return { number, bytes: new Uint8Array(), tooLong: size }
    const bytes = joined(parts, size)
    const start = number === 1 && BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte) ? 3 : 0
    const end = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length
    return isBlank(bytes, start, end) ? undefined : { number, bytes: bytes.slice(start, end) }
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]
    if (byte !== 0x20 && byte !== 0x09) return false
  }
  return true
}
