import type { ReportRecord } from '../../domain/record.ts'
import { dateInWords } from '../dates.ts'
import { legend, provenance, warningsSection } from './about.ts'
import { headline, type MarkedBlock, markedBlocks, rowsOf } from './blocks.ts'
import { isolated, label, linkOut, series, webAddress } from './foreign-text.ts'
import { layerBoxes, layerLists } from './layers.ts'
import { type Content, type Html, html } from './markup.ts'
import { PAGE_SCRIPT } from './page-script.ts'
import { pageStyle } from './page-style.ts'
import { type Scene, sceneOf } from './scene.ts'
import { pageOf } from './shell.ts'
import { voicesSection } from './voices-section.ts'

export interface PageOptions {
  /** What the report is called where it has no title. */
  readonly name: string
  /** The address of the list of reports that this one is in, relative to the page. */
  readonly index?: string | undefined
}

/** A report of more blocks is laid out as one comes to see it: sooner there, but an open note moves the lines below. */
const LONG = 150

/**
 * A record as one page: the report as it was written, its statements marked, with notes in the margin. `record` counts
 * in UTF-16 code units. The text of each element of the class `block` is the text of a block of the document, NUL
 * excepted, which HTML can't hold.
 */
export function renderPage(record: ReportRecord, { name, index }: PageOptions): string {
  const scene = sceneOf(record)
  const blocks = markedBlocks(scene)
  const title = blocks[0]?.block.kind === 'title' ? blocks[0] : undefined
  const rest = title ? blocks.slice(1) : blocks
  return pageOf({
    title: record.document.title ?? name,
    style: pageStyle(),
    script: PAGE_SCRIPT,
    body: html`<a class="skip" href="#report">Skip to the report</a>
<header class="top"><p>${index === undefined ? 'onrecord' : html`<a href="${index}">All reports</a>`}</p></header>
<main>
<div class="head">${kicker(scene)}
${heading(title, record.document.title ?? name)}
${meta(scene)}
</div>
${voicesSection(scene)}
<div class="tools">${legend()}${layerBoxes(scene)}</div>
<div id="report" class="${rest.length > LONG ? 'report long' : 'report'}" tabindex="-1">
${rowsOf(rest)}
</div>
${layerLists(scene)}
${warningsSection(scene)}
</main>
${provenance(scene)}`,
  })
}

function heading(title: MarkedBlock | undefined, name: string): Html {
  if (!title) return html`<h1 dir="auto">${label(name)}</h1>`
  return html`<div class="row">${headline(title)}${title.notes}</div>`
}

/** Where it was published. */
function kicker({ record: { document } }: Scene): Content {
  const parts = [document.publisher, document.section].filter((part) => part !== undefined)
  return (
    parts.length > 0 &&
    html`<p class="kicker">${parts.map((part, index) => [index > 0 && ' · ', isolated(part)])}</p>`
  )
}

/** By whom and when it was written, and where it can be read. */
function meta({ record: { document } }: Scene): Content {
  const { authors, published, modified, credit, url, blocks } = document
  const address = webAddress(url)
  const parts: Content[] = [
    !blocks.some(({ kind }) => kind === 'byline') &&
      authors.length > 0 && ['By ', series(authors.map(isolated))],
    published !== undefined && label(dateInWords(published)),
    // An update within the day is usual and tells little.
    modified !== undefined &&
      modified.slice(0, 10) !== published?.slice(0, 10) && ['changed ', label(dateInWords(modified))],
    credit.length > 0 && ['with ', series(credit.map(isolated))],
    address !== undefined && linkOut(address, ['read it at ', isolated(new URL(address).hostname)]),
  ]
  const shown = parts.filter(Boolean)
  return (
    shown.length > 0 && html`<p class="meta">${shown.map((part, index) => [index > 0 && ' · ', part])}</p>`
  )
}
