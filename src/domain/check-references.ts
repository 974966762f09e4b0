import { excerpt, type Report } from './problem.ts'
import type { ReportRecord } from './record.ts'

type Kind = 'entity' | 'time' | 'statement' | 'event'
type Path = readonly (string | number)[]

/** Ids are unique, and every id that a field names is there and of the right kind. */
export function checkReferences(record: ReportRecord, report: Report): void {
  const kinds = collectIds(record, report)
  const resolve = (id: string | null | undefined, expected: Kind, path: Path) => {
    if (id === undefined || id === null) return
    const kind = kinds.get(id)
    if (kind === expected) return
    const there = kind ? `${excerpt(id)}, which is of kind ${kind}` : `${excerpt(id)}, which nothing has`
    report(path, 'id-unknown', `expected the id of ${ARTICLES[expected]}; there is ${there}`)
  }
  const resolveAll = (ids: readonly string[], expected: Kind, path: Path) => {
    for (const [index, id] of ids.entries()) resolve(id, expected, [...path, index])
  }
  for (const [e, { roles, actsFor }] of record.entities.entries()) {
    resolve(actsFor, 'entity', ['entities', e, 'actsFor'])
    for (const [r, role] of roles.entries()) resolve(role.of, 'entity', ['entities', e, 'roles', r, 'of'])
  }
  for (const [s, statement] of record.statements.entries()) {
    const path = ['statements', s] as const
    resolve(statement.speaker, 'entity', [...path, 'speaker'])
    resolve(statement.time, 'time', [...path, 'time'])
    resolve(statement.parent, 'statement', [...path, 'parent'])
    resolve(statement.continues, 'statement', [...path, 'continues'])
    resolveAll(statement.addressees, 'entity', [...path, 'addressees'])
    resolveAll(statement.via, 'entity', [...path, 'via'])
    for (const [c, { entity }] of (statement.speakerCandidates ?? []).entries()) {
      resolve(entity, 'entity', [...path, 'speakerCandidates', c, 'entity'])
    }
  }
  for (const [q, { holder }] of record.quotedTerms.entries()) {
    if (holder !== AUTHOR) resolve(holder, 'entity', ['quotedTerms', q, 'holder'])
  }
  for (const [v, event] of record.events.entries()) {
    const path = ['events', v] as const
    resolveAll(event.actors, 'entity', [...path, 'actors'])
    resolveAll(event.recipients, 'entity', [...path, 'recipients'])
    resolve(event.place, 'entity', [...path, 'place'])
    resolve(event.time, 'time', [...path, 'time'])
    resolve(event.attributedTo, 'statement', [...path, 'attributedTo'])
    for (const [w, { voice }] of event.words.entries()) {
      if (voice !== AUTHOR) resolve(voice, 'statement', [...path, 'words', w, 'voice'])
    }
  }
  checkCycles(record.statements, 'parent', report)
  checkCycles(record.statements, 'continues', report)
}

/** Stands where an id would, for the words of the report itself. */
const AUTHOR = 'author'
const ARTICLES = { entity: 'an entity', time: 'a time', statement: 'a statement', event: 'an event' } as const

function collectIds(record: ReportRecord, report: Report): Map<string, Kind> {
  const kinds = new Map<string, Kind>()
  const collect = (items: readonly { id: string }[], kind: Kind, field: string) => {
    for (const [index, { id }] of items.entries()) {
      const other = kinds.get(id)
      if (other === undefined) kinds.set(id, kind)
      else {
        report(
          [field, index, 'id'],
          'id-repeated',
          `expected an id of its own; ${excerpt(id)} is ${ARTICLES[other]} already`,
        )
      }
    }
  }
  collect(record.entities, 'entity', 'entities')
  collect(record.times, 'time', 'times')
  collect(record.statements, 'statement', 'statements')
  collect(record.events, 'event', 'events')
  return kinds
}

/** Reports each ring of statements once, at the first of them. Linear: each statement is walked once. */
function checkCycles(
  statements: ReportRecord['statements'],
  field: 'parent' | 'continues',
  report: Report,
): void {
  const indexOf = new Map(statements.map(({ id }, index) => [id, index]))
  const walk = new Int32Array(statements.length).fill(-1) // the walk that met the statement first
  for (let from = 0; from < statements.length; from++) {
    let at: number | undefined = from
    while (at !== undefined && walk[at] === -1) {
      walk[at] = from
      const next: string | undefined = statements[at]?.[field]
      at = next === undefined ? undefined : indexOf.get(next)
    }
    if (at === undefined || walk[at] !== from) continue
    const id = statements[at]?.id
    report(['statements', at, field], 'cycle', `following ${field} from ${excerpt(id)} leads back to it`)
  }
}
