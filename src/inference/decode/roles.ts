import type { Model, WindowScores } from '../model.ts'
import { bucketOf } from './buckets.ts'
import type { ScoredWords, WordRange } from './word-ranges.ts'

/** A word's part in an attribution. */
const NEITHER = 0
const SOURCE = 1
const CONTENT = 2
const ROLES = 3

/**
 * What it costs to begin a stretch of source or content, in the scores' own unit (log-odds). Higher: fewer, longer
 * stretches. Chosen on development reports.
 */
const BEGIN = [0, 1, 1.5] as const
/** Sentences from the cue to a word, beyond which all are alike. */
const MAX_SENTENCES = 2

export interface Roles {
  readonly source: ScoredWords | undefined
  readonly content: readonly ScoredWords[]
}

/**
 * The parts that a window's words have in what one cue attributes. Each word has a score for either role; the best
 * way through all words, where beginning a stretch costs something, gives whole stretches (Viterbi).
 */
export function rolesOfCue(
  model: Model,
  scores: WindowScores,
  sentences: Uint32Array,
  cue: WordRange,
): Roles {
  const raw = roleScores(model, scores, sentences, cue)
  raw.fill(-Infinity, cue.first * 2, cue.end * 2) // a cue is no part of what it attributes
  const path = bestPath(raw, scores.words)
  const found: { role: number; first: number; end: number; score: number }[] = []
  for (let word = 0; word < scores.words; ) {
    const role = path[word] as number
    let end = word + 1
    while (end < scores.words && path[end] === role) end++
    if (role !== NEITHER) found.push({ role, first: word, end, score: meanLikelihood(raw, word, end, role) })
    word = end
  }
  const sources = found.filter(({ role }) => role === SOURCE)
  const weight = ({ first, end, score }: WordRange & { score: number }) => (end - first) * score
  const source = sources.length > 0 ? sources.reduce((a, b) => (weight(b) > weight(a) ? b : a)) : undefined
  const plain = ({ first, end, score }: ScoredWords): ScoredWords => ({ first, end, score })
  return { source: source && plain(source), content: found.filter(({ role }) => role === CONTENT).map(plain) }
}

/** Scores [words, 2] of source and content; of neither it is 0. */
function roleScores(
  model: Model,
  scores: WindowScores,
  sentences: Uint32Array,
  cue: WordRange,
): Float32Array {
  const { manifest, matrices } = model
  const { pairs, pairColumns, words } = scores
  const width = manifest.pairs.roleWord.width
  const query = cueVector(model, scores, cue)
  const scale = 1 / Math.sqrt(width)
  const buckets = manifest.roleDistances.length + 1
  const out = new Float32Array(words * 2)
  const cueSentence = sentences[cue.first] as number
  for (let word = 0; word < words; word++) {
    const at = word * pairColumns + manifest.pairs.roleWord.from
    const away = Math.max(-MAX_SENTENCES, Math.min(MAX_SENTENCES, (sentences[word] as number) - cueSentence))
    const distance = bucketOf(word - cue.first, manifest.roleDistances)
    for (let role = 0; role < 2; role++) {
      let product = 0
      const from = role * width
      for (let k = 0; k < width; k++) product += (query[from + k] as number) * (pairs[at + k] as number)
      out[word * 2 + role] =
        product * scale +
        (matrices.role_bias[role] as number) +
        (matrices.role_distance[role * buckets + distance] as number) +
        (matrices.role_sentence[role * (2 * MAX_SENTENCES + 1) + away + MAX_SENTENCES] as number)
    }
  }
  return out
}

/** A cue of several words is their mean. */
function cueVector({ manifest }: Model, { pairs, pairColumns }: WindowScores, cue: WordRange): Float32Array {
  const { from, width } = manifest.pairs.roleCue
  const mean = new Float32Array(width)
  for (let word = cue.first; word < cue.end; word++) {
    const at = word * pairColumns + from
    for (let k = 0; k < width; k++)
      mean[k] = (mean[k] as number) + (pairs[at + k] as number) / (cue.end - cue.first)
  }
  return mean
}

function bestPath(raw: Float32Array, words: number): Uint8Array {
  const before = new Uint8Array(words * ROLES)
  let sums = Float64Array.of(0, -Infinity, -Infinity)
  for (let word = 0; word < words; word++) {
    const next = new Float64Array(ROLES)
    for (let role = 0; role < ROLES; role++) {
      let best = role
      for (let from = 0; from < ROLES; from++) {
        const cost = from === role ? 0 : (BEGIN[role] as number)
        const bestCost = best === role ? 0 : (BEGIN[role] as number)
        if ((sums[from] as number) - cost > (sums[best] as number) - bestCost) best = from
      }
      const cost = best === role ? 0 : (BEGIN[role] as number)
      const own = role === NEITHER ? 0 : (raw[word * 2 + role - 1] as number)
      next[role] = (sums[best] as number) - cost + own
      before[word * ROLES + role] = best
    }
    sums = next
  }
  const path = new Uint8Array(words)
  let role = 0
  for (let other = 1; other < ROLES; other++)
    if ((sums[other] as number) > (sums[role] as number)) role = other
  for (let word = words - 1; word >= 0; word--) {
    path[word] = role
    role = before[word * ROLES + role] as number
  }
  return path
}

function meanLikelihood(raw: Float32Array, first: number, end: number, role: number): number {
  let sum = 0
  for (let word = first; word < end; word++) {
    const [a, b] = [raw[word * 2] as number, raw[word * 2 + 1] as number]
    const own = role === SOURCE ? a : b
    sum += 1 / (Math.exp(-own) + Math.exp(a - own) + Math.exp(b - own))
  }
  return sum / (end - first)
}
