import type { Time } from '../../domain/time.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import { attach } from './attach-words.ts'
import { tag } from './tag-words.ts'
import { lowerOf, type Tree, treeOf } from './tree.ts'

interface WordOffsets {
  readonly starts: ArrayLike<number>
  readonly ends: ArrayLike<number>
}

/** A dependency tree by rules alone: noun phrases, verb groups, and what stands before and behind a verb. `given`: the words, where
 * others have parted them. */
export function lightTree(layer: TextLayer & { readonly times: readonly Time[] }, given?: WordOffsets): Tree {
  const { text } = layer.document
  const { starts, ends } = given
    ? { starts: Array.from(given.starts), ends: Array.from(given.ends) }
    : partWords(layer)
  const lowers = starts.map((start, at) => lowerOf(text.slice(start, ends[at])))
  const kinds: string[] = []
  const heads = Int32Array.from(starts, (_, at) => at)
  const relations: string[] = starts.map(() => 'dep')
  const timeEnds = lastWordsOfTimes(starts, layer.times)
  let from = 0
  for (const sentence of layer.sentences) {
    while (from < starts.length && (starts[from] as number) < sentence.start) {
      kinds[from] = 'X'
      from++
    }
    let to = from
    while (to < starts.length && (starts[to] as number) < sentence.end) to++
    tag(text, { starts, ends, lowers, kinds }, from, to)
    // A semicolon or a colon parts what shares nothing: "Two shot in factory: police".
    for (let at = from; at < to; at++) {
      if (lowers[at] !== ';' && lowers[at] !== ':' && at < to - 1) continue
      attach({ lowers, kinds, heads, relations, timeEnds }, from, at + 1)
      from = at + 1
    }
  }
  for (; from < starts.length; from++) kinds[from] = 'X'
  return treeOf(text, { starts, ends, kinds, heads, relations }, layer.sentences)
}

/** For the first word of each time expression its last one; -1 elsewhere. */
function lastWordsOfTimes(starts: readonly number[], times: readonly Time[]): Int32Array {
  const ends = new Int32Array(starts.length).fill(-1)
  let at = 0
  for (const { start, end } of times) {
    while (at < starts.length && (starts[at] as number) < start) at++
    const first = at
    while (at < starts.length && (starts[at] as number) < end) at++
    if (at > first) ends[first] = at - 1
  }
  return ends
}

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i

/** Tokens, parted at hyphens and before clitics. */
function partWords({ document: { text }, tokens }: TextLayer): { starts: number[]; ends: number[] } {
  const starts: number[] = []
  const ends: number[] = []
  const add = (start: number, end: number) => {
    if (end <= start) return
    starts.push(start)
    ends.push(end)
  }
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.starts[token] as number
    let end = tokens.ends[token] as number
    const whole = end
    const clitic = CLITIC.exec(text.slice(Math.max(start, end - 3), end))
    if (clitic) end -= clitic[0].length
    let from = start
    for (let at = start; at < end; at++) {
      if (text[at] !== '-' || at === start || at === end - 1) continue
      add(from, at)
      add(at, at + 1)
      from = at + 1
    }
    add(from, end)
    add(end, whole)
  }
  return { starts, ends }
}
