import type { Output } from '../output.ts'

/** Shows how far a stream is. */
export interface Progress {
  /** `bytes` of the input have been taken so far. */
  taken(bytes: number): void
  answered(failed: boolean): void
  stop(): void
}

export interface ProgressTotal {
  readonly unit: 'bytes' | 'reports'
  readonly total: number
}

const SILENT: Progress = { taken: () => {}, answered: () => {}, stop: () => {} }

/**
 * A bar on standard error where that is a terminal and the records don't go to it as well. Without a total
 * (a pipe) it only counts.
 */
export async function showProgress(output: Output, total: ProgressTotal | undefined): Promise<Progress> {
  if (!process.stderr.isTTY || output.isTerminal) return SILENT
  const { default: cliProgress } = await import('cli-progress')
  let reports = 0
  let failures = 0
  const started = performance.now()
  const bar = new cliProgress.SingleBar({
    format: `${total ? '{bar} {percentage}%  ' : ''}{reports} read{failed}  {rate}/s`,
    barCompleteChar: '━',
    barIncompleteChar: '─',
    hideCursor: true,
    stream: process.stderr,
  })
  const payload = () => ({
    reports,
    failed: failures === 0 ? '' : `, ${failures} failed`,
    rate: ((reports * 1000) / Math.max(1, performance.now() - started)).toFixed(1),
  })
  bar.start(total?.total ?? 1, 0, payload())
  return {
    taken: (bytes) => {
      if (total?.unit === 'bytes') bar.update(Math.min(bytes, total.total), payload())
    },
    answered: (failed) => {
      reports++
      if (failed) failures++
      if (total?.unit === 'reports') bar.update(reports, payload())
      else bar.update(payload())
    },
    stop: () => bar.stop(),
  }
}
