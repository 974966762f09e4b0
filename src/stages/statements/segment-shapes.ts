import { determiners, settingPrepositions, timeWords } from '../../language/en/function-words.ts'
import { isAdverb } from './cues.ts'
import type { Item } from './outline.ts'
import { isTerm, type MentionEdges } from './source-phrases.ts'

/** One segment with what the attribution patterns ask of it. */
export interface SegmentReader {
  readonly items: readonly Item[]
  readonly mentions: MentionEdges
  /** It is a headline's. */
  readonly heading?: boolean
}

/** How many items behind a cue may tell where, when and to whom before the content starts. */
export const MAX_SETTING_ITEMS = 24

export const isMark = (item: Item | undefined, word: string) => item?.kind === 'mark' && item.word === word
export const isDash = (item: Item | undefined) => item?.kind === 'mark' && /^[-–—―]+$/.test(item.word)

/** The quotation item at `at`, or before the comma or dash at `at`. */
export function quotationEndingAt(items: readonly Item[], at: number): number | undefined {
  const item = items[at]
  if (item?.kind === 'quotation') return isTerm(item) && at > 0 ? undefined : at
  if ((isMark(items[at], ',') || isDash(items[at])) && items[at - 1]?.kind === 'quotation') return at - 1
  return undefined
}

/** Nothing but where, when and to whom stands between `tail` and the end. */
export function isSetting({ items }: SegmentReader, tail: number): boolean {
  const first = items[tail]
  if (!first || first.kind === 'mark') return true
  return timeWords.has(first.word) || settingPrepositions.has(first.word) || isAdverb(first)
}

export function isAdverbial(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return (
    !item ||
    /ing$/.test(item.word) ||
    /^(?:who|which|and|but|while|as|when|after)$/.test(item.word) ||
    timeWords.has(item.word)
  )
}

export function lastContentItem(items: readonly Item[]): number {
  let k = items.length - 1
  while (k >= 0 && items[k]?.kind === 'mark') k--
  return k
}

/** Leaves "But", "And", "Meanwhile," at a segment's start out of what is said. */
export function skipLead(items: readonly Item[], start: number): number {
  let k = start
  while (
    k < items.length &&
    (items[k]?.kind === 'mark' ||
      /^(?:but|and|however|meanwhile|still|so|yet|also)$/.test(items[k]?.word ?? ''))
  )
    k++
  return k
}

/** “A” and “B”, “C”: quotations that only commas and "and" part are one content. */
export function extendOverQuotations(items: readonly Item[], start: number, limit: number): number {
  let to = start
  for (let k = start + 1; k < limit; k++) {
    const item = items[k] as Item
    if (item.kind === 'quotation') to = k
    else if (!(isMark(item, ',') || item.word === 'and')) break
  }
  return to
}

export function startsNominal({ items, mentions }: SegmentReader, at: number): boolean {
  const item = items[at]
  return item !== undefined && (item.capital || determiners.has(item.word) || mentions.starts.has(item.start))
}
