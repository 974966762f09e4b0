import type { Warning } from '../../domain/warning.ts'
import type { Run } from './runs.ts'

/** Double quotation marks; single ones are apostrophes too often to be counted. */
const MARKS = /["“”„«»]/g

/**
 * A warning where paragraphs of the page's article region that were left out hold quotation marks: somebody's
 * words may be missing. `left` are those paragraphs, `kept` what was kept.
 */
export function warnOfLoss(
  left: readonly Run[],
  kept: readonly Run[],
  selectorOf: (run: Run) => string,
): Warning[] {
  const losing = left.filter((run) => countMarks(run) > 1)
  const first = losing[0]
  if (!first) return []
  const lost = losing.reduce((sum, run) => sum + countMarks(run), 0)
  const total = lost + kept.reduce((sum, run) => sum + countMarks(run), 0)
  const places =
    losing.length === 1 ? selectorOf(first) : `${losing.length} places, the first ${selectorOf(first)}`
  return [
    {
      code: 'extraction-loss',
      message: `${lost} of the page's ${total} quotation marks stand outside what was kept, at ${places}`,
    },
  ]
}

function countMarks(run: Run): number {
  return run.text.match(MARKS)?.length ?? 0
}
