import { OnrecordError } from '../errors.ts'

/** The files of a model, beside its manifest. */
export const modelFiles = ['reader.onnx', 'reader.bin', 'vocab.txt'] as const
export type ModelFile = (typeof modelFiles)[number]

/** What this reader understands: raised when inputs, outputs or the sums of the decoders change. */
export const PROTOCOL = 1

/** What a trained model says of itself (models/reader.json, written by training/export.py). */
export interface Manifest {
  readonly name: string
  readonly protocol: number
  /** SHA-256 of each file, in hexadecimal digits. */
  readonly files: Readonly<Record<ModelFile, string>>
  /** Columns of the output `tags`: where each head's begin, and what they stand for. */
  readonly tags: Readonly<Record<TagHead, { readonly from: number; readonly labels: readonly string[] }>>
  /** Columns of the output `pairs`. */
  readonly pairs: Readonly<Record<PairColumns, { readonly from: number; readonly width: number }>>
  /** Matrices in reader.bin: the index of their first number, and their shape. */
  readonly matrices: Readonly<
    Record<MatrixName, { readonly from: number; readonly shape: readonly number[] }>
  >
  /** Dependency relations, in the order of their scores. */
  readonly relations: readonly string[]
  /** Edges of the buckets of distance in words: from a cue to a word, from an anaphor back. */
  readonly roleDistances: readonly number[]
  readonly referenceDistances: readonly number[]
}

const tagHeads = [
  'cue',
  'upos',
  'names',
  'nominals',
  'pronouns',
  'times',
  'eventTypes',
  'eventStatus',
  'root',
  'new',
] as const
export type TagHead = (typeof tagHeads)[number]

const pairColumns = [
  'roleCue',
  'roleWord',
  'arcDependent',
  'arcHead',
  'relationDependent',
  'relationHead',
  'anaphor',
  'antecedent',
] as const
export type PairColumns = (typeof pairColumns)[number]

const matrixNames = [
  'role_distance',
  'role_sentence',
  'role_bias',
  'reference_distance',
  'reference_forms',
  'reference_same',
  'relation.weight',
  'relation.bias',
] as const
export type MatrixName = (typeof matrixNames)[number]

/** Throws OnrecordError: 'model-damaged' where `json` is no manifest, 'model-version' where it is of another protocol. */
export function readManifest(json: string, path: string): Manifest {
  let value: Partial<Manifest> | undefined
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw damaged(path, 'is not JSON', error)
  }
  if (typeof value !== 'object' || value === null || typeof value.protocol !== 'number') {
    throw damaged(path, 'is no manifest of a model')
  }
  if (value.protocol !== PROTOCOL) {
    throw new OnrecordError(
      'model-version',
      `${path}: the model is of protocol ${value.protocol}, this reader understands ${PROTOCOL}`,
      { path, protocol: value.protocol },
    )
  }
  const wanted: [part: keyof Manifest, keys: readonly string[]][] = [
    ['files', modelFiles],
    ['tags', tagHeads],
    ['pairs', pairColumns],
    ['matrices', matrixNames],
  ]
  for (const [part, keys] of wanted) {
    const missing = keys.find((key) => !(key in ((value[part] as object | undefined) ?? {})))
    if (missing) throw damaged(path, `says nothing of "${missing}" in "${part}"`)
  }
  return value as Manifest
}

function damaged(path: string, what: string, cause?: unknown): OnrecordError {
  return new OnrecordError('model-damaged', `${path}: ${what}`, { path }, cause)
}
