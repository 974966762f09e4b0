import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

/** Trigger of each event that only explains the news. */
async function backgroundIn(text: string, published?: string): Promise<string[]> {
  const { events } = await read({ text, ...(published !== undefined && { published }) }, { reader: 'rules' })
  return events
    .filter(({ background }) => background)
    .map(({ trigger }) => trigger.map((span) => span.text).join(' '))
}

/** How many events there are at all, so that none passes for no background. */
async function newsIn(text: string, published?: string): Promise<string[]> {
  const { events } = await read({ text, ...(published !== undefined && { published }) }, { reader: 'rules' })
  return events
    .filter(({ background }) => !background)
    .map(({ trigger }) => trigger.map((span) => span.text).join(' '))
}

describe('what happened more than four weeks before its report', () => {
  it.each([
    ['Norway freed the envoy. Kenya had expelled him in 2011.', ['expelled']],
    ['Norway freed the envoy. Kenya had expelled him in April.', ['expelled']],
    ['Norway freed the envoy. Kenya had expelled him on 20 May.', ['expelled']],
    ['Norway freed the envoy. Kenya had expelled him on 28 May.', []],
    ['Norway freed the envoy. Kenya had expelled him in May.', []],
    ['Norway freed the envoy. Kenya had expelled him last month.', []],
    ['Norway freed the envoy. Kenya had expelled him this year.', []],
    ['Norway freed the envoy. Kenya had expelled him on Tuesday.', []],
    ['Norway freed the envoy. Kenya will expel him in September.', []],
  ])('%s (20 June 2024)', async (text, expected) => {
    expect(await backgroundIn(text, '2024-06-20')).toEqual(expected)
    expect((await newsIn(text, '2024-06-20'))[0]).toBe('freed')
  })
})

describe('what is told to be long ago in a report without a date', () => {
  it.each([
    ['Norway freed the envoy. Kenya had expelled him in 2011.', ['expelled']],
    ['Norway freed the envoy. Kenya had expelled him two years ago.', ['expelled']],
    ['Norway freed the envoy. Kenya had expelled him three months earlier.', ['expelled']],
    ['Norway freed the envoy. Kenya had expelled him last year.', ['expelled']],
    ['Norway freed the envoy. Kenya had expelled him earlier this year.', ['expelled']],
    ['Norway freed the envoy. Kenya had expelled him in early March.', ['expelled']],
    ['Norway freed the envoy. Kenya had expelled him on Tuesday.', []],
    ['Norway freed the envoy. Kenya had expelled him yesterday.', []],
    ['Norway freed the envoy. Kenya had expelled him.', []],
  ])('%s', async (text, expected) => {
    expect(await backgroundIn(text)).toEqual(expected)
    expect((await newsIn(text))[0]).toBe('freed')
  })
})

describe('what is called an earlier one', () => {
  it.each([
    ['Norway condemned the earlier arrest of the editor.', ['arrest']],
    ['Norway condemned the previous arrest of the editor.', ['arrest']],
    ['Norway condemned the arrest of the editor.', []],
    ['Norway condemned the latest arrest of the editor.', []],
  ])('%s', async (text, expected) => {
    expect(await backgroundIn(text)).toEqual(expected)
    expect(await newsIn(text)).toContain('condemned')
  })
})

describe('what a clause put in says of somebody', () => {
  it.each([
    ['Kenya freed Jon Veldt, who had shelled the town.', ['shelled']],
    ['Kenya freed Jon Veldt, whose army had shelled the town.', ['shelled']],
    ['Jon Veldt, who had been jailed under the old king, condemned France.', ['jailed']],
    ['Jon Veldt, who was expelled from Norway, met the envoy of Kenya.', ['expelled']],
    // A plain past goes on with the tale.
    ['Kenya freed Jon Veldt, who condemned Norway.', []],
    // It has a time of these days.
    ['Kenya freed Jon Veldt, who had been arrested on Tuesday.', []],
    ['Kenya freed Jon Veldt, who had been arrested last week.', []],
    // It tells which rebels are meant.
    ['Kenya met rebels who had shelled the town.', []],
  ])('%s', async (text, expected) => {
    expect(await backgroundIn(text)).toEqual(expected)
    expect((await newsIn(text)).length).toBeGreaterThan(0)
  })
})

it('is apart from whether it came about', async () => {
  const text = 'Norway freed the envoy. Kenya did not expel him in 2011.'
  const { events } = await read({ text }, { reader: 'rules' })
  expect(events.map(({ status, background }) => [status, background])).toEqual([
    ['happened', false],
    ['denied', true],
  ])
})
