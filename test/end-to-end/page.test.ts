import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import type { ReportRecord } from '../../src/domain/record.ts'
import { spanOf } from '../../src/domain/span.ts'
import { indexEntry, renderIndex } from '../../src/export/html/index-page.ts'
import { renderPage } from '../../src/export/html/page.ts'
import { hostileRecord } from '../hostile-record.ts'
import { type MadeBlock, madeEntity, madeRecord, madeStatement, madeText } from '../made-report.ts'
import { richRecord } from '../rich-record.ts'
import { browserForTests, DESK, PHONE } from './browser.ts'
import { example, onrecord, scratchFolder } from './onrecord.ts'

// A browser on a slow machine that has other work.
vi.setConfig({ testTimeout: 120_000 })

const scratch = scratchFolder()
const browser = browserForTests()
const rich = scratch.write('rich.html', renderPage(richRecord(), { name: 'rich.txt', index: 'index.html' }))
const hostile = scratch.write('hostile.html', renderPage(hostileRecord(), { name: '<b>.txt' }))
const index = scratch.write(
  'index.html',
  renderIndex([
    indexEntry(richRecord(), 'rich.html', 'rich.txt'),
    indexEntry(hostileRecord(), 'hostile.html', 'x'),
  ]),
)

const blockTexts = ({ document: { text, blocks } }: ReportRecord) =>
  blocks.map(({ start, end }) => text.slice(start, end))
