import { createHash } from 'node:crypto'
import type { DocumentInput } from '../domain/document.ts'
import type { ReportBytes, ReportInput, ReportText } from '../domain/report-input.ts'
import type { Warning } from '../domain/warning.ts'
import { OnrecordError } from '../errors.ts'
import type { Ingested } from './assemble.ts'
import { refuseBinary, refuseKnownFormats } from './bytes/binary.ts'
import { byteOrderMark, decodeBytes, utf16ByPattern } from './bytes/encoding.ts'
import { type InputKind, kindOf, mediaTypes, printable } from './bytes/input-kind.ts'
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
  kind: InputKind
  /** Well-formed, without a byte-order mark. */
  text: string
  input: DocumentInput
  warnings: Warning[]
}

/**
 * Bytes or text in, a document out. Throws OnrecordError for input that is no report: 'empty-input',
 * 'binary-input', 'unsupported-type', 'too-large', 'too-complex', 'not-an-article'.
 */
export async function ingest(input: ReportInput, options: IngestOptions = {}): Promise<Ingested> {
  const maxBytes = options.maxBytes ?? MAX_INPUT_BYTES
  const label = labelOf(input)
  const source =
    'bytes' in input ? await decodedSource(input, label, maxBytes) : givenSource(input, label, maxBytes)
  refuseEmpty(source.text, label)
  const { document, warnings } = await readKind(source, input)
  // Markdown may be all markup.
  refuseEmpty(document.text, label)
  const { text, language } = document
  return {
    document,
    warnings: [...source.warnings, ...warnings, ...textOddities(text), ...languageWarnings(text, language)],
  }
}

function refuseEmpty(text: string, label: string): void {
  if (!VISIBLE.test(text)) throw new OnrecordError('empty-input', `${label} has no text in it`)
}

/** A character that is neither white space nor a control or format character. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u

/** Each reader is loaded when it is first needed: the DOM and the Markdown parser are the heavy ones. */
async function readKind({ kind, text, input }: Source, known: ReportInput): Promise<Ingested> {
  if (kind === 'html') return (await import('./html/html.ts')).ingestHtml(text, input, known)
  if (kind === 'markdown') return (await import('./markdown/markdown.ts')).ingestMarkdown(text, input, known)
  return ingestPlainText(text, input, known)
}

async function decodedSource(input: ReportBytes, label: string, maxBytes: number): Promise<Source> {
  const { bytes, name, mediaType } = input
  refuseTooLarge(bytes.length, label, maxBytes)
  if (bytes.length === 0) throw new OnrecordError('empty-input', `${label} is empty`)
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

function describe(kind: InputKind, charset: string, bytes: Uint8Array): DocumentInput {
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
