import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { OnrecordError } from '../../errors.ts'
import { isOwnPage } from '../../export/html/shell.ts'
import { inputLabel } from '../inputs.ts'

/** The generator stands in the head, before any word of a report. */
const HEAD_BYTES = 2048

/**
 * Writes a page whole or not at all: whoever has it open sees the old one or the new one. The folder is made where
 * it is missing. Throws OnrecordError: 'would-overwrite' where another file than a page of ours stands there,
 * 'write-failed'.
 */
export async function writePage(path: string, page: string): Promise<void> {
  await assertReplaceable(path)
  const draft = `${path}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, page)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw writeError(path, error)
  }
}

/** A report by the same name, or anything else that is not ours, is not lost to a slip. */
export async function assertReplaceable(path: string): Promise<void> {
  let beginning: string
  try {
    beginning = await beginningOf(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return
    throw writeError(path, error)
  }
  if (beginning === '' || isOwnPage(beginning)) return
  throw new OnrecordError(
    'would-overwrite',
    `${inputLabel(path)} is there already and is no page of onrecord`,
    {
      path,
    },
  )
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

function writeError(path: string, error: unknown): OnrecordError {
  const { message, code } = error as NodeJS.ErrnoException
  return new OnrecordError(
    'write-failed',
    `${inputLabel(path)} could not be written: ${message}`,
    { path, cause: code },
    error,
  )
}
