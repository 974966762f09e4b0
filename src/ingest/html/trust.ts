import type { Declared, MetadataSource } from './declared.ts'

/**
 * Whom to believe first, field by field, and why. A later source speaks only where the earlier ones are silent or
 * can't be read.
 *
 * JSON-LD is written for search engines, which punish nonsense in it; Open Graph for sharing, so its titles are
 * sometimes sold ("You won't believe …") and its article:author is an address; microdata is as careful as JSON-LD
 * but rarer and often of an older template; citation_*, parsely and sailthru are machine-made and plain; the plain
 * meta tags are of any age and often of the whole site; what is visible is right but hard to tell from its
 * surroundings.
 */
const TRUST: Readonly<
  Record<'title' | 'authors' | 'publisher' | 'dates' | 'section' | 'language', readonly MetadataSource[]>
> = {
  title: ['json-ld', 'open-graph', 'microdata', 'citation', 'parsely', 'sailthru', 'dublin-core', 'meta'],
  authors: [
    'json-ld',
    'microdata',
    'citation',
    'parsely',
    'sailthru',
    'meta',
    'dublin-core',
    'visible',
    'open-graph',
  ],
  publisher: ['json-ld', 'open-graph', 'microdata', 'citation', 'dublin-core', 'meta'],
  dates: [
    'json-ld',
    'open-graph',
    'microdata',
    'parsely',
    'sailthru',
    'citation',
    'dublin-core',
    'meta',
    'visible',
  ],
  section: ['json-ld', 'open-graph', 'microdata', 'parsely', 'meta'],
  // A page's lang attribute (read before these) is set for browsers; og:locale is often a system's default.
  language: ['json-ld', 'microdata', 'meta', 'dublin-core', 'citation', 'open-graph'],
}

/** What a page declares, a source at a time. */
export type BySource = ReadonlyMap<MetadataSource, Declared>

export function sourceMap(declared: readonly Declared[]): BySource {
  return new Map(declared.map((each) => [each.source, each]))
}

/** The sources that may declare a field, the most trusted first. */
export function inTrust(field: keyof typeof TRUST, bySource: BySource): Declared[] {
  return TRUST[field].flatMap((source) => bySource.get(source) ?? [])
}
