import type { Entity } from '../../domain/entity.ts'
import type { QuotedTerm } from '../../domain/statement.ts'
import { printable } from '../printable.ts'
import { wrap } from './lines.ts'

/** The marks that are no speech, in one paragraph: Words in marks: “guests” (scare, the regime); “Home” (title). */
export function termLines(
  terms: readonly QuotedTerm[],
  entities: ReadonlyMap<string, Entity>,
  width: number,
): string[] {
  if (terms.length === 0) return []
  const listed = terms.map(({ text, use, holder }) => {
    const whose =
      holder === null ? [] : [holder === 'author' ? 'the writer’s' : (entities.get(holder)?.name ?? holder)]
    return `“${printable(text)}” (${[use, ...whose.map(printable)].join(', ')})`
  })
  return wrap(`Words in marks: ${listed.join('; ')}`, width)
}
