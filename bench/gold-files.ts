import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The text of a file, unpacked where its name ends in .gz. */
export function readText(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

export function readLines(path: string): string[] {
  return readText(path)
    .split('\n')
    .filter((line) => line.trim())
}

/** One JSON object a line. */
export function readJsonLines<T>(path: string): T[] {
  return readLines(path).map((line) => JSON.parse(line) as T)
}
