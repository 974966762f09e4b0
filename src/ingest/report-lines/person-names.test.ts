import { describe, expect, test } from 'vitest'
import { namesOf } from './person-names.ts'

describe('names are parted from what stands with them', () => {
  test.each([
    ['By Ana Duarte and T. B. Reed, Staff Writers', ['Ana Duarte', 'T. B. Reed'], []],
    ['ANA DUARTE-O’NEILL, EXAMPLE', ['Ana Duarte-O’Neill'], []],
    ['JANE MCRAE, EXAMPLE NEWS', ['Jane McRae'], ['EXAMPLE NEWS']],
    ['Ana Duarte. Example International', ['Ana Duarte'], ['Example International']],
    ['Duarte, Ana', ['Ana Duarte'], []],
    ['Ana Duarte; Tom Reed', ['Ana Duarte', 'Tom Reed'], []],
    ['Ana Duarte & Tom Reed', ['Ana Duarte', 'Tom Reed'], []],
    ['Ana Duarte (ana@example.org)', ['Ana Duarte'], []],
    ['Ana Duarte for example.org', ['Ana Duarte'], []],
    ['Ana de la Cruz', ['Ana de la Cruz'], []],
    ['Ana Duarte, Professor of History', ['Ana Duarte'], []],
    ['李明', ['李明'], []],
    ['Example Daily News', [], ['Example Daily News']],
    ['Ana\u202e Duarte\u0000', ['Ana Duarte'], []],
    ['Staff', [], []],
    ['Web Desk', [], []],
    ['admin', [], []],
    ['https://example.org/ana', [], []],
    ['@anaduarte', [], []],
    ['null', [], []],
    ['Ana '.repeat(100_000), [], []],
  ])('%.60s', (written, people, organisations) => {
    expect(namesOf(written)).toMatchObject({ people, organisations })
  })

  test('the outlet itself is no person', () => {
    expect(namesOf('Example Today', ['Example Today International'])).toMatchObject({
      people: [],
      organisations: ['Example Today'],
    })
  })

  test('an agency is named by its short name too', () => {
    expect(namesOf('Ana Duarte, Associated Press').agencies).toEqual(['AP'])
  })
})
