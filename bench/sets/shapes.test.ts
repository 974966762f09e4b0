import { describe, expect, it } from 'vitest'
import type { ScoredRecord } from '../bench-set.ts'
import { isSameTime, type ShapeDocument, shapes } from './shapes.ts'

const text = 'PELL: We wait.\n\nStay!\n— Ana (@ana) March 4, 2031\n\nRain.'
const gold: ShapeDocument['gold'] = [
  { kind: 'turn', text: 'We wait.', speaker: 'Ivo Pell' },
  { kind: 'post', text: 'Stay!', speaker: 'Ana', platform: 'x', handle: '@ana', date: '2031-03-04' },
  { kind: 'entry', text: 'Rain.', date: '2031-03-04T10:00' },
]
const post = { platform: 'x', handle: '@ana', date: '2031-03-04' }
const right: ScoredRecord = {
  document: {
    text,
    blocks: [
      { kind: 'turn', start: 0, end: 14 },
      { kind: 'post', start: 16, end: 48, post },
      { kind: 'entry', start: 50, end: 55, date: '2031-03-04T10:00' },
    ],
  },
  entities: [
    { id: 'e1', type: 'person', name: 'PELL', mentions: [] },
    { id: 'e2', type: 'person', name: 'Ana', mentions: [] },
  ],
  statements: [
    { content: [{ start: 6, end: 14 }], cue: [], source: [], speaker: 'e1' },
    { content: [{ start: 16, end: 21 }], cue: [], source: [], speaker: 'e2' },
  ],
}

function score(record: ScoredRecord) {
  return shapes.score([{ ref: 'r', text, gold }], new Map([['r', record]]), () => {})
}

describe('the score of shapes', () => {
  it('is full for what is right', () => {
    const { documents, gold: asked, ...shares } = score(right)
    expect([documents, asked]).toEqual([1, 3])
    expect(Object.values(shares)).toEqual([1, 1, 1, 1, 1, 1, 1])
  })

  it('takes off a wrong speaker, a wrong date and what is inside of another statement', () => {
    const [turn, said] = right.statements ?? []
    expect(
      score({ ...right, statements: [{ ...turn, speaker: 'e2' } as never, said as never] }),
    ).toMatchObject({
      turnsFound: 1,
      turnsAttributed: 0,
      postsAttributed: 1,
    })
    expect(
      score({ ...right, statements: [turn as never, { ...said, parent: 's1' } as never] }),
    ).toMatchObject({
      postsAttributed: 0,
    })
    const [first, second, third] = right.document?.blocks ?? []
    const blocks = [
      first,
      { ...second, post: { ...post, date: '2031-03-05' } },
      { ...third, date: undefined },
    ]
    expect(score({ ...right, document: { text, blocks: blocks as never } })).toMatchObject({
      postsFound: 1,
      postsAttributed: 0,
      entriesFound: 1,
      entriesAttributed: 0,
    })
  })

  it('takes off blocks that are none', () => {
    const blocks = (right.document?.blocks ?? []).map((block) => ({ ...block, kind: 'entry' }))
    expect(score({ ...right, document: { text, blocks } })).toMatchObject({
      turnsFound: 0,
      postsFound: 0,
      precision: 0.333,
    })
  })
})

it.each([
  ['2031-03-05T02:31:02.114Z', '2031-03-04T21:31:02-05:00', true],
  ['2031-03-05T02:31Z', '2031-03-04T21:31:40-05:00', true],
  ['2031-03-05T02:32Z', '2031-03-04T21:31:40-05:00', false],
  ['2031-03-04T21:31', '2031-03-04T21:31-05:00', false],
  ['2031-03-04T21:31-05:00', '2031-03-04T21:31', true],
  ['2031-03-04T21:31', '2031-03-04', true],
  ['2031-03-04', '2031-03-04T21:31', false],
  [undefined, '2031-03-04', false],
  [undefined, undefined, true],
])('the date %s for %s: %s', (given, asked, same) => {
  expect(isSameTime(given, asked)).toBe(same)
})
