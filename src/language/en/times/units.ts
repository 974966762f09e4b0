/** Units of time by what TIMEX3 writes for one; those of a day's parts stand after a T. */
export interface TimeUnit {
  readonly name:
    | 'second'
    | 'minute'
    | 'hour'
    | 'day'
    | 'night'
    | 'week'
    | 'weekend'
    | 'fortnight'
    | 'month'
    | 'quarter'
    | 'year'
    | 'decade'
    | 'century'
    | 'millennium'
  readonly plural: boolean
}

const forms: Readonly<Record<TimeUnit['name'], readonly [singular: string, plural: string]>> = {
  second: ['second sec', 'seconds secs'],
  minute: ['minute min', 'minutes mins'],
  hour: ['hour hr', 'hours hrs'],
  day: ['day', 'days'],
  night: ['night', 'nights'],
  week: ['week wk', 'weeks wks'],
  weekend: ['weekend', 'weekends'],
  fortnight: ['fortnight', 'fortnights'],
  month: ['month', 'months'],
  quarter: ['quarter', 'quarters'],
  year: ['year yr', 'years yrs'],
  decade: ['decade', 'decades'],
  century: ['century', 'centuries'],
  millennium: ['millennium', 'millennia millenniums'],
}

/** By the word in lower case. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map(
  (Object.entries(forms) as [TimeUnit['name'], readonly [string, string]][]).flatMap(
    ([name, [one, many]]) => [
      ...one.split(' ').map((word): [string, TimeUnit] => [word, { name, plural: false }]),
      ...many.split(' ').map((word): [string, TimeUnit] => [word, { name, plural: true }]),
    ],
  ),
)

/** A unit once each: "daily" meetings. */
export const repeatedUnits: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
}

/** What may stand between a number and its unit without changing it: "three more weeks", "two full days". */
export const betweenCountAndUnit: readonly string[] =
  'more full straight consecutive trading working business additional long solid extra whole school calendar further successive crucial'.split(
    ' ',
  )
