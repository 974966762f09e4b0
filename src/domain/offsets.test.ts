import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SAMPLE_TEXT, sampleRecord } from '../../test/sample-record.ts'
import { checkRecord } from './check.ts'
import { offsetMap, withOffsets } from './offsets.ts'

describe('offsetMap', () => {
  it.each([
    ['plain text', 'abc', 2, 2],
    ['before an emoji', 'a🙂b', 1, 1],
    ['behind an emoji', 'a🙂b', 3, 2],
    ['at the end', 'a🙂b', 4, 3],
    ['behind the end', 'a🙂b', 6, 5],
    ['behind a family of joined emoji', '👩‍👩‍👧x', 8, 5],
    ['behind a combining mark', 'e\u0301x', 2, 2],
    ['behind a lone surrogate', '\ud83dx🙂', 2, 2],
  ])('%s', (_what, text, unit, point) => {
    expect(offsetMap(text, 'utf-16', 'codepoints').start(unit)).toBe(point)
    expect(offsetMap(text, 'utf-16', 'codepoints').end(unit)).toBe(point)
    expect(offsetMap(text, 'codepoints', 'utf-16').start(point)).toBe(unit)
  })

  it('lets a span that cuts a character hold the whole of it', () => {
    const map = offsetMap('a🙂b', 'utf-16', 'codepoints')
    expect([map.start(2), map.end(2)]).toEqual([1, 2])
  })

  it('agrees with counting characters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '🙂', 'é', '\ud83d ', '𝒜', '\n')), (parts) => {
        const text = parts.join('')
        const points = [...text]
        const map = offsetMap(text, 'utf-16', 'codepoints')
        for (let n = 0; n <= points.length; n++) {
          expect(map.start(points.slice(0, n).join('').length)).toBe(n)
        }
      }),
    )
  })
})

describe('withOffsets', () => {
  it('counts code points, as other languages do', () => {
    const record = withOffsets(sampleRecord(), 'codepoints')
    expect(record.offsets).toBe('codepoints')
    const [time] = record.times
    expect([...SAMPLE_TEXT].slice(time?.start, time?.end).join('')).toBe('Sunday')
    expect(checkRecord(record)).toEqual([])
  })

  it('leaves every other number and word as it is', () => {
    const blank = (key: string, value: unknown) => (key === 'start' || key === 'end' ? 0 : value)
    const [before, after] = [
      sampleRecord(),
      { ...withOffsets(sampleRecord(), 'codepoints'), offsets: 'utf-16' },
    ]
    expect(JSON.stringify(after, blank)).toBe(JSON.stringify(before, blank))
  })

  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const sample = sampleRecord()
        const text = `${before} Sunday ${after}`
        const start = before.length + 1
        const record = {
          ...sample,
          document: { ...sample.document, text },
          times: [{ id: 't1', start, end: start + 6, text: 'Sunday', type: 'DATE' as const }],
        }
        const points = withOffsets(record, 'codepoints')
        expect(points.times[0]?.start).toBe([...before].length + 1)
        expect(withOffsets({ ...sample }, 'utf-16')).toEqual(sample)
        expect(withOffsets(withOffsets(sample, 'codepoints'), 'utf-16')).toEqual(sample)
        expect(withOffsets(points, 'utf-16').times).toEqual(record.times)
      }),
    )
  })

  it('has nothing to convert where all characters are of the basic plane', () => {
    const record = sampleRecord()
    const plain = { ...record, document: { ...record.document, text: 'Sunday' } }
    expect(withOffsets(plain, 'codepoints')).toEqual({ ...plain, offsets: 'codepoints' })
  })
})
