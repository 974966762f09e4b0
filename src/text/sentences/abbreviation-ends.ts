import { type AbbreviationKind, abbreviations } from '../../language/en/abbreviations.ts'
import { WordClass, wordClasses } from '../../language/en/everyday-words.ts'
import { weekdayNames } from '../../language/en/times/days.ts'
import { zoneOffsets, zonePlaces } from '../../language/en/times/time-zones.ts'
import type { BlockView } from './block-view.ts'
import type { ChunkBegin, ChunkEnd } from './chunk-shape.ts'

/** Longest last word that is looked at. */
const MAX_CORE = 24

/** The last word of a chunk before its stop, without what stands before it: `(D-Calif.` → `Calif`. */
export function lastWord(view: BlockView, index: number): string {
  const { text, chunks, ends } = view
  const end = (ends[index] as ChunkEnd).coreEnd
  const floor = Math.max(chunks.starts[index] as number, end - MAX_CORE)
  let from = end
  while (from > floor && !'-–—/("“‘[<'.includes(text[from - 1] as string)) from--
  return text.slice(from, end)
}

/** Abbreviations after which a sentence as often as not begins. */
const mayEndSentences: ReadonlySet<AbbreviationKind> = new Set([
  'suffix',
  'state',
  'company',
  'trailing',
  'country',
  'unit',
])

/** A day or a zone goes on with the clock time before it: "at 10 p.m. Wednesday", "9 a.m. EST". */
const behindClock: ReadonlySet<string> = new Set([
  ...weekdayNames.map(([name]) => name as string),
  ...[...Object.keys(zoneOffsets), ...Object.keys(zonePlaces)].map((zone) => zone.toLowerCase()),
])

/** Whether a sentence ends after an abbreviation, where that is certain. */
export function afterAbbreviation(view: BlockView, index: number): boolean | undefined {
  const { stop, closers } = view.ends[index] as ChunkEnd
  if (stop !== '.' || closers !== '') return undefined
  const core = lastWord(view, index)
  const kind = abbreviations.get(core.toLowerCase())
  // e.g. this · Roe v. Lee
  if (kind === 'leading') return false
  if (core === 'Del' && isDelegate(view, index)) return false
  if (/^[ap]\.m$/i.test(core) && behindClock.has(view.begins[index + 1]?.word ?? '')) return false
  const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(core)
  if (!dotted && (kind === undefined || !mayEndSentences.has(kind))) return undefined
  return beginsWithGrammar(view, index + 1) ? true : undefined
}

/** "said Del. Jo Roe": Delaware stands behind a comma, and a name behind the delegate. */
function isDelegate(view: BlockView, index: number): boolean {
  const next = view.begins[index + 1]
  return view.ends[index - 1]?.stop !== ',' && next?.case === 'U' && !beginsWithGrammar(view, index + 1)
}

/** She lives in the U.S. The rest … : in prose a capitalised word of grammar begins a sentence. */
function beginsWithGrammar(view: BlockView, index: number): boolean {
  const { word, case: cased } = view.begins[index] as ChunkBegin
  if (view.capitals === 'h' || cased !== 'U') return false
  return ((wordClasses.get(word) ?? 0) & WordClass.functional) !== 0
}
