import { createHash } from 'node:crypto'
import type { Block, DocumentInput, ReportDocument } from '../domain/document.ts'
import type { KnownMetadata } from '../domain/report-input.ts'
import type { Warning } from '../domain/warning.ts'
import { detectLanguage } from './language/language.ts'

/** A document with the oddities met on the way to it. */
export interface Ingested {
  document: ReportDocument
  warnings: Warning[]
}

/** A block that does not know its place yet. Its text is trimmed and not empty. */
export interface BlockDraft extends Omit<Block, 'start' | 'end'> {
  text: string
  /** All of it is set in bold; no part of the record. */
  bold?: boolean
  /** How much of it, from its start, is set in a type of its own (code units); no part of the record. */
  lead?: number
  /** The term of a list of definitions; no part of the record. */
  term?: boolean
}

/** What the report says of itself. */
export interface FoundMetadata {
  url?: string | undefined
  title?: string | undefined
  authors?: string[] | undefined
  publisher?: string | undefined
  section?: string | undefined
  credit?: string[] | undefined
  published?: string | undefined
  modified?: string | undefined
  language?: string | undefined
}

const BLOCK_GAP = '\n\n'

/** Joins blocks by one blank line; every block keeps where it came from. */
export function joinBlocks(drafts: readonly BlockDraft[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let text = ''
  for (const { text: blockText, bold: _, lead: ___, term: __, ...draft } of drafts) {
    if (text) text += BLOCK_GAP
    const start = text.length
    text += blockText
    blocks.push({ ...draft, start, end: text.length })
  }
  return { text, blocks }
}

/** The document of a text and its blocks; what the caller knows wins over what the report says. */
export function assembleDocument(
  body: { text: string; blocks: Block[] },
  input: DocumentInput,
  found: FoundMetadata,
  known: KnownMetadata,
): ReportDocument {
  const optional = {
    ref: known.ref,
    url: found.url ?? known.url,
    title: known.title ?? found.title,
    publisher: known.publisher ?? found.publisher,
    section: found.section,
    published: known.published ?? found.published,
    modified: found.modified,
  }
  return {
    id: `sha256:${createHash('sha256').update(body.text, 'utf8').digest('hex')}`,
    ...withoutUndefined(optional),
    input: known.url === undefined ? input : { ...input, url: known.url },
    authors: known.authors ?? found.authors ?? [],
    credit: found.credit ?? [],
    language: known.language ?? found.language ?? detectLanguage(body.text) ?? 'en',
    text: body.text,
    blocks: body.blocks,
  }
}

function withoutUndefined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never
}
