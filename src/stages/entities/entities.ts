import type { Entity } from '../../domain/entity.ts'
import type { SpeakerCandidate } from '../../domain/statement.ts'
import type { KnownEntries } from '../../knowledge/user-file/known-entries.ts'
import type { World } from '../../knowledge/world.ts'
import type { ModelReading } from '../../text/model-reading.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { FoundMention, MentionLayer } from '../mentions/mentions.ts'
import { readWords } from '../mentions/words.ts'
import { nationalityBeside } from './acting-phrases.ts'
import { buildEntities } from './build-entities.ts'
import { collectFacts } from './collect-facts.ts'
import { addMention, type EntityDraft } from './entity-drafts.ts'
import { addLeaders, markLeaders } from './known-leaders.ts'
import { linkEntities } from './link-entities.ts'
import { mentionWords } from './mention-words.ts'
import { scoreByModel } from './model-pronouns.ts'
import { type Decision, indexNames, referenceOfName } from './name-reference.ts'
import { referenceOfNominal, unnamedBefore } from './nominal-reference.ts'
import { type HeldOffice, heldOffices } from './office-bearers.ts'
import { type PronounScorer, referenceOfPronoun, scoreByWeights } from './pronoun-reference.ts'
import { readSeats } from './seats.ts'

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
  layer: TextLayer &
    MentionLayer & {
      readonly reading?: ModelReading | undefined
      readonly known?: KnownEntries | undefined
      readonly world?: World | undefined
    },
): EntityLayer {
  const resolved = resolveWith(layer, layer.reading ? scoreByModel(layer.reading) : scoreByWeights)
  const { published } = layer.document
  const linked = layer.known ? linkEntities(resolved.entities, layer.known, published) : resolved.entities
  const entities = layer.world ? addLeaders(linked, layer.world.leaders, published) : linked
  return { ...resolved, entities }
}

/** Rules by which a noun is somebody for certain: it was apposed to the name, or nobody was known by it before. */
const SURE = new Set(['apposition', 'new-nominal'])

/** Offices of one person that are kept for taking up: more are a list, and each would be compared with each noun. */
const MOST_OFFICES = 8

/** The same with another scorer of pronouns: for fitting its weights. */
export function resolveWith(
  layer: TextLayer & MentionLayer & { readonly world?: World | undefined },
  score: PronounScorer,
): EntityLayer {
  const { document, mentions, world } = layer
  const { text } = document
  const index = indexNames(text, mentions)
  if (world) markLeaders(index.drafts, mentions, world.leaders, document.published)
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
  const words = readWords(layer)
  const places = { words, mentions, at: mentionWords(words, mentions) }
  const offices = heldOffices(text, places)
  const officesOf = byBearer(offices)
  const seats = readSeats(places, text)
  const decisions: Decision[] = []
  const decide = (at: number, decision: Decision) => {
    decisions[at] = decision
    if (decision.draft < 0) return
    draftOf[at] = decision.draft
    const draft = index.drafts[decision.draft] as EntityDraft
    addMention(draft, mentions[at] as FoundMention, at)
    if (isNamed(mentions[at] as FoundMention)) learn(draft, at)
    else if (decision.evidence === 'apposition') merge(at, decision.draft)
  }
  /** What a name's own words say, for whoever is called by it later: "the minister", "the Kenyan". */
  const learn = (draft: EntityDraft, at: number) => {
    for (const { title, noun, holder } of officesOf.get(at) ?? []) {
      if (draft.offices.length === MOST_OFFICES || draft.offices.some((each) => each.title === title))
        continue
      draft.offices.push({ title, noun, country: mentions[holder]?.known?.country })
    }
    const country = nationalityBeside(places, at) ?? draft.offices.at(-1)?.country
    if (draft.type === 'person' && country) draft.country ??= country
  }
  /** "Her lawyer said … The lawyer, Emil Jost, …": whom a noun alone named has a name now. */
  const merge = (at: number, named: number) => {
    const earlier = unnamedBefore(scene, at)
    if (earlier < 0 || earlier === named) return
    const from = index.drafts[earlier] as EntityDraft
    const into = index.drafts[named] as EntityDraft
    for (const each of from.mentions) {
      draftOf[each] = named
      decisions[each] = { ...(decisions[each] as Decision), draft: named }
      into.mentions.push(each)
    }
    from.mentions.length = 0
  }
  const decideSentence = (from: number, to: number) => {
    // The names of a sentence first: a pronoun may point ahead ("In her speech, Roe said").
    for (let at = from; at < to; at++)
      if (isNamed(mentions[at] as FoundMention))
        decide(at, referenceOfName(text, mentions, at, index, seats, draftOf))
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
  const facts = collectFacts(
    text,
    index.drafts,
    draftOf,
    places,
    offices,
    (at) => !SURE.has(decisions[at]?.evidence ?? ''),
  )
  return buildEntities(layer, index.drafts, decisions, facts)
}

function byBearer(offices: readonly HeldOffice[]): Map<number, HeldOffice[]> {
  const found = new Map<number, HeldOffice[]>()
  for (const office of offices) {
    const list = found.get(office.bearer)
    if (list) list.push(office)
    else found.set(office.bearer, [office])
  }
  return found
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
