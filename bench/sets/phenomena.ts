import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BenchSet, GoldDocument, Row } from '../bench-set.ts'
import { type Figures, share } from '../figures.ts'
import { readJsonLines } from '../gold-files.ts'
import { type Expectation, shortcomings } from './expectations.ts'

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

/** The phenomena of a folder of bench/phenomena: a file each. */
function phenomenaIn(folder: string): string[] {
  return readdirSync(fileURLToPath(new URL(`../phenomena/${folder}`, import.meta.url)))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort()
}

/** Apart from the set's own figures: one phenomenon is called “documents”. */
const figureOf = (phenomenon: string) => `of ${phenomenon}`

type Described = Pick<BenchSet, 'name' | 'title' | 'rule' | 'layer'>

/** Short invented reports of a folder, scored by what is expected of each; a row for each file. */
function sampleSet(
  folder: string,
  described: Described,
  moreRows: readonly Row[] = [],
): BenchSet<PhenomenonSample> {
  const phenomena = phenomenaIn(folder)
  return {
    ...described,
    files: [],
    samples: [{ label: 'invented samples by phenomenon', path: join('../phenomena', folder) }],
    rows: [
      { label: 'all samples', figure: 'all' },
      ...phenomena.map((phenomenon) => ({
        label: phenomenon.replaceAll('-', ' '),
        figure: figureOf(phenomenon),
      })),
      ...moreRows,
      { label: 'samples', figure: 'gold', count: true },
    ],
    modelReads: true,
    readGold: (path) =>
      phenomena.flatMap((phenomenon) =>
        readJsonLines<SampleLine>(join(path, `${phenomenon}.jsonl`)).map(({ why: _, ...sample }) => ({
          ...sample,
          phenomenon,
        })),
      ),
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
}

const RIGHT = 'A sample is right when all that is expected of it holds'

export const phenomenaSet = sampleSet('', {
  name: 'phenomena',
  title: 'Phenomena: what a careful reader notes, one thing at a time',
  rule: `Short invented reports, each with what its record must hold (docs/annotation.md says why). ${RIGHT}: a statement is found by its content (Jaccard of words ≥ 0.5, the nearest) and each field that the sample names must be the same; of cue and source half of the words.`,
  layer: 'statements',
})

/** What did not happen, has not happened yet, or is only said to have. */
const ofStatus = /^events-(?:negated|planned|threatened|alleged|hypothetical|averted|past|ongoing)$/

const events = sampleSet(
  'events',
  {
    name: 'event-phenomena',
    title: 'Phenomena of events: what happened, what did not, and on whose word',
    rule: `As above, of events. ${RIGHT}: an event is found by its trigger, each word that the sample names must be of that one event, and each field that it names must be the same, parties by name and no others. Of what is no political event one sentence a sample: the last row is the share of them that yield an event all the same, of whatever type and status (the lower, the better).`,
    layer: 'events',
  },
  [
    { label: 'the eight of status together', figure: 'status' },
    { label: 'sentences without an event that yield one', figure: 'falseEvents' },
  ],
)

export const eventPhenomenaSet: BenchSet<PhenomenonSample> = {
  ...events,
  score(documents, records, onMiss) {
    const eventless = documents.filter(({ expect }) =>
      expect.some((each) => 'noEvent' in each && each.noEvent === true),
    )
    const erring = eventless.filter(({ ref }) => (records.get(ref)?.events ?? []).length > 0)
    const status = documents.filter(({ phenomenon }) => ofStatus.test(phenomenon))
    return {
      ...events.score(documents, records, onMiss),
      status: events.score(status, records, () => {}).all as number,
      falseEvents: share(erring.length, eventless.length),
    }
  },
}
