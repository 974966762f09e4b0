import type { DocumentInput } from '../../domain/document.ts'
import type { KnownMetadata } from '../../domain/report-input.ts'
import type { Warning } from '../../domain/warning.ts'
import { OnrecordError } from '../../errors.ts'
import { assembleDocument, type Ingested, joinBlocks } from '../assemble.ts'
import { wellFormed } from '../bytes/text-oddities.ts'
import { describeFile } from '../report-lines/file-metadata.ts'
import { openPdf, type PdfFile } from './open-pdf.ts'
import { withoutFurniture } from './page-furniture.ts'
import { draftParagraphs } from './paragraphs.ts'
import { columnsOf } from './reading-order.ts'

/**
 * A PDF in, its text out, in the order it is read: columns one after the other, lines joined to paragraphs, words
 * that were broken at a line's end whole again, running heads and page numbers out, notes at the foot behind the
 * text. Each block has the page it starts on (`page:3`). `label` names the input in errors. Throws
 * OnrecordError: 'encrypted', 'damaged', 'too-complex', 'no-text' for pages that are pictures.
 */
export async function ingestPdf(
  bytes: Uint8Array,
  input: DocumentInput,
  known: KnownMetadata,
  label: string,
): Promise<Ingested> {
  const file = await openPdf(bytes, label)
  const pages = file.pages.map((page) => ({
    number: page.number,
    height: page.height,
    columns: columnsOf(page),
  }))
  const drafts = draftParagraphs(withoutFurniture(pages)).map((draft) => {
    return { ...draft, text: wellFormed(draft.text.replace(NOT_TEXT, '')).text.trim() }
  })
  const blocks = drafts.filter(({ text }) => text !== '')
  if (blocks.length === 0) throw noText(file, label)
  const { Title, Author, CreationDate } = file.info
  const described = describeFile(
    blocks,
    { title: Title, author: Author, date: pdfDate(CreationDate) },
    known.published,
  )
  return {
    document: assembleDocument(joinBlocks(described.blocks), input, described.found, known),
    warnings: [...unreadPages(file), ...described.warnings],
  }
}

/** What fonts without a map to letters give: controls and characters of private use. */
const NOT_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff]/g

function noText({ pageCount, broken }: PdfFile, label: string): OnrecordError {
  if (broken.length > 0 && broken.length === pageCount) {
    return new OnrecordError(
      'damaged',
      `${label}: none of its ${pagesOf(pageCount)} can be read: ${broken[0]?.why}`,
    )
  }
  return new OnrecordError('no-text', `${label} has ${pagesOf(pageCount)} and no text: they look scanned`, {
    pages: pageCount,
  })
}

function pagesOf(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`
}

function unreadPages({ pages, broken }: PdfFile): Warning[] {
  const empty = pages.filter(({ texts }) => texts.length === 0).map(({ number }) => number)
  const warnings = broken.map(({ number, why }): Warning => {
    return { code: 'unread-part', message: `page ${number} could not be read: ${why}` }
  })
  if (empty.length === 0) return warnings
  const message = `${empty.length === 1 ? 'page' : 'pages'} ${empty.join(', ')} of ${pages.length + broken.length} hold no text: blank, a picture or a scan`
  return [...warnings, { code: 'unread-part', message }]
}

/** PDF's own form of a date: "D:20310512083000+02'00'" → "2031-05-12T08:30:00+02:00". */
const PDF_DATE = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?'?)?)?/

function pdfDate(value: unknown): string | undefined {
  const match = typeof value === 'string' ? PDF_DATE.exec(value) : null
  if (!match) return undefined
  const [, year, month, day, hour, minute, second = '00', utc, zone, minutes = '00'] = match
  const date = `${year}-${month}-${day}`
  if (hour === undefined) return date
  return `${date}T${hour}:${minute}:${second}${utc ?? (zone === undefined ? '' : `${zone}:${minutes}`)}`
}
