import { OnrecordError } from '../../errors.ts'
import { refuseInflatedStreams } from './inflated-size.ts'

/** A piece of text as a page places it. Lengths are in points (1/72 inch), upright, from the page's top left. */
export interface PlacedText {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where the letters stand on. */
  readonly baseline: number
  /** The height of its font. */
  readonly size: number
  /** Tells fonts of one file apart, bold from plain too; no name. */
  readonly font: string
}

export interface PdfPage {
  /** From 1. */
  readonly number: number
  readonly height: number
  readonly texts: readonly PlacedText[]
}

export interface PdfFile {
  readonly pageCount: number
  readonly pages: readonly PdfPage[]
  /** Pages that could not be read, with what was wrong. */
  readonly broken: readonly { readonly number: number; readonly why: string }[]
  /** What the file says of itself: Title, Author, CreationDate … */
  readonly info: Readonly<Record<string, unknown>>
}

/** The longest filings and reports have some hundred pages; a thousand take a quarter of a minute. */
const MAX_PAGES = 2000
/** Characters of text of all pages (code units): as many as a book of a thousand full pages has. */
const MAX_TEXT = 5_000_000
/** Pieces of text of all pages: programs that place every letter by itself need one for each. */
const MAX_PIECES = 3_000_000

/**
 * The text of a PDF's pages. pdf.js is the reader, in this thread: it runs no scripts of the file, loads no font,
 * image or character map from anywhere (a file in Chinese or Japanese that relies on Adobe's maps has no text
 * then; this reader knows only English), and draws nothing. Throws OnrecordError: 'encrypted', 'damaged',
 * 'too-complex'. A page that is broken by itself is named in `broken`.
 */
export async function openPdf(bytes: Uint8Array, label: string): Promise<PdfFile> {
  refuseInflatedStreams(bytes, label)
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs')
  const loading = getDocument({
    // It takes the memory away from whoever gave it.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  })
  try {
    const pdf = await loading.promise
    if (pdf.numPages > MAX_PAGES) {
      throw new OnrecordError(
        'too-complex',
        `${label} has ${pdf.numPages} pages; the limit is ${MAX_PAGES}`,
        {
          pages: pdf.numPages,
          maxPages: MAX_PAGES,
        },
      )
    }
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
    return {
      pageCount: pdf.numPages,
      ...(await readPages(pdf, label)),
      info: info as Record<string, unknown>,
    }
  } catch (error) {
    throw asPdfError(error, label)
  } finally {
    await loading.destroy().catch(() => {})
  }
}

/** A string of a page, in pdf.js's words; lengths are in the page's own units. */
interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

/** Where content that is marked (with a tag) begins and ends. */
interface TextMark {
  readonly type: string
  readonly tag?: string
}

interface TextContent {
  readonly items: readonly (TextItem | TextMark)[]
}

/** What is used of pdf.js's document. */
interface Pdf {
  readonly numPages: number
  getPage(number: number): Promise<{
    getViewport(options: { scale: number }): { transform: number[]; height: number; width: number }
    getTextContent(options: { includeMarkedContent: boolean }): Promise<TextContent>
    cleanup(): unknown
  }>
}

async function readPages(pdf: Pdf, label: string): Promise<Pick<PdfFile, 'pages' | 'broken'>> {
  const pages: PdfPage[] = []
  const broken: { number: number; why: string }[] = []
  let length = 0
  let pieces = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number)
      const content = await page.getTextContent({ includeMarkedContent: true })
      const { transform, height, width } = page.getViewport({ scale: 1 })
      const placed = placeTexts(content, transform)
      const texts = uprightTexts(placed, width, height)
      pages.push({ number, height: texts.turned ? width : height, texts: texts.texts })
      page.cleanup()
      pieces += placed.length
      for (const { text } of placed) length += text.length
    } catch (error) {
      broken.push({ number, why: error instanceof Error ? error.message : String(error) })
    }
    if (length > MAX_TEXT || pieces > MAX_PIECES) {
      throw new OnrecordError(
        'too-complex',
        `${label} has more text on its pages than a thousand full ones`,
        {
          pages: pdf.numPages,
        },
      )
    }
  }
  return { pages, broken }
}

/** A piece of text with the direction it runs in. */
interface Turned extends PlacedText {
  /** Quarter turns clockwise; null for any other slope, as of a watermark. */
  readonly turns: 0 | 1 | 2 | 3 | null
  readonly x: number
  readonly y: number
}

function placeTexts(content: TextContent, viewport: readonly number[]): Turned[] {
  const placed: Turned[] = []
  const artifacts: Turned[] = []
  /** Marked contents that are open; true where it is an artifact: a running head, a page number, a rule. */
  const open: boolean[] = []
  for (const item of content.items) {
    if ('str' in item) {
      if (item.str.trim() !== '') (open.includes(true) ? artifacts : placed).push(place(item, viewport))
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push('tag' in item && item.tag === 'Artifact')
  }
  // A file that marks all its text so was marked by mistake.
  return placed.length > 0 ? placed : artifacts
}

function place({ str, transform, width, height, fontName }: TextItem, viewport: readonly number[]): Turned {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport
  const [ta = 0, tb = 0, , , te = 0, tf = 0] = transform
  const [along, across] = [a * ta + c * tb, b * ta + d * tb]
  const [x, y] = [a * te + c * tf + e, b * te + d * tf + f]
  const slanted =
    Math.min(Math.abs(along), Math.abs(across)) > 0.1 * Math.max(Math.abs(along), Math.abs(across))
  const flat = Math.abs(along) >= Math.abs(across)
  const turns = slanted ? null : flat ? (along >= 0 ? 0 : 2) : across >= 0 ? 1 : 3
  const size = height > 0 ? height : Math.hypot(ta, tb)
  return { text: str, left: x, right: x + width, baseline: y, size, font: fontName, turns, x, y }
}

/** The texts that run as most of the page's do, upright: tables often lie on their side, stamps stand at the edge. */
function uprightTexts(
  texts: readonly Turned[],
  width: number,
  height: number,
): { texts: PlacedText[]; turned: boolean } {
  const letters = [0, 0, 0, 0]
  for (const { turns, text } of texts)
    if (turns !== null) letters[turns] = (letters[turns] ?? 0) + text.length
  const turns = letters.indexOf(Math.max(...letters))
  const upright = texts
    .filter((text) => text.turns === turns)
    .map(({ text, x, y, left, right, size, font }): PlacedText => {
      const long = right - left
      const [start, baseline] =
        turns === 0
          ? [x, y]
          : turns === 1
            ? [y, width - x]
            : turns === 2
              ? [width - x, height - y]
              : [height - y, x]
      return { text, left: start, right: start + long, baseline, size, font }
    })
  return { texts: upright, turned: turns === 1 || turns === 3 }
}

function asPdfError(error: unknown, label: string): OnrecordError {
  if (error instanceof OnrecordError) return error
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'PasswordException') {
    return new OnrecordError('encrypted', `${label} is encrypted with a password`, {}, error)
  }
  return new OnrecordError('damaged', `${label} is no PDF that can be read: ${message}`, {}, error)
}
