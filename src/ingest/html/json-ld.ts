import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import type { Warning } from '../../domain/warning.ts'
import { MAX_VALUE, plainText } from '../report-lines/plain-value.ts'
import type { DomDocument } from './dom.ts'

/** An object of JSON-LD; read it with `valuesOf` only, which looks at own properties. */
export type JsonLdNode = Readonly<Record<string, unknown>>

/** A script is not parsed beyond this (code units): the largest of real pages, with the whole text, stay under 300,000. */
const MAX_SCRIPT = 1_000_000
/** Scripts of one page that are looked at; real pages have fewer than twenty. */
const MAX_SCRIPTS = 50
/** Objects that are looked at in one page; a live blog with all its posts has about a thousand. */
const MAX_NODES = 20_000

/** Properties under which what a page is mainly about stands. Under others stand related reports, posts, comments. */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf'] as const

export interface JsonLd {
  /** The objects that say what the page is, in document order. */
  readonly main: readonly JsonLdNode[]
  /** Objects by @id, for those that only refer to them. */
  readonly byId: ReadonlyMap<string, JsonLdNode>
  readonly warnings: Warning[]
}

/** All JSON-LD of a page. What can't be parsed is left out with a warning; nothing throws. */
export function readJsonLd(document: DomDocument): JsonLd {
  const warnings: Warning[] = []
  const roots: unknown[] = []
  let count = 0
  for (const script of document.querySelectorAll('script')) {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? '')) continue
    if (++count > MAX_SCRIPTS) break
    const parsed = parseJsonLd(script.textContent ?? '')
    if (parsed.problem !== undefined) {
      warnings.push({
        code: 'bad-metadata',
        message: `JSON-LD script ${count} of the page: ${parsed.problem}`,
      })
    } else roots.push(parsed.value)
  }
  return { main: mainNodes(roots), byId: nodesById(roots), warnings }
}

type Parsed = { value: unknown; problem?: undefined } | { problem: string }

/** A script's JSON, mended where the mending can't change what it says; an empty one is undefined. */
export function parseJsonLd(script: string): Parsed {
  if (script.length > MAX_SCRIPT) return { problem: `longer than ${MAX_SCRIPT} characters, not read` }
  const bare = script
    .replace(/^[\s\ufeff]*(?:\/\*|\/\/)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\*|\/\/)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, '')
    .trim()
    .replace(/;$/, '')
  if (bare === '') return { value: undefined }
  // Escaped as if it stood in an attribute: without a single quotation mark it can be no JSON as it is.
  const json = !bare.includes('"') && bare.includes('&quot;') ? textOfMarkup(bare) : bare
  try {
    return { value: JSON.parse(json) }
  } catch {
    try {
      return { value: JSON.parse(mendJson(json)) }
    } catch (error) {
      return {
        problem: `not JSON (${plainText(String(error instanceof Error ? error.message : error)).slice(0, 80)})`,
      }
    }
  }
}

const ESCAPED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * Mends what templates commonly get wrong and what has one reading: line breaks and other controls inside
 * strings, commas before a closing bracket or in a row, escapes that JSON does not know. One pass.
 */
function mendJson(json: string): string {
  const out: string[] = []
  let inString = false
  for (let at = 0; at < json.length; at++) {
    const char = json[at] as string
    if (inString) {
      if (char === '\\') {
        const next = json[++at] ?? ''
        out.push(/["\\/bfnrtu]/.test(next) ? `\\${next}` : next)
      } else if (char < ' ') out.push(ESCAPED[char] ?? ' ')
      else out.push(char)
      if (char === '"') inString = false
    } else if (char === ',' && /^\s*[,\]}]/.test(json.slice(at + 1, at + 200))) {
    } else {
      if (char === '"') inString = true
      out.push(char)
    }
  }
  return out.join('')
}

