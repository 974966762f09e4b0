import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/**
 * Text that takes a column a code unit on every terminal: Latin letters, the usual marks and dashes, without © and ®,
 * which are emoji. Nearly all that is printed is such text, and to measure any other takes tables and a segmenter.
 */
const PLAIN = /^[ -~¡-¨ª-¬¯-˿‐-‧]*$/

/** Columns that a styled text takes on a terminal. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text)
}

/** Styled text in lines of at most `width` columns; a word that is longer is cut. */
export function wrap(text: string, width: number): string[] {
  const columns = Math.max(1, width)
  return (PLAIN.test(text) && wrapPlain(text, columns)) || wrapAnsi(text, columns, { hard: true }).split('\n')
}

/** Plain text in lines, as wrap-ansi parts it; undefined where a word is longer than a line. */
function wrapPlain(text: string, columns: number): string[] | undefined {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(' ')) {
    if (word.length > columns) return undefined
    if (line === '') line = word
    else if (word !== '' && line.length + 1 + word.length > columns) {
      lines.push(line.trimEnd())
      line = word
    } else line += ` ${word}`
  }
  lines.push(line.trimEnd())
  return lines
}

/** Filled up with spaces to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

export function indent(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line === '' ? '' : by + line))
}

/** Plain text in at most `width` columns; what is cut off is told by an ellipsis. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let clipped = ''
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (widthOf(clipped + segment) > width - 1) break
    clipped += segment
  }
  return `${clipped.trimEnd()}…`
}
