import type { Range } from '../../domain/span.ts'
import { cueForms } from '../../language/en/cue-verbs.ts'
import { auxiliaries, clauseOpeners, relativePronouns } from '../../language/en/function-words.ts'
import { callingVerbs, describingVerbs, wordingNouns } from '../../language/en/quoted-words.ts'
import { rangeOf } from '../statements/attribution.ts'
import { subjectAfter } from '../statements/source-phrases.ts'
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

const MOST_WORDS = 6
/** The longest subject in such an aside: "as the deputy minister for the harbours labels them". */
const ASIDE_REACH = 12

/** Words that the report says are somebody's: “pirates”, as the navy labels them; what the ministry calls “zones”. */
export function heldWordsOf(marked: MarkedWords, around: Surroundings): MarkReading | undefined {
  if (marked.words.length > MOST_WORDS || endsAsSentence(marked)) return undefined
  const holder = asTheyCall(marked) ?? inTheirWords(marked, around) ?? whatTheyCall(marked)
  return holder && { use: 'scare', holder: holder.words, rule: holder.rule }
}

interface Held {
  readonly words: Holder
  readonly rule: string
}

/** How many words the marks may stand before: the “free” harbour ferry, as … */
const HEAD_WORDS = 2

const isAside = (word: string) => /^(?:,|–|—|-|\()$/.test(word)

/** “pirates”, as the navy labels them · “pirates”, as they are known · the “pirates” (as he calls them) */
function asTheyCall(marked: MarkedWords): Held | undefined {
  const { items, at } = marked
  // the “free” port, as they call it: a noun may stand between
  let from = 1
  while (
    from <= HEAD_WORDS &&
    behind(marked, from)?.kind === 'word' &&
    behind(marked, from + 1)?.kind === 'word'
  )
    from++
  if (!isAside(wordBehind(marked, from + 1)) || isAside(wordBehind(marked, 1))) from = 0
  from += isAside(wordBehind(marked, from + 1)) ? 2 : 1
  if (!/^(?:as|what)$/.test(wordBehind(marked, from))) return undefined
  const start = at + from + 1
  for (let k = start; k < items.length && k < start + ASIDE_REACH; k++) {
    const { word, kind } = items[k] as (typeof items)[number]
    if (kind !== 'word') return undefined
    if (!namesIn(word) && !/^(?:has|have|had|likes?|liked)$/.test(word)) continue
    if (/^(?:has|have|had|likes?|liked)$/.test(word)) {
      if (![1, 2, 3].some((more) => namesIn(items[k + more]?.word ?? ''))) continue
    }
    if (k === start) return undefined
    if (/^(?:is|are|was|were|'s)$/.test(items[k - 1]?.word ?? ''))
      return { words: null, rule: 'as-it-is-called' }
    let to = k - 1
    while (to > start && (auxiliaries.has(items[to]?.word ?? '') || /..ly$/.test(items[to]?.word ?? ''))) to--
    return { words: rangeOf(items, { from: start, to }), rule: 'as-they-call' }
  }
  return undefined
}

const namesIn = (word: string) =>
  callingVerbs.has(word) ||
  word === 'describes' ||
  word === 'described' ||
  word === 'refers' ||
  word === 'known'

/** “model villages”, in the army's phrase · “guests” – the regime's word for its prisoners · to use Roe's word, “guests” */
function inTheirWords(marked: MarkedWords, { edges }: Surroundings): Held | undefined {
  const { items, at } = marked
  let from = 1
  if (isAside(wordBehind(marked, from))) from++
  const aside = from > 1 || /,$/.test(marked.inside)
  if (wordBehind(marked, from) === 'in') from++
  else if (
    aside &&
    wordBehind(marked, from) === 'to' &&
    /^(?:use|borrow|quote)$/.test(wordBehind(marked, from + 1))
  )
    from += 2
  else if (!aside) return usingTheirs(marked)
  if (
    /^(?:the|a)$/.test(items[at + from]?.word ?? '') &&
    wordingNouns.has(items[at + from + 1]?.word ?? '') &&
    items[at + from + 2]?.word === 'of'
  ) {
    // “evacuated”, in the words of the governor
    const owner = subjectAfter(items, at + from + 3, edges)
    return owner && { words: rangeOf(items, owner), rule: 'in-the-words-of' }
  }
  const own = /^(?:his|her|their)$/
  for (let k = at + from; k < items.length && k < at + from + ASIDE_REACH; k++) {
    const item = items[k]
    // What is behind "that" or a verb is no owner's: the film that made her name; saying they mocked Roe's wording.
    if (/.ing$/.test(item?.word ?? '') || cueForms.has(item?.word ?? '')) break
    if (item?.kind !== 'word' || clauseOpeners.has(item.word) || relativePronouns.has(item.word)) break
    if (own.test(item.word) ? k > at + from : !/(?:'s|s')$/.test(item.word)) continue
    const noun = [k + 1, k + 2].find((more) => wordingNouns.has(items[more]?.word ?? ''))
    if (noun === undefined) continue
    return { words: withoutPossessive(items, at + from, k), rule: 'in-their-words' }
  }
  return usingTheirs(marked)
}

/** in Roe's words, “guests” · to borrow Roe's phrase “guests” · in the army's “model villages” is nobody's but the writer's */
function usingTheirs(marked: MarkedWords): Held | undefined {
  const { items, at } = marked
  const from = wordBefore(marked, 1) === ',' ? 2 : 1
  if (
    !/^(?:word|words|term|phrase|parlance|language|jargon|terminology|terms)$/.test(wordBefore(marked, from))
  )
    return undefined
  const owner = before(marked, from + 1)
  if (!owner || !(/(?:'s|s')$/.test(owner.word) || /^(?:his|her|their)$/.test(owner.word))) return undefined
  let first = at - from - 1
  while (
    first > 0 &&
    at - first < ASIDE_REACH &&
    items[first - 1]?.kind === 'word' &&
    !/^(?:in|to|use|using|borrow|of|by|with)$/.test(items[first - 1]?.word ?? '')
  )
    first--
  return { words: withoutPossessive(items, first, at - from - 1), rule: 'in-their-words' }
}

export function withoutPossessive(items: MarkedWords['items'], from: number, to: number): Range {
  const { start, end } = rangeOf(items, { from, to })
  const last = items[to]?.word ?? ''
  return { start, end: last.endsWith("'s") ? end - 2 : last.endsWith("'") ? end - 1 : end }
}

/** what the ministry calls “zones” · what he described as a “zone” · what is called a “zone” */
function whatTheyCall(marked: MarkedWords): Held | undefined {
  const { items, at } = marked
  let distance = 1
  while (
    /^(?:a|an|the|his|her|its|their|as|to|this|these|those|some|our)$/.test(wordBefore(marked, distance)) &&
    distance < 4
  )
    distance++
  const verb = wordBefore(marked, distance)
  const as =
    wordBefore(marked, distance - 1) === 'as' ||
    [1, 2, 3].some((k) => k < distance && wordBefore(marked, k) === 'as')
  if (!(callingVerbs.has(verb) || (as && describingVerbs.has(verb)) || (as && verb === 'known')))
    return undefined
  for (let more = distance + 1; more <= distance + ASIDE_REACH; more++) {
    const item = before(marked, more)
    if (!item || item.kind === 'quotation' || (item.kind === 'mark' && item.word !== '.')) return undefined
    if (!/^(?:what|what's)$/.test(item.word)) continue
    let to = at - distance - 1
    while (
      to > at - more &&
      (auxiliaries.has(items[to]?.word ?? '') ||
        /..ly$|^(?:also|once|often|sometimes)$/.test(items[to]?.word ?? ''))
    )
      to--
    if (to === at - more) return { words: null, rule: 'what-is-called' }
    return { words: rangeOf(items, { from: at - more + 1, to }), rule: 'what-they-call' }
  }
  return undefined
}
