import { parse } from 'csv-parse/sync'
import {
  type Knowledge,
  type KnowledgeEntry,
  type KnowledgeProblem,
  knowledgeEntrySchema,
} from './knowledge-entry.ts'

/** Columns of a CSV file. Several aliases, roles or identifiers stand in one cell, parted by "|". */
export const COLUMNS = ['name', 'aliases', 'type', 'country', 'roles', 'dates', 'identifiers'] as const
type Column = (typeof COLUMNS)[number]

/** The longest row that is read, in UTF-16 code units: what is longer is no row but a quotation mark left open. */
const LONGEST_ROW = 64 * 1024

/** Reads a CSV file with a line of column names, or JSON lines. A broken row is a problem, and the rest is used. */
export function parseKnowledge(text: string, kind: 'csv' | 'jsonl'): Knowledge {
  const clean = text.replace(/^\ufeff/, '')
  const { entries, problems } = kind === 'csv' ? parseCsv(clean) : parseJsonLines(clean)
  const byLine = problems
    .sort((a, b) => a.line - b.line)
    .filter(
      ({ line, message }, at) => problems[at - 1]?.line !== line || problems[at - 1]?.message !== message,
    )
  return { entries, problems: byLine }
}

/** The kind of a file by its name, or else by its first character. */
export function kindOfKnowledge(path: string, text: string): 'csv' | 'jsonl' {
  if (/\.csv$/i.test(path)) return 'csv'
  if (/\.(?:jsonl|ndjson|json)$/i.test(path)) return 'jsonl'
  return /^\ufeff?\s*\{/.test(text) ? 'jsonl' : 'csv'
}

interface Rows {
  readonly entries: KnowledgeEntry[]
  readonly problems: KnowledgeProblem[]
}

function parseJsonLines(text: string): Rows {
  const entries: KnowledgeEntry[] = []
  const problems: KnowledgeProblem[] = []
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return
    if (line.length > LONGEST_ROW) {
      problems.push({ line: index + 1, message: tooLong(line.length) })
      return
    }
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      problems.push({
        line: index + 1,
        message: 'is not JSON: one object a line, such as {"name":"Ana Duarte"}',
      })
      return
    }
    take(value, index + 1, entries, problems)
  })
  return { entries, problems }
}

const tooLong = (length: number) => `has ${length} characters; a row may have ${LONGEST_ROW}`

interface CsvRow {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function parseCsv(text: string): Rows {
  const entries: KnowledgeEntry[] = []
  const problems: KnowledgeProblem[] = []
  const rows = csvRows(text, problems)
  const header = rows.shift()
  if (!header) return { entries, problems }
  const columns = header.record.map((column) => column.trim().toLowerCase())
  const unknown = columns.filter((column) => !COLUMNS.includes(column as Column))
  if (!columns.includes('name')) {
    problems.push({
      line: header.info.lines,
      message: `has no column "name"; columns are ${COLUMNS.join(', ')}`,
    })
    return { entries, problems }
  }
  if (unknown.length > 0) {
    const named = unknown.map((column) => `"${column.slice(0, 40)}"`).join(', ')
    problems.push({
      line: header.info.lines,
      message: `has unknown columns ${named}, left out; columns are ${COLUMNS.join(', ')}`,
    })
  }
  for (const { record, info } of rows) {
    if (record.every((cell) => cell.trim() === '')) continue
    if (record.length > columns.length) {
      problems.push({
        line: info.lines,
        message: `has ${record.length} cells for ${columns.length} columns: put a cell with a comma in quotation marks`,
      })
      continue
    }
    const cell = (column: Column) => record[columns.indexOf(column)]?.trim() ?? ''
    try {
      take(fromCells(cell), info.lines, entries, problems)
    } catch (error) {
      problems.push({ line: info.lines, message: (error as Error).message })
    }
  }
  return { entries, problems }
}

/** Rows with the line that they end on. A row that breaks the form is a problem. */
function csvRows(text: string, problems: KnowledgeProblem[]): CsvRow[] {
  try {
    return parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: LONGEST_ROW,
      on_skip: (error) => {
        const line = Number(error?.lines) || 0
        problems.push({ line, message: csvFault(error?.code) })
        return undefined
      },
    }) as unknown as CsvRow[]
  } catch (error) {
    const { lines, code } = error as { lines?: number; code?: string }
    problems.push({ line: Number(lines) || 0, message: csvFault(code) })
    return []
  }
}

function csvFault(code: string | undefined): string {
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `is longer than ${LONGEST_ROW} characters, or a quotation mark is left open`
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'opens a quotation mark that is not closed'
  return 'has a quotation mark in the middle of a cell: put the whole cell in quotation marks and double those inside'
}

const parts = (cell: string) =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')

function fromCells(cell: (column: Column) => string): Record<string, unknown> {
  const dates = datesOf(cell('dates'))
  return {
    name: cell('name'),
    aliases: parts(cell('aliases')),
    ...(cell('type') ? { type: cell('type').toLowerCase() } : {}),
    ...(cell('country') ? { country: cell('country') } : {}),
    roles: parts(cell('roles')).map(roleOf),
    ...dates,
    identifiers: parts(cell('identifiers')).map(identifierOf),
  }
}

/** "foreign minister @ Brazil": the office, and what it is of. */
function roleOf(cell: string): { title: string; of?: string } {
  const at = cell.indexOf('@')
  if (at < 0) return { title: cell }
  const of = cell.slice(at + 1).trim()
  return { title: cell.slice(0, at).trim(), ...(of ? { of } : {}) }
}

/** "wikidata:Q42". */
function identifierOf(cell: string): { scheme: string; id: string } {
  const at = cell.indexOf(':')
  if (at < 1) throw new Error('has an identifier without a scheme: write it as wikidata:Q42')
  return { scheme: cell.slice(0, at).trim(), id: cell.slice(at + 1).trim() }
}

/** "2019-01/2023-06", "2019/", "/2023"; a single date holds for itself. */
function datesOf(cell: string): { from?: string; to?: string } {
  if (!cell) return {}
  const [from = '', to = from] = cell.split('/').map((part) => part.trim().replace(/^\.\.$/, ''))
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

function take(value: unknown, line: number, entries: KnowledgeEntry[], problems: KnowledgeProblem[]): void {
  const read = knowledgeEntrySchema.safeParse(value)
  if (read.success) {
    entries.push(read.data)
    return
  }
  const messages = read.error.issues.slice(0, 3).map(({ path, message }) => {
    const field = path[0] === 'from' || path[0] === 'to' ? 'dates' : String(path[0] ?? 'the row')
    return `${field} ${message}`
  })
  problems.push({ line, message: messages.join('; ') })
}
