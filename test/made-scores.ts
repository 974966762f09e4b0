import type { Manifest } from '../src/inference/manifest.ts'
import type { Model, WindowScores } from '../src/inference/model.ts'

/** A model's shape that is small enough to fill by hand: for tests of decoders. */
export function smallModel(): Pick<Model, 'manifest' | 'matrices'> {
  const tags = { cue: ['O', 'B', 'I'], root: ['root'] }
  const pairs = {
    roleCue: 2,
    roleWord: 1,
    arcDependent: 1,
    arcHead: 1,
    relationDependent: 1,
    relationHead: 1,
    anaphor: 1,
    antecedent: 1,
  }
  const columns = (widths: readonly number[]) =>
    widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0))
  const tagFrom = columns(Object.values(tags).map((labels) => labels.length))
  const pairFrom = columns(Object.values(pairs))
  const manifest = {
    tags: Object.fromEntries(
      Object.entries(tags).map(([name, labels], at) => [name, { from: tagFrom[at], labels }]),
    ),
    pairs: Object.fromEntries(
      Object.entries(pairs).map(([name, width], at) => [name, { from: pairFrom[at], width }]),
    ),
    relations: ['dep', 'root'],
    roleDistances: [0],
    referenceDistances: [4],
  } as unknown as Manifest
  const zeros = (count: number) => new Float32Array(count)
  const matrices = {
    role_distance: zeros(4),
    role_sentence: zeros(10),
    role_bias: zeros(2),
    reference_distance: zeros(6),
    reference_forms: zeros(9),
    reference_same: zeros(9),
    'relation.weight': zeros(2),
    'relation.bias': zeros(2),
  } as Model['matrices']
  return { manifest, matrices }
}

/** Scores of a window from rows of `tags` and of `pairs`. */
export function windowScores(
  tags: readonly (readonly number[])[],
  pairs: readonly (readonly number[])[],
): WindowScores {
  return {
    words: pairs.length,
    tags: Float32Array.from(tags.flat()),
    tagColumns: tags[0]?.length ?? 0,
    pairs: Float32Array.from(pairs.flat()),
    pairColumns: pairs[0]?.length ?? 0,
  }
}
