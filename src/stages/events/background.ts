import type { Time } from '../../domain/time.ts'
import { childrenBy, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'
import { clauseStart, verbGroup } from './verb-group.ts'

/** Days between an event and its report from which on it only explains the news. */
const LONG_BEFORE = 28
const DAY = 86_400_000

/**
 * Whether an event is told only to explain the news: its own date is long past, it is called an earlier one, or a clause
 * that is put in tells it of somebody without a date of these days. `published`: the report's date (ISO 8601), if known.
 */
export function isBackground(
  tree: Tree,
  trigger: Trigger,
  time: Time | undefined,
  published: string | undefined,
): boolean {
  if (time) {
    const age = isLongBefore(time, published)
    if (age !== undefined) return age
  }
  return isCalledEarlier(tree, trigger) || isToldAside(tree, trigger, time)
}

const YEAR = /\b(?:1[5-9]|20)\d\d\b/
const LONG_AGO =
  /\b(?:last (?:year|month|spring|summer|autumn|fall|winter|decade|century)|(?:years?|months?|decades?|centuries) (?:ago|earlier|before)|earlier this year|the previous (?:year|month)|in (?:the )?\d{2,4}s)\b/i
const MONTH_ALONE =
  /^(?:(?:early|late|mid) )?(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** Undefined where the time doesn't tell. */
function isLongBefore({ text, value }: Time, published: string | undefined): boolean | undefined {
  const day = value && /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value)
  const today = published && Date.parse(published.slice(0, 10))
  if (day && today && !Number.isNaN(today)) {
    // The last day that a month or a year may mean, so that this month is never long past.
    const [, year, month, date] = day
    const last = date
      ? Date.UTC(Number(year), Number(month) - 1, Number(date))
      : month
        ? Date.UTC(Number(year), Number(month), 0)
        : Date.UTC(Number(year), 12, 0)
    return today - last > LONG_BEFORE * DAY
  }
  if (YEAR.test(text) || LONG_AGO.test(text) || MONTH_ALONE.test(text.trim())) return true
  return WITHIN_DAYS.test(text) ? false : undefined
}

const WITHIN_DAYS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|tomorrow|dawn|dusk|noon|night|morning|evening|afternoon|midnight)\b/i

const EARLIER = new Set(['earlier', 'previous', 'past', 'former', 'prior'])

/** "an earlier bombing" */
function isCalledEarlier(tree: Tree, { at, noun }: Trigger): boolean {
  return noun && childrenBy(tree, at, 'amod').some((each) => EARLIER.has(tree.lowers[each] as string))
}

const RELATIVES = new Set(['who', 'which', 'whose', 'whom'])

/** ", who had been jailed under the old regime,": past and put in between commas, without a day of its own. */
function isToldAside(tree: Tree, { at, noun }: Trigger, time: Time | undefined): boolean {
  if (noun || time) return false
  const group = verbGroup(tree, at)
  const from = clauseStart(tree, at)
  const isRelative = tree.lowers[from - 1] === ',' && RELATIVES.has(tree.lowers[from] as string)
  if (!isRelative || group.from - from > 3) return false
  // A plain past may go on with the tale: "the president, who pardoned 40 of them".
  return group.words.some((word) => word === 'had' || word === 'once' || word === 'was')
}
