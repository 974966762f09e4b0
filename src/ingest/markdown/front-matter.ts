import type { Warning } from '../../domain/warning.ts'
import type { FoundMetadata } from '../assemble.ts'
import { dateOf } from '../report-lines/head-lines.ts'

/** Front matter longer than this is a text between two rules. */
const MAX_LINES = 200

/** What stands between two lines of `---` before a Markdown text. */
export interface FrontMatter {
  /** How many lines of the input it takes. */
  lines: number
  /** The line that the title stands in, from 1. */
  titleLine: number | undefined
  found: FoundMetadata
  warnings: Warning[]
}

const FENCE = /^---[ \t]*$/
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*$/
/** `title: Talks go on` */
const FIELD = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*))?$/
/** `  - Jane Roe` */
const ITEM = /^[ \t]*-[ \t]+(.*)$/
/** What else may stand in it: blank lines, comments, nested fields. */
const OTHER = /^(?:[ \t]*(?:#.*)?|[ \t]+\S.*)$/

/** Field names of the common site generators. */
const FIELDS: Readonly<Record<string, keyof FoundMetadata>> = {
  title: 'title',
  headline: 'title',
  author: 'authors',
  authors: 'authors',
  byline: 'authors',
  date: 'published',
  published: 'published',
  updated: 'modified',
  modified: 'modified',
  url: 'url',
  canonical: 'url',
  source: 'publisher',
  publisher: 'publisher',
  section: 'section',
  lang: 'language',
  language: 'language',
}

/**
 * Reads the plain fields of a front matter: one value a line, or a list of names. Whatever else YAML can
 * say is passed over. Null where the text has no front matter.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter | null {
  if (!FENCE.test(lines[0] ?? '')) return null
  const values = new Map<keyof FoundMetadata, string[]>()
  let field: keyof FoundMetadata | undefined
  let titleLine: number | undefined
  for (let i = 1; i < Math.min(lines.length, MAX_LINES); i++) {
    const line = lines[i] as string
    if (CLOSING_FENCE.test(line)) return { lines: i + 1, titleLine, ...metadataOf(values) }
    const [, key, value] = FIELD.exec(line) ?? []
    const item = ITEM.exec(line)?.[1]
    if (key !== undefined) {
      const name = key.toLowerCase()
      field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined
      if (field && !values.has(field)) {
        values.set(field, scalars(value ?? ''))
        if (field === 'title') titleLine = i + 1
      }
    } else if (item !== undefined) {
      if (field) values.get(field)?.push(...scalars(item))
    } else if (!OTHER.test(line)) return null
  }
  return null
}

function metadataOf(values: ReadonlyMap<keyof FoundMetadata, string[]>): {
  found: FoundMetadata
  warnings: Warning[]
} {
  const warnings: Warning[] = []
  const first = (field: keyof FoundMetadata) => values.get(field)?.[0]
  const date = (field: 'published' | 'modified') => {
    const written = first(field)
    return written === undefined ? undefined : dateOf(written, warnings)
  }
  const found: FoundMetadata = {
    title: first('title'),
    authors: values.get('authors'),
    published: date('published'),
    modified: date('modified'),
    url: first('url'),
    publisher: first('publisher'),
    section: first('section'),
    language: first('language'),
  }
  return { found, warnings }
}

/** The values of `a`, `"a"`, `'a'` or `[a, "b"]`; what YAML would read further is left as it is written. */
function scalars(written: string): string[] {
  const value = written.trim()
  const list = /^\[(.*)\]$/.exec(value)?.[1]
  return (list === undefined ? [value] : list.split(','))
    .map(unquoted)
    .filter((item) => item !== '' && item !== '|' && item !== '>')
}

function unquoted(written: string): string {
  const value = written.trim()
  if (/^'.*'$/.test(value) && value.length > 1) return value.slice(1, -1).replaceAll("''", "'")
  if (!/^".*"$/.test(value) || value.length === 1) return value
  try {
    return String(JSON.parse(value))
  } catch {
    return value.slice(1, -1)
  }
}
