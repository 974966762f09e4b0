import { basename, extname } from 'node:path'

export const INDEX_NAME = 'index.html'

/** What file systems and addresses take without a thought; all else becomes a hyphen. */
const UNSAFE = /[^\p{L}\p{M}\p{N}._-]+/gu
/** A hidden file, an option, or what Windows takes off: ".a", "-a", "a." */
const EDGES = /^[.-]+|[.-]+$/g
/** Devices on Windows, whatever stands behind the stop. Matches "con" and "NUL.txt". */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
/** File systems take 255 bytes; a letter has up to four. */
const MAX_LETTERS = 60

/**
 * A page's file name for each report, from the report's own: safe, not the index's, and no two the same, in any case
 * of their letters. The same names give the same pages.
 */
export function pageNames(names: readonly string[]): string[] {
  const taken = new Set([INDEX_NAME])
  return names.map((name) => {
    const stem = stemOf(name)
    let page = `${stem}.html`
    for (let number = 2; taken.has(page.toLowerCase()); number++) page = `${stem}-${number}.html`
    taken.add(page.toLowerCase())
    return page
  })
}

function stemOf(name: string): string {
  const file = basename(name)
  const letters = [
    ...file
      .slice(0, file.length - extname(file).length)
      .normalize('NFC')
      .replace(UNSAFE, '-'),
  ]
  const stem = letters.slice(0, MAX_LETTERS).join('').replace(EDGES, '')
  if (stem === '') return 'report'
  return DEVICE.test(stem) ? `report-${stem}` : stem
}
