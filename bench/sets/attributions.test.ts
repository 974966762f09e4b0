import { describe, expect, it } from 'vitest'
import type { ScoredRecord, ScoredStatement } from '../bench-set.ts'
import { scoreSet } from '../score-set.ts'
import { attributions } from './attributions.ts'
import { readAsGold } from './gold-folder.ts'

//            0         1         2         3         4
//            0123456789012345678901234567890123456789012345678
const text = '🧀 “It is old,” Ana said. Bo thinks it is new.'
// Code points, as in the corpus: the emoji counts once.
const line = {
  id: 'a',
  text,
  attributions: [
    { content: [[2, 14]], source: [[15, 18]], cue: [[19, 23]] },
    { content: [[35, 44]], source: [[25, 27]], cue: [[28, 34]] },
  ],
}
const documents = readAsGold('dev.jsonl.gz', JSON.stringify(line), attributions.readGold)

function statement(content: string, source: string, cue: string, more = {}): ScoredStatement {
  const span = (words: string) => {
    const start = text.indexOf(words)
    return words ? [{ start, end: start + words.length }] : []
  }
  return { content: span(content), source: span(source), cue: span(cue), speaker: null, ...more }
}

function score(...statements: ScoredStatement[]) {
  const record: ScoredRecord = { document: { text }, statements }
  return scoreSet(attributions, documents, new Map([['a', record]]))
}

it('reads offsets in code points', () => {
  const [document] = documents
  const shown = document?.gold.map(({ content }) => content.map(([start, end]) => text.slice(start, end)))
  expect(shown).toEqual([['“It is old,”'], ['it is new']])
})

describe('scores by hand', () => {
  it('everything right', () => {
    const figures = score(statement('“It is old', 'Ana', 'said'), statement('it is new', 'Bo', 'thinks'))
    expect(figures).toMatchObject({
      gold: 2,
      predicted: 2,
      content: { f1: 1 },
      contentExact: { f1: 1 },
      triple: { f1: 1 },
      directRecall: 1,
      directSourceAccuracy: 1,
    })
  })
  it('half of the words is enough for a content, not for an exact one', () => {
    // Two of three words: Jaccard 2/3.
    const figures = score(statement('It is', 'Ana', 'said'))
    expect(figures).toMatchObject({
      contentTokens: { p: 1, r: 0.333, f1: 0.5 },
      content: { p: 1, r: 0.5, f1: 0.667 },
      contentExact: { f1: 0 },
    })
  })
  it('a third of the words is not', () => {
    expect(score(statement('old', 'Ana', 'said'))).toMatchObject({ content: { f1: 0 }, directRecall: 0 })
  })
  it('a wrong source spoils the triple alone', () => {
    const figures = score(statement('It is old', 'Bo', 'said'), statement('it is new', 'Bo', 'thinks'))
    expect(figures).toMatchObject({
      content: { f1: 1 },
      cueAccuracy: 1,
      sourceAccuracy: 0.5,
      triple: { p: 0.5, r: 0.5, f1: 0.5 },
      directRecall: 1,
      directSourceAccuracy: 0,
    })
  })
  it('a missing cue where one is annotated is wrong', () => {
    expect(score(statement('It is old', 'Ana', ''))).toMatchObject({ cueAccuracy: 0, sourceAccuracy: 1 })
  })
  it('a statement inside another is neither asked for nor wrong', () => {
    const inner = statement('Ana', '', '', { parent: 's0' })
    expect(score(statement('It is old', 'Ana', 'said'), inner)).toMatchObject({ predicted: 1 })
  })
  it('confidence is judged by the content alone, where a statement carries it', () => {
    const figures = score(
      statement('It is old', 'Bo', 'said', { confidence: 0.9 }),
      // The same content again: one-to-one, so it is wrong.
      statement('It is', 'Ana', 'said', { confidence: 0.5 }),
      statement('it is new', 'Bo', 'thinks'),
      statement('Ana', '', '', { parent: 's0', confidence: 0.5 }),
    )
    expect(figures).toMatchObject({
      // 1/2 · |0.9 - 1| + 1/2 · |0.5 - 0|
      calibrationError: 0.3,
      'confidence 0.4 to 0.6': { said: 0.5, right: 0, count: 1 },
      'confidence 0.8 to 1.0': { said: 0.9, right: 1, count: 1 },
    })
  })
  it('without confidence nothing is said of it', () => {
    expect(score(statement('It is old', 'Ana', 'said'))).not.toHaveProperty('calibrationError')
  })
  it('an input without a record counts as missed, and is named', () => {
    const missed: string[] = []
    const figures = scoreSet(attributions, documents, new Map(), (ref, what) => missed.push(`${ref} ${what}`))
    expect(figures).toMatchObject({ content: { f1: 0 }, absent: 1 })
    expect(missed).toEqual(['a missed: “It is old,”', 'a missed: it is new'])
  })
  it('a record of another text is told', () => {
    const record = { document: { text: 'It is old' }, statements: [] }
    expect(scoreSet(attributions, documents, new Map([['a', record]]))).toMatchObject({ textNotAsGiven: 1 })
  })
})
