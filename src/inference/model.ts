import type { InferenceSession } from 'onnxruntime-node'
import type { Manifest, MatrixName } from './manifest.ts'
import { readModelFiles } from './model-files.ts'
import type { ModelInput } from './model-input.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'

/** A model that is ready to score windows. Holds memory outside of JavaScript's until `release`. */
export interface Model {
  /** NAME@SHA256-PREFIX */
  readonly id: string
  readonly manifest: Manifest
  readonly vocabulary: Vocabulary
  readonly matrices: Readonly<Record<MatrixName, Float32Array>>
  score(input: ModelInput): Promise<WindowScores>
  release(): Promise<void>
}

/** Scores of one window, row by row: a row a word, columns as the manifest names them. */
export interface WindowScores {
  readonly words: number
  readonly tags: Float32Array
  readonly tagColumns: number
  readonly pairs: Float32Array
  readonly pairColumns: number
}

/**
 * Loads a model. `threads`: how many of the machine's one window may use; one in a pool of workers, all of them
 * where one report is read alone. Throws OnrecordError where the files are missing or not what they should be.
 */
export async function loadModel(folder: string, threads: number): Promise<Model> {
  const { manifest, graph, vocabulary, matrices, id } = await readModelFiles(folder)
  const { InferenceSession, Tensor } = await import('onnxruntime-node')
  const session: InferenceSession = await InferenceSession.create(graph, {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  })
  return {
    id,
    manifest,
    matrices,
    vocabulary: readVocabulary(vocabulary),
    async score(input) {
      const row = (values: BigInt64Array) => new Tensor('int64', values, [1, values.length])
      const { tags, pairs } = await session.run({
        pieces: row(input.pieces),
        case: row(input.cases),
        gap: row(input.gaps),
        quote: row(input.quotes),
        first: new Tensor('int64', input.first, [input.first.length]),
      })
      return {
        words: input.first.length,
        tags: tags?.data as Float32Array,
        tagColumns: tags?.dims[1] as number,
        pairs: pairs?.data as Float32Array,
        pairColumns: pairs?.dims[1] as number,
      }
    },
    release: () => session.release(),
  }
}
