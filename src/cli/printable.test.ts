import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapedJson, printable } from './printable.ts'

const RISKY = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

describe('printable', () => {
  it.each([
    ['We\r\n  stay\t put\u00a0now', 'We stay put now'],
    ['\u001b[31mred', '␛[31mred'],
    ['bell\u0007 and NUL\u0000', 'bell␇ and NUL␀'],
    ['C1 \u009b31m', 'C1 \ufffd31m'],
    ['\u202egnorw\u2069', '\ufffdgnorw\ufffd'],
    ['har\u00adbour', 'harbour'],
    ['DEL \u007f', 'DEL ␡'],
    ['👩‍👩‍👧 שלום \u200fא', '👩‍👩‍👧 שלום \u200fא'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  it('leaves nothing that a terminal acts on, of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !RISKY.test(printable(text))))
  })
})

describe('escapedJson', () => {
  it('is the same data without anything risky, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = escapedJson(JSON.stringify({ text }))
        return !RISKY.test(json) && JSON.parse(json).text === text
      }),
    )
  })
})
