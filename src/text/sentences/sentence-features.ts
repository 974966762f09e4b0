import { abbreviations } from '../../language/en/abbreviations.ts'
import { wordClasses } from '../../language/en/everyday-words.ts'
import { givenNames } from '../../language/en/given-names.ts'
import { lastWord } from './abbreviation-ends.ts'
import { reportingVerbs } from './asked-quotations.ts'
import type { BlockView } from './block-view.ts'
import { partingKinds } from './chunk-kinds.ts'
import type { ChunkBegin, ChunkEnd } from './chunk-shape.ts'

/** Longest last word that is a feature itself. */
const MAX_CORE_FEATURE = 8

/** True where a sentence may end after the chunk: it has a stop, or what follows looks like a beginning. */
export function mayEnd(view: BlockView, index: number): boolean {
  const { stop, closers } = view.ends[index] as ChunkEnd
  const next = view.begins[index + 1] as ChunkBegin
  if (stop !== 'w' && stop !== ',') return true
  if (next.case !== 'l' || (closers === '' ? next.opener !== '' : stop === ',')) return true
  return partingKinds.has(view.kinds[index] as string) || partingKinds.has(view.kinds[index + 1] as string)
}

/**
 * What the splitter knows of the gap after a chunk. Each feature is a letter for what it is about and its
 * value; those that bear on the matter have a weight in sentence-weights.ts. Which to keep was found by
 * leaving each out in turn (two-fold over the training documents).
 */
export function gapFeatures(view: BlockView, index: number): string[] {
  const { stop, closers } = view.ends[index] as ChunkEnd
  const begin = view.begins[index] as ChunkBegin
  const next = view.begins[index + 1] as ChunkBegin
  const after = view.begins[index + 2]
  const last = view.chunks.length - 1
  const core = lastWord(view, index)
  const lower = core.toLowerCase()
  const shown =
    lower.length <= MAX_CORE_FEATURE && (wordClasses.has(lower) || abbreviations.has(lower)) ? lower : ''
  const start = next.opener + next.case
  const step = stop + next.case
  const kind = view.kinds[index] as string
  const nextKind = view.kinds[index + 1] as string
  const previousKind = index > 0 ? (view.kinds[index - 1] as string) : '^'
  const previous = index > 0 ? (view.begins[index - 1] as ChunkBegin).case : '^'
  const previousStop = index > 0 ? (view.ends[index - 1] as ChunkEnd).stop : '^'
  const until = distance(view.until[index] as number)
  const quoted = view.quoted[index] as string
  const coreClass = wordClass(lower)
  const nextClass = wordClass(next.word)
  const left = last - index - 1
  const lastKind = kind === 'enum' ? 'list-number' : coreKind(core, stop, index)
  return [
    `t${stop}${closers}`, // the stop
    `s${stop}${closers}|${start}`, // and the beginning after it
    `k${stop}${lastKind}`, // what the last word is: an abbreviation, an initial …
    `A${stop}${lastKind}|${start}${nextClass}`,
    `l${stop}${shown}`, // the last word itself
    `L${shown}${next.case}`,
    `f${step}${after ? followKind(after) : '$'}`, // what the chunk after the next begins with
    `P${previousKind}|${kind}|${start}`, // kinds of chunks in a row
    `N${stop}${kind}|${nextKind}`,
    `M${step}${nextKind}`,
    `x${kind}|${start}${until}`,
    `S${previous}${previousStop}${begin.case}${step}${after?.case ?? '$'}`, // cases in a row
    `C${step}${begin.case}${view.capitals}`,
    `G${step}${coreClass}|${nextClass}`, // word classes in a row
    `h${step}${coreClass}`,
    `R${step}${begin.case}${coreClass}|${nextClass}|${after ? wordClass(after.word) : ''}`,
    `i${stop}${distance(index)}`, // where in the block
    `y${step}${index < 3 ? index : '+'}${left < 3 ? left : '+'}`,
    `z${step}${distance(view.chunks.length)}`,
    `a${stop}${distance(view.since[index] as number)}`, // how far from other stops
    `u${stop}${until}`,
    `q${stop}${quoted}`, // inside which quotation
    `Q${stop}${closers}${next.case}${quoted}`,
    `b${stop}${view.brackets[index]}`, // inside brackets
    `c${stop}${view.capitals}`, // in what kind of block
    `m${start}${view.bullets}`,
    `e${kind === 'enum' ? 'n' : ''}${nextKind === 'enum' ? 'N' : ''}${stop}${view.numbers}`,
  ]
}

/** Distances in chunks, coarser as they grow: 0 1 2 3 4-6 7-11 12-24 25- */
function distance(count: number): string {
  if (count < 4) return String(count)
  if (count < 7) return '4'
  if (count < 12) return '7'
  return count < 25 ? 'l' : 'x'
}

function followKind(begin: ChunkBegin): string {
  return reportingVerbs.has(begin.word) ? 'v' : begin.opener + begin.case
}

/** The classes of an everyday word, `N` for a given name, `#` for a number, `-` for any other. */
function wordClass(lower: string): string {
  const classes = wordClasses.get(lower)
  if (classes !== undefined) return classes.toString(36)
  if (givenNames.has(lower)) return 'N'
  return /^\p{N}/u.test(lower) ? '#' : '-'
}

/** What kind of word stands before the gap; index 0 begins the block, as the number of a list does. */
function coreKind(core: string, stop: string, index: number): string {
  const lower = core.toLowerCase()
  const abbreviation = stop === 'w' ? undefined : abbreviations.get(lower)
  if (abbreviation) return abbreviation
  if (core === '') return 'none'
  if (/^\p{Lu}$/u.test(core)) return index === 0 ? 'first-initial' : 'initial'
  if (/^(?:\p{L}\.)+\p{L}$/u.test(core)) return 'dotted'
  if (/^\p{N}/u.test(core)) return index === 0 ? 'first-number' : core.length === 4 ? 'year' : 'number'
  if (/[@/]|www\.|\.(?:com|org|net|edu|gov)/.test(lower)) return 'address'
  if (core.length === 1) return 'letter'
  const sayable = /[aeiouy]/.test(lower) ? '' : 'vowelless-'
  if (core[0] === lower[0]) return `${sayable}lower`
  return core === core.toUpperCase() ? 'capitals' : `${sayable}capital`
}
