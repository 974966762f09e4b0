import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

const typesIn = async (text: string) =>
  (await read({ text }, { reader: 'rules' })).events.map(({ type }) => type)

describe('what is a political event', () => {
  it.each([
    ['An earthquake killed eleven people north of Orsa.', 'nature'],
    ['Wasps attacked the guests at a wedding in Kerr.', 'animals'],
    ['A gas leak caused the explosion that destroyed a bakery in Halde.', 'a mishap'],
    ['The grocer rejected a takeover by its competitor.', 'business'],
    ['The striker fired two shots past the keeper.', 'a game'],
    ['In the novel, rebels storm the palace.', 'a tale'],
    ['In “The Ferry”, a colonel shoots his brother.', 'a tale by its title'],
    ['Legionaries razed the settlement in 146 BC.', 'long ago'],
    ['Arrests for theft rose by a tenth last year.', 'a count'],
    ['Under the act, police may detain suspects for two days.', 'a rule'],
    ['Ask the doctor: should I fight a fever?', 'an imperative'],
    ['Protest Song of the Year goes to a band from Lund.', 'a name'],
    ['The president of the chess club resigned for want of time.', 'a club'],
    ['Protests are common in spring.', 'in general'],
    ['The book tells how last March went.', 'a month'],
  ])('%s (%s)', async (text) => {
    expect(await typesIn(text)).toEqual([])
  })

  it.each([
    ['Police in Halde arrested a film director on Monday.', ['COERCE']],
    ['Turkey recalled its ambassador over the massacres of 1915.', ['SANCTION', 'ASSAULT']],
    ['A man stabbed two passengers on the Halde tram.', ['ASSAULT']],
    ['Protests swept Orsa on Monday.', ['PROTEST']],
    ['The FBI arrested six men in Ohio.', ['COERCE']],
  ])('%s', async (text, expected) => {
    expect(await typesIn(text)).toEqual(expected)
  })
})
