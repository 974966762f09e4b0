import { type Attribution, attributionOf } from './attribution.ts'
import type { Cue } from './cues.ts'
import { isMark, type SegmentReader } from './segment-shapes.ts'
import { type Phrase, subjectBefore } from './source-phrases.ts'

/**
 * "Rudd claimed, and Lind acknowledged, that …" · "Rudd said and Lind confirmed that …": two cues of two speakers
 * that share what stands behind the second one. Whichever of them has it, the other gets it too.
 */
export function withSharedContent(
  { items, mentions }: SegmentReader,
  cues: readonly Cue[],
  found: readonly Attribution[],
): Attribution[] {
  const all = [...found]
  for (const [index, first] of cues.entries()) {
    const second = cues[index + 1]
    const and = isMark(items[first.to + 1], ',') ? first.to + 2 : first.to + 1
    if (!second || first.passive || second.passive) continue
    if (!/^(?:and|but|as|while|or)$/.test(items[and]?.word ?? '')) continue
    const one = found.find(({ cue }) => cue?.from === first.from)
    const other = found.find(({ cue }) => cue?.from === second.from)
    const content = contentBehind(items, second, one ?? other)
    if (!content || (one && other)) continue
    const missing = one ? second : first
    const source = subjectBefore(items, missing.from, one ? and + 1 : 0, mentions)
    const between = one ? source?.from === and + 1 : other?.source?.from === and + 1
    if (source && between) all.push(attributionOf(missing, source, [content], 'shared-content'))
  }
  return all
}

/** What the one that was read is said to say, where it stands right behind the second cue: ", that …", "“…”". */
function contentBehind(
  items: SegmentReader['items'],
  { to }: Cue,
  attribution: Attribution | undefined,
): Phrase | undefined {
  const [content, ...rest] = attribution?.content ?? []
  if (!content || rest.length > 0) return undefined
  const { from } = content
  const near = from === to + 1 || (from === to + 2 && /^[,:]$/.test(items[to + 1]?.word ?? ''))
  const opens =
    /^(?:that|how|why|whether)$/.test(items[from]?.word ?? '') || items[from]?.kind === 'quotation'
  return near && opens ? content : undefined
}
