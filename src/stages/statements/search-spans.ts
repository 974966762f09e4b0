/** The index of the first span that starts at or after an offset, in spans sorted by start; their number where none does. */
export function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
