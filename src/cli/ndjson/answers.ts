import type { ReportRecord } from '../../domain/record.ts'
import type { Reconciler } from '../../knowledge/reconciliation/reconciler.ts'
import { type Failure, failureOf } from '../complaints.ts'
import { escapedJson } from '../printable.ts'
import type { Answer, Work } from './work.ts'

export function recordAnswer(record: ReportRecord): Answer {
  return { bytes: lineOf(record) }
}

/** A record's line with the links that a reconciler makes; any other line as it is. */
export async function linkedAnswer(answer: Answer, reconciler: Reconciler | undefined): Promise<Answer> {
  if (!reconciler || answer.failure) return answer
  // Links have no offsets, so that the unit of the record's doesn't matter.
  const record = JSON.parse(Buffer.from(answer.bytes).toString('utf8')) as ReportRecord
  const reconciled = await reconciler.reconcile(record)
  return reconciled.record === record ? answer : recordAnswer(reconciled.record)
}

/** The line that stands in for a record: `{"ref":…,"error":{"code","message"}}`. */
export function errorAnswer(ref: string | number | null, failure: Pick<Failure, 'code' | 'message'>): Answer {
  const { code, message } = failure
  return { bytes: lineOf({ ref, error: { code, message } }), failure: { ref, code, message } }
}

/** The answer to work that threw. */
export function failedAnswer(work: Work, error: unknown): Answer {
  return errorAnswer(refOf(work), failureOf(error))
}

/** The caller's reference of a line, as far as it can be read; a file's is its path, a message's its place in it. */
export function refOf(work: Work): string | number | null {
  if (work.kind === 'file') return work.path
  if (work.kind === 'message') return work.ref
  try {
    const { ref } = JSON.parse(Buffer.from(work.bytes).toString('utf8'))
    return typeof ref === 'string' || typeof ref === 'number' ? ref : null
  } catch {
    return null
  }
}

function lineOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${escapedJson(JSON.stringify(value))}\n`)
}
