import { lettersOf } from '../../text/letters.ts'
import type { DomDocument } from './dom.ts'
import type { Run } from './runs.ts'

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
/** A line that is no heading is the headline when it is this like the claimed title. */
const LINE_LIKENESS = 0.5
/** A headline may follow the first words of prose: a standfirst set above it (runs). */
const LINES_AFTER_START = 5

/**
 * The run that is the headline: of the headings above the text the one most like the title that the page's
 * metadata claims, else a line that is most of it, else the h1 nearest before the text (`textStart`, an index
 * into `runs`); null where nothing fits.
 */
export function findHeadline(document: DomDocument, runs: readonly Run[], textStart: number): Run | null {
  const claimed = lettersOf(claimedTitle(document))
  let best: Run | null = null
  let bestScore = 0
  for (const [index, run] of runs.entries()) {
    if (index > textStart + LINES_AFTER_START) break
    const score = headlineScore(run, claimed, index < textStart)
    if (score > 0 && score >= bestScore) {
      best = run
      bestScore = score
    }
  }
  return best
}

/** Above 0 for what may be the headline: an h1 before another heading before a line, then likeness. */
function headlineScore(run: Run, claimed: string, aboveText: boolean): number {
  const heading = headingOf(run)
  const likeness = likenessOf(lettersOf(run.text), claimed)
  if (heading === 1) return 1 + 2 * likeness
  if (heading > 1) return likeness > 0 ? 0.9 + likeness : 0
  return aboveText && likeness >= LINE_LIKENESS ? likeness : 0
}

/** 1 for the same letters, less where one is only a part of the other, 0 otherwise. */
function likenessOf(letters: string, claimed: string): number {
  if (letters.length < MIN_SHARED || claimed === '') return 0
  if (!claimed.includes(letters) && !letters.includes(claimed)) return 0
  return Math.min(letters.length, claimed.length) / Math.max(letters.length, claimed.length)
}

/** The level of the heading that a run is, 0 for none. */
function headingOf(run: Run): number {
  for (let at: Run['element'] | null = run.element; at; at = at.parentElement) {
    const match = /^h([1-6])$/.exec(at.localName)
    if (match) return Number(match[1])
    if (at !== run.element && at.children.length > 3) return 0
  }
  return 0
}
