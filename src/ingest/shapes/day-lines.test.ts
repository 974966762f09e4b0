import { describe, expect, it } from 'vitest'
import { dayIn, isoOfDay } from './day-lines.ts'

const read = (text: string, near?: string) => {
  const found = dayIn(text)
  return found && [isoOfDay(found.day, near), found.rest]
}

describe('a line with a day', () => {
  it.each([
    ['Friday, Oct. 24', '2031-10-20', '2031-10-24', ''],
    ['Thu 7 May 2026', undefined, '2026-05-07', ''],
    ['Fri 8 May at 12:14am', '2026-05-07', '2026-05-08', '12:14am'],
    ['5:48 p.m. ET, March 6, 2031', undefined, '2031-03-06', '5:48 p.m. ET'],
    ['Dec. 31', '2031-01-02', '2030-12-31', ''],
    ['Friday, March 7', '2031-03-04', '2031-03-07', ''],
    ['March 4', undefined, undefined, ''],
  ])('%s', (text, near, day, rest) => {
    expect(read(text, near)).toEqual([day, rest])
  })

  it.each([
    '14:05',
    'May I?',
    'Room 12 Door 4',
    'Feb. 30',
    'The vote of Friday, Oct. 24 was not the last one that the council took',
  ])('is not: %s', (text) => {
    expect(dayIn(text)?.rest === '').toBe(false)
  })
})
