import type { Entity } from '../../domain/entity.ts'
import type { Event } from '../../domain/event.ts'
import { eventCode } from '../../domain/ontology/event-code.ts'
import { spanOf } from '../../domain/span.ts'
import type { Statement } from '../../domain/statement.ts'
import type { Time } from '../../domain/time.ts'
import type { ModelReading } from '../../text/model-reading.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { EntityLayer } from '../entities/entities.ts'
import type { MentionLayer } from '../mentions/mentions.ts'
import { confidenceOf } from './confidence.ts'
import { contextsIn } from './contexts.ts'
import { draftEvents } from './draft-events.ts'
import type { EventDraft } from './event-drafts.ts'
import { lightTree } from './light-tree.ts'
import { mergeDrafts } from './merge.ts'
import { partiesOf } from './parties.ts'
import { repaired } from './repaired-tree.ts'
import { type Tree, treeOfSyntax } from './tree.ts'

export interface EventLayer {
  /** In the order of their first mention. */
  readonly events: readonly Event[]
  /** With those whom only an event made known. */
  readonly entities: readonly Entity[]
}

export type KnownBeforeEvents = TextLayer &
  MentionLayer &
  EntityLayer & {
    readonly statements: readonly Statement[]
    readonly times: readonly Time[]
    readonly reading?: ModelReading | undefined
  }

/** Political events: who did what to whom, whether it came about, and on whose word. */
export function findEvents(layer: KnownBeforeEvents): EventLayer {
  const { document, reading, sentences, mentions, references, entities, times } = layer
  const { text } = document
  const light = lightTree(layer, reading?.syntax)
  const tree = reading ? repaired(treeOfSyntax(text, reading.syntax, sentences), light) : light
  const parties = partiesOf(text, tree, mentions, references, entities, times)
  const groups = mergeDrafts(draftEvents(layer, light, tree, parties), parties.all, times)
  const bounds = sentenceBounds(tree, sentences.length)
  const events = groups.map((group, index) =>
    eventOf(text, tree, bounds, parties.all, group, `v${index + 1}`),
  )
  return { events, entities: usedOnly(parties.all, entities.length, events) }
}

/** Entities that were made for an event that uses them; the numbers of the rest don't matter to anybody. */
function usedOnly(all: readonly Entity[], known: number, events: readonly Event[]): Entity[] {
  const used = new Set(
    events.flatMap(({ actors, recipients, place }) => [...actors, ...recipients, place ?? '']),
  )
  return all.filter(({ id }, index) => index < known || used.has(id))
}

/** First word of each sentence, and the word after its last. */
function sentenceBounds(tree: Tree, count: number): { from: Int32Array; to: Int32Array } {
  const from = new Int32Array(count).fill(-1)
  const to = new Int32Array(count)
  for (let at = 0; at < tree.length; at++) {
    const sentence = tree.sentences[at] as number
    if (sentence < 0) continue
    if (from[sentence] === -1) from[sentence] = at
    to[sentence] = at + 1
  }
  return { from, to }
}

/** Of a sentence the words that tell its contexts, at most, so that one without an end takes no time by its square. */
const MOST_WORDS = 400

function eventOf(
  text: string,
  tree: Tree,
  bounds: { from: Int32Array; to: Int32Array },
  entities: readonly Entity[],
  group: readonly EventDraft[],
  id: string,
): Event {
  const [first] = group as [EventDraft]
  const idOf = (index: number) => (entities[index] as Entity).id
  const ids = (lists: readonly (readonly number[])[]) => [...new Set(lists.flat().map(idOf))]
  const told = decisive(group)
  const mode = group.find((each) => each.mode !== undefined)?.mode
  const place = group.find((each) => each.place !== undefined)?.place
  const time = group.find((each) => each.time !== undefined)?.time
  const attributed = group.every((each) => each.statement !== undefined)
  const background = group.every((each) => each.background)
  const partiesIn = (list: readonly number[]) => list.map((each) => entities[each] as Entity)
  const from = bounds.from[first.sentence] as number
  const to = Math.min(bounds.to[first.sentence] as number, from + MOST_WORDS)
  const contexts = contextsIn(tree, from, to)
  const spans = group.flatMap(({ ranges }) => ranges.map(({ start, end }) => spanOf(text, start, end)))
  return {
    id,
    ...eventCode(first.type, mode, contexts),
    contexts,
    trigger: spans.sort((a, b) => a.start - b.start),
    words: group.map(({ term, statement }) => ({
      ...spanOf(text, term.start, term.end),
      voice: statement ?? 'author',
    })),
    actors: ids(group.map(({ actors }) => actors)),
    recipients: ids(group.map(({ recipients }) => recipients)),
    ...(place !== undefined && { place: idOf(place) }),
    ...(time !== undefined && { time }),
    status: told.status,
    background,
    ...(attributed && { attributedTo: first.statement }),
    evidence: [...new Set(told.evidence)],
    confidence: confidenceOf({
      group,
      actors: partiesIn(group.flatMap(({ actors }) => actors)),
      recipients: partiesIn(group.flatMap(({ recipients }) => recipients)),
      status: told.status,
      background,
      attributed,
    }),
  }
}

/** The mention whose status holds: the writer's word before anybody's; of theirs the last, of others' the first. */
function decisive(group: readonly EventDraft[]): EventDraft {
  const writers = group.filter(
    ({ statement, evidence }) => statement === undefined && !DENIAL.test(evidence[0] ?? ''),
  )
  const verbs = writers.filter(({ noun, status }) => !noun || status !== 'happened')
  return verbs.at(-1) ?? writers.at(-1) ?? (group[0] as EventDraft)
}

/** "Tamar denied the shelling": the writer's sentence, but on Tamar's word. */
const DENIAL = /^governor den(?:y|ies|ied|ying)$/
