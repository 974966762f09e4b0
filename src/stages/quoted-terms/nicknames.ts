import { overlaps } from '../../domain/span.ts'
import { givenNames } from '../../language/en/given-names.ts'
import { titleWords } from '../../language/en/titles.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import { capitals, endsAsSentence } from './inside-marks.ts'
import {
  before,
  behind,
  type MarkedWords,
  type MarkReading,
  type Surroundings,
  wordBefore,
} from './marked-words.ts'

const nickname = (rule: string): MarkReading => ({ use: 'nickname', holder: null, rule })

/** A by-name is short: “the Mountain King”. */
const MOST_WORDS = 4
/** How far before "known as" the one who is known may be named. */
const KNOWN_REACH = 14

/** By-names: Tomas “the Bull” Orlec; nicknamed “Red Petra”. */
export function nicknameOf(marked: MarkedWords, around: Surroundings): MarkReading | undefined {
  if (marked.words.length > MOST_WORDS || endsAsSentence(marked)) return undefined
  return insideName(marked, around) ?? betweenNames(marked, around) ?? behindNaming(marked, around)
}

function insideName({ part }: MarkedWords, { mentions }: Surroundings): MarkReading | undefined {
  const name = nearbyMention(mentions, part.start, (each) => each.start < part.start && each.end > part.end)
  return name?.form === 'name' && name.type === 'person' ? nickname('inside-name') : undefined
}

/** Mentions are short and seldom nested: this many around an offset are looked at. */
const NEAR = 4

function nearbyMention(
  mentions: readonly FoundMention[],
  offset: number,
  fits: (mention: FoundMention) => boolean,
): FoundMention | undefined {
  const next = firstFrom(mentions, offset)
  for (let k = Math.min(mentions.length - 1, next + NEAR); k >= Math.max(0, next - NEAR); k--) {
    const mention = mentions[k] as FoundMention
    if (fits(mention)) return mention
  }
  return undefined
}

/** Tomas “the Bull” Orlec, Sgt. “Mad” Max Orlec: capitals on both sides, and one of them is somebody's name. */
function betweenNames(marked: MarkedWords, { mentions }: Surroundings): MarkReading | undefined {
  const [left, right] = [before(marked, 1), behind(marked, 1)]
  const given = left?.word === '.' ? before(marked, 2) : left
  if (marked.headline || /,$/.test(marked.inside) || /['’]s?$/.test(given?.word ?? '')) return undefined
  if (!given?.capital || !right?.capital || given.kind !== 'word' || right.kind !== 'word') return undefined
  const named =
    givenNames.has(given.word) ||
    titleWords.has(given.word) ||
    nearbyMention(
      mentions,
      right.start,
      (each) =>
        each.form === 'name' &&
        each.type === 'person' &&
        (overlaps(each, given) || each.start === right.start),
    ) !== undefined
  return named ? nickname('between-names') : undefined
}

/** nicknamed “Red Petra” · known on the docks as “Red Petra” · goes by “Ace” · aka “Ace” */
function behindNaming(marked: MarkedWords, around: Surroundings): MarkReading | undefined {
  const right = wordBefore(marked, 1)
  if (/^(?:nickname|nicknamed|nicknames|nicknamed|moniker|alias|aliases|aka|a\.k\.a|sobriquet)$/.test(right))
    return nickname('nicknamed')
  if (
    /^(?:of|as|is|was|him|her|himself|herself|,)$/.test(right) &&
    /^(?:nickname|moniker|alias|nicknamed|sobriquet)$/.test(wordBefore(marked, 2))
  )
    return nickname('nicknamed')
  if (right === 'by' && /^(?:go|goes|went|going)$/.test(wordBefore(marked, 2))) return nickname('goes-by')
  if (
    right === 'as' &&
    /^(?:him|her)$/.test(wordBefore(marked, 2)) &&
    /^kn[eo]ws?$/.test(wordBefore(marked, 3))
  )
    return nickname('know-as')
  const known = knownAt(marked)
  if (known === undefined) return undefined
  const { start } = before(marked, known) as { start: number }
  const reach = before(marked, KNOWN_REACH)?.start ?? marked.items[0]?.start ?? 0
  const who = lastMentionBefore(around.mentions, start, reach)
  const bears = who?.type === 'person' && (who.form === 'name' || capitals(marked) > 0)
  return bears ? nickname('person-known-as') : undefined
}

/** How many items may part "known" and "as": "known on the docks as". */
const KNOWN_GAP = 7

/** The distance of "known" from the marks that its "as" stands before; "dubbed" and "called" stand right there. */
export function knownAt(marked: MarkedWords): number | undefined {
  const right = wordBefore(marked, 1)
  if (right === 'dubbed' || right === 'christened') return 1
  let from = 1
  while (/^(?:the|a|an|simply|just)$/.test(wordBefore(marked, from)) && from < 3) from++
  if (wordBefore(marked, from) !== 'as') return undefined
  for (let distance = from + 1; distance <= from + KNOWN_GAP; distance++) {
    const item = before(marked, distance)
    if (!item || item.kind === 'quotation') return undefined
    if (item.word === 'known') return distance
  }
  return undefined
}

function lastMentionBefore(
  mentions: readonly FoundMention[],
  offset: number,
  reach: number,
): FoundMention | undefined {
  for (let k = firstFrom(mentions, offset) - 1; k >= 0; k--) {
    const mention = mentions[k] as FoundMention
    if (mention.start < reach) return undefined
    if (mention.end <= offset) return mention
  }
  return undefined
}
