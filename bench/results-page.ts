import type { BenchSet, Row } from './bench-set.ts'
import { confidenceBands } from './calibration.ts'
import type { Figure } from './figures.ts'
import { type PublishedFigure, publishedFigures } from './published.ts'
import type { BenchResults, Column, SetResult, SpeedResult } from './results.ts'
import type { Throughput } from './speed/throughput.ts'
import type { TrainedFigures } from './trained.ts'

/** The results as a Markdown page. */
export function resultsPage(results: BenchResults): string {
  const sections = [
    ['# Results', `Made by \`${results.command}\` on ${results.date}; every run rewrites the whole page.`],
    overview(results),
    summary(results.sets),
    ...bySet(results.sets).map((files) => setSection(files, results.data)),
    results.trained ? trainedSection(results.trained) : [],
    results.speed ? speedSection(results.speed) : [],
    results.notes.length ? ['## Notes', results.notes.map((note) => `- ${oneLine(note)}`).join('\n')] : [],
  ]
  return `${sections.flat().join('\n\n')}\n`
}

function overview({ version, machine, data, peers }: BenchResults): string[] {
  const lines = [
    `- onrecord ${version}, through \`onrecord read --ndjson\``,
    `- Machine: ${machine}`,
    `- Data: ${data}`,
  ]
  if (peers.length) {
    lines.push(`- Peers: ${peers.map(([name, version]) => `${name} ${version}`).join(', ')}`)
  }
  const explanation =
    'Shares run from 0 to 1; F1 stands with (precision / recall). Peers ran in the same run on the same inputs and were scored by the same code; each does only a part of the work. “Rules alone”: `--reader rules`, without the trained model that reads by default. Rates in the tables of sets are the whole command with its workers for onrecord, one thread in the bench for a peer. “Not yet”: the reader gives nothing of the kind that is asked for. What each figure means stands with its table and in the [README](README.md).'
  return [lines.join('\n'), explanation]
}

/** The first row of each table, as read by default, against the best of the peers. */
function summary(sets: readonly SetResult[]): string[] {
  const rows = sets.map(({ set, file, columns: [own, ...others] }) => {
    const row = set.rows[0] as Row
    const peers = others.filter(({ peer }) => peer)
    const best = peers.toSorted((a, b) => headline(b, row) - headline(a, row))[0]
    const ours = own ? cell(own, row) : '–'
    return [
      file,
      row.label,
      own?.unread ? `${ours}, not yet` : ours,
      best ? `${cell(best, row)} ${best.reader}` : '–',
    ]
  })
  return ['## At a glance', table(['', '', 'onrecord', 'best peer in this run'], rows)]
}

function headline({ figures }: Column, { figure }: Row): number {
  const value = figures[figure] ?? 0
  return typeof value === 'number' ? value : (value.f1 ?? 0)
}

/** The results of each set's files together. */
function bySet(results: readonly SetResult[]): SetResult[][] {
  const sets = [...new Set(results.map(({ set }) => set))]
  return sets.map((set) => results.filter((result) => result.set === set))
}

function setSection(files: readonly SetResult[], data: BenchResults['data']): string[] {
  const { title, rule, name } = (files[0] as SetResult).set
  // What others publish is about the annotated sets; beside our samples it would mean nothing.
  const published = data === 'annotated sets' ? (publishedFigures[name] ?? []) : []
  return [
    `## ${title}`,
    rule,
    ...files.flatMap(fileSection),
    ...(published.length ? [publishedList(published)] : []),
  ]
}

function fileSection({ set, file, columns, disagreements }: SetResult): string[] {
  const rows = [...set.rows, ...doubtful(columns)]
  const head = columns.map(({ reader, unread }) => (unread ? `${reader} (not yet)` : reader))
  const body = rows.map((row) => [row.label, ...columns.map((column) => cell(column, row))])
  if (columns.length > 1) {
    body.push([`${unitOf(set)} a second`, ...columns.map((column) => rate(column.documentsPerSecond))])
  }
  const section = [`### ${file}`, table(['', ...head], body), ...confidenceTable(columns)]
  return disagreements ? [...section, agreement(disagreements)] : section
}

/** What the readers that say how sure they are make of it. */
function confidenceTable(columns: readonly Column[]): string[] {
  const sure = columns.filter(({ figures }) => figures.calibrationError !== undefined)
  if (!sure.length) return []
  const rows = confidenceBands.map(({ label, figure }) => [
    label,
    ...sure.map(({ figures }) => confidenceCell(figures[figure])),
  ])
  return [
    'Confidence: said (its mean) / right (the share of contents that are) / how many.',
    table(['confidence', ...sure.map(({ reader }) => reader)], rows),
  ]
}

function confidenceCell(band: Figure | undefined): string {
  const { said = 0, right = 0, count: many = 0 } = (band ?? {}) as Readonly<Record<string, number>>
  return many ? `${share(said)} / ${share(right)} / ${count(many)}` : '–'
}

