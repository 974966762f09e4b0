import { type Figures, round3, share } from './figures.ts'

/** An answer's confidence, 0 to 1, and whether the annotators say the same. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

/** Bands that tables show: as many as can be taken in at a glance. */
const BANDS = 5
/** Bins of the expected calibration error; Guo et al. 2017 use from ten to fifteen. */
const ERROR_BINS = 10

/** The bands of confidence, lowest first, with the names of their figures: `said`, `right`, `count`. */
export const confidenceBands = Array.from({ length: BANDS }, (_, index) => {
  const label = `${(index / BANDS).toFixed(1)} to ${((index + 1) / BANDS).toFixed(1)}`
  return { label, figure: `confidence ${label}` }
})

/**
 * How far confidence can be believed; no figures where nothing carries any.
 *
 * Of each band: `said`, the mean confidence; `right`, the share that is right; `count`, how many answers.
 * `calibrationError`: the distance between the two in ten bins of equal width, weighted by their counts
 * ("On Calibration of Modern Neural Networks", Guo et al. 2017).
 */
export function calibrationFigures(answers: readonly Judged[]): Figures {
  if (!answers.length) return {}
  const bins = tallyBins(answers, ERROR_BINS)
  const distances = bins.reduce((total, { said, right }) => total + Math.abs(said - right), 0)
  const bands = tallyBins(answers, BANDS).map(({ said, right, count }, index) => [
    confidenceBands[index]?.figure,
    { said: share(said, count), right: share(right, count), count },
  ])
  return { calibrationError: round3(distances / answers.length), ...Object.fromEntries(bands) }
}

/** The sums of each of `count` bins of equal width: a bin holds its lower edge, the last one 1 as well. */
function tallyBins(answers: readonly Judged[], count: number) {
  const bins = Array.from({ length: count }, () => ({ said: 0, right: 0, count: 0 }))
  for (const { confidence, right } of answers) {
    const bin = bins[Math.min(count - 1, Math.floor(confidence * count))]
    if (!bin) throw new RangeError(`a confidence of ${confidence} is not from 0 to 1`)
    bin.said += confidence
    bin.right += right ? 1 : 0
    bin.count++
  }
  return bins
}
