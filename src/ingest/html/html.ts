import type { DocumentInput } from '../../domain/document.ts'
import type { KnownMetadata } from '../../domain/report-input.ts'
import type { Warning } from '../../domain/warning.ts'
import { OnrecordError } from '../../errors.ts'
import { assembleDocument, type BlockDraft, type Ingested, joinBlocks } from '../assemble.ts'
import { bylineOf } from '../report-lines/byline.ts'
import { findCredit, findCreditAround } from '../report-lines/credit.ts'
import { isNamesOnly } from '../report-lines/person-names.ts'
import { reportersOf } from '../report-lines/reporting-credit.ts'
import { shapesOf } from '../shapes/shapes.ts'
import { draftBlocks } from './blocks.ts'
import { findArticle } from './body.ts'
import { type DomElement, parseHtml } from './dom.ts'
import { warnOfLoss } from './extraction-loss.ts'
import { findLiveEntries } from './live-entries.ts'
import { withUpdates } from './live-updates.ts'
import { readMetadata } from './metadata.ts'
import { refuseIfNotArticle } from './not-article.ts'
import { addressesOfPosts } from './posts.ts'
import { selectorMaker } from './selector.ts'
import { textLines } from './text-lines.ts'

/**
 * A page in, its article out: the headline and the body as blocks, each with the selector of its element.
 * `html` is the decoded page. Throws OnrecordError('not-an-article') where the page holds no article. Linear
 * in the page's length.
 */
export function ingestHtml(html: string, input: DocumentInput, known: KnownMetadata): Ingested {
  const { document, warnings } = parseHtml(html)
  const page = readMetadata(document, known.url)
  const article = findArticle(document)
  const selectorOf = selectorMaker(document)
  const published = known.published ?? page.metadata.published
  const entries = findLiveEntries(article.kept, article.root, page.updates, {
    published,
    modified: page.metadata.modified,
  })
  const drafts = draftBlocks(article.kept, article.root, selectorOf, entries).map(withByline)
  const { title, authors } = page.metadata
  const shapes =
    entries.size > 0 ? [] : shapesOf(drafts, published, known.title ?? title, known.authors ?? authors)
  const shaped = drafts.map((draft, index) => ({ ...draft, ...shapes[index] }))
  const blocks = withTitle(
    entries.size > 0 ? shaped : withUpdates(shaped, page.updates),
    known.title ?? page.metadata.title,
  )
  const more = refuseIfNotArticle({ document, blocks, page })
  if (!blocks.some(isText)) {
    throw new OnrecordError(
      'not-an-article',
      `${known.url ?? known.ref ?? 'the page'} holds no text of an article`,
      {
        kind: 'no-text',
      },
    )
  }
  const credit = creditOf(page.metadata.credit ?? [], blocks, article.root)
  const losses = warnOfLoss(
    article.left,
    article.kept.map(({ run }) => run),
    (run) => selectorOf(run.element),
  )
  return {
    document: assembleDocument(
      joinBlocks(blocks),
      input,
      { ...page.metadata, authors: authorsOf(page.metadata.authors ?? [], blocks), credit },
      known,
    ),
    warnings: [...warnings, ...page.warnings, ...more, ...losses, ...warnOfPosts(article.root, blocks)],
  }
}

/** A line that says what a reporter is is shorter (code units): "Reporting from Canal Street", "Political editor". */
const LONGEST_POST = 80

/** Who wrote an entry stands above it, a name and nothing else, and below the name what or where they are. */
function withByline(draft: BlockDraft, index: number, drafts: readonly BlockDraft[]): BlockDraft {
  if (draft.kind !== 'entry') return draft
  const above = drafts[index - 1]
  const isBelowName =
    above !== undefined && above.date === draft.date && above.kind !== 'heading' && isNamesOnly(above.text)
  const saysWhat =
    isBelowName && draft.text.length <= LONGEST_POST && !/[.!?…:;,][”’"')]{0,2}$/.test(draft.text)
  return isNamesOnly(draft.text) || saysWhat ? { ...draft, kind: 'byline' } : draft
}

/** A post whose words scripts would fetch is named: nobody should take its absence for silence. */
function warnOfPosts(root: DomElement, blocks: readonly BlockDraft[]): Warning[] {
  const posts = blocks.flatMap(({ post, selector }) => (post ? [{ ...post, selector }] : []))
  const shown = new Set(posts.map(({ url }) => url))
  const absent = addressesOfPosts(root).filter((address) => !shown.has(address))
  const unsigned = posts.filter(({ author, handle }) => author === undefined && handle === undefined)
  return [
    ...absent.map((address) => ({
      code: 'post-not-in-page' as const,
      message: `a post is embedded whose words are not in the page: ${address}`,
    })),
    ...unsigned.map(({ url, selector }) => ({
      code: 'post-unsigned' as const,
      message: `nobody is named as the author of the post ${url ?? selector}`,
    })),
  ]
}

/** A page whose headline stands nowhere in sight has it from its metadata: people speak in headlines too. */
function withTitle(blocks: readonly BlockDraft[], title: string | undefined): BlockDraft[] {
  const text = title?.replace(/\s+/g, ' ').trim()
  if (!text || blocks[0]?.kind === 'title') return [...blocks]
  return [{ kind: 'title', text }, ...blocks]
}

/** Who the page's data name, else the bylines, else those whom an agency's last line says to have reported. */
function authorsOf(declared: string[], blocks: readonly BlockDraft[]): string[] {
  if (declared.length > 0) return declared
  const lines = blocks.filter(({ kind }) => kind === 'byline').map(({ text }) => text)
  const signed = lines.flatMap((line) => bylineOf(line)?.authors ?? [])
  return [...new Set(signed.length > 0 ? signed : lines.flatMap(reportersOf))]
}

/** Agencies by the page's data, by the article's lines, then by those around them. Captions credit pictures. */
function creditOf(declared: readonly string[], blocks: readonly BlockDraft[], root: DomElement): string[] {
  const lines = blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'credit').map(({ text }) => text)
  return [...new Set([...declared, ...findCredit(lines), ...findCreditAround(textLines(root))])]
}

/** Whether a block is the article's text rather than what stands around it. */
function isText({ kind }: BlockDraft): boolean {
  return !['title', 'byline', 'caption', 'credit', 'post'].includes(kind)
}
