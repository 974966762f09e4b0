import type { Range } from '../../domain/span.ts'
import { pronouns } from '../../language/en/pronouns.ts'
import type { FoundMention } from '../mentions/mentions.ts'
import { type EntityDraft, genderOf } from './entity-drafts.ts'
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
  'bothSpeak',
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
  readonly sentences: readonly Range[]
  /** By sentence: how many sentences before it hold words of the writer's own, outside quotation marks. */
  readonly narrated: Int32Array
  /** Start of the paragraph that a mention stands in, by its block. */
  readonly blockStartOf: (offset: number) => number
}

/** "PORT CALDER (Northern Wire) — …": who reports is none of whom is reported. */
function isCredit(text: string, { start, end }: FoundMention): boolean {
  return text[start - 1] === '(' && /^\)\s?[—–-]/.test(text.slice(end, end + 3))
}

/** The entities that a third-person pronoun may stand for, with what speaks for each. */
export function candidatesOf(scene: PronounScene, pronounAt: number): PronounCandidate[] {
  const { mentions, index, draftOf } = scene
  const pronoun = mentions[pronounAt] as FoundMention
  const found = new Map<number, { lastAt: number; rank: number; cataphora: boolean }>()
  for (let before = pronounAt - 1; before >= 0 && pronounAt - before <= MENTIONS_BACK; before--) {
    const mention = mentions[before] as FoundMention
    if (distanceOf(scene, mention, pronoun) > SENTENCES_BACK || found.size >= MOST_CANDIDATES) break
    // Outside quotation marks the writer goes on with what the writer named.
    if (pronoun.quotation < 0 && mention.quotation >= 0 && namedOutside(scene, draftOf[before] as number))
      continue
    const draft = draftOf[before] as number
    if (draft < 0 || found.has(draft) || !agreesWith(index.drafts[draft] as EntityDraft, pronoun)) continue
    if (mention.start <= pronoun.start && mention.end >= pronoun.end) continue
    if (isCredit(scene.text, mention)) continue
    found.set(draft, { lastAt: before, rank: found.size, cataphora: false })
  }
  for (const ahead of cataphors(scene, pronounAt)) {
    const draft = draftOf[ahead] as number
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

/** Sentences between a mention and a later one; those that are quoted whole count only for what is quoted itself. */
function distanceOf({ narrated }: PronounScene, earlier: FoundMention, later: FoundMention): number {
  if (later.quotation >= 0) return Math.max(0, later.sentence - earlier.sentence)
  return Math.max(0, (narrated[later.sentence] ?? 0) - (narrated[earlier.sentence] ?? 0))
}

/** Mentions of an entity that are looked at to tell whether the writer named it. */
const LAST_FEW = 8

function namedOutside({ index, mentions }: PronounScene, draft: number): boolean {
  return (
    draft >= 0 &&
    (index.drafts[draft] as EntityDraft).mentions
      .slice(-LAST_FEW)
      .some((each) => (mentions[each] as FoundMention).quotation < 0)
  )
}

/** Behind so many sentences of the writer's own nobody's speech goes on: whoever says something now may be another. */
const SPEECH_GOES_ON = 2

/** True where a verb of saying stands beside a mention of the entity in the writer's last sentence that has one. */
function lastOutsideSpeaks({ index, mentions }: PronounScene, draft: number): boolean {
  const own = (index.drafts[draft] as EntityDraft).mentions
  let sentence = -1
  for (let each = own.length - 1; each >= Math.max(0, own.length - LAST_FEW); each--) {
    const mention = mentions[own[each] as number] as FoundMention
    if (mention.quotation >= 0) continue
    if (sentence >= 0 && mention.sentence !== sentence) return false
    if (mention.speaks) return true
    sentence = mention.sentence
  }
  return false
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
  return gender === 'unknown' || pronoun.gender === 'unknown' || gender === pronoun.gender
}

/** The furthest that an opening pronoun points ahead, in mentions. */
const CATAPHORA_REACH = 6
/** Words that open a phrase or clause which stands before its main clause: "In her speech, Roe said". */
const openingWords =
  /^["“”‘'\s]*(?:in|on|at|after|before|during|while|when|with|without|despite|as|since|because|following|upon|from|for|by|like|if|although|though|throughout|among|under|through|once|until|unlike|according|early|late|besides|whenever|given|to|along|having|being|born|prior|\p{L}+(?:ing|ed))\b/iu

/** The names ahead in the same sentence that a pronoun in an opening phrase may stand for. */
function cataphors({ text, mentions, sentences }: PronounScene, pronounAt: number): number[] {
  const pronoun = mentions[pronounAt] as FoundMention
  const sentence = sentences[pronoun.sentence]
  if (!sentence || !openingWords.test(text.slice(sentence.start, sentence.start + 24))) return []
  const comma = text.indexOf(',', pronoun.end)
  if (comma < 0 || comma >= sentence.end) return []
  for (let next = pronounAt + 1; next < mentions.length && next <= pronounAt + CATAPHORA_REACH; next++) {
    const mention = mentions[next] as FoundMention
    if (mention.sentence !== pronoun.sentence) return []
    if (mention.start < comma || mention.form !== 'name' || mention.type !== 'person') continue
    return mention.role === 'subject' ||
      mention.role === 'possessive' ||
      text.lastIndexOf(',', mention.start) >= mention.start - 2
      ? [next]
      : []
  }
  return []
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
  const { mentions, index } = scene
  const pronoun = mentions[pronounAt] as FoundMention
  const last = mentions[lastAt] as FoundMention
  const entity = index.drafts[draft] as EntityDraft
  const features = new Float64Array(pronounFeatures.length)
  const distance = distanceOf(scene, last, pronoun)
  const role = roleOf(scene, draft, lastAt)
  features[at.genderKnown] = Number(genderOf(entity) === pronoun.gender)
  features[at.named] = Number(entity.named)
  features[at.nominal] = Number(last.form === 'nominal')
  features[at.sameSentence] = Number(distance === 0)
  features[at.sentenceBefore] = Number(distance === 1)
  features[at.twoBefore] = Number(distance === 2)
  features[at.fartherSentences] = Number(distance > 2 ? Math.log(distance) : 0)
  features[at.lastSubject] = Number(role === 'subject')
  features[at.lastPossessive] = Number(role === 'possessive')
  features[at.lastOblique] = Number(role === 'oblique')
  features[at.lastObject] = Number(role === 'object')
  features[at.sameRole] = Number(role === pronoun.role && role !== 'other')
  features[at.nearest] = Number(rank === 0)
  features[at.secondNearest] = Number(rank === 1)
  features[at.laterRank] = Number(Math.max(0, rank - 1))
  features[at.lastPronoun] = Number(last.form === 'pronoun')
  features[at.pronounOfSameForm] = Number(last.form === 'pronoun' && last.head === pronoun.head)
  features[at.mentionsSoFar] = Number(Math.log1p(entity.mentions.length))
  features[at.mostMentioned] = Number(entity.mentions.length === most && most > 1)
  features[at.possessiveOfSubject] = Number(
    pronoun.role === 'possessive' && role === 'subject' && distance === 0,
  )
  features[at.sameClauseSubject] = Number(pronoun.role === 'subject' && role === 'subject' && distance === 0)
  const block = scene.blockStartOf(pronoun.start)
  const first = mentions[entity.mentions[0] ?? lastAt] as FoundMention
  features[at.firstOfDocument] = Number((entity.mentions[0] ?? 99) < 2)
  features[at.firstOfParagraph] = Number(first.start >= block && first.start - block < 40)
  markSubjects(scene, pronounAt, draft, features)
  const outside = pronoun.quotation < 0
  features[at.bothSpeak] = Number(
    pronoun.speaks === true && distance <= SPEECH_GOES_ON && lastOutsideSpeaks(scene, draft),
  )
  features[at.sameQuotation] = Number(!outside && last.quotation === pronoun.quotation)
  features[at.onlyInQuotations] = Number(outside && last.quotation >= 0 && !namedOutside(scene, draft))
  return features
}

/** The role of an entity's last mention; a name that explains a subject ("The minister, Jo Roe, …") is the subject. */
function roleOf(
  { text, mentions, draftOf }: PronounScene,
  draft: number,
  lastAt: number,
): FoundMention['role'] {
  const last = mentions[lastAt] as FoundMention
  const before = mentions[lastAt - 1]
  const explains =
    before?.role === 'subject' &&
    draftOf[lastAt - 1] === draft &&
    /^,\s$/.test(text.slice(before.end, last.start))
  return explains || isReflexive(last) ? 'subject' : last.role
}

/** "herself" is whoever its clause is about. */
const isReflexive = ({ form, head }: FoundMention) => form === 'pronoun' && /sel(?:f|ves)$/.test(head)

/** Whether the entity is the subject of this sentence or of the one before. */
function markSubjects(scene: PronounScene, pronounAt: number, draft: number, features: Float64Array): void {
  const { mentions, draftOf } = scene
  const pronoun = mentions[pronounAt] as FoundMention
  let here = -1
  let before = -1
  for (let each = pronounAt - 1; each >= 0 && pronounAt - each <= 30; each--) {
    const mention = mentions[each] as FoundMention
    const distance = distanceOf(scene, mention, pronoun)
    if (distance > 1) break
    if (
      (mention.role !== 'subject' && !isReflexive(mention)) ||
      (pronoun.quotation < 0 && mention.quotation >= 0)
    )
      continue
    if (distance === 0) here = each
    else before = each
  }
  features[at.subjectOfSentence] = Number(here >= 0 && draftOf[here] === draft)
  features[at.subjectOfSentenceBefore] = Number(before >= 0 && draftOf[before] === draft)
}
