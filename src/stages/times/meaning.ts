import type { HolidayRule, LunarCalendar } from '../../language/en/times/holidays.ts'
import type { Grain } from './calendar.ts'

/** Which of several: "last March", "this March", "next March"; `previous` and `following` count from the narrative. */
export type Relation = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same'

/** Where counting starts: the report's date, or what the report last spoke of. */
export type Origin = 'report' | 'narrative'

interface Shared {
  /** TIMEX3: START, MID, END, APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS, BEFORE, AFTER … */
  readonly mod?: string | undefined
  /**
   * Words that as often mean something else. `likely`: rules alone keep it; `unlikely`: they pass over it.
   * Of both the model decides where there is one.
   */
  readonly doubt?: 'likely' | 'unlikely'
}

/** A date by its parts: "March 3, 2024", "March", "the 15th", "March last year". */
export interface DateMeaning extends Shared {
  readonly kind: 'date'
  readonly year?: number | undefined
  /** The year where it is told in words. */
  readonly yearFrom?: Meaning | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  readonly relation?: Relation | undefined
}

export interface WeekdayMeaning extends Shared {
  readonly kind: 'weekday'
  readonly weekday: number
  readonly relation?: Relation | undefined
  /** "Monday of last week" */
  readonly weekFrom?: Meaning | undefined
}

/** A quarter, half or season: number 1 is the first, of seasons the winter that begins the year's round. */
export interface PeriodMeaning extends Shared {
  readonly kind: 'period'
  readonly grain: 'quarter' | 'half' | 'season'
  /** The month that it begins in. */
  readonly month: number
  readonly year?: number | undefined
  readonly yearFrom?: Meaning | undefined
  readonly relation?: Relation | undefined
}

/** Some units on or back: "yesterday", "last week", "two years ago", "the day before". */
export interface ShiftMeaning extends Shared {
  readonly kind: 'shift'
  readonly grain: Grain
  readonly count: number
  readonly from: Origin
  /** Shows the day itself, not the stretch of the unit: "two weeks ago". */
  readonly exact?: true
  /** "a year earlier" of a quarter is a quarter. */
  readonly comparing?: true
}

/** What the report last spoke of, to a grain: "that year", "the quarter", "the same day". */
export interface SameMeaning extends Shared {
  readonly kind: 'same'
  readonly grain: Grain
  /** Years on or back: "the year-ago quarter". */
  readonly years?: number
  /** "The year" without more is the report's. */
  readonly ofReport?: true
  /** The year that it is of: "the 2027 quarter". */
  readonly year?: number
}

/** "the week of March 3" */
export interface WeekOfMeaning extends Shared {
  readonly kind: 'week-of'
  readonly grain: 'week' | 'weekend'
  readonly date: Meaning
}

/** A value that hangs on nothing: "199", "PAST_REF", "BC0044"; none for what is a time and can't be told. */
export interface ValueMeaning extends Shared {
  readonly kind: 'value'
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value?: string | undefined
  readonly candidates?: readonly string[]
  readonly quant?: string | undefined
  readonly freq?: string | undefined
  /** Needs the report's date, and it has none that helps. */
  readonly relative?: true
}

export interface HolidayMeaning extends Shared {
  readonly kind: 'holiday'
  readonly rule: HolidayRule
  readonly year?: number | undefined
  readonly yearFrom?: Meaning | undefined
  readonly relation?: Relation | undefined
}

export interface ClockMeaning extends Shared {
  readonly kind: 'clock'
  readonly hour: number
  readonly minute: number
  readonly second?: number | undefined
  /** An offset ("Z", "-05:00") or the place whose clock is meant ("America/New_York"). */
  readonly zone?: string | undefined
  readonly on?: Meaning | undefined
}

/** "Tuesday night", "this evening", "the morning". */
export interface PartOfDayMeaning extends Shared {
  readonly kind: 'part-of-day'
  readonly part: string
  readonly on?: Meaning | undefined
}

/** Two or three numbers in an order that only the outlet's country tells: 02/08/2031. */
export interface NumbersMeaning extends Shared {
  readonly kind: 'numbers'
  readonly first: number
  readonly second: number
  readonly year?: number | undefined
}

/** A day of another calendar: "20 Ramadan 1450". */
export interface OtherDateMeaning extends Shared {
  readonly kind: 'other-date'
  readonly calendar: LunarCalendar
  readonly month: string
  readonly day?: number | undefined
  readonly year?: number | undefined
}

/** What an expression means before anybody knows from when it counts. */
export type Meaning =
  | DateMeaning
  | WeekdayMeaning
  | PeriodMeaning
  | ShiftMeaning
  | SameMeaning
  | ValueMeaning
  | HolidayMeaning
  | ClockMeaning
  | PartOfDayMeaning
  | NumbersMeaning
  | WeekOfMeaning
  | OtherDateMeaning
