import type { Statement } from '../../domain/statement.ts'
import { determiners } from '../../language/en/function-words.ts'
import { callingVerbs, describingNouns, describingVerbs } from '../../language/en/quoted-words.ts'
import { isNamingNoun } from '../statements/naming-cues.ts'
import type { Item } from '../statements/outline.ts'
import { endsAsSentence } from './inside-marks.ts'
import type { MarkedWords } from './marked-words.ts'

/** “enemies of the people”: more words than these are speech about something, not what it is called. */
const MOST_WORDS = 6

/** The longest object between verb and marks: "called the three bridges over the Orsa “toys”". */
const OBJECT_REACH = 10

/**
 * called them “losers” · described it as “a mess” · spoke of “riots”: the marks stand behind the verb of naming that is
 * the statement's cue, with nothing but the object between; or the rules found it so.
 */
export function isUsedTerm(marked: MarkedWords, { cue, evidence }: Statement): boolean {
  if (marked.words.length > MOST_WORDS || endsAsSentence(marked)) return false
  if (evidence.some((rule) => rule === 'naming-cleft' || rule === 'naming-passive')) return true
  if (isCalledBehind(marked, cue)) return true
  const verb = marked.items[namingVerbBefore(marked) ?? -1]
  return verb !== undefined && cue.some((each) => each.start <= verb.start && verb.start < each.end)
}

/** How far behind the marks the verb may stand: “Traitor”, a woman in the third row called him. */
const CALLED_REACH = 10

/** “Traitor”, one woman called him; not “Run,” she called, which is speech. */
function isCalledBehind({ items, at }: MarkedWords, cue: Statement['cue']): boolean {
  for (let k = at + 1; k < items.length && k <= at + CALLED_REACH; k++) {
    const { word, start } = items[k] as Item
    if (!callingVerbs.has(word) || !cue.some((each) => each.start <= start && start < each.end)) continue
    const object = items[k + 1]
    return (
      object?.kind === 'word' &&
      (/^(?:him|them|it|me|us)$/.test(object.word) || determiners.has(object.word) || object.capital)
    )
  }
  return false
}

/** Which item is the verb, or noun, of naming that gives the words in marks to something. */
export function namingVerbBefore({ items, at }: MarkedWords): number | undefined {
  const mention = `${items[at - 2]?.word} ${items[at - 1]?.word}`
  if (
    /^(?:sp(?:eaks?|oke|oken|eaking)|talk(?:s|ed|ing)?) of$|^(?:refer(?:s|red|ring)?|allud(?:es?|ed|ing)) to$/.test(
      mention,
    )
  )
    return at - 2
  let as = false
  for (let k = at - 1; k >= 0 && at - k <= OBJECT_REACH; k--) {
    const item = items[k] as Item
    if (item.kind !== 'word') return undefined
    if (item.word === 'as') as = true
    if (isNamingNoun(items, k)) continue
    const direct = callingVerbs.has(item.word)
    if (!direct && !(as && (describingVerbs.has(item.word) || describingNouns.has(item.word)))) continue
    // "called for “a vote”" names nothing.
    return direct && /^(?:for|on|out|in|off|upon)$/.test(items[k + 1]?.word ?? '') ? undefined : k
  }
  return undefined
}
