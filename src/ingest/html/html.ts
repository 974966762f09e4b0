import type { DocumentInput } from '../../domain/document.ts'
import type { KnownMetadata } from '../../domain/report-input.ts'
import { OnrecordError } from '../../errors.ts'
import { assembleDocument, type BlockDraft, type Ingested, joinBlocks } from '../assemble.ts'
import { findArticle } from './body.ts'
import { parseHtml } from './dom.ts'

/**
 * A page in, its article out: headline, body and what stands with it as blocks, each with a selector.
 * Throws OnrecordError('not-an-article') where the page holds no article.
 */
export function ingestHtml(html: string, input: DocumentInput, known: KnownMetadata): Ingested {
  const { document, warnings } = parseHtml(html)
  const drafts: BlockDraft[] = findArticle(document).map(({ kind, run }) => ({ kind, text: run.text }))
  if (!drafts.length) throw new OnrecordError('not-an-article', 'the page holds no text of an article')
  return { document: assembleDocument(joinBlocks(drafts), input, {}, known), warnings }
}
