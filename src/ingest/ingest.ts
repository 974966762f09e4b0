import { createHash } from 'node:crypto'
import type { DocumentInput } from '../domain/document.ts'
import type { ReportBytes, ReportInput, ReportText } from '../domain/report-input.ts'
import type { Warning } from '../domain/warning.ts'
import { OnrecordError } from '../errors.ts'
import type { Ingested } from './assemble.ts'
import { isZip, refuseBinary, refuseKnownFormats } from './bytes/binary.ts'
import { byteOrderMark, decodeBytes, utf16ByPattern } from './bytes/encoding.ts'
import { fileKindOf } from './bytes/file-kind.ts'
import { type FileKind, kindOf, mediaTypes, printable, type TextKind } from './bytes/input-kind.ts'
import { MAX_INPUT_BYTES } from './bytes/limits.ts'
import { textOddities, wellFormed } from './bytes/text-oddities.ts'
import { languageWarnings } from './language/language.ts'
import { ingestPlainText } from './plain-text/plain-text.ts'

export interface IngestOptions {
  /** Longer input is refused; in bytes (of a string: in UTF-8). */
  maxBytes?: number | undefined
}

/** Text of a known kind, with what it was before. */
interface Source {
  kind: TextKind
  /** Well-formed, without a byte-order mark. */
  text: string
  input: DocumentInput
  warnings: Warning[]
}

/**
 * Bytes or text in, a document out. Throws OnrecordError for input that is no report: 'empty-input',
 * 'binary-input', 'unsupported-type', 'too-large', 'too-complex', 'not-an-article'; of files with an inside of
 * their own also 'encrypted', 'damaged', 'no-text' and, for a mailbox of several messages, 'several-reports'.
 */
export async function ingest(input: ReportInput, options: IngestOptions = {}): Promise<Ingested> {
  const maxBytes = options.maxBytes ?? MAX_INPUT_BYTES
  const label = labelOf(input)
  const { document, warnings } = await readSource(input, label, maxBytes)
  // Markdown may be all markup.
  refuseEmpty(document.text, label)
  const { text, language } = document
  return { document, warnings: [...warnings, ...textOddities(text), ...languageWarnings(text, language)] }
}

async function readSource(input: ReportInput, label: string, maxBytes: number): Promise<Ingested> {
  if ('bytes' in input) {
    refuseTooLarge(input.bytes.length, label, maxBytes)
    if (input.bytes.length === 0) throw new OnrecordError('empty-input', `${label} is empty`)
    const kind = fileKindOf(input.bytes, input)
    if (kind) {
      const ingested = await readFile(kind, input, label)
      // What is packed may hold far more text than it has bytes.
      refuseTooLarge(Buffer.byteLength(ingested.document.text), `the text of ${label}`, maxBytes)
      return ingested
    }
  }
  const source = 'bytes' in input ? await decodedSource(input, label) : givenSource(input, label, maxBytes)
  refuseEmpty(source.text, label)
  const { document, warnings } = await readText(source, input)
  return { document, warnings: [...source.warnings, ...warnings] }
}

function refuseEmpty(text: string, label: string): void {
  if (!VISIBLE.test(text)) throw new OnrecordError('empty-input', `${label} has no text in it`)
}

/** A character that is neither white space nor a control or format character. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u

/** Each reader is loaded when it is first needed: the DOM and the Markdown parser are the heavy ones. */
async function readText({ kind, text, input }: Source, known: ReportInput): Promise<Ingested> {
  if (kind === 'html') return (await import('./html/html.ts')).ingestHtml(text, input, known)
  if (kind === 'markdown') return (await import('./markdown/markdown.ts')).ingestMarkdown(text, input, known)
  return ingestPlainText(text, input, known)
}

async function readFile(kind: FileKind, known: ReportBytes, label: string): Promise<Ingested> {
  const { bytes } = known
  // An old document by the name of a new one, a picture by that of a mail: told for what they are.
  if (kind === 'docx' ? !isZip(bytes) : kind !== 'pdf') refuseKnownFormats(bytes, label)
  const input = describe(kind, kind === 'docx' ? 'utf-8' : BINARY, bytes)
  if (kind === 'pdf') return (await import('./pdf/pdf.ts')).ingestPdf(bytes, input, known, label)
  if (kind === 'docx') return (await import('./docx/docx.ts')).ingestDocx(bytes, input, known, label)
  const mail = await import('./mail/mail.ts')
  if (kind === 'eml') return mail.ingestMail(bytes, input, known, label)
  return mail.ingestMail(await onlyMessage(bytes, label), input, known, label)
}

