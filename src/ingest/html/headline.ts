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

/** Fewer letters than this are shared by chance: a section's name, a brand (letters and digits). */
const MIN_SHARED = 8
/** A line that is no heading is the headline with this share of the claimed title's letters. */
const MIN_SHARE_OF_CLAIM = 0.5

/**
 * The run that is the headline: the heading that the page's metadata repeats, else a line before the text that
 * is most of the claimed title, else the h1 nearest before the text (`textStart`, an index into `runs`); null
 * where nothing fits.
 */
export function findHeadline(document: DomDocument, runs: readonly Run[], textStart: number): Run | null {
  const claimed = lettersOf(claimedTitle(document))
  let repeated: Run | null = null
  let line: Run | null = null
  let nearest: Run | null = null
  for (const [index, run] of runs.entries()) {
    if (index > textStart + LINES_AFTER_START) break
    const letters = lettersOf(run.text)
    const shared =
      letters.length >= MIN_SHARED &&
      claimed !== '' &&
      (claimed.includes(letters) || letters.includes(claimed))
    const heading = headingOf(run)
    if (heading > 0 && shared) repeated = run
    else if (heading === 1) nearest = run
    else if (
      shared &&
      index < textStart &&
      letters.length >= claimed.length * MIN_SHARE_OF_CLAIM &&
      letters.length <= claimed.length * 1.1
    )
      line = run
  }
  return repeated ?? line ?? nearest
}

/** A headline may follow the first words of prose: a standfirst set above it (runs). */
const LINES_AFTER_START = 5

/** The level of the heading that a run is, 0 for none. */
function headingOf(run: Run): number {
  for (let at: Run['element'] | null = run.element; at; at = at.parentElement) {
    const match = /^h([1-6])$/.exec(at.localName)
    if (match) return Number(match[1])
    if (at !== run.element && at.children.length > 3) return 0
  }
  return 0
}
