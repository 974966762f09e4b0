import type { Frame } from './frames.ts'
import { isOfLabour, nounTrigger } from './noun-triggers.ts'
import { BE } from './passive.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'
import { verbTrigger } from './verb-triggers.ts'

/** Every word of a tree that names an event, with what belongs to it, in text order; no word is in two. */
export function findTriggers(tree: Tree): Trigger[] {
  const found: Trigger[] = []
  const taken = new Uint8Array(tree.length)
  const take = (trigger: Trigger | undefined) => {
    if (!trigger) return
    for (const word of trigger.words) taken[word] = 1
    found.push(trigger)
  }
  for (let at = 0; at < tree.length; at++) if (!taken[at]) take(verbTrigger(tree, at))
  const ofLabour = isOfLabour(tree)
  for (let at = 0; at < tree.length; at++) if (!taken[at]) take(nounTrigger(tree, at, ofLabour))
  for (let at = 0; at < tree.length; at++) if (!taken[at]) take(readinessTrigger(tree, at))
  return found.sort((a, b) => a.at - b.at)
}

const READY = new Set(['ready', 'willing', 'prepared', 'committed'])
const READINESS: Frame = { lemma: 'ready', type: 'AGREE', mode: undefined, others: [], needs: [] }

/** "is ready to send": the adjective is the trigger; its parties are those of what somebody is ready to do. */
function readinessTrigger(tree: Tree, word: number): Trigger | undefined {
  if (!READY.has(tree.lowers[word] as string) || tree.lowers[word + 1] !== 'to') return undefined
  const before = [1, 2, 3].some((step) => BE.has(tree.lowers[word - step] ?? ''))
  const deed = [2, 3].map((step) => word + step).find((each) => tree.kinds[each] === 'VERB')
  if (!before || deed === undefined || tree.sentences[deed] !== tree.sentences[word]) return undefined
  return { at: deed, frame: READINESS, noun: false, form: undefined, partner: undefined, words: [word] }
}

export function isReadiness({ frame }: Trigger): boolean {
  return frame === READINESS
}
