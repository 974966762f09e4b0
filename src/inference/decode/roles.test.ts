import { describe, expect, it } from 'vitest'
import { smallModel, windowScores } from '../../../test/made-scores.ts'
import type { Model } from '../model.ts'
import { rolesOfCue } from './roles.ts'

/**
 * A window in which `source` and `content` are each word's scores for the one cue. The small model has one number a
 * word and two a cue: a word's number times the first is its score as source, times the second as content.
 */
function roles(
  numbers: readonly number[],
  cue: number,
  sentences?: readonly number[],
  bias?: readonly number[],
) {
  const model = smallModel() as Model
  if (bias) model.matrices.role_sentence.set(bias)
  const pairs = numbers.map((number, word) => [
    word === cue ? -1 : 0,
    word === cue ? 1 : 0,
    number,
    0,
    0,
    0,
    0,
    0,
    0,
  ])
  const scores = windowScores(
    numbers.map(() => [0, 0, 0, 0]),
    pairs,
  )
  return rolesOfCue(model, scores, Uint32Array.from(sentences ?? numbers.map(() => 0)), {
    first: cue,
    end: cue + 1,
  })
}

describe('rolesOfCue', () => {
  it('gives words below zero to the source and those above to the content', () => {
    // Ana Duarte said · the bridge is open
    const { source, content } = roles([-4, -4, 0, 4, 4, 4, 4], 2)
    expect(source).toMatchObject({ first: 0, end: 2 })
    expect(content).toMatchObject([{ first: 3, end: 7 }])
    expect(content[0]?.score).toBeGreaterThan(0.9)
  })

  it('bridges a weak word and leaves out one that stands alone', () => {
    const { content } = roles([0, 4, -0.5, 4, 4, -3, -3, -3, 0.8], 0)
    expect(content).toMatchObject([{ first: 1, end: 5 }])
  })

  it('keeps content that goes on behind an interruption', () => {
    const { content } = roles([4, 4, 4, -3, 0, 5, 5, 5], 4)
    expect(content).toMatchObject([
      { first: 0, end: 3 },
      { first: 5, end: 8 },
    ])
  })

  it('has one source, the one that weighs most', () => {
    expect(roles([-4, 0, 3, 3, 1, -4, -4, -4], 1).source).toMatchObject({ first: 5, end: 8 })
  })

  it('adds what the distance in sentences says', () => {
    const nextSentence = [0, 0, 0, 0, 0, 0, 0, 0, -9, -9]
    expect(roles([0, 4, 4, 4, 4], 0, [0, 0, 0, 1, 1], nextSentence).content).toMatchObject([
      { first: 1, end: 3 },
    ])
  })

  it('finds nothing where nothing speaks for a role', () => {
    expect(roles([0, 0, 0], 1)).toEqual({ source: undefined, content: [] })
  })
})
