import { pronouns } from '../language/en/pronouns.ts'
import { type EntityDraft, genderOf } from './entity-drafts.ts'
import type { FoundMention } from './mentions.ts'
import type { NameIndex } from './name-reference.ts'

/** What speaks for an antecedent; the order is that of the weights. */
export const pronounFeatures = [
  'genderKnown',
  'named',
  'nominal',
  'sameSentence',
  'sentenceBefore',
  'twoBefore',
  'fartherSentences',
  'lastSubject',
  'lastPossessive',
  'lastOblique',
  'lastObject',
  'subjectOfSentence',
  'subjectOfSentenceBefore',
  'sameRole',
  'nearest',
  'secondNearest',
  'laterRank',
  'lastPronoun',
  'pronounOfSameForm',
  'mentionsSoFar',
  'firstOfParagraph',
  'firstOfDocument',
  'onlyInQuotations',
  'sameQuotation',
  'sameClauseSubject',
  'possessiveOfSubject',
  'cataphora',
  'mostMentioned',
] as const
export type PronounFeature = (typeof pronounFeatures)[number]

export interface PronounCandidate {
  readonly draft: number
  /** One value for each of `pronounFeatures`. */
  readonly features: Float64Array
}

/** How far back a candidate's last mention may lie: beyond it in sentences, or in mentions, hardly any is meant. */
const SENTENCES_BACK = 6
const MENTIONS_BACK = 60
/** More candidates than these never win. */
const MOST_CANDIDATES = 12

const at: Readonly<Record<PronounFeature, number>> = Object.fromEntries(
  pronounFeatures.map((name, index) => [name, index]),
) as never

export interface PronounScene {
  readonly text: string
  readonly mentions: readonly FoundMention[]
  readonly index: NameIndex
  /** Drafts of the mentions before; -1 where none was decided. */
  readonly draftOf: Int32Array
  /** Start of the paragraph that a mention stands in, by its block. */
  readonly blockStartOf: (offset: number) => number
}

/** The entities that a third-person pronoun may stand for, with what speaks for each. */
export function candidatesOf(scene: PronounScene, pronounAt: number): PronounCandidate[] {
  const { mentions, index, draftOf } = scene
  const pronoun = mentions[pronounAt] as FoundMention
  const found = new Map<number, { lastAt: number; rank: number; cataphora: boolean }>()
  for (let before = pronounAt - 1; before >= 0 && pronounAt - before <= MENTIONS_BACK; before--) {
    const mention = mentions[before] as FoundMention
    if (pronoun.sentence - mention.sentence > SENTENCES_BACK || found.size >= MOST_CANDIDATES) break
    const draft = draftOf[before] as number
    if (draft < 0 || found.has(draft) || !agreesWith(index.drafts[draft] as EntityDraft, pronoun)) continue
    if (mention.start <= pronoun.start && mention.end >= pronoun.end) continue
    found.set(draft, { lastAt: before, rank: found.size, cataphora: false })
  }
  const ahead = cataphor(scene, pronounAt)
  if (ahead >= 0) {
    const draft = index.ofMention[ahead] as number
    if (draft >= 0 && !found.has(draft) && agreesWith(index.drafts[draft] as EntityDraft, pronoun))
      found.set(draft, { lastAt: ahead, rank: found.size, cataphora: true })
  }
  let most = 0
  for (const draft of found.keys())
    most = Math.max(most, (index.drafts[draft] as EntityDraft).mentions.length)
  const candidates: PronounCandidate[] = []
  for (const [draft, { lastAt, rank, cataphora }] of found) {
    if (!cataphora && isBarred(scene, pronounAt, draft)) continue
    const features = featuresOf(scene, pronounAt, draft, lastAt, rank, most)
    if (cataphora) features[at.cataphora] = 1
    candidates.push({ draft, features })
  }
  return candidates
}

function agreesWith(draft: EntityDraft, pronoun: FoundMention): boolean {
  if (pronoun.gender === 'neutral')
    return (
      draft.type === 'organization' ||
      draft.type === 'country' ||
      draft.type === 'other' ||
      draft.type === 'place'
    )
  if (pronoun.plural) return draft.plural || draft.type === 'organization' || draft.type === 'group'
  if (draft.type !== 'person' || draft.plural) return false
  const gender = genderOf(draft)
  return gender === 'unknown' || gender === pronoun.gender
}

/** The name ahead in the same sentence that an opening pronoun may stand for: "In her speech, Roe said". */
function cataphor({ text, mentions, index }: PronounScene, pronounAt: number): number {
  const pronoun = mentions[pronounAt] as FoundMention
  for (let next = pronounAt + 1; next < mentions.length && next <= pronounAt + 5; next++) {
    const mention = mentions[next] as FoundMention
    if (mention.sentence !== pronoun.sentence) return -1
    if (
      mention.form === 'name' &&
      mention.type === 'person' &&
      mention.role === 'subject' &&
      (index.ofMention[next] as number) >= 0
    )
      return text.slice(pronoun.end, mention.start).includes(',') ? next : -1
  }
  return -1
}

