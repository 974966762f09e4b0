import type { Range } from '../../domain/span.ts'
import { givenNames } from '../../language/en/given-names.ts'
import { abbreviatedTitles, titleWords } from '../../language/en/titles.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import type { Matched } from './grammar.ts'
import type { TimeWord } from './time-words.ts'

/** A bare word of the calendar that is part of somebody's or something's name: "Joe Friday", "the Sunday Times". */
const NAMED: ReadonlySet<string> = new Set([
  'weekday',
  'month',
  'season',
  'today',
  'year',
  'relative-unit',
  'repeated',
  'weekdays',
])

/** No name is looked for that begins further away (code units). */
const LONGEST_NAME = 80

/** Whether a bare word of the calendar stands inside of a name of several words. */
export function namedOtherwise(
  mentions: readonly FoundMention[],
  words: readonly TimeWord[],
  found: Matched,
): boolean {
  if (!NAMED.has(found.rule)) return false
  if (found.rule === 'weekday' && (isOfPaper(words, found) || behindGivenName(words, found.first)))
    return true
  const start = (words[found.first] as TimeWord).start
  const end = (words[found.next - 1] as TimeWord).end
  for (let at = firstFrom(mentions, start - LONGEST_NAME); at < mentions.length; at++) {
    const mention = mentions[at] as FoundMention
    if (mention.start > start) return false
    if (mention.form === 'name' && mention.end >= end && mention.end - mention.start > end - start)
      return isOneName(words, found, mention)
  }
  return false
}

/** "April Soames": whether a range is a part, and no more, of a person's name. */
export function isInPerson(mentions: readonly FoundMention[], { start, end }: Range): boolean {
  const mention = mentions[firstFrom(mentions, start + 1) - 1]
  return (
    mention?.form === 'name' &&
    mention.type === 'person' &&
    mention.start <= start &&
    end <= mention.end &&
    mention.end - mention.start > end - start
  )
}

/** "the Sunday Times", "The Friday Project": an article before a day and a name behind it. */
function isOfPaper(words: readonly TimeWord[], { first, next }: Matched): boolean {
  const behind = words[next]
  return (
    words[first - 1]?.lower === 'the' &&
    behind?.capital === true &&
    behind.sentence === words[first]?.sentence
  )
}

/** "Sheriff Joe Friday": a given name alone before a day makes it a surname; "Michael Jordan Friday" is a day behind one. */
function behindGivenName(words: readonly TimeWord[], at: number): boolean {
  const given = words[at - 1]
  if (
    !given?.capital ||
    given.sentence !== words[at]?.sentence ||
    given.possessive ||
    !givenNames.has(given.lower)
  )
    return false
  const before = words[at - 2]
  return (
    !before?.capital ||
    before.sentence !== given.sentence ||
    titleWords.has(before.lower) ||
    abbreviatedTitles.has(before.lower)
  )
}

/** A day at a name's beginning belongs to the sentence: "Monday Reed said"; one behind a name is its last word. */
function isOneName(words: readonly TimeWord[], found: Matched, mention: FoundMention): boolean {
  const first = words[found.first] as TimeWord
  if (mention.type === 'person')
    return (
      (mention.start < first.start && words[found.first - 1]?.capital === true) ||
      (mention.start === first.start && givenNames.has(first.lower)) // "April Soames"
    )
  return mention.end > first.end || found.rule === 'year' || found.rule === 'today'
}
