import { anchorDay, anchorTo, narrativeTo, type Surroundings } from './anchors.ts'
import {
  civilOf,
  type Day,
  dayOf,
  exists,
  type Grain,
  isAsFine,
  type Stretch,
  shifted,
  startOf,
  timexOf,
  weekdayOf,
} from './calendar.ts'
import { clockValue } from './clock-value.ts'
import { stretchOfSame, stretchOfShift } from './counted-days.ts'
import type {
  DateMeaning,
  HolidayMeaning,
  Meaning,
  NumbersMeaning,
  PeriodMeaning,
  WeekdayMeaning,
} from './meaning.ts'
import { nearest, ofTheYear, periodBeside, stepOf } from './nearest.ts'
import { dayOfHoliday, dayOfOther } from './other-calendars.ts'

/** What an expression came to. Without a value or candidates it can't be told. */
export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value?: string | undefined
  readonly candidates?: readonly string[] | undefined
  readonly quant?: string | undefined
  readonly freq?: string | undefined
  /** The stretch that it names: what is counted from it next. */
  readonly stretch?: Stretch | undefined
  /** True where only the report's date is missing. */
  readonly undated?: boolean
}

/** What an expression means where it stands. */
export function resolve(meaning: Meaning, place: Surroundings): Resolved {
  switch (meaning.kind) {
    case 'value':
      return meaning
    case 'clock':
      return clockValue(meaning, dayFor(meaning.on, place))
    case 'part-of-day': {
      const day = dayFor(meaning.on, place)
      const value = day === undefined ? undefined : timexOf({ grain: 'day', day })
      return {
        type: 'TIME',
        value: value && value + meaning.part,
        stretch: day === undefined ? undefined : { grain: 'day', day },
        undated: day === undefined,
      }
    }
    case 'numbers':
      return resolveNumbers(meaning, place)
    default: {
      const stretch = stretchOfMeaning(meaning, place)
      return {
        type: 'DATE',
        value: stretch && timexOf(stretch),
        stretch,
        undated: stretch === undefined && hangsOnReport(meaning, place),
      }
    }
  }
}

/** Whether only a date of the report would tell it. */
function hangsOnReport(meaning: Meaning, place: Surroundings): boolean {
  if (place.report !== undefined) return false
  return meaning.kind !== 'other-date' && !(meaning.kind === 'date' && meaning.year !== undefined)
}

/** The stretch of the calendar that is meant; undefined where it can't be told. */
function stretchOfMeaning(meaning: Meaning, place: Surroundings): Stretch | undefined {
  switch (meaning.kind) {
    case 'date':
      return stretchOfDate(meaning, place)
    case 'weekday':
      return stretchOfWeekday(meaning, place)
    case 'week-of': {
      const date = stretchOfMeaning(meaning.date, place)
      return date && { grain: meaning.grain, day: startOf(meaning.grain, date.day) }
    }
    case 'period':
      return stretchOfPeriod(meaning, place)
    case 'shift':
      return stretchOfShift(meaning, place)
    case 'same':
      return stretchOfSame(meaning, place)
    case 'holiday':
      return stretchOfHoliday(meaning, place)
    case 'other-date': {
      if (meaning.year === undefined || meaning.day === undefined) return undefined
      const day = dayOfOther(meaning.calendar, meaning.year, meaning.month, meaning.day)
      return day === undefined ? undefined : { grain: 'day', day }
    }
    case 'numbers': {
      const { stretch } = resolveNumbers(meaning, place)
      return stretch
    }
    default:
      return undefined
  }
}

/** The day of a clock time or part of a day: the one it names, else the one that was last spoken of. */
function dayFor(on: Meaning | undefined, place: Surroundings): Day | undefined {
  if (on !== undefined) return anchorDay(stretchOfMeaning(on, place))
  return anchorDay(narrativeTo(place, 'day'))
}

function yearOf(
  meaning: { readonly year?: number | undefined; readonly yearFrom?: Meaning | undefined },
  place: Surroundings,
): number | undefined {
  if (meaning.year !== undefined) return meaning.year
  const stretch = meaning.yearFrom && stretchOfMeaning(meaning.yearFrom, place)
  return stretch && civilOf(stretch.day).year
}

function stretchOfDate(meaning: DateMeaning, place: Surroundings): Stretch | undefined {
  const { month, day, relation } = meaning
  const year = yearOf(meaning, place)
  if (month === undefined) {
    if (day !== undefined) return dayOfThisMonth(day, place)
    return year === undefined ? undefined : { grain: 'year', day: dayOf(year) }
  }
  const grain: Grain = day === undefined ? 'month' : 'day'
  if (year !== undefined)
    return exists(year, month, day ?? 1) ? { grain, day: dayOf(year, month, day ?? 1) } : undefined
  if (meaning.yearFrom !== undefined) return undefined
  return nearest(place, grain, relation, (each) =>
    exists(each, month, day ?? 1) ? dayOf(each, month, day ?? 1) : undefined,
  )
}

