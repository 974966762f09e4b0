import type { DomDocument } from './dom.ts'
import type { Run } from './runs.ts'

/** Two lines are the same headline when their letters and digits are. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The page's own word for its headline, longest claim first: og:title, then <title>. */
function claimedTitle(document: DomDocument): string {
  const meta =
    document.querySelector('meta[property="og:title"]') ??
    document.querySelector('meta[name="twitter:title"]')
  const claimed = meta?.getAttribute('content')?.trim()
  return claimed || (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/**
 * The run that is the headline: the heading that the page's metadata repeats, else the h1 nearest before the
 * article's first paragraph (`bodyStart`, an index into `runs`); null where no heading fits.
 */
export function findHeadline(document: DomDocument, runs: readonly Run[], bodyStart: number): Run | null {
  const claimed = lettersOf(claimedTitle(document))
  let nearest: Run | null = null
  let repeated: Run | null = null
  for (const [index, run] of runs.entries()) {
    if (index > bodyStart + 5) break
    const heading = headingOf(run)
    if (heading === 0) continue
    const letters = lettersOf(run.text)
    if (letters.length >= 8 && (claimed.includes(letters) || (letters.includes(claimed) && claimed !== '')))
      repeated = run
    else if (heading === 1) nearest = run
  }
  return repeated ?? nearest
}

function headingOf(run: Run): number {
  for (let at: Run['element'] | null = run.element; at; at = at.parentElement) {
    const match = /^h([1-6])$/.exec(at.localName)
    if (match) return Number(match[1])
    if (at !== run.element && at.children.length > 3) return 0
  }
  return 0
}
