import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { OnrecordError } from '../../errors.ts'
import { type Candidate, candidateSchema, type Facts } from './candidate.ts'

/** Raised when questions, answers or the properties that are asked for change their meaning. */
const FORMAT = 'onrecord-reconciliation/1'
/** The longest file that is read, in bytes: some 100,000 names. */
const MAX_FILE_BYTES = 256 * 1024 * 1024
/** Names and candidates that are kept at most; the oldest go first. */
const MOST_KEPT = 100_000
/** A clock that was wrong for a while may have written a later time. */
const AHEAD_MS = 24 * 60 * 60 * 1000

/** An answer with the time of it, in milliseconds since 1970. */
export interface Dated<Answer> {
  readonly at: number
  readonly answer: Answer
}

/** What a service has answered. */
export interface Answers {
  manifest?: Dated<{ readonly url: string; readonly manifest: unknown }> | undefined
  /** By the question, see `queryKey`. */
  readonly candidates: Map<string, Dated<readonly Candidate[]>>
  /** By the candidate's identifier. */
  readonly facts: Map<string, Dated<Facts>>
}

export function noAnswers(): Answers {
  return { candidates: new Map(), facts: new Map() }
}

const at = z.iso.datetime().transform((text) => Date.parse(text))
const lineSchema = z.union([
  z.strictObject({ at, manifest: z.unknown(), url: z.url() }),
  z.strictObject({ at, asked: z.string(), candidates: z.array(candidateSchema) }),
  z.strictObject({ at, of: z.string(), facts: z.record(z.string(), z.array(z.string())) }),
])
const headSchema = z.object({ format: z.literal(FORMAT) })

/**
 * Reads a file of answers, JSON lines; those older than `maxAgeMs` are left out. A file that is not there holds none.
 * Throws OnrecordError 'bad-cache' where it is damaged or can't be read.
 */
export async function readCacheFile(path: string, maxAgeMs: number, now: number): Promise<Answers> {
  const text = await textOf(path)
  const answers = noAnswers()
  if (text === undefined) return answers
  const [head = '', ...lines] = text.split('\n')
  // Cut off, a file ends within a line.
  if (lines.pop() !== '') throw damaged(path, 'breaks off')
  if (!headSchema.safeParse(jsonOf(head)).success) throw damaged(path, 'is none, or of another version')
  lines.forEach((line, index) => {
    const read = lineSchema.safeParse(jsonOf(line))
    if (!read.success) throw damaged(path, `is damaged in line ${index + 2}`)
    if (now - read.data.at <= maxAgeMs && read.data.at - now <= AHEAD_MS) add(answers, read.data)
  })
  return answers
}

function add(answers: Answers, line: z.output<typeof lineSchema>): void {
  if ('asked' in line) answers.candidates.set(line.asked, { at: line.at, answer: line.candidates })
  else if ('of' in line) answers.facts.set(line.of, { at: line.at, answer: line.facts })
  else answers.manifest = { at: line.at, answer: { url: line.url, manifest: line.manifest } }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path)
    if (size > MAX_FILE_BYTES)
      throw damaged(path, `has ${size} bytes, more than the limit of ${MAX_FILE_BYTES}`)
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    if (error instanceof OnrecordError) throw error
    throw damaged(path, `could not be read: ${(error as Error).message}`, error)
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function damaged(path: string, how: string, cause?: unknown): OnrecordError {
  return new OnrecordError(
    'bad-cache',
    `"${path}", which keeps answers of a service, ${how}; it is made anew`,
    { path },
    cause,
  )
}

/**
 * Writes a file of answers whole or not at all; only its owner may read it. Throws OnrecordError 'bad-cache' where it
 * can't be written.
 */
export async function writeCacheFile(path: string, service: string, answers: Answers): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(draft, textOfAnswers(service, answers), { mode: 0o600 })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    const message = `"${path}" could not be written, so answers of the service are not kept: ${(error as Error).message}`
    throw new OnrecordError('bad-cache', message, { path }, error)
  }
}

function textOfAnswers(service: string, { manifest, candidates, facts }: Answers): string {
  const time = (ms: number) => new Date(ms).toISOString()
  const lines: object[] = [{ format: FORMAT, service }]
  if (manifest) lines.push({ at: time(manifest.at), ...manifest.answer })
  for (const [asked, { at, answer }] of newest(candidates))
    lines.push({ at: time(at), asked, candidates: answer.map(asAnswered) })
  for (const [of, { at, answer }] of newest(facts)) lines.push({ at: time(at), of, facts: answer })
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
}

/** In the form of a service's own answer, so that one schema reads both. */
function asAnswered({ names, types, ...rest }: Candidate): object {
  return { ...rest, name: names, type: types }
}

function newest<Answer>(answers: ReadonlyMap<string, Dated<Answer>>): [string, Dated<Answer>][] {
  const all = [...answers]
  return all.length <= MOST_KEPT ? all : all.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_KEPT)
}

/** Takes over what another file holds and this one doesn't, or only older. */
export function mergeAnswers(into: Answers, from: Answers): void {
  if (from.manifest && (into.manifest?.at ?? 0) < from.manifest.at) into.manifest = from.manifest
  mergeMaps(into.candidates, from.candidates)
  mergeMaps(into.facts, from.facts)
}

function mergeMaps<Answer>(into: Map<string, Dated<Answer>>, from: ReadonlyMap<string, Dated<Answer>>): void {
  for (const [key, dated] of from) if ((into.get(key)?.at ?? 0) < dated.at) into.set(key, dated)
}
