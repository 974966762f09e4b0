/**
 * Learns the weights of the sentence splitter from the train parts of GUM and EWT and writes them to
 * src/language/en/sentence-weights.ts. Deterministic: the same data gives the same file.
 *
 *   npx tsx bench/train-sentences.ts DATA
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findQuotations } from '../src/text/quotation-marks/quotation-marks.ts'
import { viewBlock } from '../src/text/sentences/block-view.ts'
import { outermostParts } from '../src/text/sentences/quotation-context.ts'
import { gapFeatures, mayEnd } from '../src/text/sentences/sentence-features.ts'
import { paragraphsOf } from './paragraphs.ts'
import { sentences } from './sets/sentences.ts'

const OUTPUT = new URL('../src/language/en/sentence-weights.ts', import.meta.url)
const TRAIN = ['gum/train.conllu.gz', 'ewt/train.conllu.gz']

/** A feature that is rarer says more of a document than of English. */
const MIN_COUNT = 3
const EPOCHS = 10
/** Rates and penalties of follow-the-regularised-leader (McMahan et al. 2013), chosen on folds of the train parts. */
const ALPHA = 0.1
const BETA = 1
const L1 = 8
const L2 = 1
/** Smaller weights are left out: two in three, at no cost on the folds. */
const MIN_WEIGHT = 0.2
const DECIMALS = 10
const LINE = 100

interface Example {
  readonly features: readonly string[]
  readonly ends: boolean
}

function readExamples(path: string): Example[] {
  const examples: Example[] = []
  for (const { text, gold } of sentences.readGold(path)) {
    const ends = new Set(gold)
    const blocks = paragraphsOf(text)
    const { quotations } = findQuotations(text, blocks)
    for (const block of blocks) {
      const view = viewBlock(text, block, outermostParts(quotations, block))
      for (let index = 0; index + 1 < view.chunks.length; index++) {
        if (!mayEnd(view, index)) continue
        const end = view.chunks.ends[index] as number
        examples.push({ features: gapFeatures(view, index).filter(isPlain), ends: ends.has(end) })
      }
    }
  }
  return examples
}

/** Features are kept in a template string, parted by spaces. */
function isPlain(feature: string): boolean {
  return !/[\s`\\$=]/.test(feature)
}

function numberFeatures(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const numbers = new Map<string, number>()
  for (const [feature, count] of counts) if (count >= MIN_COUNT) numbers.set(feature, numbers.size)
  return numbers
}

/** Logistic regression with both penalties, one example at a time; the last weight is the bias. */
function learn(examples: readonly Example[], numbers: ReadonlyMap<string, number>): Float64Array {
  const size = numbers.size
  const [sums, squares, weights] = [
    new Float64Array(size + 1),
    new Float64Array(size + 1),
    new Float64Array(size + 1),
  ]
  const rows = examples.map(({ features }) => [
    ...features.flatMap((feature) => numbers.get(feature) ?? []),
    size,
  ])
  const order = rows.map((_, index) => index)
  const random = randomNumbers()
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const example of order) {
      const row = rows[example] as number[]
      let score = 0
      for (const feature of row) {
        const [l1, l2] = feature === size ? [0, 0] : [L1, L2]
        const sum = sums[feature] as number
        const rate = (BETA + Math.sqrt(squares[feature] as number)) / ALPHA + l2
        weights[feature] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / rate
        score += weights[feature] as number
      }
      const slope = 1 / (1 + Math.exp(-score)) - (examples[example]?.ends ? 1 : 0)
      for (const feature of row) {
        const square = squares[feature] as number
        const step = (Math.sqrt(square + slope * slope) - Math.sqrt(square)) / ALPHA
        sums[feature] = (sums[feature] as number) + slope - step * (weights[feature] as number)
        squares[feature] = square + slope * slope
      }
    }
  }
  return weights
}

/** A linear congruential generator with a fixed seed: the order must be the same in every run. */
function randomNumbers(): () => number {
  let state = 12345
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const kept = order[index] as number
    order[index] = order[other] as number
    order[other] = kept
  }
}

function writeWeights(numbers: ReadonlyMap<string, number>, weights: Float64Array): number {
  const byWeight = new Map<number, string[]>()
  let kept = 0
  for (const [feature, number] of numbers) {
    const weight = Math.round((weights[number] as number) * DECIMALS) / DECIMALS
    if (Math.abs(weights[number] as number) < MIN_WEIGHT) continue
    byWeight.set(weight, [...(byWeight.get(weight) ?? []), feature])
    kept++
  }
  const groups = [...byWeight].sort(([a], [b]) => b - a)
  const lines = groups.flatMap(([weight, features]) => wrap([`=${weight}`, ...features.sort()]))
  const bias = Math.round((weights.at(-1) as number) * DECIMALS) / DECIMALS
  writeFileSync(OUTPUT, source(lines, bias))
  return kept
}

function wrap(words: readonly string[]): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && line.length + word.length >= LINE) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line]
}

function source(lines: readonly string[], bias: number): string {
  return `/**
 * Made by bench/train-sentences.ts: what each feature of a gap (src/text/sentences/sentence-features.ts) says for or
 * against a sentence's end there, in log odds. Learned from the UD English GUM and EWT treebanks, train parts.
 * Each group begins with its weight.
 */
const groups = \`
${lines.join('\n')}\`

const weights = new Map<string, number>()
let weight = 0
for (const word of groups.trim().split(/\\s+/)) {
  if (word.startsWith('=')) weight = Number(word.slice(1))
  else weights.set(word, weight)
}

export const sentenceWeights: ReadonlyMap<string, number> = weights

/** What is added to every gap's sum. */
export const SENTENCE_BIAS = ${bias}
`
}

const data = process.argv[2]
if (!data) {
  console.error('usage: npx tsx bench/train-sentences.ts DATA')
  process.exit(2)
}
const examples = TRAIN.flatMap((file) => readExamples(join(data, file)))
const numbers = numberFeatures(examples)
const kept = writeWeights(numbers, learn(examples, numbers))
console.log(`${examples.length} gaps, ${numbers.size} features, ${kept} weights kept`)
