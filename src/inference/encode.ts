import type { TextLayer } from '../text/text-layer.ts'
import type { Vocabulary } from './vocabulary.ts'
import { cutWindows, type Windows } from './windows.ts'
import { firstWords } from './word-at.ts'
import { wordCases, wordGaps, wordQuotes } from './word-features.ts'
import { addWordPieces, pieceList } from './word-pieces.ts'
import { findWords, type Words } from './words.ts'

/** A text as the model is given it: an item a word in every array but `pieces`. */
export interface EncodedText {
  readonly words: Words
  /** First words of blocks and of sentences, in order. */
  readonly blockStarts: Uint32Array
  readonly sentenceStarts: Uint32Array
  /** Ids of all word pieces; those of a word are from pieceStarts[word] to pieceStarts[word + 1]. */
  readonly pieces: Int32Array
  readonly pieceStarts: Uint32Array
  /** A WordCase, a WordGap and a WordQuote for each word. */
  readonly cases: Uint8Array
  readonly gaps: Uint8Array
  readonly quotes: Uint8Array
  readonly windows: Windows
}

/** Words and sentences that are known already, as those of a treebank. */
export interface KnownWords {
  readonly words: Words
  readonly sentenceStarts: Uint32Array
}

/** Pieces a word, on average of English news, with some to spare: the first guess of the array's size. */
const PIECES_PER_WORD = 1.5

/** Encodes a text: words and sentences are those of its text layer, unless they are `known`. Linear. */
export function encodeText(layer: TextLayer, vocabulary: Vocabulary, known?: KnownWords): EncodedText {
  const { document, quotations } = layer
  const { text, blocks } = document
  const words = known?.words ?? findWords(text, layer.tokens)
  const sentenceStarts = known?.sentenceStarts ?? firstWords(words, layer.sentences)
  const blockStarts = firstWords(words, blocks)
  const { pieces, pieceStarts } = encodeWords(text, words, vocabulary)
  return {
    words,
    blockStarts,
    sentenceStarts,
    pieces,
    pieceStarts,
    cases: wordCases(text, words),
    gaps: wordGaps(text, words, blockStarts),
    quotes: wordQuotes(words, quotations),
    windows: cutWindows({ pieceStarts, blockStarts, sentenceStarts }),
  }
}

function encodeWords(
  text: string,
  words: Words,
  vocabulary: Vocabulary,
): Pick<EncodedText, 'pieces' | 'pieceStarts'> {
  const list = pieceList((words.length * PIECES_PER_WORD) | 0)
  const pieceStarts = new Uint32Array(words.length + 1)
  for (let word = 0; word < words.length; word++) {
    addWordPieces(list, vocabulary, text, words.starts[word] as number, words.ends[word] as number)
    pieceStarts[word + 1] = list.length
  }
  return { pieces: list.ids.subarray(0, list.length), pieceStarts }
}
