import type { Time } from '../../domain/time.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import { clauseWords, isAcross, topsOf } from './clause-words.ts'
import { sentenceAround } from './sentence-around.ts'
import { timeAt } from './times-of-words.ts'
import { casesOf, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** Whether an offset stands in the same statement as the event: a saying's time is none of what is said. */
type IsBeside = (offset: number) => boolean

/** When it happens: the time expression of the event's own clause, by the tree, else by the words between. */
export function timeOf(
  tree: Tree,
  trigger: Trigger,
  times: readonly Time[],
  isBeside: IsBeside,
): Time | undefined {
  return timeByTree(tree, trigger, times, isBeside) ?? timeByWords(tree, trigger, times, isBeside)
}

const isPoint = ({ type }: Time) => type !== 'SET' && type !== 'DURATION'

/** "a shooting at a Christmas party": a time that only sorts another noun says nothing of when. */
function sortsAnother(tree: Tree, time: Time, word: number, trigger: Trigger): boolean {
  const next = word + 1
  return (
    time.end === tree.ends[word] &&
    next < tree.length &&
    !trigger.words.includes(next) &&
    tree.kinds[next] === 'NOUN' &&
    tree.sentences[next] === tree.sentences[word] &&
    !/day$/.test(tree.lowers[word] as string)
  )
}

function timeByTree(
  tree: Tree,
  trigger: Trigger,
  times: readonly Time[],
  isBeside: IsBeside,
): Time | undefined {
  for (const top of topsOf(tree, trigger)) {
    let nearest: Time | undefined
    let least = Infinity
    for (const word of clauseWords(tree, top)) {
      const time = timeAt(times, tree.starts[word] as number)
      if (!time || !isPoint(time) || !isBeside(time.start) || sortsAnother(tree, time, word, trigger))
        continue
      // "the first strike since March": the one before
      if (trigger.noun && casesOf(tree, word).includes('since')) continue
      if (trigger.noun && isAcross(tree, trigger.at, word)) continue
      const distance = Math.abs(time.start - (tree.starts[trigger.at] as number))
      if (distance >= least) continue
      nearest = time
      least = distance
    }
    if (nearest) return nearest
  }
  return undefined
}

/** "On Tuesday they attacked", "bombed the depot near the river on Saturday": no other verb and no clause between. */
function timeByWords(
  tree: Tree,
  trigger: Trigger,
  times: readonly Time[],
  isBeside: IsBeside,
): Time | undefined {
  const { from, to } = sentenceAround(tree, trigger.at)
  const first = firstFrom(times, tree.starts[from] as number)
  const end = tree.ends[to - 1] as number
  let best: Time | undefined
  let least = Infinity
  for (let index = first; index < times.length && (times[index] as Time).start < end; index++) {
    const time = times[index] as Time
    if (!isPoint(time) || !isBeside(time.start)) continue
    const distance = wordsBetween(tree, trigger, time, from, to)
    if (distance === undefined || distance >= least) continue
    best = time
    least = distance
  }
  return best
}

const PARTS = new Set(
  `and but or who which that as after before when while because if until since ; : whose where than “ ”`.split(
    ' ',
  ),
)

/** How many words stand between; undefined where a verb or another clause does. */
function wordsBetween(
  tree: Tree,
  trigger: Trigger,
  time: Time,
  from: number,
  to: number,
): number | undefined {
  const isBefore = time.end <= (tree.starts[trigger.at] as number)
  let count = 0
  for (let at = isBefore ? trigger.at - 1 : trigger.at + 1; at >= from && at < to; at += isBefore ? -1 : 1) {
    const start = tree.starts[at] as number
    if (start >= time.start && start < time.end)
      return sortsAnother(tree, time, at, trigger) ? undefined : count
    if (trigger.words.includes(at)) continue
    if (PARTS.has(tree.lowers[at] as string) || tree.kinds[at] === 'VERB') return undefined
    if (isBefore && tree.lowers[at] === ',' && endsAside(tree, at, from)) return undefined
    count++
  }
  return undefined
}

/** "Veldt, who was arrested on Friday, | condemned": what is put in has times of its own. */
function endsAside(tree: Tree, comma: number, from: number): boolean {
  for (let at = comma - 1; at > from; at--) {
    if (tree.lowers[at] === ',') return RELATIVES.test(tree.lowers[at + 1] as string)
  }
  return false
}

const RELATIVES = /^(?:who|which|whose|whom|where)$/
