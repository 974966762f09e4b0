import type { EntityType } from '../../domain/entity.ts'
import type { KnowledgeEntry } from './knowledge-entry.ts'

/** Entries by their names, for looking up. Names are text: compared letter by letter, never patterns. */
export interface KnownEntries {
  readonly entries: readonly KnowledgeEntry[]
  /** Indices of the entries that have a name or alias; `key` is made by `keyOf`. */
  named(key: string): readonly number[]
  /** Words of the longest name. */
  readonly longest: number
}

/** Bidirectional controls, joiners and the like, which part no two spellings of a name. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const NONE: readonly number[] = []
/** Words of a name that are looked for in a text at most. */
const MOST_WORDS = 12

/** A name as it is compared: one space between words, small letters, without accents, articles and invisible characters. */
export function keyOf(name: string): string {
  const plain = name
    .replace(INVISIBLE, '')
    .replace(/’/g, "'")
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toLowerCase()
  const folded = /^[\x20-\x7e]*$/.test(plain) ? plain : plain.normalize('NFD').replace(/\p{M}/gu, '')
  return folded.replace(/^the /, '')
}

export function knownEntries(entries: readonly KnowledgeEntry[]): KnownEntries {
  const byName = new Map<string, number[]>()
  let longest = 0
  entries.forEach(({ name, aliases }, index) => {
    for (const each of new Set([name, ...aliases].map(keyOf))) {
      if (each === '') continue
      const list = byName.get(each)
      if (list) list.push(index)
      else byName.set(each, [index])
      longest = Math.max(longest, each.split(' ').length)
    }
  })
  return { entries, named: (key) => byName.get(key) ?? NONE, longest: Math.min(longest, MOST_WORDS) }
}

/** The type that all entries of a name have; undefined where they differ or say none. */
export function typeNamed(known: KnownEntries, indices: readonly number[]): EntityType | undefined {
  const types = new Set(indices.map((index) => known.entries[index]?.type))
  const [only] = types
  return types.size === 1 ? only : undefined
}
