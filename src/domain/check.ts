import { createHash } from 'node:crypto'
import { checkEventCodes } from './check-event-codes.ts'
import { checkLayout } from './check-layout.ts'
import { checkReferences } from './check-references.ts'
import { checkSpans } from './check-spans.ts'
import { excerpt, jsonPointer, messageLine, type Problem, type Report } from './problem.ts'
import { type ReportRecord, recordSchema } from './record.ts'

export { type Problem, type ProblemCode, problemCodes } from './problem.ts'

/** Beyond it nobody reads on, and a record of a million broken spans would fill the memory. */
export const MAX_PROBLEMS = 1000

/**
 * Where a record breaks its own invariants; empty for a sound one. Takes any JSON value and never throws.
 *
 * The shape is checked first; only a record of the right shape is checked further, in its own unit of
 * offsets. Beyond MAX_PROBLEMS one last problem says how many more there are.
 */
export function checkRecord(value: unknown): Problem[] {
  const problems: Problem[] = []
  let more = 0
  const report: Report = (path, code, message) => {
    if (problems.length < MAX_PROBLEMS) problems.push({ path: jsonPointer(path), code, message })
    else more++
  }
  const shape = recordSchema.safeParse(value)
  if (shape.success) checkInvariants(shape.data, report)
  else {
    for (const { path, message } of shape.error.issues) {
      report(
        path as (string | number)[],
        'shape',
        `${messageLine(message)}; there is ${excerpt(valueAt(value, path))}`,
      )
    }
  }
  if (more > 0) problems.push({ path: '', code: 'more', message: `and ${more} more problems` })
  return problems
}

function checkInvariants(record: ReportRecord, report: Report): void {
  const { id, text } = record.document
  const hash = `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`
  if (id !== hash) {
    report(
      ['document', 'id'],
      'document-id',
      `expected the hash of the text, ${hash}; there is ${excerpt(id)}`,
    )
  }
  const lone = LONE_SURROGATE.exec(text)
  if (lone) {
    report(
      ['document', 'text'],
      'ill-formed-text',
      `half of a surrogate pair stands at code unit ${lone.index}`,
    )
  }
  checkSpans(record, report)
  checkLayout(record, report)
  checkEventCodes(record, report)
  checkReferences(record, report)
}

/** With the u flag a whole pair is one character, so only a half matches. */
const LONE_SURROGATE = /\p{Surrogate}/u

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<PropertyKey, unknown>)[key]
  }
  return at
}
