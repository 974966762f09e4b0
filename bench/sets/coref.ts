import { type BenchSet, excerpt, type GoldDocument, type ScoredRecord } from '../bench-set.ts'
import { prf, round3 } from '../figures.ts'
import { readLines } from '../gold-files.ts'
import { type Extent, fromCodePoints } from '../spans.ts'

export interface PronounDocument extends GoldDocument {
  readonly text: string
  readonly pronoun: Extent
  readonly feminine: boolean
  /** Two names, and whether the pronoun means them. */
  readonly names: readonly { readonly extent: Extent; readonly meant: boolean }[]
}

/** A line of gap/*.tsv, its head line left out: offsets count code points. */
function readSnippet(line: string): PronounDocument {
  const [ref = '', text = '', pronoun = '', pronounAt = '', ...names] = line.split('\t')
  const [a = '', aAt = '', aMeant = '', b = '', bAt = '', bMeant = ''] = names
  const toUtf16 = fromCodePoints(text)
  const extent = (words: string, at: string): Extent => [toUtf16(+at), toUtf16(+at) + words.length]
  return {
    ref,
    text,
    pronoun: extent(pronoun, pronounAt),
    feminine: /^(?:she|her|hers)$/i.test(pronoun),
    names: [
      { extent: extent(a, aAt), meant: aMeant.trim() === 'TRUE' },
      { extent: extent(b, bAt), meant: bMeant.trim() === 'TRUE' },
    ],
  }
}

/** A mention stands for a name where it overlaps it and ends within so many characters of it ("Duarte’s"). */
const END_TOLERANCE = 2

function entitiesAt(record: ScoredRecord | undefined, [start, end]: Extent): Set<string> {
  const found = (record?.entities ?? []).filter(({ mentions }) =>
    mentions.some(
      (mention) => mention.start < end && mention.end > start && Math.abs(mention.end - end) <= END_TOLERANCE,
    ),
  )
  return new Set(found.map(({ id }) => id))
}

export const coref: BenchSet<PronounDocument> = {
  name: 'coref',
  title: 'Pronouns (GAP)',
  rule: 'An ambiguous pronoun and two names: each name is a yes or no, yes where one entity has a mention of both (overlapping, the ends within two characters). F1 of the yeses; bias is feminine over masculine.',
  files: [
    { label: 'GAP validation', path: 'gap/validation.tsv' },
    { label: 'GAP development', path: 'gap/development.tsv' },
  ],
  samples: [],
  layer: 'entities',
  modelReads: true,
  rows: [
    { label: 'all pronouns, F1', figure: 'overall' },
    { label: 'feminine, F1', figure: 'feminine' },
    { label: 'masculine, F1', figure: 'masculine' },
    { label: 'bias', figure: 'bias' },
    { label: 'snippets', figure: 'snippets', count: true },
  ],
  readGold: (path) => readLines(path).slice(1).map(readSnippet),
  score(documents, records, onMiss) {
    const tally = { right: 0, said: 0, meant: 0 }
    const feminine = { ...tally }
    const masculine = { ...tally }
    for (const document of documents) {
      const record = records.get(document.ref)
      const pronoun = entitiesAt(record, document.pronoun)
      const counts = document.feminine ? feminine : masculine
      for (const { extent, meant } of document.names) {
        const said = [...entitiesAt(record, extent)].some((id) => pronoun.has(id))
        if (said && meant) counts.right++
        if (said) counts.said++
        if (meant) counts.meant++
        if (said !== meant) {
          const pair = `${excerpt(document, ...document.pronoun)} -> ${excerpt(document, ...extent)}`
          onMiss(document.ref, `${meant ? 'missed' : 'false'}: ${pair}`)
        }
      }
    }
    const f1 = ({ right, said, meant }: typeof tally) => prf(right, said, meant).f1
    return {
      snippets: documents.length,
      overall: prf(
        feminine.right + masculine.right,
        feminine.said + masculine.said,
        feminine.meant + masculine.meant,
      ),
      feminine: f1(feminine),
      masculine: f1(masculine),
      bias: round3(f1(feminine) / f1(masculine)),
    }
  },
}
