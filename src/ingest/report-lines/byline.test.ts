import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bylineOf } from './byline.ts'

describe('a byline gives its authors, agencies and date', () => {
  test.each([
    ['By Jane Roe', ['Jane Roe'], [], undefined],
    ['BY JANE ROE', ['Jane Roe'], [], undefined],
    ['Written by: Jane Roe', ['Jane Roe'], [], undefined],
    ['Von Ana Duarte', ['Ana Duarte'], [], undefined],
    ['Jane Roe, Political Editor', ['Jane Roe'], [], undefined],
    [
      'By Jane Roe and Tom Reed, Staff Writers | March 3, 2024 4:05 p.m. ET',
      ['Jane Roe', 'Tom Reed'],
      [],
      'March 3, 2024 4:05 p.m. ET',
    ],
    ['By Jane Roe, Tom Reed and Li Wei', ['Jane Roe', 'Tom Reed', 'Li Wei'], [], undefined],
    ['By JANE ROE Associated Press', ['Jane Roe'], ['AP'], undefined],
    ['By Jane Roe, Associated Press', ['Jane Roe'], ['AP'], undefined],
    ['Jane Roe Associated Press', ['Jane Roe'], ['AP'], undefined],
    ['Jane Roe | AFP', ['Jane Roe'], ['AFP'], undefined],
    ['By Jane Roe in Paris and Tom Reed in Kyiv', ['Jane Roe', 'Tom Reed'], [], undefined],
    ['By Jane Roe @janeroe', ['Jane Roe'], [], undefined],
    ['By Jane Roe · 3 min read', ['Jane Roe'], [], undefined],
    ['By Associated Press | March 3, 2024', ['Associated Press'], ['AP'], 'March 3, 2024'],
    ['By Reuters', ['Reuters'], ['Reuters'], undefined],
    ['Reuters', ['Reuters'], ['Reuters'], undefined],
    ['Reuters Staff', ['Reuters Staff'], ['Reuters'], undefined],
    ['Associated Press in Paris', ['Associated Press in Paris'], ['AP'], undefined],
    ['By The Example Times', ['The Example Times'], [], undefined],
  ])('%s', (line, authors, credit, date) => {
    expect(bylineOf(line)).toEqual({ authors, credit, ...(date === undefined ? {} : { date }) })
  })
})

test.each([
  ['By Monday the council had met.'],
  ['By Christmas Eve, the town was empty.'],
  ['By March Jane Roe was gone.'],
  ['By the sea'],
  ['By Staff'],
  ['By order of the king'],
  ['By Jane Roe was meant the mayor.'],
  ['Jane Roe, mayor, said no.'],
  ['Jane Roe, husband expecting a child.'],
  ['Jane Roe, who wants to be the next president, said no'],
  ['So Long, Grand Old Bridge; Hello, Young Writer.'],
  ['Rep. Jane Roe, D-Fla., chairs the committee.'],
  ['Jane Roe'],
  ['Paris, France'],
  ['Published 3 March 2024'],
  ['Reuters reported the sale.'],
  ['The Mayor Told Reuters'],
  ['Mayor Sues Reuters'],
  ['ap'],
  [''],
])('no byline: %s', (line) => expect(bylineOf(line)).toBeNull())

test('any line is taken without a throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void bylineOf(`By ${text}`)))
})
