import { expect, it } from 'vitest'
import { madeRecord } from '../../../test/made-report.ts'
import { richRecord } from '../../../test/rich-record.ts'
import { type DomElement, parseHtml } from '../../ingest/html/dom.ts'
import { indexEntry, renderIndex } from './index-page.ts'

const lineOf = (element: DomElement | null) => element?.textContent?.replace(/\s+/g, ' ').trim()

it('lists reports with what tells them apart, and leads to their pages', () => {
  const { document } = parseHtml(
    renderIndex([
      indexEntry(richRecord(), 'strait.html', 'strait.txt'),
      indexEntry(madeRecord([['paragraph', 'It rained.']]), 'Über-50%.html', '<b>.txt'),
    ]),
  )
  expect([...document.querySelectorAll('li')].map(lineOf)).toEqual([
    'Vessany shuts the Orlen strait; Tamar calls it “an act of theft”The Hallen Gazette · Tue 14 Oct 2031, 17:30 +02:00 · 15 statementsOskar Renn 11 % · Edda Kristin 9 % · Torben Quist 4 %',
    '<b>.txt0 statements',
  ])
  expect([...document.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual([
    'strait.html',
    '%C3%9Cber-50%25.html',
  ])
})
