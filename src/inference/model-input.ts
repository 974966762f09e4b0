import type { EncodedText } from './encode.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the model is given of one window, batch 1, not padded. */
export interface ModelInput {
  /** Ids of the window's pieces with [CLS] before and [SEP] behind them. */
  readonly pieces: BigInt64Array
  /** A word's feature plus one, on each of its pieces; 0 on [CLS] and [SEP]. */
  readonly cases: BigInt64Array
  readonly gaps: BigInt64Array
  readonly quotes: BigInt64Array
  /** For each word of the window the place of its first piece. */
  readonly first: BigInt64Array
}

/** The model's input for one of the windows of a text. */
export function modelInput(text: EncodedText, vocabulary: Vocabulary, window: number): ModelInput {
  const start = text.windows.starts[window] as number
  const end = text.windows.ends[window] as number
  const offset = text.pieceStarts[start] as number
  const length = (text.pieceStarts[end] as number) - offset
  const input: ModelInput = {
    pieces: new BigInt64Array(length + 2),
    cases: new BigInt64Array(length + 2),
    gaps: new BigInt64Array(length + 2),
    quotes: new BigInt64Array(length + 2),
    first: new BigInt64Array(end - start),
  }
  input.pieces[0] = BigInt(vocabulary.begin)
  input.pieces[length + 1] = BigInt(vocabulary.end)
  for (let word = start; word < end; word++) {
    const from = (text.pieceStarts[word] as number) - offset + 1
    const to = (text.pieceStarts[word + 1] as number) - offset + 1
    input.first[word - start] = BigInt(from)
    for (let piece = from; piece < to; piece++) {
      input.pieces[piece] = BigInt(text.pieces[offset + piece - 1] as number)
    }
    input.cases.fill(BigInt((text.cases[word] as number) + 1), from, to)
    input.gaps.fill(BigInt((text.gaps[word] as number) + 1), from, to)
    input.quotes.fill(BigInt((text.quotes[word] as number) + 1), from, to)
  }
  return input
}
