import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MadeBlock, madeEntity, madeRecord, madeStatement, madeText } from '../../../test/made-report.ts'
import { richRecord } from '../../../test/rich-record.ts'
import { blockKinds } from '../../domain/document.ts'
import type { ReportRecord } from '../../domain/record.ts'
import { spanOf } from '../../domain/span.ts'
import { type DomDocument, type DomElement, parseHtml } from '../../ingest/html/dom.ts'
import { renderPage } from './page.ts'

/** The page's tree as browsers build it. */
function opened(record: ReportRecord): DomDocument {
  return parseHtml(renderPage(record, { name: 'sample.txt' })).document
}

const textsOf = (page: DomDocument) =>
  [...page.querySelectorAll('.block')].map(({ textContent }) => textContent)
const blockTexts = ({ document: { text, blocks } }: ReportRecord) =>
  blocks.map(({ start, end }) => text.slice(start, end))
const lineOf = (element: DomElement | null) => element?.textContent?.replace(/\s+/g, ' ').trim()

describe('the words of a page', () => {
  it('are the report’s own, block by block', () => {
    const record = richRecord()
    expect(textsOf(opened(record))).toEqual(blockTexts(record))
  })

  it('are the report’s own whatever lies over them', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    const block = fc.tuple(fc.constantFrom(...blockKinds), words)
    const ranges = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 12 })
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), ranges, (made, spans) => {
        const { text } = madeText(made as MadeBlock[])
        const statements = spans
          .map(([a, b]) =>
            spanOf(text, Math.min(a, b, text.length - 1), Math.min(Math.max(a, b) + 1, text.length)),
          )
          .map((span, index) => madeStatement(`s${index}`, [span], { quoted: [span], cue: [span] }))
        const record = madeRecord(made as MadeBlock[], { statements })
        expect(textsOf(opened(record))).toEqual(blockTexts(record))
      }),
    )
  })
})

describe('a note', () => {
  const page = opened(richRecord())
  const rows = (number: number) =>
    Object.fromEntries(
      [...page.querySelectorAll(`#n${number} dl div`)].map((row) => [
        lineOf(row.querySelector('dt')),
        lineOf(row.querySelector('dd')),
      ]),
    )

  it.each([
    [2, '2 Edda Kristin told · to parliament · Tue 14 Oct 2031 · partly word for word'],
    [5, '5 the mayor of Hallen said · in the writer’s words unsure'],
    [12, '12 Not known word for word unsure'],
    [14, '14 two diplomats said · in the writer’s words not said'],
  ])('%i says who speaks, to whom, when and how', (number, summary) => {
    expect(lineOf(page.querySelector(`#m${number}`))).toBe(summary)
  })

  it('opens on all that the record knows', () => {
    expect(rows(2)).toEqual({
      Who: 'Edda Kristin, foreign minister, Vessany',
      For: 'Vessany',
      Named: '“The foreign minister, Edda Kristin”, by name',
      To: 'parliament',
      When: 'Tue 14 Oct 2031 (“Tuesday”)',
      How: '“told”: say, partly word for word',
      Where: 'speech, “parliament”',
      In: 'Icelandic',
      'How sure': 'very likely right (0.94)',
      Because: 'model, verb that',
    })
  })

  it.each<[number, Record<string, string>]>([
    [4, { 'Goes on': 'note 3' }],
    [7, { Inside: 'note 6', Through: 'a person close to the talks', Stance: 'the writer keeps a distance' }],
    [12, { Who: 'Not known', Perhaps: 'Hanne Bru (0.41, nearest person); Dagny Holm (0.32, speaks before)' }],
    [14, { 'Not said': 'negated, refused, asked, supposed or still to come' }],
  ])('%i tells what is peculiar to it', (number, expected) => expect(rows(number)).toMatchObject(expected))

  it('stands in the row of the block in which its statement begins, and its number in that block', () => {
    for (const number of [1, 2, 9, 11, 13]) {
      const row = page.querySelector(`#n${number}`)?.closest('.row')
      expect(row?.querySelector(`.block #r${number}`)).not.toBeNull()
    }
  })
})

