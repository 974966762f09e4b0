import { expect, it } from 'vitest'
import { qualifiersInWords, timexInWords } from './times.ts'

it.each([
  ['2031-05-12', 'Mon 12 May 2031'],
  ['2031-05-12T14:30Z', 'Mon 12 May 2031, 14:30 UTC'],
  ['2031-05-13TNI', 'Tue 13 May 2031, night'],
  ['2031-05', 'May 2031'],
  ['2031-W20', 'week 20 of 2031'],
  ['2031-W20-WE', 'weekend of week 20 of 2031'],
  ['2031-Q2', 'second quarter of 2031'],
  ['2031-H1', 'first half of 2031'],
  ['2031-SU', 'summer 2031'],
  ['199', '1990s'],
  ['19', '20th century'],
  ['20', '21st century'],
  ['BC0044', '44 BC'],
  ['P3W', '3 weeks'],
  ['P1Y6M', '1 year 6 months'],
  ['PT2H30M', '2 hours 30 minutes'],
  ['PXY', 'some years'],
  ['PXCE', 'some centuries'],
  ['XXXX-WXX-2', 'Tuesday'],
  ['PRESENT_REF', 'now'],
  ['XXXX-SU', 'XXXX-SU'],
  ['P', 'P'],
])('%s is “%s”', (value, words) => {
  expect(timexInWords(value)).toBe(words)
})

it('says what narrows a time', () => {
  expect(qualifiersInWords({ mod: 'START' })).toEqual(['early'])
  expect(qualifiersInWords({ quant: 'EVERY', freq: '2X' })).toEqual(['every', '2 times'])
  expect(qualifiersInWords({ mod: 'FOO', freq: '2D' })).toEqual(['FOO', '2D'])
  expect(qualifiersInWords({})).toEqual([])
})
