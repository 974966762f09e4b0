/** Lines of a large table, sorted by their characters' codes: a few are found without reading the rest. */
export interface SortedLines {
  /** All lines that begin so, in order, without their breaks. */
  startingWith(start: string): string[]
}

const LINE_BREAK = 10
const decoder = new TextDecoder()
/** Lines that are given at most: nobody's name begins more. */
const MOST = 200

/** Lines of UTF-8 text; each ends with a line feed. */
export function sortedLines(bytes: Uint8Array): SortedLines {
  const lineAt = (start: number) => {
    const end = bytes.indexOf(LINE_BREAK, start)
    return decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end))
  }
  /** Where the line begins that an offset stands in. */
  const startOf = (offset: number) => (offset === 0 ? 0 : bytes.lastIndexOf(LINE_BREAK, offset - 1) + 1)
  /** Where the first line begins that is not before `key`. */
  const firstFrom = (key: string) => {
    let low = 0
    let high = bytes.length
    while (low < high) {
      const start = startOf((low + high) >> 1)
      const line = lineAt(start)
      if (line < key) low = Math.min(bytes.length, start + lengthOf(bytes, start))
      else high = start
    }
    return low
  }
  return {
    startingWith: (key) => {
      const found: string[] = []
      for (let at = firstFrom(key); at < bytes.length && found.length < MOST; ) {
        const line = lineAt(at)
        if (!line.startsWith(key)) break
        found.push(line)
        at += lengthOf(bytes, at)
      }
      return found
    },
  }
}

/** Bytes of the line that begins at an offset, its break included. */
function lengthOf(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(LINE_BREAK, start)
  return (end < 0 ? bytes.length : end + 1) - start
}
