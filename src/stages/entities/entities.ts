import type { Entity, EntityType, Mention } from '../../domain/entity.ts'
import { spanOf } from '../../domain/span.ts'
import type { SpeakerCandidate } from '../../domain/statement.ts'
import type { ModelReading } from '../../text/model-reading.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { FoundMention, MentionLayer } from '../mentions/mentions.ts'
import { addMention, type EntityDraft } from './entity-drafts.ts'
import { rolesOf } from './entity-roles.ts'
import { scoreByModel } from './model-pronouns.ts'
import { type Decision, indexNames, referenceOfName } from './name-reference.ts'
import { referenceOfNominal } from './nominal-reference.ts'
import { type PronounScorer, referenceOfPronoun, scoreByWeights } from './pronoun-reference.ts'

/** Who a mention is, and how sure that is. */
export interface Reference {
  /** Index into `entities`; -1 where the evidence is thin: then see `candidates`. */
  readonly entity: number
  /** Best first; `entity` is the id in `entities`. */
  readonly candidates: readonly SpeakerCandidate[]
  /** The rule that decided: "same-name", "surname", "pronoun-subject" … */
  readonly evidence: string
  readonly confidence: number
}

export interface EntityLayer {
  readonly entities: readonly Entity[]
  /** One for each of `mentions`, same index. */
  readonly references: readonly Reference[]
}

/** Decides which mentions are of one and the same. Entities are numbered by their first mention. */
export function resolveEntities(
  layer: TextLayer & MentionLayer & { readonly reading?: ModelReading | undefined },
): EntityLayer {
  return resolveWith(layer, layer.reading ? scoreByModel(layer.reading) : scoreByWeights)
}

/** The same with another scorer of pronouns: for fitting its weights. */
export function resolveWith(layer: TextLayer & MentionLayer, score: PronounScorer): EntityLayer {
  const { document, mentions } = layer
  const { text } = document
  const index = indexNames(text, mentions)
  const draftOf = new Int32Array(mentions.length).fill(-1)
  const blockAt = blockFinder(document.blocks)
  const scene = {
    text,
    mentions,
    index,
    draftOf,
    sentences: layer.sentences,
    narrated: narratedBefore(layer),
    blockStartOf: (offset: number) => document.blocks[blockAt(offset)]?.start ?? 0,
  }
  const decisions: Decision[] = []
  const decide = (at: number, decision: Decision) => {
    decisions[at] = decision
    if (decision.draft < 0) return
    draftOf[at] = decision.draft
    addMention(index.drafts[decision.draft] as EntityDraft, mentions[at] as FoundMention, at)
  }
  const decideSentence = (from: number, to: number) => {
    // The names of a sentence first: a pronoun may point ahead ("In her speech, Roe said").
    for (let at = from; at < to; at++)
      if (isNamed(mentions[at] as FoundMention)) decide(at, referenceOfName(text, mentions, at, index))
    for (let at = from; at < to; at++) {
      const mention = mentions[at] as FoundMention
      if (isNamed(mention)) continue
      decide(
        at,
        mention.form === 'pronoun'
          ? referenceOfPronoun(scene, at, score)
          : referenceOfNominal(scene, at, score),
      )
    }
  }
  // The writer comes last: no "she" or "the chairwoman" of the report is whoever signs it.
  const signed: [from: number, to: number][] = []
  for (let from = 0; from < mentions.length; ) {
    const to = sentenceEnd(mentions, from)
    const { kind } = document.blocks[blockAt((mentions[from] as FoundMention).start)] ?? {}
    if (kind === 'byline' || kind === 'credit') signed.push([from, to])
    else decideSentence(from, to)
    from = to
  }
  for (const [from, to] of signed) decideSentence(from, to)
  for (const draft of index.drafts) draft.mentions.sort((a, b) => a - b)
  return numbered(layer, index.drafts, decisions, draftOf)
}

function isNamed({ form }: FoundMention): boolean {
  return form === 'name' || form === 'demonym'
}

/** Index after the last mention of the sentence that `from` stands in. */
function sentenceEnd(mentions: readonly FoundMention[], from: number): number {
  let to = from + 1
  while (to < mentions.length && mentions[to]?.sentence === mentions[from]?.sentence) to++
  return to
}

/** Letters outside quotation marks from which a sentence counts as the writer's own. */
const OWN_LETTERS = 3

/** For each sentence the number of sentences before it that hold words outside quotation marks. */
function narratedBefore({ document, sentences, quotations }: TextLayer): Int32Array {
  const before = new Int32Array(sentences.length)
  let outer = 0
  let count = 0
  sentences.forEach((sentence, at) => {
    before[at] = count
    let own = 0
    let from = sentence.start
    while (
      outer < quotations.length &&
      ((quotations[outer]?.depth ?? 0) > 0 || (quotations[outer]?.end ?? 0) <= sentence.start)
    )
      outer++
    for (
      let each = outer;
      each < quotations.length && (quotations[each]?.start ?? 0) < sentence.end;
      each++
    ) {
      const quotation = quotations[each]
      if (!quotation || quotation.depth > 0) continue
      if (quotation.start > from)
        own += document.text.slice(from, quotation.start).replace(/[^\p{L}]+/gu, '').length
      from = Math.max(from, quotation.end)
    }
    if (from < sentence.end) own += document.text.slice(from, sentence.end).replace(/[^\p{L}]+/gu, '').length
    if (own >= OWN_LETTERS) count++
  })
  return before
}

