import { pronouns } from '../../language/en/pronouns.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import { genderOf, newDraft } from './entity-drafts.ts'
import type { Decision } from './name-reference.ts'
import {
  candidatesOf,
  type PronounCandidate,
  type PronounFeature,
  type PronounScene,
  pronounFeatures,
} from './pronoun-candidates.ts'

/**
 * What each sign weighs in favour of an antecedent (log-odds), fitted on GAP development and the third-person singular
 * pronouns of GUM train by softmax regression over the candidates. Two are set by hand, for those texts hardly quote:
 * `onlyInQuotations` (the writer's "he" is not whom a speaker names) and `bothSpeak` ("he said" goes on with who said).
 */
export const pronounWeights: Readonly<Record<PronounFeature, number>> = {
  genderKnown: 0.34,
  named: 0.96,
  nominal: 0.11,
  sameSentence: 1.76,
  sentenceBefore: 0.03,
  twoBefore: -0.89,
  fartherSentences: -0.94,
  lastSubject: 0.88,
  lastPossessive: 0.53,
  lastOblique: -0.04,
  lastObject: 0.24,
  subjectOfSentence: -0.39,
  subjectOfSentenceBefore: 0.41,
  sameRole: 0.37,
  nearest: 0.14,
  secondNearest: -0.21,
  laterRank: -0.26,
  lastPronoun: -0.27,
  pronounOfSameForm: -0.31,
  mentionsSoFar: 0.35,
  firstOfParagraph: 0.16,
  firstOfDocument: 0.13,
  onlyInQuotations: -4,
  sameQuotation: 0.89,
  sameClauseSubject: 0.56,
  possessiveOfSubject: 0.49,
  cataphora: 0.21,
  mostMentioned: 0.38,
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
export const scoreByWeights: PronounScorer = (candidates) => sharesOf(rawByWeights(candidates))

/** Log-odds of each candidate, up to what they have in common. */
export function rawByWeights(candidates: readonly PronounCandidate[]): number[] {
  return candidates.map(({ features }) =>
    features.reduce((sum, value, at) => sum + value * (weightList[at] as number), 0),
  )
}

/** Log-odds -> shares of likelihood. */
export function sharesOf(raw: readonly number[]): number[] {
  const most = Math.max(...raw)
  const parts = raw.map((score) => Math.exp(score - most))
  const total = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => part / total)
}

/**
 * The share from which a pronoun is resolved; below it the candidates are given instead. On GAP development shares of
 * 0.25, 0.4, 0.5, 0.6 and 0.7 give precision 0.70, 0.71, 0.73, 0.77, 0.79 at recall 0.65, 0.64, 0.60, 0.51, 0.40;
 * a news report's speakers hardly change up to 0.5 and are lost above it.
 */
const ACCEPTED_SHARE = 0.5
/**
 * The lead over the next candidate below which it stays open all the same. 0, 0.05, 0.1 and 0.2 give precision 0.733, 0.737,
 * 0.741, 0.758 at recall 0.598, 0.594, 0.590, 0.558 on the same set; 0.05 and more turn two wrong speakers in 189 into none.
 */
const ACCEPTED_LEAD = 0.1

/** The entity that a pronoun stands for. First-person ones are left to whoever knows the quotation's speaker. */
export function referenceOfPronoun(scene: PronounScene, at: number, score: PronounScorer): Decision {
  const pronoun = scene.mentions[at] as FoundMention
  const kind = pronouns.get(pronoun.head)
  if (!kind || kind.person === 'first') return { draft: -1, evidence: 'first-person', confidence: 0 }
  if (kind.person === 'relative') return relative(scene, at)
  const candidates = candidatesOf(scene, at)
  if (candidates.length === 0) return unmatched(scene, at)
  const scores = score(candidates, at, scene)
  const ranked = candidates
    .map(({ draft }, each) => ({ draft, score: scores[each] as number, evidence: 'pronoun' }))
    .sort((a, b) => b.score - a.score || a.draft - b.draft)
  const best = ranked[0] as Ranked
  const even = ranked[1] !== undefined && areEven(scene, at, best.draft, ranked[1].draft)
  const sure =
    best.score >= ACCEPTED_SHARE &&
    best.score - (ranked[1]?.score ?? 0) >= ACCEPTED_LEAD &&
    !(pronoun.speaks && even)
  const goesOn = !sure && pronoun.speaks && !even ? subjectOf(candidates, ranked) : undefined
  if (goesOn)
    return {
      draft: goesOn.draft,
      evidence: 'pronoun-subject',
      confidence: goesOn.score,
      candidates: ranked.slice(0, 4),
    }
  return {
    draft: sure ? best.draft : -1,
    evidence: sure ? evidenceOf(candidates, best.draft) : 'pronoun-open',
    confidence: best.score,
    candidates: ranked.slice(0, 4),
  }
}

