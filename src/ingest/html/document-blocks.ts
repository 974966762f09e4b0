import type { BlockKind } from '../../domain/document.ts'
import type { BlockDraft } from '../assemble.ts'
import { isProse } from './article-root.ts'
import { draftBlocks } from './blocks.ts'
import type { DomElement } from './dom.ts'
import { isCell, layoutCells } from './layout-cells.ts'
import { postAround } from './posts.ts'
import { findRuns, type Run, type RunRules } from './runs.ts'

/** What is particular about a kind of document. */
export interface DocumentRules {
  readonly rules: RunRules
  readonly selectorOf: (element: DomElement) => string
  /** The kind of what stands in an element, where it is not what its tag says. */
  readonly kindOf: (element: DomElement) => BlockKind | undefined
}

/**
 * The blocks of a document that has no page around it (a mail, a converted file): all of it is kept, each run as
 * what its element says it is. A table is a block a row; a cell that is alone in its row, or holds prose among
 * others that do, lays the document out and gives paragraphs. Linear.
 */
export function documentBlocks(root: DomElement, { rules, selectorOf, kindOf }: DocumentRules): BlockDraft[] {
  const runs = findRuns(root, rules)
  const layout = layoutCells(runs, isProse)
  const cells = new Map<DomElement, number>()
  for (const cell of new Set(runs.map(cellOf))) {
    const row = cell?.parentElement
    if (row) cells.set(row, (cells.get(row) ?? 0) + 1)
  }
  const isData = (cell: DomElement | undefined) =>
    cell !== undefined && !layout.has(cell) && (cells.get(cell.parentElement as DomElement) ?? 0) > 1
  const kept = runs.map((run) => ({
    kind: postAround(run.element, root)
      ? ('post' as const)
      : isData(cellOf(run))
        ? ('table' as const)
        : kindAround(run, kindOf),
    run,
  }))
  return draftBlocks(kept, root, selectorOf, new Map())
}

function cellOf({ element }: Run): DomElement | undefined {
  for (let at: DomElement | null = element; at; at = at.parentElement) if (isCell(at)) return at
  return undefined
}

/** By the nearest element that says what it is. */
function kindAround({ element }: Run, kindOf: DocumentRules['kindOf']): BlockKind {
  for (let at: DomElement | null = element; at; at = at.parentElement) {
    const kind = kindOf(at) ?? KINDS.get(at.localName)
    if (kind) return kind
  }
  return 'paragraph'
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['blockquote', 'blockquote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
])
