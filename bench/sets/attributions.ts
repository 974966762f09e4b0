import { type BenchSet, excerpt, type GoldDocument, type OnMiss, type ScoredRecord } from '../bench-set.ts'
import { calibrationFigures, type Judged } from '../calibration.ts'
import { type Figures, prf, share } from '../figures.ts'
import { readJsonLines } from '../gold-files.ts'
import {
  type Extent,
  fromCodePoints,
  jaccard,
  matchOneToOne,
  shared,
  wordExtents,
  wordsTouched,
} from '../spans.ts'

interface Attribution {
  readonly source: readonly Extent[]
  readonly cue: readonly Extent[]
  readonly content: readonly Extent[]
}

export interface AttributionDocument extends GoldDocument {
  readonly text: string
  readonly gold: readonly Attribution[]
}

/** A line of polnear/*.jsonl: offsets count code points. */
interface PolnearLine {
  readonly id: string
  readonly date?: string
  readonly text: string
  readonly attributions: readonly Attribution[]
}

function readGold(path: string): AttributionDocument[] {
  return readJsonLines<PolnearLine>(path).map(({ id, date, text, attributions }) => {
    const toUtf16 = fromCodePoints(text)
    const extents = (spans: readonly Extent[]) =>
      spans.map(([start, end]): Extent => [toUtf16(start), toUtf16(end)])
    const gold = attributions.map(({ source, cue, content }) => ({
      source: extents(source),
      cue: extents(cue),
      content: extents(content),
    }))
    return { ref: id, text, published: date, gold }
  })
}

/** Contents are the same attribution where they share half of their words. */
const SAME_CONTENT = 0.5
/** A source is right where it shares half of its words with the annotators'. */
const SAME_SOURCE = 0.5
/** A content is a direct quotation where four fifths of its words stand inside quotation marks. */
const DIRECT_SHARE = 0.8