/** The index of the block that an offset stands in; quick where offsets come nearly in order. */
function blockFinder(blocks: readonly { start: number; end: number }[]): (offset: number) => number {
  let block = 0
  return (offset) => {
    while (block > 0 && (blocks[block]?.start ?? 0) > offset) block--
    while (block + 1 < blocks.length && (blocks[block + 1]?.start ?? 0) <= offset) block++
    return block
  }
}

/** Drafts with a mention become entities e1, e2 … in the order of their first mention. */
function numbered(
  layer: TextLayer & MentionLayer,
  drafts: readonly EntityDraft[],
  decisions: readonly Decision[],
  draftOf: Int32Array,
): EntityLayer {
  const order = drafts
    .map((draft, at) => ({ at, first: draft.mentions[0] ?? -1 }))
    .filter(({ first }) => first >= 0)
    .sort((a, b) => a.first - b.first)
  const entityOf = new Int32Array(drafts.length).fill(-1)
  order.forEach(({ at }, entity) => {
    entityOf[at] = entity
  })
  const idOf = (draft: number) => `e${(entityOf[draft] as number) + 1}`
  const entityAt = (mention: number) => {
    const draft = draftOf[mention] as number
    return draft < 0 ? undefined : idOf(draft)
  }
  const countries = new Map<string, string>()
  for (const { at } of order) {
    const draft = drafts[at] as EntityDraft
    const country = draft.type === 'country' ? countryOf(draft, layer.mentions) : undefined
    if (country) countries.set(country, idOf(at))
  }
  const entities = order.map(({ at }) =>
    entityFrom(layer, drafts[at] as EntityDraft, idOf(at), entityAt, countries),
  )
  const references = decisions.map(
    (decision): Reference => ({
      entity: decision.draft < 0 ? -1 : (entityOf[decision.draft] as number),
      candidates: (decision.candidates ?? [])
        .filter(({ draft }) => (entityOf[draft] as number) >= 0)
        .map(({ draft, score, evidence }) => ({ entity: idOf(draft), score: share(score), evidence })),
      evidence: decision.evidence,
      confidence: share(decision.confidence),
    }),
  )
  return { entities, references }
}

function share(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000
}

function countryOf(draft: EntityDraft, mentions: readonly FoundMention[]): string | undefined {
  for (const at of draft.mentions) {
    const country = mentions[at]?.known?.country
    if (country) return country
  }
  return undefined
}

function entityFrom(
  { document, mentions }: TextLayer & MentionLayer,
  draft: EntityDraft,
  id: string,
  entityAt: (mention: number) => string | undefined,
  countries: ReadonlyMap<string, string>,
): Entity {
  const own = draft.mentions.map((at) => mentions[at] as FoundMention)
  const type = typeOf(draft, own)
  const roles = rolesOf(document.text, draft, mentions, entityAt)
  const country = countryOf(draft, mentions) ?? roles.country
  const government =
    own.some(({ known }) => known?.government) && country ? countries.get(country) : undefined
  return {
    id,
    type,
    name: draft.name || document.text.slice(own[0]?.start, own[0]?.end),
    mentions: own.map(
      (mention): Mention => ({
        ...spanOf(document.text, mention.start, mention.end),
        form: mention.form,
        ...(overrides(mention, type) ? { type: mention.type } : {}),
      }),
    ),
    ...(country ? { country } : {}),
    roles: roles.roles,
    ...(government ? { actsFor: government } : {}),
    links: [],
  }
}

/** A mention's own type is said where it differs; a capital that stands for its government is the government there. */
function overrides(mention: FoundMention, type: EntityType): boolean {
  if (mention.form === 'pronoun' || mention.type === type) return false
  return !(mention.type === 'place' && type === 'country')
}

/** The type that most of the names have; a name's says more than a noun's. */
function typeOf(draft: EntityDraft, own: readonly FoundMention[]): EntityType {
  // A country may be spoken of by its capital alone.
  if (draft.type === 'country') return 'country'
  const votes = new Map<EntityType, number>()
  for (const mention of own)
    if (mention.form === 'name' || mention.form === 'demonym')
      votes.set(mention.type, (votes.get(mention.type) ?? 0) + 1)
  let best: EntityType = draft.type
  let most = votes.get(best) ?? 0
  for (const [type, count] of votes) {
    if (count <= most) continue
    best = type
    most = count
  }
  return best
}
