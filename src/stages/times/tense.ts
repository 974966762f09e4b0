import { classesOf, WordClass } from '../../language/en/everyday-words.ts'
import type { TimeWord } from './time-words.ts'

/** Where the clause around a time lies: behind, ahead, or neither can be told. */
export type Tense = 'past' | 'future' | 'open'

/** No clause's verb is looked for further away than this many words. */
const FAR = 14

/** What lies ahead: "will meet Tuesday", "is due on Tuesday". */
const ahead = new Set(
  "will shall won't 'll would expected scheduled due set slated planned plans plan plans hopes hope intends going until till upcoming expects expect supposed vowed aims should must can could may might ahead deadline".split(' '),
)
/** Verbs of being and having that are past, and of saying: a report says in the past. */
const behind = new Set("was were had did said told wasn't weren't hadn't didn't says has have been".split(' '))
const clauseMarks = new Set(['.', ';', ':', '?', '!', '“', '”', '"', '—', '–', '--'])

/** The tense around an expression: of the nearest verb before it in its clause, else of the nearest behind. */
export function tenseAround(words: readonly TimeWord[], first: number, next: number): Tense {
  return tenseBefore(words, first) ?? tenseBehind(words, next) ?? 'open'
}

function tenseBefore(words: readonly TimeWord[], first: number): Tense | undefined {
  const sentence = words[first]?.sentence
  let present = false
  for (let at = first - 1; at >= Math.max(0, first - FAR); at--) {
    const each = words[at] as TimeWord
    if (each.sentence !== sentence || clauseMarks.has(each.lower)) break
    const lower = each.lower
    if (ahead.has(lower) || lower.endsWith("'ll")) return 'future'
    if (behind.has(lower) || lower.endsWith("'d")) return 'past'
    const classes = classesOf(lower)
    // "is to meet", "plans to close", "failed to open": what is meant to be lies ahead; "failed to" behind, which is told before.
    if (classes & WordClass.verbBase && words[at - 1]?.lower === 'to') return isPastVerb(words, at - 2) ? 'past' : 'future'
    if (isPastVerb(words, at)) return words[at - 1]?.lower === 'be' ? 'future' : 'past'
    if (isPresentVerb(words, at)) present = true
  }
  return present ? 'future' : undefined
}

function tenseBehind(words: readonly TimeWord[], next: number): Tense | undefined {
  const sentence = words[next - 1]?.sentence
  for (let at = next; at < Math.min(words.length, next + FAR); at++) {
    const each = words[at] as TimeWord
    if (each.sentence !== sentence) return undefined
    if (/^(?:will|shall|'ll|won't)$/.test(each.lower) || each.lower.endsWith("'ll")) return 'future'
    if (behind.has(each.lower) || isPastVerb(words, at)) return 'past'
    if (/^(?:is|are)$/.test(each.lower)) return /^(?:to|due|expected|scheduled|set)$/.test(words[at + 1]?.lower ?? '') ? 'future' : 'open'
  }
  return undefined
}

function isPastVerb(words: readonly TimeWord[], at: number): boolean {
  const each = words[at]
  if (!each || each.capital || each.hyphen) return false
  const classes = classesOf(each.lower)
  return (classes & (WordClass.verbPast | WordClass.participle)) !== 0 && (classes & (WordClass.verbBase | WordClass.noun | WordClass.adjective | WordClass.functional)) === 0
}

function isPresentVerb(words: readonly TimeWord[], at: number): boolean {
  const { lower, capital } = words[at] as TimeWord
  const classes = classesOf(lower)
  if (lower === 'is' || lower === 'are') return false
  return !capital && (classes & WordClass.verbPresent) !== 0 && (classes & (WordClass.pluralNoun | WordClass.functional)) === 0
}
