const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')

/** ISO 8601 from the year on, as precise as it is: "2031-05-12T14:05:00+02:00", "2031-05". */
const ISO_DATE =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<time>\d\d:\d\d)(?::[\d.]+)?(?<zone>Z|[+-]\d\d:?\d\d)?)?)?)?$/

/**
 * A date for people, with the precision and the zone it has: "Mon 12 May 2031, 14:05 +02:00"; as it came where it is
 * no such date.
 */
export function dateInWords(iso: string): string {
  const { year, month, day, time, zone } = ISO_DATE.exec(iso)?.groups ?? {}
  const monthName = month && MONTHS[Number(month) - 1]
  if (!year || (month && !monthName)) return iso
  if (!monthName) return year
  if (!day) return `${monthName} ${year}`
  const weekday = WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]
  const date = `${weekday} ${Number(day)} ${monthName} ${year}`
  if (!time) return date
  return zone ? `${date}, ${time} ${zone === 'Z' ? 'UTC' : zone}` : `${date}, ${time}`
}

/** The day alone of an ISO 8601 time: "12 May 2031". */
export function dayInWords(iso: string): string {
  return dateInWords(iso.split('T', 1)[0] as string).replace(WEEKDAY, '')
}

const WEEKDAY = /^[A-Z][a-z]{2} (?=\d)/
