import type { DocumentInput } from '../../domain/document.ts'
import type { KnownMetadata } from '../../domain/report-input.ts'
import type { Warning } from '../../domain/warning.ts'
import { OnrecordError } from '../../errors.ts'
import { lettersOf } from '../../text/letters.ts'
import {
  assembleDocument,
  type BlockDraft,
  type FoundMetadata,
  type Ingested,
  joinBlocks,
} from '../assemble.ts'
import { decodeBytes } from '../bytes/encoding.ts'
import { wellFormed } from '../bytes/text-oddities.ts'
import { dateOf, readHeadLines } from '../report-lines/head-lines.ts'
import { namesOf } from '../report-lines/person-names.ts'
import { shapesOf } from '../shapes/shapes.ts'
import { markEarlierWriters } from './earlier-writers.ts'
import { htmlBody } from './html-body.ts'
import { withoutMailFurniture } from './mail-furniture.ts'
import { type MimePart, mimeParts } from './mime-parts.ts'
import { plainBody } from './plain-body.ts'

/** What is made of a mail, or of one inside of it. */
interface MailText {
  readonly drafts: readonly BlockDraft[]
  /** The encoding of its first body. */
  readonly charset: string | undefined
}

/** What is gathered over a mail and those inside of it. */
interface Gathered {
  readonly label: string
  readonly warnings: Warning[]
  readonly attachments: string[]
}

/** A mail inside of a mail inside of a mail: what is deeper is not read. */
const MAX_MESSAGES_DEEP = 5

/**
 * A mail in, its text out: the subject as the title, then the body. What was quoted or passed on from an earlier
 * mail is quotation, behind the line that names its writer. Attachments are named in a warning and not read.
 * Blocks of plain text have their line (`line:12`), those of a page their element. `label` names the input in
 * errors. Throws OnrecordError: 'damaged', 'too-complex', 'empty-input' for a mail without text.
 */
export async function ingestMail(
  bytes: Uint8Array,
  input: DocumentInput,
  known: KnownMetadata,
  label: string,
): Promise<Ingested> {
  const mail = await mimeParts(bytes, label)
  const gathered: Gathered = { label, warnings: [], attachments: [] }
  const { drafts, charset } = await textOf(mail, gathered, 0)
  const body = drafts
    .map((draft) => ({ ...draft, text: wellFormed(draft.text).text.trim() }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  if (body.length === 0) throw noText(gathered, label)
  const subject = subjectOf(mail)
  const blocks = titled(body, subject)
  const head = readHeadLines(blocks)
  const placed = blocks.map((block, at) => ({ ...block, kind: head.kinds[at] ?? block.kind }))
  const found = senderAndDate(mail, head.found, gathered.warnings)
  const shapes = shapesOf(placed, known.published ?? found.published)
  const shaped = placed.map((block, at) => ({ ...block, ...shapes[at] }))
  return {
    document: assembleDocument(
      joinBlocks(shaped),
      { ...input, charset: charset ?? input.charset },
      { ...head.found, ...found, title: blocks[0]?.kind === 'title' ? blocks[0].text : undefined },
      known,
    ),
    warnings: [...gathered.warnings, ...attachmentWarning(gathered.attachments), ...head.warnings],
  }
}

function noText({ attachments }: Gathered, label: string): OnrecordError {
  const beside = attachments.length > 0 ? ` beside its attachments: ${listed(attachments)}` : ''
  return new OnrecordError('empty-input', `${label} has no text${beside}`, { attachments })
}

/** What programs put before a subject: "Re: ", "Fwd: ", "AW: ", "[Press] ". */
const SUBJECT_PREFIX = /^(?:\s*(?:re|fwd?|aw|wg|tr|rv)\s?(?:\[\d{1,3}\])?:\s*){1,10}/i

function subjectOf(mail: MimePart): string | undefined {
  const subject = mail.field('subject')?.replace(SUBJECT_PREFIX, '').trim()
  return subject === '' ? undefined : subject
}

/** The subject first; a heading or line that repeats it is it. */
function titled(drafts: readonly BlockDraft[], subject: string | undefined): BlockDraft[] {
  if (subject === undefined) return [...drafts]
  const letters = lettersOf(subject)
  const same = drafts.findIndex(({ kind, text }) => kind !== 'blockquote' && lettersOf(text) === letters)
  const selector = drafts[same]?.selector
  const title: BlockDraft = { kind: 'title', text: subject, ...(selector !== undefined && { selector }) }
  return [title, ...drafts.filter((_, at) => at !== same)]
}

/** `Ana Duarte <ana@press.example>`, `"Press Office" <…>`, `<…>` */
const MAILBOX = /^\s*"?(?<name>[^"<]*?)"?\s*<[^<>]*>/

function senderAndDate(mail: MimePart, head: FoundMetadata, warnings: Warning[]): FoundMetadata {
  const from = mail.field('from')
  const name = (from && MAILBOX.exec(from)?.groups?.name?.trim()) ?? ''
  const { people, organisations } = namesOf(name)
  const date = mail.field('date')
  // "(CEST)" behind the date repeats its zone.
  const published = date === undefined ? undefined : dateOf(date.replace(/\s*\([^()]*\)\s*$/, ''), warnings)
  return {
    authors: head.authors ?? (people.length > 0 ? [...people] : undefined),
    publisher: organisations[0],
    published: published ?? head.published,
  }
}

