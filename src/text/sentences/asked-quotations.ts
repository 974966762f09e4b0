import type { BlockView } from './block-view.ts'
import type { ChunkBegin, ChunkEnd } from './chunk-shape.ts'

/** Words that say that a quotation was said. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  `said says say asked asks told replied added wrote shouted cried whispered answered explained continued
   thought called yelled muttered exclaimed tweeted posted`.split(/\s+/),
)

/** The source of a quotation ("Police Chief Ana Duarte") has at most as many words before its verb. */
const MAX_SOURCE = 5

/** What may follow the verb where it points back at the quotation; "said he would go" begins anew. */
const afterVerb = /^(?:on|in|at|during|after|before|when|as|while|from|of|reporters|him|her|them|me)$/

/**
 * True where a quotation that ends with its own question or exclamation mark goes on with who asks:
 * “Will you go?” Ana Duarte asked.
 */
export function isAskedAfter(view: BlockView, index: number): boolean {
  const { stop, closers } = view.ends[index] as ChunkEnd
  if ((stop !== '?' && stop !== '!' && stop !== 'e') || !/["']/.test(closers)) return false
  const limit = Math.min(view.chunks.length, index + 2 + MAX_SOURCE)
  for (let at = index + 1; at < limit; at++) {
    const { word, opener } = view.begins[at] as ChunkBegin
    if (opener === '"') return false
    const end = (view.ends[at] as ChunkEnd).stop
    if (at > index + 1 && reportingVerbs.has(word)) {
      const next = view.begins[at + 1]
      return end !== 'w' || next === undefined || afterVerb.test(next.word)
    }
    if (end !== 'w' && end !== '.' && end !== 'o') return false
  }
  return false
}
