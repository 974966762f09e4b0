import type { Entity } from '../../domain/entity.ts'
import type { Span } from '../../domain/span.ts'
import type { Statement } from '../../domain/statement.ts'
import { printable } from '../printable.ts'
import { indent, padEnd, wrap } from './lines.ts'
import type { Paint } from './paint.ts'

const LABEL = 12

/** Why a statement reads as it does: evidence, confidence, every candidate, and where its spans stand. */
export function explanationOf(
  statement: Statement,
  entities: ReadonlyMap<string, Entity>,
  paint: Paint,
  width: number,
): string[] {
  const nameOf = (id: string) => `${printable(entities.get(id)?.name ?? id)} (${printable(id)})`
  const rows: [string, string][] = [
    ['statement', printable(statement.id)],
    ['speaker', statement.speaker === null ? 'not known' : nameOf(statement.speaker)],
    ['confidence', statement.confidence.toFixed(2)],
    ['evidence', statement.evidence.map(printable).join(', ')],
    ['candidates', candidatesOf(statement, nameOf)],
    ['source', `${statement.sourceKind}${placesOf(statement.source)}`],
    ['cue', `${statement.manner}, ${statement.stance}${placesOf(statement.cue)}`],
    ['content', rangesOf(statement.content)],
    ['quoted', rangesOf(statement.quoted)],
    ['said to', statement.addressees.map(nameOf).join(', ')],
    ['medium', mediumOf(statement)],
    ['time', printable(statement.time ?? '')],
    ['said in', printable(statement.saidIn ?? '')],
    ['via', statement.via.map(nameOf).join(', ')],
    ['inside', printable(statement.parent ?? '')],
    ['continues', printable(statement.continues ?? '')],
    ['asserted', statement.asserted ? '' : 'no'],
  ]
  return rows
    .filter(([, value]) => value !== '')
    .flatMap(([label, value]) => {
      const [first = '', ...rest] = wrap(value, width - LABEL)
      return [padEnd(label, LABEL) + first, ...indent(rest, ' '.repeat(LABEL))]
    })
    .map((line) => paint.quiet(line))
}

function mediumOf({ medium }: Statement): string {
  if (!medium) return ''
  const { kind, text, start, end } = medium
  return text === undefined ? kind : `${kind}, “${printable(text)}” ${start}–${end}`
}

function candidatesOf({ speakerCandidates }: Statement, nameOf: (id: string) => string): string {
  return (speakerCandidates ?? [])
    .map(({ entity, score, evidence }) => `${nameOf(entity)} ${score.toFixed(2)} ${printable(evidence)}`)
    .join('; ')
}

/** Offsets are UTF-16 code units, end excluded. */
function rangesOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}–${end}`).join(', ')
}

function placesOf(spans: readonly Span[]): string {
  return spans.map(({ start, end, text }) => `, “${printable(text)}” ${start}–${end}`).join('')
}
