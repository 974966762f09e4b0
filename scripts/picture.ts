import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import stringWidth from 'string-width'

// `npm run picture`: makes docs/read.svg from what the built command prints for a sample report.

const root = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLE = 'examples/council-vote.html'
const COLUMNS = 92
/** So much shows what it does; the rest is more of it. */
const MAX_LINES = 34

const CELL = { width: 8.4, height: 19 }
const PADDING = 18
const BAR_TOP = 34
const FONT = "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace"

const BACKGROUND = '#14171c'
const FOREGROUND = '#d8dce3'
/** SGR colour codes. */
const COLORS: Readonly<Record<number, string>> = {
  31: '#f2777a',
  32: '#8fc987',
  33: '#e6c46c',
  34: '#7aa6f0',
  35: '#cf9be8',
  36: '#62c7d4',
  92: '#b5e0ae',
  93: '#f3dc9c',
  94: '#a9c6f7',
  95: '#e3c3f3',
  96: '#9be0e8',
}

interface Style {
  bold: boolean
  dim: boolean
  color: string
}

interface Run extends Style {
  column: number
  text: string
}

const plain = (): Style => ({ bold: false, dim: false, color: FOREGROUND })

/** A line of terminal output as runs of one style each. */
function runsOf(line: string, style: Style): Run[] {
  const runs: Run[] = []
  let column = 0
  for (const [index, part] of line.split(/\u001b\[(\d+)m/).entries()) {
    if (index % 2 === 1) applyCode(style, Number(part))
    else if (part !== '') {
      runs.push({ ...style, column, text: part })
      column += stringWidth(part)
    }
  }
  return runs
}

function applyCode(style: Style, code: number): void {
  if (code === 0) Object.assign(style, plain())
  else if (code === 1) style.bold = true
  else if (code === 2) style.dim = true
  else if (code === 22) Object.assign(style, { bold: false, dim: false })
  else if (code === 39) style.color = FOREGROUND
  else if (COLORS[code]) style.color = COLORS[code]
}

/** Block characters as their share of the cell's width from the left: fonts leave gaps between them. */
const BLOCKS = '▏▎▍▌▋▊▉█'

function svgOf(run: Run, row: number): string {
  const y = BAR_TOP + PADDING + row * CELL.height
  const x = (column: number) => (PADDING + column * CELL.width).toFixed(1)
  const look = `fill="${run.color}"${run.dim ? ' opacity="0.55"' : ''}`
  if ([...run.text].every((char) => BLOCKS.includes(char))) {
    const eighths = [...run.text].reduce((sum, char) => sum + BLOCKS.indexOf(char) + 1, 0)
    const isGutter = run.text === '▎'
    const [top, height] = isGutter ? [y, CELL.height] : [y + 4, CELL.height - 7]
    return `<rect x="${x(run.column)}" y="${top}" width="${((eighths / 8) * CELL.width).toFixed(1)}" height="${height}" ${look}/>`
  }
  const text = run.text.trimStart()
  if (text.trim() === '') return ''
  const column = run.column + stringWidth(run.text) - stringWidth(text)
  const length = (stringWidth(text.trimEnd()) * CELL.width).toFixed(1)
  const weight = run.bold ? ' font-weight="700"' : ''
  return `<text x="${x(column)}" y="${y + 14}" textLength="${length}" ${look}${weight}>${escaped(text.trimEnd())}</text>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function pictureOf(output: string): string {
  const lines = output
    .replace(/^\n+|\n+$/g, '')
    .split('\n')
    .slice(0, MAX_LINES)
  const style = plain()
  const width = Math.ceil(COLUMNS * CELL.width + PADDING * 2)
  const height = BAR_TOP + PADDING * 2 + (lines.length + 2) * CELL.height
  const prompt = [
    { ...plain(), color: COLORS[32] as string, column: 0, text: '$' },
    { ...plain(), column: 2, text: `onrecord read ${EXAMPLE.split('/').at(-1)}` },
  ]
  const rows = [prompt, [], ...lines.map((line) => runsOf(line, style))]
  const dots = ['#f2777a', '#e6c46c', '#8fc987'].map(
    (color, index) => `<circle cx="${PADDING + 6 + index * 18}" cy="20" r="5.5" fill="${color}"/>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="What onrecord read prints for a news page: each statement with speaker, cue and words">`,
    `<rect width="${width}" height="${height}" rx="10" fill="${BACKGROUND}"/>`,
    ...dots,
    `<g font-family="${FONT}" font-size="14" xml:space="preserve">`,
    ...rows.flatMap((runs, row) => runs.map((run) => svgOf(run, row)).filter((svg) => svg !== '')),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

const { stdout, status, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', 'read', EXAMPLE], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '', COLUMNS: String(COLUMNS) },
})
if (status !== 0) throw new Error(`onrecord read ended with ${status}: ${stderr}`)
writeFileSync(new URL('../docs/read.svg', import.meta.url), pictureOf(stdout))
