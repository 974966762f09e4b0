import type { Ontology, OntologyType } from '../../domain/ontology/ontology.ts'
import type { Look } from '../terminal.ts'
import { indent, padEnd, wrap } from './lines.ts'
import { type Paint, paint as paintFor } from './paint.ts'

const MARGIN = '  '
/** Text that runs over a wide terminal from edge to edge is hard to read. */
const MAX_PAGE = 118
/** Between a code and what it means. */
const GAP = 2

/** The codes of events for people: types with their modes, then contexts. Ends with a line feed. */
export function renderOntology({ types, contexts }: Ontology, look: Look): string {
  const width = Math.min(look.width, MAX_PAGE)
  const paint = paintFor(look.color)
  const rows = contexts.map(({ context, ...meaning }) => ({ code: context, ...meaning }))
  const lines = [
    ...types.flatMap((type) => [...typeLines(type, paint, width), '']),
    paint.heading('Contexts'),
    ...codeLines(rows, paint, width),
  ]
  return `${lines.join('\n')}\n`
}

function typeLines(entry: OntologyType, paint: Paint, width: number): string[] {
  const { type, quad, intensity, definition, example, modes } = entry
  const rows = modes.map(({ mode, ...meaning }) => ({ code: mode, ...meaning }))
  return [
    `${paint.title(type)}  ${paint.quiet(`${quad.replace('-', ' ')}, ${signed(intensity)}`)}`,
    ...indent(wrap(definition, width - MARGIN.length), MARGIN),
    ...indent(
      wrap(example, width - MARGIN.length).map((line) => paint.quiet(line)),
      MARGIN,
    ),
    ...codeLines(rows, paint, width),
  ]
}

interface CodeRow {
  readonly code: string
  readonly definition: string
  readonly example: string
  readonly intensity?: number
}

/** A code a row: name, intensity, meaning, and the example below it. */
function codeLines(rows: readonly CodeRow[], paint: Paint, width: number): string[] {
  const heads = rows.map(({ code, intensity }) =>
    intensity === undefined ? code : `${code} ${signed(intensity)}`,
  )
  const column = Math.max(0, ...heads.map((head) => head.length)) + GAP
  const room = width - MARGIN.length - column
  return rows.flatMap(({ definition, example }, at) => {
    const meaning = [...wrap(definition, room), ...wrap(example, room).map((line) => paint.quiet(line))]
    return meaning.map(
      (line, index) => MARGIN + padEnd(index === 0 ? (heads[at] as string) : '', column) + line,
    )
  })
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(1)}`
}
