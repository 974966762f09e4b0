/** Where a page's statement about itself stands. */
export type MetadataSource =
  | 'json-ld'
  | 'open-graph'
  | 'microdata'
  | 'citation'
  | 'parsely'
  | 'sailthru'
  | 'dublin-core'
  | 'meta'
  | 'visible'

/** What one source declares, as it is written, not yet judged. */
export interface Declared {
  readonly source: MetadataSource
  /** schema.org types, or og:type. */
  readonly types?: readonly string[]
  readonly title?: string | undefined
  readonly authors?: readonly DeclaredAuthor[]
  readonly publisher?: string | undefined
  readonly published?: string | undefined
  readonly modified?: string | undefined
  readonly url?: string | undefined
  readonly language?: string | undefined
  readonly section?: string | undefined
  /** Whether all may read the whole article. */
  readonly free?: boolean | undefined
}

export interface DeclaredAuthor {
  readonly name: string
  /** Said to be an organisation. */
  readonly organisation?: boolean
}
