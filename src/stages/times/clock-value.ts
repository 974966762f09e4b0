import { offsetAt } from '../../text/zone-offset.ts'
import { civilOf, type Day, timexOf } from './calendar.ts'
import type { ClockMeaning } from './meaning.ts'
import type { Resolved } from './resolve.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** A time of the clock on its day: 2031-05-14T14:30, with the zone's offset where one is told. */
export function clockValue({ hour, minute, second, zone }: ClockMeaning, day: Day | undefined): Resolved {
  const date = day === undefined ? undefined : timexOf({ grain: 'day', day })
  if (day === undefined || date === undefined) return { type: 'TIME', undated: day === undefined }
  const time = `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`
  return {
    type: 'TIME',
    value: date + time + offsetOf(zone, day, hour, minute),
    stretch: { grain: 'day', day },
  }
}

/** "Z" and "-05:00" as they are; a place's clock by the season. */
function offsetOf(zone: string | undefined, day: Day, hour: number, minute: number): string {
  if (!zone?.includes('/')) return zone ?? ''
  return offsetAt(zone, civilOf(day), hour, minute)
}
