/** A day as the number of days since 1 January 1970, in the proleptic Gregorian calendar. */
export type Day = number

/** How long a stretch a time names. */
export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** A stretch of the calendar: the day that it begins on and how long it is. */
export interface Stretch {
  readonly grain: Grain
  readonly day: Day
}

/** Years that are written with four digits; others are left without a value. */
const FIRST_YEAR = 1
const LAST_YEAR = 9999

const MILLISECONDS = 86_400_000
/** 1 January 1970 was a Thursday. */
const THURSDAY = 3

export interface Civil {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  readonly day: number
}

/** The day of a date; a month beyond 12 is one of the next year, day 0 the last of the month before. */
export function dayOf(year: number, month = 1, day = 1): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / MILLISECONDS)
}

export function civilOf(day: Day): Civil {
  const date = new Date(day * MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Whether the calendar has the date: there is no 31 February. */
export function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= civilOf(dayOf(year, month + 1, 0)).day
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + THURSDAY) % 7) + 7) % 7) + 1
}

/** The first day of the stretch of a grain that a day lies in. */
export function startOf(grain: Grain, day: Day): Day {
  const { year, month } = civilOf(day)
  switch (grain) {
    case 'day':
      return day
    case 'week':
      return day - weekdayOf(day) + 1
    case 'weekend':
      return day - weekdayOf(day) + 6
    case 'month':
      return dayOf(year, month)
    case 'quarter':
      return dayOf(year, month - ((month - 1) % 3))
    case 'half':
      return dayOf(year, month <= 6 ? 1 : 7)
    case 'season':
      return dayOf(year, month - (month % 3))
    case 'year':
      return dayOf(year)
    case 'decade':
      return dayOf(Math.floor(year / 10) * 10)
    case 'century':
      return dayOf(Math.floor(year / 100) * 100)
  }
}

/** A stretch of the same grain some units on (back where negative); a day beyond its month's end becomes its last. */
export function shifted(day: Day, grain: Grain, count: number): Day {
  if (grain === 'day') return day + count
  if (grain === 'week' || grain === 'weekend') return day + 7 * count
  const months = count * (monthsOf[grain] as number)
  const { year, month, day: date } = civilOf(day)
  const first = dayOf(year, month + months)
  const last = dayOf(year, month + months + 1, 0)
  return Math.min(first + date - 1, last)
}

const monthsOf: Partial<Record<Grain, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}

/** The season that a stretch begins in; a winter is its December's. */
const SEASONS = ['WI', 'SP', 'SU', 'FA']

/** A stretch as TIMEX3 writes it: 2031-05-12, 2031-W20, 2031-W20-WE, 2031-05, 2031-Q2, 2031-H1, 2031-SU, 2031, 203, 20. */
export function timexOf({ grain, day }: Stretch): string | undefined {
  const { year, month, day: date } = civilOf(day)
  if (year < FIRST_YEAR || year > LAST_YEAR || !Number.isFinite(day)) return undefined
  const written = String(year).padStart(4, '0')
  switch (grain) {
    case 'day':
      return `${written}-${two(month)}-${two(date)}`
    case 'week':
      return weekOf(day)
    case 'weekend':
      return `${weekOf(day)}-WE`
    case 'month':
      return `${written}-${two(month)}`
    case 'quarter':
      return `${written}-Q${Math.ceil(month / 3)}`
    case 'half':
      return `${written}-H${month <= 6 ? 1 : 2}`
    case 'season':
      return `${written}-${SEASONS[Math.floor((month % 12) / 3)]}`
    case 'year':
      return written
    case 'decade':
      return written.slice(0, 3)
    case 'century':
      return written.slice(0, 2)
  }
}

/** The week of ISO 8601: that of the year which its Thursday lies in. */
function weekOf(day: Day): string {
  const thursday = day - weekdayOf(day) + 4
  const { year } = civilOf(thursday)
  return `${String(year).padStart(4, '0')}-W${two(Math.floor((thursday - dayOf(year)) / 7) + 1)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/

/** The stretch that an ISO date names, as precise as it is; undefined for what is none. */
export function stretchOf(iso: string | undefined): Stretch | undefined {
  const [, year, month, day] = ISO.exec(iso ?? '') ?? []
  if (year === undefined) return undefined
  if (month === undefined) return { grain: 'year', day: dayOf(Number(year)) }
  if (!exists(Number(year), Number(month), Number(day ?? 1))) return undefined
  return {
    grain: day === undefined ? 'month' : 'day',
    day: dayOf(Number(year), Number(month), Number(day ?? 1)),
  }
}

const GRAINS: readonly Grain[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
]

/** Whether a stretch is told to a grain or finer: a day tells its month, a month does not tell its day. */
export function isAsFine(stretch: Stretch, grain: Grain): boolean {
  return GRAINS.indexOf(stretch.grain) <= GRAINS.indexOf(grain)
}
