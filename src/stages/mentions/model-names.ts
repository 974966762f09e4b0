import type { EntityType } from '../../domain/entity.ts'
import { isOfficeNoun } from '../../language/en/offices.ts'
import type { LabelledRange } from '../../text/model-reading.ts'
import { firstAtLeast } from '../../text/search-sorted.ts'
import type { FoundName } from './names.ts'
import { Look } from './word-looks.ts'
import type { Words } from './words.ts'

/**
 * How sure the model has to be of a name that the rules do not see, of other edges than theirs, of another type; lower
 * finds more and mistakes more. Chosen on Universal NER, EWT dev: F1 0.706; without the model 0.686.
 */
const SURE_ALONE = 0.65
const SURE_OF_EDGES = 0.7
const SURE_OF_TYPE = 0.5
/** A name whose form or list says this much for it is the rules' to tell. */
const SURE_BY_RULE = 2

/**
 * Puts the rules' names and the model's together: the model tells from the words around where a name begins, where it
 * ends and what it is; lists know countries, nationalities and titles.
 */
export function combineNames(
  words: Words,
  rules: readonly FoundName[],
  model: readonly LabelledRange[],
): FoundName[] {
  const combined: FoundName[] = []
  const used = new Set<FoundName>()
  let next = 0
  for (const range of model) {
    const place = wordsOf(words, range)
    if (!place) continue
    while (next < rules.length && (rules[next] as FoundName).last < place.first) next++
    const same: FoundName[] = []
    for (let at = next; at < rules.length && (rules[at] as FoundName).first <= place.last; at++) {
      same.push(rules[at] as FoundName)
    }
    const exact = same.find(({ first, last }) => first === place.first && last === place.last)
    // A nationality is known by its word, and a title inside a longer name of the rules parts it rightly.
    if (exact ? exact.form === 'demonym' : same.some(({ form }) => form === 'demonym')) continue
    if (same.length === 0 && range.score < SURE_ALONE) continue
    if (same.some(({ strength }) => strength >= SURE_BY_RULE)) continue
    if (same.some((name) => isCutShort(words, name, place))) continue
    if (same.length > 0 && !exact && range.score < SURE_OF_EDGES) continue
    for (const name of same) used.add(name)
    combined.push(exact ? withType(exact, range) : fresh(place, range, same))
  }
  for (const name of rules) if (!used.has(name)) combined.push(name)
  return combined.sort((a, b) => a.first - b.first)
}

/** "Officer Orban | Teller": behind a title, a person's name has all of its capitalised words. */
function isCutShort(words: Words, name: FoundName, { first, last }: Place): boolean {
  return (
    (name.title >= 0 || isOfficeNoun(words.lowers[first - 1] ?? '')) &&
    first === name.first &&
    last < name.last &&
    ((words.looks[last + 1] as number) & Look.capital) !== 0
  )
}

interface Place {
  readonly first: number
  readonly last: number
}

/** The words that a range is made of; none where it begins or ends inside of one. */
function wordsOf({ starts, ends, length }: Words, { start, end }: LabelledRange): Place | undefined {
  const first = firstAtLeast(starts, start, length)
  if (starts[first] !== start) return undefined
  let last = first
  while (last + 1 < length && (ends[last] as number) < end) last++
  return ends[last] === end ? { first, last } : undefined
}

function withType(name: FoundName, { label, score }: LabelledRange): FoundName {
  const listed = name.type === 'country' && label === 'place'
  if (name.type === label || listed || score < SURE_OF_TYPE || name.type === 'group') return name
  const { known: _, ...rest } = name
  return { ...rest, type: label as EntityType }
}

/** A name with the model's edges; the title before it is the one that the rules saw. */
function fresh({ first, last }: Place, { label }: LabelledRange, same: readonly FoundName[]): FoundName {
  const titled = same.find(({ title, titleEnd }) => title >= 0 && titleEnd < first)
  return {
    first,
    last,
    title: titled?.title ?? -1,
    titleEnd: titled?.titleEnd ?? -1,
    group: false,
    form: 'name',
    type: label as EntityType,
    strength: 2,
    plural: false,
  }
}
