/** Below this a statement is shown as unsure, in look and in words: higher marks more that is right, lower misses more that is wrong. */
const UNSURE_BELOW = 0.6

/** From each of these confidences on, in these words. */
const WORDS: readonly (readonly [from: number, words: string])[] = [
  [0.9, 'very likely right'],
  [0.75, 'likely right'],
  [UNSURE_BELOW, 'probably right'],
]

export function isUnsure(confidence: number): boolean {
  return confidence < UNSURE_BELOW
}

/** "likely right (0.81)" */
export function certaintyInWords(confidence: number): string {
  const words = WORDS.find(([from]) => confidence >= from)?.[1] ?? 'unsure'
  return `${words} (${confidence.toFixed(2)})`
}
