import type { Warning } from '../../domain/warning.ts'
import type { BlockDraft } from '../assemble.ts'
import type { DomDocument } from './dom.ts'
import type { PageMetadata } from './metadata.ts'

/** What a page that is no article is instead. */
export const notArticleKinds = [
  'cookie-wall',
  'empty-shell',
  'error-page',
  'robot-check',
  'paywall',
  'login',
  'index',
  'search-results',
  'no-text',
] as const
export type NotArticleKind = (typeof notArticleKinds)[number]

/** What the judgement rests on: the page, what was kept of it (headline included) and what it says of itself. */
export interface ArticleEvidence {
  readonly document: DomDocument
  readonly blocks: readonly BlockDraft[]
  readonly page: PageMetadata
}

/**
 * Throws OnrecordError('not-an-article', …, { kind, evidence }) for a page that is no article; otherwise the
 * warnings that its reading deserves: 'truncated' for the free beginning of a paid article.
 */
export function refuseIfNotArticle(_evidence: ArticleEvidence): Warning[] {
  return []
}
