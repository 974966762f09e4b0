import { expect, it } from 'vitest'
import { dateInWords, dayInWords } from './dates.ts'

it.each([
  ['2031', '2031'],
  ['2031-05', 'May 2031'],
  ['2031-05-12', 'Mon 12 May 2031'],
  ['2031-05-12T14:05', 'Mon 12 May 2031, 14:05'],
  ['2031-05-12T14:05:30.5Z', 'Mon 12 May 2031, 14:05 UTC'],
  ['2031-05-12T23:59:00-11:00', 'Mon 12 May 2031, 23:59 -11:00'],
  ['2031-13-01', '2031-13-01'],
  ['P3D', 'P3D'],
  ['2031-W20', '2031-W20'],
  ['\u001b[31m', '\u001b[31m'],
])('%s is shown as %s', (iso, words) => {
  expect(dateInWords(iso)).toBe(words)
})

it('shows the day alone, never shifted', () => {
  expect(dayInWords('2031-05-12T23:59:00-11:00')).toBe('12 May 2031')
})