/** "the 15th": of the month that is spoken of. */
function dayOfThisMonth(day: number, place: Surroundings): Stretch | undefined {
  const month = anchorTo(narrativeTo(place, 'month'), 'month')
  if (month === undefined) return undefined
  const civil = civilOf(month)
  return exists(civil.year, civil.month, day) ? { grain: 'day', day: month + day - 1 } : undefined
}

/** "Monday": the last one up to the report's day, the next one after it where the clause speaks of what will be. */
function stretchOfWeekday(
  { weekday, relation, weekFrom }: WeekdayMeaning,
  place: Surroundings,
): Stretch | undefined {
  if (weekFrom !== undefined) {
    const week = stretchOfMeaning(weekFrom, place)
    return week && { grain: 'day', day: startOf('week', week.day) + weekday - 1 }
  }
  const narrated = relation === 'previous' || relation === 'following' || relation === 'same'
  const here = anchorDay(narrated ? narrativeTo(place, 'day') : place.report)
  if (here === undefined) return undefined
  const back = (weekdayOf(here) - weekday + 7) % 7
  const day = (() => {
    switch (relation) {
      case 'last':
      case 'previous':
        return here - (back || 7)
      case 'next':
      case 'following':
        return here + (7 - back)
      case 'this':
        return place.tense === 'past' ? here - back : here + ((7 - back) % 7)
      default:
        return place.tense === 'future' ? here + ((7 - back) % 7) : here - back
    }
  })()
  return { grain: 'day', day }
}

function stretchOfPeriod(meaning: PeriodMeaning, place: Surroundings): Stretch | undefined {
  const { grain, month, relation } = meaning
  const year = yearOf(meaning, place)
  if (year !== undefined) return { grain, day: dayOf(year, month) }
  if (meaning.yearFrom !== undefined) return undefined
  const anchor = place.report
  if (anchor === undefined || !isAsFine(anchor, 'month'))
    return ofTheYear(anchor, grain, (each) => dayOf(each, month))
  const { year: thisYear, month: thisMonth } = civilOf(anchor.day)
  const here = dayOf(thisYear, thisMonth)
  if (relation === 'last' || relation === 'previous') {
    const last = [thisYear - 1, thisYear]
      .map((each) => dayOf(each, month))
      .findLast((day) => shifted(day, 'month', stepOf[grain]) <= here)
    // "last fall" of a winter's report is the one just over; "last spring" in autumn that of this year's, as seldom as it is said.
    return { grain, day: last ?? dayOf(thisYear - 1, month) }
  }
  if (relation === 'next' || relation === 'following') {
    const next = [thisYear, thisYear + 1].map((each) => dayOf(each, month)).find((day) => day > here)
    return next === undefined ? undefined : { grain, day: next }
  }
  if (relation === 'this' || relation === 'same') return { grain, day: dayOf(thisYear, month) }
  return { grain, day: periodBeside(thisYear, month, here, place.tense, grain) }
}

function stretchOfHoliday(meaning: HolidayMeaning, place: Surroundings): Stretch | undefined {
  const year = yearOf(meaning, place)
  if (year === undefined)
    return meaning.yearFrom === undefined
      ? nearest(place, 'day', meaning.relation, (each) => dayOfHoliday(meaning.rule, each))
      : undefined
  const day = dayOfHoliday(meaning.rule, year)
  return day === undefined ? undefined : { grain: 'day', day }
}

/** 02/08/2031: in the order that the outlet's country has, or in both. */
function resolveNumbers({ first, second, year }: NumbersMeaning, place: Surroundings): Resolved {
  const read = (month: number, day: number): Stretch | undefined => {
    if (year !== undefined)
      return exists(year, month, day) ? { grain: 'day', day: dayOf(year, month, day) } : undefined
    return nearest(place, 'day', undefined, (each) =>
      exists(each, month, day) ? dayOf(each, month, day) : undefined,
    )
  }
  const dayFirst = read(second, first)
  const monthFirst = read(first, second)
  const preferred =
    place.order === 'day-first' ? dayFirst : place.order === 'month-first' ? monthFirst : undefined
  const only =
    preferred ??
    (dayFirst && monthFirst
      ? dayFirst.day === monthFirst.day
        ? dayFirst
        : undefined
      : (dayFirst ?? monthFirst))
  if (only !== undefined) return { type: 'DATE', value: timexOf(only), stretch: only }
  const values = [dayFirst, monthFirst].flatMap((each) => (each && timexOf(each)) ?? [])
  return {
    type: 'DATE',
    candidates: values.length > 1 ? values.sort() : undefined,
    undated: values.length === 0 && place.report === undefined,
  }
}
