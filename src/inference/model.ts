import type { Manifest, MatrixName } from './manifest.ts'
import { readModelTables } from './model-files.ts'
import { type OpenScorer, openScorer, type Scorer } from './scorer.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'

/** A model that is ready to score windows. */
export interface Model extends Scorer {
  /** NAME@SHA256-PREFIX */
  readonly id: string
  readonly manifest: Manifest
  readonly vocabulary: Vocabulary
  readonly matrices: Readonly<Record<MatrixName, Float32Array>>
}

/**
 * Loads a model. `threads`: how many of the machine's one window may use; one in a pool of workers, all of them
 * where one report is read alone. Throws OnrecordError where the files are missing or not what they should be.
 */
export async function loadModel(
  folder: string,
  threads: number,
  open: OpenScorer = openScorer,
): Promise<Model> {
  const [scorer, tables] = await Promise.all([open(folder, threads), readModelTables(folder)])
  return { ...tables, ...scorer, vocabulary: readVocabulary(tables.vocabulary) }
}
