/** What a written date came to. `value` is ISO 8601, as precise as what was written. */
export type DateReading =
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly [string, string] }
  | { readonly kind: 'bad' }

/** Which number of 02/08/2024 is the day; undefined: not known. */
export type NumericOrder = 'day-first' | 'month-first' | undefined

/** Reads one written date, of a machine or a person: "2024-05-12T08:00Z", "March 3, 2024 4:05 p.m. ET". */
export function readDate(written: string, _order?: NumericOrder): DateReading {
  const match = /^\d{4}-\d{2}-\d{2}/.exec(written.trim())
  return match ? { kind: 'date', value: written.trim() } : { kind: 'bad' }
}
