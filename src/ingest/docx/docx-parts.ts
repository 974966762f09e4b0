import { OnrecordError } from '../../errors.ts'
import { WORD_DOCUMENT, zipKind } from '../bytes/binary.ts'

/** A DOCX without what is never read. */
export interface DocxParts {
  /** The XML parts, by their names in the archive. */
  readonly files: Readonly<Record<string, Uint8Array>>
  /** Parts that hold documents of their own: embedded workbooks, pages that were pasted whole. */
  readonly embedded: readonly string[]
}

/**
 * The XML of a document may unpack to so many bytes. A thousand pages have about thirty million; a small archive
 * can hold gigabytes of it, which would be held whole.
 */
const MAX_XML = 64 * 1024 * 1024
/** An archive may have so many parts: a document with a thousand pictures has little more. */
const MAX_PARTS = 5000

/** What the text is made from: no pictures, fonts, macros, embedded files. */
const XML_PART = /\.(?:xml|rels)$/i
const EMBEDDED_PART = /\/(?:embeddings|afchunk)[^/]*(?:\/|\.|\d)/i

/**
 * The XML parts of a DOCX. What they unpack to is added up from the archive's directory before any is unpacked, and
 * none is given more room than it declared. Throws OnrecordError: 'too-complex', 'damaged', 'binary-input' where the
 * archive is no Word document.
 */
export async function docxParts(bytes: Uint8Array, label: string): Promise<DocxParts> {
  const { unzipSync } = await import('fflate')
  const embedded: string[] = []
  let size = 0
  let parts = 0
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++parts > MAX_PARTS) throw tooComplex(`has more than ${MAX_PARTS} parts`, label)
        if (EMBEDDED_PART.test(name) && !name.endsWith('/')) embedded.push(name)
        else if (XML_PART.test(name)) {
          size += originalSize
          if (size > MAX_XML) throw tooComplex(`unpacks to more than ${MAX_XML} bytes`, label)
          return true
        }
        return false
      },
    })
  } catch (error) {
    if (error instanceof OnrecordError) throw error
    throw damaged(error, label)
  }
  if (Object.keys(files).some((name) => /^word\/.*\.xml$/i.test(name))) return { files, embedded }
  const what = zipKind(bytes)
  if (what !== WORD_DOCUMENT)
    throw new OnrecordError('binary-input', `${label} looks like ${what}`, { looksLike: what })
  throw damaged(new Error('it has no document in it'), label)
}

function tooComplex(what: string, label: string): OnrecordError {
  return new OnrecordError('too-complex', `${label} ${what}`, { maxBytes: MAX_XML, maxParts: MAX_PARTS })
}

export function damaged(error: unknown, label: string): OnrecordError {
  const why = error instanceof Error ? error.message : String(error)
  return new OnrecordError(
    'damaged',
    `${label} is no DOCX that can be read: ${why.split('\n', 1)[0]}`,
    {},
    error,
  )
}
