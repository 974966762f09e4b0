import type { Time } from '../../domain/time.ts'
import { sentenceAround } from './sentence-around.ts'
import { type ToldStatus, told } from './told-status.ts'
import { childrenBy, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'
import { verbGroup } from './verb-group.ts'

const PRESENT = new Set(['base', 'third'])

/**
 * "The two ministers meet in Doha on 3 June": a present with a day is to come. Not in a headline, which tells in the
 * present what is past and has no stop at its end, and not where the day is before the report's.
 */
export function presentToCome(
  tree: Tree,
  { at, noun, form }: Trigger,
  time: Time | undefined,
  published: string | undefined,
): ToldStatus | undefined {
  if (noun || !time || time.type === 'SET' || form === undefined || !PRESENT.has(form)) return undefined
  if (verbGroup(tree, at).words.some((word) => word !== 'again' && word !== 'then' && word !== 'also'))
    return undefined
  if (childrenBy(tree, at, 'nsubj').length === 0) return undefined
  if (tree.lowers[sentenceAround(tree, at).to - 1] !== '.') return undefined
  const isPast =
    time.value !== undefined && published !== undefined && time.value.slice(0, 10) < published.slice(0, 10)
  return isPast ? undefined : told('planned', 'present with a day to come')
}
