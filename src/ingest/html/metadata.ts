import type { Warning } from '../../domain/warning.ts'
import type { FoundMetadata } from '../assemble.ts'
import type { DomDocument } from './dom.ts'

/** What a page declares of its kind, for those who judge whether it is an article. */
export interface PageClaims {
  /** Types by schema.org's names, and og:type, as they are written. */
  readonly types: readonly string[]
  /** `isAccessibleForFree`, where the page says it of its article. */
  readonly free?: boolean
}

export interface PageMetadata {
  readonly metadata: FoundMetadata
  readonly claims: PageClaims
  readonly warnings: Warning[]
}

/** What a page says of itself in structured data, meta tags and visible lines. `url` is where it was served. */
export function readMetadata(_document: DomDocument, _url?: string): PageMetadata {
  return { metadata: {}, claims: { types: [] }, warnings: [] }
}
