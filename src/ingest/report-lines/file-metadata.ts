import type { Warning } from '../../domain/warning.ts'
import { lettersOf } from '../../text/letters.ts'
import type { BlockDraft, FoundMetadata } from '../assemble.ts'
import { shapesOf } from '../shapes/shapes.ts'
import { datelineOf } from './dateline.ts'
import { isoDateOf, isUnsetDate, readDate } from './dates.ts'
import { readHeadLines } from './head-lines.ts'
import { namesOf } from './person-names.ts'
import { plainText } from './plain-value.ts'
import { findWrittenDate } from './written-dates.ts'

/** What a file says of itself beside its text: a PDF's info, a document's core properties. */
export interface FileProperties {
  readonly title?: unknown
  readonly author?: unknown
  /** ISO 8601. */
  readonly date?: string | undefined
}

export interface DescribedFile {
  /** The headline first. */
  readonly blocks: readonly BlockDraft[]
  readonly found: FoundMetadata
  readonly warnings: readonly Warning[]
}

/** What programs write for a title: "Microsoft Word - draft.doc", "Untitled", "Document1", "release_v3.indd". */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|document ?\d*$|print|slide \d|layout \d)|\.(?:docx?|docm|rtf|odt|pages|indd|qxd|pptx?|xlsx?|pdf|txt|html?)$/i

/** A title that is not set as one stands within so many blocks. */
const TITLE_BLOCKS = 12
/** A line with the date of a release stands within so many blocks, a dateline too. */
const DATE_BLOCKS = 12
/** Such a line is no longer (code units): "For immediate release: Monday, 12 May 2031, 09:00 CEST". */
const MAX_DATE_LINE = 90
/** What may stand beside the date in such a line. */
const AROUND_DATE =
  /\b(?:(?:for (?:immediate )?release|press release|news release|statement|embargo(?:ed)?(?: until)?|date[d]?|released?|issued|published|no\.? ?\d+|on|at|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b|[\s:,;.|/()–—-]/gi

/**
 * What a file's visible head and its properties say together. The visible words win: properties are often those of
 * the template, the typist or the program. A title or an author is taken from them only where it is plausible; the
 * date only where the text has none, with a warning. `known` is when the caller knows it to be published.
 */
export function describeFile(
  drafts: readonly BlockDraft[],
  properties: FileProperties,
  known: string | undefined,
): DescribedFile {
  const declared = plausibleTitle(properties.title)
  const blocks = titleFirst(drafts, declared)
  const head = readHeadLines(blocks)
  const placed = blocks.map((block, at) => ({ ...block, kind: head.kinds[at] ?? block.kind }))
  const visible = head.found.published ?? visibleDate(placed)
  const date = visible ?? (known === undefined ? dateOfFile(properties.date) : undefined)
  const warnings = [...head.warnings]
  if (visible === undefined && date !== undefined) {
    warnings.push({ code: 'date-of-file', message: `the report names no date; its file was made on ${date}` })
  }
  const published = known ?? date
  const shapes = shapesOf(placed, published)
  return {
    blocks: placed.map((block, at) => ({ ...block, ...shapes[at] })),
    found: {
      ...head.found,
      title: (blocks[0]?.kind === 'title' ? blocks[0].text : undefined) ?? declared,
      authors: head.found.authors ?? authorsOf(properties.author, placed),
      published: date,
    },
    warnings,
  }
}

function plausibleTitle(value: unknown): string | undefined {
  const title = typeof value === 'string' ? plainText(value) : ''
  return NO_TITLE.test(title) || !/\p{L}.*\s.*\p{L}/u.test(title) ? undefined : title
}

/** The title goes first; without one, the block whose words the file declares to be it. */
function titleFirst(drafts: readonly BlockDraft[], declared: string | undefined): BlockDraft[] {
  const own = drafts.findIndex(({ kind }) => kind === 'title')
  const at =
    own !== -1 || declared === undefined
      ? own
      : drafts.slice(0, TITLE_BLOCKS).findIndex(({ text }) => lettersOf(text) === lettersOf(declared))
  const title = drafts[at]
  if (!title) return [...drafts]
  return [{ ...title, kind: 'title' }, ...drafts.slice(0, at), ...drafts.slice(at + 1)]
}

/** The date of a line that says little else, or of a dateline that has the year. */
function visibleDate(blocks: readonly BlockDraft[]): string | undefined {
  for (const { text } of blocks.slice(0, DATE_BLOCKS)) {
    const dateline = datelineOf(text)?.date
    const written = dateline !== undefined && /\d{4}/.test(dateline) ? readDate(dateline) : dateLine(text)
    if (written?.kind === 'date') return written.value
  }
  return undefined
}

function dateLine(text: string): ReturnType<typeof readDate> | undefined {
  if (text.length > MAX_DATE_LINE) return undefined
  const date = findWrittenDate(text)
  if (!date) return undefined
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(AROUND_DATE, '')
  // A place may stand beside it: "Eastmere, 12 May 2031".
  return rest.length <= MAX_BESIDE_DATE ? date.reading : undefined
}

/** Letters beside a date that leave the line its (code units, white space left out). */
const MAX_BESIDE_DATE = 24

function dateOfFile(date: string | undefined): string | undefined {
  return date === undefined || isUnsetDate(date) ? undefined : isoDateOf(date)
}

/** Who a file names as its author is often who typed it: a person counts whom the text names as well. */
function authorsOf(value: unknown, blocks: readonly BlockDraft[]): string[] | undefined {
  if (typeof value !== 'string') return undefined
  const people = namesOf(value).people.filter(
    (name) => name.includes(' ') && blocks.some(({ text }) => text.includes(name)),
  )
  return people.length > 0 ? people : undefined
}
