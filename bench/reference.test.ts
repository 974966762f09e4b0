import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { Records } from './bench-set.ts'
import { answerFromGold, seededCoin } from './gold-answers.ts'
import { disagreements, scoreWithReference } from './reference.ts'
import { scoreSet } from './score-set.ts'
import { allSets } from './sets/all-sets.ts'

it('finds every figure on which scorers differ', () => {
  const ours = { gold: 3, content: { p: 1, r: 0.5, f1: 0.667 }, more: 1 }
  const reference = { gold: 3, content: { p: 1, r: 0.5, f1: 0.666 }, lacking: 0 }
  expect(disagreements(ours, reference)).toEqual([
    { figure: 'content.f1', ours: 0.667, reference: 0.666 },
    { figure: 'lacking', ours: undefined, reference: 0 },
  ])
})

const reference = process.env.ONRECORD_REFERENCE_SCORER
const data = process.env.ONRECORD_BENCH_DATA
const samples = fileURLToPath(new URL('samples', import.meta.url))

/** Every gold file that there is: our own, and the annotated sets where a folder is given. */
const files = allSets.flatMap((set) => [
  ...set.samples.map(({ path }) => ({ name: `${set.name} ${path}`, set, path: join(samples, path) })),
  ...(data ? set.files : []).map(({ path }) => ({
    name: `${set.name} ${path}`,
    set,
    path: join(data ?? '', path),
  })),
])

// Runs where another scorer is at hand:
// ONRECORD_REFERENCE_SCORER=score.mjs ONRECORD_BENCH_DATA=DIR npx vitest run bench/reference.test.ts
it.runIf(reference).each(files)('agrees with the reference scorer: $name', ({ set, path }) => {
  const documents = set.readGold(path)
  for (const seed of [1, 2]) {
    const errs = seededCoin(seed)
    const records: Records = new Map(
      documents.map((document) => [document.ref, answerFromGold(set.name, document, errs)]),
    )
    const ours = scoreSet(set, documents, records)
    expect(disagreements(ours, scoreWithReference(reference ?? '', set.name, path, records))).toEqual([])
  }
})
