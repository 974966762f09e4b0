import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GoldDocument } from '../bench-set.ts'
import { countWords } from './throughput.ts'

/** A report of ordinary length. */
const REPORT_WORDS = 600
/** The median of so many runs. */
const RUNS = 5

export interface StartUp {
  /** Seconds from start to end of the process. */
  readonly help: number
  readonly report: number
  readonly reportWords: number
}

/** Whole paragraphs of the documents, one after the other, until there are about 600 words. */
export function reportOfWords(documents: readonly GoldDocument[], enough = REPORT_WORDS): string {
  const paragraphs: string[] = []
  let words = 0
  for (const { text = '' } of documents) {
    for (const paragraph of text.split(/\n\s*\n/)) {
      if (words >= enough) return paragraphs.join('\n\n')
      paragraphs.push(paragraph.trim())
      words += countWords(paragraph)
    }
  }
  return paragraphs.join('\n\n')
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** How long a person waits for the command, everything loaded anew each time. */
export function measureStartUp(
  command: string,
  documents: readonly GoldDocument[],
  readerOptions: readonly string[],
): StartUp {
  const report = reportOfWords(documents)
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const file = join(folder, 'report.txt')
    writeFileSync(file, report)
    return {
      help: secondsOf([command, '--help']),
      report: secondsOf([command, 'read', ...readerOptions, file]),
      reportWords: countWords(report),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function secondsOf(args: readonly string[]): number {
  const runs = Array.from({ length: RUNS }, () => {
    const started = performance.now()
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
    return (performance.now() - started) / 1000
  })
  return median(runs)
}
