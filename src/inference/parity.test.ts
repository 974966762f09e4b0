import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { ingest } from '../ingest/ingest.ts'
import { readText } from '../text/text-layer.ts'
import { labelledRanges } from './decode/labels.ts'
import { encodeText } from './encode.ts'
import { loadModel } from './model.ts'
import { shippedModelFolder } from './model-files.ts'
import { modelInput } from './model-input.ts'
import { readWithModel } from './read-with-model.ts'

/** What the model says in float, where it was trained (training/check_parity.py). */
interface Expected {
  readonly text: string
  readonly pieces: number[]
  readonly first: number[]
  readonly cueScores: number[][]
  readonly best: Readonly<Record<'upos' | 'names' | 'nominals' | 'times', number[]>>
  readonly heads: number[]
  readonly cues: { first: number; end: number; roles: number[] }[]
}

const fixture: Expected[] = JSON.parse(
  readFileSync(new URL('./parity.fixture.json', import.meta.url), 'utf8'),
)
const model = await loadModel(shippedModelFolder, 1)
afterAll(() => model.release())

async function layerOf(text: string) {
  const { document } = await ingest({ text })
  return readText(document)
}

/** Int8 moves scores a little: by this much of a score, on average over a text; more would be a fault. */
const SCORE_TOLERANCE = 0.5
/** And so a word here and there has another label. */
const SAME_LABELS = 0.85
const SAME_HEADS = 0.8

/** The share of places at which two lists have the same. */
const agreement = (a: ArrayLike<number>, b: readonly number[]) =>
  b.filter((value, at) => value === a[at]).length / b.length

describe.each(fixture)('the package and PyTorch on $text', (expected) => {
  it('give the model the same pieces', async () => {
    const encoded = encodeText(await layerOf(expected.text), model.vocabulary)
    const { pieces, first } = modelInput(encoded, model.vocabulary, 0)
    expect([...pieces].map(Number)).toEqual(expected.pieces)
    expect([...first].map(Number)).toEqual(expected.first)
  })

  it('score the same', async () => {
    const encoded = encodeText(await layerOf(expected.text), model.vocabulary)
    const scores = await model.score(modelInput(encoded, model.vocabulary, 0))
    const { from } = model.manifest.tags.cue
    const off = expected.cueScores.flatMap((row, word) =>
      row.map((score, label) =>
        Math.abs(score - (scores.tags[word * scores.tagColumns + from + label] as number)),
      ),
    )
    expect(off.reduce((sum, each) => sum + each, 0) / off.length).toBeLessThan(SCORE_TOLERANCE)
    const cues = labelledRanges(scores, model.manifest.tags.cue).map(({ first, end }) => `${first}-${end}`)
    const wanted = expected.cues.map(({ first, end }) => `${first}-${end}`)
    expect(cues.filter((cue) => wanted.includes(cue)).length).toBeGreaterThanOrEqual(
      Math.floor(wanted.length * 0.7),
    )
  })

  it('decide the same', async () => {
    const reading = await readWithModel(await layerOf(expected.text), model)
    expect(agreement(reading.syntax.upos, expected.best.upos)).toBeGreaterThan(SAME_LABELS)
    expect(agreement(reading.syntax.heads, expected.heads)).toBeGreaterThan(SAME_HEADS)
  })
})
