import { isZip, PDF_START, WORD_DOCUMENT, zipKind } from './binary.ts'
import { endingOf, essenceOf, type FileKind, hasTextEnding, type KindHints } from './input-kind.ts'

const KIND_OF_MEDIA_TYPE: Readonly<Record<string, FileKind>> = {
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template': 'docx',
  'application/vnd.ms-word.document.macroenabled.12': 'docx',
  'message/rfc822': 'eml',
  'message/global': 'eml',
  'application/mbox': 'mbox',
}

const KIND_OF_ENDING: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  eml: 'eml',
  mbox: 'mbox',
  mbx: 'mbox',
}

/** Bytes that may stand in front of a PDF: programs that read it look so far. */
const PDF_HEAD = 1024

/** A mail's head is told from so many of its bytes; what mail servers add is often several thousand. */
export const MAIL_HEAD = 16_384

/** The line between two messages of a mailbox: "From ana@press.example Mon May 12 08:30:00 2031". */
export const MBOX_LINE =
  /^From .{1,200}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d{2}:\d{2}(?::\d{2})?(?: \S{1,6})? \d{4}/

/** A field of a mail's head, or the rest of a folded one: "Received: from a.example", "\tby b.example". */
const FIELD = /^(?:[!-9;-~]{1,76}[ \t]*:|[ \t])/
/** Fields that mail programs write and people do not. */
const MACHINE_FIELD = /^(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature)[ \t]*:/i
/** What an old browser saved as "a web archive, single file" looks like a mail. */
const SAVED_PAGE = /^from: <saved by /i

/**
 * The kind of bytes that have an inside of their own, or undefined where they are text or nothing known: from
 * their media type, else from how they begin, else from their name's ending.
 */
export function fileKindOf(bytes: Uint8Array, { mediaType, name }: KindHints): FileKind | undefined {
  const essence = essenceOf(mediaType)
  if (essence) return Object.hasOwn(KIND_OF_MEDIA_TYPE, essence) ? KIND_OF_MEDIA_TYPE[essence] : undefined
  const head = Buffer.from(bytes.subarray(0, MAIL_HEAD)).toString('latin1')
  const ending = endingOf(name)
  const named = ending && Object.hasOwn(KIND_OF_ENDING, ending) ? KIND_OF_ENDING[ending] : undefined
  if (head.startsWith(PDF_START)) return 'pdf'
  if (isZip(bytes)) {
    const what = zipKind(bytes)
    return what === WORD_DOCUMENT || (named === 'docx' && what === 'a ZIP archive') ? 'docx' : undefined
  }
  // A mailbox of one message is often named after the message.
  if (named === 'eml' && MBOX_LINE.test(head)) return 'mbox'
  if (named || hasTextEnding(name)) return named
  if (head.slice(0, PDF_HEAD).includes(PDF_START)) return 'pdf'
  return MBOX_LINE.test(head) ? 'mbox' : isMailHead(head) ? 'eml' : undefined
}

/** Whether a text begins with fields of a mail, one of them of the kind that only programs write. */
function isMailHead(head: string): boolean {
  const lines = head.split(/\r?\n/)
  if (SAVED_PAGE.test(lines[0] ?? '')) return false
  const end = lines.indexOf('')
  const fields = end === -1 ? lines.slice(0, -1) : lines.slice(0, end)
  return (
    fields.length > 1 &&
    fields.every((line) => FIELD.test(line)) &&
    fields.some((line) => MACHINE_FIELD.test(line))
  )
}
