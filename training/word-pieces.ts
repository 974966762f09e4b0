/**
 * Word pieces of words, for check_word_pieces.py: a JSON string a line comes in, a JSON list of ids a line goes out.
 *
 *   npx tsx training/word-pieces.ts --vocab models/vocab.txt < words.jsonl > ids.jsonl
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readVocabulary } from '../src/inference/vocabulary.ts'
import { addWordPieces, pieceList } from '../src/inference/word-pieces.ts'

const { values } = parseArgs({ options: { vocab: { type: 'string' } } })
if (!values.vocab) throw new Error('give --vocab FILE')
const vocabulary = readVocabulary(readFileSync(values.vocab, 'utf8'))
const lines = readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
const ids = lines.map((line) => {
  const word = JSON.parse(line) as string
  const pieces = pieceList(8)
  addWordPieces(pieces, vocabulary, word, 0, word.length)
  return JSON.stringify([...pieces.ids.subarray(0, pieces.length)])
})
process.stdout.write(`${ids.join('\n')}\n`)
