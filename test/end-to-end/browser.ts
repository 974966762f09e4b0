import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'

/** A slow machine that has other work; a fault shows long before. */
const PATIENCE_MS = 90_000

export const DESK = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** A page in a browser, and what went wrong in it. */
export interface OpenPage {
  readonly page: Page
  /** Complaints of scripts, of the page's policy, and whatever it tried to load. */
  readonly faults: readonly string[]
}

/** A browser for one test file; each page that is opened has a context of its own. */
export function browserForTests(): {
  open: (file: string, options?: BrowserContextOptions) => Promise<OpenPage>
} {
  let browser: Browser
  beforeAll(async () => {
    const executablePath = findBrowser()
    if (!executablePath) throw new Error('no Chromium: install it, or let CHROMIUM name one')
    browser = await chromium.launch({ executablePath, timeout: PATIENCE_MS })
  }, PATIENCE_MS)
  afterAll(() => browser?.close(), PATIENCE_MS)
  return {
    async open(file, options = {}) {
      const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', ...options })
      context.setDefaultTimeout(PATIENCE_MS)
      const page = await context.newPage()
      const address = pathToFileURL(file).href
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => faults.push(message.text()))
      page.on('dialog', (dialog) => {
        faults.push(`dialog: ${dialog.message()}`)
        return dialog.dismiss()
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(address)) faults.push(`request: ${request.url()}`)
      })
      await page.goto(address)
      return { page, faults }
    },
  }
}