const shownTexts = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('.block')].map((block) => block.textContent)`)
/** Nothing stands out over the right edge. */
const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

describe('accessibility (axe-core)', () => {
  const looks = {
    light: { viewport: DESK, colorScheme: 'light' },
    dark: { viewport: DESK, colorScheme: 'dark' },
    'a telephone': { viewport: PHONE, colorScheme: 'light' },
    'a telephone in the dark': { viewport: PHONE, colorScheme: 'dark' },
  } as const
  const cases: { what: string; file: string; look: keyof typeof looks }[] = [
    ...(Object.keys(looks) as (keyof typeof looks)[]).map((look) => ({ what: 'a report', file: rich, look })),
    { what: 'a hostile report', file: hostile, look: 'light' },
    { what: 'a hostile report', file: hostile, look: 'a telephone in the dark' },
    { what: 'the list of reports', file: index, look: 'light' },
    { what: 'the list of reports', file: index, look: 'a telephone in the dark' },
  ]

  it.each(cases)(
    '$what, $look: no violation, folded and unfolded',
    async ({ file, look }) => {
      // axe is put into the page, which its policy would rightly keep out.
      const { page } = await browser.open(file, { ...looks[look], bypassCSP: true })
      await page.evaluate(axe.source)
      const violations = async () => {
        const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })')
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
      }
      expect(await violations()).toEqual([])
      // One note is open at a time, by the name that they share.
      await page.evaluate(
        'for (const details of document.querySelectorAll("details")) details.name = "", details.open = true',
      )
      expect(await violations()).toEqual([])
    },
    120_000,
  )
})

describe('a page in a browser', () => {
  it('shows the words of the report and nothing goes wrong, in any size', async () => {
    for (const viewport of [DESK, PHONE, { width: 320, height: 568 }]) {
      const { page, faults } = await browser.open(rich, { viewport })
      expect(await shownTexts(page)).toEqual(blockTexts(richRecord()))
      expect(faults).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
  })

  it('leads by keyboard to a statement, into its note, and back', async () => {
    const { page } = await browser.open(rich)
    const focused = () => page.evaluate<string>('document.activeElement.id')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('r2')
    expect(await page.locator('#n2').getAttribute('class')).toContain('on')
    expect(await page.locator('mark.on').allTextContents()).toContain(
      'until our neighbours remember how to share',
    )
    expect(await page.locator('.about').allTextContents()).toEqual([
      'The foreign minister, Edda Kristin',
      'told',
    ])
    expect(await page.locator('#n2 dl').isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('m2')
    expect(await page.locator('#n2 dl').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('r2')
    expect(await page.locator('#n2 dl').isVisible()).toBe(false)
  })

  it('tells a screen reader whose statement a number belongs to', async () => {
    const { page } = await browser.open(rich)
    const snapshot = await page.locator('#b4').ariaSnapshot()
    expect(snapshot).toContain('link "Note 2"')
    expect(await page.locator('#r2').getAttribute('aria-describedby')).toBe('m2')
    expect(await page.locator('#m2').textContent()).toContain('Edda Kristin told · to parliament')
  })

  it('shows a statement with its note where one points at either', async () => {
    const { page } = await browser.open(rich)
    const lit = () => page.locator('mark.on').allTextContents()
    expect(await lit()).toEqual([])
    await page.getByText('This is an act of theft,').hover()
    expect(await lit()).toContain('We did not close a door on anybody. They closed it on us.')
    expect(await page.locator('#n3').getAttribute('class')).toContain('on')
    await page.locator('#n8').hover()
    expect(await lit()).toEqual(['the remark was invented'])
    await page.getByText('Tamar had sent patrol boats').click()
    expect(await page.locator('#n4 dl').isVisible()).toBe(true)
  })

  it('marks one voice alone, and all again', async () => {
    const { page } = await browser.open(rich)
    const notes = () => page.locator('.note:visible').count()
    expect(await notes()).toBe(15)
    const only = page.getByRole('button', { name: 'Only Oskar Renn' })
    await only.click()
    expect(await only.getAttribute('aria-pressed')).toBe('true')
    expect(await notes()).toBe(3)
    await page.getByRole('button', { name: 'Only The report itself' }).click()
    expect(await notes()).toBe(0)
    await page.getByRole('button', { name: 'Only The report itself' }).click()
    expect(await notes()).toBe(15)
  })

  it('opens at the note that an address names', async () => {
    const { page } = await browser.open(rich)
    await page.evaluate('location.hash = "#n7"')
    await page.locator('#n7 dl').waitFor({ state: 'visible' })
  })

  it('can be read without scripts: numbers lead to notes, notes open, layers show', async () => {
    const { page, faults } = await browser.open(rich, { javaScriptEnabled: false })
    expect(await page.locator('.note:visible').count()).toBe(15)
    await page.locator('#r8').click()
    expect(page.url()).toMatch(/#n8$/)
    await page.locator('#m8').click()
    expect(await page.locator('#n8 dl').innerText()).toContain('the writer keeps a distance')
    // Nothing can be asked of a page without scripts; how a line of it looks can be seen.
    const look = async () => (await page.locator('#b4').screenshot()).toString('base64')
    const before = await look()
    await page.getByRole('checkbox', { name: /Times/ }).check()
    expect(await look()).not.toBe(before)
    await page.getByRole('checkbox', { name: /Times/ }).uncheck()
    expect(await look()).toBe(before)
    expect(await page.locator('.only').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('is printed with its notes beside it, on white, without what only a screen can do', async () => {
    const { page } = await browser.open(rich, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await page.locator('.note:visible').count()).toBe(15)
    expect(await page.locator('.only:visible, .layers:visible, .skip:visible').count()).toBe(0)
    const [block, note] = await Promise.all([
      page.locator('#b4').boundingBox(),
      page.locator('#n2').boundingBox(),
    ])
    expect(note?.x).toBeGreaterThan((block?.x ?? 0) + (block?.width ?? 0))
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('a hostile report', () => {
  it('is text, all of it: nothing runs, nothing is loaded, nothing is lost', async () => {
    const { page, faults } = await browser.open(hostile, { viewport: PHONE })
    await page.evaluate(
      'for (const details of document.querySelectorAll("details")) details.name = "", details.open = true',
    )
    for (const mark of await page.locator('mark').all()) await mark.dispatchEvent('mouseover')
    expect(await page.evaluate('window.broken')).toBeUndefined()
    expect(faults).toEqual([])
    expect(await shownTexts(page)).toEqual(blockTexts(hostileRecord()))
    expect(
      await page.locator('img, iframe, base, link, body > svg, [onload], [onerror], [onfocus]').count(),
    ).toBe(0)
    const addresses = await page.evaluate<string[]>('[...document.links].map((link) => link.protocol)')
    expect(new Set(addresses)).toEqual(new Set(['file:']))
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  it('can not even run what somebody put into the page', async () => {
    const { page, faults } = await browser.open(hostile)
    await page.evaluate(`{
      const script = document.createElement('script')
      script.textContent = 'window.broken = 20'
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.broken = 21')
      image.src = 'https://evil.example/x.png'
      document.body.append(script, image)
    }`)
    await page.waitForTimeout(200)
    expect(await page.evaluate('window.broken')).toBeUndefined()
    expect(faults.join('\n')).toContain('Content Security Policy')
  })

  it('can not turn the words round it', async () => {
    const { page } = await browser.open(hostile)
    const [before, after] = await page.evaluate<[number, number]>(`(() => {
      const block = [...document.querySelectorAll('p.block')].find((one) => one.textContent.includes('gnp.exe'))
      const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const places = {}
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const range = document.createRange()
        range.selectNodeContents(node)
        places[node.data.trim()] = range.getBoundingClientRect().left
      }
      return [places['user'] ?? places[Object.keys(places).find((words) => words.endsWith('user'))], places['gnp.exe']]
    })()`)
    expect(after).toBeGreaterThan(before)
    const names = await page.locator('.voice .name, .note .who').allTextContents()
    expect(names.join('')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(500)
  })

  it('of 3,000 statements in one text is shown, and answers', async () => {
    const blocks = Array.from(
      { length: 300 },
      (): MadeBlock => ['paragraph', '“We stay,” said Ivo. '.repeat(10)],
    )
    const { text } = madeText(blocks)
    const spans = [...text.matchAll(/“We stay,”/g)].map(({ index }) => spanOf(text, index, index + 10))
    const record = madeRecord(blocks, {
      entities: Array.from({ length: 300 }, (_, at) => madeEntity(`e${at}`, `Ivo ${at}`)),
      statements: spans.map((span, at) =>
        madeStatement(`s${at}`, [span], { speaker: `e${at % 300}`, quoted: [span] }),
      ),
    })
    const { page, faults } = await browser.open(
      scratch.write('long.html', renderPage(record, { name: 'long' })),
    )
    expect(await page.locator('.note').count()).toBe(3000)
    await page.evaluate('document.getElementById("r3000").focus()')
    expect(await page.locator('.on').count()).toBe(3)
    // Pointing at twenty of them, one after the other: what the page does, and laying it out again.
    const took = await page.evaluate<number>(`(() => {
      const start = performance.now()
      for (let at = 1; at <= 20; at++) {
        const ref = document.getElementById('r' + at * 100)
        ref.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
        document.body.offsetHeight
      }
      return (performance.now() - start) / 20
    })()`)
    expect(took).toBeLessThan(50)
    expect(faults).toEqual([])
  })
})

describe('onrecord read --html', () => {
  const rules = ['read', '--reader', 'rules']

  it('writes a page for one report, in a folder that it makes', async () => {
    const file = join(scratch.path, 'new', 'page.html')
    const { status, stdout, stderr } = await onrecord([
      ...rules,
      '--html',
      file,
      example('council-vote.html'),
    ])
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${file}\n`, stderr: '' })
    const { page, faults } = await browser.open(file)
    expect(await page.locator('h1').textContent()).toContain('Eastmere council scraps night-bus cut')
    expect(await page.locator('.voice').first().textContent()).toContain('The report itself')
    expect(faults).toEqual([])
  })

  it('writes a folder of pages and a list that leads to each', async () => {
    const folder = join(scratch.path, 'pages')
    const names = ['harbour-strike.txt', 'council-vote.html', 'river-inquiry.md']
    const { status, stdout } = await onrecord([...rules, '--html', folder, ...names.map(example)])
    expect(status).toBe(0)
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(4)
    const { page } = await browser.open(join(folder, 'index.html'))
    for (const [at, words] of [
      'harbour-strike',
      'Eastmere council',
      'What the river inquiry did not ask',
    ].entries()) {
      await page.locator('.reports a').nth(at).click()
      expect(await page.locator('h1').textContent()).toContain(words)
      await page.getByRole('link', { name: 'All reports' }).click()
      expect(await page.title()).toBe('Reports')
    }
  })

  it('writes what can be read, and names the rest', async () => {
    const folder = `${join(scratch.path, 'some')}/`
    const { status, stderr } = await onrecord([
      ...rules,
      '--html',
      folder,
      'no-such-file.txt',
      example('harbour-strike.txt'),
    ])
    expect(status).toBe(1)
    expect(stderr).toContain('[not-found]')
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('1 report')
  })

  it('writes over its own pages, and over nothing else', async () => {
    const report = scratch.write('report.html', readFileSync(example('council-vote.html')))
    const { status, stdout, stderr } = await onrecord([...rules, '--html', report, report])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/report\.html" is there already .*\[would-overwrite\]/)
    expect(readFileSync(report)).toEqual(readFileSync(example('council-vote.html')))
    const own = join(scratch.path, 'own.html')
    for (const _ of [1, 2]) expect((await onrecord([...rules, '--html', own, report])).status).toBe(0)
  })
})
