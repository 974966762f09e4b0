import type { Meaning } from './meaning.ts'
import type { TimeWord } from './time-words.ts'

/** What a part of a rule has read: the place behind it and what it came to. */
export interface Read<Value> {
  readonly next: number
  readonly value: Value
}

/** A piece of a rule: a word, a kind of word, or a whole expression. */
export interface Part<Value> {
  /** The words, in lower case, that it can begin with; DIGITS for whatever begins with a digit. */
  readonly keys: readonly string[]
  /** The words that it can go on with, beside those. */
  readonly inner?: readonly string[]
  /** The words that it can be all of; each of `keys` where it doesn't say. */
  readonly solo?: readonly string[]
  readonly optional?: true
  read(words: readonly TimeWord[], at: number): Read<Value> | undefined
}

export const DIGITS = '#'

/** A way to write a time, the most telling example of it, and what it means. */
export interface Rule {
  readonly name: string
  readonly example: string
  readonly keys: readonly string[]
  /** The words that can be all of it. */
  readonly alone: ReadonlySet<string>
  /** All words that may stand in it. */
  readonly vocabulary: ReadonlySet<string>
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
    keys: keysOf(parts),
    alone: new Set(aloneOf(parts)),
    vocabulary: new Set(parts.flatMap(({ keys, inner = [] }) => [...keys, ...inner])),
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
  const part = parts[index]
  if (part === undefined) return accepts(at) ? at : undefined
  const read = at < words.length ? part.read(words, at) : undefined
  if (read) {
    values[index] = read.value
    const next = readParts(parts, words, read.next, index + 1, values, accepts)
    if (next !== undefined) return next
  }
  if (!part.optional) return undefined
  values[index] = undefined
  return readParts(parts, words, at, index + 1, values, accepts)
}

function inOneSentence(words: readonly TimeWord[], first: number, next: number): boolean {
  return words[first]?.sentence === words[next - 1]?.sentence
}

/** The words that parts in a row can begin with: those of the first, and of the next while the ones before may be absent. */
function keysOf(parts: readonly Part<unknown>[]): readonly string[] {
  const keys = new Set<string>()
  for (const part of parts) {
    for (const key of part.keys) keys.add(key)
    if (!part.optional) break
  }
  return [...keys]
}

/** The words that parts in a row can be alone: those of the one that must be there. */
function aloneOf(parts: readonly Part<unknown>[]): readonly string[] {
  const needed = parts.filter(({ optional }) => !optional)
  return needed.length === 1 ? ((needed[0] as Part<unknown>).solo ?? (needed[0] as Part<unknown>).keys) : []
}

/** A word, or one of several: `word('last', 'past')`. */
export function word(...words: readonly string[]): Part<string> {
  const set = new Set(words)
  return {
    keys: words,
    read(read, at) {
      const { lower } = read[at] as TimeWord
      return set.has(lower) ? { next: at + 1, value: lower } : undefined
    },
  }
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
  return {
    keys: [...byFirst.keys()],
    inner: [...byFirst.values()].flatMap((each) => each.flatMap(({ words }) => words)),
    solo: [...byFirst.values()].flatMap((each) =>
      each.flatMap(({ words }) => (words.length === 1 ? words : [])),
    ),
    read(read, at) {
      const fits = byFirst
        .get((read[at] as TimeWord).lower)
        ?.find(({ words }) => words.every((each, index) => read[at + index]?.lower === each))
      return fits && { next: at + fits.words.length, value: fits.value }
    },
  }
}

/** A part that may be absent. */
export function maybe<Value>(part: Part<Value>): Part<Value | undefined> {
  return { ...part, optional: true }
}

/** Whichever of several rules reads furthest, as a part. */
export function oneOf(rules: readonly Rule[]): Part<Meaning> {
  const find = matcher(rules)
  return {
    keys: [...new Set(rules.flatMap(({ keys }) => keys))],
    inner: [...new Set(rules.flatMap(({ vocabulary }) => [...vocabulary]))],
    solo: [...new Set(rules.flatMap(({ alone }) => [...alone]))],
    read(words, at) {
      const found = find(words, at)
      return found && { next: found.next, value: found.meaning }
    },
  }
}

/** Finds, at a word, what the rule that reads furthest makes of it; of rules that read as far the first. */
export function matcher(
  rules: readonly Rule[],
): (words: readonly TimeWord[], at: number) => Matched | undefined {
  const byKey = new Map<string, Rule[]>()
  for (const each of rules) {
    for (const key of each.keys) {
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
      if (!(mayStand && each.alone.has(key)) && !(next !== undefined && each.vocabulary.has(next))) continue
      const found = each.match(words, at)
      if (found && found.next > (best?.next ?? 0)) best = found
    }
    return best
  }
}

/** Digits that can be a time by themselves: four, or with something between or behind: 1998, 14:30, 1990s, 2pm. */
const STANDING_DIGITS = /^\d{4}$|[^\d,]/
