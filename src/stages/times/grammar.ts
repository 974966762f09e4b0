import type { Meaning } from './meaning.ts'
import type { TimeWord } from './time-words.ts'

/** What a part of a rule has read: the place behind it and what it came to. */
export interface Read<Value> {
  readonly next: number
  readonly value: Value
}

/** A piece of a rule: a word, a kind of word, or a whole expression. Words are in lower case; DIGITS is whatever begins with a digit. */
export interface Part<Value> {
  /** What it can begin with. */
  readonly starts: ReadonlySet<string>
  /** What may stand anywhere in it. */
  readonly holds: ReadonlySet<string>
  /** What can be all of it. */
  readonly alone: ReadonlySet<string>
  readonly optional?: true
  read(words: readonly TimeWord[], at: number): Read<Value> | undefined
}

/** A part by the words that it begins with, those that it may go on with, and those that can be all of it (each, unless told). */
export function part<Value>(
  words: { keys: Iterable<string>; inner?: Iterable<string>; solo?: Iterable<string> },
  read: Part<Value>['read'],
): Part<Value> {
  const starts = new Set(words.keys)
  const holds = words.inner ? new Set([...starts, ...words.inner]) : starts
  return { starts, holds, alone: words.solo ? new Set(words.solo) : starts, read }
}

/** The same part where what it came to fits. */
export function where<Value>(of: Part<Value>, fits: (value: Value) => boolean): Part<Value> {
  return {
    ...of,
    read(words, at) {
      const read = of.read(words, at)
      return read && fits(read.value) ? read : undefined
    },
  }
}

export const DIGITS = '#'

/** A way to write a time, the most telling example of it, and what it means. */
export interface Rule {
  readonly name: string
  readonly example: string
  readonly parts: readonly Part<unknown>[]
  /** What it can begin with. */
  readonly starts: ReadonlySet<string>
  /** What can be all of it. */
  readonly alone: ReadonlySet<string>
  match(words: readonly TimeWord[], at: number): Matched | undefined
}

/** An expression that a rule found: words `first` to before `next`. */
export interface Matched {
  readonly rule: string
  readonly first: number
  readonly next: number
  readonly meaning: Meaning
}

type ValuesOf<Parts extends readonly Part<unknown>[]> = {
  readonly [Index in keyof Parts]: Parts[Index] extends Part<infer Value> ? Value : never
}

/** A rule of parts in a row, all in one sentence. `means` may refuse what the parts came to. */
export function rule<const Parts extends readonly Part<unknown>[]>(
  name: string,
  example: string,
  parts: Parts,
  means: (
    values: ValuesOf<Parts>,
    place: { words: readonly TimeWord[]; first: number; next: number },
  ) => Meaning | undefined,
): Rule {
  return {
    name,
    example,
    parts,
    starts: startsOf(parts),
    alone: aloneOf(parts),
    match(words, first) {
      const values: unknown[] = []
      let meaning: Meaning | undefined
      const next = readParts(parts, words, first, 0, values, (end) => {
        if (end <= first || !inOneSentence(words, first, end)) return false
        meaning = means(values as unknown as ValuesOf<Parts>, { words, first, next: end })
        return meaning !== undefined
      })
      return next === undefined || meaning === undefined ? undefined : { rule: name, first, next, meaning }
    },
  }
}

/** Reads parts in a row; an optional one is tried with and without. There are few of them, so that this stays small. */
function readParts(
  parts: readonly Part<unknown>[],
  words: readonly TimeWord[],
  at: number,
  index: number,
  values: unknown[],
  accepts: (end: number) => boolean,
): number | undefined {
  const each = parts[index]
  if (each === undefined) return accepts(at) ? at : undefined
  const read = at < words.length ? each.read(words, at) : undefined
  if (read) {
    values[index] = read.value
    const next = readParts(parts, words, read.next, index + 1, values, accepts)
    if (next !== undefined) return next
  }
  if (!each.optional) return undefined
  values[index] = undefined
  return readParts(parts, words, at, index + 1, values, accepts)
}

function inOneSentence(words: readonly TimeWord[], first: number, next: number): boolean {
  return words[first]?.sentence === words[next - 1]?.sentence
}

/** The words that parts in a row can begin with: those of the first, and of the next while the ones before may be absent. */
function startsOf(parts: readonly Part<unknown>[]): ReadonlySet<string> {
  const [first] = parts
  if (first && !first.optional) return first.starts
  const starts = new Set<string>()
  for (const each of parts) {
    for (const key of each.starts) starts.add(key)
    if (!each.optional) break
  }
  return starts
}