/** What the page is about: the objects at the top and in the containers that say so. */
function mainNodes(roots: readonly unknown[]): JsonLdNode[] {
  const found: JsonLdNode[] = []
  const pending = [...roots].reverse()
  const seen = new Set<unknown>()
  for (let next = pending.pop(); next !== undefined && found.length < MAX_NODES; next = pending.pop()) {
    if (Array.isArray(next)) {
      for (let index = Math.min(next.length, MAX_NODES) - 1; index >= 0; index--)
        pending.push(next[index] ?? null)
    } else if (isNode(next) && !seen.has(next)) {
      seen.add(next)
      found.push(next)
      for (const container of CONTAINERS) {
        const held = Object.hasOwn(next, container) ? next[container] : undefined
        if (typeof held === 'object' && held !== null) pending.push(held)
      }
    }
  }
  return found
}

function nodesById(roots: readonly unknown[]): Map<string, JsonLdNode> {
  const byId = new Map<string, JsonLdNode>()
  const pending = [...roots]
  let visited = 0
  for (let next = pending.pop(); next !== undefined && visited++ < MAX_NODES; next = pending.pop()) {
    if (!isNode(next) && !Array.isArray(next)) continue
    if (isNode(next)) {
      const id = next['@id']
      // A bare reference says nothing of what it refers to.
      if (typeof id === 'string' && Object.keys(next).length > 1 && !byId.has(id)) byId.set(id, next)
    }
    for (const value of Object.values(next).slice(0, MAX_NODES)) {
      if (typeof value === 'object' && value !== null) pending.push(value)
    }
  }
  return byId
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The values of a property, one or many, with references followed. */
export function valuesOf(node: JsonLdNode, property: string, byId: JsonLd['byId']): unknown[] {
  const value = Object.hasOwn(node, property) ? node[property] : undefined
  const values = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return values.map((each) => {
    const id = isNode(each) && Object.keys(each).length === 1 ? each['@id'] : undefined
    return typeof id === 'string' ? (byId.get(id) ?? each) : each
  })
}

/** A value as plain text: a string, a number, or an object's @value or name. Entities are decoded once, tags dropped. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return plainText(textOfMarkup(value.slice(0, MAX_VALUE * 2))) || undefined
  if (!isNode(value)) return undefined
  for (const property of ['@value', 'name']) {
    const held = Object.hasOwn(value, property) ? value[property] : undefined
    const text = Array.isArray(held) ? held[0] : held
    if (typeof text === 'string' || typeof text === 'number') return textOf(text)
  }
  return undefined
}

/** A value as text of any length, a line a paragraph. */
export function proseOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = textOfMarkup(value.replace(PARAGRAPH_END, '\n'))
  return text.replace(/[^\S\n]+/g, ' ').trim() || undefined
}

const PARAGRAPH_END = /<\/p>|<br\s{0,9}\/?>/gi

/** The text of a piece of HTML; most values have no markup and are returned as they are. */
function textOfMarkup(value: string): string {
  if (!/[<&]/.test(value)) return value
  const parts: string[] = []
  const pending: DefaultTreeAdapterMap['node'][] = [parseFragment(value)]
  for (let next = pending.pop(); next; next = pending.pop()) {
    if ('value' in next && next.nodeName === '#text') parts.push(next.value)
    else if ('childNodes' in next && next.nodeName !== 'script' && next.nodeName !== 'style') {
      pending.push(...[...next.childNodes].reverse())
    }
  }
  return parts.join('')
}

/** The types of an object without schema.org's address: "NewsArticle". */
export function typesOf(node: JsonLdNode): string[] {
  const type = Object.hasOwn(node, '@type') ? node['@type'] : undefined
  const types = Array.isArray(type) ? type.slice(0, 20) : [type]
  return types.flatMap((each) =>
    typeof each === 'string'
      ? [each.slice(0, 100).replace(/^(?:https?:\/\/schema\.org\/|schema:)/i, '')]
      : [],
  )
}
