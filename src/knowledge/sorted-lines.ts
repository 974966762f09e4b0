/** Lines of a large table, sorted by their characters' codes: one is found without reading the others. */
export interface SortedLines {
  /** All lines that begin so, in order, without their breaks. */
  startingWith(start: string): string[]
}

/** Lines that are given at most: nobody's name begins more. */
const MOST = 200

/** Lines that each end with a line feed and hold no character before it. */
export function sortedLines(text: string): SortedLines {
  /** Where the line begins that an offset stands in. */
  const startOf = (offset: number) => (offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1)
  const endOf = (start: number) => {
    const end = text.indexOf('\n', start)
    return end < 0 ? text.length : end
  }
  /** Where the first line begins that is not before `key`. */
  const firstFrom = (key: string) => {
    let low = 0
    let high = text.length
    while (low < high) {
      const start = startOf((low + high) >> 1)
      // What a shorter line goes on with is its break, which is before all that a key can hold there.
      if (text.slice(start, start + key.length) < key) low = Math.min(endOf(start) + 1, text.length)
      else high = start
    }
    return low
  }
  return {
    startingWith: (key) => {
      const found: string[] = []
      for (let at = firstFrom(key); at < text.length && found.length < MOST; ) {
        if (!text.startsWith(key, at)) break
        const end = endOf(at)
        found.push(text.slice(at, end))
        at = end + 1
      }
      return found
    },
  }
}
