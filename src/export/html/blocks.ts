import type { Block, BlockKind, ReportDocument } from '../../domain/document.ts'
import type { Range } from '../../domain/span.ts'
import { dateInWords } from '../dates.ts'
import { isolated, label, linkOut } from './foreign-text.ts'
import { reference, segmentMarkup } from './marked-text.ts'
import { marksOf } from './marks.ts'
import { attributes, type Content, type Html, html } from './markup.ts'
import { notesOf } from './notes.ts'
import type { Scene } from './scene.ts'
import { type Segment, segmentsOf } from './segments.ts'

/** What parts the cells of a row in the text of a table's block. */
const CELL_GAP = '\t'

/** A block with its marked text, ready to be put in an element. */
export interface MarkedBlock {
  readonly block: Block
  /** The attributes of the element that holds the text: its place in the page, its language and direction. */
  readonly place: Html
  /** Whether the text begins with the label of whoever speaks: "PELL: We stay." */
  readonly labelled: boolean
  /** Marked text: one piece, or one a cell of a table's row. */
  readonly pieces: readonly Content[]
  /** The notes on statements that begin here. */
  readonly notes: Content
}

/** Every block of a report with the marks and notes that belong to it. */
export function markedBlocks(scene: Scene): MarkedBlock[] {
  const { document } = scene.record
  const pieces = document.blocks.map((block) => piecesOf(block, document.text))
  const segments = segmentsOf(pieces.flat(), marksOf(scene.record))
  const statements = statementsByBlock(scene)
  let next = 0
  return document.blocks.map((block, index) => {
    const own = segments.slice(next, next + (pieces[index] as Range[]).length)
    next += own.length
    const indices = statements.get(index) ?? []
    return {
      block,
      place: attributes({ id: `b${index + 1}`, lang: scene.language, dir: 'auto' }),
      labelled: isLabelled(document, index),
      pieces: pieceMarkup(own, indices, scene),
      notes: notesOf(indices, scene),
    }
  })
}

/** Whether a turn's speaker is read from its text: it begins with the label, or goes on with the turn above. */
function isLabelled({ text, blocks }: ReportDocument, index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]]
  if (block?.speaker === undefined) return false
  return (
    text.startsWith(block.speaker, block.start) ||
    (before?.kind === 'turn' && before.speaker === block.speaker)
  )
}

function statementsByBlock({ homes }: Scene): Map<number, number[]> {
  const statements = new Map<number, number[]>()
  for (const [index, { block }] of homes.entries()) {
    const there = statements.get(block)
    if (there) there.push(index)
    else statements.set(block, [index])
  }
  return statements
}

/** A table's row in its cells, each with the gap behind it; other blocks whole. */
function piecesOf({ kind, start, end }: Block, text: string): Range[] {
  if (kind !== 'table') return [{ start, end }]
  const cells: Range[] = []
  for (let at = start; at < end; ) {
    const gap = text.indexOf(CELL_GAP, at)
    const cellEnd = gap === -1 || gap >= end ? end : gap + CELL_GAP.length
    cells.push({ start: at, end: cellEnd })
    at = cellEnd
  }
  return cells
}

/** The segments of each piece, and behind the end of each statement its number. */
function pieceMarkup(pieces: readonly Segment[][], indices: readonly number[], scene: Scene): Content[] {
  const refs = new Map<number, Html[]>()
  for (const index of indices) {
    const end = scene.homes[index]?.end ?? 0
    refs.set(end, [...(refs.get(end) ?? []), reference(index, scene)])
  }
  return pieces.map((segments) =>
    segments.map((segment) => [segmentMarkup(segment, scene), refs.get(segment.end)]),
  )
}

/** Blocks as the elements that fit them, each in a row with its notes. */
export function rowsOf(blocks: readonly MarkedBlock[]): Content[] {
  const rows: Content[] = []
  for (let at = 0; at < blocks.length; ) {
    const first = blocks[at] as MarkedBlock
    let end = at + 1
    if (GROUPED.has(first.block.kind)) while (blocks[end]?.block.kind === first.block.kind) end++
    const group = blocks.slice(at, end)
    if (first.block.kind === 'list-item') rows.push(html`<ul>${group.map(listItem)}</ul>`)
    else if (first.block.kind === 'table') rows.push(table(group))
    else rows.push(row(elementOf(first), first.notes))
    at = end
  }
  return rows
}

/** Kinds whose neighbours make one element together. */
const GROUPED: ReadonlySet<BlockKind> = new Set(['list-item', 'table'])

function row(element: Html, notes: Content): Html {
  return html`<div class="row">${element}${notes}</div>`
}

function listItem({ place, pieces, notes }: MarkedBlock): Html {
  return html`<li><div class="row"><div class="block"${place}>${pieces}</div>${notes}</div></li>`
}

/** It scrolls where it is too wide, by keyboard too. */
function table(rows: readonly MarkedBlock[]): Html {
  const lines = rows.map(
    ({ place, pieces }) =>
      html`<tr class="block"${place}>${pieces.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )
  const element = html`<div class="table" role="region" aria-label="Table" tabindex="0"><table><tbody>${lines}</tbody></table></div>`
  return row(
    element,
    rows.map(({ notes }) => notes),
  )
}

/** The main headline, which stands apart from the rows. */
export function headline({ place, pieces }: MarkedBlock): Html {
  return html`<h1 class="block"${place}>${pieces}</h1>`
}

function elementOf({ block, labelled, place, pieces }: MarkedBlock): Html {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return html`<h2 class="block"${place}>${pieces}</h2>`
    case 'caption':
      return html`<figure><figcaption class="block"${place}>${pieces}</figcaption></figure>`
    case 'blockquote':
      return html`<blockquote><p class="block"${place}>${pieces}</p></blockquote>`
    case 'post':
      return html`<article class="post">${postHead(block)}<p class="block"${place}>${pieces}</p></article>`
    case 'entry':
    case 'turn':
      return html`<div class="${block.kind}">${entryHead(block, labelled)}<p class="block"${place}>${pieces}</p></div>`
    default:
      return html`<p class="block ${block.kind}"${place}>${pieces}</p>`
  }
}

/** Who posted it, where and when. */
function postHead({ post }: Block): Content {
  if (!post) return undefined
  const { author, handle, platform, date, url } = post
  const parts: Content[] = [
    author !== undefined && html`<strong>${isolated(author)}</strong>`,
    handle !== undefined && isolated(handle),
    label(platform),
    date !== undefined && linkOut(url, timeElement(date)),
  ]
  return html`<p class="stamp">${parts.filter(Boolean).map((part, index) => [index > 0 && ' · ', part])}</p>`
}

/** Whose turn it is, where the text doesn't say, or when an entry was written. */
function entryHead({ speaker: named, date }: Block, labelled: boolean): Content {
  const speaker = labelled ? undefined : named
  if (speaker === undefined && date === undefined) return undefined
  return html`<p class="stamp">${speaker !== undefined && html`<strong>${isolated(speaker)}</strong> `}${date !== undefined && timeElement(date)}</p>`
}

function timeElement(date: string): Html {
  return html`<time datetime="${label(date)}">${label(dateInWords(date))}</time>`
}
