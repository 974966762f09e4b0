import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

/** "trigger: time" of each event, "-" where the report tells none; published on a Thursday. */
async function timesIn(text: string): Promise<string[]> {
  const { events, times } = await read({ text, published: '2024-06-20' }, { reader: 'rules' })
  const words = new Map(times.map((each) => [each.id, each.text]))
  return events.map(
    ({ trigger, time }) =>
      `${trigger.map((span) => span.text).join(' ')}: ${time === undefined ? '-' : words.get(time)}`,
  )
}

describe('when it happens', () => {
  it.each([
    ['Police arrested the editor on Saturday.', ['arrested: Saturday']],
    ['On Monday, police arrested the editor.', ['arrested: Monday']],
    ['In May, Norway expelled the envoy.', ['expelled: May']],
    ['Police arrested the editor early on Monday.', ['arrested: early on Monday']],
    ['The arrest of the editor on Friday angered Kenya.', ['arrest: Friday']],
    ['Friday’s arrest of the editor angered Kenya.', ['arrest: Friday']],
    ['The Friday arrest of the editor angered Kenya.', ['arrest: Friday']],
    ['Police arrested the editor.', ['arrested: -']],
  ])('%s', async (text, expected) => {
    expect(await timesIn(text)).toEqual(expected)
  })
})

describe('each clause its own time', () => {
  it.each([
    [
      'Norway expelled the envoy on Tuesday after Kenya bombed the port on Monday.',
      ['expelled: Tuesday', 'bombed: Monday'],
    ],
    [
      'Norway, which expelled the envoy on Monday, released the editor on Tuesday.',
      ['expelled: Monday', 'released: Tuesday'],
    ],
    [
      'Police arrested the editor on Monday and released her on Friday.',
      ['arrested: Monday', 'released: Friday'],
    ],
    ['Police arrested the editor on Monday. Norway expelled the envoy.', ['arrested: Monday', 'expelled: -']],
  ])('%s', async (text, expected) => {
    expect(await timesIn(text)).toEqual(expected)
  })
})

describe('the time of saying is none of what is said', () => {
  it.each([
    ['Norway said on Monday that rebels had shelled the town on Saturday.', ['shelled: Saturday']],
    ['Norway said on Monday that rebels had shelled the town.', ['shelled: -']],
    ['On Monday, Norway said that rebels had shelled the town.', ['shelled: -']],
    ['Norway said on Monday that it had expelled the envoy.', ['expelled: -']],
    ['Norway said that on Friday it had expelled the envoy.', ['expelled: Friday']],
    ['On Monday it had expelled the envoy, Norway said.', ['expelled: Monday']],
    ['The arrest of the editor, according to a statement on Monday, angered Kenya.', ['arrest: -']],
    ['Norway expelled the envoy, according to a statement on Monday.', ['expelled: -']],
    ['Rebels shelled the town, Norway said on Monday.', ['shelled: -']],
    ['In a statement on Monday Norway denied the killing of the judge.', ['killing: -']],
    ['Norway on Monday said it had “expelled” the envoy.', ['expelled: -']],
    ['“They shelled us on Saturday,” Ana Roe said on Monday.', ['shelled: Saturday']],
  ])('%s', async (text, expected) => {
    expect(await timesIn(text)).toEqual(expected)
  })
})

describe('what is no time of it', () => {
  it.each([
    ['how long', 'Police arrested the editor for two hours.', ['arrested: -']],
    ['how often', 'Police arrested the editor every Monday.', ['arrested: -']],
    ['the one before', 'The shooting was the worst since March.', ['shooting: -']],
    ['what sorts another noun', 'Police arrested the editor at a Christmas party.', ['arrested: -']],
    ['a day that is another thing’s', 'Police arrested the editor before a Sunday service.', ['arrested: -']],
  ])('%s: %s', async (_, text, expected) => {
    expect(await timesIn(text)).toEqual(expected)
  })
})

it('is told by another mention of the same happening', async () => {
  expect(await timesIn('Police arrested the editor. Her arrest on Monday angered Kenya.')).toEqual([
    'arrested arrest: Monday',
  ])
})
