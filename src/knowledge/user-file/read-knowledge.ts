import { readFile, stat } from 'node:fs/promises'
import { OnrecordError } from '../../errors.ts'
import type { Knowledge } from './knowledge-entry.ts'
import { kindOfKnowledge, parseKnowledge } from './parse-knowledge.ts'

/** The longest file that is read, in bytes: some 500,000 entries. */
const MAX_FILE_BYTES = 64 * 1024 * 1024

/** Reads a user's file of people, bodies and places: CSV or JSON lines, UTF-8. Throws OnrecordError where it can't be read. */
export async function readKnowledge(path: string): Promise<Knowledge> {
  const bytes = await bytesOf(path)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new OnrecordError('bad-knowledge', `"${path}" is not UTF-8`, { path }, error)
  }
  if (text.includes('\0')) throw new OnrecordError('bad-knowledge', `"${path}" is no text`, { path })
  return parseKnowledge(text, kindOfKnowledge(path, text))
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > MAX_FILE_BYTES)
      throw new OnrecordError('too-large', `"${path}" has ${size} bytes; the limit is ${MAX_FILE_BYTES}`, {
        path,
      })
    return await readFile(path)
  } catch (error) {
    if (error instanceof OnrecordError) throw error
    throw fileError(path, error as NodeJS.ErrnoException)
  }
}

function fileError(path: string, error: NodeJS.ErrnoException): OnrecordError {
  const data = { path, cause: error.code }
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new OnrecordError('not-found', `"${path}" does not exist`, data, error)
    case 'EACCES':
    case 'EPERM':
      return new OnrecordError('no-permission', `"${path}" may not be read`, data, error)
    case 'EISDIR':
      return new OnrecordError('is-directory', `"${path}" is a directory`, data, error)
    default:
      return new OnrecordError('read-failed', `"${path}" could not be read: ${error.message}`, data, error)
  }
}
