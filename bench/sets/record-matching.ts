import type { ScoredEntity, ScoredRecord, ScoredStatement } from '../bench-set.ts'
import { type Extent, jaccard, wordExtents, wordsTouched } from '../spans.ts'

/** One or several stretches of words, verbatim; none: an empty list. */
export type Words = string | readonly string[]

export interface Extended {
  readonly start: number
  readonly end: number
}

/** Contents are the same from this Jaccard of their words, as in the set of attributions. */
const SAME_CONTENT = 0.5

/** Those whose content is nearest to the words. */
export function statementsWith(
  content: Words,
  text: string,
  record: ScoredRecord,
): readonly ScoredStatement[] {
  const words = wordExtents(text)
  const wanted = wordsTouched(words, extentsOf(text, content))
  const scored = (record.statements ?? []).map((statement) => ({
    statement,
    score: jaccard(
      wanted,
      wordsTouched(
        words,
        statement.content.map(({ start, end }): Extent => [start, end]),
      ),
    ),
  }))
  const best = Math.max(SAME_CONTENT, ...scored.map(({ score }) => score))
  return scored.flatMap(({ statement, score }) => (score >= best ? [statement] : []))
}

/** Where the stretches stand, each at its first place behind the one before. */
export function extentsOf(text: string, words: Words): Extent[] {
  let from = 0
  return (typeof words === 'string' ? [words] : words).map((stretch): Extent => {
    const start = text.indexOf(stretch, from)
    if (start < 0) throw new Error(`“${stretch}” is not in the sample's text`)
    from = start + stretch.length
    return [start, from]
  })
}

export function touches(spans: readonly Extended[], extents: readonly Extent[]): boolean {
  return spans.some((span) => extents.some(([start, end]) => span.start < end && start < span.end))
}

/** By its name or by any mention that is no pronoun; articles don't matter. */
export function isCalled(
  record: ScoredRecord,
  text: string,
  id: string | null,
  name: string | null,
): boolean {
  if (name === null || id === null) return id === name
  const entity = record.entities?.find((each) => each.id === id)
  return (
    entity !== undefined &&
    (saysSame(bare(entity.name), bare(name)) ||
      entity.mentions.some(
        ({ form, start, end }) => form !== 'pronoun' && saysSame(bare(text.slice(start, end)), bare(name)),
      ))
  )
}

export function hasMention({ mentions }: ScoredEntity, text: string, words: string): boolean {
  return mentions.some(({ start, end }) => saysSame(bare(text.slice(start, end)), bare(words)))
}

export function nameOf(record: ScoredRecord, id: string | null): string | null {
  return record.entities?.find((entity) => entity.id === id)?.name ?? null
}

export const bare = (name: string) => name.replace(/^(?:the|an?|its|his|her|their)\s+/i, '')

const plain = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase()
export const saysSame = (a: string, b: string) => plain(a) === plain(b)

/** Half of the words at least are the same; nothing is like nothing alone. */
export function overlapInWords(a: string, b: string): boolean {
  const wordsOf = (words: string) => new Set(words.toLowerCase().match(/[\p{L}\p{N}]+|:/gu) ?? [])
  return jaccard(wordsOf(a), wordsOf(b)) >= SAME_CONTENT
}

/** The words of spans, as a miss shows them. */
export function wordsOf(text: string, spans: readonly Extended[]): string {
  return listed(spans.map(({ start, end }) => text.slice(start, end)))
}

export const listed = (words: Words) => (typeof words === 'string' ? words : words.join(' ⋯ '))

export function plainly<T>(field: string, got: T | undefined, wanted: T | undefined): string[] {
  return wanted === undefined ? [] : differing(field, got, wanted)
}

export function differing<T, U>(
  field: string,
  got: T,
  wanted: U,
  same: (got: T, wanted: U) => boolean = (a, b) => Object.is(a, b),
): string[] {
  return same(got, wanted) ? [] : [`${field} ${shown(got)} ≠ ${shown(wanted)}`]
}

export const shown = (value: unknown) =>
  typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? 'none')
