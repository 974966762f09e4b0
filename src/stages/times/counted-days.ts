import { anchorDay, anchorTo, narrativeTo, type Surroundings } from './anchors.ts'
import { civilOf, dayOf, type Stretch, shifted, startOf } from './calendar.ts'
import type { SameMeaning, ShiftMeaning } from './meaning.ts'

export function stretchOfShift(meaning: ShiftMeaning, place: Surroundings): Stretch | undefined {
  const { grain, count, from, exact, comparing } = meaning
  const anchor = from === 'narrative' ? narrativeTo(place, exact ? 'day' : grain) : place.report
  // "a year earlier" beside a quarter's figures is that quarter a year before.
  if (comparing && place.quarter !== undefined)
    return { grain: 'quarter', day: shifted(place.quarter.day, 'year', count) }
  if (anchor === undefined) return undefined
  if (exact) {
    const day = anchorDay(anchor)
    if (day !== undefined) return { grain: 'day', day: shifted(day, grain, count) }
  }
  if (grain === 'quarter' && place.quarter !== undefined && from === 'narrative')
    return { grain, day: shifted(place.quarter.day, grain, count) }
  const start = anchorTo(anchor, grain)
  if (start === undefined) return undefined
  return { grain, day: startOf(grain, shifted(start, grain, count)) }
}

export function stretchOfSame(
  { grain, years = 0, year, ofReport }: SameMeaning,
  place: Surroundings,
): Stretch | undefined {
  if (grain === 'quarter') {
    // Companies tell of the quarter that is over.
    const reported = anchorTo(place.report, 'quarter')
    const base = place.quarter?.day ?? (reported === undefined ? undefined : shifted(reported, 'quarter', -1))
    if (base === undefined) return undefined
    if (year !== undefined) return { grain, day: dayOf(year, civilOf(base).month) }
    return { grain, day: shifted(base, 'year', years) }
  }
  const anchor = ofReport ? place.report : narrativeTo(place, grain)
  if (grain === 'weekend') {
    const day = anchorDay(place.report)
    if (day === undefined) return undefined
    const weekend = startOf('weekend', day)
    return { grain, day: place.tense === 'future' || weekend <= day ? weekend : weekend - 7 }
  }
  const start =
    grain === 'day' || grain === 'week' || grain === 'month' || grain === 'year'
      ? anchorTo(anchor, grain)
      : undefined
  const day = start ?? anchorTo(place.report, grain)
  return day === undefined ? undefined : { grain, day }
}
