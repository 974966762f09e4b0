import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstAtLeast, firstFrom } from './search-sorted.ts'

describe('searching what is sorted', () => {
  it('finds what looking at each one finds', () => {
    const sorted = fc.array(fc.nat(20)).map((values) => values.sort((a, b) => a - b))
    fc.assert(
      fc.property(sorted, fc.integer({ min: -1, max: 21 }), (values, value) => {
        const at = values.findIndex((each) => each >= value)
        const found = at === -1 ? values.length : at
        expect(firstAtLeast(values, value)).toBe(found)
        expect(
          firstFrom(
            values.map((start) => ({ start })),
            value,
          ),
        ).toBe(found)
      }),
    )
  })

  it('looks at no more values than it is told', () => expect(firstAtLeast([1, 5, 0, 0], 3, 2)).toBe(1))
})
