/** The index of the first of sorted numbers that is at least `value`; their number where none is. */
export function firstAtLeast(sorted: ArrayLike<number>, value: number, length = sorted.length): number {
  return firstWhere(length, (index) => (sorted[index] as number) >= value)
}

/** The index of the first span that starts at or after an offset, in spans sorted by start; their number where none does. */
export function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  return firstWhere(spans.length, (index) => (spans[index] as { start: number }).start >= offset)
}

function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
