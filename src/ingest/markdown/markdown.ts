import { Parser } from 'htmlparser2'
import MarkdownIt, { type Token } from 'markdown-it'
import type { BlockKind, DocumentInput } from '../../domain/document.ts'
import type { KnownMetadata } from '../../domain/report-input.ts'
import {
  assembleDocument,
  type BlockDraft,
  type FoundMetadata,
  type Ingested,
  joinBlocks,
} from '../assemble.ts'
import { readHeadLines } from '../report-lines/head-lines.ts'
import { shapesOf } from '../shapes/shapes.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { capNesting, MAX_NESTING } from './markdown-nesting.ts'

/**
 * Markdown (CommonMark with GitHub's tables and strike-through): `document.text` is the text as it would be
 * shown, each block with the line it starts in. Raw HTML gives its text; an image that stands alone gives its
 * description as a caption, one inside a sentence nothing. The first heading of the first level is the title;
 * without one the title of the front matter is.
 */
export function ingestMarkdown(markdown: string, input: DocumentInput, known: KnownMetadata): Ingested {
  const lines = markdown.split(/\r\n|[\n\r]/)
  const front = readFrontMatter(lines)
  const capped = capNesting(front ? lines.slice(front.lines) : lines)
  const parsed = readTokens(capped.lines.join('\n'), front?.lines ?? 0)
  const drafts = withFrontTitle(parsed, front)
  const head = readHeadLines(drafts)
  const placed = drafts.map((draft, index) => ({ ...draft, kind: head.kinds[index] ?? draft.kind }))
  const shapes = shapesOf(placed, known.published ?? front?.found.published ?? head.found.published)
  const title = drafts.find(({ kind }) => kind === 'title')?.text
  const found = { ...defined(head.found), ...defined(front?.found ?? {}), ...defined({ title }) }
  return {
    document: assembleDocument(
      joinBlocks(placed.map((draft, index) => ({ ...draft, ...shapes[index] }))),
      input,
      found,
      known,
    ),
    warnings: [...capped.warnings, ...(front?.warnings ?? []), ...head.warnings],
  }
}

function withFrontTitle(drafts: readonly BlockDraft[], front: FrontMatter | null): readonly BlockDraft[] {
  const text = front?.found.title
  if (text === undefined || drafts.some(({ kind }) => kind === 'title')) return drafts
  return [{ kind: 'title', text, selector: `line:${front?.titleLine}` }, ...drafts]
}

/** Without the fields that are not known, so that they hide none that are. */
function defined(found: FoundMetadata): FoundMetadata {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** The blocks of a Markdown text; `linesBefore` is how many lines of the input stand before it. */
function readTokens(markdown: string, linesBefore: number): BlockDraft[] {
  const parser = new MarkdownIt('default', { html: true, maxNesting: MAX_NESTING })
  const drafts: BlockDraft[] = []
  /** The kinds of the containers that are open, innermost last. */
  const open: BlockKind[] = []
  let cells: string[] = []
  let line = 1
  let titled = false
  for (const token of parser.parse(markdown, {})) {
    if (token.map) line = token.map[0] + 1 + linesBefore
    const kind = open.at(-1) ?? 'paragraph'
    const add = (blockKind: BlockKind, text: string) => {
      const trimmed = text.trim()
      if (blockKind === 'blockquote' && ALERT.test(trimmed)) {
        open[open.length - 1] = 'paragraph'
        add('paragraph', trimmed.replace(ALERT, ''))
      } else if (trimmed) drafts.push({ kind: blockKind, text: trimmed, selector: `line:${line}` })
    }
    if (token.type === 'heading_open') {
      const isTitle: boolean = token.tag === 'h1' && !titled && open.length === 0
      titled ||= isTitle
      open.push(isTitle ? 'title' : 'heading')
    } else if (Object.hasOwn(CONTAINERS, token.type)) {
      open.push(CONTAINERS[token.type] as BlockKind)
      cells = []
    } else if (CONTAINER_ENDS.has(token.type)) {
      if (kind === 'table') add(kind, cells.filter(Boolean).join(CELL_GAP))
      open.pop()
    } else if (kind === 'table' && token.type === 'inline') {
      cells.push(inlineText(token).replaceAll('\n', ' ').trim())
    } else {
      const caption = captionOf(token)
      if (caption === undefined) add(kind, shownText(token))
      else add('caption', caption)
    }
  }
  return drafts
}

/** GitHub's notes are written as quotations: `> [!NOTE]`. They are the writer's words. */
const ALERT = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/i

const CONTAINERS: Readonly<Record<string, BlockKind>> = {
  blockquote_open: 'blockquote',
  list_item_open: 'list-item',
  tr_open: 'table',
}
const CONTAINER_ENDS = new Set(['blockquote_close', 'list_item_close', 'tr_close', 'heading_close'])
/** Keeps the cells of a row apart, as where a table is copied out of a page. */
const CELL_GAP = '\t'

/** The text that a token shows; most tokens only open and close something. */
function shownText(token: Token): string {
  if (token.type === 'inline') return inlineText(token)
  if (token.type === 'html_block') return htmlText(token.content)
  // A blank line would look like the end of the block.
  if (token.type === 'fence' || token.type === 'code_block') return token.content.replace(BLANK_LINES, '')
  return ''
}

const BLANK_LINES = /\n[^\S\n]*(?=\n)/g

/** The description of an image that is all there is in a paragraph, linked or not. */
function captionOf({ type, children }: Token): string | undefined {
  if (type !== 'inline') return undefined
  const shown = (children ?? []).filter(
    (child) => !LINK_MARKS.has(child.type) && !(child.type === 'text' && child.content.trim() === ''),
  )
  return shown.length === 1 && shown[0]?.type === 'image' ? shown[0].content : undefined
}

const LINK_MARKS = new Set(['link_open', 'link_close', 'softbreak'])

/** `[^1]`, `[^1]: ` */
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,40}\](?:: ?)?/g
/** Elements whose content is not shown. */
const HIDDEN = /^<(\/?)(?:script|style)\b/i
const LINE_BREAK = /^<br\b/i

/** The text of a paragraph as it would be shown; only a forced line break is a line end. */
function inlineText({ children }: Token): string {
  let text = ''
  let hidden = false
  for (const { type, content } of children ?? []) {
    if (type === 'html_inline') {
      const tag = HIDDEN.exec(content)
      if (tag) hidden = tag[1] === ''
      else if (LINE_BREAK.test(content)) text += '\n'
    } else if (hidden) continue
    else if (type === 'text') text += content.replace(FOOTNOTE_MARK, '')
    else if (type === 'code_inline') text += content
    else if (type === 'softbreak') text += ' '
    else if (type === 'hardbreak') text += '\n'
  }
  return text.replace(/[ \t]+/g, ' ').replace(/ ?\n ?/g, '\n')
}

/** The text of raw HTML: tags and comments gone, references resolved, white space as it would be shown. */
function htmlText(html: string): string {
  let text = ''
  let hidden = 0
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === 'script' || name === 'style') hidden++
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') hidden--
    },
    ontext: (words) => {
      if (hidden === 0) text += words
    },
  })
  parser.end(html)
  return text.replace(/\s+/g, ' ')
}
