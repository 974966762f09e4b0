/**
 * Encodes annotated texts for training, with the code that encodes reports for reading: so that what the model
 * learns on is what it will be given.
 *
 *   npx tsx training/encode.ts --vocab models/vocab.txt --work FOLDER [NAME...]
 *
 * reads FOLDER/texts/NAME.jsonl.gz (all there are, unless some are named) and writes FOLDER/encoded/NAME.jsonl.gz:
 * the same lines with words, sentences, blocks, pieces, case, gap, quote and windows. Offsets in the files count
 * code points.
 */
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGunzip, createGzip } from 'node:zlib'
import type { ReportDocument } from '../src/domain/document.ts'
import { offsetMap } from '../src/domain/offsets.ts'
import { OnrecordError } from '../src/errors.ts'
import { type EncodedText, encodeText, type KnownWords } from '../src/inference/encode.ts'
import { readVocabulary, type Vocabulary } from '../src/inference/vocabulary.ts'
import type { Words } from '../src/inference/words.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { ingestPlainText } from '../src/ingest/plain-text/plain-text.ts'
import { readText } from '../src/text/text-layer.ts'

/** A line of texts/NAME.jsonl.gz; its annotations pass through as they are. */
interface AnnotatedText {
  readonly id: string
  readonly text: string
  readonly words?: readonly (readonly [start: number, end: number])[]
  readonly sentences?: readonly (readonly [firstWord: number, endWord: number])[]
}

const EXTENSION = '.jsonl.gz'

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { vocab: { type: 'string' }, work: { type: 'string' } },
    allowPositionals: true,
  })
  if (!values.vocab || !values.work) throw new Error('give --vocab FILE and --work FOLDER')
  const vocabulary = readVocabulary(readFileSync(values.vocab, 'utf8'))
  const texts = join(values.work, 'texts')
  const encoded = join(values.work, 'encoded')
  mkdirSync(encoded, { recursive: true })
  const all = () => readdirSync(texts).filter((name) => name.endsWith(EXTENSION))
  const names = positionals.length > 0 ? positionals : all()
  for (const name of names.map((given) => basename(given, EXTENSION))) {
    await encodeFile(join(texts, name + EXTENSION), join(encoded, name + EXTENSION), vocabulary)
  }
}

/** Written beside its place and moved there when it is whole. */
async function encodeFile(from: string, to: string, vocabulary: Vocabulary): Promise<void> {
  const started = performance.now()
  const totals = { texts: 0, words: 0, pieces: 0, windows: 0, unknown: 0 }
  const lines = async function* () {
    for await (const line of linesOf(from)) {
      const given = JSON.parse(line) as AnnotatedText
      const { text, known } = await readAnnotated(given, vocabulary)
      totals.texts++
      totals.words += text.words.length
      totals.pieces += text.pieces.length
      totals.windows += text.windows.length
      totals.unknown += text.pieces.filter((id) => id === vocabulary.unknown).length
      yield `${JSON.stringify({ ...given, ...encodedLayers(given, text, known) })}\n`
    }
  }
  await pipeline(Readable.from(lines()), createGzip({ level: 4 }), createWriteStream(`${to}.part`))
  renameSync(`${to}.part`, to)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${basename(to)}: ${JSON.stringify(totals)} in ${seconds} s`)
}

/** The lines of a gzipped file; parted at line feeds only, as JSON lines are. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path).pipe(createGunzip()).setEncoding('utf8')
  let rest = ''
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() as string
    yield* lines.filter((line) => line.trim() !== '')
  }
  if (rest.trim() !== '') yield rest
}

async function readAnnotated(
  given: AnnotatedText,
  vocabulary: Vocabulary,
): Promise<{ text: EncodedText; known: KnownWords | undefined }> {
  const document = await documentOf(given)
  if (document.text !== given.text) throw new Error(`${given.id}: ingest changed the text`)
  const known = knownWords(given)
  return { text: encodeText(readText(document), vocabulary, known), known }
}

/** The document of a text as a reader of plain text makes it; what ingest refuses is made the same way. */
async function documentOf({ id, text }: AnnotatedText): Promise<ReportDocument> {
  try {
    return (await ingest({ text, ref: id })).document
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
    const input = { mediaType: 'text/plain', charset: 'utf-8', sha256: '', bytes: Buffer.byteLength(text) }
    return ingestPlainText(text, input, {}).document
  }
}

function knownWords({ id, text, words, sentences }: AnnotatedText): KnownWords | undefined {
  if (!words) return undefined
  if (!sentences) throw new Error(`${id}: words without sentences`)
  const { start, end } = offsetMap(text, 'codepoints', 'utf-16')
  const known = {
    length: words.length,
    starts: Uint32Array.from(words, (word) => start(word[0])),
    ends: Uint32Array.from(words, (word) => end(word[1])),
  }
  checkOrder(id, text, known)
  const sentenceStarts = Uint32Array.from(sentences, ([first]) => first)
  if (sentenceStarts.some((first, at) => first >= words.length || first <= (sentenceStarts[at - 1] ?? -1))) {
    throw new Error(`${id}: sentences out of order`)
  }
  return { words: known, sentenceStarts }
}

function checkOrder(id: string, text: string, { length, starts, ends }: Words): void {
  for (let word = 0; word < length; word++) {
    const [start, end] = [starts[word] as number, ends[word] as number]
    if (start < ((word > 0 && ends[word - 1]) || 0) || end <= start || end > text.length) {
      throw new Error(`${id}: word ${word} (${start} to ${end}) is empty or out of order`)
    }
  }
}

function encodedLayers(given: AnnotatedText, text: EncodedText, known: KnownWords | undefined) {
  const { words, sentenceStarts, blockStarts, pieceStarts, pieces, cases, gaps, quotes, windows } = text
  const points = offsetMap(given.text, 'utf-16', 'codepoints')
  const each = <T>(length: number, item: (index: number) => T): T[] =>
    Array.from({ length }, (_, at) => item(at))
  return {
    words: each(words.length, (at) => [
      points.start(words.starts[at] as number),
      points.end(words.ends[at] as number),
    ]),
    sentences: known
      ? given.sentences
      : each(sentenceStarts.length, (at) => [sentenceStarts[at], sentenceStarts[at + 1] ?? words.length]),
    blocks: [...blockStarts],
    pieces: each(words.length, (at) => [...pieces.subarray(pieceStarts[at], pieceStarts[at + 1])]),
    case: [...cases],
    gap: [...gaps],
    quote: [...quotes],
    windows: each(windows.length, (at) => [
      windows.starts[at],
      windows.ends[at],
      windows.ownedStarts[at],
      windows.ownedEnds[at],
    ]),
  }
}

await main()
