import { OnrecordError } from '../../errors.ts'
import {
  type Answers,
  type Dated,
  mergeAnswers,
  noAnswers,
  readCacheFile,
  writeCacheFile,
} from './cache-file.ts'
import type { Candidate, Facts } from './candidate.ts'

/** New answers after which the file is written: what a run that is cut short may lose. */
const WRITE_EVERY = 1000

export interface StoreOptions {
  /** Undefined: answers are kept for the run only. */
  readonly path: string | undefined
  /** Address of the service, for whoever looks into the file. */
  readonly service: string
  readonly maxAgeMs: number
  readonly now: () => number
  readonly onProblem: (problem: OnrecordError) => void
}

/** Answers of a service, in memory and in a file. */
export interface AnswerStore {
  manifest(): { readonly url: string; readonly manifest: unknown } | undefined
  keepManifest(manifest: { readonly url: string; readonly manifest: unknown }): void
  candidates(key: string): readonly Candidate[] | undefined
  keepCandidates(key: string, candidates: readonly Candidate[]): void
  facts(id: string): Facts | undefined
  keepFacts(id: string, facts: Facts): void
  /** Writes what is new. */
  save(): Promise<void>
}

/** Opens a store. A damaged file is told and dropped. */
export async function openStore(options: StoreOptions): Promise<AnswerStore> {
  const { path, service, maxAgeMs, now, onProblem } = options
  const read = async (tell: boolean): Promise<Answers> => {
    try {
      return path === undefined ? noAnswers() : await readCacheFile(path, maxAgeMs, now())
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error
      if (tell) onProblem(error)
      return noAnswers()
    }
  }
  const answers = await read(true)
  let fresh = 0
  let writing = Promise.resolve()
  const write = async () => {
    if (path === undefined || fresh === 0) return
    fresh = 0
    try {
      // Another run may have written in the meantime.
      mergeAnswers(answers, await read(false))
      await writeCacheFile(path, service, answers)
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error
      onProblem(error)
    }
  }
  const save = () => {
    writing = writing.then(write)
    return writing
  }
  const kept = <Answer>(answer: Answer): Dated<Answer> => {
    fresh++
    if (fresh >= WRITE_EVERY) void save()
    return { at: now(), answer }
  }
  return {
    manifest: () => answers.manifest?.answer,
    keepManifest: (manifest) => {
      if (answers.manifest?.answer !== manifest) answers.manifest = kept(manifest)
    },
    candidates: (key) => answers.candidates.get(key)?.answer,
    keepCandidates: (key, candidates) => {
      answers.candidates.set(key, kept(candidates))
    },
    facts: (id) => answers.facts.get(id)?.answer,
    keepFacts: (id, facts) => {
      answers.facts.set(id, kept(facts))
    },
    save,
  }
}
