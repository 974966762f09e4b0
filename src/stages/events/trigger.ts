import type { Range } from '../../domain/span.ts'
import type { Frame, VerbForm } from './frames.ts'
import type { Tree } from './tree.ts'

/** A mention of an event: the word that names it, and what belongs to it. */
export interface Trigger {
  readonly at: number
  readonly frame: Frame
  readonly noun: boolean
  readonly form: VerbForm['form'] | undefined
  /** The verb's object that is part of the trigger ("carried out an attack"), or the light verb of a noun. */
  readonly partner: number | undefined
  /** Word indices, in text order. */
  readonly words: readonly number[]
}

/** The stretches of a trigger: neighbouring words are one. */
export function rangesOf(tree: Tree, { words }: Trigger): Range[] {
  const ranges: { start: number; end: number }[] = []
  let last = -2
  for (const word of words) {
    const end = tree.ends[word] as number
    const open = ranges.at(-1)
    if (open && word === last + 1) open.end = end
    else ranges.push({ start: tree.starts[word] as number, end })
    last = word
  }
  return ranges
}

/** The more a frame asks for, the more it says. */
export function weight({ others, needs }: Frame): number {
  return others.length * 2 + (needs.length ? 1 : 0) + (needs.length > 1 ? 1 : 0)
}

/** Nouns that stand before what is meant: "lifted a state of emergency", "a series of raids". */
export const MEASURES: ReadonlySet<string> = new Set(
  'state series wave number campaign spate round act string dozen dozens rash flurry'.split(' '),
)
