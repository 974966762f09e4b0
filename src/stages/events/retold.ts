import { sentenceAround } from './sentence-around.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

const TELLS = new Set(
  'opens ends begins follows tells stars finds sees imagines starts closes features'.split(' '),
)

/** "plays the dictator who bans laughter" */
function isPlayed(tree: Tree, from: number, at: number): boolean {
  for (let each = from; each + 1 < at; each++) {
    if (
      /^(?:plays?|played|portrays?)$/.test(tree.lowers[each] as string) &&
      /^(?:the|an?)$/.test(tree.lowers[each + 1] as string)
    )
      return true
  }
  return false
}

/** "Section 12 allows a magistrate to order …" */
function isRuled(tree: Tree, from: number): boolean {
  const opens = /^(?:section|article|clause|paragraph)$/.test(tree.lowers[from] as string)
  return opens && tree.kinds[from + 1] === 'NUM'
}

/** "In “The Ferry”, a colonel shoots his brother": what a work tells, in the present. */
export function isRetold(tree: Tree, { at, form }: Trigger): string | undefined {
  const { from } = sentenceAround(tree, at)
  const isQuoted = (word: number) => /^[“"‘']$/.test(tree.lowers[word] ?? '')
  const opens = tree.lowers[from] === 'in' && isQuoted(from + 1)
  if (opens && (form === 'third' || form === 'base')) return 'fiction'
  if (isPlayed(tree, from, at)) return 'fiction'
  if (!isQuoted(from)) return isRuled(tree, from) ? 'rule' : undefined
  const close = [2, 3, 4, 5, 6]
    .map((step) => from + step)
    .find((each) => /^[”"’']$/.test(tree.lowers[each] ?? ''))
  return close !== undefined && TELLS.has(tree.lowers[close + 1] ?? '') ? 'fiction' : undefined
}
