import type { ReportRecord } from '../../domain/record.ts'
import { dateInWords } from '../dates.ts'
import { voicesOf } from '../voices.ts'
import { isolated, label } from './foreign-text.ts'
import { type Content, type Html, html } from './markup.ts'
import { pageStyle } from './page-style.ts'
import { pageOf } from './shell.ts'
import { count, percent } from './wording.ts'

/** What the list says of a report: all that is kept of a record once its page is written. */
export interface IndexEntry {
  /** The name of the page's file, beside the list. */
  readonly page: string
  readonly title: string
  readonly publisher: string | undefined
  readonly published: string | undefined
  readonly statements: number
  readonly voices: readonly { readonly name: string; readonly share: number }[]
}

/** More are on the report's own page. */
const TOP_VOICES = 3

export function indexEntry(record: ReportRecord, page: string, name: string): IndexEntry {
  const { title, publisher, published } = record.document
  const known = voicesOf(record).voices.filter(({ entity }) => entity !== null)
  return {
    page,
    title: title ?? name,
    publisher,
    published,
    statements: record.statements.length,
    voices: known.slice(0, TOP_VOICES).map(({ name, share }) => ({ name, share })),
  }
}

/** The list of reports, in their order. */
export function renderIndex(entries: readonly IndexEntry[]): string {
  const statements = entries.reduce((sum, entry) => sum + entry.statements, 0)
  return pageOf({
    title: 'Reports',
    style: pageStyle(),
    body: html`<header class="top"><p>onrecord</p></header>
<main><div class="head"><h1>Reports</h1><p class="meta">${count(entries.length, 'report')} · ${count(statements, 'statement')}</p></div>
<ol class="reports">${entries.map(item)}</ol></main>`,
  })
}

function item({ page, title, publisher, published, statements, voices }: IndexEntry): Html {
  const facts: Content[] = [
    publisher !== undefined && isolated(publisher),
    published !== undefined && label(dateInWords(published)),
    count(statements, 'statement'),
  ]
  const top = voices.map(({ name, share }, index) => [
    index > 0 && ' · ',
    isolated(name),
    ` ${percent(share)}`,
  ])
  return html`<li><h2><a href="${encodeURIComponent(page)}" dir="auto">${label(title)}</a></h2><p>${facts.filter(Boolean).map((fact, index) => [index > 0 && ' · ', fact])}</p>${top.length > 0 && html`<p>${top}</p>`}</li>
`
}
