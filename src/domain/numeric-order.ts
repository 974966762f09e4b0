/** Which number of 02/08/2024 is the day; undefined: not known. */
export type NumericOrder = 'day-first' | 'month-first' | undefined
