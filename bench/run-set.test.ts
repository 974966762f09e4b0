import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { BenchSet, GoldDocument } from './bench-set.ts'
import type { Peer } from './peers/peer.ts'
import { runSet } from './run-set.ts'
import { coref } from './sets/coref.ts'
import { sentences } from './sets/sentences.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-run-set-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A command whose only sentence is its options. */
const command = join(folder, 'options.mjs')
writeFileSync(
  command,
  `import { createInterface } from 'node:readline'
   const name = process.argv.slice(4).join(' ')
   for await (const line of createInterface({ input: process.stdin })) {
     const { ref } = JSON.parse(line)
     console.log(JSON.stringify({ ref, sentences: [{ start: 0, end: 1 }], entities: [{ id: name }] }))
   }`,
)

const peer: Peer = {
  name: 'clock',
  packages: [],
  sets: ['coref', 'sentences'],
  load: async () => () => ({ entities: [{ id: 'clock', type: 'other', name: 'clock', mentions: [] }] }),
}

/** Runs a set whose misses are the options that the command was given. */
async function run(set: Pick<BenchSet, 'name' | 'title' | 'rule' | 'layer' | 'modelReads'>) {
  const scored: unknown[] = []
  const told: string[] = []
  const documents: GoldDocument[] = [{ ref: 'a', text: 'One.' }]
  const small: BenchSet = {
    ...set,
    files: [],
    samples: [],
    rows: [],
    readGold: () => documents,
    score(_documents, records, onMiss) {
      const answer = records.get('a')?.entities?.[0]?.id
      scored.push(answer)
      onMiss('a', `${answer}`)
      return { documents: 1 }
    },
  }
  const { columns } = await runSet(small, 'First', 'gold', {
    command,
    readerOptions: ['--model', 'trial'],
    peers: [peer],
    onMiss: (_ref, what) => told.push(what),
    onProgress: () => {},
  })
  return { readers: columns.map(({ reader, peer }) => [reader, peer]), scored, told }
}

it('reads by default first, then by rules alone, then with the peers; tells misses of the first', async () => {
  expect(await run(coref as unknown as BenchSet)).toEqual({
    readers: [
      ['onrecord', false],
      ['onrecord, rules alone', false],
      ['clock', true],
    ],
    scored: ['--model trial', '--reader rules', 'clock'],
    told: ['--model trial'],
  })
})

it('reads once what the model does not change', async () => {
  const { readers } = await run(sentences as unknown as BenchSet)
  expect(readers).toEqual([
    ['onrecord', false],
    ['clock', true],
  ])
})
