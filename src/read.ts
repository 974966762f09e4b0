import type { ReportRecord } from './domain/record.ts'
import type { ReportInput } from './domain/report-input.ts'
import type { Model } from './inference/model.ts'
import { type IngestOptions, ingest } from './ingest/ingest.ts'
import type { ReconcileOptions, Reconciler } from './knowledge/reconciliation/reconciler.ts'
import type { KnowledgeInput, KnowledgeProblem } from './knowledge/user-file/knowledge-entry.ts'
import type { KnownEntries } from './knowledge/user-file/known-entries.ts'
import { openWorld } from './knowledge/world.ts'
import { readDocument } from './pipeline.ts'

/** `model` reads by the trained model and the rules together; `rules` by rules alone: faster, and sees less. */
export type ReaderKind = 'model' | 'rules'

export interface ReaderOptions {
  readonly reader?: ReaderKind | undefined
  /** A folder with another model than the one that came with the package. */
  readonly model?: string | undefined
  /** Whom the caller knows: a file (CSV or JSON lines), or its entries as `readKnowledge` gives them. */
  readonly knowledge?: string | readonly KnowledgeInput[] | undefined
  /** Gets each row of the file that could not be used; the rest is. */
  readonly onKnowledgeProblem?: ((problem: KnowledgeProblem) => void) | undefined
  /**
   * Addresses of reconciliation services to link entities to. Off unless given: the names in a report are sent to
   * them. Answers are kept in the system's folder for caches.
   */
  readonly reconcile?: string | readonly string[] | ReconcileOptions | undefined
  /** How many threads one report may use; a pool of workers gives each one. */
  readonly threads?: number | undefined
}

/** Reads reports; holds the model, which loads once and is let go by `close`. */
export interface Reader {
  /**
   * Reads one report into its record.
   *
   * Offsets are UTF-16 code units into `document.text`. Throws OnrecordError where the input is no report;
   * an oddity of the text is a warning in the record. With `reconcile` services are asked once the record is there;
   * one that fails leaves the record as it is, with a warning.
   */
  read(input: ReportInput, options?: IngestOptions): Promise<ReportRecord>
  close(): Promise<void>
}

/** Opens a reader. Throws OnrecordError where the model is missing, damaged or of another version. */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
  const [known, world] = await Promise.all([openKnowledge(options), openWorld()])
  const reconciler = await openServices(options)
  const model = (options.reader ?? 'model') === 'model' ? await openModel(options) : undefined
  return {
    async read(input, ingestOptions = {}) {
      const { document, warnings } = await ingest(input, ingestOptions)
      const record = await readDocument(document, warnings, model, known, world)
      return reconciler ? (await reconciler.reconcile(record)).record : record
    },
    close: async () => {
      await reconciler?.close()
      await model?.release()
    },
  }
}

async function openKnowledge({
  knowledge,
  onKnowledgeProblem,
}: ReaderOptions): Promise<KnownEntries | undefined> {
  if (knowledge === undefined) return undefined
  const { knownEntries } = await import('./knowledge/user-file/known-entries.ts')
  if (typeof knowledge !== 'string') {
    const { knowledgeEntrySchema } = await import('./knowledge/user-file/knowledge-entry.ts')
    return knownEntries(knowledge.map((entry) => knowledgeEntrySchema.parse(entry)))
  }
  const { readKnowledge } = await import('./knowledge/user-file/read-knowledge.ts')
  const { entries, problems } = await readKnowledge(knowledge)
  for (const problem of problems) onKnowledgeProblem?.(problem)
  return knownEntries(entries)
}

async function openServices({ reconcile }: ReaderOptions): Promise<Reconciler | undefined> {
  if (reconcile === undefined) return undefined
  const { openReconciler } = await import('./knowledge/reconciliation/reconciler.ts')
  if (typeof reconcile === 'string') return openReconciler({ services: [reconcile] })
  return openReconciler('services' in reconcile ? reconcile : { services: reconcile })
}

async function openModel({ model, threads }: ReaderOptions): Promise<Model> {
  const [{ loadModel }, { shippedModelFolder }, { availableParallelism }] = await Promise.all([
    import('./inference/model.ts'),
    import('./inference/model-files.ts'),
    import('node:os'),
  ])
  return loadModel(model ?? shippedModelFolder, threads ?? availableParallelism())
}

/** Reads one report: a reader that is opened for it and closed. For many reports, open one reader. */
export async function read(
  input: ReportInput,
  options: IngestOptions & ReaderOptions = {},
): Promise<ReportRecord> {
  const reader = await openReader(options)
  try {
    return await reader.read(input, options)
  } finally {
    await reader.close()
  }
}