const NOTHING: ReadonlySet<string> = new Set()

/** The words that parts in a row can be alone: those of the one that must be there. */
function aloneOf(parts: readonly Part<unknown>[]): ReadonlySet<string> {
  const needed = parts.filter(({ optional }) => !optional)
  return needed.length === 1 ? (needed[0] as Part<unknown>).alone : NOTHING
}

/** A word, or one of several: `word('last', 'past')`. */
export function word(...words: readonly string[]): Part<string> {
  const set = new Set(words)
  return part({ keys: words }, (read, at) => {
    const { lower } = read[at] as TimeWord
    return set.has(lower) ? { next: at + 1, value: lower } : undefined
  })
}

/** Words in a row, by what stands for each row: `phrase({ 'as much as': 2 })`. The longest that fits. */
export function phrase<Value>(
  rows: Readonly<Record<string, Value>> | ReadonlyMap<string, Value>,
): Part<Value> {
  const byFirst = new Map<string, { words: readonly string[]; value: Value }[]>()
  for (const [row, value] of rows instanceof Map ? rows : Object.entries(rows)) {
    const words = (row as string).split(/[ -]/)
    const first = words[0] as string
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value: value as Value }])
  }
  for (const rowsOfWord of byFirst.values()) rowsOfWord.sort((a, b) => b.words.length - a.words.length)
  const all = [...byFirst.values()].flat()
  return part(
    {
      keys: byFirst.keys(),
      inner: all.flatMap(({ words }) => words),
      solo: all.flatMap(({ words }) => (words.length === 1 ? words : [])),
    },
    (read, at) => {
      const fits = byFirst
        .get((read[at] as TimeWord).lower)
        ?.find(({ words }) => words.every((each, index) => read[at + index]?.lower === each))
      return fits && { next: at + fits.words.length, value: fits.value }
    },
  )
}

/** A part that may be absent. */
export function maybe<Value>(of: Part<Value>): Part<Value | undefined> {
  return { ...of, optional: true }
}

/** Whichever of several rules reads furthest, as a part. */
export function oneOf(rules: readonly Rule[]): Part<Meaning> {
  const find = matcher(rules)
  // Rules share their parts: each is looked into once.
  const parts = new Set(rules.flatMap((each) => each.parts))
  const words = {
    keys: union([...new Set(rules.map(({ starts }) => starts))]),
    inner: union([...new Set([...parts].map(({ holds }) => holds))]),
    solo: union([...new Set(rules.map(({ alone }) => alone))]),
  }
  return part(words, (read, at) => {
    const found = find(read, at)
    return found && { next: found.next, value: found.meaning }
  })
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  const all = new Set<string>()
  for (const set of sets) for (const each of set) all.add(each)
  return all
}

/** Finds, at a word, what the rule that reads furthest makes of it; of rules that read as far the first. */
export function matcher(
  rules: readonly Rule[],
): (words: readonly TimeWord[], at: number) => Matched | undefined {
  const byKey = new Map<string, Rule[]>()
  for (const each of rules) {
    for (const key of each.starts) {
      const same = byKey.get(key)
      if (same) same.push(each)
      else byKey.set(key, [each])
    }
  }
  const keyOf = ({ lower, digits }: TimeWord) => (digits ? DIGITS : lower)
  return (words, at) => {
    const here = words[at] as TimeWord
    const key = keyOf(here)
    const candidates = byKey.get(key)
    if (!candidates) return undefined
    const mayStand = key !== DIGITS || STANDING_DIGITS.test(here.lower)
    const behind = words[at + 1]
    const next = behind && keyOf(behind)
    let best: Matched | undefined
    for (const each of candidates) {
      // "the council", "40 votes": what is no time by itself needs a word of the rule's behind it. Most words end here.
      if (!(mayStand && each.alone.has(key)) && !(next !== undefined && holds(each, next))) continue
      const found = each.match(words, at)
      if (found && found.next > (best?.next ?? 0)) best = found
    }
    return best
  }
}

function holds({ parts }: Rule, key: string): boolean {
  for (const each of parts) if (each.holds.has(key)) return true
  return false
}

/** Digits that can be a time by themselves: four, or with something between or behind: 1998, 14:30, 1990s, 2pm. */
const STANDING_DIGITS = /^\d{4}$|[^\d,]/
