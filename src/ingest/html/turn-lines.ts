import { turnLabelOf } from '../../text/turn-label.ts'
import { keyOf, MIN_TURNS_OF_ONE } from '../shapes/transcript.ts'

/** Fewer lines with labels are no exchange. */
const MIN_LABELS = 3
/** So many of the lines have one. */
const MIN_SHARE = 0.5

/**
 * The turns of an exchange that a page sets as lines of one paragraph ("Reporter: …<br>Feld: …"), each with the
 * lines that go on with it; null where it is none.
 */
export function turnLines(text: string): string[] | null {
  const lines = text.split('\n').map((line) => line.trim())
  if (lines.length < MIN_LABELS) return null
  const keys = lines.map((line) => {
    const label = turnLabelOf(line)
    const hasWords = label?.mark !== undefined && label.start < line.length
    return label && hasWords ? keyOf(line.slice(label.name.start, label.name.end)) : undefined
  })
  const labels = keys.filter((key) => key !== undefined)
  const times = new Map<string, number>()
  for (const key of labels) times.set(key, (times.get(key) ?? 0) + 1)
  const recurs = [...times.values()].some((count) => count >= MIN_TURNS_OF_ONE)
  if (labels.length < Math.max(MIN_LABELS, lines.length * MIN_SHARE) || times.size < 2 || !recurs) return null
  const turns: string[] = []
  for (const [at, line] of lines.entries()) {
    if (turns.length === 0 || keys[at] !== undefined) turns.push(line)
    else turns[turns.length - 1] += `\n${line}`
  }
  return turns
}
