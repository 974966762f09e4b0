import { describe, expect, it } from 'vitest'
import { isReportingCredit, reportersOf } from './reporting-credit.ts'

describe('a reporting credit', () => {
  it.each([
    '(Reporting by Ana Duarte in Porto; Editing by Tom Reed)',
    '(Reporting by Ana Duarte in Porto;\nediting by Tom Reed)',
    'Tom Reed contributed to this report.',
    'Additional reporting by Lena Okafor',
  ])('%s', (text) => expect(isReportingCredit(text)).toBe(true))

  it.each(['He contributed to this report’s bad name, the minister said, and left.', 'Reporting is hard.'])(
    'is not: %s',
    (text) => expect(isReportingCredit(text)).toBe(false),
  )

  it.each([
    ['(Reporting by Ana Duarte in Porto; Editing by Tom Reed)', ['Ana Duarte']],
    [
      '(Reporting by Ana Duarte, Sid Moe and\nKit Anders in Port Elm; Editing by Tom Reed)',
      ['Ana Duarte', 'Sid Moe', 'Kit Anders'],
    ],
    ['Reporting by Ana Duarte.', ['Ana Duarte']],
    ['(Editing by Tom Reed)', []],
    ['Tom Reed contributed to this report.', []],
  ])('names who reported: %s', (text, reporters) => expect(reportersOf(text)).toEqual(reporters))
})
