import { pronouns } from '../language/en/pronouns.ts'
import { newDraft } from './entity-drafts.ts'
import type { FoundMention } from './mentions.ts'
import type { Decision } from './name-reference.ts'
import {
  candidatesOf,
  type PronounCandidate,
  type PronounFeature,
  type PronounScene,
  pronounFeatures,
} from './pronoun-candidates.ts'

/** What each sign weighs in favour of an antecedent (log-odds). */
export const pronounWeights: Readonly<Record<PronounFeature, number>> = {
  genderKnown: 0.41,
  named: 0.98,
  nominal: 0.09,
  sameSentence: 1.74,
  sentenceBefore: 0,
  twoBefore: -0.95,
  fartherSentences: -0.93,
  lastSubject: 0.93,
  lastPossessive: 0.52,
  lastOblique: -0,
  lastObject: 0.27,
  subjectOfSentence: -0.43,
  subjectOfSentenceBefore: 0.38,
  sameRole: 0.39,
  nearest: 0.14,
  secondNearest: -0.18,
  laterRank: -0.24,
  lastPronoun: -0.35,
  pronounOfSameForm: -0.3,
  mentionsSoFar: 0.35,
  firstOfParagraph: 0.13,
  firstOfDocument: 0.15,
  onlyInQuotations: -4,
  sameQuotation: 0.87,
  sameClauseSubject: 0.53,
  possessiveOfSubject: 0.46,
  cataphora: 0.25,
  mostMentioned: 0.43,
  bothSpeak: 1.2,
}

const weightList = Float64Array.from(pronounFeatures, (feature) => pronounWeights[feature])

/** Scores candidates; replaced only where the weights are being fitted. */
export type PronounScorer = (
  candidates: readonly PronounCandidate[],
  pronounAt: number,
  scene: PronounScene,
) => readonly number[]

/** The share of likelihood that each candidate has. */
export const scoreByWeights: PronounScorer = (candidates) => {
  const raw = candidates.map(({ features }) =>
    features.reduce((sum, value, at) => sum + value * (weightList[at] as number), 0),
  )
  const most = Math.max(...raw)
  const parts = raw.map((score) => Math.exp(score - most))
  const total = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => part / total)
}

/** The share from which a pronoun is resolved; below it the candidates are given instead. Higher: fewer wrong, more open. */
const ACCEPTED_SHARE = 0.5

/** The entity that a pronoun stands for. First-person ones are left to whoever knows the quotation's speaker. */
export function referenceOfPronoun(scene: PronounScene, at: number, score: PronounScorer): Decision {
  const pronoun = scene.mentions[at] as FoundMention
  const kind = pronouns.get(pronoun.head)
  if (!kind || kind.person === 'first') return { draft: -1, evidence: 'first-person', confidence: 0 }
  if (kind.person === 'relative') return relative(scene, at)
  const candidates = candidatesOf(scene, at)
  if (candidates.length === 0) return unmatched(scene, pronoun)
  const scores = score(candidates, at, scene)
  const ranked = candidates
    .map(({ draft }, each) => ({ draft, score: scores[each] as number, evidence: 'pronoun' }))
    .sort((a, b) => b.score - a.score || a.draft - b.draft)
  const best = ranked[0] as (typeof ranked)[number]
  const sure = best.score >= ACCEPTED_SHARE
  return {
    draft: sure ? best.draft : -1,
    evidence: sure ? evidenceOf(candidates, best.draft) : 'pronoun-open',
    confidence: best.score,
    candidates: ranked.slice(0, 4),
  }
}

function evidenceOf(candidates: readonly PronounCandidate[], draft: number): string {
  const features = candidates.find((each) => each.draft === draft)?.features
  const has = (feature: PronounFeature) =>
    features !== undefined && (features[pronounFeatures.indexOf(feature)] as number) > 0
  if (candidates.length === 1) return 'pronoun-only-fit'
  if (has('lastPronoun')) return 'pronoun-chain'
  if (has('subjectOfSentence') || has('subjectOfSentenceBefore') || has('lastSubject'))
    return 'pronoun-subject'
  return 'pronoun-nearest'
}

/** "Jo Roe, who runs the bank": what stands right before. */
function relative({ text, mentions, draftOf }: PronounScene, at: number): Decision {
  const pronoun = mentions[at] as FoundMention
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const mention = mentions[before] as FoundMention
    if (mention.sentence !== pronoun.sentence) break
    const draft = draftOf[before] as number
    if (mention.type !== 'person' && mention.type !== 'group') continue
    const between = text.slice(mention.end, pronoun.start)
    if (draft >= 0 && between.length < 40 && !/[.;:"“”]/.test(between))
      return { draft, evidence: 'relative', confidence: 0.85 }
  }
  return { draft: -1, evidence: 'relative-open', confidence: 0 }
}

/** A "he" that fits nobody named still is somebody; "they" and "it" are left open. */
function unmatched({ index }: PronounScene, pronoun: FoundMention): Decision {
  if (pronoun.plural || pronoun.gender === 'neutral')
    return { draft: -1, evidence: 'pronoun-open', confidence: 0 }
  const draft = newDraft('person', pronoun.head)
  return { draft: index.drafts.push(draft) - 1, evidence: 'pronoun-new', confidence: 0.4 }
}
