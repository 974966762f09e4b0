import { inflateSync } from 'node:zlib'
import { OnrecordError } from '../../errors.ts'

/**
 * A stream of a PDF may unpack to this many bytes. The text of a long page has under one megabyte and a table of
 * a thousand fonts a few; a small file can hold streams of gigabytes, which pdf.js would hold whole.
 */
const MAX_STREAM = 32 * 1024 * 1024
/** All of them together: ten megabytes of text and fonts unpack to under a hundred. */
const MAX_STREAMS = 512 * 1024 * 1024
/** A page has few streams of its own; so many are a file of nothing else. */
const MAX_COUNT = 50_000

/** What stands before a stream's bytes: the end of its dictionary and a line end. Matches ">>\nstream\r\n". */
const STREAM_START = />>\s{0,4}stream\r?\n/g
/** A stream's dictionary is looked for in so many bytes before it. */
const DICTIONARY = 1000
/** What was packed more often than this unpacks to something absurd: no program does that. */
const MAX_LAYERS = 2

/** Pictures are never unpacked for the text. */
const PICTURE = /\/Subtype\s*\/Image\b/

/**
 * Throws OnrecordError('too-complex') for a PDF with a stream that unpacks to more than MAX_STREAM, or all of them to
 * more than MAX_STREAMS. Each is unpacked up to that size and no further, by zlib, in some milliseconds a megabyte.
 */
export function refuseInflatedStreams(bytes: Uint8Array, label: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = MAX_STREAMS
  let count = 0
  for (const match of file.toString('latin1').matchAll(STREAM_START)) {
    const dictionary = file.subarray(Math.max(0, match.index - DICTIONARY), match.index).toString('latin1')
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    if (PICTURE.test(own)) continue
    left -= unpackedSize(file.subarray(match.index + match[0].length), MAX_LAYERS)
    if (left < 0 || ++count > MAX_COUNT) {
      throw new OnrecordError('too-complex', `${label} holds streams that unpack to more than a report has`, {
        maxBytes: MAX_STREAM,
      })
    }
  }
}

/** In bytes; without bound for what unpacks to more than MAX_STREAM, nothing for what is not packed so. */
function unpackedSize(packed: Uint8Array, layers: number): number {
  if (!isZlib(packed)) return 0
  if (layers === 0) return Number.POSITIVE_INFINITY
  try {
    const once = inflateSync(packed, { maxOutputLength: MAX_STREAM })
    return once.length + unpackedSize(once, layers - 1)
  } catch (error) {
    // Damaged data are pdf.js's to mend or to pass over.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? Number.POSITIVE_INFINITY : 0
  }
}

/** By its first two bytes: the names of filters can be written in too many ways. */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
}
