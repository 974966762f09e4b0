import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BenchSet, GoldDocument } from '../bench-set.ts'
import { type Figures, share } from '../figures.ts'
import { readJsonLines } from '../gold-files.ts'
import { type Expectation, shortcomings } from './expectations.ts'

const folder = fileURLToPath(new URL('../phenomena', import.meta.url))

/** A file each in bench/phenomena. */
const phenomena = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.slice(0, -'.jsonl'.length))
  .sort()

/** Apart from the set's own figures: one phenomenon is called “documents”. */
const figureOf = (phenomenon: string) => `of ${phenomenon}`

export interface PhenomenonSample extends GoldDocument {
  readonly text: string
  readonly phenomenon: string
  readonly expect: readonly Expectation[]
}

interface SampleLine {
  readonly ref: string
  /** What it tests. */
  readonly why: string
  readonly text: string
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
  readonly expect: readonly Expectation[]
}

function readGold(path: string): PhenomenonSample[] {
  return phenomena.flatMap((phenomenon) =>
    readJsonLines<SampleLine>(join(path, `${phenomenon}.jsonl`)).map(({ why: _, ...sample }) => ({
      ...sample,
      phenomenon,
    })),
  )
}

export const phenomenaSet: BenchSet<PhenomenonSample> = {
  name: 'phenomena',
  title: 'Phenomena: what a careful reader notes, one thing at a time',
  rule: 'Short invented reports, each with what its record must hold (docs/annotation.md says why). A sample is right when all that is expected of it holds: a statement is found by its content (Jaccard of words ≥ 0.5, the nearest) and each field that the sample names must be the same; of cue and source half of the words.',
  files: [],
  samples: [{ label: 'invented samples by phenomenon', path: '../phenomena' }],
  layer: 'statements',
  rows: [
    { label: 'all samples', figure: 'all' },
    ...phenomena.map((phenomenon) => ({
      label: phenomenon.replaceAll('-', ' '),
      figure: figureOf(phenomenon),
    })),
    { label: 'samples', figure: 'gold', count: true },
  ],
  modelReads: true,
  readGold,
  score(documents, records, onMiss) {
    const right = new Map<string, number>()
    for (const { ref, text, phenomenon, expect } of documents) {
      const record = records.get(ref) ?? {}
      const lacking = expect.flatMap((expectation) => shortcomings(expectation, text, record))
      if (lacking.length > 0) onMiss(ref, `${lacking.join('; ')} | ${text}`)
      else right.set(phenomenon, (right.get(phenomenon) ?? 0) + 1)
    }
    const figures: Record<string, number> = {}
    for (const phenomenon of phenomena) {
      const asked = documents.filter((sample) => sample.phenomenon === phenomenon).length
      figures[figureOf(phenomenon)] = share(right.get(phenomenon) ?? 0, asked)
    }
    const all = [...right.values()].reduce((sum, count) => sum + count, 0)
    return {
      documents: documents.length,
      gold: documents.length,
      all: share(all, documents.length),
      ...figures,
    } satisfies Figures
  },
}