describe('a page', () => {
  const page = opened(richRecord())

  it('says whose words each mark are, quoted or not, sure or not', () => {
    const look = (words: string) =>
      [...page.querySelectorAll('.block mark')].find(({ textContent }) => textContent === words)?.className
    expect(look('This is an act of theft,')).toBe('said v1 quoted')
    expect(look('forty had turned back by noon')).toMatch(/said v\d unsure/)
    expect(look('Neighbouring Ostland might ')).toMatch(/said v\d unsaid/)
    expect(look('fish war')).toBeUndefined()
    expect([...page.querySelectorAll('.term')].map(({ textContent }) => textContent)).toContain('fish war')
  })

  it('lists the voices with their share, the report’s own first', () => {
    const voices = [...page.querySelectorAll('.voice')].map(lineOf)
    expect(voices.slice(0, 2)).toEqual([
      'The report itself in the writer’s own voice 53 %',
      'Oskar Renn prime minister, Tamar 3 statements 11 %',
    ])
    expect(voices).toHaveLength(12)
  })

  it.each([
    ['times', 'by spring – either Mar 2032 or Apr 2032'],
    ['times', 'winter – winter 2031, before it'],
    ['terms', 'fish war – scare quotes: words that are held at arm’s length; the writer’s own'],
    ['events', 'act of theft is the word of note 1'],
    ['events', 'claimed in note 14'],
    ['warnings', '“14 October” has no year: 14 October ambiguous-date'],
  ])('lists %s: %s', (name, words) => {
    expect(lineOf(page.querySelector(`section[aria-labelledby=${name}]`))).toContain(words)
  })

  it.each([
    ['h1', 'Vessany shuts'],
    ['h2.block', 'What the fleets say'],
    ['li .block', 'Union of Net Makers'],
    ['figcaption', 'Trawlers wait'],
    ['blockquote > p', 'Nobody owns'],
    [
      'article.post .stamp',
      'Torben Quist · @torbenq@post.example · mastodon · Tue 14 Oct 2031, 08:12 +02:00',
    ],
    ['tr:nth-child(2) td:nth-child(3)', '44 %'],
    ['.turn .stamp', 'Reporter'],
    ['.entry time', 'Tue 14 Oct 2031, 16:40 +02:00'],
    ['.kicker', 'The Hallen Gazette · World'],
    ['.meta', 'Tue 14 Oct 2031, 17:30 +02:00 · changed Wed 15 Oct 2031, 07:05 +02:00 · with Northern Wire'],
    ['footer', 'sha256:'],
  ])('gives %s its words', (selector, words) => {
    expect(lineOf(page.querySelector(selector))).toContain(words)
  })

  it('has every link lead somewhere, and every id once', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')?.slice(1),
    )
    expect(targets.filter((target) => !ids.includes(target as string))).toEqual([])
    expect(targets.length).toBeGreaterThan(30)
  })

  it('of a report without title, layers or statements has only what is there', () => {
    const plain = opened(madeRecord([['paragraph', 'It rained.']]))
    expect(plain.querySelector('h1')?.textContent).toBe('sample.txt')
    expect(plain.querySelector('.layers, .layer, .warnings, .notes, .kicker, .meta')).toBeNull()
  })

  it('names who has a turn, but not twice', () => {
    const turns = opened(
      madeRecord([
        ['turn', 'PELL: We stay.', { speaker: 'PELL' }],
        ['turn', 'And we sing.', { speaker: 'PELL' }],
        ['turn', 'A: They do.', { speaker: 'FELD' }],
      ]),
    )
    expect([...turns.querySelectorAll('.turn')].map(lineOf)).toEqual([
      'PELL: We stay.',
      'And we sing.',
      'FELD A: They do.',
    ])
  })

  it('names a report’s language, where it is one and not the page’s', () => {
    const language = (tag: string) => {
      const record = madeRecord([['paragraph', 'Chove.']])
      return opened({ ...record, document: { ...record.document, language: tag } })
        .querySelector('.block')
        ?.getAttribute('lang')
    }
    expect([language('pt-BR'), language('en'), language('xx"')]).toEqual(['pt-BR', null, null])
  })
})

it('takes time in step with the statements', () => {
  const made = (count: number): ReportRecord => {
    const blocks = Array.from(
      { length: count },
      (_, at): MadeBlock => ['paragraph', `Ana said that line ${at} is long.`],
    )
    const { text, blocks: placed } = madeText(blocks)
    const statements = placed.map(({ start, end }, at) =>
      madeStatement(`s${at}`, [spanOf(text, start + 14, end - 1)], { speaker: 'e1' }),
    )
    return madeRecord(blocks, { statements, entities: [madeEntity('e1', 'Ana')] })
  }
  const timeOf = (count: number) => {
    const record = made(count)
    const times = [1, 2, 3].map(() => {
      const start = performance.now()
      renderPage(record, { name: 'long' })
      return performance.now() - start
    })
    return Math.min(...times)
  }
  timeOf(1000)
  // Eight times the statements; all with all would take sixty-four times as long.
  expect(timeOf(8000)).toBeLessThan(timeOf(1000) * 24)
})
