import { inflateSync } from 'node:zlib'
import { OnrecordError } from '../../errors.ts'

/**
 * A stream of a PDF may unpack to this many bytes. The text of a long page has under one megabyte and a table of
 * a thousand fonts a few; a small file can hold streams of gigabytes, which pdf.js would hold whole.
 */
const MAX_STREAM = 64 * 1024 * 1024

/** What stands before a stream's bytes: the end of its dictionary and a line end. Matches ">>\nstream\r\n". */
const STREAM_START = />>\s{0,4}stream\r?\n/g
/** A stream's dictionary is looked for in so many bytes before it. */
const DICTIONARY = 1000
/** A filter that is named more often than this unpacks what was packed more often: no program does that. */
const MAX_FILTERS = 2

/** Matches "/FlateDecode" and its short name "/Fl". */
const FLATE = /\/Fl(?:ateDecode)?\b/g
/** Pictures are never unpacked for the text. */
const PICTURE = /\/Subtype\s*\/Image\b/

/**
 * Throws OnrecordError('too-complex') for a PDF with a stream that unpacks to more than MAX_STREAM. Each stream
 * is unpacked up to that size and no further, by zlib, in a few milliseconds a megabyte.
 */
export function refuseInflatedStreams(bytes: Uint8Array, label: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const match of file.toString('latin1').matchAll(STREAM_START)) {
    const dictionary = file.subarray(Math.max(0, match.index - DICTIONARY), match.index).toString('latin1')
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    const filters = own.match(FLATE)?.length ?? 0
    if (filters === 0 || PICTURE.test(own)) continue
    if (filters > MAX_FILTERS || unpacksTooFar(file.subarray(match.index + match[0].length), filters)) {
      throw new OnrecordError(
        'too-complex',
        `${label} holds a stream that unpacks to more than ${MAX_STREAM} bytes`,
        {
          maxBytes: MAX_STREAM,
        },
      )
    }
  }
}

function unpacksTooFar(packed: Uint8Array, filters: number): boolean {
  try {
    const once = inflateSync(packed, { maxOutputLength: MAX_STREAM })
    return filters > 1 && unpacksTooFar(once, filters - 1)
  } catch (error) {
    // Damaged data are pdf.js's to mend or to pass over.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
  }
}
