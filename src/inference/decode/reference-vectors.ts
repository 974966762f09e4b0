import type { ReferenceVectors } from './word-ranges.ts'

/** Vectors for mentions, collected word by word in two arrays that grow: no object a mention. */
export class VectorStore {
  readonly #slots: Int32Array
  readonly #width: number
  #anaphors: Float32Array
  #antecedents: Float32Array
  #count = 0

  /** For a text of `words` words; vectors of `width` numbers. */
  constructor(words: number, width: number) {
    this.#slots = new Int32Array(words).fill(-1)
    this.#width = width
    this.#anaphors = new Float32Array(width * 64)
    this.#antecedents = new Float32Array(width * 64)
  }

  /** Keeps a word's vectors; `anaphor` and `antecedent` are where they begin in `source`. */
  add(word: number, source: Float32Array, anaphor: number, antecedent: number): void {
    if ((this.#slots[word] as number) >= 0) return
    const at = this.#count * this.#width
    if (at === this.#anaphors.length) {
      this.#anaphors = doubled(this.#anaphors)
      this.#antecedents = doubled(this.#antecedents)
    }
    this.#anaphors.set(source.subarray(anaphor, anaphor + this.#width), at)
    this.#antecedents.set(source.subarray(antecedent, antecedent + this.#width), at)
    this.#slots[word] = this.#count++
  }

  vectors(): ReferenceVectors {
    return {
      slots: this.#slots,
      width: this.#width,
      anaphors: this.#anaphors,
      antecedents: this.#antecedents,
    }
  }
}

function doubled(array: Float32Array): Float32Array {
  const larger = new Float32Array(array.length * 2)
  larger.set(array)
  return larger
}
