import { auxiliaries } from '../../language/en/function-words.ts'
import { avoidingVerbs, distancingWords, namedParticiples } from '../../language/en/quoted-words.ts'
import { roleNouns } from '../../language/en/roles.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import { rangeOf } from '../statements/attribution.ts'
import { agentAt } from '../statements/naming-cues.ts'
import { endsAsSentence } from './inside-marks.ts'
import {
  before,
  behind,
  type Holder,
  type MarkedWords,
  type MarkReading,
  type Surroundings,
  wordBefore,
  wordBehind,
} from './marked-words.ts'
import { knownAt } from './nicknames.ts'
import { namingVerbBefore } from './used-terms.ts'

const MOST_WORDS = 6

/** Names for things that the report introduces or keeps its distance from: so-called “dead zones”, known as “dry stacking”. */
export function introducedTermOf(marked: MarkedWords, around: Surroundings): MarkReading | undefined {
  if (marked.words.length > MOST_WORDS || endsAsSentence(marked)) return undefined
  return (
    soCalled(marked, around) ??
    knownAs(marked, around) ??
    hasName(marked) ??
    refused(marked) ??
    inSlang(marked)
  )
}

/** How far before the marks "so-called" may stand: a so-called green “zone”. */
const SO_CALLED_REACH = 2

function soCalled(marked: MarkedWords, { startingAt }: Surroundings): MarkReading | undefined {
  let distance = 1
  while (distance <= SO_CALLED_REACH && !distancingWords.has(wordBefore(marked, distance))) distance++
  const word = wordBefore(marked, distance)
  const parted = word === 'called' && wordBefore(marked, distance + 1) === 'so'
  if (!distancingWords.has(word) && !parted) return undefined
  if (/^self-/.test(word))
    return {
      use: 'scare',
      holder: personOf(startingAt.get(behind(marked, wordBehind(marked, 1) === ',' ? 2 : 1)?.start ?? -1)),
      rule: word,
    }
  const isTerm = (word === 'so-called' || parted) && (isExplained(marked) || !isJudgement(marked))
  return isTerm
    ? { use: 'term', holder: null, rule: 'so-called-term' }
    : { use: 'scare', holder: 'voice', rule: 'kept-at-a-distance' }
}

/** the self-styled “general” Osk Orlec: he calls himself so */
function personOf(mention: FoundMention | undefined): Holder {
  return mention?.type === 'person' ? { start: mention.start, end: mention.end } : null
}

/** “dead zones”, stretches of seabed without oxygen · “zones” – areas where … · “zones” (closed areas) · “zones”, where … */
export function isExplained(marked: MarkedWords): boolean {
  const inside = /,$/.test(marked.inside)
  const parted = /^[,(–—:-]+$/.test(wordBehind(marked, 1))
  const next = parted && !inside ? 2 : 1
  const word = wordBehind(marked, next)
  if (word === 'where' || (/^(?:in|under)$/.test(word) && wordBehind(marked, next + 1) === 'which'))
    return true
  if (!parted && !inside) return false
  return (
    /^(?:or|a|an|the)$/.test(word) ||
    (/[^'’]s$/.test(word) && !auxiliaries.has(word) && !/^(?:as|his|its)$/.test(word))
  )
}

/** One word for people or for something good says what they are said to be, and are not: “volunteers”, “reform”. */
export function isJudgement({ words }: MarkedWords): boolean {
  const head = words.at(-1)?.toLowerCase() ?? ''
  return words.length === 1 || roleNouns.has(head)
}

/** known as “dry stacking” · a process called “dry stacking” · is called “the wall” by islanders */
function knownAs(marked: MarkedWords, { edges, endingAt }: Surroundings): MarkReading | undefined {
  const { items, at } = marked
  if (knownAt(marked) === undefined && !isNamedHere(marked, endingAt)) return undefined
  const by = wordBehind(marked, 1) === 'by' ? agentAt({ items, mentions: edges }, at + 2) : undefined
  return { use: 'term', holder: by ? rangeOf(items, by) : null, rule: 'known-as' }
}

/** "is called “X”", "a process called “X”", "what is called “X”": nobody is said to call it so. */
function isNamedHere(marked: MarkedWords, endingAt: Surroundings['endingAt']): boolean {
  let distance = 1
  if (wordBefore(marked, 1) === 'as' && /^(?:referred|described|to)$/.test(wordBefore(marked, 2))) {
    distance = wordBefore(marked, 2) === 'to' ? 3 : 2
    if (!/^(?:referred|described)$/.test(wordBefore(marked, distance))) return false
    return /^(?:is|are|was|were|be|been|being|sometimes|often|commonly|what's)$/.test(
      wordBefore(marked, distance + 1),
    )
  }
  if (/^(?:the|a|an)$/.test(wordBefore(marked, 1))) distance = 2
  if (!namedParticiples.has(wordBefore(marked, distance))) return false
  let k = distance + 1
  while (
    /^(?:sometimes|often|commonly|also|now|then|once|simply|usually|widely|locally|aptly|technically|colloquially|,)$/.test(
      wordBefore(marked, k),
    ) &&
    k < distance + 4
  )
    k++
  const item = before(marked, k)
  if (item?.kind !== 'word') return false
  if (/^(?:is|are|was|were|be|been|being|'s|what's|it's|that's|get|gets|got)$/.test(item.word)) return true
  // "a process called": a noun that can call nobody anything; "a plan Roe called" is Roe's word.
  return (
    !item.capital &&
    !isActor(endingAt.get(item.end)) &&
    /[a-z]$/.test(item.word) &&
    !/^(?:he|she|they|it|we|i|you|who|which|that|has|had|have|and|but|later|so)$/.test(item.word)
  )
}

function isActor(mention: FoundMention | undefined): boolean {
  return mention !== undefined && mention.type !== 'other' && mention.type !== 'place'
}

/** refused to call the killings “genocide”: nobody did */
function refused(marked: MarkedWords): MarkReading | undefined {
  const k = namingVerbBefore(marked) ?? -1
  const avoided = marked.items[k - 1]?.word === 'to' && avoidingVerbs.has(marked.items[k - 2]?.word ?? '')
  return avoided ? { use: 'term', holder: null, rule: 'refused-to-call' } : undefined
}

const SLANG = /^(?:slang|jargon|parlance|lingo|argot|dialect|shorthand|terminology)$|-speak$/

/** In army slang, “toast” is … · “sit on it” in consultant-speak */
function inSlang(marked: MarkedWords): MarkReading | undefined {
  const { items, at } = marked
  const first = items[at - 1]?.word === ',' ? at - 2 : at - 1
  const found =
    (SLANG.test(items[first]?.word ?? '') && first < at - 1) ||
    (wordBehind(marked, 1) === 'in' && [2, 3, 4].some((k) => SLANG.test(wordBehind(marked, k))))
  return found ? { use: 'term', holder: null, rule: 'in-slang' } : undefined
}

/** whose name is “X” · under the name “X” · the code name “X” · branded as “X” */
function hasName(marked: MarkedWords): MarkReading | undefined {
  const name =
    /^(?:name|names|title|codename|code-name|nickname|acronym|brand|password|heading|rubric|banner)$/
  const right = wordBefore(marked, 1)
  if (
    name.test(right) ||
    (/^(?:of|is|was|:)$/.test(right) && /^(?:name|names|codename|code-name)$/.test(wordBefore(marked, 2)))
  )
    return { use: 'term', holder: null, rule: 'has-name' }
  return undefined
}
