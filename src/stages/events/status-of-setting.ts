import { imagineVerbs, imaginings } from '../../language/en/events/status-words.ts'
import { sentenceAround } from './sentence-around.ts'
import { type ToldStatus, told } from './told-status.ts'
import type { Tree } from './tree.ts'

/** What a whole sentence makes of all that it tells: a question, something imagined, an exercise's script. */
export function settingStatus(tree: Tree, at: number): ToldStatus | undefined {
  const { from, to } = sentenceAround(tree, at)
  const first = tree.lowers.slice(from, from + 2).find((word) => imagineVerbs.has(word))
  if (first) return told('hypothetical', `setting ${first}`)
  const script = imaginingBefore(tree, from, at)
  if (script) return told('hypothetical', `setting ${script}`)
  for (let each = at; each < to; each++) if (tree.lowers[each] === '?') return told('possible', 'question')
  return undefined
}

const WITHIN = new Set(['in', 'under', 'during', 'for', 'by'])
const MOST_BETWEEN = 5

/** "In the exercise’s script, …" */
function imaginingBefore(tree: Tree, from: number, at: number): string | undefined {
  for (let each = from; each < at; each++) {
    const word = tree.lowers[each] as string
    if (!imaginings.has(word)) continue
    const before = tree.lowers.slice(Math.max(from, each - MOST_BETWEEN), each)
    if (before.some((word_) => WITHIN.has(word_))) return word
  }
  return undefined
}
