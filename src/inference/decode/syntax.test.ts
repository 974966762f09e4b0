import { describe, expect, it } from 'vitest'
import { smallModel, windowScores } from '../../../test/made-scores.ts'
import type { Model } from '../model.ts'
import { gelu, readSentence } from './syntax.ts'

describe('readSentence', () => {
  it('hangs words on their heads and names the relation, for one sentence of the window', () => {
    const model = smallModel() as Model
    model.matrices['relation.weight'].set([1, -1]) // "dep" where the sum is above zero, "root" below
    // columns: roleCue 2, roleWord, arcDependent, arcHead, relationDependent, relationHead, anaphor, antecedent
    const word = (dependent: number, head: number, relation: number) => [
      0,
      0,
      0,
      dependent,
      head,
      relation,
      relation,
      0,
      0,
    ]
    const scores = windowScores(
      [0, 0, 9, 0].map((root) => [0, 0, 0, root]),
      [word(0, 0, 0), word(2, 0, 3), word(0, 2, -0.5), word(2, 0, 3)],
    )
    const heads = new Int32Array(4)
    const relations = new Uint8Array(4)
    readSentence(model, scores, 1, 4, heads, relations)
    expect([...heads]).toEqual([0, 2, 2, 2])
    expect([...relations]).toEqual([0, 0, 1, 0])
  })
})

describe('gelu', () => {
  it.each([
    [0, 0],
    [1, 0.8413447],
    [-1, -0.1586553],
    [3, 2.9959503],
  ])('of %d is %d', (x, y) => {
    expect(gelu(x)).toBeCloseTo(y, 5)
  })
})
