import type { Entity } from '../../domain/entity.ts'
import { contains, overlaps, type Range } from '../../domain/span.ts'
import type { Statement } from '../../domain/statement.ts'
import { firstFrom } from '../../text/search-sorted.ts'
import type { TextLayer } from '../../text/text-layer.ts'
import type { EntityLayer } from '../entities/entities.ts'
import type { MentionLayer } from '../mentions/mentions.ts'
import { speakersOf } from '../statements/speakers.ts'

/** Who is meant by words beside the marks; nobody where two fit. */
export interface Holders {
  of(words: Range): string | null
  /** Every entity, with those that only the words around marks made known. */
  readonly entities: readonly Entity[]
}

/** Looks words up among whom the stages before know, the sources of statements too. */
export function holdersOf(
  layer: TextLayer & MentionLayer & EntityLayer,
  statements: readonly Statement[],
): Holders {
  const speakers = speakersOf(layer)
  const sources = statements
    .flatMap(({ source, speaker }) => source.map(({ start, end }) => ({ start, end, speaker })))
    .sort((a, b) => a.start - b.start)
  return {
    of(words) {
      // Whoever is the source of a statement there already is the same one here.
      const known = sources[firstFrom(sources, words.start)]
      if (known && (contains(words, known) || overlaps(words, known))) return known.speaker
      return speakers.of(words).entity
    },
    get entities() {
      return speakers.entities
    },
  }
}