/** A quotation of straight or curly double marks, up to its closing mark or the paragraph's end. */
const markedPattern = /[“"](?:(?!\n\n)[^”"])*(?:[”"]|\n\n|$)/g

/** An attribution as sets of word indices. */
interface WordSets {
  readonly content: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly source: ReadonlySet<number>
}

interface GoldSets extends WordSets {
  readonly direct: boolean
  readonly shown: Extent
}

function goldSets(document: AttributionDocument, words: readonly Extent[]): GoldSets[] {
  const quoted = [...document.text.matchAll(markedPattern)].map(
    (match): Extent => [match.index, match.index + match[0].length],
  )
  const marked = wordsTouched(words, quoted)
  return document.gold.map((attribution) => {
    const content = wordsTouched(words, attribution.content)
    return {
      content,
      cue: wordsTouched(words, attribution.cue),
      source: wordsTouched(words, attribution.source),
      direct: content.size > 0 && shared(content, marked) >= DIRECT_SHARE * content.size,
      shown: attribution.content[0] ?? [0, 0],
    }
  })
}

interface AnswerSets extends WordSets {
  readonly confidence: number | undefined
}

/** Statements inside another are left out: the corpus annotates none, so they are neither asked for nor wrong. */
function answerSets(record: ScoredRecord | undefined, words: readonly Extent[]): AnswerSets[] {
  const touched = (spans: readonly { start: number; end: number }[]) =>
    wordsTouched(
      words,
      spans.map(({ start, end }): Extent => [start, end]),
    )
  return (record?.statements ?? [])
    .filter((statement) => !statement.parent)
    .map(({ content, cue, source, confidence }) => ({
      content: touched(content),
      cue: touched(cue),
      source: touched(source),
      confidence,
    }))
}

const emptyTally = {
  gold: 0,
  answers: 0,
  goldWords: 0,
  answerWords: 0,
  sharedWords: 0,
  content: 0,
  contentExact: 0,
  cue: 0,
  source: 0,
  triple: 0,
  direct: 0,
  directFound: 0,
  directSource: 0,
}
type Tally = typeof emptyTally

/** Adds a document to the tally; gives which of the answers that carry confidence have the right content. */
function scoreDocument(
  document: AttributionDocument,
  record: ScoredRecord | undefined,
  tally: Tally,
  onMiss: OnMiss,
): Judged[] {
  const words = wordExtents(document.text)
  const gold = goldSets(document, words)
  const answers = answerSets(record, words)
  const inGold = new Set(gold.flatMap(({ content }) => [...content]))
  const inAnswers = new Set(answers.flatMap(({ content }) => [...content]))
  tally.gold += gold.length
  tally.answers += answers.length
  tally.direct += gold.filter(({ direct }) => direct).length
  tally.goldWords += inGold.size
  tally.answerWords += inAnswers.size
  tally.sharedWords += shared(inGold, inAnswers)

  const matches = matchOneToOne(gold, answers, (a, b) => jaccard(a.content, b.content), SAME_CONTENT)
  const found = new Set(matches.map((match) => match.gold))
  for (const attribution of gold) {
    if (!found.has(attribution)) onMiss(document.ref, `missed: ${excerpt(document, ...attribution.shown)}`)
  }
  for (const { gold: wanted, answer, score } of matches) {
    const bothWithoutCue = !wanted.cue.size && !answer.cue.size
    const cue = bothWithoutCue || shared(wanted.cue, answer.cue) > 0
    const source = jaccard(wanted.source, answer.source) >= SAME_SOURCE
    tally.content++
    if (score === 1) tally.contentExact++
    if (cue) tally.cue++
    if (source) tally.source++
    if (cue && source) tally.triple++
    if (wanted.direct) tally.directFound++
    if (wanted.direct && source) tally.directSource++
    if (!source) onMiss(document.ref, `source: ${excerpt(document, ...wanted.shown)}`)
  }
  const right = new Set(matches.map(({ answer }) => answer))
  return answers.flatMap((answer) =>
    answer.confidence === undefined ? [] : [{ confidence: answer.confidence, right: right.has(answer) }],
  )
}

export const attributions: BenchSet<AttributionDocument> = {
  name: 'attributions',
  title: 'Attributions: who said what, quoted or not',
  rule: 'Words in content: the words of the text that stand in any content, against the annotators’. Content: one-to-one, right where both share half of their words (Jaccard ≥ 0.5); exact: the same words. Cue right: shares a word; source right: Jaccard ≥ 0.5, both of the contents found. All three: content, cue and source right. Direct quotations: contents with four fifths of their words inside double quotation marks. Punctuation never counts. Calibration error: how far confidence is from the share of contents that are right, in ten bins of equal width, weighted by their counts (Guo et al. 2017); 0 is best.',
  files: [{ label: 'PolNeAR dev', path: 'polnear/dev.jsonl.gz' }],
  samples: [
    { label: 'sample reports', path: 'attributions.jsonl' },
    { label: 'sample quotation marks', path: 'quotation-marks.jsonl' },
  ],
  layer: 'statements',
  modelReads: true,
  rows: [
    { label: 'words in content, F1', figure: 'contentTokens' },
    { label: 'content, F1', figure: 'content' },
    { label: 'content exact, F1', figure: 'contentExact' },
    { label: 'cue right, of contents found', figure: 'cueAccuracy' },
    { label: 'source right, of contents found', figure: 'sourceAccuracy' },
    { label: 'content, cue and source, F1', figure: 'triple' },
    { label: 'direct quotations found', figure: 'directRecall' },
    { label: 'source right, of direct ones found', figure: 'directSourceAccuracy' },
    { label: 'calibration error of confidence', figure: 'calibrationError' },
    { label: 'attributions annotated', figure: 'gold', count: true },
    { label: 'attributions given', figure: 'predicted', count: true },
  ],
  readGold,
  score(documents, records, onMiss): Figures {
    const tally = { ...emptyTally }
    const judged = documents.flatMap((document) =>
      scoreDocument(document, records.get(document.ref), tally, onMiss),
    )
    return {
      documents: documents.length,
      gold: tally.gold,
      predicted: tally.answers,
      contentTokens: prf(tally.sharedWords, tally.answerWords, tally.goldWords),
      content: prf(tally.content, tally.answers, tally.gold),
      contentExact: prf(tally.contentExact, tally.answers, tally.gold),
      cueAccuracy: share(tally.cue, tally.content),
      sourceAccuracy: share(tally.source, tally.content),
      triple: prf(tally.triple, tally.answers, tally.gold),
      directRecall: share(tally.directFound, tally.direct),
      directSourceAccuracy: share(tally.directSource, tally.directFound),
      ...calibrationFigures(judged),
    }
  },
}
