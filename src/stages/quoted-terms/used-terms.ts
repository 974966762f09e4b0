import { contains } from '../../domain/span.ts'
import type { Statement } from '../../domain/statement.ts'
import { callingVerbs, describingNouns, describingVerbs } from '../../language/en/quoted-words.ts'
import { endsAsSentence } from './inside-marks.ts'
import type { MarkedWords } from './marked-words.ts'

/** “enemies of the people”: more words than these are speech about something, not what it is called. */
const MOST_WORDS = 6

/** called them “losers” · described it as “a mess”: the statement whose cue gives something a name, and the words in marks are it. */
export function isUsedTerm(marked: MarkedWords, { cue, content }: Statement): boolean {
  if (marked.words.length > MOST_WORDS || endsAsSentence(marked)) return false
  const named = cue.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [])
  const { items, at, part } = marked
  if (!content.some((range) => contains(range, part))) return false
  if (named.some((word) => callingVerbs.has(word)))
    return !/\b(?:for|on|out|in|off|upon)$/i.test(cue[0]?.text ?? '')
  if (!named.some((word) => describingVerbs.has(word) || describingNouns.has(word))) return false
  // described it as a “mess”: "as" and an article stand before the marks, or end the cue
  let k = at - 1
  while (k >= 0 && /^(?:a|an|the|his|her|its|their|being|both|“)$/.test(items[k]?.word ?? '')) k--
  return (
    items[k]?.word === 'as' ||
    (named.at(-1) === 'as' && cue[0] !== undefined && (items[k]?.end ?? 0) <= cue[0].end)
  )
}
