import { OnrecordError } from '../../errors.ts'

export const inputKinds = ['text', 'markdown', 'html'] as const
export type InputKind = (typeof inputKinds)[number]

export const mediaTypes = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
} as const satisfies Record<InputKind, string>

const KIND_OF_MEDIA_TYPE: Readonly<Record<string, InputKind>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
}

/** Says nothing: servers send it for whatever they don't know. */
const UNKNOWN_MEDIA_TYPE = 'application/octet-stream'

const KIND_OF_ENDING: Readonly<Record<string, InputKind>> = {
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
  mht: 'a web archive (MHTML)',
  mhtml: 'a web archive (MHTML)',
  eml: 'a mail message',
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
export function kindOf(head: string, { mediaType, name }: KindHints, label: string): InputKind {
  const essence = mediaType?.split(';', 1)[0]?.trim().toLowerCase()
  if (essence && essence !== UNKNOWN_MEDIA_TYPE) {
    const kind = KIND_OF_MEDIA_TYPE[essence]
    if (kind) return kind
    throw new OnrecordError('unsupported-type', `${label} is of type ${printable(essence)}`, {
      mediaType: essence,
    })
  }
  const ending = name && /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending) {
    if (Object.hasOwn(KIND_OF_ENDING, ending)) return KIND_OF_ENDING[ending] as InputKind
    if (Object.hasOwn(OTHER_ENDINGS, ending)) {
      throw new OnrecordError('unsupported-type', `${label} is ${OTHER_ENDINGS[ending]} by its name`, {
        ending,
      })
    }
  }
  return sniffKind(head, label)
}

/** How a page begins, after white space: the tags of the WHATWG's MIME sniffing. Matches "<!DOCTYPE html>". */
const HTML_START =
  /^[\t\n\f\r ]*<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\s>]/i
/** Saved pages often begin with a comment; the sniffing standard takes it for HTML. */
const COMMENT_START = /^[\t\n\f\r ]*<!--/
const XML_START = /^[\t\n\f\r ]*<(?:\?xml|rss|feed)[\s>]/i
const XHTML_ROOT = /<html[\s>]/i
const FEED_ROOT = /<(?:rss|feed|rdf:RDF)[\s>]/i

function sniffKind(head: string, label: string): InputKind {
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
