import { dateRules } from './date-rules.ts'
import { dayTimeRules } from './day-time-rules.ts'
import { durationRules } from './duration-rules.ts'
import { type Matched, matcher, type Rule } from './grammar.ts'
import { modifiedRules } from './modified-rules.ts'
import { eraRules, holidayRules, referenceRules } from './named-rules.ts'
import { periodRules } from './period-rules.ts'
import { relativeRules } from './relative-rules.ts'
import { setRules } from './set-rules.ts'
import type { TimeWord } from './time-words.ts'

/** All that a time may be written as. Of rules that read as far the first holds. */
export const timeRules: readonly Rule[] = [
  ...setRules,
  ...eraRules,
  ...holidayRules,
  ...dayTimeRules,
  ...dateRules,
  ...periodRules,
  ...relativeRules,
  ...durationRules,
  ...modifiedRules,
  ...referenceRules,
]

const find = matcher(timeRules)

/** The expressions of a text in order: at each word the one that reaches furthest, none inside of another. */
export function findExpressions(words: readonly TimeWord[]): Matched[] {
  const found: Matched[] = []
  for (let at = 0; at < words.length; at++) {
    if ((words[at] as TimeWord).sentence < 0) continue
    const match = find(words, at)
    if (!match) continue
    found.push(match)
    at = match.next - 1
  }
  return found
}
