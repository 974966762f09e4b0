import type { DomElement } from './dom.ts'
import type { Run } from './runs.ts'

/**
 * Cells of tables that lay a page out and hold no data, each with its paragraphs: they hold several, parted by
 * <br>, or one that is alone in its row.
 */
export function layoutCells(runs: readonly Run[], isProse: (run: Run) => boolean): Map<DomElement, number> {
  const paragraphs = new Map<DomElement, number>()
  for (const run of runs) {
    if (isCell(run.element) && isProse(run)) {
      paragraphs.set(run.element, (paragraphs.get(run.element) ?? 0) + 1)
    }
  }
  for (const [cell, count] of paragraphs) {
    const cells = [...(cell.parentElement?.children ?? [])].filter(isCell)
    if (count === 1 && cells.length > 1) paragraphs.delete(cell)
  }
  return paragraphs
}

export function isCell({ localName }: DomElement): boolean {
  return localName === 'td' || localName === 'th'
}
