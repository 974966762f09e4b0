import { expect, it } from 'vitest'
import type { BenchResults, Column } from './results.ts'
import { resultsPage } from './results-page.ts'
import { times } from './sets/times.ts'

const column = (reader: string, unread: boolean, f1: number): Column => ({
  reader,
  peer: !reader.startsWith('onrecord'),
  figures: { documents: 2, gold: 1234, predicted: 0, value: { p: f1, r: f1, f1 } },
  unread,
  failed: [],
  documentsPerSecond: 1234.5,
})

const results: BenchResults = {
  date: '2025-01-02',
  command: 'npm run bench',
  version: '1.2.3',
  machine: '2 cores',
  data: 'annotated sets',
  peers: [['clock', '3.0.0']],
  sets: [
    { set: times, file: 'First', columns: [column('onrecord', true, 0), column('clock', false, 0.5)] },
    {
      set: times,
      file: 'Second',
      columns: [column('onrecord', false, 0.7), column('onrecord, rules alone', false, 0.6)],
      disagreements: ['value.f1 1 ≠ 2'],
    },
  ],
  notes: ['clock failed on <b>one</b>\nof | two'],
}
const page = resultsPage(results)

it('shows every set under one heading, with its files', () => {
  expect(page.match(/^## Time expressions/gm)).toHaveLength(1)
  expect(page).toContain('| value, F1 | 0.000 (0.000 / 0.000) | 0.500 (0.500 / 0.500) |')
  expect(page).toContain('| times annotated | 1,234 | 1,234 |')
  expect(page).toContain('| strict, F1 | – | – |')
})

it('says what is not read yet, which peer is best, and where scorers differ', () => {
  expect(page).toContain('|  | onrecord (not yet) | clock |')
  expect(page).toContain('0.000 (0.000 / 0.000), not yet | 0.500 (0.500 / 0.500) clock |')
  expect(page).toContain('**The reference scorer differs:** value.f1 1 ≠ 2.')
})

it('shows what rules alone read, and takes it for no peer', () => {
  expect(page).toContain('|  | onrecord | onrecord, rules alone |')
  expect(page).toContain('| Second | value, F1 | 0.700 (0.700 / 0.700) | – |')
})

it('keeps words from outside on their line', () => {
  expect(page).toContain('- clock failed on \\<b>one\\</b> of \\| two\n')
})
