import type { QuotationPart } from '../../text/quotation-marks/quotation-marks.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { MarkLayer } from '../quoted-terms/marks-without-speech.ts'
import type { StatementDraft } from './statement-drafts.ts'

/** The parts of outermost quotations that hold speech, or may; and those in which nobody says anything, both in text order. */
export function partsByUse(
  { quotations, marksWithoutSpeech }: TextLayer & MarkLayer,
  parts: readonly QuotationPart[],
) {
  const readings = [...marksWithoutSpeech]
  const partsOf = (index: number) => quotations[index]?.parts ?? []
  // Titles and by-names make no speech of what they stand in: kind and `quoted` leave them out.
  const names = new Set(
    readings.flatMap(([index, { use, rule }]) =>
      (use === 'title' && rule !== 'sung') || use === 'nickname' ? partsOf(index) : [],
    ),
  )
  const nobodys = readings.flatMap(([index, { holder, unsure }]) =>
    holder === null && !unsure ? partsOf(index) : [],
  )
  return { speaking: parts.filter((part) => !names.has(part)), nobodys }
}

/** Nothing is said but a name: sang “Home by Water”; a process called “dry stacking”. */
export function isOnlyName(
  text: string,
  { content, evidence }: StatementDraft,
  nobodys: readonly QuotationPart[],
): boolean {
  const [only] = content
  if (!only || content.length > 1) return false
  // sang “Home by Water” until midnight: what the verb stands right before is the name
  if (evidence.includes('verb-quotation') && nobodys[firstFrom(nobodys, only.start)]?.start === only.start)
    return true
  const name = nobodys[firstFrom(nobodys, only.end) - 1]
  return (
    name !== undefined &&
    name.end >= only.end &&
    ARTICLE.test(text.slice(only.start, Math.max(only.start, name.start)))
  )
}
const ARTICLE = /^(?:(?:an?|the)\s)?$/i
