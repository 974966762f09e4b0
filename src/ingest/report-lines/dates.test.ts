import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numericOrderOf, readDate } from './dates.ts'
import { datePatterns, findWrittenDate } from './written-dates.ts'

describe('a date is read as precisely as it is written', () => {
  test.each([
    ['2024-05-12', '2024-05-12'],
    ['20240512', '2024-05-12'],
    ['2024/05/12', '2024-05-12'],
    ['2024-05', '2024-05'],
    ['2024', '2024'],
    ['2024-05-12T08:30', '2024-05-12T08:30'],
    ['2024-05-12 08:30:05', '2024-05-12T08:30:05'],
    ['20240512T083005Z', '2024-05-12T08:30:05Z'],
    ['20240512083005', '2024-05-12T08:30:05'],
    ['2024-05-12T08:30:05.123Z', '2024-05-12T08:30:05.123Z'],
    ['2024-05-12T08:30:05+0200', '2024-05-12T08:30:05+02:00'],
    ['2024-05-12T08:30:05-05', '2024-05-12T08:30:05-05:00'],
    ['2024-05-12T08:30:05+00:00', '2024-05-12T08:30:05+00:00'],
    ['2024-05-12 08:30:05 UTC', '2024-05-12T08:30:05Z'],
    ['1574168580', '2019-11-19T13:03:00Z'],
    ['1574168580123', '2019-11-19T13:03:00.123Z'],
    ['Mon, 18 Nov 2019 16:07:38 -0600', '2019-11-18T16:07:38-06:00'],
    ['Tue Nov 19 2019 05:44:06 GMT+0000 (UTC)', '2019-11-19T05:44:06+00:00'],
    ['Tue Nov 19 05:44:06 UTC 2019', '2019-11-19T05:44:06Z'],
    ['19 Nov 2019 07:09 GMT', '2019-11-19T07:09Z'],
    ['March 3, 2024 4:05 p.m. ET', '2024-03-03T16:05-05:00'],
    ['July 3, 2024 4:05 PM ET', '2024-07-03T16:05-04:00'],
    ['March 10, 2024 1:30 a.m. ET', '2024-03-10T01:30-05:00'],
    ['March 10, 2024 3:30 a.m. ET', '2024-03-10T03:30-04:00'],
    ['Nov 13, 2019, 10:28am EST', '2019-11-13T10:28-05:00'],
    ['November 18, 2019 12:15 AM PT', '2019-11-18T00:15-08:00'],
    ['Nov 18, 2019 at 9:24 pm', '2019-11-18T21:24'],
    ['Published: 10:48, Tue, Nov 19, 2019', '2019-11-19T10:48'],
    ['3 March 2024', '2024-03-03'],
    ['3rd of March 2024', '2024-03-03'],
    ['Sept. 9, 2019', '2019-09-09'],
    ['9. Sept 2019', '2019-09-09'],
    ['3. März 2024, 16.05 Uhr', '2024-03-03T16:05'],
    ['12 de mayo de 2024', '2024-05-12'],
    ['1er août 2023 à 18h30', '2023-08-01T18:30'],
    ['2024年5月12日', '2024-05-12'],
    ['21:17 18.11.2019', '2019-11-18T21:17'],
    ['02.08.2024', '2024-08-02'],
    ['11/18/2019', '2019-11-18'],
    ['18/11/19', '2019-11-18'],
    ['March 2024', '2024-03'],
    ['31-Jan-99', '1999-01-31'],
    ['12 May 2024 09:15 IST', '2024-05-12T09:15'],
  ])('%s', (written, value) => expect(readDate(written)).toEqual({ kind: 'date', value }))
})

describe('what is no date is refused', () => {
  test.each([
    ['2882015'],
    ['202405'],
    ['2024-02-30'],
    ['2023-02-29'],
    ['2024-13-01'],
    ['31 February 2024'],
    ['3912-11-19'],
    ['0000-00-00'],
    ['0001-01-01T00:00:00'],
    ['1970-01-01T00:00:00+00:00'],
    ['2024-05-12T25:00'],
    ['2024-05-12T10:61'],
    ['Monday'],
    ['yesterday'],
    ['3 hours ago'],
    ['Sept 3'],
    [''],
    ['null'],
    ['1'.repeat(300_000)],
  ])('%.40s', (written) => expect(readDate(written)).toEqual({ kind: 'bad' }))
})

describe('two readings are both named', () => {
  test.each([
    ['02/08/2024', '2024-02-08', '2024-08-02'],
    ['02-08-24', '2024-02-08', '2024-08-02'],
    ['19-Nov-12', '2012-11-19', '2019-11-12'],
  ])('%s', (written, early, late) => {
    expect(readDate(written)).toEqual({ kind: 'ambiguous', candidates: [early, late] })
  })

  test('the same number twice is one date', () => {
    expect(readDate('08/08/2024')).toEqual({ kind: 'date', value: '2024-08-08' })
  })

  test.each([
    ['en-US', '2024-02-08'],
    ['en-GB', '2024-08-02'],
    ['de', '2024-08-02'],
    ['en-Latn-US', '2024-02-08'],
  ])('a page in %s chooses', (language, value) => {
    expect(readDate('02/08/2024', numericOrderOf(language))).toEqual({ kind: 'date', value })
  })

  test('a page in "en" does not', () => expect(numericOrderOf('en')).toBeUndefined())
})

test.each(datePatterns)('$name matches its example', ({ pattern, example }) => {
  expect(pattern.test(example)).toBe(true)
})

test('a date in a line tells where it stands', () => {
  const line = 'By Ana Duarte | March 3, 2024 4:05 p.m. | 3 min read'
  const found = findWrittenDate(line)
  expect(found && line.slice(found.start, found.end).trim()).toBe('March 3, 2024 4:05 p.m.')
})

test('any text is read without a throw, and what is read exists', () => {
  const pieces = fc.constantFrom(
    '2024',
    '13',
    '31',
    'Feb',
    '-',
    '/',
    'T',
    ':',
    ' ',
    'pm',
    'ET',
    'Z',
    '+0200',
    '.',
    '年',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readDate(text)
      if (reading.kind === 'date')
        expect(Number.isNaN(Date.parse(reading.value.replace(/:60/, ':59')))).toBe(false)
    }),
  )
})
