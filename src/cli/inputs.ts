import { type FileHandle, open, readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { OnrecordError } from '../errors.ts'
import { printable } from './printable.ts'

/** Standard input, where a file is asked for. */
export const STDIN_NAME = '-'

/** An address, not a Windows drive: "https://example.org/a". */
export const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i

/** A message of a mailbox is longer than the limit. */
export function messageTooLong(ref: string, bytes: number, maxBytes: number): OnrecordError {
  return tooLarge(ref, `has ${bytes} bytes`, maxBytes)
}

/** What an input is called in messages. */
export function inputLabel(name: string): string {
  return name === STDIN_NAME ? 'standard input' : `"${printable(name)}"`
}

/** Opens a file as its chunks. Throws OnrecordError as readInput does, but for 'too-large'. */
export async function* fileChunks(name: string): AsyncGenerator<Uint8Array> {
  let file: FileHandle | undefined
  try {
    file = await open(name, 'r')
    yield* file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>
  } catch (error) {
    throw await asInputError(name, error as NodeJS.ErrnoException)
  } finally {
    await file?.close()
  }
}

/** The first bytes of a file; none where it can't be read. */
export async function fileHead(name: string, length: number): Promise<Uint8Array> {
  try {
    const file = await open(name, 'r')
    try {
      if (!(await file.stat()).isFile()) return new Uint8Array()
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch {
    return new Uint8Array()
  }
}

/**
 * The bytes of a file, or of standard input for "-"; never more than `maxBytes` of them in memory.
 * Throws OnrecordError: 'url-refused', 'not-found', 'no-permission', 'is-directory', 'too-large', 'read-failed'.
 */
export async function readInput(name: string, maxBytes: number): Promise<Uint8Array> {
  if (ADDRESS.test(name)) {
    throw new OnrecordError('url-refused', `${inputLabel(name)} is an address, not a file`, { url: name })
  }
  try {
    if (name === STDIN_NAME) return await collect(process.stdin, name, maxBytes)
    const file = await open(name, 'r')
    try {
      const status = await file.stat()
      if (status.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
      if (status.size > maxBytes) throw tooLarge(name, `has ${status.size} bytes`, maxBytes)
      return await collect(file.createReadStream({ autoClose: false }), name, maxBytes)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof OnrecordError ? error : await asInputError(name, error as NodeJS.ErrnoException)
  }
}

async function collect(stream: Readable, name: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    // What has no size beforehand: pipes, devices, a file that grows.
    if (size > maxBytes) throw tooLarge(name, 'goes on', maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(name: string, what: string, maxBytes: number): OnrecordError {
  return new OnrecordError('too-large', `${inputLabel(name)} ${what}; the limit is ${maxBytes} bytes`, {
    name,
    maxBytes,
  })
}

export async function asInputError(name: string, error: NodeJS.ErrnoException): Promise<OnrecordError> {
  const label = inputLabel(name)
  const data = { name, cause: error.code }
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR': {
      const similar = await similarName(name)
      const hint = similar === undefined ? '' : `; did you mean "${printable(similar)}"?`
      return new OnrecordError('not-found', `${label} does not exist${hint}`, data, error)
    }
    case 'EACCES':
    case 'EPERM':
      return new OnrecordError('no-permission', `${label} may not be read`, data, error)
    case 'EISDIR':
      return new OnrecordError('is-directory', `${label} is a directory`, data, error)
    default:
      return new OnrecordError('read-failed', `${label} could not be read: ${error.message}`, data, error)
  }
}

/** Names further apart are not the same with a slip: a third of the letters wrong. */
const MAX_SLIPS = 1 / 3

/** The name in the same folder that is nearest to one that isn't there. */
async function similarName(name: string): Promise<string | undefined> {
  const { closest, distance } = await import('fastest-levenshtein')
  const wanted = basename(name)
  const names = await readdir(dirname(name)).catch(() => [])
  if (names.length === 0) return undefined
  const nearest = closest(wanted, names)
  const far = distance(wanted.toLowerCase(), nearest.toLowerCase()) > Math.max(1, wanted.length * MAX_SLIPS)
  return far ? undefined : nearest
}
