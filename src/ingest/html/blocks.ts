import type { BlockDraft } from '../assemble.ts'
import { typedBlocks } from '../plain-text/plain-text.ts'
import { isWithin } from './article-root.ts'
import type { KeptRun } from './body.ts'
import type { DomElement } from './dom.ts'
import { isHeadLine, isTimeOf, type LiveEntries } from './live-entries.ts'
import { entryAround } from './live-markup.ts'
import { describePost } from './post-description.ts'
import { postAround, quotedAround } from './posts.ts'
import { isSignature } from './regions.ts'
import type { Run } from './runs.ts'
import { turnLines } from './turn-lines.ts'

/** So much of a line is in bold where all of it is; a mark or a blank may stand outside. */
const ALL_BOLD = 0.95

/** What parts the cells of a table's row: a tab, as browsers copy a table. */
const CELL_GAP = '\t'

/**
 * The blocks of what was kept. A table is a block a row, its cells parted by tabs; an embedded post is one
 * block, with its signature; what was typed on a machine (<pre>) has the blocks of a text; every other run is a block.
 */
export function draftBlocks(
  kept: readonly KeptRun[],
  root: DomElement,
  selectorOf: (element: DomElement) => string,
  entries: LiveEntries,
): BlockDraft[] {
  const drafts: BlockDraft[] = []
  for (let index = 0; index < kept.length; ) {
    const { kind, run } = kept[index] as KeptRun
    const entry = entryAround(run.element, entries)
    const inRow = kind === 'table' && entry === undefined
    const around = kind === 'post' ? postAround(run.element, root)?.element : inRow ? rowOf(run) : undefined
    const group = around ? runsWithin(kept, index, kind, around) : [run]
    index += group.length
    // The time in sight above an entry's words has become its date.
    if (entry && (isTimeOf(entry, run.text) || isHeadLine(run))) continue
    const blocks =
      kind === 'post' && around
        ? draftPosts(group, around, root, selectorOf)
        : (partedBlocks(kind, run)?.map((block) => ({ ...block, selector: selectorOf(run.element) })) ?? [
            draft(kind, group, around ?? run.element, selectorOf),
          ])
    for (const block of blocks) {
      // Of some posts a page holds only the link.
      if (block.text === '') continue
      drafts.push(entry ? ofEntry(block, run.element, entry, entries.get(entry)) : block)
    }
  }
  return drafts
}

/** What one element holds that is several blocks: a text typed on a machine, an exchange in lines. */
function partedBlocks(kind: KeptRun['kind'], { element, text }: Run): BlockDraft[] | undefined {
  if (kind !== 'paragraph') return undefined
  if (element.localName === 'pre') return typedBlocks(text)
  return turnLines(text)?.map((turn) => ({ kind, text: turn }))
}

/** A block of a live blog's entry, which may be an item of a list; what was posted elsewhere has a date of its own. */
function ofEntry(
  block: BlockDraft,
  element: DomElement,
  entry: DomElement,
  date: string | undefined,
): BlockDraft {
  if (block.kind === 'post') return block
  const item = block.kind === 'list-item' ? element.closest('li') : null
  const isWords =
    (block.kind === 'paragraph' && !isSignature(element)) ||
    block.kind === 'table' ||
    (item !== null && (item === entry || !isWithin(item, entry)))
  return { ...block, kind: isWords ? 'entry' : block.kind, ...(date ? { date } : {}) }
}

/** A post, and behind it the one that it quotes: its date may stand below the quoted words. */
function draftPosts(
  group: readonly Run[],
  around: DomElement,
  root: DomElement,
  selectorOf: (element: DomElement) => string,
): BlockDraft[] {
  const parts = new Map<DomElement, Run[]>([[around, []]])
  for (const run of group) {
    const part = quotedAround(run.element, around) ?? around
    parts.set(part, [...(parts.get(part) ?? []), run])
  }
  const platform = postAround(around, root)?.platform
  return [...parts].map(([element, runs]) => draft('post', runs, element, selectorOf, platform))
}

function draft(
  kind: KeptRun['kind'],
  group: readonly Run[],
  element: DomElement,
  selectorOf: (element: DomElement) => string,
  platform?: string,
): BlockDraft {
  const selector = selectorOf(element)
  const text = group.map((run) => run.text).join(kind === 'table' ? CELL_GAP : '\n')
  const bold = group.every((run) => run.bold >= run.text.length * ALL_BOLD)
  const term = element.localName === 'dt'
  const lead = group[0]?.lead ?? 0
  if (platform === undefined)
    return {
      kind,
      text,
      selector,
      ...(bold ? { bold } : {}),
      ...(term ? { term } : {}),
      ...(lead > 0 ? { lead } : {}),
    }
  return { kind, selector, ...describePost(element, platform, text) }
}

/** The kept runs from `start` on that are of one kind and stand in `around`. */
function runsWithin(
  kept: readonly KeptRun[],
  start: number,
  kind: KeptRun['kind'],
  around: DomElement,
): Run[] {
  const group: Run[] = []
  for (let index = start; index < kept.length; index++) {
    const next = kept[index] as KeptRun
    if (next.kind !== kind || !isWithin(next.run.element, around)) break
    group.push(next.run)
  }
  return group
}

function rowOf(run: Run): DomElement | undefined {
  for (let at: DomElement | null = run.element; at; at = at.parentElement)
    if (at.localName === 'tr') return at
  return undefined
}
