import { join } from 'node:path'
import type { ReportRecord } from '../../domain/record.ts'
import { onStopSignal } from '../stop-signals.ts'
import { exitStatus } from '../usage.ts'
import type { PageTarget } from './page-target.ts'
import { type Pages, type PagesOptions, pagesOf } from './pages.ts'
import { assertReplaceable } from './write-page.ts'

export interface HtmlOptions extends Omit<PagesOptions, 'read'> {
  /** Called once, when it is known that the pages may be written: a model takes time to load. */
  readonly openReader: () => Promise<InputReader>
  /** Writes the pages again when reports change, until a signal asks to end. */
  readonly watch: boolean
}

export interface InputReader {
  read(input: string): Promise<ReportRecord>
  close(): Promise<void>
}

/** `read --html`: a page for each report, and a list of them in a folder. Gives the exit status. */
export async function readHtml({ openReader, watch, ...options }: HtmlOptions): Promise<number> {
  const { inputs, target } = options
  await assertTargetReplaceable(target)
  const reader = await openReader()
  const pages = pagesOf({ ...options, read: (input) => reader.read(input) })
  try {
    if (watch) return await watchPages(pages, inputs)
    const written = await writeAll(pages, [...inputs.keys()])
    return written ? exitStatus.done : exitStatus.someFailed
  } finally {
    await reader.close()
  }
}

/** Every path is looked at before the first report is read: a slip is told at once, and nothing is half done. */
async function assertTargetReplaceable(target: PageTarget): Promise<void> {
  const paths =
    target.kind === 'file'
      ? [target.path]
      : [target.index, ...target.pages.map((page) => join(target.path, page))]
  for (const path of paths) await assertReplaceable(path)
}

/** Whether all could be read and written. */
async function writeAll(pages: Pages, indices: readonly number[]): Promise<boolean> {
  let all = true
  for (const index of indices) all = (await pages.write(index)) && all
  return (await pages.writeIndex()) && all
}

/** A signal is how a watch is meant to end: status 0, whatever could not be read on the way. */
async function watchPages(pages: Pages, inputs: readonly string[]): Promise<number> {
  const { watchInputs } = await import('./watch-inputs.ts')
  const stop = new AbortController()
  const stopListening = onStopSignal(() => stop.abort())
  const update = async (indices: readonly number[]) => {
    await writeAll(pages, indices)
  }
  try {
    await watchInputs(inputs, update, {
      stop: stop.signal,
      onReady: () => process.stderr.write('onrecord: watching; Ctrl-C ends it\n'),
    })
    return exitStatus.done
  } finally {
    stopListening()
  }
}
