/** Characters of a line in a table. */
const WIDTH = 130

/** A row with names parted by commas, broken behind a comma into lines that go on with two spaces. */
export function textWithBreaks(row: string): string {
  const lines: string[] = []
  let line = ''
  for (const part of row.split(/(?<=,)/)) {
    if (line !== '' && line.length + part.length > WIDTH) {
      lines.push(line)
      line = '  '
    }
    line += part
  }
  return [...lines, line].join('\n')
}
