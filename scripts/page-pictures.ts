import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.mjs'

// `npm run picture`: takes docs/page.png and docs/page-phone.png of the page that the built command writes.

const EXAMPLE = 'examples/council-vote.html'
/** The number that is pointed at, so that its note is open. */
const OPEN = '#r3'
const PICTURES = [
  { name: 'page.png', viewport: { width: 1180, height: 860 }, colorScheme: 'light', from: '#report' },
  { name: 'page-phone.png', viewport: { width: 390, height: 860 }, colorScheme: 'dark', from: 'h1' },
] as const
/** Above what a picture begins with. */
const MARGIN = 24

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'onrecord-page-'))
const file = join(folder, 'page.html')
const args = ['dist/cli/main.js', 'read', '--html', file, EXAMPLE]
const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
if (status !== 0) throw new Error(`onrecord read ended with ${status}: ${stderr}`)

const executablePath = findBrowser()
if (!executablePath) throw new Error('no Chromium: install it, or let CHROMIUM name one')
const browser = await chromium.launch({ executablePath })
for (const { name, viewport, colorScheme, from } of PICTURES) {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
  await page.goto(pathToFileURL(file).href)
  if (from === '#report') await page.locator(OPEN).click()
  await page.locator(from).evaluate('(element) => element.scrollIntoView()')
  await page.evaluate(`scrollBy(0, -${MARGIN})`)
  await page.screenshot({ path: join(root, 'docs', name) })
}
await browser.close()
rmSync(folder, { recursive: true })
