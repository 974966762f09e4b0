import PostalMime, { decodeWords } from 'postal-mime'
import { OnrecordError } from '../../errors.ts'
import { plainText } from '../report-lines/plain-value.ts'

/** A message or a part of one. */
export interface MimePart {
  /** "text/html", in lower case. */
  readonly type: string
  readonly params: Readonly<Record<string, string | undefined>>
  readonly isAttachment: boolean
  readonly name: string | undefined
  /** The value of a field of its head, decoded, on one line; of several of that name the first. */
  readonly field: (name: string) => string | undefined
  /** Its bytes, base64 or quoted-printable undone; null where it has parts. */
  readonly content: Uint8Array | null
  readonly parts: readonly MimePart[]
}

/** The parser's own tree. It is not part of its types, so a test watches it. */
interface Node {
  readonly contentType: { readonly parsed: Structured; readonly multipart: string | false }
  readonly contentDisposition: { readonly parsed: Structured }
  readonly headers: readonly { readonly key: string; readonly value: string }[]
  readonly content: ArrayBuffer | null
  readonly childNodes: readonly Node[]
}

interface Structured {
  readonly value: string
  readonly params: Readonly<Record<string, string | undefined>>
}

/** Parts may stand in each other this deep: real ones stay under ten. The parser's own walk recurses. */
const MAX_DEPTH = 100
/** All fields of all heads together (bytes): long chains of servers write some ten thousand. */
const MAX_HEADERS = 2 * 1024 * 1024

/**
 * A mail as its parts, their bytes not decoded to text: a declared encoding is often wrong, and is judged where
 * the text is made. Throws OnrecordError: 'too-complex', 'damaged' for what has no head of a mail.
 */
export async function mimeParts(bytes: Uint8Array, label: string): Promise<MimePart> {
  const parser = new PostalMime({
    forceRfc822Attachments: true,
    maxNestingDepth: MAX_DEPTH,
    maxHeadersSize: MAX_HEADERS,
  })
  try {
    await parser.parse(bytes)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new OnrecordError('too-complex', `${label}: ${why}`, {}, error)
  }
  const root = partOf((parser as unknown as { readonly root: Node }).root)
  if (!HEAD_FIELDS.some((name) => root.field(name) !== undefined)) {
    throw new OnrecordError('damaged', `${label} is no mail: it has no From, Subject, Date or type`)
  }
  return root
}

const HEAD_FIELDS = ['from', 'subject', 'date', 'content-type', 'mime-version', 'message-id']

function partOf(node: Node): MimePart {
  const { value, params } = node.contentType.parsed
  const disposition = node.contentDisposition.parsed
  const name = disposition.params.filename ?? params.name
  return {
    type: value.toLowerCase(),
    params,
    isAttachment: disposition.value.toLowerCase() === 'attachment',
    name: name === undefined ? undefined : plainText(decoded(name)),
    field: (wanted) => {
      const value = node.headers.find(({ key }) => key === wanted)?.value
      return value === undefined ? undefined : plainText(decoded(value))
    },
    content: node.contentType.multipart === false && node.content ? new Uint8Array(node.content) : null,
    parts: node.childNodes.map(partOf),
  }
}

/** Quotation marks and dashes of windows-1252, which Node's decoder gives as controls. */
const WINDOWS_MARKS = /[\u0080-\u009f]/g
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Encoded words ("=?utf-8?q?Caf=C3=A9?=") as what they stand for. */
function decoded(value: string): string {
  return decodeWords(value).replace(WINDOWS_MARKS, (mark) => WINDOWS_1252[mark.charCodeAt(0) - 0x80] ?? mark)
}
