import { withOffsets } from '../../domain/offsets.ts'
import type { ReportRecord } from '../../domain/record.ts'
import { type InputLine, inputLineSchema } from '../../domain/report-input.ts'
import { OnrecordError } from '../../errors.ts'
import { mediaTypes } from '../../ingest/bytes/input-kind.ts'
import type { Reader } from '../../read.ts'
import { readInput } from '../inputs.ts'
import { printable } from '../printable.ts'
import type { Work, WorkerSettings } from './work.ts'

/** Reads one report of a stream. Throws OnrecordError; of a bad line, 'bad-input-line' with its number. */
export async function readWork(
  work: Work,
  { read }: Pick<Reader, 'read'>,
  settings: WorkerSettings,
): Promise<ReportRecord> {
  const { maxBytes, mediaType, offsets } = settings
  if (work.kind === 'line') {
    return withOffsets(await read(parseLine(work.bytes, work.number), { maxBytes }), offsets)
  }
  if (work.kind === 'message') {
    const { bytes, ref } = work
    return withOffsets(await read({ bytes, ref, mediaType: mediaTypes.eml }, { maxBytes }), offsets)
  }
  const { path } = work
  const bytes = await readInput(path, maxBytes)
  return withOffsets(await read({ bytes, name: path, ref: path, mediaType }, { maxBytes }), offsets)
}

/** A line of NDJSON as input. */
export function parseLine(bytes: Uint8Array, number: number): InputLine {
  const bad = (what: string) =>
    new OnrecordError('bad-input-line', `line ${number} ${what}`, { line: number })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw bad('is not UTF-8')
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw bad(`is not JSON: ${printable((error as Error).message)}`)
  }
  const line = inputLineSchema.safeParse(value)
  if (line.success) return line.data
  const [issue] = line.error.issues
  const path = issue?.path.join('.')
  if (path) throw bad(`has a bad "${path}": ${issue?.message}`)
  throw bad(isObject(value) ? (issue?.message ?? 'is not an input') : 'is not a JSON object')
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
