import { type BenchSet, excerpt, type GoldDocument } from '../bench-set.ts'
import { prf } from '../figures.ts'
import { readText } from '../gold-files.ts'

export interface SentenceDocument extends GoldDocument {
  text: string
  /** The end of each sentence. */
  readonly gold: number[]
}

const PARAGRAPH = '# newpar'
const DOCUMENT = '# newdoc id = '
const SENTENCE = '# text = '

/** How many characters before a missing boundary a miss shows. */
const SHOWN_BEFORE = 60

/** Reads the comments of a CoNLL-U file: sentences are joined by a space, paragraphs by a blank line. */
function readGold(path: string): SentenceDocument[] {
  const documents: SentenceDocument[] = []
  for (const line of readText(path).split('\n')) {
    if (line.startsWith(DOCUMENT))
      documents.push({ ref: line.slice(DOCUMENT.length).trim(), text: '', gold: [] })
    const document = documents.at(-1)
    if (!document) continue
    if (line.startsWith(PARAGRAPH) && document.text) document.text = `${document.text.trimEnd()}\n\n`
    if (line.startsWith(SENTENCE)) {
      document.text += line.slice(SENTENCE.length)
      document.gold.push(document.text.length)
      document.text += ' '
    }
  }
  for (const document of documents) document.text = document.text.trimEnd()
  return documents
}

export const sentences: BenchSet<SentenceDocument> = {
  name: 'sentences',
  title: 'Sentences',
  rule: 'Where a sentence ends, to the character, paragraphs given by blank lines.',
  files: [
    { label: 'GUM dev', path: 'gum/dev.conllu.gz' },
    { label: 'EWT dev', path: 'ewt/dev.conllu.gz' },
  ],
  samples: [{ label: 'sample sentences', path: 'sentences.conllu' }],
  layer: 'sentences',
  rows: [
    { label: 'boundaries, F1', figure: 'boundaries' },
    { label: 'sentences annotated', figure: 'gold', count: true },
    { label: 'documents', figure: 'documents', count: true },
  ],
  readGold,
  score(documents, records, onMiss) {
    let [right, given, asked] = [0, 0, 0]
    for (const document of documents) {
      const ends = new Set((records.get(document.ref)?.sentences ?? []).map(({ end }) => end))
      given += ends.size
      asked += document.gold.length
      for (const end of document.gold) {
        if (ends.has(end)) right++
        else {
          const before = excerpt(document, Math.max(0, end - SHOWN_BEFORE), end)
          onMiss(document.ref, `no boundary after: ${before}`)
        }
      }
    }
    return { documents: documents.length, gold: asked, boundaries: prf(right, given, asked) }
  },
}
