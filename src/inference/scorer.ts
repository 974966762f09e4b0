import type { InferenceSession } from 'onnxruntime-node'
import { readGraph } from './model-files.ts'
import type { ModelInput } from './model-input.ts'

/** A model's graph that is ready to run. Holds memory outside of JavaScript's until `release`. */
export interface Scorer {
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

/** Opens a model's graph, which may use so many of the machine's threads. Throws OnrecordError as readGraph does. */
export type OpenScorer = (folder: string, threads: number) => Promise<Scorer>

/** Opens a graph that runs in the thread it is called in. */
export const openScorer: OpenScorer = async (folder, threads) => {
  const graph = await readGraph(folder)
  const { InferenceSession, Tensor } = await import('onnxruntime-node')
  const session: InferenceSession = await InferenceSession.create(graph, {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  })
  return {
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