function unitOf({ name }: BenchSet): string {
  return name === 'pages' ? 'pages' : 'documents'
}

/** Rows that show only where there is something to doubt. */
function doubtful(columns: readonly Column[]): Row[] {
  const rows: Row[] = [
    { label: 'inputs without a record', figure: 'absent', count: true },
    { label: 'texts not as given', figure: 'textNotAsGiven', count: true },
  ]
  return rows.filter(({ figure }) => columns.some(({ figures }) => figures[figure]))
}

function cell({ figures }: Column, row: Row): string {
  const value: Figure | undefined = figures[row.figure]
  if (value === undefined) return row.count ? '0' : '–'
  if (typeof value === 'number') return row.count ? count(value) : share(value)
  const { p, r, f1 } = value as Readonly<Record<string, number>>
  return `${share(f1 ?? 0)} (${share(p ?? 0)} / ${share(r ?? 0)})`
}

function agreement(disagreements: readonly string[]): string {
  if (!disagreements.length) return 'The reference scorer gives the same figures.'
  return `**The reference scorer differs:** ${disagreements.join('; ')}.`
}

function publishedList(published: readonly PublishedFigure[]): string {
  const items = published.map(
    ({ system, figures, note, source }) =>
      `- ${system}: ${figures}. Rule and data: ${note}. Source: ${source}.`,
  )
  return ['Published or measured elsewhere, not in this run:', '', ...items].join('\n')
}

function trainedSection({ run, figures }: TrainedFigures): string[] {
  const rows = figures.map(({ set, figure, value, of }) => [
    oneLine(set),
    oneLine(of ? `${figure}, of ${of}` : figure),
    share(value),
  ])
  const rule = `Training’s own evaluation (training/evaluate.py) of the run ${oneLine(run)}, on gold words: each head by itself, without the rules and the stages after it. Not made by this run.`
  return ['## The model’s heads alone', rule, table(['set', 'figure', 'value'], rows)]
}

function speedSection({
  textsFrom,
  texts,
  textsByRules,
  pagesFrom,
  pages,
  pagesByRules,
  startUp,
  events,
  size,
}: SpeedResult): string[] {
  const rows: string[][] = []
  if (texts) rows.push(...throughputRows(texts, `${count(texts.words)} words: ${textsFrom}`, 'documents'))
  if (textsByRules) {
    const what = 'the same texts by `--reader rules`: the difference is what the model costs'
    rows.push(['words a second, rules alone', rate(textsByRules.wordsPerSecond), what])
  }
  if (pages) rows.push(...throughputRows(pages, `${count(pages.documents)} pages: ${pagesFrom}`, 'pages'))
  if (pagesByRules) {
    const what = `${count(pagesByRules.documents)}, the same again and again, by \`--reader rules\`: taking the article out of its page, mostly`
    rows.push(['pages a second, rules alone', rate(pagesByRules.documentsPerSecond), what])
  }
  if (startUp) {
    rows.push(['`onrecord --help`', seconds(startUp.help), 'cold start to end, median of five'])
    const report = `a report of ${count(startUp.reportWords)} words`
    rows.push(['`onrecord read`', seconds(startUp.report), `${report}, cold start to end, median of five`])
  }
  if (events !== undefined)
    rows.push([
      'share of the events',
      share(events),
      'of the time of all threads, loading included, by profile',
    ])
  if (size) {
    rows.push(['package', megabytes(size.packedBytes), `packed; ${megabytes(size.unpackedBytes)} unpacked`])
    const what = `node_modules of a project that depends on onrecord alone: ${count(size.installedPackages)} packages, sizes of files added up`
    rows.push(['installed', megabytes(size.installedBytes), what])
  }
  const rule =
    'Through the real command, its default reader (the trained model and the rules together) and number of workers; texts are fed as fast as they are taken. Load: from the start of the process to its first answers; rates count from there. Memory: peak resident memory of the whole process, all workers.'
  return ['## Speed and size', rule, table(['', 'figure', 'of what'], rows)]
}

function throughputRows(run: Throughput, what: string, unit: 'documents' | 'pages'): string[][] {
  const rows = [
    [`${unit} a second`, rate(run.documentsPerSecond), what],
    [`megabytes a second, ${unit}`, rate(run.megabytesPerSecond), 'of input, UTF-8'],
    [`load, ${unit}`, seconds(run.loadSeconds), 'kept apart from the rates'],
    [`peak memory, ${unit}`, megabytes(run.peakBytes), 'reading them'],
  ]
  return unit === 'pages' ? rows : [['words a second', rate(run.wordsPerSecond), what], ...rows]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function count(value: number): string {
  return value.toLocaleString('en-GB')
}

function share(value: number): string {
  return value.toFixed(3)
}

function rate(value: number): string {
  return value >= 100 ? count(Math.round(value)) : value.toFixed(1)
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** Words from outside must not break the page. */
function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[<|`]/g, (mark) => `\\${mark}`)
}
