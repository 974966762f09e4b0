import type { CueClause } from './asserted.ts'
import { cueWords } from './manner.ts'
import { MASK, type Setting } from './setting.ts'
import type { StatementDraft } from './statement-drafts.ts'

/** How much of what is said is looked at (code units). */
const CONTENT_START = 60

/** The words around a cue as `isAsserted` needs them. */
export function cueClauseOf(
  text: string,
  setting: Setting,
  { cue, source, content }: StatementDraft,
): CueClause | undefined {
  if (!cue) return undefined
  const { start, words } = setting
  const lead = words.slice(0, Math.max(0, cue.start - start))
  const behind = source && source.end <= cue.start ? source.start - start : -1
  const led = behind >= 0 ? cueWords(lead.slice(0, behind)) : []
  const first = content[0]
  const last = content.at(-1)
  const end = Math.max(cue.end, last?.end ?? 0)
  const quotes = last !== undefined && /["”’'»]/.test(text.charAt(last.end - 1))
  return {
    before:
      behind >= 0 ? [...led, MASK, ...cueWords(lead.slice(behind).replace(/^\uFFFC+/, ''))] : cueWords(lead),
    cue: cueWords(text.slice(cue.start, cue.end)),
    source: source ? cueWords(text.slice(source.start, source.end)) : [],
    content:
      first && first.start >= cue.end ? cueWords(text.slice(first.start, first.start + CONTENT_START)) : [],
    sourceAt: behind >= 0 ? led.length : -1,
    question: !quotes && /\?/.test(text.slice(end - 1, end + 2)),
  }
}
