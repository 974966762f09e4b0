import { narrativeTo, type Surroundings } from './anchors.ts'
import { civilOf, type Day, dayOf, type Grain, isAsFine, type Stretch, shifted, startOf } from './calendar.ts'
import type { PeriodMeaning, Relation } from './meaning.ts'
import type { Tense } from './tense.ts'

/** A date against its clause's tense is taken all the same where it is this much nearer (days). */
const AGAINST_TENSE = 200
/** News tells what was: where no tense is seen, a date ahead is taken only where it is this much nearer (days). */
const AHEAD_UNSEEN = 100

/**
 * Which year's: the nearest one to the report that the tense allows. "Last March" is the last that is over, "this
 * March" the one of the year, "next March" the next to come.
 */
export function nearest(
  place: Surroundings,
  grain: Grain,
  relation: Relation | undefined,
  inYear: (year: number) => Day | undefined,
): Stretch | undefined {
  const narrated = relation === 'previous' || relation === 'following' || relation === 'same'
  const anchor = narrated ? narrativeTo(place, 'month') : place.report
  if (anchor === undefined || !isAsFine(anchor, 'month')) return ofTheYear(anchor, grain, inYear)
  const here = grain === 'day' ? anchor.day : startOf(grain, anchor.day)
  const { year } = civilOf(anchor.day)
  const candidates = [year - 1, year, year + 1].flatMap((each) => inYear(each) ?? [])
  if (candidates.length === 0) return undefined
  const chosen = chooseNear(candidates, here, relation, place.tense, civilOf)
  return chosen === undefined ? undefined : { grain, day: chosen }
}

function chooseNear(
  candidates: readonly Day[],
  here: Day,
  relation: Relation | undefined,
  tense: Tense,
  civil: (day: Day) => { year: number },
): Day | undefined {
  switch (relation) {
    case 'last':
    case 'previous':
      return candidates.findLast((day) => day < here)
    case 'next':
    case 'following':
      return candidates.find((day) => day > here)
    case 'this':
    case 'same':
      return candidates.find((day) => civil(day).year === civil(here).year)
    default: {
      const cost = (day: Day) => {
        const wrong = tense === 'future' ? day < here : day > here
        return Math.abs(day - here) + (!wrong ? 0 : tense === 'open' ? AHEAD_UNSEEN : AGAINST_TENSE)
      }
      return candidates.reduce((best, day) => (cost(day) < cost(best) ? day : best))
    }
  }
}

/** A report that tells only its year: what is of one year is of that one. */
export function ofTheYear(
  anchor: Stretch | undefined,
  grain: Grain,
  inYear: (year: number) => Day | undefined,
): Stretch | undefined {
  const day = anchor?.grain === 'year' ? inYear(civilOf(anchor.day).year) : undefined
  return day === undefined ? undefined : { grain, day }
}

/** How many months a period has. */
export const stepOf: Readonly<Record<PeriodMeaning['grain'], number>> = { quarter: 3, half: 6, season: 3 }

/** "the first quarter": this year's, unless that is still to come and the clause is past, or over and it is to be. */
export function periodBeside(
  year: number,
  month: number,
  here: Day,
  tense: Tense,
  grain: PeriodMeaning['grain'],
): Day {
  const day = dayOf(year, month)
  // Figures of the quarter just over are still to be told: "it will report third-quarter results".
  const over = shifted(day, 'month', stepOf[grain] + (grain === 'quarter' ? 3 : 0))
  if (tense === 'future') return over <= here ? dayOf(year + 1, month) : day
  // Companies' years begin in any month: the quarter that begins within the next one may have been told already.
  return day > shifted(here, 'month', grain === 'quarter' ? 3 : 0) ? dayOf(year - 1, month) : day
}
