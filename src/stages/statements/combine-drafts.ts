import type { Range } from '../../domain/span.ts'
import type { QuotationPart } from '../../text/quotation-marks/quotation-marks.ts'
import { firstFrom } from './search-spans.ts'
import type { StatementDraft } from './statement-drafts.ts'

/** Two drafts are of the same words from this share of the shorter one's. */
const SAME_WORDS = 0.5

/**
 * Puts the rules' drafts and the model's together. Quotation marks are hard evidence, and the rules read them;
 * everything else the model sees better.
 *
 * A quotation that both have is the model's, with what the rules found it to go on with; one that only the rules have
 * stays theirs; what they found outside of marks counts only where the model has it too.
 */
export function combineDrafts(
  rules: readonly StatementDraft[],
  model: readonly StatementDraft[],
  parts: readonly QuotationPart[],
): StatementDraft[] {
  const combined = [...model]
  for (const draft of rules) {
    const quoted = quotedRanges(draft, parts)
    const same = model
      .map((other, index) => ({ index, share: sharedOf(draft.content, other.content) }))
      .filter(({ share }) => share >= SAME_WORDS)
      .sort((a, b) => b.share - a.share)[0]
    if (same) combined[same.index] = merged(combined[same.index] as StatementDraft, draft, quoted)
    else if (quoted.length > 0) combined.push(draft)
  }
  return combined
}

function merged(model: StatementDraft, rule: StatementDraft, quoted: readonly Range[]): StatementDraft {
  const more = quoted.filter((range) => !model.content.some((own) => own.start < range.end && range.start < own.end))
  return {
    ...model,
    source: model.source ?? rule.source,
    addressee: rule.addressee,
    content: [...model.content, ...more],
    setOff: rule.setOff,
    evidence: [...model.evidence, ...rule.evidence],
  }
}

/** The parts of a draft's content that stand in quotation marks or are set off. */
function quotedRanges({ content, setOff }: StatementDraft, parts: readonly QuotationPart[]): Range[] {
  return content.flatMap((range) => {
    if (setOff.has(range.start)) return [range]
    const found: Range[] = []
    for (let k = firstFrom(parts, range.start); k < parts.length; k++) {
      const part = parts[k] as QuotationPart
      if (part.start >= range.end) break
      if (part.end <= range.end) found.push({ start: part.start, end: part.end })
    }
    return found
  })
}

/** What two contents share, as a share of the shorter one. */
function sharedOf(a: readonly Range[], b: readonly Range[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return shared / Math.max(1, Math.min(lengthOf(a), lengthOf(b)))
}

const lengthOf = (ranges: readonly Range[]) => ranges.reduce((sum, { start, end }) => sum + end - start, 0)
