/** Names of the days of the week, Monday first as ISO 8601 counts, with their abbreviations. */
export const weekdayNames: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
]

/** Abbreviations that are everyday words: a day only with a comma, a full stop, a date or a clock time beside them. */
export const doubtfulWeekdays: ReadonlySet<string> = new Set([
  'sun',
  'sat',
  'wed',
  'mon',
  'fri',
  'thu',
  'tue',
])

/** Parts of a day by TIMEX3's letters. */
export const partsOfDay: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  dawn: 'TMO',
  daybreak: 'TMO',
  sunrise: 'TMO',
  dusk: 'TEV',
  sunset: 'TEV',
  nightfall: 'TEV',
}

/** Hours of the clock that have names. */
export const namedHours: Readonly<Record<string, number>> = {
  noon: 12,
  midday: 12,
  noontime: 12,
  midnight: 0,
}

/** Seasons by TIMEX3's letters, with the month that each begins in (northern, as the news counts them). */
export const seasons: Readonly<Record<string, 'SP' | 'SU' | 'FA' | 'WI'>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}
