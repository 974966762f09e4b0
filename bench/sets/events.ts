import type { BenchSet, GoldDocument, ScoredRecord } from '../bench-set.ts'
import { share } from '../figures.ts'
import { readJsonLines } from '../gold-files.ts'

export interface EventDocument extends GoldDocument {
  readonly text: string
  /** PLOVER 2 event type. */
  readonly type: string
  /** ISO 3166-1 alpha-3 codes; empty where the annotators name no country. */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

interface Party {
  readonly code: string
}

/** A line of plover/gold.*.jsonl: one event a sentence; a party that is absent is "" or missing. */
interface PloverLine {
  readonly id: string
  readonly date?: string
  readonly text: string
  readonly event: string
  readonly source?: readonly Party[] | string
  readonly target?: readonly Party[] | string
}

/** Types of the first PLOVER by the names of the second. */
const renamedTypes: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  FIGHT: 'ASSAULT',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
}
/** Codes that are not ISO's: one country, and three that stand for no country. */
const renamedCodes: Readonly<Record<string, string>> = { ITL: 'ITA', IGO: '', NGO: '', IMG: '' }

function countries(parties: PloverLine['source']): string[] {
  if (typeof parties !== 'object') return []
  return parties.map(({ code }) => renamedCodes[code] ?? code).filter(Boolean)
}

function readGold(path: string): EventDocument[] {
  return readJsonLines<PloverLine>(path).map(({ id, date, text, event, source, target }) => ({
    ref: id,
    text,
    published: date,
    type: renamedTypes[event] ?? event,
    actors: countries(source),
    recipients: countries(target),
  }))
}

interface Answer {
  readonly type: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

/** The events of a record, the surest first, with the countries of those who take part. */
function answersOf(record: ScoredRecord | undefined): Answer[] {
  const countryOf = new Map((record?.entities ?? []).map(({ id, country }) => [id, country]))
  const named = (ids: readonly string[]) => ids.flatMap((id) => countryOf.get(id) ?? [])
  return [...(record?.events ?? [])]
    .sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))
    .map(({ type, actors, recipients }) => ({ type, actors: named(actors), recipients: named(recipients) }))
}

/** Whether any country agrees; where none is wanted, any answer does. */
function agrees(wanted: readonly string[], given: readonly string[]): boolean {
  return !wanted.length || wanted.some((country) => given.includes(country))
}

export const events: BenchSet<EventDocument> = {
  name: 'events',
  title: 'Events (PLOVER): who did what to whom',
  rule: 'One event is annotated a sentence. First: the surest event has its type; any: one of the events has. Actor and recipient: the country of any event’s actors or recipients is right, of the sentences that name one. Who did what to whom: one event has type, actor and recipient right.',
  files: [{ label: 'PLOVER gold dev', path: 'plover/gold.dev.jsonl' }],
  samples: [],
  layer: 'events',
  rows: [
    { label: 'type right, first event', figure: 'typeTop1' },
    { label: 'type right, any event', figure: 'typeAny' },
    { label: 'actor’s country right', figure: 'actorCountry' },
    { label: 'recipient’s country right', figure: 'recipientCountry' },
    { label: 'who did what to whom', figure: 'whoDidWhatToWhom' },
    { label: 'events a sentence', figure: 'eventsPerText' },
    { label: 'sentences', figure: 'texts', count: true },
  ],
  readGold,
  score(documents, records, onMiss) {
    let [given, first, any, whole] = [0, 0, 0, 0]
    let [withActor, actor, withRecipient, recipient] = [0, 0, 0, 0]
    for (const document of documents) {
      const answers = answersOf(records.get(document.ref))
      given += answers.length
      if (answers[0]?.type === document.type) first++
      else {
        const types = answers.map(({ type }) => type).join()
        onMiss(document.ref, `want ${document.type}, got ${types}: ${document.text.slice(0, 160)}`)
      }
      const actorFits = (answer: Answer) => agrees(document.actors, answer.actors)
      const recipientFits = (answer: Answer) => agrees(document.recipients, answer.recipients)
      if (answers.some(({ type }) => type === document.type)) any++
      if (document.actors.length) {
        withActor++
        if (answers.some(actorFits)) actor++
      }
      if (document.recipients.length) {
        withRecipient++
        if (answers.some(recipientFits)) recipient++
      }
      const right = (answer: Answer) =>
        answer.type === document.type && actorFits(answer) && recipientFits(answer)
      if (answers.some(right)) whole++
    }
    return {
      texts: documents.length,
      eventsPerText: share(given, documents.length),
      typeTop1: share(first, documents.length),
      typeAny: share(any, documents.length),
      actorCountry: share(actor, withActor),
      recipientCountry: share(recipient, withRecipient),
      whoDidWhatToWhom: share(whole, documents.length),
    }
  },
}
