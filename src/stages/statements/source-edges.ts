import type { Range } from '../../domain/span.ts'

/** "PORT ELM, Feb. 3 (Reuters) — The bridge …": capitals and numbers up to a dash that a capital follows. */
const DATELINE =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.’'/-]*,?\s){1,9}(?:\([^()\n]{2,60}\)\s)?[-–—]{1,2}\s(?=["“‘]?\p{Lu})/u
/** Datelines are shorter (code units). */
const MAX_DATELINE = 160

/** Where a block's own words begin: behind its dateline, which is nobody's words and names no speaker. */
export function behindDateline(text: string, block: Range): number {
  const lead = DATELINE.exec(text.slice(block.start, Math.min(block.end, block.start + MAX_DATELINE)))
  return block.start + (lead?.[0].length ?? 0)
}

/** A clause that breaks off where it begins: ", who" */
const BROKEN_OFF = /[,\s]+(?:who|whom|whose|which|that)$/i

/** A source without the relative pronoun of a clause that is not in it: "Jo Roe, the mayor, who" → "Jo Roe, the mayor" */
export function withoutLooseEnd(text: string, source: Range): Range {
  const loose = BROKEN_OFF.exec(text.slice(source.start, source.end))
  return loose ? { start: source.start, end: source.start + loose.index } : source
}
