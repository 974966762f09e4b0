interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day?: number
}

/** The offset of a place's clock when it shows a date and time; '' where there is no such moment. */
export function offsetAt(
  place: string,
  { year, month, day = 1 }: CivilDay,
  hour: number,
  minute: number,
): string {
  const shown = Date.UTC(year, month - 1, day, hour, minute)
  if (!Number.isFinite(shown)) return ''
  const format = new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' })
  const nameAt = (moment: number) => /GMT([+-]\d{2}:\d{2})/.exec(format.format(moment))?.[1] ?? ''
  // The clock is some hours behind UTC: a moment five hours on is near enough to tell the season, but not in
  // the hours around the change; there the offset of the moment that it points to is taken.
  const guess = nameAt(shown + 5 * 3_600_000)
  const hours = Number(guess.slice(0, 3))
  return nameAt(shown - hours * 3_600_000)
}
