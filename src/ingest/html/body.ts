import type { BlockKind } from '../../domain/document.ts'
import { type ArticleRoot, findArticleRoot, isProse, isWithin } from './article-root.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { findHeadline, lettersOf } from './headline.ts'
import { boilerplateLine } from './lines.ts'
import { findRuns, type Run } from './runs.ts'

/** A run that was kept, with what it is. */
export interface KeptRun {
  readonly kind: BlockKind
  readonly run: Run
}

/** The article of a page as runs in document order, the headline first. */
export function findArticle(document: DomDocument): KeptRun[] {
  const { body } = document
  const runs = findRuns(body)
  const place = findArticleRoot(body, runs)
  const inside = runs.filter((run) => isWithin(run.element, place.root))
  const bodyStart = runs.findIndex(
    (run) => isProse(run) && isWithin(run.element, place.root) && place.kindOf(run.element) !== 'boilerplate',
  )
  const headline = findHeadline(document, runs, bodyStart)
  const kept: KeptRun[] = headline ? [{ kind: 'title', run: headline }] : []
  const title = headline ? lettersOf(headline.text) : ''
  for (const run of inside) {
    if (run === headline) continue
    const kind = judge(run, place, title)
    if (kind) kept.push({ kind, run })
  }
  return kept
}

/** What a run is, or null where it is none of the article's. */
function judge(run: Run, place: ArticleRoot, title: string): BlockKind | null {
  const region = place.kindOf(run.element)
  if (region === 'boilerplate' || region === 'header') return null
  if (region === 'caption' || region === 'credit' || region === 'byline') return region
  if (title !== '' && lettersOf(run.text) === title) return null
  if (boilerplateLine(run.text)) return null
  return kindByTag(run.element, place.root)
}

const KINDS_BY_TAG: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'blockquote',
  td: 'table',
  th: 'table',
}

function kindByTag(element: DomElement, root: DomElement): BlockKind {
  for (let at: DomElement | null = element; at && at !== root; at = at.parentElement) {
    const kind = KINDS_BY_TAG[at.localName]
    if (kind) return kind
  }
  return 'paragraph'
}