/** Marks and words between which a clause ends: then a subject and an object may be one person. */
const clauseEnd =
  /[,;:—–"“”()]|\b(?:that|who|which|and|but|because|when|while|if|as|after|before|to|whether|where|than|so|said|says)\b/i

/** An object pronoun never stands for the subject of its own clause ("Roe praised him"), nor a subject for what follows in it. */
function isBarred({ text, mentions, draftOf }: PronounScene, pronounAt: number, draft: number): boolean {
  const pronoun = mentions[pronounAt] as FoundMention
  const kind = pronouns.get(pronoun.head)
  if (kind?.role === 'reflexive' || pronoun.role === 'possessive' || pronoun.role === 'subject') return false
  for (let before = pronounAt - 1; before >= 0 && pronounAt - before <= 6; before--) {
    const mention = mentions[before] as FoundMention
    if (mention.sentence !== pronoun.sentence) return false
    if (draftOf[before] !== draft || mention.role !== 'subject') continue
    if (!clauseEnd.test(text.slice(mention.end, pronoun.start))) return true
  }
  return false
}

function featuresOf(
  scene: PronounScene,
  pronounAt: number,
  draft: number,
  lastAt: number,
  rank: number,
  most: number,
): Float64Array {
  const { mentions, index, draftOf } = scene
  const pronoun = mentions[pronounAt] as FoundMention
  const last = mentions[lastAt] as FoundMention
  const entity = index.drafts[draft] as EntityDraft
  const features = new Float64Array(pronounFeatures.length)
  const set = (feature: PronounFeature, value: boolean | number) => {
    features[at[feature]] = Number(value)
  }
  const distance = Math.max(0, pronoun.sentence - last.sentence)
  set('genderKnown', genderOf(entity) === pronoun.gender)
  set('named', entity.named)
  set('nominal', last.form === 'nominal')
  set('sameSentence', distance === 0)
  set('sentenceBefore', distance === 1)
  set('twoBefore', distance === 2)
  set('fartherSentences', distance > 2 ? Math.log(distance) : 0)
  set('lastSubject', last.role === 'subject')
  set('lastPossessive', last.role === 'possessive')
  set('lastOblique', last.role === 'oblique')
  set('lastObject', last.role === 'object')
  set('sameRole', last.role === pronoun.role && last.role !== 'other')
  set('nearest', rank === 0)
  set('secondNearest', rank === 1)
  set('laterRank', Math.max(0, rank - 1))
  set('lastPronoun', last.form === 'pronoun')
  set('pronounOfSameForm', last.form === 'pronoun' && last.head === pronoun.head)
  set('mentionsSoFar', Math.log1p(entity.mentions.length))
  set('mostMentioned', entity.mentions.length === most && most > 1)
  set('possessiveOfSubject', pronoun.role === 'possessive' && last.role === 'subject' && distance === 0)
  set('sameClauseSubject', pronoun.role === 'subject' && last.role === 'subject' && distance === 0)
  const block = scene.blockStartOf(pronoun.start)
  const first = mentions[entity.mentions[0] ?? lastAt] as FoundMention
  set('firstOfDocument', (entity.mentions[0] ?? 99) < 2)
  set('firstOfParagraph', first.start >= block && first.start - block < 40)
  lookBack(scene, pronounAt, draft, set)
  const outside = pronoun.quotation < 0
  set('sameQuotation', !outside && last.quotation === pronoun.quotation)
  set(
    'onlyInQuotations',
    outside &&
      last.quotation >= 0 &&
      entity.mentions.slice(-8).every((each) => (mentions[each] as FoundMention).quotation >= 0),
  )
  void draftOf
  return features
}

/** Whether the entity is the subject of this sentence or of the one before. */
function lookBack(
  { mentions, draftOf }: PronounScene,
  pronounAt: number,
  draft: number,
  set: (feature: PronounFeature, value: boolean) => void,
): void {
  const pronoun = mentions[pronounAt] as FoundMention
  let here = -1
  let before = -1
  for (let each = pronounAt - 1; each >= 0 && pronounAt - each <= 30; each--) {
    const mention = mentions[each] as FoundMention
    const distance = pronoun.sentence - mention.sentence
    if (distance > 1) break
    if (mention.role !== 'subject') continue
    if (distance === 0) here = each
    else before = each
  }
  set('subjectOfSentence', here >= 0 && draftOf[here] === draft)
  set('subjectOfSentenceBefore', before >= 0 && draftOf[before] === draft)
}
