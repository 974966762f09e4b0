import { expect, it } from 'vitest'
import { calibrationFigures } from './calibration.ts'
import type { BenchResults, Column } from './results.ts'
import { resultsPage } from './results-page.ts'
import { attributions } from './sets/attributions.ts'
import { times } from './sets/times.ts'
import type { Throughput } from './speed/throughput.ts'

const column = (reader: string, unread: boolean, f1: number): Column => ({
  reader,
  peer: !reader.startsWith('onrecord'),
  figures: { documents: 2, gold: 1234, predicted: 0, value: { p: f1, r: f1, f1 } },
  unread,
  failed: [],
  documentsPerSecond: 1234.5,
})

/** Attributions with confidence: one band filled, the others empty. */
const sure: Column = {
  ...column('onrecord', false, 0.7),
  figures: {
    gold: 1234,
    ...calibrationFigures([{ confidence: 0.875, right: true }]),
  },
}

const run: Throughput = {
  documents: 10,
  words: 2000,
  bytes: 12000,
  wordsPerSecond: 5000,
  documentsPerSecond: 25,
  megabytesPerSecond: 0.03,
  loadSeconds: 1,
  peakBytes: 4e8,
}

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
    { set: attributions, file: 'Third', columns: [sure, column('clock', false, 0.5)] },
  ],
  trained: {
    run: 'six | layers',
    figures: [
      { set: 'GUM dev', figure: 'UPOS', value: 0.95, of: 'words' },
      { set: 'GUM dev', figure: 'LAS', value: 0.85 },
    ],
  },
  speed: {
    textsFrom: 'reports',
    texts: run,
    textsByRules: { ...run, wordsPerSecond: 90000 },
    pagesByRules: run,
    pagesFrom: '',
  },
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

it('shows confidence beside what is right, of readers that say how sure they are', () => {
  expect(page.match(/^Confidence: said/gm)).toHaveLength(1)
  expect(page).toContain('| confidence | onrecord |')
  expect(page).toContain('| 0.6 to 0.8 | – |\n| 0.8 to 1.0 | 0.875 / 1.000 / 1 |')
  expect(page).toContain('| calibration error of confidence | 0.125 | – |')
})

it('shows what the model costs', () => {
  expect(page).toContain('| words a second | 5,000 | 2,000 words: reports |')
  expect(page).toContain('| words a second, rules alone | 90,000 | the same texts by `--reader rules`')
  expect(page).toContain('the same again and again, by `--reader rules`')
})

it('shows the figures of training only where there are any', () => {
  const heading = '## The model’s heads alone'
  expect(page).toContain(heading)
  expect(page).toContain('(training/evaluate.py) of the run six \\| layers, on gold words')
  expect(page).toContain('| GUM dev | UPOS, of words | 0.950 |\n| GUM dev | LAS | 0.850 |')
  expect(resultsPage({ ...results, trained: undefined })).not.toContain(heading)
})

it('keeps words from outside on their line', () => {
  expect(page).toContain('- clock failed on \\<b>one\\</b> of \\| two\n')
})
