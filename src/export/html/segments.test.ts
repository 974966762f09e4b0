import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from './marks.ts'
import { segmentsOf } from './segments.ts'

const mark = (index: number, start: number, end: number): Mark => ({ kind: 'content', index, start, end })
const sorted = (marks: Mark[]) => marks.sort((a, b) => a.start - b.start || b.end - a.end)

/** "0-5:0 5-9:0,1": the segments of one block, each with the statements over it. */
function shown(blocks: [number, number][], marks: Mark[]): string[] {
  const ranges = blocks.map(([start, end]) => ({ start, end }))
  return segmentsOf(ranges, sorted(marks)).map((segments) =>
    segments
      .map(({ start, end, marks }) => `${start}-${end}:${marks.map(({ index }) => index).join(',')}`)
      .join(' '),
  )
}

describe('segmentsOf', () => {
  it.each<[string, [number, number][], Mark[], string[]]>([
    ['no mark', [[0, 9]], [], ['0-9:']],
    ['a mark in the middle', [[0, 9]], [mark(0, 3, 6)], ['0-3: 3-6:0 6-9:']],
    ['a mark over all', [[0, 9]], [mark(0, 0, 9)], ['0-9:0']],
    ['marks that nest', [[0, 9]], [mark(0, 0, 9), mark(1, 3, 6)], ['0-3:0 3-6:0,1 6-9:0']],
    ['marks that cross', [[0, 9]], [mark(0, 0, 6), mark(1, 3, 9)], ['0-3:0 3-6:0,1 6-9:1']],
    ['marks that meet', [[0, 9]], [mark(0, 0, 5), mark(1, 5, 9)], ['0-5:0 5-9:1']],
    ['equal marks', [[0, 9]], [mark(0, 2, 4), mark(1, 2, 4)], ['0-2: 2-4:0,1 4-9:']],
    [
      'a mark over two blocks',
      [
        [0, 4],
        [6, 9],
      ],
      [mark(0, 2, 8)],
      ['0-2: 2-4:0', '6-8:0 8-9:'],
    ],
    [
      'a mark between blocks',
      [
        [0, 4],
        [6, 9],
      ],
      [mark(0, 4, 6)],
      ['0-4:', '6-9:'],
    ],
    ['a mark beyond the text', [[0, 4]], [mark(0, 2, 99)], ['0-2: 2-4:0']],
    [
      'an empty block',
      [
        [4, 4],
        [4, 6],
      ],
      [mark(0, 4, 6)],
      ['', '4-6:0'],
    ],
  ])('%s', (_name, blocks, marks, segments) => expect(shown(blocks, marks)).toEqual(segments))

  it('covers every unit of every block once, with just the marks that lie over it', () => {
    const edge = fc.integer({ min: 0, max: 60 })
    const ranges = fc.array(fc.tuple(edge, edge), { maxLength: 12 })
    fc.assert(
      fc.property(ranges, fc.uniqueArray(edge, { minLength: 2, maxLength: 8 }), (spans, cuts) => {
        const marks = sorted(
          spans.filter(([a, b]) => a < b).map(([start, end], index) => mark(index, start, end)),
        )
        const edges = [...cuts].sort((a, b) => a - b)
        const blocks = edges.slice(1).map((end, index) => ({ start: edges[index] as number, end }))
        for (const [index, segments] of segmentsOf(blocks, marks).entries()) {
          const block = blocks[index] as { start: number; end: number }
          let at = block.start
          for (const segment of segments) {
            expect(segment.start).toBe(at)
            at = segment.end
            for (let unit = segment.start; unit < segment.end; unit++) {
              expect(segment.marks).toEqual(marks.filter(({ start, end }) => start <= unit && unit < end))
            }
          }
          expect(at).toBe(block.end)
        }
      }),
    )
  })
})
