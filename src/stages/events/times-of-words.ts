import type { Time } from '../../domain/time.ts'
import { firstFrom } from '../../text/search-sorted.ts'

/** The time expression around an offset. `times` are in text order. */
export function timeAt(times: readonly Time[], offset: number): Time | undefined {
  const time = times[firstFrom(times, offset + 1) - 1]
  return time && time.end > offset ? time : undefined
}