/** What two do with each other, so that neither is more the subject than the other: "Strake met Reid". */
const WITH_EACH_OTHER =
  /^,? (?:has |had |have )?(?:met|meets|embraced|hugged|debated|faced|spoke (?:to|with)|talked (?:to|with)|(?:argued|quarrel+ed|dined|shook hands|met|sat down|clashed) with)\b[^.;:“”"]{0,60}$/

/** The sentence before names two for the first time, who do something with each other: "he" may be either. */
function areEven(scene: PronounScene, at: number, one: number, other: number): boolean {
  const { text, mentions, index } = scene
  const pronoun = mentions[at] as FoundMention
  const [a, b] = [one, other]
    .map((draft) => mentions[index.drafts[draft]?.mentions[0] ?? at] as FoundMention)
    .sort((x, y) => x.start - y.start) as [FoundMention, FoundMention]
  if (a.sentence !== b.sentence || pronoun.sentence - a.sentence !== 1 || a.form === 'pronoun') return false
  return WITH_EACH_OTHER.test(text.slice(a.end, b.start))
}

interface Ranked {
  readonly draft: number
  readonly score: number
}

/** Below this share a candidate is nobody's second guess. */
const OPEN_SHARE = 0.3

/** Of two who are about as likely to speak, the one whom the sentence before is about. */
function subjectOf(candidates: readonly PronounCandidate[], ranked: readonly Ranked[]): Ranked | undefined {
  const subject = pronounFeatures.indexOf('subjectOfSentenceBefore')
  const subjects = ranked.filter(
    ({ draft, score }) =>
      score >= OPEN_SHARE && (candidates.find((each) => each.draft === draft)?.features[subject] ?? 0) > 0,
  )
  return subjects.length === 1 ? subjects[0] : undefined
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

/** Mentions behind a pronoun that are looked at for who is named next. */
const LOOK_AHEAD = 6

/** “…,” he said. | Prince Jo Roe was speaking from his kitchen: the draft of whom the next sentence is about; -1. */
function namedNext({ mentions, index }: PronounScene, at: number): number {
  const pronoun = mentions[at] as FoundMention
  for (let k = at + 1; k < mentions.length && k <= at + LOOK_AHEAD; k++) {
    const { sentence, type, form, gender, role } = mentions[k] as FoundMention
    if (sentence > pronoun.sentence + 1) break
    if (sentence === pronoun.sentence || type !== 'person') continue
    const fits = gender === 'unknown' || gender === pronoun.gender
    return form === 'name' && role === 'subject' && fits ? (index.ofMention[k] as number) : -1
  }
  return -1
}

/** "Alex Doran, who uses the pronoun they", "(they/them)", right behind a name (code units). */
const THEY_TOLD = /^[^.!?]*\b(?:pronouns? (?:are )?(?:they|them)|they\/them)\b/
const TOLD_WITHIN = 60

/** Mentions before a "they" that are looked at for the one person it may mean. */
const LOOK_BACK = 12

/** “…,” they said: where nobody else is named, and no name or pronoun tells the person's sex; -1. */
function onlyPerson({ text, mentions, index, draftOf }: PronounScene, at: number): number {
  let only = -1
  for (let k = at - 1; k >= 0 && at - k <= LOOK_BACK; k--) {
    const draft = draftOf[k] as number
    const mention = mentions[k] as FoundMention
    if (draft < 0 || mention.quotation >= 0) continue
    const entity = index.drafts[draft]
    if (entity?.type === 'group' || entity?.plural) return -1
    if (entity?.type !== 'person' || draft === only) continue
    const told = THEY_TOLD.test(text.slice(mention.end, mention.end + TOLD_WITHIN))
    if (only >= 0 || (genderOf(entity) !== 'unknown' && !told)) return -1
    only = draft
  }
  return only
}

/** A "he" who speaks and fits nobody named before is who is named next; or he is still somebody; "they" and "it" are left open. */
function unmatched(scene: PronounScene, at: number): Decision {
  const { index, mentions } = scene
  const pronoun = mentions[at] as FoundMention
  const alone = pronoun.plural && pronoun.speaks ? onlyPerson(scene, at) : -1
  if (alone >= 0) return { draft: alone, evidence: 'singular-they', confidence: 0.6 }
  if (pronoun.plural || pronoun.gender === 'neutral')
    return { draft: -1, evidence: 'pronoun-open', confidence: 0 }
  const next = pronoun.speaks ? namedNext(scene, at) : -1
  if (next >= 0) return { draft: next, evidence: 'pronoun-ahead', confidence: 0.6 }
  const draft = newDraft('person', pronoun.head)
  return { draft: index.drafts.push(draft) - 1, evidence: 'pronoun-new', confidence: 0.4 }
}
