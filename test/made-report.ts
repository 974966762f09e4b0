import { createHash } from 'node:crypto'
import type { Block, BlockKind } from '../src/domain/document.ts'
import type { Entity } from '../src/domain/entity.ts'
import { type ReportRecord, SCHEMA_VERSION } from '../src/domain/record.ts'
import { type Span, spanOf } from '../src/domain/span.ts'
import type { Statement } from '../src/domain/statement.ts'

/** A block of a made report: its kind, its text, and whatever else it has. */
export type MadeBlock = readonly [BlockKind, string, Partial<Block>?]

/** Blocks as a document's text, one blank line between them. */
export function madeText(blocks: readonly MadeBlock[]): { text: string; blocks: Block[] } {
  let text = ''
  const placed = blocks.map(([kind, words, more]): Block => {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += words
    return { kind, start, end: text.length, ...more }
  })
  return { text, blocks: placed }
}

/** Finds words in a text; the `nth` time that they stand there, from 0. Throws where they don't. */
export function finderIn(text: string): (words: string, nth?: number) => Span {
  return (words, nth = 0) => {
    let start = text.indexOf(words)
    for (let at = 0; at < nth && start !== -1; at++) start = text.indexOf(words, start + 1)
    if (start === -1) throw new Error(`“${words}” is not in the text`)
    return spanOf(text, start, start + words.length)
  }
}

export function madeEntity(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return { id, type: 'person', name, mentions: [], roles: [], links: [], ...more }
}

/** A plain statement with the given content; everything else can be said otherwise. */
export function madeStatement(
  id: string,
  content: readonly Span[],
  more: Partial<Statement> = {},
): Statement {
  return {
    id,
    kind: 'indirect',
    content: [...content],
    cue: [],
    source: [],
    quoted: [],
    speaker: null,
    sourceKind: 'named',
    addressees: [],
    manner: 'say',
    stance: 'neutral',
    asserted: true,
    via: [],
    evidence: ['verb-that'],
    confidence: 0.9,
    ...more,
  }
}

/** A record of made blocks; its sentences are its blocks. */
export function madeRecord(blocks: readonly MadeBlock[], more: Partial<ReportRecord> = {}): ReportRecord {
  const document = madeText(blocks)
  const sha256 = createHash('sha256').update(document.text, 'utf8').digest('hex')
  return {
    schema: SCHEMA_VERSION,
    offsets: 'utf-16',
    producer: { name: 'onrecord', version: '0.0.0', model: 'rules@0.0.0' },
    sentences: document.blocks.map(({ start, end }) => ({ start, end })),
    entities: [],
    times: [],
    statements: [],
    quotedTerms: [],
    events: [],
    warnings: [],
    ...more,
    document: {
      id: `sha256:${sha256}`,
      input: {
        mediaType: 'text/plain',
        charset: 'utf-8',
        sha256,
        bytes: Buffer.byteLength(document.text),
      },
      authors: [],
      credit: [],
      language: 'en',
      ...document,
      ...more.document,
    },
  }
}
