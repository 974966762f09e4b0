import { overlaps, type Range } from '../../domain/span.ts'
import type { Syntax } from '../../text/model-reading.ts'
import { firstAtLeast, firstFrom } from '../../text/search-sorted.ts'
import type { FoundMention } from '../mentions/mentions.ts'

/** "PORT ELM, Feb. 3 (Reuters) — The bridge …": capitals and numbers up to a dash that a capital follows. */
const DATELINE =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.’'/-]*,?\s){1,9}(?:\([^()\n]{2,60}\)\s)?[-–—]{1,2}\s(?=["“‘]?\p{Lu})/u
/** Datelines are shorter (code units). */
const MAX_DATELINE = 160

/** Where a block's own words begin: behind its dateline, which is nobody's words and names no speaker. */
export function behindDateline(text: string, block: Range): number {
  const lead = DATELINE.exec(text.slice(block.start, Math.min(block.end, block.start + MAX_DATELINE)))
  return block.start + (lead?.[0].length ?? 0)
}

/** A clause that breaks off where it begins: ", who" */
const BROKEN_OFF = /[,\s]+(?:who|whom|whose|which|that)$/i

/** A source without the relative pronoun of a clause that is not in it: "Jo Roe, the mayor, who" → "Jo Roe, the mayor" */
export function withoutLooseEnd(text: string, source: Range): Range {
  const loose = BROKEN_OFF.exec(text.slice(source.start, source.end))
  return loose ? { start: source.start, end: source.start + loose.index } : source
}

/** Words that name nobody; at a source's edge they belong to it only where they hang on one of its words. */
const LOOSE = new Set(['ADV', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PUNCT'])

/**
 * A source without what belongs to the verb: "Later Jo Roe" → "Jo Roe", "Jo Roe, speaking in Alder," → "Jo Roe,". What
 * hangs on no word of it is told by the tree.
 */
export function withoutLooseWords(syntax: Syntax, source: Range): Range {
  const { starts, ends, heads, upos, uposNames } = syntax
  const kindOf = (word: number) => uposNames[upos[word] as number] as string
  let first = firstAtLeast(starts, source.start)
  let end = firstAtLeast(starts, source.end)
  const isTop = (word: number) =>
    (heads[word] as number) < first || (heads[word] as number) >= end || heads[word] === word
  for (let word = first + 2; word < end; word++) {
    if (kindOf(word) === 'VERB' && kindOf(word - 1) === 'PUNCT' && isTop(word)) {
      end = word
      break
    }
  }
  while (end - first > 1 && LOOSE.has(kindOf(first)) && isTop(first)) first++
  while (end - first > 1 && LOOSE.has(kindOf(end - 1)) && isTop(end - 1)) end--
  if (first >= end) return source
  return { start: starts[first] as number, end: ends[end - 1] as number }
}

/** Tomas | “the Bull” Orlec: a source that ends within a name, or begins there, has all of it. */
export function withWholeNames(mentions: readonly FoundMention[], { start, end }: Range): Range {
  for (const edge of [start, end]) {
    const from = firstFrom(mentions, edge)
    for (let k = from - 1; k >= 0 && k >= from - NEAR_MENTIONS; k--) {
      const name = mentions[k] as FoundMention
      if (name.form !== 'name' || !overlaps(name, { start, end })) continue
      start = Math.min(start, name.start)
      end = Math.max(end, name.end)
    }
  }
  return { start, end }
}

/** So few mentions before an edge can hold it. */
const NEAR_MENTIONS = 3
