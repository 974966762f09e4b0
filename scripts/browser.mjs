// The browser that tests look at pages in: plain Node, no packages.
import { existsSync } from 'node:fs'

/** Where Chromium or a browser made of it usually stands. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of a Chromium; CHROMIUM names one that stands elsewhere. Undefined where there is none. */
export function findBrowser() {
  return [process.env.CHROMIUM, ...USUAL_PLACES].find((path) => path && existsSync(path))
}
