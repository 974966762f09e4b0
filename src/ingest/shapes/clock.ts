import { dateOf } from '../report-lines/calendar.ts'
import { isoDateOf } from '../report-lines/dates.ts'

/**
 * The time that an entry begins with, alone or before its words: "10:42", "10:42:05", "10.42am GMT", "6 p.m.",
 * "[14:05] The bridge …", "Posted at 10:42 a.m."
 */
const CLOCK =
  /^(?:[Pp]osted (?:at )?)?[[(]?(\d{1,2})(?:[:.](\d{2})(?::(\d{2}))?)?\s?(?:([AaPp])\.?[Mm]\.?)?\s?(UTC|GMT|[A-Z]{1,2}[SD]?T)?[\])]?\s?(?:[-–—:|·]\s?)?(?=$|\n|["“(]?\p{Lu})/u
/** "noon", "Midnight": alone on their line. */
const NOON = /^(?:([Nn])oon|[Mm]idnight)$/
/** A time of day. */
export interface Clock {
  readonly minutes: number
  readonly hour: string
  readonly minute: string
  readonly second?: string | undefined
  readonly zone: string | undefined
  /** Nothing but the time. */
  readonly alone: boolean
}

/** The time of day that a line begins with, alone or before an entry's words. */
export function clockOf(text: string): Clock | null {
  const word = NOON.exec(text)
  if (word) {
    const hour = word[1] ? 12 : 0
    return {
      minutes: 60 * hour,
      hour: String(hour).padStart(2, '0'),
      minute: '00',
      zone: undefined,
      alone: true,
    }
  }
  const match = CLOCK.exec(text.slice(0, 60))
  if (!match) return null
  const [whole, written = '', minute = '00', second, half, zone] = match
  // "12 Angry Men" is no time.
  if (match[2] === undefined && !half) return null
  const hour = (Number(written) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0)
  if (Number(written) > 24 || Number(minute) > 59 || (half && Number(written) > 12)) return null
  return {
    minutes: 60 * hour + Number(minute),
    hour: String(hour).padStart(2, '0'),
    minute,
    ...(second === undefined ? {} : { second }),
    zone,
    alone: whole.length === text.length,
  }
}

/**
 * A time of day on the day that is so many days after `day` (ISO 8601); `zone` is what the page says of all of its
 * times, a name or an offset. A zone of an unknown distance from the world's time leaves the time local.
 */
export function dateOfClock(day: string, days: number, clock: Clock, zone?: string): string | null {
  const { hour, minute, second } = clock
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  const named = clock.zone ?? zone
  if (named !== undefined) {
    const time = second === undefined ? `${hour}:${minute}` : `${hour}:${minute}:${second}`
    return isoDateOf(`${date.toISOString().slice(0, 10)} ${time} ${named}`) ?? null
  }
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const reading = dateOf({ year, month, day: dayOfMonth }, { hour, minute, second })
  return reading.kind === 'date' ? reading.value : null
}

/**
 * The offset of the place that a page is of, by the date of its publication: "-06:00". Content systems that write
 * the world's time ("Z", "+00:00") tell no place.
 */
export function offsetIn(published: string | undefined): string | undefined {
  const offset = /T.*([+-]\d{2}:\d{2})$/.exec(published ?? '')?.[1]
  return offset === '+00:00' || offset === '-00:00' ? undefined : offset
}

/** "Today, 8:47 pm", "Yesterday at 10:12": how many days from the report's own, and what is left of the line. */
export function withoutDayWord(text: string): { days: number; rest: string; said: boolean } {
  const [whole = '', word] = /^(today|yesterday)(?:,? at)?,?\s/i.exec(text) ?? []
  return {
    days: word?.toLowerCase() === 'yesterday' ? -1 : 0,
    rest: text.slice(whole.length).trimStart(),
    said: word !== undefined,
  }
}

/** "All times are Mountain.": the zone of times that give none. */
const ALL_TIMES =
  /\b[Aa]ll times (?:are |is |given |listed |shown |in |local ){0,4}(Eastern|Central|Mountain|Pacific|ET|CT|MT|PT|GMT|UTC|BST|CET|CEST|AEST|AEDT)\b/
const ZONES: Readonly<Record<string, string>> = {
  Eastern: 'ET',
  Central: 'CT',
  Mountain: 'MT',
  Pacific: 'PT',
}

export function zoneOfAll(blocks: readonly { readonly text: string }[]): string | undefined {
  const said = blocks.map(({ text }) => ALL_TIMES.exec(text)?.[1]).find((zone) => zone !== undefined)
  return said === undefined ? undefined : (ZONES[said] ?? said)
}
