import type { Model, WindowScores } from '../model.ts'
import { bestTree } from './trees.ts'

/** Heads (words of the window; itself for a root) and relations of one sentence are written at its words' places. */
export function readSentence(
  model: Model,
  scores: WindowScores,
  first: number,
  end: number,
  heads: Int32Array,
  relations: Uint8Array,
): void {
  const n = end - first
  const tree = bestTree(arcScores(model, scores, first, n), n)
  const { manifest, matrices } = model
  const { from, width } = manifest.pairs.relationDependent
  const hidden = new Float32Array(width)
  for (let k = 0; k < n; k++) {
    const head = tree[k] as number
    const dependentAt = (first + k) * scores.pairColumns + from
    const headAt = (first + head) * scores.pairColumns + manifest.pairs.relationHead.from
    for (let i = 0; i < width; i++) {
      hidden[i] = gelu((scores.pairs[dependentAt + i] as number) + (scores.pairs[headAt + i] as number))
    }
    let best = 0
    let most = -Infinity
    for (let relation = 0; relation < manifest.relations.length; relation++) {
      let score = matrices['relation.bias'][relation] as number
      const row = relation * width
      for (let i = 0; i < width; i++)
        score += (hidden[i] as number) * (matrices['relation.weight'][row + i] as number)
      if (score <= most) continue
      most = score
      best = relation
    }
    heads[first + k] = first + head
    relations[first + k] = best
  }
}

function arcScores({ manifest }: Model, scores: WindowScores, first: number, n: number): Float32Array {
  const { pairs, pairColumns, tags, tagColumns } = scores
  const { from, width } = manifest.pairs.arcDependent
  const scale = 1 / Math.sqrt(width)
  const out = new Float32Array(n * n)
  for (let word = 0; word < n; word++) {
    const dependentAt = (first + word) * pairColumns + from
    for (let head = 0; head < n; head++) {
      const headAt = (first + head) * pairColumns + manifest.pairs.arcHead.from
      let product = 0
      for (let k = 0; k < width; k++)
        product += (pairs[dependentAt + k] as number) * (pairs[headAt + k] as number)
      out[word * n + head] = product * scale
    }
    out[word * n + word] = tags[(first + word) * tagColumns + manifest.tags.root.from] as number
  }
  return out
}

const SQRT_HALF = Math.SQRT1_2

/** x·Φ(x), the error function by Abramowitz and Stegun 7.1.26 (error under 1.5e-7). */
export function gelu(x: number): number {
  const z = Math.abs(x) * SQRT_HALF
  const t = 1 / (1 + 0.3275911 * z)
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const erf = 1 - series * Math.exp(-z * z)
  return 0.5 * x * (1 + (x < 0 ? -erf : erf))
}
