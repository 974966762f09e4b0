import { OnrecordError } from '../../errors.ts'

/** What is text once it is decoded. */
export type TextKind = 'text' | 'markdown' | 'html'
/** What has an inside of its own. */
export type FileKind = 'pdf' | 'docx' | 'eml' | 'mbox'

export const mediaTypes = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
  mbox: 'application/mbox',
} as const satisfies Record<TextKind | FileKind, string>

const KIND_OF_MEDIA_TYPE: Readonly<Record<string, TextKind>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
}

/** Says nothing: servers send it for whatever they don't know. */
const UNKNOWN_MEDIA_TYPE = 'application/octet-stream'

const KIND_OF_ENDING: Readonly<Record<string, TextKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  xht: 'html',
}

/** Text in form, but no report: read as plain text they would give a record of brackets and field names. */
const OTHER_ENDINGS: Readonly<Record<string, string>> = {
  json: 'JSON',
  jsonl: 'JSON lines, which --ndjson reads from standard input',
  ndjson: 'JSON lines, which --ndjson reads from standard input',
  csv: 'a table (CSV)',
  tsv: 'a table (TSV)',
  rss: 'a feed',
  atom: 'a feed',
  rtf: 'rich text (RTF)',
  doc: 'an old Word document (DOC)',
  odt: 'an OpenDocument file (ODT)',
  mht: 'a web archive (MHTML)',
  mhtml: 'a web archive (MHTML)',
  warc: 'a web archive (WARC)',
}

/** What is known of bytes besides themselves. */
export interface KindHints {
  mediaType?: string | undefined
  name?: string | undefined
}

/**
 * The kind of a text: from its media type, else from its name's ending, else from how it begins.
 * `head` is the text's beginning, decoded or with a character a byte. `label` names the input in errors.
 */
export function kindOf(head: string, { mediaType, name }: KindHints, label: string): TextKind {
  const essence = essenceOf(mediaType)
  if (essence) {
    const kind = KIND_OF_MEDIA_TYPE[essence]
    if (kind) return kind
    throw new OnrecordError('unsupported-type', `${label} is of type ${printable(essence)}`, {
      mediaType: essence,
    })
  }
  const ending = endingOf(name)
  if (ending) {
    if (Object.hasOwn(KIND_OF_ENDING, ending)) return KIND_OF_ENDING[ending] as TextKind
    if (Object.hasOwn(OTHER_ENDINGS, ending)) {
      throw new OnrecordError('unsupported-type', `${label} is ${OTHER_ENDINGS[ending]} by its name`, {
        ending,
      })
    }
  }
  return sniffKind(head, label)
}

/** A media type without its parameters; undefined where it says nothing. */
export function essenceOf(mediaType: string | undefined): string | undefined {
  const essence = mediaType?.split(';', 1)[0]?.trim().toLowerCase()
  return essence === '' || essence === UNKNOWN_MEDIA_TYPE ? undefined : essence
}

/** "docx" of "report.docx". */
export function endingOf(name: string | undefined): string | undefined {
  return name && /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
}

/** Whether the ending of a name tells of a kind of text. */
export function hasTextEnding(name: string | undefined): boolean {
  const ending = endingOf(name)
  return (
    ending !== undefined && (Object.hasOwn(KIND_OF_ENDING, ending) || Object.hasOwn(OTHER_ENDINGS, ending))
  )
}

/** How a page begins, after white space: the tags of the WHATWG's MIME sniffing. Matches "<!DOCTYPE html>". */
const HTML_START =
  /^[\t\n\f\r ]*<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\s>]/i
/** Saved pages often begin with a comment; the sniffing standard takes it for HTML. */
const COMMENT_START = /^[\t\n\f\r ]*<!--/
const XML_START = /^[\t\n\f\r ]*<(?:\?xml|rss|feed)[\s>]/i
const XHTML_ROOT = /<html[\s>]/i
const FEED_ROOT = /<(?:rss|feed|rdf:RDF)[\s>]/i

function sniffKind(head: string, label: string): TextKind {
  if (HTML_START.test(head) || COMMENT_START.test(head)) return 'html'
  if (!XML_START.test(head)) return 'text'
  if (XHTML_ROOT.test(head)) return 'html'
  const what = FEED_ROOT.test(head) ? 'a feed' : 'XML'
  throw new OnrecordError('unsupported-type', `${label} looks like ${what}`, { looksLike: what })
}

/** Foreign words in a message: without control characters, and not endless. */
export function printable(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd').slice(0, 80)
}
