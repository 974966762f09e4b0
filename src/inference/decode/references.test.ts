import { describe, expect, it } from 'vitest'
import { smallModel } from '../../../test/made-scores.ts'
import { referenceScorer } from './references.ts'

const vectors = {
  slots: Int32Array.of(0, -1, 1),
  width: 1,
  anaphors: Float32Array.of(2, 3),
  antecedents: Float32Array.of(5, 7),
}
const name = { word: 0, form: 'name', words: 'ana duarte' } as const
const pronoun = { word: 2, form: 'pronoun', words: 'she' } as const

describe('referenceScorer', () => {
  it('multiplies the anaphor by the antecedent', () => {
    expect(referenceScorer(smallModel(), vectors)(pronoun, name)).toBe(15)
  })

  it('adds what forms, distance and same words say', () => {
    const model = smallModel()
    model.matrices.reference_forms[2 * 3 + 0] = 100 // a pronoun for a name
    model.matrices.reference_distance[2 * 2 + 0] = 1000 // less than four words
    model.matrices.reference_same[1] = 10_000 // of names: the last word alone is the same
    const score = referenceScorer(model, vectors)
    expect(score(pronoun, name)).toBe(1115)
    expect(score({ ...name, word: 2, words: 'duarte' }, name)).toBe(10_015)
  })

  it('knows nothing of words without vectors', () => {
    expect(referenceScorer(smallModel(), vectors)({ ...pronoun, word: 1 }, name)).toBeUndefined()
  })
})
