import { basename, join } from 'node:path'
import type { ReportRecord } from '../../domain/record.ts'
import { OnrecordError } from '../../errors.ts'
import { type IndexEntry, indexEntry, renderIndex } from '../../export/html/index-page.ts'
import { renderPage } from '../../export/html/page.ts'
import { type Failure, failureOf } from '../complaints.ts'
import { STDIN_NAME } from '../inputs.ts'
import type { Output } from '../output.ts'
import { printable } from '../printable.ts'
import { INDEX_NAME } from './page-names.ts'
import type { PageTarget } from './page-target.ts'
import { writePage } from './write-page.ts'

export interface PagesOptions {
  readonly inputs: readonly string[]
  readonly target: PageTarget
  /** Reads an input; throws OnrecordError where it can't be read. */
  readonly read: (input: string) => Promise<ReportRecord>
  /** Gets the path of each page that is written, a line each. */
  readonly output: Output
  readonly complain: (failure: Failure) => void
}

/** Writes pages, and remembers of each report what the list of them needs. What goes wrong is told, and gives false. */
export interface Pages {
  /** Reads the input of this index and writes its page. */
  write(index: number): Promise<boolean>
  /** Writes the list of reports, where there is one; a report that could not be read again stays in it as it was. */
  writeIndex(): Promise<boolean>
}

export function pagesOf({ inputs, target, read, output, complain }: PagesOptions): Pages {
  const entries: (IndexEntry | undefined)[] = inputs.map(() => undefined)
  const put = async (path: string, page: string) => {
    await writePage(path, page)
    await output.write(`${printable(path)}\n`)
  }
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
      return true
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error
      complain(failureOf(error))
      return false
    }
  }
  return {
    write: (index) =>
      attempt(async () => {
        const input = inputs[index] as string
        const record = await read(input)
        const name = input === STDIN_NAME ? 'Standard input' : basename(input)
        if (target.kind === 'file') return put(target.path, renderPage(record, { name }))
        const page = target.pages[index] as string
        await put(join(target.path, page), renderPage(record, { name, index: INDEX_NAME }))
        entries[index] = indexEntry(record, page, name)
      }),
    writeIndex: () =>
      attempt(async () => {
        const written = entries.filter((entry) => entry !== undefined)
        if (target.kind === 'folder' && written.length > 0) await put(target.index, renderIndex(written))
      }),
  }
}
