import type { ReportRecord } from '../domain/record.ts'
import type { Span } from '../domain/span.ts'
import type { Statement } from '../domain/statement.ts'

/** Somebody who speaks in a report; `entity` is null for all statements whose speaker is not known. */
export interface Voice {
  readonly entity: string | null
  readonly name: string
  readonly statements: number
  /** Share of the report's words, 0 to 1. */
  readonly share: number
}

export interface Voices {
  /** Who has most words first, the unknown last. */
  readonly voices: readonly Voice[]
  /** Share of the words that are in nobody's statement. */
  readonly ownShare: number
}

export const UNKNOWN_SPEAKER = 'unknown'

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/**
 * Who speaks how much. A word counts for the innermost statement that it stands in: whoever is quoted by
 * somebody else has those words, not the one who quotes.
 */
export function voicesOf(record: ReportRecord): Voices {
  const { document, statements, entities } = record
  const owners = ownersOfUnits(document.text.length, statements)
  const words = new Map<number, number>()
  let total = 0
  for (const { index } of document.text.matchAll(WORD)) {
    const owner = owners[index] as number
    words.set(owner, (words.get(owner) ?? 0) + 1)
    total++
  }
  const drafts = new Map<string | null, { statements: number; words: number }>()
  for (const [index, { speaker }] of statements.entries()) {
    const draft = drafts.get(speaker) ?? { statements: 0, words: 0 }
    drafts.set(speaker, {
      statements: draft.statements + 1,
      words: draft.words + (words.get(index + 1) ?? 0),
    })
  }
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const voices = [...drafts].map(([entity, draft]) => ({
    entity,
    name: entity === null ? UNKNOWN_SPEAKER : (names.get(entity) ?? entity),
    statements: draft.statements,
    share: total === 0 ? 0 : draft.words / total,
  }))
  voices.sort(
    (a, b) =>
      Number(a.entity === null) - Number(b.entity === null) ||
      b.share - a.share ||
      b.statements - a.statements,
  )
  return { voices, ownShare: total === 0 ? 1 : (words.get(0) ?? 0) / total }
}

/** For each code unit the number of the statement it stands in, counted from 1; 0: in none. */
function ownersOfUnits(length: number, statements: readonly Statement[]): Uint32Array {
  const owners = new Uint32Array(length)
  const spans = statements.flatMap(({ content }, index) =>
    content.map((span: Span) => ({ ...span, owner: index + 1 })),
  )
  // What stands inside another is shorter, and is written over it.
  spans.sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const { start, end, owner } of spans) owners.fill(owner, start, end)
  return owners
}