/** What is said of the encoding of bytes that have none, or several. */
const BINARY = 'binary'

/** A mailbox's message, where it holds no more than one. */
async function onlyMessage(bytes: Uint8Array, label: string): Promise<Uint8Array> {
  const { mailMessages } = await import('./mail/mbox.ts')
  let first: Uint8Array | undefined
  let count = 0
  for await (const message of mailMessages([bytes], bytes.length)) {
    first ??= message.bytes
    count++
  }
  if (first === undefined) throw new OnrecordError('empty-input', `${label} holds no message`)
  if (count === 1) return first
  throw new OnrecordError('several-reports', `${label} is a mailbox of ${count} messages`, {
    messages: count,
  })
}

async function decodedSource(input: ReportBytes, label: string): Promise<Source> {
  const { bytes, name, mediaType } = input
  refuseKnownFormats(bytes, label)
  const utf16 = utf16Of(bytes)
  if (!utf16) refuseBinary(bytes, label)
  const kind = kindOf(headOf(bytes, utf16), { mediaType, name }, label)
  const charset = input.charset ?? charsetParameter(mediaType)
  const decoded = await decodeBytes(bytes, { charset, markup: kind === 'html', label })
  const { text, warnings } = wellFormed(decoded.text)
  return {
    kind,
    text,
    input: describe(kind, decoded.charset, bytes),
    warnings: [...decoded.warnings, ...warnings],
  }
}

function givenSource(input: ReportText, label: string, maxBytes: number): Source {
  const kind = input.html !== undefined ? 'html' : input.markdown !== undefined ? 'markdown' : 'text'
  const given = input[kind] ?? ''
  // UTF-8 has at least one byte a code unit; so a giant string is refused before it is copied.
  refuseTooLarge(given.length, label, maxBytes)
  const { text, warnings } = wellFormed(given)
  const bytes = Buffer.from(text, 'utf8')
  refuseTooLarge(bytes.length, label, maxBytes)
  return {
    kind,
    text: text.startsWith('\ufeff') ? text.slice(1) : text,
    input: describe(kind, 'utf-8', bytes),
    warnings,
  }
}

function describe(kind: TextKind | FileKind, charset: string, bytes: Uint8Array): DocumentInput {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { mediaType: mediaTypes[kind], charset, sha256, bytes: bytes.length }
}

function refuseTooLarge(bytes: number, label: string, maxBytes: number): void {
  if (bytes <= maxBytes) return
  throw new OnrecordError('too-large', `${label} has ${bytes} bytes; the limit is ${maxBytes}`, {
    bytes,
    maxBytes,
  })
}

/** How much of a file its kind is told from: as much as browsers look at. */
const HEAD_BYTES = 1445

function utf16Of(bytes: Uint8Array): string | undefined {
  const mark = byteOrderMark(bytes)
  return mark ? (mark.charset === 'utf-8' ? undefined : mark.charset) : utf16ByPattern(bytes)
}

/** Markup is ASCII, which all encodings but UTF-16 have in common. */
function headOf(bytes: Uint8Array, utf16: string | undefined): string {
  const head = bytes.subarray(byteOrderMark(bytes)?.length ?? 0, HEAD_BYTES)
  return utf16 ? new TextDecoder(utf16).decode(head) : Buffer.from(head).toString('latin1')
}

/** `text/html; charset="windows-1251"` */
const CHARSET_PARAMETER = /;\s*charset\s*=\s*"?([^\s;"]+)/i

function charsetParameter(mediaType: string | undefined): string | undefined {
  return mediaType && CHARSET_PARAMETER.exec(mediaType)?.[1]
}

/** What an error calls the input: by its name, else by the caller's reference. */
function labelOf(input: ReportInput): string {
  const name = 'bytes' in input ? (input.name ?? input.ref) : input.ref
  return name === undefined ? 'the input' : JSON.stringify(printable(name))
}
