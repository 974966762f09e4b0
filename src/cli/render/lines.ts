import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** Columns that a styled text takes on a terminal. */
export { default as widthOf } from 'string-width'

/** Styled text in lines of at most `width` columns; a word that is longer is cut. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(1, width), { hard: true }).split('\n')
}

/** Filled up with spaces to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text))) + text
}

export function indent(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line === '' ? '' : by + line))
}

/** Plain text in at most `width` columns; what is cut off is told by an ellipsis. */
export function clip(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let clipped = ''
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (stringWidth(clipped + segment) > width - 1) break
    clipped += segment
  }
  return `${clipped.trimEnd()}…`
}
