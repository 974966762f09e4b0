import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creditLines, findCredit, findCreditAround, signOffs } from './credit.ts'

describe('a credit names its agencies', () => {
  test.each([
    ['via AP', ['AP']],
    ['(Reuters) – A ferry sank.', ['Reuters']],
    ['WASHINGTON (AP) — The vote is off.', ['AP']],
    ['The Associated Press contributed to this report.', ['AP']],
    ['Associated Press writers Jane Roe in Paris and Tom Reed contributed to this report.', ['AP']],
    ['Jane Roe of the Example Times and Reuters contributed to this story.', ['Reuters']],
    ['Additional reporting by Reuters', ['Reuters']],
    ['(With inputs from PTI)', ['PTI']],
    ['With files from The Canadian Press', ['The Canadian Press']],
    ['Example Times with AFP, dpa', ['AFP', 'dpa']],
    ['© 2024 AFP', ['AFP']],
    ['Copyright 2024 The Associated Press. All rights reserved.', ['AP']],
    ['Agence France-Presse', ['AFP']],
    ['By Reuters', ['Reuters']],
    ['By Jane Roe, Associated Press', ['AP']],
    ['Quelle: dpa', ['dpa']],
    ['ad/tr (AFP, dpa)', ['AFP', 'dpa']],
    ['The road stays shut. (Reuters)', ['Reuters']],
    ['The road stays shut. /TASS/', ['TASS']],
    ['“The road stays shut,” she said. — AFP', ['AFP']],
    ['Our Standards: The Thomson Reuters Trust Principles.', ['Reuters']],
    ['(PA) — The road stays shut.', ['PA Media']],
    ['ROME, Sept 3 (ANSA) - The road stays shut.', ['ANSA']],
    ['MADRID (EFE).- The road stays shut.', ['EFE']],
  ])('%s', (line, agencies) => expect(findCredit([line])).toEqual(agencies))

  test('each agency once, in the order of its first credit', () => {
    expect(findCredit(['By Reuters', 'PARIS (AP) — It rained.', '(Reuters)', '© AFP'])).toEqual([
      'Reuters',
      'AP',
      'AFP',
    ])
  })
})

test.each([
  ['Jane Roe told Reuters.'],
  ['“We are done,” he told the Associated Press'],
  ['Reuters contributed $5 million to the fund.'],
  ['Reuters reported on Monday that the road is shut.'],
  ['According to dpa, the road is shut.'],
  ['He gave it to AP.'],
  ['He works with Reuters'],
  ['In an interview with Reuters'],
  ['The film was made by TT.'],
  ['AP Photo/Jane Roe'],
  ['Photo: Reuters'],
  ['The pa of the house left. (pa)'],
  ['The agency AFP said (AFP) it was so.'],
  ['She took AP classes.'],
])('a mention is no credit: %s', (line) => expect(findCredit([line])).toEqual([]))

test.each([...creditLines, ...signOffs])('$name matches its example', ({ pattern, example }) => {
  expect(pattern.exec(example)?.groups?.list).toBeTruthy()
  expect(findCredit([example])).not.toEqual([])
})

test('lines around a body credit by whole phrases only', () => {
  expect(
    findCreditAround([
      'By Reuters',
      'Reuters',
      'PARIS (AP) — It rained.',
      '© 2024 AFP',
      'dpa contributed to this report.',
    ]),
  ).toEqual(['AFP', 'dpa'])
})

test('any lines are taken without a throw, in time linear in their length', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => void findCredit(lines)))
  const started = performance.now()
  findCredit([`(${'AP, '.repeat(100_000)}`, 'by '.repeat(100_000), 'with from '.repeat(40)])
  expect(performance.now() - started).toBeLessThan(5000)
})
