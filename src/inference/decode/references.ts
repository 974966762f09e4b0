import type { MentionForm } from '../../domain/entity.ts'
import type { Model } from '../model.ts'
import { bucketOf } from './buckets.ts'
import type { ReferenceVectors } from './word-ranges.ts'

/** What is scored as anaphor or antecedent: its last word stands for it. */
export interface Referring {
  readonly word: number
  readonly form: MentionForm
  /** All its words, in lower case. */
  readonly words: string
}

const FORMS = 3
const formNumber: Readonly<Record<MentionForm, number>> = { name: 0, demonym: 0, nominal: 1, pronoun: 2 }

/** Scores a pair as anaphor and antecedent, in log-odds: 0 is as likely as not. undefined where a word has no vectors. */
export type ReferenceScorer = (anaphor: Referring, antecedent: Referring) => number | undefined

export function referenceScorer(
  { manifest, matrices }: Pick<Model, 'manifest' | 'matrices'>,
  vectors: ReferenceVectors,
): ReferenceScorer {
  const { slots, width, anaphors, antecedents } = vectors
  const edges = manifest.referenceDistances
  const scale = 1 / Math.sqrt(width)
  return (anaphor, antecedent) => {
    const a = slots[anaphor.word] as number
    const b = slots[antecedent.word] as number
    if (!(a >= 0 && b >= 0)) return undefined
    let product = 0
    for (let k = 0; k < width; k++) {
      product += (anaphors[a * width + k] as number) * (antecedents[b * width + k] as number)
    }
    const form = formNumber[anaphor.form]
    const distance = bucketOf(Math.abs(anaphor.word - antecedent.word), edges)
    return (
      product * scale +
      (matrices.reference_forms[form * FORMS + formNumber[antecedent.form]] as number) +
      (matrices.reference_distance[form * (edges.length + 1) + distance] as number) +
      (matrices.reference_same[form * FORMS + sameWords(anaphor.words, antecedent.words)] as number)
    )
  }
}

/** 0: they differ, 1: their last words are the same, 2: all of their words are. */
function sameWords(a: string, b: string): number {
  if (a === b) return 2
  return a.slice(a.lastIndexOf(' ') + 1) === b.slice(b.lastIndexOf(' ') + 1) ? 1 : 0
}
