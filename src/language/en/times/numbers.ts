const numbered = (words: string, first: number) =>
  words.split(' ').map((word, index): [string, number] => [word, first + index])

/** Words for numbers below twenty. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...numbered('one two three four five six seven eight nine ten', 1),
  ...numbered('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 11),
])

export const tens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** What multiplies the number before it. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

/** Words for places in a row, up to the last day of a month. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth', 1),
  ...numbered(
    'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    11,
  ),
  ['twentieth', 20],
  ['thirtieth', 30],
])

/** Numbers that are not told: TIMEX3 writes X. */
export const vagueCounts: readonly string[] = ['several', 'some', 'many', 'few', 'various', 'numerous']

export const fractions: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 }
export const fractionSigns: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }
