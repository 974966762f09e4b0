/** Names of the twelve months in order, with the abbreviations that reports write, full stop left out. */
export const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** Months that are everyday words or given names too: alone they are one only where a time is expected. */
export const doubtfulMonths: ReadonlySet<string> = new Set(
  'may march mar april june august jan sep dec jun jul apr'.split(' '),
)
