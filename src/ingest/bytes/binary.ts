import { OnrecordError } from '../../errors.ts'

/** How a PDF begins. */
export const PDF_START = '%PDF-'

/** OLE's container: old Office documents, and new ones that are encrypted. */
const OLE = '\xd0\xcf\x11\xe0'
/** The stream of such a container that holds an encrypted document; names are in UTF-16. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

/** How files begin that are no text: bytes, where they stand, what such a file is. */
const SIGNATURES: readonly { bytes: string; at?: number; what: string }[] = [
  { bytes: PDF_START, what: 'a PDF document' },
  { bytes: '\x89PNG\r\n\x1a\n', what: 'a PNG image' },
  { bytes: '\xff\xd8\xff', what: 'a JPEG image' },
  { bytes: 'GIF8', what: 'a GIF image' },
  { bytes: 'PK\x03\x04', what: 'a ZIP archive' },
  { bytes: '\x1f\x8b', what: 'gzip-compressed data' },
  { bytes: 'BZh', what: 'bzip2-compressed data' },
  { bytes: '\xfd7zXZ\0', what: 'xz-compressed data' },
  { bytes: '\x28\xb5\x2f\xfd', what: 'zstd-compressed data' },
  { bytes: '7z\xbc\xaf\x27\x1c', what: 'a 7z archive' },
  { bytes: OLE, what: 'an old Office document (DOC, XLS, PPT)' },
  { bytes: 'ftyp', at: 4, what: 'a video or audio file' },
  { bytes: 'ID3', what: 'an MP3 file' },
  { bytes: 'OggS', what: 'an Ogg file' },
  { bytes: '\x7fELF', what: 'a program' },
  { bytes: 'SQLite format 3\0', what: 'an SQLite database' },
  { bytes: '\0asm', what: 'a WebAssembly module' },
  { bytes: '\xff\xfe\0\0', what: 'text in UTF-32, which browsers do not read' },
  { bytes: '\0\0\xfe\xff', what: 'text in UTF-32, which browsers do not read' },
]

/** How files begin that are text in form, but whose words stand among codes. */
const TEXT_SIGNATURES: readonly { bytes: string; what: string }[] = [
  { bytes: '{\\rtf', what: 'rich text (RTF)' },
  { bytes: '%!PS', what: 'PostScript' },
  { bytes: 'WARC/1.', what: 'a web archive (WARC)' },
  { bytes: 'From: <Saved by ', what: 'a web archive (MHTML)' },
]

export const WORD_DOCUMENT = 'a Word document (DOCX)'

/** What a ZIP archive is by a name in it. */
const ZIP_KINDS: readonly { name: string; what: string }[] = [
  { name: 'mimetypeapplication/epub', what: 'an EPUB book' },
  { name: 'mimetypeapplication/vnd.oasis', what: 'an OpenDocument file (ODT)' },
  { name: 'word/', what: WORD_DOCUMENT },
  { name: 'xl/', what: 'an Excel workbook (XLSX)' },
  { name: 'ppt/', what: 'a PowerPoint presentation (PPTX)' },
]

/** The names of an archive's first members stand in its first bytes. */
const ZIP_HEAD = 4096
/** Those of all of them stand in its last bytes; a document with many pictures has a few thousand there. */
const ZIP_DIRECTORY = 65_536
/** Bytes that are looked at for control characters. */
const SAMPLE = 8192
/** A few stray NULs are an oddity of a text; this many, and this share of the sample, are no text. */
const MIN_BINARY_BYTES = 8
const MIN_BINARY_SHARE = 0.05

/** Throws OnrecordError for bytes that begin as a known kind of file does that is not read. */
export function refuseKnownFormats(bytes: Uint8Array, label: string): void {
  if (hasAt(bytes, OLE, 0) && bytesOf(bytes).includes(ENCRYPTED_PACKAGE)) {
    throw new OnrecordError('encrypted', `${label} is encrypted with a password`)
  }
  const found = SIGNATURES.find(({ bytes: signature, at = 0 }) => hasAt(bytes, signature, at))
  if (found)
    throw refusal('binary-input', label, found.what === 'a ZIP archive' ? zipKind(bytes) : found.what)
  const text = TEXT_SIGNATURES.find(({ bytes: signature }) => hasAt(bytes, signature, 0))
  if (text) throw refusal('unsupported-type', label, text.what)
}

/** Throws OnrecordError for bytes of which too many are control characters. Not for UTF-16. */
export function refuseBinary(bytes: Uint8Array, label: string): void {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (isBinaryByte(byte)) controls++
  if (controls >= MIN_BINARY_BYTES && controls > sample.length * MIN_BINARY_SHARE) {
    throw refusal('binary-input', label, 'binary data')
  }
}

/** The WHATWG's "binary data byte": a control character that no text encoding and no layout uses. */
function isBinaryByte(byte: number): boolean {
  return byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f)
}

function refusal(code: 'binary-input' | 'unsupported-type', label: string, what: string): OnrecordError {
  return new OnrecordError(code, `${label} looks like ${what}`, { looksLike: what })
}

/** What a ZIP archive is by the names at its beginning and in its directory, which ends it. */
export function zipKind(bytes: Uint8Array): string {
  const ends = [bytes.subarray(0, ZIP_HEAD), bytes.subarray(-ZIP_DIRECTORY)]
  const names = ends.map((end) => bytesOf(end).toString('latin1')).join('')
  return ZIP_KINDS.find(({ name }) => names.includes(name))?.what ?? 'a ZIP archive'
}

/** Whether bytes begin as a ZIP archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return hasAt(bytes, 'PK\x03\x04', 0)
}

function bytesOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function hasAt(bytes: Uint8Array, signature: string, at: number): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false
  return true
}
