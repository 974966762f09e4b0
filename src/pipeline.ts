import type { ReportDocument } from './domain/document.ts'
import type { ReportRecord } from './domain/record.ts'
import { SCHEMA_VERSION } from './domain/schema-version.ts'
import type { Warning } from './domain/warning.ts'
import type { Model } from './inference/model.ts'
import { readWithModel } from './inference/read-with-model.ts'
import type { KnownEntries } from './knowledge/user-file/known-entries.ts'
import type { World } from './knowledge/world.ts'
import { resolveEntities } from './stages/entities/entities.ts'
import { findEvents } from './stages/events/events.ts'
import { findMentions } from './stages/mentions/mentions.ts'
import { findMarksWithoutSpeech } from './stages/quoted-terms/marks-without-speech.ts'
import { findQuotedTerms } from './stages/quoted-terms/quoted-terms.ts'
import { findStatements } from './stages/statements/statements.ts'
import { findTimes } from './stages/times/times.ts'
import type { ModelReading } from './text/model-reading.ts'
import { readText, type TextLayer } from './text/text-layer.ts'
import { VERSION } from './version.ts'

/** A stage adds one layer to what is known of a document; it takes nothing away. */
interface Stages<Given extends object, Known extends object> {
  add<Added extends object>(stage: (known: Known) => Added): Stages<Given, Known & Added>
  run(given: Given): Known
}

/** Chains stages; one that needs a layer which none before it adds does not compile. */
function stages<Given extends object, Known extends object>(
  run: (given: Given) => Known,
): Stages<Given, Known> {
  return {
    add: (stage) =>
      stages((given: Given) => {
        const known = run(given)
        return { ...known, ...stage(known) }
      }),
    run,
  }
}

/** What every stage may rest on: the text as it stands, and what the model says of it where there is one. */
interface Read extends TextLayer {
  readonly reading?: ModelReading | undefined
  /** Whom the user's own file knows, where there is one. */
  readonly known?: KnownEntries | undefined
  /** Who governed which state, and when. */
  readonly world?: World | undefined
}

/** The way a report goes, in order, with the reason for each place. Tokens, marks and sentences are there already. */
const pipeline = stages((read: Read) => read)
  .add(findMentions) // who is named: names, titles, nouns, pronouns
  .add(resolveEntities) // who that is: needs every mention
  .add(findTimes) // when: needs the names that a “Friday” may be part of; statements may ask when something was said
  .add(findMarksWithoutSpeech) // titles, by-names, words as words: marks that are nobody's speech
  .add(findStatements) // who says what: needs to know who can speak, and which marks hold no speech
  .add(findQuotedTerms) // whose words the marks without speech are: needs whoever is said to use a term
  .add(findEvents) // who did what to whom, on whose word: needs who, when, and what stands in statements

/** Reads a document into its record: by the model, or by rules alone. The same document gives the same record. */
export async function readDocument(
  document: ReportDocument,
  ingestWarnings: readonly Warning[],
  model: Model | undefined,
  known?: KnownEntries,
  world?: World,
): Promise<ReportRecord> {
  const text = readText(document)
  // The only place that awaits the model: one pass a window, for every stage.
  const reading = model && (await readWithModel(text, model))
  const layers = pipeline.run({ ...text, reading, known, world })
  return {
    schema: SCHEMA_VERSION,
    offsets: 'utf-16',
    producer: { name: 'onrecord', version: VERSION, model: model?.id ?? `rules@${VERSION}` },
    document,
    sentences: layers.sentences.map(({ start, end }) => ({ start, end })),
    entities: [...layers.entities],
    times: [...layers.times],
    statements: [...layers.statements],
    quotedTerms: [...layers.quotedTerms],
    events: [...layers.events],
    warnings: [...ingestWarnings, ...layers.warnings],
  }
}
