import { classesOf, WordClass } from '../../language/en/everyday-words.ts'
import type { TimeWord } from './time-words.ts'

/** Where the clause around a time lies: behind, ahead, or neither can be told. */
export type Tense = 'past' | 'future' | 'open'

/** No clause's verb is looked for further away than this many words. */
const FAR = 14

/** What lies ahead: "will meet Tuesday", "is due on Tuesday". */
const ahead = new Set(
  "will shall won't 'll would expected scheduled due slated planned plan plans hopes hope intends intend upcoming expects expect supposed vowed aims aim must should can may might effective".split(
    ' ',
  ),
)
/** What is behind: forms of being and having, and what reports say by. */
const behind = new Set(
  "was were had did said told wasn't weren't hadn't didn't says has have been could couldn't".split(' '),
)
/** Verbs that announce in the present what is arranged: "the council meets on Tuesday". */
const arranged = new Set(
  'meets opens begins starts ends expires closes leaves arrives returns votes resumes reopens launches hosts departs goes convenes retires'.split(
    ' ',
  ),
)
const clauseMarks = new Set(['.', ';', ':', '?', '!', '“', '”', '"', '—', '–', '--'])

/** The tense around an expression: of the nearest verb before it in its clause, else of the nearest behind. */
export function tenseAround(words: readonly TimeWord[], first: number, next: number): Tense {
  // "will appeal Wednesday's ruling": what has a day has mostly been; "will vote in Sunday's election" has not.
  if (
    words[next - 1]?.possessive &&
    !/^(?:in|for|at|before|of|during|until)$/.test(words[first - 1]?.lower ?? '')
  )
    return 'past'
  return tenseBefore(words, first) ?? tenseBehind(words, next) ?? 'open'
}

function tenseBefore(words: readonly TimeWord[], first: number): Tense | undefined {
  const sentence = words[first]?.sentence
  let present = false
  // "put off until Tuesday"; "Until Tuesday, they had …" opens its sentence.
  const until = /^(?:until|till)$/.test(words[first - 1]?.lower ?? '')
  if (until && words[first - 2]?.sentence === sentence && words[first - 2]?.lower !== ',') return 'future'
  for (let at = first - 1; at >= Math.max(0, first - FAR); at--) {
    const each = words[at] as TimeWord
    if (each.sentence !== sentence || clauseMarks.has(each.lower)) break
    const lower = each.lower
    if (ahead.has(lower) || lower.endsWith("'ll")) return 'future'
    if (behind.has(lower) || lower.endsWith("'d")) return 'past'
    const classes = classesOf(lower)
    // "is to meet", "plans to close", "failed to open": what is meant to be lies ahead; "failed to" behind, which is told before.
    if (classes & WordClass.verbBase && words[at - 1]?.lower === 'to') {
      return isPastVerb(words, at - 2) && !ahead.has(words[at - 2]?.lower ?? '') ? 'past' : 'future'
    }
    if (lower === 'set' && /^(?:to|for)$/.test(words[at + 1]?.lower ?? '')) return 'future'
    if (isPastVerb(words, at)) return words[at - 1]?.lower === 'be' ? 'future' : 'past'
    if (arranged.has(lower) && !each.capital) present = true
  }
  return present ? 'future' : undefined
}

function tenseBehind(words: readonly TimeWord[], next: number): Tense | undefined {
  const sentence = words[next - 1]?.sentence
  for (let at = next; at < Math.min(words.length, next + FAR); at++) {
    const each = words[at] as TimeWord
    if (each.sentence !== sentence) return undefined
    if (
      /^(?:will|shall|'ll|won't)$/.test(each.lower) ||
      (/^(?:plans?|hopes?|expects?|intends?)$/.test(each.lower) && words[at + 1]?.lower === 'to') ||
      each.lower.endsWith("'ll")
    )
      return 'future'
    if (behind.has(each.lower) || isPastVerb(words, at)) return 'past'
    if (/^(?:is|are)$/.test(each.lower))
      return /^(?:to|due|expected|scheduled|set)$/.test(words[at + 1]?.lower ?? '') ? 'future' : 'open'
  }
  return undefined
}

function isPastVerb(words: readonly TimeWord[], at: number): boolean {
  const each = words[at]
  if (!each || each.capital || each.hyphen) return false
  const classes = classesOf(each.lower)
  return (
    (classes & (WordClass.verbPast | WordClass.participle)) !== 0 &&
    (classes & (WordClass.verbBase | WordClass.noun | WordClass.adjective | WordClass.functional)) === 0
  )
}
