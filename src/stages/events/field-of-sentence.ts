import {
  businessWords,
  fictionWords,
  historyWords,
  mishapWords,
  politicalMatters,
  politicalNouns,
  sportWords,
} from '../../language/en/events/political-words.ts'
import { roleNouns } from '../../language/en/roles.ts'
import type { Tree } from './tree.ts'

/** What a sentence speaks of besides its event. */
export interface Field {
  readonly sport: number
  readonly business: number
  readonly fiction: number
  readonly history: number
  /** A year that nobody alive has seen. */
  readonly old: boolean
  readonly politics: number
  /** Political words in a sentence of the whole report, on average. */
  readonly report: number
  /** Somebody's doing is told of nowhere, a leak or a crash is. */
  readonly mishap: boolean
  /** "3-0" */
  readonly score: boolean
}

const OLD_YEAR = /^(?:[2-9]\d\d|1[0-8]\d\d|19[0-3]\d)$/
const IN_A_YEAR = new Set(['in', 'since', 'by', 'until', 'around'])

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** "3-0" */
function isScore({ lowers, starts, ends }: Tree, at: number): boolean {
  const glued = ends[at] === starts[at + 1] && ends[at + 1] === starts[at + 2]
  return (
    glued &&
    /^\d{1,2}$/.test(lowers[at] as string) &&
    /^[-–]$/.test(lowers[at + 1] as string) &&
    /^\d{1,2}$/.test(lowers[at + 2] as string)
  )
}

/** "in 1648"; "the massacres of 1915" may be today's quarrel. */
function isOldYear({ lowers }: Tree, at: number): boolean {
  const before = lowers[at - 1] ?? ''
  const word = lowers[at] as string
  if (before === 'of') return /^1[0-8]\d\d$/.test(word)
  return OLD_YEAR.test(word) && (IN_A_YEAR.has(before) || MONTH.test(before))
}

/** "146 BC", "AD 79" */
function isEra({ lowers }: Tree, at: number): boolean {
  const number = /^\d{1,4}$/
  return (
    /^(?:bc|bce|ce|ad)$/.test(lowers[at] as string) &&
    (number.test(lowers[at - 1] ?? '') || number.test(lowers[at + 1] ?? ''))
  )
}

const ACT = /^(?:one|two|three|four|five|i|ii|iii)$/

/** "play-offs", whose parts are words of their own. */
function hyphened({ lowers }: Tree, at: number): string {
  const word = lowers[at] as string
  return lowers[at + 1] === '-' ? `${word}-${lowers[at + 2] ?? ''}` : word
}

function fieldOf(tree: Tree, from: number, to: number): Field {
  const field = {
    old: false,
    sport: 0,
    business: 0,
    fiction: 0,
    history: 0,
    politics: 0,
    report: 0,
    mishap: false,
    score: false,
  }
  for (let at = from; at < to; at++) {
    const word = hyphened(tree, at)
    if (sportWords.has(word)) field.sport++
    if (businessWords.has(word)) field.business++
    if (word === 'act' && ACT.test(tree.lowers[at + 1] ?? '')) field.fiction++
    if (word === 'stage' && tree.lowers[at - 1] === 'on') field.fiction++
    // "a film director" is a person, "the film" a work
    if (fictionWords.has(word) && !roleNouns.has(tree.lowers[at + 1] as string)) field.fiction++
    if (historyWords.has(word)) field.history++
    if (isOldYear(tree, at) || isEra(tree, at)) field.old = true
    if (politicalNouns.has(word) || politicalMatters.has(word)) field.politics++
    if (mishapWords.has(word)) field.mishap = true
    if (at + 2 < to && isScore(tree, at)) field.score = true
  }
  return field
}

/** What each sentence speaks of besides its events. */
export function fieldsOf(tree: Tree, count: number): (Field | undefined)[] {
  const found = new Array<Field | undefined>(count)
  let [politics, sentences] = [0, 0]
  for (let from = 0; from < tree.length; ) {
    const sentence = tree.sentences[from] as number
    let to = from + 1
    while (to < tree.length && tree.sentences[to] === sentence) to++
    if (sentence >= 0) {
      const field = fieldOf(tree, from, to)
      found[sentence] = field
      politics += field.politics
      sentences++
    }
    from = to
  }
  return found.map((field) => field && { ...field, report: politics / sentences })
}
