import type { BlockKind, DocumentInput } from '../../domain/document.ts'
import type { KnownMetadata } from '../../domain/report-input.ts'
import type { Warning } from '../../domain/warning.ts'
import { OnrecordError } from '../../errors.ts'
import { assembleDocument, type BlockDraft, type Ingested, joinBlocks } from '../assemble.ts'
import { wellFormed } from '../bytes/text-oddities.ts'
import { documentBlocks } from '../html/document-blocks.ts'
import { type DomDocument, type DomElement, parseHtml } from '../html/dom.ts'
import { describeFile } from '../report-lines/file-metadata.ts'
import { coreProperties } from './core-properties.ts'
import { damaged, docxParts } from './docx-parts.ts'

/**
 * A Word document in, its text out: headings, paragraphs, lists, quotations, tables by the styles it names; notes
 * behind the text. What was deleted under "track changes" is out, and so are comments, running heads, pictures,
 * macros. Each block has the number of its paragraph, of those with text (`paragraph:12`). `label` names the input
 * in errors. Throws OnrecordError: 'damaged', 'too-complex', 'binary-input', 'no-text'.
 */
export async function ingestDocx(
  bytes: Uint8Array,
  input: DocumentInput,
  known: KnownMetadata,
  label: string,
): Promise<Ingested> {
  const { files, embedded } = await docxParts(bytes, label)
  const { document, warnings } = parseHtml(await toHtml(files, label))
  const drafts = documentBlocks(document.body, {
    rules: { skip: isNoteMark, standsAlone: () => false },
    selectorOf: paragraphNumbers(document),
    kindOf,
  })
  const blocks = titled(drafts).map((draft) => ({ ...draft, text: wellFormed(draft.text).text }))
  if (blocks.length === 0) {
    throw new OnrecordError('no-text', `${label} has no text in it: it may hold pictures of pages`)
  }
  const described = describeFile(blocks, coreProperties(files['docProps/core.xml']), known.published)
  return {
    document: assembleDocument(joinBlocks(described.blocks), input, described.found, known),
    warnings: [...warnings, ...embedded.map(notRead), ...described.warnings],
  }
}

/** Styles that Word brings, beside those that the library knows. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
]

/** The document as HTML, whatever its fonts; the library sees the XML parts alone and opens no picture. */
async function toHtml(files: Readonly<Record<string, Uint8Array>>, label: string): Promise<string> {
  const [{ zipSync }, { default: mammoth }] = await Promise.all([import('fflate'), import('mammoth')])
  const buffer = Buffer.from(zipSync(files, { level: 0 }))
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return `<!doctype html><body>${value}</body>`
  } catch (error) {
    if (error instanceof RangeError) {
      throw new OnrecordError('too-complex', `${label}: its parts are nested too deeply`, {}, error)
    }
    throw damaged(error, label)
  }
}

const PARAGRAPHS = 'p, h1, h2, h3, h4, h5, h6, li, figcaption'

/** `paragraph:12` of a paragraph, or of a table's row by its first one. */
function paragraphNumbers(document: DomDocument): (element: DomElement) => string {
  const numbers = new Map<DomElement, number>()
  let number = 0
  for (const element of document.querySelectorAll(PARAGRAPHS)) {
    // The paragraph of an item and the item are one.
    const isWithin = element.localName === 'p' && element.parentElement?.localName === 'li'
    numbers.set(element, isWithin && element.previousElementSibling === null ? number : ++number)
  }
  return (element) => {
    const paragraph = numbers.has(element) ? element : element.querySelector(PARAGRAPHS)
    return `paragraph:${(paragraph && numbers.get(paragraph)) ?? 1}`
  }
}

/** "[1]" in the text, and the arrow back from the note. */
const NOTE_LINK = /^#(?:foot|end)note-/

function isNoteMark(element: DomElement): boolean {
  return element.localName === 'a' && NOTE_LINK.test(element.getAttribute('href') ?? '')
}

/** Notes are paragraphs behind the text, whatever list they stand in. */
function kindOf(element: DomElement): BlockKind | undefined {
  if (/^(?:foot|end)note-/.test(element.id)) return 'paragraph'
  return element.localName === 'h1' && element.className === 'title' ? 'title' : undefined
}

/** A title that is set as the first heading stands within so many blocks. */
const TITLE_BLOCKS = 12

/** One title: the block of that style, else the first heading of the highest level that comes early enough. */
function titled(drafts: readonly BlockDraft[]): BlockDraft[] {
  const own = drafts.findIndex(({ kind }) => kind === 'title')
  const at = own === -1 ? drafts.slice(0, TITLE_BLOCKS).findIndex(({ kind }) => kind === 'heading') : own
  return drafts.map((draft, index) => {
    if (index === at) return { ...draft, kind: 'title' }
    return draft.kind === 'title' ? { ...draft, kind: 'heading' } : draft
  })
}

function notRead(name: string): Warning {
  return { code: 'unread-part', message: `${JSON.stringify(name)}, which is embedded, was not read` }
}
