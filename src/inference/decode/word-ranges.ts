/** Words from `first` to before `end`; of a window or of the whole text. */
export interface WordRange {
  readonly first: number
  readonly end: number
}

/** `score`: the likelihood, averaged over the words. */
export interface ScoredWords extends WordRange {
  readonly score: number
}

export interface LabelledWords extends ScoredWords {
  readonly label: string
}

/** Vectors by which words are scored as anaphor and antecedent; only those that can be mentions have some. */
export interface ReferenceVectors {
  /** For each word the number of its vectors, or -1. */
  readonly slots: Int32Array
  readonly width: number
  readonly anaphors: Float32Array
  readonly antecedents: Float32Array
}
