import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ScoredRecord } from '../bench-set.ts'
import { bCubed } from './b-cubed.ts'
import { lemmaOf } from './lemma.ts'
import { mergingSet } from './merging.ts'

describe('B³', () => {
  it.each([
    ['the same clusters', 'aab', 'xxy', 1, 1],
    // a, a, b: of the first two 2/3 of the cluster are theirs, of the last 1/3.
    ['all in one', 'aab', 'xxx', 5 / 9, 1],
    ['each alone', 'aab', 'xyz', 1, 2 / 3],
    ['one in the wrong place', 'aabb', 'xyyy', (1 + 1 / 3 + 2 / 3 + 2 / 3) / 4, (1 / 2 + 1 / 2 + 1 + 1) / 4],
    ['nothing', '', '', 0, 0],
  ])('%s', (_name, gold, answer, p, r) => {
    const given = bCubed([...gold], [...answer])
    expect(given.p).toBeCloseTo(p, 10)
    expect(given.r).toBeCloseTo(r, 10)
    expect(given.f1).toBeCloseTo(p + r ? (2 * p * r) / (p + r) : 0, 10)
  })
})

it.each([
  ['attacks attacked attacking Attack', 1],
  ['shot shoot shooting', 1],
  ['kill killed killing killings', 1],
  ['stop stopped stopping', 1],
  ['close closed closing', 1],
  ['strike struck strikes', 1],
  ['protest march', 2],
  ['bus bring', 2],
  ['press pressed', 1],
])('lemmas of %s: %i', (words, count) => {
  expect(new Set(words.split(' ').map((word) => lemmaOf([word]))).size).toBe(count)
})
it('takes the lemma of each word', () => {
  expect(lemmaOf(['opened', 'fire'])).toBe(lemmaOf(['opening', 'fire']))
})

const folder = mkdtempSync(join(tmpdir(), 'onrecord-merging-'))
afterAll(() => rmSync(folder, { recursive: true }))

function made(tokens: string, mentions: [number[], string][]) {
  const path = join(folder, 'made.corpus.txt')
  const lines = tokens.split(' ').map((token, number) => `d1\t0\t${number}\t${token}\t-`)
  writeFileSync(path, `\n${lines.join('\n')}\n`)
  const items = mentions.map(([tokens_number, coref_chain]) => ({
    doc_id: 'd1',
    sent_id: 0,
    tokens_number,
    coref_chain,
  }))
  writeFileSync(join(folder, 'made.event_mentions.json'), JSON.stringify(items))
  return mergingSet.readGold(path)
}

describe('merging', () => {
  const documents = made("Roe ( 41 ) was shot . The killing , he said , wasn't the first shooting .", [
    [[5], 'A'],
    [[8], 'A'],
    [[11], 'B'],
    [[16], 'C'],
  ])
  const text = documents[0]?.text as string
  const recordOf = (...events: string[][]): ScoredRecord => ({
    events: events.map((words) => ({
      type: 'ASSAULT',
      actors: [],
      recipients: [],
      trigger: words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
      words: words.map((word) => ({
        start: text.indexOf(word),
        end: text.indexOf(word) + word.length,
        voice: 'author',
      })),
    })),
  })
  const score = (record: ScoredRecord) => mergingSet.score(documents, new Map([['d1', record]]), () => {})

  it('prints tokens as they are printed', () => {
    expect(text).toBe("Roe (41) was shot. The killing, he said, wasn't the first shooting.")
  })

  it('scores found mentions and all of them, beside lemmas', () => {
    const right = score(recordOf(['shot', 'killing'], ['shooting']))
    expect(right).toMatchObject({ mentions: 4, share: 0.75 })
    expect(right).toMatchObject({ found: { p: 1, r: 1, f1: 1 }, all: { p: 1, r: 1, f1: 1 } })
    // By lemma “shot” and “shooting” are one, “killing” another.
    expect(right.foundByLemma).toEqual({ p: 0.667, r: 0.667, f1: 0.667 })
    expect(right.allByLemma).toEqual({ p: 0.75, r: 0.75, f1: 0.75 })
  })

  it('takes marks off wrong merging and off none', () => {
    expect(score(recordOf(['shot', 'killing', 'shooting'])).found).toMatchObject({ p: 0.556, r: 1 })
    expect(score(recordOf(['shot'], ['killing'], ['shooting'])).found).toMatchObject({ p: 1, r: 0.667 })
    expect(score({})).toMatchObject({ share: 0, found: { f1: 0 }, all: { p: 1, r: 0.75 } })
  })

  it('tells which pairs went wrong', () => {
    const told: string[] = []
    const records = new Map([['d1', recordOf(['shot', 'shooting'], ['killing'])]])
    mergingSet.score(documents, records, (_ref, what) => told.push(what))
    expect(told).toEqual(['not merged: shot / killing', 'merged: shot / shooting'])
  })
})
