import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../ingest/ingest.ts'
import { read } from '../../read.ts'
import { readText } from '../../text/text-layer.ts'
import { timeRules } from './expressions.ts'
import { readTimeWords } from './time-words.ts'

interface Report {
  readonly published?: string
  readonly url?: string
}

async function timesOf(text: string, report: Report = { published: '2031-05-15' }) {
  const { times, warnings } = await read({ text, ...report }, { reader: 'rules' })
  return { times, codes: warnings.map(({ code }) => code) }
}

/** As "words TYPE value", with what else is told of it. */
async function told(text: string, report?: Report): Promise<string[]> {
  const { times } = await timesOf(text, report)
  return times.map(({ text: words, type, value, candidates, mod, quant, freq }) =>
    [words, type, value ?? candidates?.join('|') ?? '-', mod, quant, freq]
      .filter((part) => part !== undefined)
      .join(' '),
  )
}

it.each([
  ['Ada Quist left on 3 March 2029.', ['3 March 2029 DATE 2029-03-03']],
  ['Ada Quist left on March 3, 2029, at dawn.', ['March 3, 2029 DATE 2029-03-03']],
  ['It was built in 1998 and sold in 2002.', ['1998 DATE 1998', '2002 DATE 2002']],
  ['The mayor spoke on Monday.', ['Monday DATE 2031-05-12']],
  ['The council will meet on Monday.', ['Monday DATE 2031-05-19']],
  ['The bridge reopened in November.', ['November DATE 2030-11']],
  ['The vote, expected in July, is off.', ['July DATE 2031-07']],
  ['It rained yesterday and last week.', ['yesterday DATE 2031-05-14', 'last week DATE 2031-W19']],
  ['He left two weeks ago.', ['two weeks ago DATE 2031-05-01']],
  ['He left three years ago.', ['three years ago DATE 2028']],
  ['Shots were heard on Tuesday night.', ['Tuesday night TIME 2031-05-13TNI']],
  ['It sank at 10 p.m. Wednesday.', ['10 p.m. Wednesday TIME 2031-05-14T22:00']],
  ['It lands at 14:30 GMT.', ['14:30 GMT TIME 2031-05-15T14:30Z']],
  [
    'It opened at 9 a.m. Eastern time on Monday.',
    ['9 a.m. Eastern time on Monday TIME 2031-05-12T09:00-04:00'],
  ],
  ['The shop is open until 24:00.', ['24:00 TIME 2031-05-15T24:00']],
  ['It lasted 2 1/2 hours.', ['2 1/2 hours DURATION PT2H30M']],
  ['A 30-day truce held for several weeks.', ['30-day DURATION P30D', 'several weeks DURATION PXW']],
  ['He waited for more than two years.', ['more than two years DURATION P2Y MORE_THAN']],
  ['They met every other Friday.', ['every other Friday SET XXXX-WXX-5 EVERY OTHER']],
  ['It is fed three times a day.', ['three times a day SET P1D 3X']],
  ['Sales fell in the second quarter of 2027.', ['the second quarter of 2027 DATE 2027-Q2']],
  ['It opened in the late 1990s.', ['the late 1990s DATE 199 END']],
  ['Prices rose in early 2029.', ['early 2029 DATE 2029 START']],
  ['It was a temple of the 12th century.', ['the 12th century DATE 11']],
  ['It shut in fiscal 2030.', ['fiscal 2030 DATE 2030']],
  ['The wall dates from 44 BC.', ['44 BC DATE BC0044']],
  ['It was signed on 20 Ramadan 1450.', ['20 Ramadan 1450 DATE 2029-02-04']],
  ['It was signed on 10 Tishrei 5792.', ['10 Tishrei 5792 DATE 2031-09-27']],
  ['The law of Heisei 12 stands.', ['Heisei 12 DATE 2000']],
  ['The pub burned down last Christmas.', ['last Christmas DATE 2030-12-25']],
  ['The march was on Good Friday.', ['Good Friday DATE 2031-04-11']],
  ['They vote on Election Day 2032.', ['Election Day 2032 DATE 2032-11-02']],
  ['The mine is now a museum.', ['now DATE PRESENT_REF']],
])('reads %s', async (text, expected) => {
  expect(await told(text)).toEqual(expected)
})

describe('counts from what was last told', () => {
  it.each([
    [
      'It burst on 3 March. The day before, it had passed.',
      ['3 March DATE 2031-03-03', 'The day before DATE 2031-03-02'],
    ],
    [
      'It burst on 3 March. Two weeks earlier it was sound.',
      ['3 March DATE 2031-03-03', 'Two weeks earlier DATE 2031-02-17'],
    ],
    ['He came in 1998. The following year he left.', ['1998 DATE 1998', 'The following year DATE 1999']],
    [
      'Profit fell in the first quarter. A year earlier it had risen.',
      ['the first quarter DATE 2031-Q1', 'A year earlier DATE 2030-Q1'],
    ],
    [
      'It sank on 2 May 2029. The following Monday, divers came.',
      ['2 May 2029 DATE 2029-05-02', 'The following Monday DATE 2029-05-07'],
    ],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected)
  })

  it('an entry’s own date, not that of the page', async () => {
    const text = 'Storm, live\n\n12 May 2031, 6:20 p.m.\n\nThe pier fell yesterday.'
    const { times } = await timesOf(text, { published: '2031-05-20' })
    expect(times.find(({ text: words }) => words === 'yesterday')?.value).toMatch(/^2031-05-1[19]$/)
  })
})

