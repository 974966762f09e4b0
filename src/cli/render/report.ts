import type { ReportRecord } from '../../domain/record.ts'
import { dateInWords } from '../../export/dates.ts'
import { type Voices, voicesOf } from '../../export/voices.ts'
import type { LinkDecision } from '../../knowledge/reconciliation/decide.ts'
import { printable } from '../printable.ts'
import type { Look } from '../terminal.ts'
import { eventLines } from './events.ts'
import { clip, indent, padEnd, padStart, widthOf, wrap } from './lines.ts'
import { decisionLines } from './link-decisions.ts'
import { type Paint, paint as paintFor } from './paint.ts'
import { renderStatement, type StatementContext } from './statement.ts'
import { termLines } from './terms.ts'

export interface RenderOptions extends Look {
  /** Evidence, candidates and offsets with each statement, and every warning. */
  readonly explain: boolean
  /** What the report is called where it has no title. */
  readonly name: string
  /** Why knowledge services link whom they link, shown with `explain`. */
  readonly decisions?: readonly LinkDecision[]
}

const MARGIN = '  '
/** Text that runs over a wide terminal from edge to edge is hard to read. */
const MAX_PAGE = 118

/** A record for people: head, statements, voices, warnings. Ends with a line feed. */
export function renderReport(record: ReportRecord, options: RenderOptions): string {
  const width = Math.min(options.width, MAX_PAGE)
  const paint = paintFor(options.color)
  const voices = voicesOf(record)
  const context: StatementContext = {
    record,
    entities: new Map(record.entities.map((entity) => [entity.id, entity])),
    voices: voiceNumbers(record),
    paint,
    width,
    explain: options.explain,
  }
  const introduced = new Set<string | null>([null])
  const statements = record.statements.flatMap((statement) => {
    const introduce = !introduced.has(statement.speaker)
    introduced.add(statement.speaker)
    return ['', ...renderStatement(statement, context, introduce)]
  })
  const lines = [
    '',
    ...headOf(record, options.name, paint, width),
    ...(statements.length === 0 ? ['', `${MARGIN}Nobody is quoted in it.`] : statements),
    ...termsOf(context),
    ...eventsOf(record, width),
    ...voicesTable(voices, context),
    ...linksOf(options, paint, width),
    ...warningLines(record, options, paint, width),
  ]
  return `${lines.join('\n')}\n`
}

/** With --explain: words in marks that nobody says. */
function termsOf({ record, entities, paint, width, explain }: StatementContext): string[] {
  const lines = explain ? termLines(record.quotedTerms, entities, width - MARGIN.length * 2) : []
  return lines.length === 0
    ? []
    : [
        '',
        ...indent(
          lines.map((line) => paint.quiet(line)),
          MARGIN,
        ),
      ]
}

/** With --explain: whom knowledge services know, and whom not. */
function linksOf({ decisions = [], explain }: RenderOptions, paint: Paint, width: number): string[] {
  if (!explain || decisions.length === 0) return []
  const lines = decisionLines(decisions, width - MARGIN.length * 2)
  return ['', ...indent([paint.heading('Links'), ...lines.map((line) => paint.quiet(line))], MARGIN)]
}

function eventsOf(record: ReportRecord, width: number): string[] {
  const lines = eventLines(record, width - MARGIN.length * 2)
  return lines.length === 0 ? [] : ['', `${MARGIN}Events`, ...indent(lines, MARGIN)]
}

function voiceNumbers({ statements }: ReportRecord): Map<string, number> {
  const speakers = new Set(statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))
  return new Map([...speakers].map((speaker, index) => [speaker, index]))
}

function headOf({ document }: ReportRecord, name: string, paint: Paint, width: number): string[] {
  const room = width - MARGIN.length * 2
  const { publisher, authors, published, modified, credit } = document
  const parts = [
    publisher,
    authors.length === 0 ? undefined : `by ${inSeries(authors)}`,
    published && dateInWords(published),
    // An update within the day is usual and tells little.
    modified && modified.slice(0, 10) !== published?.slice(0, 10)
      ? `changed ${dateInWords(modified)}`
      : undefined,
    credit.length === 0 ? undefined : `with ${inSeries(credit)}`,
  ].filter((part) => part !== undefined)
  const title = wrap(printable(document.title ?? name), room).map((line) => paint.title(line))
  const meta = parts.length === 0 ? [] : wrap(printable(parts.join(' · ')), room)
  return indent([...title, ...meta.map((line) => paint.quiet(line)), paint.quiet('─'.repeat(room))], MARGIN)
}

function inSeries(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Wider bars say no more; narrower ones nothing. */
const MAX_BAR = 40
const MIN_BAR = 6
const MAX_NAME = 32

/** Who speaks how often and how much. */
function voicesTable(
  { voices, ownShare }: Voices,
  { paint, width, voices: numbers }: StatementContext,
): string[] {
  if (voices.length === 0) return []
  const digits = Math.max(...voices.map(({ statements }) => String(statements).length))
  const rows = voices.map(({ entity, name, statements, share }) => ({
    voice: entity === null ? -1 : (numbers.get(entity) ?? -1),
    name: clip(printable(name), Math.min(MAX_NAME, Math.floor(width / 3))),
    statements: `${padStart(String(statements), digits)} ${plural(statements, 'statement')}`,
    percent: percent(share),
    share,
  }))
  const nameWidth = Math.max(...rows.map((row) => widthOf(row.name)))
  const countWidth = Math.max(...rows.map((row) => row.statements.length))
  const bar = Math.min(MAX_BAR, width - nameWidth - countWidth - 16)
  const largest = Math.max(...rows.map(({ share }) => share), Number.EPSILON)
  const table = rows.map(
    (row) =>
      `${padEnd(paint.name(row.name, row.voice), nameWidth)}  ${padEnd(row.statements, countWidth)}  ` +
      `${padStart(row.percent, 4)}  ${paint.gutter(bar < MIN_BAR ? '' : barOf((row.share / largest) * bar), row.voice)}`,
  )
  const own = `${percent(1 - ownShare)} of the report’s words are somebody’s statement; the rest is its own.`
  return [
    '',
    ...indent(
      [paint.heading('Voices'), ...table, ...wrap(own, width - 4).map((line) => paint.quiet(line))].map(
        (line) => line.trimEnd(),
      ),
      MARGIN,
    ),
  ]
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

function barOf(columns: number): string {
  const eighths = Math.max(1, Math.round(columns * 8))
  return '█'.repeat(eighths >> 3) + EIGHTHS[eighths & 7]
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

function count(number: number, what: string): string {
  return `${number} ${plural(number, what)}`
}

function plural(number: number, what: string): string {
  return number === 1 ? what : `${what}s`
}

/** The rest is counted, and shown with --explain. */
const MAX_WARNINGS = 5

function warningLines(
  { warnings }: ReportRecord,
  options: RenderOptions,
  paint: Paint,
  width: number,
): string[] {
  if (warnings.length === 0) return []
  const shown = options.explain ? warnings : warnings.slice(0, MAX_WARNINGS)
  const lines = shown.flatMap(({ code, message, start }) => {
    const place = options.explain && start !== undefined ? ` (at ${start})` : ''
    const [first = '', ...rest] = wrap(printable(`${message}${place} [${code}]`), width - 6)
    return [`${paint.warning('!')} ${first}`, ...indent(rest, '  ')]
  })
  const more = warnings.length - shown.length
  if (more > 0) lines.push(paint.quiet(`and ${count(more, 'more warning')}: see --explain`))
  return ['', ...indent([paint.heading(count(warnings.length, 'warning')), ...lines], MARGIN)]
}
