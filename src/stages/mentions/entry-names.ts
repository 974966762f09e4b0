import type { EntityType } from '../../domain/entity.ts'
import { type KnownEntries, keyOf, typeNamed } from '../../knowledge/user-file/known-entries.ts'
import type { FoundName } from './names.ts'
import { Look } from './word-looks.ts'
import type { Words } from './words.ts'

/**
 * Names as a user's file knows them: their type, names that the reading missed, and for aliases the one entry that they
 * are of. A name of several entries keeps its type alone; who is meant is for the facts to tell.
 */
export function addEntryNames(words: Words, names: readonly FoundName[], known: KnownEntries): FoundName[] {
  const found = findEntries(words, known)
  if (found.length === 0) return [...names]
  const matchAt = new Int32Array(words.length).fill(-1)
  found.forEach(({ first, last }, at) => {
    matchAt.fill(at, first, last + 1)
  })
  const nameAt = new Map<number, FoundName>()
  const longer = new Set<number>()
  const kept: FoundName[] = []
  for (const name of names) {
    let match = -1
    for (let word = name.first; word <= name.last; word++) {
      nameAt.set(word, name)
      if (match < 0) match = matchAt[word] as number
    }
    const { first = 0, last = 0 } = found[match] ?? {}
    // A longer name of the report stays: "Ana Duarte Foundation" is not Ana Duarte.
    if (match >= 0 && name.last - name.first > last - first) longer.add(match)
    if (match < 0 || longer.has(match)) kept.push(name)
  }
  const added = found.flatMap((match, at) => (longer.has(at) ? [] : [nameOf(match, nameAt, known)]))
  return [...kept, ...added].sort((a, b) => a.first - b.first)
}

/** The form of a name, or its title, says this surely what it is. */
const PLAIN = 2

interface Match {
  readonly first: number
  readonly last: number
  readonly entries: readonly number[]
}

/** The longest names of the file at each place, left to right. */
function findEntries(words: Words, known: KnownEntries): Match[] {
  const found: Match[] = []
  for (let word = 0; word < words.length; word++) {
    const look = words.looks[word] as number
    if (look & Look.mark || !(look & (Look.capital | Look.uncased | Look.number))) continue
    // A name stands without its article.
    const match = words.lowers[word] === 'the' ? undefined : entryFrom(words, word, known)
    if (!match) continue
    found.push(match)
    word = match.last
  }
  return found
}

function entryFrom(words: Words, first: number, known: KnownEntries): Match | undefined {
  let phrase = ''
  let best: Match | undefined
  for (let last = first; last < words.length && last < first + known.longest; last++) {
    if (words.sentences[last] !== words.sentences[first]) break
    const adjacent = ((words.looks[last] as number) & Look.adjacent) !== 0
    phrase += last === first ? words.texts[last] : `${adjacent ? ' ' : ''}${words.texts[last]}`
    const entries = known.named(keyOf(phrase))
    if (entries.length > 0 && !(first === last && isEverydayWord(words, first)))
      best = { first, last, entries }
    if ((words.looks[last] as number) & Look.possessive) break
  }
  return best
}

/** An alias of one word that is an everyday word where it stands: "Will" at a sentence's start. */
function isEverydayWord(words: Words, word: number): boolean {
  return (words.classes[word] as number) !== 0 && ((words.looks[word] as number) & Look.opening) !== 0
}

function nameOf(
  { first, last, entries }: Match,
  nameAt: ReadonlyMap<number, FoundName>,
  known: KnownEntries,
): FoundName {
  const over = nameAt.get(first) ?? nameAt.get(last)
  const same = over?.first === first && over.last === last ? over : undefined
  const said = typeNamed(known, entries)
  // Where the report itself makes plain what the name is, the file speaks of another.
  if (same && said && same.type !== said && same.strength >= PLAIN) return same
  const type: EntityType = said ?? same?.type ?? over?.type ?? 'other'
  const [only] = entries
  const entry = entries.length === 1 && only !== undefined ? known.entries[only] : undefined
  const base = same ?? {
    title: over && over.titleEnd < first ? over.title : -1,
    titleEnd: over && over.titleEnd < first ? over.titleEnd : -1,
    group: false,
    form: 'name' as const,
    plural: type === 'group',
  }
  return {
    ...base,
    first,
    last,
    type,
    strength: 3,
    ...(entry && only !== undefined
      ? { known: { ...same?.known, name: same?.known?.name ?? entry.name, entry: only } }
      : {}),
  }
}