/** The text of a message or a part of one: of several forms of one text the best, of several texts all, in order. */
async function textOf(mail: MimePart, gathered: Gathered, depth: number): Promise<MailText> {
  const texts: MailText[] = []
  // Parts still to be read, the next one last.
  const pending = [mail]
  for (let part = pending.pop(); part; part = pending.pop()) {
    if (part.type === 'multipart/alternative') texts.push(await bestForm(part, gathered, depth))
    else if (part.parts.length > 0) pending.push(...[...part.parts].reverse())
    else if (part.type === 'message/rfc822' || part.type === 'message/global') {
      texts.push(await innerMessage(part, gathered, depth + 1))
    } else if (isBody(part)) texts.push(await bodyText(part, gathered))
    else if (part.isAttachment || part.name !== undefined) gathered.attachments.push(part.name ?? part.type)
  }
  return allOf(texts)
}

function allOf(texts: readonly MailText[]): MailText {
  return {
    drafts: texts.flatMap(({ drafts }) => drafts),
    charset: texts.find(({ charset }) => charset !== undefined)?.charset,
  }
}

function isBody({ type, isAttachment, content }: MimePart): boolean {
  return !isAttachment && content !== null && (type === 'text/plain' || type === 'text/html')
}

/** A page with less than this share of the plain text's letters is a frame around a picture. */
const MIN_PAGE_SHARE = 0.5

/**
 * Of the forms of one text the page, which says what is a heading and what a quotation; unless it holds much less
 * than the plain text. Each form is read once, whatever it holds.
 */
async function bestForm({ parts }: MimePart, gathered: Gathered, depth: number): Promise<MailText> {
  const isPlain = (part: MimePart) => isBody(part) && part.type === 'text/plain'
  const [plain, rich] = await Promise.all(
    [parts.filter(isPlain), parts.filter((part) => !isPlain(part))].map(async (forms) => {
      const own: Gathered = { ...gathered, warnings: [], attachments: [] }
      const texts: MailText[] = []
      for (const form of forms) texts.push(await textOf(form, own, depth))
      return { text: allOf(texts), own, letters: lengthOf(allOf(texts).drafts) }
    }),
  )
  if (!plain || !rich) return allOf([])
  const chosen = rich.letters > 0 && rich.letters >= plain.letters * MIN_PAGE_SHARE ? rich : plain
  gathered.warnings.push(...chosen.own.warnings)
  gathered.attachments.push(...rich.own.attachments)
  return chosen.text
}

function lengthOf(drafts: readonly BlockDraft[]): number {
  return drafts.reduce((length, { text }) => length + text.replace(/[^\p{L}\p{N}]+/gu, '').length, 0)
}

async function bodyText(part: MimePart, { label, warnings }: Gathered): Promise<MailText> {
  const markup = part.type === 'text/html'
  const bytes = part.content ?? new Uint8Array()
  const decoded = await decodeBytes(bytes, { charset: part.params.charset, markup, label })
  warnings.push(...decoded.warnings)
  const { charset } = decoded
  if (!markup) return { drafts: ownText(plainBody(decoded.text, part.params)), charset }
  const page = htmlBody(decoded.text)
  warnings.push(...page.warnings)
  return { drafts: ownText(page.drafts), charset }
}

function ownText(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  return withoutMailFurniture(markEarlierWriters(drafts))
}

/** A mail inside of a mail: a line that says who wrote it and when, then its text as quotation. */
async function innerMessage(part: MimePart, gathered: Gathered, depth: number): Promise<MailText> {
  const { label, warnings } = gathered
  if (depth > MAX_MESSAGES_DEEP) {
    const message = `mails are nested more than ${MAX_MESSAGES_DEEP} deep; the deeper ones were not read`
    if (!warnings.some((warning) => warning.message === message))
      warnings.push({ code: 'unread-part', message })
    return { drafts: [], charset: undefined }
  }
  let inner: MimePart
  try {
    inner = await mimeParts(part.content ?? new Uint8Array(), label)
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
    warnings.push({
      code: 'unread-part',
      message: `a mail inside of the mail could not be read: ${error.message}`,
    })
    return { drafts: [], charset: undefined }
  }
  const head = INNER_FIELDS.flatMap(([label, name]) => {
    const value = inner.field(name)
    return value ? [`${label}: ${value}`] : []
  })
  const { drafts, charset } = await textOf(inner, gathered, depth)
  return {
    charset,
    drafts: [
      { kind: 'paragraph', text: head.join('\n') },
      ...drafts.map((draft): BlockDraft => ({ ...draft, kind: 'blockquote' })),
    ],
  }
}

const INNER_FIELDS = [
  ['From', 'from'],
  ['Date', 'date'],
  ['Subject', 'subject'],
] as const

/** So many attachments are named. */
const MAX_NAMED = 10

function attachmentWarning(names: readonly string[]): Warning[] {
  if (names.length === 0) return []
  const what = names.length === 1 ? 'an attachment was' : `${names.length} attachments were`
  return [{ code: 'unread-part', message: `${what} not read: ${listed(names)}` }]
}

function listed(names: readonly string[]): string {
  const named = names.slice(0, MAX_NAMED).map((name) => JSON.stringify(name))
  return named.join(', ') + (names.length > MAX_NAMED ? ' …' : '')
}
