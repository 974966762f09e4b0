import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTree } from './trees.ts'

const scoresOf = (rows: readonly (readonly number[])[]) => Float32Array.from(rows.flat())
const sum = (scores: Float32Array, heads: readonly number[]) =>
  heads.reduce((total, head, word) => total + (scores[word * heads.length + head] as number), 0)

/** One root, and every word comes to it. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head, word) => head === word).length !== 1) return false
  return heads.every((_, word) => {
    let at = word
    for (let step = 0; step < heads.length; step++) at = heads[at] as number
    return heads[at] === at
  })
}

function* everyTree(n: number, heads: number[] = []): Generator<number[]> {
  if (heads.length === n) {
    if (isTree(heads)) yield heads
    return
  }
  for (let head = 0; head < n; head++) yield* everyTree(n, [...heads, head])
}

describe('bestTree', () => {
  it('takes the best heads where they are a tree', () => {
    // "Duarte resigned yesterday": the second word is the root.
    const scores = scoresOf([
      [0, 9, 1],
      [1, 8, 1],
      [0, 7, 2],
    ])
    expect([...bestTree(scores, 3)]).toEqual([1, 1, 1])
  })

  it('opens a cycle where that costs least', () => {
    const scores = scoresOf([
      [5, 9, 0],
      [9, 1, 0],
      [3, 2, 0],
    ])
    expect([...bestTree(scores, 3)]).toEqual([0, 0, 0])
  })

  it('gives one root where every word would be one', () => {
    const scores = scoresOf([
      [9, 1, 1],
      [2, 9, 1],
      [1, 2, 9],
    ])
    expect(isTree([...bestTree(scores, 3)])).toBe(true)
  })

  it('takes a single word and none', () => {
    expect([...bestTree(new Float32Array([0.5]), 1)]).toEqual([0])
    expect([...bestTree(new Float32Array(0), 0)]).toEqual([])
  })

  it('is always a tree, and the best one for its root', () => {
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((n) =>
        fc.tuple(
          fc.constant(n),
          fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * n, maxLength: n * n }),
        ),
      )
    fc.assert(
      fc.property(table, ([n, values]) => {
        const scores = Float32Array.from(values)
        const heads = [...bestTree(scores, n)]
        expect(isTree(heads)).toBe(true)
        const root = heads.findIndex((head, word) => head === word)
        for (const other of everyTree(n)) {
          if (other[root] === root) expect(sum(scores, other)).toBeLessThanOrEqual(sum(scores, heads) + 1e-3)
        }
      }),
    )
  })
})