describe('finds none in', () => {
  it.each([
    'The code is 2882015 and the file is 20310512.',
    'They won 3-2; his sight is 20/20, and she works 24/7.',
    'Call 555-1234 or +44 20 7946 0958.',
    'A 42-year-old man and a woman, 37 years old, were aged 5 years.',
    'The man from 1600 Main Street came second.',
    'Theresa May said she may march.',
    'The Sunday Times and USA Today wrote it.',
    'Sheriff Joe Friday owns 7/8 of it.',
    'Room 1999, Flight 1998, No. 2001, $2000 and 2000 people.',
    'The rate was 7:30 or 1:1.',
    'Wait a second. The fall of the house began with spring water.',
    'Sun shone, and he sat down.',
    'About three-quarters of it burned.',
  ])('%s', async (text) => {
    expect(await told(text)).toEqual([])
  })
})

describe('what can’t be told has no value', () => {
  it.each([
    ['The match on 31 February is off.', ['31 February DATE -']],
    ['The will of 30 February 2029 is void.', ['30 February 2029 DATE -']],
    ['It is dated 02/08/2031.', ['02/08/2031 DATE 2031-02-08|2031-08-02']],
    ['It is dated 25/12/2030.', ['25/12/2030 DATE 2030-12-25']],
    ['It was filed on 19-Nov-12.', ['19-Nov-12 DATE 2012-11-19|2019-11-12']],
    ['It ends in the year 12345.', ['the year 12345 DATE -']],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected)
  })

  it('the outlet’s country tells the order of numbers', async () => {
    const text = 'It is dated 02/08/2031.'
    expect(await told(text, { url: 'https://sundpost.co.uk/a' })).toEqual(['02/08/2031 DATE 2031-08-02'])
    expect(await told(text, { url: 'https://sund.gov/a' })).toEqual(['02/08/2031 DATE 2031-02-08'])
  })

  it('a report without a date: nothing is counted from today, and one warning says so', async () => {
    const { times, codes } = await timesOf('He came on Monday and left last month. It was 3 May 2029.', {})
    expect(times.map(({ value }) => value)).toEqual([undefined, undefined, '2029-05-03'])
    expect(codes.filter((code) => code === 'no-date')).toEqual(['no-date'])
    expect((await timesOf('It was 3 May 2029, after 40 days.', {})).codes).toEqual([])
  })

  it('a report that tells only its month or year', async () => {
    const text = 'It shut in March, and last year, and on Monday.'
    expect(await told(text, { published: '2031-05' })).toEqual([
      'March DATE 2031-03',
      'last year DATE 2030',
      'Monday DATE -',
    ])
    expect(await told(text, { published: '2031' })).toEqual([
      'March DATE 2031-03',
      'last year DATE 2030',
      'Monday DATE -',
    ])
  })

  it.each(['1815-06-20', '2399-01-02'])('a report of %s is counted from all the same', async (published) => {
    const { times } = await timesOf('It rained yesterday.', { published })
    expect(times[0]?.value).toMatch(published === '1815-06-20' ? /^1815-06-19$/ : /^2399-01-01$/)
  })
})

/** What an expression may need around it. */
const CONTEXTS = [
  'X.',
  'In X.',
  'On X.',
  'It was done in X.',
  'for X.',
  'It cost 5 X.',
  'Later in X.',
  'dated X.',
  'by X.',
]

it.each(timeRules.map(({ name, example }) => [name, example]))('rule %s reads %s', async (name, example) => {
  const texts = CONTEXTS.map((context) => context.replace('X', example))
  const read = await Promise.all(
    texts.map(async (text) => readTimeWords(readText((await ingest({ text })).document))),
  )
  const rules = timeRules.filter((rule) => rule.name === name)
  expect(
    rules.some((rule) => read.some((words) => words.some((_, at) => rule.match(words, at) !== undefined))),
  ).toBe(true)
})

it('any words are taken without a throw; times are in order, apart, and say what stands there', async () => {
  const words = fc.constantFrom(
    ...'the a last next this early late of in on at 31 3 2029 02/08/2031 14:30 march May Monday second quarter years weeks ago earlier twice every p.m. EST - , . ’98 1990s now fall half Ramadan BC to and \n\n'.split(
      ' ',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 60 }), async (parts) => {
      const text = `It was ${parts.join(' ')} then`
      const { times } = await timesOf(text)
      let end = 0
      for (const time of times) {
        expect(time.start).toBeGreaterThanOrEqual(end)
        expect(time.text).toBe(text.slice(time.start, time.end))
        end = time.end
      }
    }),
    { numRuns: 150 },
  )
})

it('takes time in step with the length of the text', async () => {
  const timeOf = async (count: number) => {
    const text = 'In the early hours of the last two weeks of the third quarter of the year. '.repeat(count)
    const start = performance.now()
    await timesOf(text)
    return performance.now() - start
  }
  await timeOf(300)
  const short = await timeOf(300)
  expect(await timeOf(2400)).toBeLessThan(short * 24 + 200)
})
