import type { StatementDraft } from './statement-drafts.ts'

/** How often a rule's attributions were right on development reports, rounded; unknown rules get the lowest. */
const ruleConfidence: Readonly<Record<string, number>> = {
  'quotation-source-verb': 0.95,
  'quotation-verb-source': 0.95,
  'verb-quotation': 0.92,
  turn: 0.9,
  post: 0.9,
  'verb-that': 0.9,
  'verb-clause': 0.85,
  'trailing-cue': 0.85,
  'according-to-first': 0.9,
  'according-to-last': 0.85,
  'verb-colon': 0.8,
  'colon-lead': 0.8,
  'verb-infinitive': 0.75,
  'verb-object': 0.6,
  'naming-object': 0.8,
  'naming-passive': 0.8,
  'naming-cleft': 0.8,
  'naming-noun': 0.8,
}
const LOWEST_CONFIDENCE = 0.5

/**
 * What the model's own likelihood, a rule that found the same cue and quotation marks are worth, in log-odds: fitted by
 * logistic regression to whether a statement's content was right (Jaccard ≥ 0.5) on the development reports.
 */
const WORTH = { always: -0.29, likelihood: 0.82, rule: 0.72, quoted: 0, ruleAndQuoted: 0.23 }
/** Likelihoods nearer to 0 and 1 than this count as it: the model has not seen enough to be surer. */
const EDGE = 0.01

/** How likely a statement's content is right: that this is said, and where it begins and ends. */
export function confidenceOf({ likelihood, evidence }: StatementDraft, quoted: boolean): number {
  if (likelihood === undefined) return ruleConfidence[evidence[0] ?? ''] ?? LOWEST_CONFIDENCE
  const chance = Math.min(1 - EDGE, Math.max(EDGE, likelihood))
  const rule = evidence.length > 1
  const odds =
    WORTH.always +
    WORTH.likelihood * Math.log(chance / (1 - chance)) +
    (rule ? WORTH.rule : 0) +
    (quoted ? WORTH.quoted : 0) +
    (rule && quoted ? WORTH.ruleAndQuoted : 0)
  return 1 / (1 + Math.exp(-odds))
}

/**
 * Speech that only the model sees and that is less likely right than this is left out: higher loses statements, lower
 * shows more wrong ones. On development reports 0, 0.4, 0.45 and 0.5 give content F1 0.759, 0.764, 0.759 and 0.755.
 */
export const LEAST_CONFIDENCE = 0.4
