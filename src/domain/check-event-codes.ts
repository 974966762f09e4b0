import { hasMode, intensityOf } from './ontology/event-code.ts'
import { eventTypeEntries } from './ontology/event-types.ts'
import { excerpt, type Report } from './problem.ts'
import type { ReportRecord } from './record.ts'

/** What an event is called fits together by the ontology. The schema has seen that every code is in it. */
export function checkEventCodes(record: ReportRecord, report: Report): void {
  for (const [v, { type, mode, contexts, quad, intensity }] of record.events.entries()) {
    const path = ['events', v] as const
    if (mode !== undefined && !hasMode(type, mode)) {
      report([...path, 'mode'], 'event-code', `expected a mode of ${type}; there is ${excerpt(mode)}`)
    }
    const seen = new Set<string>()
    for (const [c, context] of contexts.entries()) {
      if (!seen.has(context)) {
        seen.add(context)
        continue
      }
      report(
        [...path, 'contexts', c],
        'event-code',
        `expected each context once; there is ${excerpt(context)} again`,
      )
    }
    const wanted = eventTypeEntries[type].quad
    if (quad !== wanted) {
      report(
        [...path, 'quad'],
        'event-code',
        `expected ${excerpt(wanted)} of ${type}; there is ${excerpt(quad)}`,
      )
    }
    const expected = intensityOf(type, mode)
    if (intensity !== expected) {
      const code = mode === undefined ? type : `${type} ${excerpt(mode)}`
      report([...path, 'intensity'], 'event-code', `expected ${expected} of ${code}; there is ${intensity}`)
    }
  }
}
