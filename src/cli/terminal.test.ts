import { describe, expect, it } from 'vitest'
import type { Output } from './output.ts'
import { lookOf, wantsColor } from './terminal.ts'

describe('wantsColor', () => {
  it.each<[boolean, Record<string, string>, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('on a terminal: %s, with %j: %s', (isTerminal, environment, wanted) => {
    expect(wantsColor(isTerminal, environment)).toBe(wanted)
  })
})

describe('lookOf', () => {
  const output = (columns?: number): Output => ({ isTerminal: true, columns, write: async () => {} })
  it.each<[number | undefined, Record<string, string>, number]>([
    [132, {}, 132],
    [undefined, { COLUMNS: '60' }, 60],
    [undefined, {}, 80],
    [undefined, { COLUMNS: 'wide' }, 80],
    [5, {}, 32],
  ])('%s columns and %j: %i wide', (columns, environment, width) => {
    expect(lookOf(output(columns), environment, { color: true }).width).toBe(width)
  })
})
