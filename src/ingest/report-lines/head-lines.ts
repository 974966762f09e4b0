import type { BlockKind } from '../../domain/document.ts'
import type { Warning } from '../../domain/warning.ts'
import type { FoundMetadata } from '../assemble.ts'
import { bylineOf } from './byline.ts'
import { findCredit } from './credit.ts'
import { isDateline } from './dateline.ts'
import { readDate } from './dates.ts'
import { isReportingCredit, reportersOf } from './reporting-credit.ts'

/** A byline stands within the first blocks: further down "By" starts a sentence. */
const HEAD_BLOCKS = 6
/** What a report says of itself stands near its start and its end; the rest is the story. */
const EDGE_BLOCKS = 30
/** A byline of three authors with their desks is under this. */
const MAX_HEAD_LINE = 160

export interface HeadLines {
  /** The kind of each block, with `paragraph` and `heading` made `byline` or `dateline` where they are one. */
  kinds: BlockKind[]
  found: FoundMetadata
  warnings: Warning[]
}

/** Marks the bylines and datelines that are blocks of their own, and reads what they and the credits say. */
export function readHeadLines(blocks: readonly { kind: BlockKind; text: string }[]): HeadLines {
  const authors: string[] = []
  const reporters: string[] = []
  const warnings: Warning[] = []
  let published: string | undefined
  const kinds = blocks.map(({ kind, text }, index): BlockKind => {
    if ((kind !== 'paragraph' && kind !== 'heading') || !isAtEdge(index, blocks.length)) return kind
    if (index > 0 && isReportingCredit(text)) {
      reporters.push(...reportersOf(text))
      return 'byline'
    }
    if (text.length > MAX_HEAD_LINE) return kind
    if (isDateline(text)) return 'dateline'
    const byline = index < HEAD_BLOCKS && !isSentence(text) ? bylineOf(text) : null
    if (!byline) return kind
    authors.push(...byline.authors)
    published ??= byline.date === undefined ? undefined : dateOf(byline.date, warnings)
    return 'byline'
  })
  const edge = blocks.filter((_block, index) => isAtEdge(index, blocks.length))
  const found: FoundMetadata = {
    authors: authors.length > 0 ? [...new Set(authors)] : reporters.length > 0 ? reporters : undefined,
    credit: findCredit(edge.filter(({ kind }) => kind !== 'caption').map(({ text }) => text)),
    published,
  }
  return { kinds, found, warnings }
}

function isAtEdge(index: number, count: number): boolean {
  return index < EDGE_BLOCKS || index >= count - EDGE_BLOCKS
}

/** Names and commas make a sentence look like a byline; only one that says "by" may end as a sentence does. */
function isSentence(line: string): boolean {
  return /[.!?]["'”’)]{0,3}$/.test(line) && !/^(?:\p{L}+ )?by\b/iu.test(line)
}

/** A written date in ISO 8601; one that can't be read for certain is left out with a warning. */
export function dateOf(written: string, warnings: Warning[]): string | undefined {
  const reading = readDate(written)
  if (reading.kind === 'date') return reading.value
  if (reading.kind === 'ambiguous') {
    const message = `${JSON.stringify(written)} can be ${reading.candidates.join(' or ')}; it was left out`
    warnings.push({ code: 'ambiguous-date', message })
  } else
    warnings.push({ code: 'bad-date', message: `${JSON.stringify(written)} is no date that can be read` })
  return undefined
}
