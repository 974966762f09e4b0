import type { Statement } from '../../domain/statement.ts'
import { callingVerbs, describingNouns, describingVerbs } from '../../language/en/quoted-words.ts'
import { endsAsSentence } from './inside-marks.ts'
import type { MarkedWords } from './marked-words.ts'

/** “enemies of the people”: more words than these are speech about something, not what it is called. */
const MOST_WORDS = 6

/** The longest object between verb and marks: "called the three bridges over the Orsa “toys”". */
const OBJECT_REACH = 10

/**
 * called them “losers” · described it as “a mess” · the dog that islanders call “mayor”: the marks stand behind the
 * verb of naming that is the statement's cue, with nothing but the object between; or the rules found it so.
 */
export function isUsedTerm(marked: MarkedWords, { cue, evidence }: Statement): boolean {
  if (marked.words.length > MOST_WORDS || endsAsSentence(marked)) return false
  if (evidence.some((rule) => rule === 'naming-cleft' || rule === 'naming-passive')) return true
  const { items, at } = marked
  let as = false
  for (let k = at - 1; k >= 0 && at - k <= OBJECT_REACH; k--) {
    const { word, kind, start } = items[k] as (typeof items)[number]
    if (kind !== 'word') return false
    if (word === 'as') as = true
    const names = callingVerbs.has(word) || (as && (describingVerbs.has(word) || describingNouns.has(word)))
    if (!names) continue
    // "called for “a vote”" names nothing.
    if (/^(?:for|on|out|in|off|upon)$/.test(items[k + 1]?.word ?? '')) return false
    return cue.some((each) => each.start <= start && start < each.end)
  }
  return false
}
